/** From here on the asymptotic series is exact to a double. */
const SERIES_FROM = 15;
const HALF_LOG_TWO_PI = 0.9189385332046728;
/** B(2k) / (2k (2k - 1)), the coefficients of Stirling's series. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/** ln of the gamma function for x > 0, to about 1e-15 of its size (absolute near its zeros at 1 and 2). */
export function logGamma(x: number): number {
  if (x === 1 || x === 2) return 0;
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}

/**
 * What Stirling's formula leaves out of ln gamma(x), x > 0. Densities that are built on it keep their relative accuracy
 * where differences of ln gamma would lose it (Loader 2000, "Fast and accurate computation of binomial probabilities").
 */
export function stirlingError(x: number): number {
  return OF_HALVES[2 * x] ?? stirlingSeries(x);
}

function stirlingSeries(x: number): number {
  let error = 0;
  let shifted = x;
  while (shifted < SERIES_FROM) {
    error += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
    shifted += 1;
  }
  const square = shifted * shifted;
  return error + STIRLING.reduceRight((sum, coefficient) => sum / square + coefficient, 0) / shifted;
}

/** Of whole and half numbers, which the degrees of freedom of nearly all tests lead to. */
const OF_HALVES = Float64Array.from({ length: 2 * SERIES_FROM }, (_, doubled) => stirlingSeries(doubled / 2));
