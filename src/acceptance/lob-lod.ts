import { mean, sampleSd, sampleVariance, sum, sumOfSquares } from '../statistics/moments.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { shapiroWilkTest } from '../statistics/shapiro-wilk.ts';
import { bartlettTest } from '../statistics/variance-tests.ts';

/** Limit of blank and limit of detection, in the unit of the measurements. */
export interface DetectionLimits {
  readonly blankCount: number;
  readonly blankSamples: number;
  readonly blankMean: number;
  readonly blankSd: number;
  /** Rank 0.5 + 0.95 B among the blanks, interpolated. */
  readonly lobNonparametricRank: number;
  readonly lobNonparametric: number;
  readonly blankFactor: number;
  readonly lobParametric: number;
  readonly lowSdPooled: number;
  readonly lowFactor: number;
  readonly lodFromNonparametric: number;
  readonly lodFromParametric: number;
  /** Mean of the blanks + 3 SD: in common use, not the guideline's; to be named as such. */
  readonly naiveThreeSd: number;
  /** Low results above the nonparametric limit of blank. */
  readonly lowAboveLob: number;
  /** Shapiro-Wilk on the blanks: a small p speaks for the nonparametric limit. Null where it cannot be had. */
  readonly blankNormalityP: number | null;
  /** Whether the low samples share one SD: Cochran's C (largest share of the variances) and Bartlett's p. */
  readonly cochranC: number;
  readonly bartlettP: number | null;
}

const Z95 = normalQuantile(0.95);

/**
 * Limit of blank and of detection by the classical approach of CLSI EP17-A2, from replicates of several blank and several
 * low samples. With more than one reagent lot, take the largest of the lots' limits. Undefined without degrees of
 * freedom for either standard deviation.
 */
export function detectionLimits(
  blankSamples: readonly (readonly number[])[],
  lowSamples: readonly (readonly number[])[],
): DetectionLimits | undefined {
  const blanks = blankSamples.flat();
  const lows = lowSamples.flat();
  const blankFreedom = blanks.length - blankSamples.length;
  const lowFreedom = lows.length - lowSamples.length;
  if (blankFreedom < 1 || lowFreedom < 1) return undefined;
  const blankMean = mean(blanks);
  const blankSd = sampleSd(blanks);
  const lobNonparametricRank = 0.5 + 0.95 * blanks.length;
  const lobNonparametric = atRank(blanks, lobNonparametricRank);
  const blankFactor = smallSampleFactor(blankFreedom);
  const lobParametric = blankMean + blankFactor * blankSd;
  const normality = shapiroWilkTest(blanks);
  const variances = lowSamples.map(sampleVariance);
  const lowSdPooled = Math.sqrt(sum(lowSamples.map(sumOfSquares)) / lowFreedom);
  const lowFactor = smallSampleFactor(lowFreedom);
  return {
    blankCount: blanks.length,
    blankSamples: blankSamples.length,
    blankMean,
    blankSd,
    lobNonparametricRank,
    lobNonparametric,
    blankFactor,
    lobParametric,
    lowSdPooled,
    lowFactor,
    lodFromNonparametric: lobNonparametric + lowFactor * lowSdPooled,
    lodFromParametric: lobParametric + lowFactor * lowSdPooled,
    naiveThreeSd: blankMean + 3 * blankSd,
    lowAboveLob: lows.filter((value) => value > lobNonparametric).length,
    blankNormalityP: typeof normality === 'string' ? null : normality.p,
    cochranC: Math.max(...variances) / sum(variances),
    bartlettP: bartlettTest(lowSamples)?.p ?? null,
  };
}

/** 1.645 / (1 - 1/(4 df)): EP17-A2's correction for an estimated standard deviation, with the exact quantile. */
function smallSampleFactor(degreesOfFreedom: number): number {
  return Z95 / (1 - 1 / (4 * degreesOfFreedom));
}

/** The value at a rank counted from 1; between two ranks by linear interpolation, beyond the ends the end itself. */
function atRank(values: readonly number[], rank: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  const within = Math.min(Math.max(rank, 1), sorted.length);
  const lower = sorted[Math.floor(within) - 1] ?? Number.NaN;
  const upper = sorted[Math.ceil(within) - 1] ?? lower;
  return lower + (within - Math.floor(within)) * (upper - lower);
}
