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
  const list = [...ids];
  return areOfOnePattern(list) ? [] : findAlike(list);
}

/**
 * True for ids such as S19-0012 and S19-0104, which have the same characters except for the digits, and those in the
 * same places: two that differ at all differ in a number.
 */
function areOfOnePattern(ids: readonly string[]): boolean {
  let pattern: string | undefined;
  for (const id of ids) {
    pattern ??= id;
    if (id.length !== pattern.length) return false;
    for (let index = 0; index < id.length; index += 1) {
      const code = id.charCodeAt(index);
      const expected = pattern.charCodeAt(index);
      if (code !== expected && !(isDigit(code) && isDigit(expected))) return false;
    }
  }
  return true;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function findAlike(ids: readonly string[]): readonly NearMiss[] {
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
