import { mean, sampleSd, sum, sumOfSquares } from '../statistics/moments.ts';
import { studentTUpperTail } from '../statistics/student-t.ts';
import { type WestgardViolation, westgardViolations } from './westgard.ts';

/** A control chart: the baseline, and each result against it. */
export interface LeveyJennings {
  readonly mean: number;
  readonly sd: number;
  readonly cvPercent: number;
  readonly z: readonly number[];
  /** Mean ± 2 and ± 3 SD. */
  readonly warningLimits: readonly [number, number];
  readonly actionLimits: readonly [number, number];
  /** One-sided cumulative sums of z beyond 0.5, upwards and downwards. */
  readonly cusumUp: readonly number[];
  readonly cusumDown: readonly number[];
  /** Exponentially weighted mean of z, weight 0.2. */
  readonly ewma: readonly number[];
  /** Drift of the results by least squares, per result, with its two-sided p-value; null for fewer than three. */
  readonly slope: { readonly perResult: number; readonly p: number } | null;
  readonly violations: readonly WestgardViolation[];
}

const CUSUM_SLACK = 0.5;
const EWMA_WEIGHT = 0.2;

/**
 * The control chart of one control over runs, one result a run in time order. Mean and SD come from the first
 * `baselineCount` results and stay fixed (at least 20 are usual; a new lot needs a new baseline). Undefined when the
 * baseline has no spread.
 */
export function leveyJennings(results: readonly number[], baselineCount: number): LeveyJennings | undefined {
  const baseline = results.slice(0, baselineCount);
  const centre = mean(baseline);
  const sd = sampleSd(baseline);
  if (!(sd > 0)) return undefined;
  const z = results.map((result) => (result - centre) / sd);
  return {
    mean: centre,
    sd,
    cvPercent: (100 * sd) / Math.abs(centre),
    z,
    warningLimits: [centre - 2 * sd, centre + 2 * sd],
    actionLimits: [centre - 3 * sd, centre + 3 * sd],
    cusumUp: running(z, (total, score) => Math.max(0, total + score - CUSUM_SLACK)),
    cusumDown: running(z, (total, score) => Math.max(0, total - score - CUSUM_SLACK)),
    ewma: running(z, (average, score) => EWMA_WEIGHT * score + (1 - EWMA_WEIGHT) * average),
    slope: slopeOf(results),
    violations: westgardViolations(z.map((score, run) => ({ z: score, run, level: 'control' }))),
  };
}

function running(scores: readonly number[], next: (state: number, score: number) => number): readonly number[] {
  let state = 0;
  return scores.map((score) => {
    state = next(state, score);
    return state;
  });
}

function slopeOf(results: readonly number[]): LeveyJennings['slope'] {
  const n = results.length;
  if (n < 3) return null;
  const centre = mean(results);
  const middle = (n - 1) / 2;
  const sxx = sum(results.map((_, index) => (index - middle) ** 2));
  const perResult = sum(results.map((result, index) => (index - middle) * (result - centre))) / sxx;
  const residual = sumOfSquares(results.map((result, index) => result - perResult * index));
  const standardError = Math.sqrt(residual / (n - 2) / sxx);
  return { perResult, p: standardError === 0 ? 0 : 2 * studentTUpperTail(Math.abs(perResult) / standardError, n - 2) };
}
