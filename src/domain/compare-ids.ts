/** Orders ids as people do: digits by their number, so that S9 comes before S10; then by their characters. */
export function compareIds(left: string, right: string): number {
  return compareKeys(keyOf(left), keyOf(right)) || compareKeys(left, right);
}

/** The entries in the order of their ids (see `compareIds`); each id is looked at once. */
export function sortByIds<Entry>(entries: readonly Entry[], idOf: (entry: Entry) => string): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, id: idOf(entry), key: keyOf(idOf(entry)) }))
    .sort((left, right) => compareKeys(left.key, right.key) || compareKeys(left.id, right.id))
    .map(({ entry }) => entry);
}

function keyOf(id: string): string {
  return id.replace(/\d+/g, (digits) => digits.padStart(20, '0'));
}

function compareKeys(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
