import type { CurveParameters, StandardCurve, VarianceModel } from './standard-curve.ts';

type Curve = Pick<StandardCurve, 'model' | 'parameters'>;

/** The curve's response at a concentration x >= 0; exactly a at x = 0 (a straight line takes any x). */
export function responseAt(curve: Curve, x: number): number {
  const { a, b, c, d, g } = curve.parameters;
  if (curve.model === 'linear') return a + b * x;
  if (x === 0) return a;
  const ratio = (x / c) ** b;
  if (ratio < 1) {
    // From a, so that a curve whose d runs far away keeps its digits.
    const risen = g === 1 ? ratio / (1 + ratio) : -Math.expm1(-g * Math.log1p(ratio));
    return a + (d - a) * risen;
  }
  return d + (a - d) * (g === 1 ? 1 / (1 + ratio) : Math.exp(-g * Math.log1p(ratio)));
}

/** dy/dx at a concentration x > 0. */
export function slopeAt(curve: Curve, x: number): number {
  const { a, b, c, d, g } = curve.parameters;
  if (curve.model === 'linear') return b;
  const ratio = (x / c) ** b;
  return (((d - a) * b * g) / x) * (ratio / (1 + ratio)) * (g === 1 ? 1 / (1 + ratio) : (1 + ratio) ** -g);
}

/** True for a curve whose response rises with the concentration; that of a competitive assay falls. */
export function isRising({ model, parameters: { a, b, d } }: Curve): boolean {
  return model === 'linear' ? b > 0 : d > a;
}

/**
 * The concentration at which the curve has a response; undefined at or beyond an asymptote. Exactly 0 where the response
 * is a. A straight line gives its crossing, which may be below zero; undefined where it is no finite number.
 */
export function concentrationAt(curve: Curve, y: number): number | undefined {
  const { a, b, c, d, g } = curve.parameters;
  if (curve.model === 'linear') {
    const crossing = (y - a) / b;
    return Number.isFinite(crossing) ? crossing : undefined;
  }
  const remaining = (y - d) / (a - d);
  const risen = (y - a) / (d - a);
  if (!(remaining > 0) || risen < 0) return undefined;
  if (risen === 0) return 0;
  const ratio = g === 1 ? risen / remaining : Math.expm1(-Math.log1p(-risen) / g);
  const x = c * ratio ** (1 / b);
  return Number.isFinite(x) ? x : undefined;
}

/**
 * Writes the derivatives of the response at x with respect to the free parameters, in the order of `names`, into an array
 * from `offset` on. A typed array, because lists of whole numbers and of fractions are not one kind of list to Node.
 */
export function fillGradient(curve: Curve, x: number, gradient: Float64Array, offset: number): void {
  const { a, b, c, d, g } = curve.parameters;
  if (curve.model === 'linear') {
    gradient[offset] = 1;
    gradient[offset + 1] = x;
    return;
  }
  if (x === 0) {
    gradient.fill(0, offset, offset + (curve.model === '5pl' ? 5 : 4));
    gradient[offset] = 1;
    return;
  }
  const logRatio = b * Math.log(x / c);
  const ratio = Math.exp(logRatio);
  const share = ratio === Infinity ? 1 : ratio / (1 + ratio);
  const log1p = curve.model === '4pl' ? 0 : logRatio > 36 ? logRatio : Math.log1p(ratio);
  const h = g === 1 ? 1 / (1 + ratio) : Math.exp(-g * log1p);
  const k = g === 1 ? share : -Math.expm1(-g * log1p);
  const byLogRatio = (d - a) * g * h * share;
  gradient[offset] = h;
  gradient[offset + 1] = (byLogRatio * logRatio) / b;
  gradient[offset + 2] = (-byLogRatio * b) / c;
  gradient[offset + 3] = k;
  if (curve.model === '5pl') gradient[offset + 4] = (d - a) * h * log1p;
}

/** Variance of one well's response where the curve is at concentration x and response y. */
export function wellVariance(variance: VarianceModel, x: number, y: number): number {
  const { sigma2, theta, floor } = variance;
  if (theta === 0) return sigma2;
  const size = Math.max(variance.of === 'concentration' ? x : Math.abs(y), floor);
  return sigma2 * size ** (2 * theta);
}

const GRADIENT = new Float64Array(5);

/** The variance of the curve's own response at x, from the covariance of its parameters. */
export function curveVariance(
  curve: Pick<StandardCurve, 'model' | 'parameters' | 'predictionCovariance'>,
  x: number,
): number {
  const covariance = curve.predictionCovariance;
  const gradient = GRADIENT;
  fillGradient(curve, x, gradient, 0);
  let total = 0;
  for (let i = 0; i < covariance.length; i += 1) {
    const row = covariance[i] as readonly number[];
    const gi = gradient[i] as number;
    total += gi * gi * (row[i] as number);
    for (let j = 0; j < i; j += 1) total += 2 * gi * (gradient[j] as number) * (row[j] as number);
  }
  return Math.max(total, 0);
}

/** The free parameters of a model, in the order of its covariance. */
export function parameterNames(model: StandardCurve['model']): readonly (keyof CurveParameters)[] {
  if (model === 'linear') return ['a', 'b'];
  return model === '5pl' ? ['a', 'b', 'c', 'd', 'g'] : ['a', 'b', 'c', 'd'];
}
