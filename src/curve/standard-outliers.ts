import { grubbsTest } from '../statistics/grubbs.ts';
import { mean } from '../statistics/moments.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { studentTUpperTail } from '../statistics/student-t.ts';
import { levelIndices } from './calibration-levels.ts';
import { curveVariance, responseAt, wellVariance } from './response-at.ts';
import type { CalibrationPoint, StandardCurve } from './standard-curve.ts';

/** A standard well that stands apart, and by which test. Detection only flags; nothing is left out. */
export interface StandardOutlier {
  readonly point: CalibrationPoint;
  readonly test: 'grubbs' | 'studentised-residual';
  /** Distance from the replicates' mean in SD (Grubbs), or the externally studentised residual. */
  readonly statistic: number;
}

const ALPHA = 0.05;
const FEWEST_FOR_GRUBBS = 3;

/** Wells that Grubbs' test singles out among three or more replicates of one standard, at the 5 % level. */
export function replicateOutliers(points: readonly CalibrationPoint[], alpha = ALPHA): readonly StandardOutlier[] {
  const { xs, of } = levelIndices(points);
  const counts = new Uint32Array(xs.length);
  for (const level of of) counts[level] = (counts[level] as number) + 1;
  const outliers: StandardOutlier[] = [];
  for (let level = 0; level < xs.length; level += 1) {
    if ((counts[level] as number) < FEWEST_FOR_GRUBBS) continue;
    const wells = points.filter((_, index) => of[index] === level);
    const values = wells.map((well) => well.y);
    const test = grubbsTest(values, alpha);
    if (test === undefined || !test.isOutlier) continue;
    const centre = mean(values);
    const farthest = wells.toSorted((left, right) => Math.abs(right.y - centre) - Math.abs(left.y - centre)).at(0);
    if (farthest !== undefined) outliers.push({ point: farthest, test: 'grubbs', statistic: test.statistic });
  }
  return outliers;
}

/**
 * Wells whose externally studentised residual is beyond the Bonferroni limit of Student's t (Cook and Weisberg 1982).
 * The residual's variance is the well's less the curve's own, so that influential standards are not excused.
 */
export function residualOutliers(curve: StandardCurve): readonly StandardOutlier[] {
  const df = curve.variance.degreesOfFreedom;
  if (df < 2) return [];
  const outliers: StandardOutlier[] = [];
  const nearest = nearestOutlier(curve.points.length);
  let x = Number.NaN;
  let fitted = Number.NaN;
  let variance = Number.NaN;
  for (const point of curve.points) {
    // Replicates follow each other, and the curve is the same for all of them.
    if (point.x !== x) {
      x = point.x;
      fitted = responseAt(curve, x);
      variance = wellVariance(curve.variance, x, fitted) - curveVariance(curve, x);
    }
    const internal = (point.y - fitted) / Math.sqrt(variance);
    const rest = df - internal ** 2;
    if (!(variance > 0) || !(rest > 0)) continue;
    const statistic = internal * Math.sqrt((df - 1) / rest);
    if (Math.abs(statistic) < nearest) continue;
    const pValue = 2 * studentTUpperTail(Math.abs(statistic), df - 1) * curve.points.length;
    if (pValue < ALPHA) outliers.push({ point, test: 'studentised-residual', statistic });
  }
  return outliers;
}

/** Nearer than this no residual is beyond the limit: Student's tails are heavier than the normal's. */
function nearestOutlier(points: number): number {
  return normalQuantile(1 - ALPHA / (2 * points)) - 0.01;
}
