import type { Finding } from '../domain/finding.ts';
import { TDM_FINDINGS } from './tdm-findings.ts';

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
  const listed = [...ids];
  if (differInDigitsOnly(listed)) return [];
  const different = new Set(listed);
  const firstOf = new Map<string, string>();
  const othersOf = new Map<string, string[]>();
  for (const id of different) {
    const key = looseKey(id);
    const others = othersOf.get(key);
    if (!firstOf.has(key)) firstOf.set(key, id);
    else if (others === undefined) othersOf.set(key, [id]);
    else others.push(id);
  }
  if (othersOf.size === 0) return [];
  return [...firstOf].flatMap(([key, left]) => (othersOf.get(key) ?? []).map((right) => ({ left, right })));
}

/** A finding for each near miss, but for two ids of the samples file: those were told when it was read. */
export function nearMissFindings(
  ids: Iterable<string>,
  ofSamplesFile: ReadonlyMap<string, unknown> | undefined,
): readonly Finding[] {
  return findNearMisses(ids)
    .filter(({ left, right }) => ofSamplesFile?.has(left) !== true || !ofSamplesFile.has(right))
    .map((pair) => TDM_FINDINGS.raise('SAMPLE_IDS_NEARLY_EQUAL', { ...pair }));
}

/**
 * True for ids of one form, "S16-0001" and "S16-0040", as most laboratories have: digits stand at the same places, and
 * every other character is the same. No two different ones of them agree loosely, because no zero in front makes up for
 * another digit.
 */
function differInDigitsOnly(ids: readonly string[]): boolean {
  const [first = ''] = ids;
  return ASCII.test(first) && ids.every((id) => hasFormOf(first, id));
}

function hasFormOf(first: string, id: string): boolean {
  if (id.length !== first.length) return false;
  for (let index = 0; index < id.length; index += 1) {
    const code = id.charCodeAt(index);
    const expected = first.charCodeAt(index);
    if (code !== expected && !(isDigit(code) && isDigit(expected))) return false;
  }
  return true;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
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
