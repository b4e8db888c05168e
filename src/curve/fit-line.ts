import type { CalibrationLevels } from './calibration-levels.ts';
import type { CurveParameters } from './standard-curve.ts';

/** The weighted least-squares straight line y = a + b x through the levels; undefined when all x are equal (to double precision). */
export function fitLine(levels: CalibrationLevels): { parameters: CurveParameters; sse: number } | undefined {
  const { count, x, y, weight } = levels;
  let total = 0;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < count; i += 1) {
    total += weight[i] as number;
    meanX += (weight[i] as number) * (x[i] as number);
    meanY += (weight[i] as number) * (y[i] as number);
  }
  meanX /= total;
  meanY /= total;
  let squares = 0;
  let cross = 0;
  for (let i = 0; i < count; i += 1) {
    const centred = (x[i] as number) - meanX;
    squares += (weight[i] as number) * centred * centred;
    cross += (weight[i] as number) * centred * ((y[i] as number) - meanY);
  }
  if (!(squares > 0 && squares < Number.POSITIVE_INFINITY)) return undefined;
  const b = cross / squares;
  const a = meanY - b * meanX;
  let sse = 0;
  for (let i = 0; i < count; i += 1) {
    sse += (weight[i] as number) * ((y[i] as number) - meanY - b * ((x[i] as number) - meanX)) ** 2;
  }
  return { parameters: { a, b, c: 1, d: 0, g: 1 }, sse };
}
