import { concentrationAt } from '../curve/response-at.ts';
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
  if (x === 0) return { kind: 'value', y, x, se: null, ci95: null };
  const band = bandOf(curve);
  const relative = band.standardErrorOfLn(y, Math.log(x), replicates);
  if (relative === 0) return { kind: 'value', y, x, se: 0, ci95: [x, x] };
  if (!Number.isFinite(relative)) return { kind: 'value', y, x, se: null, ci95: null };
  return { kind: 'value', y, x, se: x * relative, ci95: invertBand(band, x, y, replicates, relative) };
}

function sideOf(curve: StandardCurve, y: number): 'below-curve' | 'above-curve' {
  const { a, b, d } = curve.parameters;
  const rises = curve.model === 'linear' ? b > 0 : d > a;
  if (curve.model === 'linear') return 'below-curve';
  return rises === y < a || y === a ? 'below-curve' : 'above-curve';
}
