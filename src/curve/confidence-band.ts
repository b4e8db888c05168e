import type { CurveModel } from '../assay/assay-definition.ts';
import { wellVariance } from './response-at.ts';
import type { CurveParameters, StandardCurve, VarianceModel } from './standard-curve.ts';

/** A curve's prediction band on ln x, for quick repeated use. A band belongs to one curve and one width. */
export interface Band {
  /** How many standard errors wide the band is, to either side. */
  readonly quantile: number;
  readonly model: CurveModel;
  readonly parameters: CurveParameters;
  readonly variance: VarianceModel;
  readonly lnC: number;
  /** The covariance of the parameters: see `flatten`. */
  readonly covariance: Float64Array;
}

/** The band that is `quantile` standard errors wide to either side. */
export function createBand(curve: StandardCurve, quantile: number): Band {
  const { model, parameters, variance } = curve;
  const covariance = flatten(curve.predictionCovariance);
  return { quantile, model, parameters, variance, lnC: Math.log(parameters.c), covariance };
}

/**
 * How far the mean response of a number of wells lies outside the band at ln x, as a share of the band's half width: -1
 * on the curve, 0 on its edge.
 */
export function distanceFromBand(band: Band, y: number, lnX: number, replicates: number): number {
  moveTo(band, lnX);
  const response = HERE[0] as number;
  return Math.abs(y - response) / (band.quantile * standardError(band, response, lnX, replicates)) - 1;
}

/**
 * Standard error of ln x for the mean response y of a number of wells that the curve has at ln x (delta method): the
 * wells' variance at the response that was measured, and the curve's own, over the slope.
 */
export function standardErrorOfLn(band: Band, y: number, lnX: number, replicates: number): number {
  moveTo(band, lnX);
  return standardError(band, y, lnX, replicates) / Math.abs(HERE[1] as number);
}

/** Where the band was looked at last: response, slope on ln x, variance of the curve. Numbers in it are not boxed. */
const HERE = new Float64Array(3);

function moveTo({ model, parameters, lnC, covariance: q }: Band, lnX: number): void {
  const { a, b, c, d, g } = parameters;
  if (model === 'linear') {
    const x = Math.exp(lnX);
    HERE[0] = a + b * x;
    HERE[1] = b * x;
    HERE[2] = Math.max(at(q, 0) + x * (at(q, 1) + x * at(q, 6)), 0);
    return;
  }
  const u = lnX - lnC;
  const ratio = Math.exp(b * u);
  const share = 1 / (1 + ratio);
  const log1p = g === 1 ? 0 : Math.log1p(ratio);
  const h = g === 1 ? share : Math.exp(-g * log1p);
  const k = g === 1 ? ratio * share : -Math.expm1(-g * log1p);
  const bend = (d - a) * g * h * ratio * share;
  const byB = bend * u;
  const byC = (-bend * b) / c;
  let curveVariance =
    h * (h * at(q, 0) + byB * at(q, 1) + byC * at(q, 2) + k * at(q, 3)) +
    byB * (byB * at(q, 6) + byC * at(q, 7) + k * at(q, 8)) +
    byC * (byC * at(q, 12) + k * at(q, 13)) +
    k * k * at(q, 18);
  if (model === '5pl') {
    const byG = (d - a) * h * log1p;
    curveVariance += byG * (h * at(q, 4) + byB * at(q, 9) + byC * at(q, 14) + k * at(q, 19) + byG * at(q, 24));
  }
  HERE[0] = h < k ? d + (a - d) * h : a + (d - a) * k;
  HERE[1] = bend * b;
  HERE[2] = Math.max(curveVariance, 0);
}

/** Standard error of a mean of wells whose variance is that at `level`, where the band was looked at last. */
function standardError({ variance }: Band, level: number, lnX: number, replicates: number): number {
  const ofWell = variance.theta === 0 ? variance.sigma2 : wellVariance(variance, Math.exp(lnX), level);
  return Math.sqrt(ofWell / replicates + (HERE[2] as number));
}

/** The upper triangle in rows of five, off-diagonal entries doubled, so that a quadratic form takes each once. */
function flatten(covariance: readonly (readonly number[])[]): Float64Array {
  const flat = new Float64Array(25);
  for (let i = 0; i < covariance.length; i += 1) {
    for (let j = i; j < covariance.length; j += 1) {
      flat[i * 5 + j] = (covariance[i]?.[j] as number) * (i === j ? 1 : 2);
    }
  }
  return flat;
}

function at(values: Float64Array, index: number): number {
  return values[index] as number;
}
