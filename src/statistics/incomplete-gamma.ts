import { stirlingError } from './log-gamma.ts';
import { solveIncreasing } from './monotone-root.ts';

/** Both tails of a distribution at one point; the smaller one keeps its relative accuracy. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The regularised incomplete gamma functions P(shape, x) and Q(shape, x), x >= 0: series below shape + 1, continued
 * fraction above (Abramowitz & Stegun 6.5.29 and 6.5.31).
 */
export function incompleteGamma(shape: number, x: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const weight = gammaWeight(shape, x);
  if (x < shape + 1) {
    const lower = weight * lowerSeries(shape, x);
    return { lower, upper: 1 - lower };
  }
  const upper = weight * upperFraction(shape, x);
  return { lower: 1 - upper, upper };
}

/** The x at which P(shape, x) is `lower`; give both tails, so that a tiny upper one is not lost. */
export function incompleteGammaQuantile(shape: number, { lower, upper }: Tails): number {
  if (lower === 0) return 0;
  if (upper === 0) return Infinity;
  const logX = solveIncreasing((candidate) => {
    const x = Math.exp(candidate);
    const tails = incompleteGamma(shape, x);
    const weight = gammaWeight(shape, x);
    return lower <= upper
      ? { value: Math.log(tails.lower / lower), slope: weight / tails.lower }
      : { value: Math.log(upper / tails.upper), slope: weight / tails.upper };
  }, Math.log(shape));
  return Math.exp(logX);
}

/** x^shape e^-x / gamma(shape): the derivative of P by ln x. */
function gammaWeight(shape: number, x: number): number {
  const excess = x - shape;
  const logRatio = Math.abs(excess) < shape / 2 ? Math.log1p(excess / shape) : Math.log(x / shape);
  return Math.sqrt(shape / (2 * Math.PI)) * Math.exp(shape * logRatio - excess - stirlingError(shape));
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** Legendre's continued fraction by the modified Lentz method. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 10_000; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return fraction;
}
