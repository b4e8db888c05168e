import { isAtMost } from '../domain/comparison.ts';
import { cvPercent, mean } from './moments.ts';
import { regressionLine } from './regression-line.ts';

/** Parallelism: the CV of dilution-corrected results may reach this (ICH M10). */
const PARALLEL_CV_PERCENT = 30;
/** A corrected result that rises further than this on dilution points to a hook or a matrix effect. */
const HOOK_RISE_PERCENT = 20;

/** One sample measured at several dilutions, corrected for them. */
export interface DilutionSeries {
  readonly corrected: readonly number[];
  /** Difference of each corrected result from that of the first dilution, percent. */
  readonly fromFirstPercent: readonly number[];
  /** Difference of each corrected result from the one before, percent. */
  readonly stepwisePercent: readonly number[];
  readonly mean: number;
  readonly cvPercent: number | undefined;
  readonly isParallel: boolean;
  readonly largestRisePercent: number;
  readonly isHookSuspected: boolean;
  /** Slope of ln measured on ln dilution; -1 for perfect linearity, undefined where a result is not positive. */
  readonly logLogSlope: number | undefined;
}

/**
 * Describes the results of one sample over its dilutions, in order of dilution.
 * @throws RangeError for fewer than two dilutions
 */
export function describeDilutionSeries(dilutions: readonly number[], measured: readonly number[]): DilutionSeries {
  if (dilutions.length < 2) throw new RangeError('a dilution series has at least two dilutions');
  const pairs = dilutions
    .map((dilution, index) => ({ dilution, result: measured[index] as number }))
    .toSorted((left, right) => left.dilution - right.dilution);
  const corrected = pairs.map(({ dilution, result }) => dilution * result);
  const first = corrected[0] as number;
  const fromFirstPercent = corrected.map((result) => 100 * (result / first - 1));
  const cv = cvPercent(corrected);
  const largestRisePercent = Math.max(...fromFirstPercent);
  const isPositive = pairs.every(({ result }) => result > 0);
  const line = isPositive
    ? regressionLine(
        pairs.map(({ dilution }) => Math.log(dilution)),
        pairs.map(({ result }) => Math.log(result)),
      )
    : undefined;
  return {
    corrected,
    fromFirstPercent,
    stepwisePercent: corrected.slice(1).map((result, index) => 100 * (result / (corrected[index] as number) - 1)),
    mean: mean(corrected),
    cvPercent: cv,
    isParallel: cv !== undefined && isAtMost(cv, PARALLEL_CV_PERCENT),
    largestRisePercent,
    isHookSuspected: !isAtMost(largestRisePercent, HOOK_RISE_PERCENT),
    logLogSlope: line?.slope,
  };
}
