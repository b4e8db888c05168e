import { levelIndices } from './calibration-levels.ts';
import type { CalibrationPoint } from './standard-curve.ts';
import type { ReplicateLevel } from './variance-power.ts';

/** Mean, sum of squares and number of the wells of each concentration, ascending. */
export function replicateLevels(points: readonly CalibrationPoint[]): readonly ReplicateLevel[] {
  const { xs, of } = levelIndices(points);
  const totals = new Float64Array(xs.length);
  const wells = new Float64Array(xs.length);
  const squares = new Float64Array(xs.length);
  for (let index = 0; index < points.length; index += 1) {
    const level = of[index] as number;
    totals[level] = (totals[level] as number) + (points[index] as CalibrationPoint).y;
    wells[level] = (wells[level] as number) + 1;
  }
  for (let index = 0; index < points.length; index += 1) {
    const level = of[index] as number;
    const mean = (totals[level] as number) / (wells[level] as number);
    squares[level] = (squares[level] as number) + ((points[index] as CalibrationPoint).y - mean) ** 2;
  }
  const levels: ReplicateLevel[] = [];
  for (let level = 0; level < xs.length; level += 1) {
    levels.push({
      level,
      x: xs[level] as number,
      mean: (totals[level] as number) / (wells[level] as number),
      squares: squares[level] as number,
      wells: wells[level] as number,
    });
  }
  return levels;
}
