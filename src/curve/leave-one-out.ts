import { type CalibrationLevels, poolLevels } from './calibration-levels.ts';
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
export function leaveOneOut(curve: StandardCurve): readonly Influence[] {
  const levels = poolLevels(curve.points, curve.weights, curve.fitOn);
  if (levels.count - 1 < curve.names.length || levels.count > MOST_LEVELS) return [];
  const start = shapeOf(curve);
  return Array.from(levels.x, (x, left) => {
    const fit = fitModel(without(levels, left), curve.model, start, COMPARISON_EFFORT);
    const refitted = { model: curve.model, parameters: fit.parameters };
    const remaining = levels.x.filter((other, index) => index !== left && other > 0);
    return worstShift(curve, refitted, x, remaining);
  });
}

/** The searched shape of a fitted curve, as a warm start. */
export function shapeOf(curve: Pick<StandardCurve, 'model' | 'parameters'>): Shape {
  const { b, c, g } = curve.parameters;
  return Float64Array.of(Math.log(b), Math.log(c) + middleOffset(g) / b, Math.log(g));
}

function worstShift(
  curve: StandardCurve,
  refitted: Pick<StandardCurve, 'model' | 'parameters'>,
  x: number,
  remaining: Float64Array,
): Influence {
  let worst: Influence = { x, at: x, shiftPercent: 0 };
  for (const at of remaining.subarray(1, Math.max(1, remaining.length - 1))) {
    const moved = concentrationAt(refitted, responseAt(curve, at));
    if (moved === undefined) return { x, at, shiftPercent: null };
    const shiftPercent = 100 * (moved / at - 1);
    if (Math.abs(shiftPercent) > Math.abs(worst.shiftPercent ?? 0)) worst = { x, at, shiftPercent };
  }
  return worst;
}

function without(levels: CalibrationLevels, left: number): CalibrationLevels {
  const keep = (values: Float64Array): Float64Array => values.filter((_, index) => index !== left);
  return {
    ...levels,
    count: levels.count - 1,
    x: keep(levels.x),
    lnX: keep(levels.lnX),
    y: keep(levels.y),
    weight: keep(levels.weight),
    wells: keep(levels.wells),
    firstPositive: levels.firstPositive === 1 && left > 0 ? 1 : 0,
  };
}
