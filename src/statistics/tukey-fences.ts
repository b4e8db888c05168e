import { isAtLeast, isAtMost } from '../domain/comparison.ts';
import { fiveNumbers, quantile } from './quantile.ts';

/** How the quartiles are had: R's type 7, type 6 (Minitab, JMP), or Tukey's hinges (R's `boxplot.stats`). */
export type Quartiles = 'type7' | 'type6' | 'hinges';

export interface Fences {
  readonly q1: number;
  readonly q3: number;
  readonly iqr: number;
  readonly lower: number;
  readonly upper: number;
}

export interface OutlierSettings {
  /** Multiple of the interquartile range: 1.5 or 3. */
  readonly k: number;
  readonly quartiles?: Quartiles;
  /** Repeat on what is left until nothing is outside. */
  readonly iterative?: boolean;
  /** Only values above the upper fence are removed. */
  readonly upperOnly?: boolean;
}

export interface OutlierRound extends Fences {
  /** Indices into the original values, ascending. */
  readonly removed: readonly number[];
}

/**
 * Tukey's fences, Q1 - k IQR and Q3 + k IQR.
 * @throws RangeError for no values
 */
function tukeyFences(values: readonly number[], k: number, quartiles: Quartiles = 'type7'): Fences {
  const [q1, q3] = readQuartiles(values, quartiles);
  const iqr = q3 - q1;
  return { q1, q3, iqr, lower: q1 - k * iqr, upper: q3 + k * iqr };
}

/** Values outside Tukey's fences, round by round; a value on a fence is kept. The last iterative round removes none. */
export function tukeyOutliers(values: readonly number[], settings: OutlierSettings): readonly OutlierRound[] {
  const rounds: OutlierRound[] = [];
  let kept = values.map((_, index) => index);
  for (;;) {
    const fences = tukeyFences(
      kept.map((index) => values[index] as number),
      settings.k,
      settings.quartiles,
    );
    const removed = kept.filter((index) => {
      const value = values[index] as number;
      return !isAtMost(value, fences.upper) || (settings.upperOnly !== true && !isAtLeast(value, fences.lower));
    });
    rounds.push({ ...fences, removed });
    kept = kept.filter((index) => !removed.includes(index));
    if (settings.iterative !== true || removed.length === 0) return rounds;
  }
}

function readQuartiles(values: readonly number[], quartiles: Quartiles): readonly [number, number] {
  switch (quartiles) {
    case 'hinges': {
      const [, lower, , upper] = fiveNumbers(values);
      return [lower, upper];
    }
    case 'type6':
      return [quantile(values, 0.25, 6), quantile(values, 0.75, 6)];
    case 'type7':
      return [quantile(values, 0.25, 7), quantile(values, 0.75, 7)];
  }
}
