import type { FitOn } from '../assay/assay-definition.ts';
import type { CalibrationPoint } from './standard-curve.ts';

/**
 * Calibration points pooled by concentration, ascending. Least squares over the wells of a level equals least squares
 * over their weighted mean with the summed weight, plus a constant that no curve can reduce (`pureError`), so the search
 * works on levels only.
 */
export interface CalibrationLevels {
  readonly count: number;
  /** Nominal concentration of each level; the first may be 0. */
  readonly x: Float64Array;
  /** ln of `x`; -Infinity for the zero standard. */
  readonly lnX: Float64Array;
  readonly y: Float64Array;
  readonly weight: Float64Array;
  /** Number of wells in each level. */
  readonly wells: Float64Array;
  /** How many points the fit counts: wells, or levels where it is on means. */
  readonly fittedPoints: number;
  /** Weighted sum of squares of the fitted points around their level's mean. */
  readonly pureError: number;
  /** 1 when the first level is the zero standard, else 0: where the levels with a logarithm begin. */
  readonly firstPositive: 0 | 1;
}

/** The concentrations of points, ascending, and for each point the index of its own among them. */
interface LevelIndices {
  readonly xs: readonly number[];
  readonly of: readonly number[];
}

/** For each point, the index of its level in ascending order of x; equal x make one level. */
export function levelIndices(points: readonly CalibrationPoint[]): LevelIndices {
  return indicesInOrder(points) ?? indicesOfAnyOrder(points);
}

/** Undefined where the points are not ascending. */
function indicesInOrder(points: readonly CalibrationPoint[]): LevelIndices | undefined {
  const xs: number[] = [];
  const of: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const { x } of points) {
    if (x < last) return undefined;
    if (x > last) xs.push(x);
    last = x;
    of.push(xs.length - 1);
  }
  return { xs, of };
}

function indicesOfAnyOrder(points: readonly CalibrationPoint[]): LevelIndices {
  const xs = [...new Set(points.map((point) => point.x))].sort((left, right) => left - right);
  const place = new Map(xs.map((x, index) => [x, index]));
  return { xs, of: points.map((point) => place.get(point.x) as number) };
}

/**
 * Pools points into levels. On `wells` each level's response is the weighted mean of its wells; on `means` it is the
 * plain mean, and the level counts as one point with the mean of its wells' weights. Without weights every well weighs 1.
 */
export function poolLevels(
  points: readonly CalibrationPoint[],
  weights: readonly number[] | null,
  fitOn: FitOn,
): CalibrationLevels {
  const { xs, of } = levelIndices(points);
  const count = xs.length;
  const x = Float64Array.from(xs);
  const y = new Float64Array(count);
  const weight = new Float64Array(count);
  const wells = new Float64Array(count);
  for (let index = 0; index < points.length; index += 1) {
    const level = of[index] as number;
    const pointWeight = fitOn === 'means' || weights === null ? 1 : (weights[index] as number);
    y[level] = (y[level] as number) + pointWeight * (points[index] as CalibrationPoint).y;
    weight[level] = (weight[level] as number) + pointWeight;
    wells[level] = (wells[level] as number) + 1;
  }
  for (let level = 0; level < count; level += 1) y[level] = (y[level] as number) / (weight[level] as number);
  let pureError = 0;
  if (fitOn === 'means') weight.fill(0);
  for (let index = 0; index < points.length; index += 1) {
    const level = of[index] as number;
    const pointWeight = weights === null ? 1 : (weights[index] as number);
    if (fitOn === 'means') weight[level] = (weight[level] as number) + pointWeight / (wells[level] as number);
    else pureError += pointWeight * ((points[index] as CalibrationPoint).y - (y[level] as number)) ** 2;
  }
  const firstPositive = xs[0] === 0 ? 1 : 0;
  const fittedPoints = fitOn === 'means' ? count : points.length;
  const lnX = new Float64Array(count);
  for (let level = 0; level < count; level += 1) lnX[level] = Math.log(x[level] as number);
  return { count, x, lnX, y, weight, wells, fittedPoints, pureError, firstPositive };
}

/** The same levels with other weights (one per level). */
export function reweighted(levels: CalibrationLevels, weight: Float64Array): CalibrationLevels {
  return { ...levels, weight };
}
