import type { CalibrationLevels } from './calibration-levels.ts';
import { descend, type Effort, type SearchEnd, type ShapeBox } from './levenberg-marquardt-step.ts';
import {
  asymptotesOf,
  createLogisticSearch,
  evaluateShape,
  type LogisticSearch,
  middleOffset,
  type Shape,
} from './logistic-search.ts';
import type { CurveParameters } from './standard-curve.ts';
import { gridStarts } from './start-grid.ts';

/** The least-squares curve of one set of levels, and whether it is an optimum. */
export interface LogisticFit {
  readonly parameters: CurveParameters;
  readonly shape: Shape;
  /** Weighted sum of squares of the levels (without their pure error). */
  readonly sse: number;
  /** `infinite`: the sum of squares keeps falling as a parameter runs away; there is no least-squares curve. */
  readonly verdict: 'converged' | 'infinite' | 'stalled';
  /** Which parameters ran away, for the message. */
  readonly runaway: readonly ('b' | 'c' | 'g')[];
  /** True when a curve with a parameter at infinity fits a trifle (less than one residual variance) better. */
  readonly infiniteIsBetter: boolean;
}

/** A log parameter that would still move by more than this has not converged. */
const CONVERGED_STEP = 1e-7;
const SLOPE_BOX = [Math.log(0.02), Math.log(150)] as const;
const MIDDLE_BEYOND = 30;
const ASYMMETRY_BOX = [-7, 7] as const;
const STARTS = 4;
const STEP_SLOPE = Math.log(20);
const STEP_PROMISE = 2;
const SOUND_SHARE = 0.02;
const EXACT_SHARE = 1e-24;
/** Enough to compare curves with each other; parameters to about five digits. */
export const COMPARISON_EFFORT: Effort = { iterations: 30, step: 1e-5 };

/**
 * Fits a 4PL or (`asymmetric`) 5PL by weighted least squares: every local minimum of a grid is descended, the best end
 * wins, and the verdict is our own. `warmStart` replaces the grid where a neighbouring fit is known to be near.
 */
export function fitLogistic(
  levels: CalibrationLevels,
  asymmetric: boolean,
  warmStart?: Shape,
  effort?: Effort,
): LogisticFit {
  // A search of its own, so it comes before this one.
  const symmetric = asymmetric && warmStart === undefined ? fitLogistic(levels, false) : undefined;
  const search = createLogisticSearch(levels, asymmetric);
  const box = shapeBox(levels);
  const starts = warmStart === undefined ? coldStarts(search, symmetric) : [warmStart];
  let best: SearchEnd | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const start of starts) {
    const end = descend(search, start, box, effort);
    lowest = Math.min(lowest, end.sse);
    if (best === undefined || isBetter(end, best, levels, search.size)) best = end;
  }
  if (best === undefined) best = descend(search, Float64Array.of(0, levels.lnX[levels.count - 1] as number, 0), box);
  const infiniteIsBetter = isOptimum(best) && lowest < best.sse * (1 - 1e-6);
  return finish(levels, search, best, box, infiniteIsBetter);
}

/**
 * Lower is better, except that a true optimum is kept against an end that runs to infinity and gains less than one
 * residual variance, which no test could tell from chance.
 */
function isBetter(end: SearchEnd, best: SearchEnd, levels: CalibrationLevels, size: number): boolean {
  if (isOptimum(end) !== isOptimum(best)) {
    const [optimum, other] = isOptimum(end) ? [end, best] : [best, end];
    const freedom = Math.max(levels.fittedPoints - size - 2, 1);
    const optimumWins = optimum.sse - other.sse <= (other.sse + levels.pureError) / freedom;
    return optimumWins === (optimum === end);
  }
  return end.sse < best.sse;
}

function isOptimum(end: SearchEnd): boolean {
  return !end.atWall && end.lastStep <= CONVERGED_STEP;
}

function finish(
  levels: CalibrationLevels,
  search: LogisticSearch,
  end: SearchEnd,
  box: ShapeBox,
  infiniteIsBetter: boolean,
): LogisticFit {
  const sse = evaluateShape(search, end.shape);
  const { a, d } = asymptotesOf(search);
  const b = Math.exp(end.shape[0] as number);
  const g = search.size === 3 ? Math.exp(end.shape[2] as number) : 1;
  const offset = search.size === 3 ? middleOffset(g) : 0;
  const c = Math.exp((end.shape[1] as number) - offset / b);
  const finite = [a, b, c, d, g, sse].every(Number.isFinite) && c > 0;
  // Where nothing is left to fit, every step is zero: a runaway that fits exactly is no optimum for it.
  const isExact = sse <= EXACT_SHARE * totalSquares(levels);
  const optimal = finite && isOptimum(end);
  const runaway = optimal && !isExact ? [] : runawayParameters(end.shape, search.size, box);
  const converged = optimal && runaway.length === 0;
  const verdict = converged ? 'converged' : runaway.length > 0 || !finite ? 'infinite' : 'stalled';
  return { parameters: { a, b, c, d, g }, shape: end.shape, sse, verdict, runaway, infiniteIsBetter };
}

/** Parameters more than halfway from any immunoassay's shape to the wall of the box. */
function runawayParameters(shape: Shape, size: number, box: ShapeBox): readonly ('b' | 'c' | 'g')[] {
  const names = ['b', 'c', 'g'] as const;
  return names.slice(0, size).filter((_, index) => {
    const centre = ((box.low[index] as number) + (box.high[index] as number)) / 2;
    const half = ((box.high[index] as number) - (box.low[index] as number)) / 2;
    return Math.abs((shape[index] as number) - centre) > 0.5 * half;
  });
}

function coldStarts(search: LogisticSearch, symmetric: LogisticFit | undefined): readonly Shape[] {
  const { levels } = search;
  const grid = gridStarts(levels, symmetric !== undefined, STARTS);
  const [first] = grid;
  const steps = first === undefined ? [] : stepStarts(levels, search, evaluateShape(search, first));
  return symmetric === undefined ? [...grid, ...steps] : [...grid, ...steps, symmetric.shape];
}

/**
 * Curves that are a step at one standard: too narrow for the grid, and the optimum of some bad plates. Only where the best
 * of the grid leaves a good share of the scatter, and only those that promise to come near it.
 */
function stepStarts(levels: CalibrationLevels, search: LogisticSearch, bestOfGrid: number): readonly Shape[] {
  if (bestOfGrid < SOUND_SHARE * totalSquares(levels)) return [];
  const steps = Array.from(levels.lnX.subarray(levels.firstPositive), (lnX) => Float64Array.of(STEP_SLOPE, lnX, 0));
  return steps.filter((shape) => evaluateShape(search, shape) < STEP_PROMISE * bestOfGrid);
}

/** Weighted sum of squares of the levels around their mean. */
function totalSquares({ count, y, weight }: CalibrationLevels): number {
  let total = 0;
  let mean = 0;
  for (let i = 0; i < count; i += 1) {
    const before = total;
    total += weight[i] as number;
    mean = (before * mean + (weight[i] as number) * (y[i] as number)) / total;
  }
  let squares = 0;
  for (let i = 0; i < count; i += 1) squares += (weight[i] as number) * ((y[i] as number) - mean) ** 2;
  return squares;
}

function shapeBox(levels: CalibrationLevels): ShapeBox {
  const lowest = levels.lnX[levels.firstPositive] as number;
  const highest = levels.lnX[levels.count - 1] as number;
  return {
    low: [SLOPE_BOX[0], lowest - MIDDLE_BEYOND, ASYMMETRY_BOX[0]],
    high: [SLOPE_BOX[1], highest + MIDDLE_BEYOND, ASYMMETRY_BOX[1]],
  };
}
