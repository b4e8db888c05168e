/** Orders ids as people do: digits by their number, so that S9 comes before S10; then by their characters. */
export function compareIds(left: string, right: string): number {
  const pad = (id: string): string => id.replace(/\d+/g, (digits) => digits.padStart(20, '0'));
  const [first, second] = [pad(left), pad(right)];
  if (first !== second) return first < second ? -1 : 1;
  return left < right ? -1 : left > right ? 1 : 0;
}
