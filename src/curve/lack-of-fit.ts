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
  const { points, weights } = curve;
  const { xs, of } = levelIndices(points);
  const lackDegreesOfFreedom = xs.length - curve.names.length;
  const pureErrorDegreesOfFreedom = points.length - xs.length;
  if (lackDegreesOfFreedom < 1 || pureErrorDegreesOfFreedom < 1) return null;
  const weight = new Float64Array(xs.length);
  const mean = new Float64Array(xs.length);
  let total = 0;
  for (let index = 0; index < points.length; index += 1) {
    const { y } = points[index] as CalibrationPoint;
    const w = weights[index] as number;
    const level = of[index] as number;
    weight[level] = (weight[level] as number) + w;
    mean[level] = (mean[level] as number) + w * y;
    total += w * y ** 2;
  }
  let lack = 0;
  for (let level = 0; level < xs.length; level += 1) {
    const w = weight[level] as number;
    mean[level] = (mean[level] as number) / w;
    lack += w * ((mean[level] as number) - responseAt(curve, xs[level] as number)) ** 2;
  }
  let pure = 0;
  for (let index = 0; index < points.length; index += 1) {
    const { y } = points[index] as CalibrationPoint;
    pure += (weights[index] as number) * (y - (mean[of[index] as number] as number)) ** 2;
  }
  if (!(pure > 1e-24 * total)) return null;
  const f = lack / lackDegreesOfFreedom / (pure / pureErrorDegreesOfFreedom);
  const pValue = fUpperTail(f, lackDegreesOfFreedom, pureErrorDegreesOfFreedom);
  return { f, lackDegreesOfFreedom, pureErrorDegreesOfFreedom, pValue };
}
