import { responseAt } from '../../../src/curve/response-at.ts';
import type { CalibrationPoint, CurveParameters } from '../../../src/curve/standard-curve.ts';
import type { RandomNumbers } from './random-numbers.ts';

/** How the SD of one well grows with its mean response: constant + proportional * mean. */
export interface Noise {
  readonly constant: number;
  readonly proportional: number;
}

/** A kind of plate: the true curve, the standards and what goes wrong. */
export interface PlateDesign {
  readonly name: string;
  readonly truth: CurveParameters;
  readonly levels: readonly number[];
  readonly wellsPerLevel: number;
  readonly noise: Noise;
  /** One well, at random, is multiplied by this. */
  readonly outlierFactor?: number;
  /** The reader reads nothing above this. */
  readonly ceiling?: number;
}

const SERIES = [0, 1, 2.5, 6.25, 15.6, 39, 98, 244, 610];
const TYPICAL: CurveParameters = { a: 0.06, b: 1.15, c: 60, d: 2.6, g: 1 };
const NOISE: Noise = { constant: 0.006, proportional: 0.04 };

/** Eight kinds of trouble, as archives of ELISA plates hold them. */
export const PLATE_DESIGNS: readonly PlateDesign[] = [
  design('flat top (plateau not reached)', { c: 900, d: 3.5 }),
  design('steep', { b: 3.5 }),
  design('shallow', { b: 0.5 }),
  { ...design('noisy', {}), noise: { constant: 0.02, proportional: 0.15 } },
  { ...design('outlier', {}), outlierFactor: 1.7 },
  design('competitive', { a: 2.4, d: 0.08 }),
  { ...design('five points', {}), levels: [0, 4, 20, 100, 500] },
  { ...design('saturated', { c: 12, d: 4.4 }), ceiling: 4 },
];

function design(name: string, truth: Partial<CurveParameters>): PlateDesign {
  return { name, truth: { ...TYPICAL, ...truth }, levels: SERIES, wellsPerLevel: 2, noise: NOISE };
}

/** The response of one well at a true concentration. */
export function drawWell(truth: CurveParameters, noise: Noise, x: number, random: RandomNumbers): number {
  const mean = responseAt({ model: '5pl', parameters: truth }, x);
  return mean + (noise.constant + noise.proportional * mean) * random.normal();
}

/** The calibration wells of one plate, ODs with four decimals as readers print them. */
export function drawPlate(plate: PlateDesign, random: RandomNumbers): readonly CalibrationPoint[] {
  const points = plate.levels.flatMap((x) =>
    Array.from({ length: plate.wellsPerLevel }, () => ({ x, y: drawWell(plate.truth, plate.noise, x, random) })),
  );
  const struck = plate.outlierFactor === undefined ? -1 : Math.floor(random.uniform() * points.length);
  return points.map(({ x, y }, index) => {
    const disturbed = index === struck ? y * (plate.outlierFactor ?? 1) : y;
    const read = Math.min(disturbed, plate.ceiling ?? Number.POSITIVE_INFINITY);
    return { x, y: Math.max(Math.round(read * 1e4) / 1e4, 0.001) };
  });
}
