import {
  type ExcessKurtosis,
  excessKurtosis,
  MAD_TO_SD,
  mean,
  median,
  medianAbsoluteDeviation,
  type Skewness,
  sampleSd,
  skewness,
} from '../statistics/moments.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { type QuantileType, quantile } from '../statistics/quantile.ts';
import { type NoShapiroWilk, type ShapiroWilk, shapiroWilkTest } from '../statistics/shapiro-wilk.ts';
import { studentTQuantile } from '../statistics/student-t.ts';
import { lowerLimitRank, toleranceFactor } from '../statistics/tolerance-factor.ts';

/** The ways to a cut point from drug-naive negatives. */
export type CutPointMethod =
  | 'parametric'
  | 'robust'
  | 'nonparametric'
  | 'lower-confidence'
  | 'order-statistic'
  | 'prediction';

export const CUT_POINT_METHODS: readonly CutPointMethod[] = [
  'parametric',
  'robust',
  'nonparametric',
  'lower-confidence',
  'order-statistic',
  'prediction',
];

export interface MethodSettings {
  /** The quantile aimed at: 0.95 screening, 0.99 confirmatory, 0.999 titre. */
  readonly level: number;
  /** A printed z, such as 1.645, instead of the exact normal quantile. */
  readonly z?: number;
  readonly quantileType: QuantileType;
  /** Of the lower confidence limits. */
  readonly confidence: number;
}

/** Negatives on the scale on which they are judged. */
export interface SampleDescription {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
  readonly median: number;
  /** MAD times 1.4826. */
  readonly robustSd: number;
  readonly skewness: Skewness;
  readonly excessKurtosis: ExcessKurtosis;
  readonly normality: ShapiroWilk | NoShapiroWilk;
}

/** Describes negatives on their scale. */
export function describeSample(values: readonly number[]): SampleDescription {
  return {
    n: values.length,
    mean: mean(values),
    sd: sampleSd(values),
    median: median(values),
    robustSd: MAD_TO_SD * medianAbsoluteDeviation(values),
    skewness: skewness(values),
    excessKurtosis: excessKurtosis(values),
    normality: shapiroWilkTest(values),
  };
}

/** Below this p, Shapiro-Wilk says that negatives are not normal. */
const NORMALITY_LEVEL = 0.05;
/** Up to this skewness (type 3), what is not normal still counts as symmetric. */
const SYMMETRY_LIMIT = 1;

/** A method, and why it was taken. */
export interface MethodChoice {
  readonly method: CutPointMethod;
  readonly because: string;
}

/** Normal: parametric; else symmetric: robust; else nonparametric (Shankar 2008; the same order as R's rADA). */
export function chooseMethod({ normality, skewness }: SampleDescription): MethodChoice {
  if (typeof normality === 'string') {
    return { method: 'nonparametric', because: `Shapiro-Wilk cannot be made (${normality})` };
  }
  if (normality.p >= NORMALITY_LEVEL) return { method: 'parametric', because: 'Shapiro-Wilk p >= 0.05: normal' };
  if (Math.abs(skewness.b1) <= SYMMETRY_LIMIT) {
    return { method: 'robust', because: 'Shapiro-Wilk p < 0.05 and |skewness| <= 1: not normal, but symmetric' };
  }
  return { method: 'nonparametric', because: 'Shapiro-Wilk p < 0.05 and |skewness| > 1: neither normal nor symmetric' };
}

/** The z that a method multiplies the SD by: as printed where the settings say so. */
export function zOf({ level, z }: MethodSettings): number {
  return z ?? normalQuantile(level);
}

/**
 * The cut point of negatives by one method, on their scale. Undefined where the sample is too small for the method:
 * no distribution-free limit exists, or there is no spread to multiply.
 */
export function cutPointBy(
  method: CutPointMethod,
  values: readonly number[],
  settings: MethodSettings,
): number | undefined {
  const n = values.length;
  const { level, confidence } = settings;
  const limits = { n, p: level, confidence };
  const value = ((): number | undefined => {
    switch (method) {
      case 'parametric':
        return mean(values) + zOf(settings) * sampleSd(values);
      case 'robust':
        return median(values) + zOf(settings) * MAD_TO_SD * medianAbsoluteDeviation(values);
      case 'nonparametric':
        return quantile(values, level, settings.quantileType);
      case 'lower-confidence':
        return n < 2 ? undefined : mean(values) + toleranceFactor(limits) * sampleSd(values);
      case 'order-statistic': {
        const rank = lowerLimitRank(limits);
        return rank === undefined ? undefined : values.toSorted((left, right) => left - right)[rank - 1];
      }
      case 'prediction':
        return n < 2
          ? undefined
          : mean(values) + studentTQuantile(level, n - 1) * Math.sqrt(1 + 1 / n) * sampleSd(values);
    }
  })();
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

/** A method in words, with its quantile type, z or confidence. */
export function describeMethod(method: CutPointMethod, settings: MethodSettings): string {
  const z = `${settings.z === undefined ? 'exact ' : ''}z ${Number(zOf(settings).toFixed(6))}`;
  const percent = Number((100 * settings.level).toFixed(3));
  const confidence = Number((100 * settings.confidence).toFixed(3));
  switch (method) {
    case 'parametric':
      return `mean + z SD, ${z}`;
    case 'robust':
      return `median + z 1.4826 MAD, ${z}`;
    case 'nonparametric':
      return `${percent}th percentile, quantile type ${settings.quantileType}`;
    case 'lower-confidence':
      return `lower ${confidence} % confidence limit of the ${percent}th percentile (Shen, noncentral t)`;
    case 'order-statistic':
      return `order statistic, lower ${confidence} % confidence limit, distribution-free`;
    case 'prediction':
      return `upper ${percent} % prediction limit of one further negative (t)`;
  }
}
