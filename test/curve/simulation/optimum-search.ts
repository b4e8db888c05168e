import type { Weighting } from '../../../src/assay/assay-definition.ts';
import { poolLevels } from '../../../src/curve/calibration-levels.ts';
import { fitCurve } from '../../../src/curve/fit-curve.ts';
import { descend } from '../../../src/curve/levenberg-marquardt-step.ts';
import { createLogisticSearch } from '../../../src/curve/logistic-search.ts';
import type { CalibrationPoint } from '../../../src/curve/standard-curve.ts';
import { drawPlate, PLATE_DESIGNS } from './plate-designs.ts';
import { type RandomNumbers, randomNumbers } from './random-numbers.ts';

/** How the fits of one design compared with the best of many random starts. */
export interface OptimumCount {
  readonly design: string;
  readonly weighting: Weighting;
  readonly plates: number;
  readonly fitted: number;
  /** Not fitted, with the finding that says why, and no start found an optimum either. */
  readonly refused: Readonly<Record<string, number>>;
  /** Fitted, but some start came out lower by more than 1e-6; must be none. */
  readonly missed: number;
  /** Refused, although a start found a true optimum as good; must be none. */
  readonly wronglyRefused: number;
}

const STARTS = 50;
const TOLERANCE = 1e-6;

/** Fits `plates` plates of each design and looks for anything better from 50 random starts over a wide box each. */
export function countOptima(plates: number, weightings: readonly Weighting[], seed: number): readonly OptimumCount[] {
  const random = randomNumbers(seed);
  return PLATE_DESIGNS.flatMap((design) =>
    weightings.map((weighting) => {
      const refused: Record<string, number> = {};
      let fitted = 0;
      let missed = 0;
      let wronglyRefused = 0;
      for (let plate = 0; plate < plates; plate += 1) {
        const points = drawPlate(design, random);
        const { value, findings } = fitCurve(points, { model: '4pl', weighting, fitOn: 'wells' });
        const best = bestOfStarts(points, weighting, random);
        if (value.kind === 'fitted') {
          fitted += 1;
          const isTold = findings.some((finding) => finding.code === 'CURVE_INFINITE_ALTERNATIVE');
          if (value.curve.sse > best.lowest * (1 + TOLERANCE) && !isTold) missed += 1;
        } else {
          refused[value.code] = (refused[value.code] ?? 0) + 1;
          const reached = value.reachedSse ?? Number.POSITIVE_INFINITY;
          if (best.optimum <= reached * (1 + TOLERANCE)) wronglyRefused += 1;
        }
      }
      return { design: design.name, weighting, plates, fitted, refused, missed, wronglyRefused };
    }),
  );
}

/** The lowest sum of squares of all starts, and of those that ended in a true optimum. */
function bestOfStarts(
  points: readonly CalibrationPoint[],
  weighting: Weighting,
  random: RandomNumbers,
): { readonly lowest: number; readonly optimum: number } {
  const power = weighting === '1/y2' ? 2 : weighting === '1/y' ? 1 : 0;
  const weights = points.map((point) => point.y ** -power);
  const levels = poolLevels(points, weights, 'wells');
  const search = createLogisticSearch(levels, false);
  const low = levels.lnX[levels.firstPositive] as number;
  const high = levels.lnX[levels.count - 1] as number;
  const box = { low: [Math.log(0.02), low - 30, 0], high: [Math.log(150), high + 30, 0] };
  let lowest = Number.POSITIVE_INFINITY;
  let optimum = Number.POSITIVE_INFINITY;
  for (let start = 0; start < STARTS; start += 1) {
    const slope = Math.log(0.1) + random.uniform() * Math.log(200);
    const middle = low - 4 + random.uniform() * (high - low + 10);
    const end = descend(search, Float64Array.of(slope, middle, 0), box);
    const sse = end.sse + levels.pureError;
    lowest = Math.min(lowest, sse);
    if (!end.atWall && end.lastStep < 1e-7) optimum = Math.min(optimum, sse);
  }
  return { lowest, optimum };
}
