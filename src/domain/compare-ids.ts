/** Orders ids as people do: digits by their number, so that S9 comes before S10; then by their characters. */
export function compareIds(left: string, right: string): number {
  return compareKeys(keyOf(left), keyOf(right)) || compareKeys(left, right);
}

/** The entries in the order of their ids (see `compareIds`). */
export function sortByIds<Entry>(entries: readonly Entry[], idOf: (entry: Entry) => string): readonly Entry[] {
  const [first] = entries;
  if (first === undefined) return [];
  const pattern = idOf(first);
  if (entries.every((entry) => hasDigitsWhere(idOf(entry), pattern))) {
    // Numbers of equal length at the same places: the characters alone give the order.
    return entries.toSorted((left, right) => compareKeys(idOf(left), idOf(right)));
  }
  return entries
    .map((entry) => ({ entry, id: idOf(entry), key: keyOf(idOf(entry)) }))
    .sort((left, right) => compareKeys(left.key, right.key) || compareKeys(left.id, right.id))
    .map(({ entry }) => entry);
}

/** True for two ids of one length whose digits stand at the same places: "S-01" and "T-17". */
function hasDigitsWhere(id: string, pattern: string): boolean {
  if (id.length !== pattern.length) return false;
  for (let i = 0; i < id.length; i += 1) {
    if (isDigit(id.charCodeAt(i)) !== isDigit(pattern.charCodeAt(i))) return false;
  }
  return true;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function keyOf(id: string): string {
  return id.replace(/\d+/g, (digits) => digits.padStart(20, '0'));
}

function compareKeys(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
