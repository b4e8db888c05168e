import { cvPercent, mean, median, sampleSd } from './moments.ts';

/** How far the replicates of one sample lie apart. What needs two wells, or a mean other than zero, may be undefined. */
export interface ReplicateSpread {
  readonly mean: number;
  readonly median: number;
  readonly sd: number | undefined;
  /** 100 SD / |mean| (divisor n - 1). */
  readonly cvPercent: number | undefined;
  /** Difference of a duplicate, percent of its mean; undefined for any other number of wells. */
  readonly differencePercent: number | undefined;
  /** Largest minus smallest, percent of the mean. */
  readonly rangePercent: number | undefined;
}

/**
 * Describes the replicates of one sample.
 * @throws RangeError for no values
 */
export function describeReplicates(values: readonly number[]): ReplicateSpread {
  if (values.length === 0) throw new RangeError('replicates need at least one value');
  const centre = mean(values);
  const range = Math.max(...values) - Math.min(...values);
  const rangePercent = centre === 0 ? undefined : (100 * range) / Math.abs(centre);
  return {
    mean: centre,
    median: median(values),
    sd: values.length < 2 ? undefined : sampleSd(values),
    cvPercent: cvPercent(values),
    differencePercent: values.length === 2 ? rangePercent : undefined,
    rangePercent,
  };
}
