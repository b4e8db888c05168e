import type { CurveModel, FitOn, Weighting } from '../assay/assay-definition.ts';

/** One calibration point: nominal concentration in the well (x >= 0) and response, with an optional label (a well). */
export interface CalibrationPoint {
  readonly x: number;
  readonly y: number;
  /** Explicit least-squares weight; overrides the weighting scheme. */
  readonly weight?: number;
  readonly label?: string;
}

/** y = d + (a - d) / (1 + (x/c)^b)^g, b > 0, g = 1 for 4PL; linear: y = a + b x. */
export interface CurveParameters {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly g: number;
}

/** How the variance of a response depends on its mean: sigma^2 * mean^(2 theta); theta 0, 0.5 and 1 for none, 1/y, 1/y². */
export interface VarianceModel {
  readonly sigma2: number;
  readonly theta: number;
  readonly degreesOfFreedom: number;
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
  /** Weighted sum of squares, with the weights of `weighting`. */
  readonly sse: number;
  readonly degreesOfFreedom: number;
  readonly residualStandardError: number;
  readonly rSquared: number;
  readonly conditionNumber: number;
  readonly variance: VarianceModel;
  readonly points: readonly CalibrationPoint[];
  readonly xMin: number;
  readonly xMax: number;
}

/** "Not fitted, because ..." is an answer. */
export type FitOutcome =
  | { readonly kind: 'fitted'; readonly curve: StandardCurve }
  | { readonly kind: 'not-fitted'; readonly because: string; readonly code: string };

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
