/** |found - expected| / |expected|, absolute where the expected value is zero. */
export function relativeError(found: number, expected: number): number {
  return Math.abs(found - expected) / (expected === 0 ? 1 : Math.abs(expected));
}
