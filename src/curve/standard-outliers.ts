import { grubbsTest } from '../statistics/grubbs.ts';
import { mean } from '../statistics/moments.ts';
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
/** Nearer than this no residual is beyond the 5 % limit, which is 1.96 for a single one and any degrees of freedom. */
const NEAREST_OUTLIER = 1.9;

/** Wells that Grubbs' test singles out among three or more replicates of one standard, at the 5 % level. */
export function replicateOutliers(points: readonly CalibrationPoint[], alpha = ALPHA): readonly StandardOutlier[] {
  const { xs, of } = levelIndices(points);
  const counts = xs.map(() => 0);
  for (const level of of) counts[level] = (counts[level] as number) + 1;
  return counts.flatMap((count, level) => {
    if (count < FEWEST_FOR_GRUBBS) return [];
    const wells = points.filter((_, index) => of[index] === level);
    const values = wells.map((well) => well.y);
    const test = grubbsTest(values, alpha);
    if (test === undefined || !test.isOutlier) return [];
    const centre = mean(values);
    const farthest = wells.toSorted((left, right) => Math.abs(right.y - centre) - Math.abs(left.y - centre)).at(0);
    return farthest === undefined ? [] : [{ point: farthest, test: 'grubbs' as const, statistic: test.statistic }];
  });
}

/**
 * Wells whose externally studentised residual is beyond the Bonferroni limit of Student's t (Cook and Weisberg 1982).
 * The residual's variance is the well's less the curve's own, so that influential standards are not excused.
 */
export function residualOutliers(curve: StandardCurve): readonly StandardOutlier[] {
  const df = curve.variance.degreesOfFreedom;
  if (df < 2) return [];
  return curve.points.flatMap((point) => {
    const fitted = responseAt(curve, point.x);
    const variance = wellVariance(curve.variance, point.x, fitted) - curveVariance(curve, point.x);
    const internal = (point.y - fitted) / Math.sqrt(variance);
    const rest = df - internal ** 2;
    if (!(variance > 0) || !(rest > 0)) return [];
    const statistic = internal * Math.sqrt((df - 1) / rest);
    if (Math.abs(statistic) < NEAREST_OUTLIER) return [];
    const pValue = 2 * studentTUpperTail(Math.abs(statistic), df - 1) * curve.points.length;
    return pValue < ALPHA ? [{ point, test: 'studentised-residual' as const, statistic }] : [];
  });
}
