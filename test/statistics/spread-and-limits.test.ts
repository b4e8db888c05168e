import { describe, expect, it } from 'vitest';
import { describeDilutionSeries } from '../../src/statistics/dilution-series.ts';
import { mean, sampleSd } from '../../src/statistics/moments.ts';
import { lowerLimitRank, natrellaLowerFactor, toleranceFactor } from '../../src/statistics/tolerance-factor.ts';
import { type OutlierRound, type Quartiles, tukeyOutliers } from '../../src/statistics/tukey-fences.ts';
import { expectClose, referenceCases } from './reference-cases.ts';

interface FactorCase {
  readonly id: string;
  readonly n: number;
  readonly p: number;
  readonly conf: number;
  readonly expected: {
    readonly k_lower: number;
    readonly k_upper: number;
    readonly k_lower_natrella: number;
    readonly order_stat_rank_lower: number | null;
  };
}

describe('confidence limits of a quantile', () => {
  it.each(referenceCases<FactorCase>('cp_lower_confidence_k'))('agrees with quadrature in R on $id', (reference) => {
    const settings = { n: reference.n, p: reference.p, confidence: reference.conf };
    expectClose(toleranceFactor(settings), reference.expected.k_lower, 1e-10);
    expectClose(toleranceFactor(settings, 'upper'), reference.expected.k_upper, 1e-10);
    expectClose(natrellaLowerFactor(settings), reference.expected.k_lower_natrella, 1e-12);
    expect(lowerLimitRank(settings)).toBe(reference.expected.order_stat_rank_lower ?? undefined);
  });

  it('has no distribution-free limit where the sample is too small for the confidence', () => {
    expect(lowerLimitRank({ n: 2, p: 0.1, confidence: 0.9 })).toBeUndefined();
  });

  it('agrees with the published one-sided factors of tiny samples', () => {
    // ISO 16269-6, one-sided, 95 % of the population with 95 % confidence: 26.260 and 7.656.
    expectClose(toleranceFactor({ n: 2, p: 0.95, confidence: 0.95 }, 'upper'), 26.26, 1e-4);
    expectClose(toleranceFactor({ n: 3, p: 0.95, confidence: 0.95 }, 'upper'), 7.656, 1e-4);
  });
});

interface TukeyExpectation {
  readonly rounds: readonly (Omit<OutlierRound, 'removed'> & { readonly removed_index0: readonly number[] })[];
  readonly removed_index0: readonly number[];
  readonly kept_n: number;
  readonly kept_mean: number;
  readonly kept_sd: number;
}

interface TukeyCase {
  readonly id: string;
  readonly x: readonly number[];
  readonly expected: TukeyExpectation | Readonly<Record<string, TukeyExpectation>>;
}

function expectRemoval(x: readonly number[], variant: string, expected: TukeyExpectation): void {
  const values = variant.startsWith('log10') ? x.map(Math.log10) : x;
  const rounds = tukeyOutliers(values, {
    k: variant.includes('k3') ? 3 : 1.5,
    quartiles: (/type7|type6|hinges/.exec(variant)?.[0] ?? 'type7') as Quartiles,
    iterative: variant.includes('iterative'),
    upperOnly: variant.includes('upperonly'),
  });
  const removed = rounds.flatMap((round) => round.removed).toSorted((left, right) => left - right);
  expect([variant, removed]).toEqual([variant, expected.removed_index0.toSorted((left, right) => left - right)]);
  expect(rounds.length).toBe(expected.rounds.length);
  for (const [index, round] of expected.rounds.entries()) {
    for (const name of ['q1', 'q3', 'iqr', 'lower', 'upper'] as const) {
      expectClose(rounds[index]?.[name], round[name], 1e-12, 1e-15);
    }
  }
  const kept = values.filter((_, index) => !removed.includes(index));
  expect(kept.length).toBe(expected.kept_n);
  expectClose(mean(kept), expected.kept_mean, 1e-12);
  expectClose(sampleSd(kept), expected.kept_sd, 1e-12, 1e-15);
}

describe("Tukey's outliers", () => {
  it.each(referenceCases<TukeyCase>('outliers_tukey'))('agrees with R on $id, in every variant', ({ x, expected }) => {
    if ('rounds' in expected) expectRemoval(x, 'none_k1.5_type7_single', expected as TukeyExpectation);
    else for (const [variant, wanted] of Object.entries(expected)) expectRemoval(x, variant, wanted);
  });

  it('keeps a value that lies on a fence', () => {
    // Quartiles 2 and 4, fences -1 and 7.
    expect(tukeyOutliers([1, 2, 3, 4, 7], { k: 1.5 })[0]?.removed).toEqual([]);
    expect(tukeyOutliers([1, 2, 3, 4, 7.001], { k: 1.5 })[0]?.removed).toEqual([4]);
    expect(tukeyOutliers([0.1, 0.2, 0.3, 0.4, 0.7], { k: 1.5 })[0]?.removed).toEqual([]);
  });
});

interface SeriesCase {
  readonly id: string;
  readonly dilution: readonly number[];
  readonly measured: readonly number[];
  readonly expected: {
    readonly corrected: readonly number[];
    readonly re_vs_first: readonly number[];
    readonly stepwise_percent: readonly number[];
    readonly cv: number;
    readonly mean: number;
    readonly parallel_cv30: boolean;
    readonly max_rise_percent: number;
    readonly hook_flag: boolean;
    readonly loglog_slope: number;
  };
}

describe('a dilution series', () => {
  it.each(referenceCases<SeriesCase>('dilution_series'))('agrees with R on $id', ({ dilution, measured, expected }) => {
    const series = describeDilutionSeries(dilution, measured);
    const lists = [
      [series.corrected, expected.corrected],
      [series.fromFirstPercent, expected.re_vs_first],
      [series.stepwisePercent, expected.stepwise_percent],
    ] as const;
    for (const [actual, wanted] of lists) {
      expect(actual.length).toBe(wanted.length);
      for (const [index, value] of wanted.entries()) expectClose(actual[index], value, 1e-11, 1e-12);
    }
    expectClose(series.cvPercent, expected.cv, 1e-12);
    expectClose(series.mean, expected.mean, 1e-12);
    expectClose(series.largestRisePercent, expected.max_rise_percent, 1e-11);
    expectClose(series.logLogSlope, expected.loglog_slope, 1e-11);
    expect([series.isParallel, series.isHookSuspected]).toEqual([expected.parallel_cv30, expected.hook_flag]);
  });

  it('reads a series in any order, and has no slope where a result is zero', () => {
    const ordered = describeDilutionSeries([1, 10, 100], [5, 0.6, 0.05]);
    expect(describeDilutionSeries([100, 1, 10], [0.05, 5, 0.6])).toEqual(ordered);
    expect(describeDilutionSeries([1, 10], [5, 0]).logLogSlope).toBeUndefined();
    expect(() => describeDilutionSeries([1], [5])).toThrow(RangeError);
  });
});
