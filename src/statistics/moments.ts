/** Arithmetic mean, corrected once for rounding; NaN for no values. */
export function mean(values: readonly number[]): number {
  // By index here and below: an iterator would be made for each of the many short lists of a plate.
  let total = 0;
  for (let i = 0; i < values.length; i += 1) total += values[i] as number;
  const first = total / values.length;
  let rest = 0;
  for (let i = 0; i < values.length; i += 1) rest += (values[i] as number) - first;
  return first + rest / values.length;
}

/** Sum of squared differences from the mean. */
export function sumOfSquares(values: readonly number[]): number {
  return squaresAbout(values, mean(values));
}

/** Sample variance (divisor n - 1); NaN for fewer than two values. */
export function sampleVariance(values: readonly number[]): number {
  return values.length < 2 ? Number.NaN : sumOfSquares(values) / (values.length - 1);
}

/** Sample standard deviation (divisor n - 1); NaN for fewer than two values. */
export function sampleSd(values: readonly number[]): number {
  return Math.sqrt(sampleVariance(values));
}

/** The sample standard deviation of two or more values whose mean is known. */
export function sampleSdAbout(values: readonly number[], centre: number): number {
  return Math.sqrt(squaresAbout(values, centre) / (values.length - 1));
}

/** Coefficient of variation, percent: 100 SD / |mean|; undefined for fewer than two values or a mean of zero. */
export function cvPercent(values: readonly number[]): number | undefined {
  const centre = mean(values);
  return values.length < 2 || centre === 0 ? undefined : (100 * sampleSdAbout(values, centre)) / Math.abs(centre);
}

/** The middle value, or the mean of the two middle ones; NaN for no values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  if (sorted.length % 2 === 1) return upper;
  return ((sorted[sorted.length / 2 - 1] ?? Number.NaN) + upper) / 2;
}

/** The factor that makes the MAD estimate a normal SD, as R rounds it. */
export const MAD_TO_SD = 1.4826;

/** Median absolute deviation from the median, unscaled; multiply by `MAD_TO_SD` for a robust SD. */
export function medianAbsoluteDeviation(values: readonly number[]): number {
  const centre = median(values);
  return median(values.map((value) => Math.abs(value - centre)));
}

/** Sum in order. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Skewness by the three conventions of R's e1071: moments (1), SAS and Excel (2), Minitab (3). */
export interface Skewness {
  readonly g1: number;
  readonly G1: number;
  readonly b1: number;
}

/** Skewness of a sample (Joanes & Gill, The Statistician 47 (1998) 183); NaN for equal values, G1 NaN for n < 3. */
export function skewness(values: readonly number[]): Skewness {
  const n = values.length;
  const g1 = centralMoment(values, 3) / centralMoment(values, 2) ** 1.5;
  const G1 = n < 3 ? Number.NaN : (g1 * Math.sqrt(n * (n - 1))) / (n - 2);
  return { g1, G1, b1: g1 * ((n - 1) / n) ** 1.5 };
}

/** Excess kurtosis by the same three conventions. */
export interface ExcessKurtosis {
  readonly g2: number;
  readonly G2: number;
  readonly b2: number;
}

/** Excess kurtosis of a sample (Joanes & Gill 1998); NaN for equal values, G2 NaN for n < 4. */
export function excessKurtosis(values: readonly number[]): ExcessKurtosis {
  const n = values.length;
  const g2 = centralMoment(values, 4) / centralMoment(values, 2) ** 2 - 3;
  const G2 = n < 4 ? Number.NaN : (((n + 1) * g2 + 6) * (n - 1)) / ((n - 2) * (n - 3));
  return { g2, G2, b2: (g2 + 3) * (1 - 1 / n) ** 2 - 3 };
}

function squaresAbout(values: readonly number[], centre: number): number {
  let total = 0;
  for (let i = 0; i < values.length; i += 1) total += ((values[i] as number) - centre) ** 2;
  return total;
}

function centralMoment(values: readonly number[], order: number): number {
  const centre = mean(values);
  return sum(values.map((value) => (value - centre) ** order)) / values.length;
}
