/** Two different ids that a person may have meant as one. */
export interface NearMiss {
  readonly left: string;
  readonly right: string;
}

/**
 * Pairs of different ids that agree but for case, spaces, punctuation and leading zeros: `S-12` and `s012`. Ids are
 * compared as exact text everywhere else; this only tells a person where to look.
 */
export function findNearMisses(ids: Iterable<string>): readonly NearMiss[] {
  const byKey = new Map<string, string[]>();
  for (const id of new Set(ids)) {
    const key = looseKey(id);
    byKey.set(key, [...(byKey.get(key) ?? []), id]);
  }
  return [...byKey.values()].flatMap((group) => group.slice(1).map((right) => ({ left: group[0] as string, right })));
}

function looseKey(id: string): string {
  const bare = id
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return bare === '' ? id : bare.replace(/(?<!\d)0+(?=\d)/g, '');
}
