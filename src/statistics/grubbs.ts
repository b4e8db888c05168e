import { mean, sampleSd } from './moments.ts';
import { studentTQuantile } from './student-t.ts';

/** Grubbs' test for one outlier in a normal sample. */
export interface GrubbsTest {
  /** Largest distance from the mean, in SD. */
  readonly statistic: number;
  readonly criticalValue: number;
  /** Index of the value farthest from the mean. */
  readonly index: number;
  /** True when the statistic exceeds its critical value. */
  readonly isOutlier: boolean;
}

/**
 * Grubbs' two-sided test (Technometrics 11 (1969) 1) at level `alpha`. Undefined for fewer than three values, or when
 * all values are equal, because the test then says nothing.
 */
export function grubbsTest(values: readonly number[], alpha = 0.05): GrubbsTest | undefined {
  const n = values.length;
  if (n < 3) return undefined;
  const centre = mean(values);
  const sd = sampleSd(values);
  if (!(sd > 0) || values.every((value) => value === values[0])) return undefined;
  const distances = values.map((value) => Math.abs(value - centre));
  const largest = Math.max(...distances);
  const t = studentTQuantile(1 - alpha / (2 * n), n - 2);
  const criticalValue = ((n - 1) / Math.sqrt(n)) * Math.sqrt((t * t) / (n - 2 + t * t));
  const statistic = largest / sd;
  return { statistic, criticalValue, index: distances.indexOf(largest), isOutlier: statistic > criticalValue };
}
