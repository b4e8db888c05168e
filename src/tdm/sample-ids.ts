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
  const firstOf = new Map<string, string>();
  const othersOf = new Map<string, string[]>();
  for (const id of new Set(ids)) {
    const key = looseKey(id);
    const others = othersOf.get(key);
    if (!firstOf.has(key)) firstOf.set(key, id);
    else if (others === undefined) othersOf.set(key, [id]);
    else others.push(id);
  }
  if (othersOf.size === 0) return [];
  return [...firstOf].flatMap(([key, left]) => (othersOf.get(key) ?? []).map((right) => ({ left, right })));
}

const ASCII = /^[ -~]*$/;

function looseKey(id: string): string {
  const bare = ASCII.test(id)
    ? id.toLowerCase().replace(/[^a-z0-9]+/g, '')
    : id
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '');
  return bare === '' ? id : bare.replace(/(?<!\d)0+(?=\d)/g, '');
}
