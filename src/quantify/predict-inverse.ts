import { standardErrorOfLn } from '../curve/confidence-band.ts';
import { concentrationAt, isRising } from '../curve/response-at.ts';
import type { InversePrediction, StandardCurve } from '../curve/standard-curve.ts';
import { bandOf, invertBand } from './prediction-band.ts';

/**
 * The concentration at which the curve has the mean response of `replicates` sample wells, in the curve's unit, with its
 * standard error and 95 % interval. Both carry the sample's own scatter (the weighting's variance function over the
 * replicates) and the curve's uncertainty; the interval inverts the prediction band, so it is never below zero, is not
 * symmetric, and has no upper end (null) where the curve is too flat to give one. A response beyond an asymptote is
 * `below-curve` (on the side of zero) or `above-curve`.
 */
export function predictInverse(curve: StandardCurve, meanResponse: number, replicates: number): InversePrediction {
  const y = meanResponse;
  const x = concentrationAt(curve, y);
  if (x === undefined || x < 0) return { kind: sideOf(curve, y), y };
  return { kind: 'value', y, x, ...uncertaintyAt(curve, x, y, replicates) };
}

/** Standard error and 95 % interval of the concentration x >= 0 that the curve gives a mean response y (see `predictInverse`). */
export function uncertaintyAt(curve: StandardCurve, x: number, y: number, replicates: number): Uncertainty {
  if (x === 0) return { se: null, ci95: null };
  const band = bandOf(curve);
  const relative = standardErrorOfLn(band, y, Math.log(x), replicates);
  if (relative === 0) return { se: 0, ci95: [x, x] };
  if (!Number.isFinite(relative)) return { se: null, ci95: null };
  return { se: x * relative, ci95: invertBand(band, x, y, replicates, relative) };
}

/** The standard error of a concentration and its 95 % interval. */
export type Uncertainty = Pick<Extract<InversePrediction, { kind: 'value' }>, 'se' | 'ci95'>;

/** On which side a response lies that no concentration gives: `below-curve` is the side of zero. */
export function sideOf(curve: StandardCurve, y: number): 'below-curve' | 'above-curve' {
  const { a, b } = curve.parameters;
  if (curve.model === 'linear') return b !== 0 && (y - a) / b > 0 ? 'above-curve' : 'below-curve';
  return isRising(curve) === y < a || y === a ? 'below-curve' : 'above-curve';
}
