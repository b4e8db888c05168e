import type { CalibrationLevels } from './calibration-levels.ts';
import { COMPARISON_EFFORT } from './fit-logistic.ts';
import { fitModel } from './fit-model.ts';
import { middleOffset, type Shape } from './logistic-search.ts';
import { concentrationAt, responseAt } from './response-at.ts';
import type { StandardCurve } from './standard-curve.ts';

/** What leaving out one standard does to the results. */
export interface Influence {
  /** The nominal concentration of the standard that was left out. */
  readonly x: number;
  /** Where, among the other standards, a result would change most. */
  readonly at: number;
  /** By how much, percent of the concentration; null where the other curve has no concentration there. */
  readonly shiftPercent: number | null;
}

/** Among more levels than this no single one decides, and the refits would take long. */
const MOST_LEVELS = 48;

/**
 * Leaves out each standard level in turn, refits, and reads the fitted responses of the remaining standards above zero
 * (but not those left at either end, where any curve extrapolates) off the new curve. Empty where one level fewer cannot
 * be fitted, and for more levels than a plate has standards.
 */
export function leaveOneOut(curve: StandardCurve, levels: CalibrationLevels): readonly Influence[] {
  if (levels.count - 1 < curve.names.length || levels.count > MOST_LEVELS) return [];
  const start = shapeOf(curve);
  const fitted = levels.x.map((x) => responseAt(curve, x));
  const influences: Influence[] = [];
  let others = withoutFirst(levels);
  for (let left = 0; left < levels.count; left += 1) {
    if (left > 0) others = putBack(others, levels, left - 1);
    const fit = fitModel(others, curve.model, start, COMPARISON_EFFORT);
    influences.push(worstShift({ model: curve.model, parameters: fit.parameters }, levels, fitted, left));
  }
  return influences;
}

/** The searched shape of a fitted curve, as a warm start. */
export function shapeOf(curve: Pick<StandardCurve, 'model' | 'parameters'>): Shape {
  const { b, c, g } = curve.parameters;
  return Float64Array.of(Math.log(b), Math.log(c) + middleOffset(g) / b, Math.log(g));
}

/** Where, among the standards that are left but for the outer two of them, the curve without one level differs most. */
function worstShift(
  refitted: Pick<StandardCurve, 'model' | 'parameters'>,
  { count, x, firstPositive }: CalibrationLevels,
  fitted: Float64Array,
  left: number,
): Influence {
  const leftOut = x[left] as number;
  const lowest = left === firstPositive ? firstPositive + 1 : firstPositive;
  const highest = left === count - 1 ? count - 2 : count - 1;
  let worst: Influence = { x: leftOut, at: leftOut, shiftPercent: 0 };
  for (let level = lowest + 1; level < highest; level += 1) {
    if (level === left) continue;
    const at = x[level] as number;
    const moved = concentrationAt(refitted, fitted[level] as number);
    if (moved === undefined) return { x: leftOut, at, shiftPercent: null };
    const shiftPercent = 100 * (moved / at - 1);
    if (Math.abs(shiftPercent) > Math.abs(worst.shiftPercent ?? 0)) worst = { x: leftOut, at, shiftPercent };
  }
  return worst;
}

/** All levels but the lowest, in arrays of their own. */
function withoutFirst({
  count,
  x,
  lnX,
  y,
  weight,
  wells,
  fittedPoints,
  pureError,
}: CalibrationLevels): CalibrationLevels {
  return {
    count: count - 1,
    x: x.slice(1),
    lnX: lnX.slice(1),
    y: y.slice(1),
    weight: weight.slice(1),
    wells: wells.slice(1),
    fittedPoints,
    pureError,
    firstPositive: 0,
  };
}

/** Of levels that lack one: puts it back in place of the next one, in the same arrays. */
function putBack(others: CalibrationLevels, levels: CalibrationLevels, level: number): CalibrationLevels {
  const { count, x, lnX, y, weight, wells, fittedPoints, pureError } = others;
  x[level] = levels.x[level] as number;
  lnX[level] = levels.lnX[level] as number;
  y[level] = levels.y[level] as number;
  weight[level] = levels.weight[level] as number;
  wells[level] = levels.wells[level] as number;
  return { count, x, lnX, y, weight, wells, fittedPoints, pureError, firstPositive: levels.firstPositive };
}
