import { isAtMost } from '../domain/comparison.ts';
import { fUpperTail } from '../statistics/f-distribution.ts';
import { cvPercent, mean, sum, sumOfSquares } from '../statistics/moments.ts';

/** Precision and accuracy of one control level over several runs, percentages of the grand mean or of nominal. */
export interface PrecisionAccuracy {
  readonly grandMean: number;
  readonly biasPercent: number;
  readonly meanSquareBetween: number;
  readonly meanSquareWithin: number;
  readonly repeatabilityCvPercent: number;
  /** Zero where the runs differ less than their replicates. */
  readonly betweenRunCvPercent: number;
  readonly intermediateCvPercent: number;
  readonly overallCvPercent: number;
  /** |bias| + intermediate CV. */
  readonly totalErrorPercent: number;
  readonly f: number;
  readonly p: number;
}

/**
 * Precision and accuracy by one-way analysis of variance over runs (ICH M10, validation; runs may differ in size). Undefined
 * with fewer than two runs, without replicates in any run, or for a nominal value or mean of zero.
 */
export function precisionAccuracy(
  nominal: number,
  runs: readonly (readonly number[])[],
): PrecisionAccuracy | undefined {
  const filled = runs.filter((run) => run.length > 0);
  const values = filled.flat();
  const dfBetween = filled.length - 1;
  const dfWithin = values.length - filled.length;
  const grandMean = mean(values);
  const overallCvPercent = cvPercent(values);
  if (dfBetween < 1 || dfWithin < 1 || nominal === 0 || overallCvPercent === undefined) return undefined;
  const meanSquareBetween = sum(filled.map((run) => run.length * (mean(run) - grandMean) ** 2)) / dfBetween;
  const meanSquareWithin = sum(filled.map(sumOfSquares)) / dfWithin;
  const squares = sum(filled.map((run) => run.length ** 2));
  const replicates = (values.length - squares / values.length) / dfBetween;
  const between = Math.max(0, (meanSquareBetween - meanSquareWithin) / replicates);
  const ofMean = (variance: number): number => (100 * Math.sqrt(variance)) / Math.abs(grandMean);
  const biasPercent = (100 * (grandMean - nominal)) / nominal;
  const intermediateCvPercent = ofMean(meanSquareWithin + between);
  const f = meanSquareBetween / meanSquareWithin;
  return {
    grandMean,
    biasPercent,
    meanSquareBetween,
    meanSquareWithin,
    repeatabilityCvPercent: ofMean(meanSquareWithin),
    betweenRunCvPercent: ofMean(between),
    intermediateCvPercent,
    overallCvPercent,
    totalErrorPercent: Math.abs(biasPercent) + intermediateCvPercent,
    f,
    p: fUpperTail(f, dfBetween, dfWithin),
  };
}

/** Which parts of precision and accuracy meet ICH M10: 20 % and 30 % in all, 25 % and 40 % at LLOQ and ULOQ; inclusive. */
export function judgePrecisionAccuracy(
  { biasPercent, repeatabilityCvPercent, intermediateCvPercent, totalErrorPercent }: PrecisionAccuracy,
  atLimits: boolean,
): { readonly bias: boolean; readonly precision: boolean; readonly totalError: boolean } {
  const limit = atLimits ? 25 : 20;
  return {
    bias: isAtMost(Math.abs(biasPercent), limit),
    precision: isAtMost(Math.max(repeatabilityCvPercent, intermediateCvPercent), limit),
    totalError: isAtMost(totalErrorPercent, atLimits ? 40 : 30),
  };
}
