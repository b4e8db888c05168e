import type { FitOn, Weighting } from '../../../src/assay/assay-definition.ts';
import { fitCurve } from '../../../src/curve/fit-curve.ts';
import { predictInverse } from '../../../src/quantify/predict-inverse.ts';
import { drawPlate, drawWell, type Noise, type PlateDesign } from './plate-designs.ts';
import { randomNumbers } from './random-numbers.ts';

/** Share of plates whose 95 % interval held the true concentration of a sample, by concentration. */
export interface Coverage {
  readonly noise: string;
  readonly weighting: Weighting;
  readonly fitOn: FitOn;
  /** True where the weighting's variance function is the noise's. */
  readonly fits: boolean;
  readonly plates: number;
  readonly byLevel: readonly { readonly x: number; readonly percent: number; readonly open: number }[];
}

/** Concentrations from a usual LLOQ to a usual ULOQ of the simulated curve (c = 60, standards 1 to 610). */
export const COVERAGE_LEVELS = [2.5, 6, 15, 40, 100, 200, 300];

const NOISES: Readonly<Record<string, Noise>> = {
  'constant SD 0.03': { constant: 0.03, proportional: 0 },
  'constant CV 6 %': { constant: 0, proportional: 0.06 },
  'SD 0.008 + 5 %': { constant: 0.008, proportional: 0.05 },
};

export interface CoverageCase {
  readonly noise: string;
  readonly weighting: Weighting;
  readonly fitOn: FitOn;
  readonly fits: boolean;
}

/** Weightings that fit the noise, and, to show what a wrong one costs, some that do not. */
export const COVERAGE_CASES: readonly CoverageCase[] = [
  { noise: 'constant SD 0.03', weighting: 'none', fitOn: 'wells', fits: true },
  { noise: 'constant SD 0.03', weighting: 'none', fitOn: 'means', fits: true },
  { noise: 'constant CV 6 %', weighting: '1/f2', fitOn: 'wells', fits: true },
  { noise: 'constant CV 6 %', weighting: '1/y2', fitOn: 'wells', fits: true },
  { noise: 'constant CV 6 %', weighting: '1/f2', fitOn: 'means', fits: true },
  { noise: 'constant CV 6 %', weighting: 'estimated', fitOn: 'wells', fits: true },
  { noise: 'SD 0.008 + 5 %', weighting: '1/f2', fitOn: 'wells', fits: false },
  { noise: 'SD 0.008 + 5 %', weighting: 'estimated', fitOn: 'wells', fits: false },
  { noise: 'SD 0.008 + 5 %', weighting: 'none', fitOn: 'wells', fits: false },
  { noise: 'constant SD 0.03', weighting: '1/y2', fitOn: 'wells', fits: false },
];

const SAMPLE_WELLS = 2;

/** Simulates plates with one sample of two wells at each level, and counts how often the interval holds the truth. */
export function countCoverage(which: CoverageCase, plates: number, seed: number): Coverage {
  const random = randomNumbers(seed);
  const design: PlateDesign = {
    name: which.noise,
    truth: { a: 0.06, b: 1.15, c: 60, d: 2.6, g: 1 },
    levels: [0, 1, 2.5, 6.25, 15.6, 39, 98, 244, 610],
    wellsPerLevel: 2,
    noise: NOISES[which.noise] as Noise,
  };
  const held = COVERAGE_LEVELS.map(() => 0);
  const open = COVERAGE_LEVELS.map(() => 0);
  let fitted = 0;
  for (let plate = 0; plate < plates; plate += 1) {
    const settings = { model: '4pl', weighting: which.weighting, fitOn: which.fitOn } as const;
    const { value } = fitCurve(drawPlate(design, random), settings);
    if (value.kind !== 'fitted') continue;
    fitted += 1;
    COVERAGE_LEVELS.forEach((x, level) => {
      const wells = Array.from({ length: SAMPLE_WELLS }, () => drawWell(design.truth, design.noise, x, random));
      const mean = wells.reduce((sum, y) => sum + y, 0) / SAMPLE_WELLS;
      const prediction = predictInverse(value.curve, mean, SAMPLE_WELLS);
      if (prediction.kind !== 'value' || prediction.ci95 === null) return;
      const [low, high] = prediction.ci95;
      if (low <= x && (high === null || x <= high)) held[level] = (held[level] as number) + 1;
      if (high === null) open[level] = (open[level] as number) + 1;
    });
  }
  const byLevel = COVERAGE_LEVELS.map((x, level) => ({
    x,
    percent: (100 * (held[level] as number)) / fitted,
    open: (100 * (open[level] as number)) / fitted,
  }));
  return { ...which, plates: fitted, byLevel };
}
