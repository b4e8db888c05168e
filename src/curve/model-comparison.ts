import type { CalibrationLevels } from './calibration-levels.ts';
import { COMPARISON_EFFORT, fitLogistic } from './fit-logistic.ts';
import { shapeOf } from './leave-one-out.ts';
import type { StandardCurve } from './standard-curve.ts';

/** Corrected Akaike criterion of a 4PL and a 5PL on the same points and weights; lower is better. */
export interface ModelComparison {
  readonly aicc4pl: number;
  readonly aicc5pl: number;
}

/**
 * AICc = n ln(SSE / n) + 2 k + 2 k (k + 1) / (n - k - 1), k counting the variance (Hurvich and Tsai 1989). Null for a
 * straight line, and where the 5PL would leave no point to spare. The model that was not fitted is searched from the
 * fitted one; a 5PL whose g runs to infinity counts with the sum of squares that it reached.
 */
export function compareModels(curve: StandardCurve, levels: CalibrationLevels): ModelComparison | null {
  if (curve.model === 'linear') return null;
  const n = levels.fittedPoints;
  if (n - 6 - 1 < 1 || levels.count < 5 || curve.sse === 0) return null;
  const fitted5pl = curve.model === '5pl';
  const otherSse = fitted5pl
    ? fitLogistic(levels, false).sse + levels.pureError
    : fitLogistic(levels, true, shapeOf(curve), COMPARISON_EFFORT).sse + levels.pureError;
  const [sse4, sse5] = fitted5pl ? [otherSse, curve.sse] : [curve.sse, Math.min(otherSse, curve.sse)];
  return { aicc4pl: aicc(n, sse4, 5), aicc5pl: aicc(n, sse5, 6) };
}

function aicc(n: number, sse: number, k: number): number {
  return n * Math.log(sse / n) + 2 * k + (2 * k * (k + 1)) / (n - k - 1);
}
