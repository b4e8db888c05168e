/** A seeded generator of random numbers: the same seed gives the same plates on every machine. */
export interface RandomNumbers {
  /** Uniform in [0, 1). */
  readonly uniform: () => number;
  /** Standard normal (Box and Muller). */
  readonly normal: () => number;
}

/** mulberry32, a 32-bit generator in the public domain (Tommy Ettinger). */
export function randomNumbers(seed: number): RandomNumbers {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}
