import { type Band, createBand, distanceFromBand, standardErrorOfLn } from '../curve/confidence-band.ts';
import { curveVariance, responseAt, wellVariance } from '../curve/response-at.ts';
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
  const standardError = x * standardErrorOfLn(bandOf(curve), y, Math.log(x), replicates);
  return Number.isFinite(standardError) ? standardError : undefined;
}

let latest: { readonly curve: StandardCurve; readonly band: Band } | undefined;

/** A curve's 95 % prediction band, made once for all samples that are read off the curve one after another. */
export function bandOf(curve: StandardCurve): Band {
  if (latest?.curve !== curve) latest = { curve, band: createBand(curve, t95(curve)) };
  return latest.band;
}

/** How far out, in ln units of concentration, the edge of an interval is looked for. */
const FARTHEST = 14;
/** Of the edge, as a share of the band's half width. */
const TOLERANCE = 1e-6;
const WIDEN = 1.25;
const MOST_WIDENINGS = 3;

/**
 * 95 % interval by inverting the prediction band: all concentrations whose band of `replicates` wells holds the response.
 * The lower end is 0 where the band at zero holds it, the upper end null where it has none.
 */
export function invertBand(
  band: Band,
  x: number,
  y: number,
  replicates: number,
  relativeError: number,
): readonly [number, number | null] {
  const centre = Math.log(x);
  const reach = Math.min(Math.max(band.quantile * relativeError, 1e-9), 3);
  const low = edge(band, y, centre, replicates, -reach);
  const high = edge(band, y, centre, replicates, reach);
  return [low === undefined ? 0 : x * Math.exp(low), high === undefined ? null : x * Math.exp(high)];
}

/** How far in ln units, on the side of `reach`, the response first leaves the band; undefined where it never does. */
function edge(band: Band, y: number, centre: number, replicates: number, reach: number): number | undefined {
  let inside = 0;
  let insideValue = -1;
  let outside = reach;
  let outsideValue = distanceFromBand(band, y, centre + outside, replicates);
  // A little farther does it, unless the distance has already turned back: then a nearer crossing may lie between.
  let isRising = outsideValue < 0 && outsideValue > distanceFromBand(band, y, centre + 0.6 * reach, replicates);
  for (let widen = 0; widen < MOST_WIDENINGS && isRising && outsideValue < 0; widen += 1) {
    inside = outside;
    insideValue = outsideValue;
    outside *= WIDEN;
    outsideValue = distanceFromBand(band, y, centre + outside, replicates);
    isRising = outsideValue > insideValue;
  }
  if (!(outsideValue >= 0)) {
    // Beyond a bend the band can widen faster than the curve moves away, so the first crossing is looked for closely.
    outside = 0;
    let stride = reach / 8;
    do {
      inside = outside;
      insideValue = outside === 0 ? -1 : outsideValue;
      outside += stride;
      if (Math.abs(outside) > FARTHEST) return undefined;
      outsideValue = distanceFromBand(band, y, centre + outside, replicates);
      if (Math.abs(outside) > Math.abs(reach)) stride *= 1.25;
    } while (!(outsideValue >= 0));
  }
  // Regula falsi; the end that stays twice counts half (Illinois). The distance is nearly linear in ln x.
  let stayed: 'inside' | 'outside' | undefined;
  for (let step = 0; step < 60 && Math.abs(outside - inside) > TOLERANCE; step += 1) {
    const next = inside - (insideValue * (outside - inside)) / (outsideValue - insideValue);
    const value = distanceFromBand(band, y, centre + next, replicates);
    if (Math.abs(value) < TOLERANCE || Number.isNaN(value)) return next;
    if (value < 0) {
      inside = next;
      insideValue = value;
      if (stayed === 'outside') outsideValue /= 2;
      stayed = 'outside';
    } else {
      outside = next;
      outsideValue = value;
      if (stayed === 'inside') insideValue /= 2;
      stayed = 'inside';
    }
  }
  return outside;
}
