import type { Weighting } from '../assay/assay-definition.ts';
import type { CalibrationPoint } from './standard-curve.ts';

/** What a weighting rests on: nothing, the observed response, the concentration, or the fitted response (iterated). */
export interface WeightingScheme {
  readonly of: 'nothing' | 'observed' | 'concentration' | 'fitted';
  /** The weight is 1 / value^(2 theta); undefined where it is estimated from the replicates. */
  readonly theta: number | undefined;
}

export const WEIGHTING_SCHEMES: Readonly<Record<Weighting, WeightingScheme>> = {
  none: { of: 'nothing', theta: 0 },
  '1/y': { of: 'observed', theta: 0.5 },
  '1/y2': { of: 'observed', theta: 1 },
  '1/x': { of: 'concentration', theta: 0.5 },
  '1/x2': { of: 'concentration', theta: 1 },
  '1/f': { of: 'fitted', theta: 0.5 },
  '1/f2': { of: 'fitted', theta: 1 },
  estimated: { of: 'fitted', theta: undefined },
};

/** True for points that all bring their weights: no weighting is put upon them. */
export function areWeighted(points: readonly CalibrationPoint[]): boolean {
  return points.every(({ weight }) => weight !== undefined);
}

/** A weight from a response below this share of the smallest positive mean would let one well decide the curve. */
const FLOOR_SHARE = 0.1;

/**
 * The smallest response that a weight may rest on: a tenth of the smallest positive response among the levels' means (the
 * smallest positive magnitude where none is positive). Only responses at or below zero, or fitted ones near it, reach it.
 */
export function responseFloor(levelMeans: Iterable<number>): number {
  let smallest = Number.POSITIVE_INFINITY;
  let smallestMagnitude = Number.POSITIVE_INFINITY;
  for (const y of levelMeans) {
    if (y > 0) smallest = Math.min(smallest, y);
    if (y !== 0) smallestMagnitude = Math.min(smallestMagnitude, Math.abs(y));
  }
  if (Number.isFinite(smallest)) return FLOOR_SHARE * smallest;
  return Number.isFinite(smallestMagnitude) ? FLOOR_SHARE * smallestMagnitude : 1;
}

/** 1 / max(|value|, floor)^(2 theta). A floor of 0 leaves every positive value as it is. */
export function powerWeight(value: number, theta: number, floor: number): number {
  if (theta === 0) return 1;
  const size = Math.max(Math.abs(value), floor);
  if (theta === 1) return 1 / (size * size);
  return theta === 0.5 ? 1 / size : size ** (-2 * theta);
}

/**
 * The weights of a scheme that needs no fit, from the observed response or the concentration. Positive responses count
 * as they are, those at or below zero as the floor; the zero standard takes the weight of the lowest concentration.
 */
export function observedWeights(
  points: readonly CalibrationPoint[],
  scheme: WeightingScheme,
  floor: number,
  xMin: number,
): readonly number[] {
  const theta = scheme.theta ?? 0;
  const weights: number[] = [];
  for (const { x, y, weight } of points) {
    if (weight !== undefined) weights.push(weight);
    else if (scheme.of === 'concentration') weights.push(powerWeight(Math.max(x, xMin), theta, 0));
    else weights.push(scheme.of === 'nothing' ? 1 : powerWeight(y > 0 ? y : floor, theta, 0));
  }
  return weights;
}
