/** A function's value and slope at one point. */
export interface ValueAndSlope {
  readonly value: number;
  readonly slope: number;
}

/**
 * The root of an increasing function on the whole line: Newton's steps, kept inside a bracket that shrinks with every
 * evaluation, halved where Newton leaves it. Accurate to about two units in the last place of the argument.
 */
export function solveIncreasing(evaluate: (x: number) => ValueAndSlope, start: number): number {
  let low = -Infinity;
  let high = Infinity;
  let x = start;
  let stride = 1;
  for (let step = 0; step < 200; step += 1) {
    const { value, slope } = evaluate(x);
    if (value === 0) return x;
    if (value > 0) high = x;
    else low = x;
    let next = x - value / slope;
    if (!(next > low && next < high)) {
      if (low === -Infinity || high === Infinity) {
        next = value > 0 ? x - stride : x + stride;
        stride *= 2;
      } else {
        next = (low + high) / 2;
      }
    }
    if (Math.abs(next - x) <= 2e-16 * Math.max(1, Math.abs(next))) return next;
    x = next;
  }
  return x;
}
