import { levelIndices } from './calibration-levels.ts';
import type { CalibrationPoint } from './standard-curve.ts';
import type { ReplicateLevel } from './variance-power.ts';

/** Mean, sum of squares and number of the wells of each concentration, ascending. */
export function replicateLevels(points: readonly CalibrationPoint[]): readonly ReplicateLevel[] {
  const { xs, of } = levelIndices(points);
  const sums = xs.map(() => ({ total: 0, wells: 0, squares: 0 }));
  points.forEach((point, index) => {
    const level = sums[of[index] as number];
    if (level === undefined) return;
    level.total += point.y;
    level.wells += 1;
  });
  points.forEach((point, index) => {
    const level = sums[of[index] as number];
    if (level !== undefined) level.squares += (point.y - level.total / level.wells) ** 2;
  });
  return sums.map(({ total, wells, squares }, level) => ({
    level,
    x: xs[level] as number,
    mean: total / wells,
    squares,
    wells,
  }));
}
