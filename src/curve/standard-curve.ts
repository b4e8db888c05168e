import type { CurveModel, CurveSettings, FitOn, Weighting } from '../assay/assay-definition.ts';

/** One calibration point: nominal concentration in the well (x >= 0) and response, with an optional label (a well). */
export interface CalibrationPoint {
  readonly x: number;
  readonly y: number;
  /** Explicit least-squares weight; overrides the weighting scheme. */
  readonly weight?: number;
  readonly label?: string;
}

/** y = d + (a - d) / (1 + (x/c)^b)^g, b > 0, g = 1 for 4PL; linear: y = a + b x (c 1, d 0, g 1 are not used). */
export interface CurveParameters {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly g: number;
}

/** What is fitted to the points, and how. */
export type FitSettings = Pick<CurveSettings, 'model' | 'weighting' | 'fitOn'>;

/**
 * How the variance of one well's response depends on its mean: sigma2 * max(|mean|, floor)^(2 theta); theta 0, 0.5 and 1
 * for none, 1/y, 1/y². `of: concentration` puts the concentration in place of the mean response (1/x, 1/x²).
 */
export interface VarianceModel {
  readonly sigma2: number;
  readonly theta: number;
  readonly degreesOfFreedom: number;
  readonly of: 'response' | 'concentration';
  readonly floor: number;
}

/**
 * A fitted curve. `names` gives the order of `covariance` (row-major, over the free parameters in natural units, with ln
 * of none of them). x is in the unit of the points. All numbers finite.
 */
export interface StandardCurve {
  readonly model: CurveModel;
  readonly weighting: Weighting;
  readonly fitOn: FitOn;
  readonly parameters: CurveParameters;
  readonly names: readonly (keyof CurveParameters)[];
  readonly standardErrors: Readonly<Partial<Record<keyof CurveParameters, number>>>;
  readonly covariance: readonly (readonly number[])[];
  /**
   * Covariance of the parameters for predictions. Equal to `covariance` for a fit on wells; for a fit on means it rests
   * on the scatter of all wells around the curve instead of on the few means.
   */
  readonly predictionCovariance: readonly (readonly number[])[];
  /** Weighted sum of squares, with the weights of `weighting`. */
  readonly sse: number;
  readonly degreesOfFreedom: number;
  readonly residualStandardError: number;
  readonly rSquared: number;
  readonly conditionNumber: number;
  readonly variance: VarianceModel;
  readonly points: readonly CalibrationPoint[];
  /** The weight of each point, in their order: of its well, or of its level where the fit is on means. */
  readonly weights: readonly number[];
  /** Lowest concentration above 0, and highest, among the points. */
  readonly xMin: number;
  readonly xMax: number;
}

/**
 * "Not fitted, because ..." is an answer. `code` is the finding's; `reachedSse` is the lowest weighted sum of squares
 * that was seen where there was a search, for comparison with other software.
 */
export type FitOutcome =
  | { readonly kind: 'fitted'; readonly curve: StandardCurve }
  | {
      readonly kind: 'not-fitted';
      readonly because: string;
      readonly code: string;
      readonly reachedSse: number | null;
    };

/** Where a response falls on the curve. `se` is of x; `ci95` is never below zero. */
export type InversePrediction =
  | {
      readonly kind: 'value';
      readonly y: number;
      readonly x: number;
      readonly se: number | null;
      readonly ci95: readonly [number, number | null] | null;
    }
  | { readonly kind: 'below-curve' | 'above-curve'; readonly y: number };
