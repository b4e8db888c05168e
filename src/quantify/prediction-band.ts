import { curveVariance, responseAt, slopeAt, wellVariance } from '../curve/response-at.ts';
import type { StandardCurve } from '../curve/standard-curve.ts';
import { studentTQuantile } from '../statistics/student-t.ts';

const QUANTILES = new Map<number, number>();

/** The two-sided 95 % quantile of Student's t for the degrees of freedom that a curve's variance has. */
export function t95(curve: Pick<StandardCurve, 'variance'>): number {
  const df = curve.variance.degreesOfFreedom;
  let quantile = QUANTILES.get(df);
  if (quantile === undefined) {
    quantile = studentTQuantile(0.975, df);
    QUANTILES.set(df, quantile);
  }
  return quantile;
}

/** Variance of the mean of `replicates` new wells at concentration x around the curve, the curve's own included. */
export function predictionVariance(curve: StandardCurve, x: number, replicates: number): number {
  return wellVariance(curve.variance, x, responseAt(curve, x)) / replicates + curveVariance(curve, x);
}

/**
 * Standard error of the concentration x that a mean response y gives (delta method): the wells' variance at the response
 * that was measured, and the curve's at x, over the slope. Undefined at x = 0, where a logistic curve has no slope.
 */
export function inverseStandardError(
  curve: StandardCurve,
  x: number,
  y: number,
  replicates: number,
): number | undefined {
  const slope = slopeAt(curve, x);
  const variance = wellVariance(curve.variance, x, y) / replicates + curveVariance(curve, x);
  const standardError = Math.sqrt(variance) / Math.abs(slope);
  return Number.isFinite(standardError) ? standardError : undefined;
}

/** How far out, in ln units of concentration, the edge of an interval is looked for. */
const FARTHEST = 14;
const TOLERANCE = 1e-10;

/**
 * 95 % interval by inverting the prediction band: all concentrations whose band of `replicates` wells holds the response.
 * The lower end is 0 where the band at zero holds it, the upper end null where it has none.
 */
export function invertBand(
  curve: StandardCurve,
  x: number,
  y: number,
  replicates: number,
  standardError: number,
): readonly [number, number | null] {
  const t = t95(curve);
  const distance = (concentration: number): number =>
    Math.abs(y - responseAt(curve, concentration)) /
      (t * Math.sqrt(predictionVariance(curve, concentration, replicates))) -
    1;
  const reach = Math.min(Math.max((t * standardError) / x, 1e-9), 3);
  const low = edge(distance, x, -reach);
  const high = edge(distance, x, reach);
  return [low ?? 0, high ?? null];
}

/** The nearest concentration beyond x, on the side of `reach`, where the distance passes zero; undefined for none. */
function edge(distance: (x: number) => number, x: number, reach: number): number | undefined {
  let inside = 0;
  let insideValue = -1;
  let outside = reach;
  let outsideValue = distance(x * Math.exp(outside));
  if (!(outsideValue >= 0)) {
    // Beyond a bend the band can widen faster than the curve moves away, so the first crossing is looked for closely.
    outside = 0;
    let stride = reach / 8;
    do {
      inside = outside;
      insideValue = outside === 0 ? -1 : outsideValue;
      outside += stride;
      if (Math.abs(outside) > FARTHEST) return undefined;
      outsideValue = distance(x * Math.exp(outside));
      if (Math.abs(outside) > Math.abs(reach)) stride *= 1.25;
    } while (!(outsideValue >= 0));
  }
  // Regula falsi with the Illinois weighting: the distance is nearly linear in ln x.
  for (let step = 0; step < 60 && Math.abs(outside - inside) > TOLERANCE; step += 1) {
    const next = inside - (insideValue * (outside - inside)) / (outsideValue - insideValue);
    const value = distance(x * Math.exp(next));
    if (Math.abs(value) < TOLERANCE) return x * Math.exp(next);
    if (value < 0) {
      inside = next;
      insideValue = value;
      outsideValue /= 2;
    } else {
      outside = next;
      outsideValue = value;
      insideValue /= 2;
    }
  }
  return x * Math.exp(outside);
}
