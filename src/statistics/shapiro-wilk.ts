import { mean } from './moments.ts';
import { normalQuantile, normalUpperTail, polynomial } from './normal.ts';

/** The Shapiro-Wilk test of normality. */
export interface ShapiroWilk {
  readonly w: number;
  readonly p: number;
}

/** Why no test could be made. */
export type NoShapiroWilk =
  | 'fewer than 3 values'
  | 'more than 5000 values'
  | 'all values are equal'
  | 'not all values are finite numbers';

/**
 * Shapiro and Wilk's W and its p-value by Royston's approximation (Statistics and Computing 2 (1992) 117; Applied
 * Statistics 44 (1995) 547, algorithm AS R94), for 3 to 5000 values; the reason where there can be no test.
 */
export function shapiroWilkTest(values: readonly number[]): ShapiroWilk | NoShapiroWilk {
  const n = values.length;
  if (n < 3) return 'fewer than 3 values';
  if (n > 5000) return 'more than 5000 values';
  if (!values.every(Number.isFinite)) return 'not all values are finite numbers';
  const sorted = values.toSorted((left, right) => left - right);
  const smallest = sorted[0] as number;
  const range = (sorted[n - 1] as number) - smallest;
  if (!(range > 0)) return 'all values are equal';
  const scaled = sorted.map((value) => (value - smallest) / range);
  const complement = oneMinusW(scaled, royston(n));
  return { w: 1 - complement, p: pValue(n, complement) };
}

/** Royston's weights for the upper half of a sample, largest first. */
function royston(n: number): readonly number[] {
  if (n === 3) return [Math.SQRT1_2];
  const half = Math.floor(n / 2);
  const scores = Array.from({ length: half }, (_, index) => -normalQuantile((index + 1 - 0.375) / (n + 0.25)));
  const squares = 2 * scores.reduce((total, score) => total + score * score, 0);
  const u = 1 / Math.sqrt(n);
  const [m1, m2] = [scores[0] as number, scores[1] as number];
  const a1 = m1 / Math.sqrt(squares) + polynomial(LARGEST_WEIGHT, u);
  if (n <= 5) {
    const scale = Math.sqrt((squares - 2 * m1 * m1) / (1 - 2 * a1 * a1));
    return scores.map((score, index) => (index === 0 ? a1 : score / scale));
  }
  const a2 = m2 / Math.sqrt(squares) + polynomial(SECOND_WEIGHT, u);
  const scale = Math.sqrt((squares - 2 * m1 * m1 - 2 * m2 * m2) / (1 - 2 * a1 * a1 - 2 * a2 * a2));
  return scores.map((score, index) => (index === 0 ? a1 : index === 1 ? a2 : score / scale));
}

/** 1 - W without the cancellation that W near 1 would suffer. */
function oneMinusW(sorted: readonly number[], upperWeights: readonly number[]): number {
  const n = sorted.length;
  const weights = sorted.map((_, index) =>
    index < upperWeights.length ? -(upperWeights[index] as number) : (upperWeights[n - 1 - index] ?? 0),
  );
  const centre = mean(sorted);
  let weightSquares = 0;
  let squares = 0;
  let products = 0;
  for (const [index, value] of sorted.entries()) {
    const weight = weights[index] as number;
    weightSquares += weight * weight;
    squares += (value - centre) ** 2;
    products += weight * (value - centre);
  }
  const bound = Math.sqrt(weightSquares * squares);
  return ((bound - products) * (bound + products)) / (weightSquares * squares);
}

function pValue(n: number, complement: number): number {
  if (n === 3) {
    const p = (6 / Math.PI) * (Math.asin(Math.sqrt(1 - complement)) - Math.asin(Math.sqrt(0.75)));
    return Math.min(1, Math.max(0, p));
  }
  const y = Math.log(complement);
  if (n <= 11) {
    const gamma = polynomial(SMALL_GAMMA, n);
    if (y >= gamma) return 0;
    const deviate = (-Math.log(gamma - y) - polynomial(SMALL_MEAN, n)) / Math.exp(polynomial(SMALL_LOG_SD, n));
    return normalUpperTail(deviate);
  }
  const logN = Math.log(n);
  return normalUpperTail((y - polynomial(LARGE_MEAN, logN)) / Math.exp(polynomial(LARGE_LOG_SD, logN)));
}

/** Royston 1995, in 1 / sqrt(n). */
const LARGEST_WEIGHT = [0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056];
const SECOND_WEIGHT = [0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633];
/** Royston 1995, 4 to 11 values, in n. */
const SMALL_GAMMA = [-2.273, 0.459];
const SMALL_MEAN = [0.544, -0.39978, 0.025054, -6.714e-4];
const SMALL_LOG_SD = [1.3822, -0.77857, 0.062767, -0.0020322];
/** Royston 1995, 12 to 5000 values, in ln n. */
const LARGE_MEAN = [-1.5861, -0.31082, -0.083751, 0.0038915];
const LARGE_LOG_SD = [-0.4803, -0.082676, 0.0030302];
