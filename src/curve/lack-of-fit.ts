import { fUpperTail } from '../statistics/f-distribution.ts';
import { levelIndices } from './calibration-levels.ts';
import { responseAt } from './response-at.ts';
import type { CalibrationPoint, StandardCurve } from './standard-curve.ts';

/** F test of the curve against the replicates' own scatter. */
export interface LackOfFit {
  readonly f: number;
  readonly lackDegreesOfFreedom: number;
  readonly pureErrorDegreesOfFreedom: number;
  readonly pValue: number;
}

/**
 * Pure-error lack of fit with the fit's weights (Draper and Smith, Applied Regression Analysis, chapter 2); null without
 * replicates, without more levels than parameters, or where all replicates are equal.
 */
export function lackOfFit(curve: StandardCurve): LackOfFit | null {
  const { xs, of } = levelIndices(curve.points);
  const lackDegreesOfFreedom = xs.length - curve.names.length;
  const pureErrorDegreesOfFreedom = curve.points.length - xs.length;
  if (lackDegreesOfFreedom < 1 || pureErrorDegreesOfFreedom < 1) return null;
  const weight = xs.map(() => 0);
  const mean = xs.map(() => 0);
  const each = (visit: (point: CalibrationPoint, level: number, w: number) => void): void =>
    curve.points.forEach((point, index) => {
      visit(point, of[index] as number, curve.weights[index] as number);
    });
  each((point, level, w) => {
    weight[level] = (weight[level] as number) + w;
    mean[level] = (mean[level] as number) + w * point.y;
  });
  let pure = 0;
  each((point, level, w) => {
    pure += w * (point.y - (mean[level] as number) / (weight[level] as number)) ** 2;
  });
  const lack = xs.reduce((sum, x, level) => {
    const w = weight[level] as number;
    return sum + w * ((mean[level] as number) / w - responseAt(curve, x)) ** 2;
  }, 0);
  const total = curve.points.reduce((sum, point, i) => sum + (curve.weights[i] as number) * point.y ** 2, 0);
  if (!(pure > 1e-24 * total)) return null;
  const f = lack / lackDegreesOfFreedom / (pure / pureErrorDegreesOfFreedom);
  const pValue = fUpperTail(f, lackDegreesOfFreedom, pureErrorDegreesOfFreedom);
  return { f, lackDegreesOfFreedom, pureErrorDegreesOfFreedom, pValue };
}
