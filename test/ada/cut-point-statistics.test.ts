import { describe, expect, it } from 'vitest';
import { assessRuns, type NegativeResult } from '../../src/ada/assess-runs.ts';
import { measureInhibition } from '../../src/ada/confirm-sample.ts';
import {
  type CutPointMethod,
  chooseMethod,
  cutPointBy,
  describeMethod,
  describeSample,
  type MethodSettings,
} from '../../src/ada/cut-point-methods.ts';
import { floatingCutPoint, type Normalisation, normaliseByControl } from '../../src/ada/floating-factors.ts';
import { existsOnScale, fromScale, type ResponseScale, toScale } from '../../src/ada/response-scale.ts';
import { screenOutliers } from '../../src/ada/screen-outliers.ts';
import { isAtLeast } from '../../src/domain/comparison.ts';
import { mean, sum } from '../../src/statistics/moments.ts';
import { natrellaLowerFactor, toleranceFactor } from '../../src/statistics/tolerance-factor.ts';
import { tukeyOutliers } from '../../src/statistics/tukey-fences.ts';
import { expectClose, referenceCases } from '../statistics/reference-cases.ts';

const SCREENING: MethodSettings = { level: 0.95, quantileType: 7, confidence: 0.9 };
const EXACT = 1e-10;

interface ScaleExpectation {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
  readonly median: number;
  readonly mad: number;
  readonly skewness: { readonly g1: number; readonly G1: number; readonly b1: number };
  readonly excess_kurtosis: { readonly g2: number; readonly G2: number; readonly b2: number };
  readonly shapiro_W: number;
  readonly shapiro_p: number;
  readonly screening: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly confirmatory_99: Readonly<Record<string, number>>;
  readonly 'titer_99.9': Readonly<Record<string, number>>;
}

interface CutPointCase {
  readonly id: string;
  readonly x: readonly number[];
  readonly expected: Readonly<Record<ResponseScale, ScaleExpectation>>;
}

/** "parametric_z2.326" and "nonparametric_type6" as a method and its settings. */
function readKey(key: string, level: number): readonly [CutPointMethod, MethodSettings] {
  const z = /_z(\d.*)$/.exec(key)?.[1];
  const type = /_type(\d)$/.exec(key)?.[1];
  const settings = {
    ...SCREENING,
    level,
    ...(z === undefined ? {} : { z: Number(z) }),
    ...(type === undefined ? {} : { quantileType: Number(type) as MethodSettings['quantileType'] }),
  };
  const method = key.startsWith('shen')
    ? 'lower-confidence'
    : key.startsWith('t_prediction')
      ? 'prediction'
      : key.startsWith('lower90_order')
        ? 'order-statistic'
        : (key.split('_')[0] as CutPointMethod);
  return [method, settings];
}

describe('cut points of negatives', () => {
  it.each(referenceCases<CutPointCase>('cutpoints'))(
    'agree with R on $id, every method and scale',
    ({ x, expected }) => {
      for (const [scale, wanted] of Object.entries(expected) as [ResponseScale, ScaleExpectation][]) {
        const values = x.map((response) => toScale(response, scale));
        const description = describeSample(values);
        for (const [name, value] of [
          ['mean', description.mean],
          ['sd', description.sd],
          ['median', description.median],
          ['mad', description.robustSd],
        ] as const) {
          expectClose(value, wanted[name], EXACT);
        }
        for (const name of ['g1', 'G1', 'b1'] as const) {
          expectClose(description.skewness[name], wanted.skewness[name], 1e-9, 1e-12);
        }
        for (const name of ['g2', 'G2', 'b2'] as const) {
          expectClose(description.excessKurtosis[name], wanted.excess_kurtosis[name], 1e-9, 1e-12);
        }
        if (typeof description.normality === 'string') expect.fail(description.normality);
        expectClose(description.normality.w, wanted.shapiro_W, EXACT);
        expectClose(description.normality.p, wanted.shapiro_p, 1e-7, 1e-16);
        for (const [key, numbers] of Object.entries(wanted.screening)) {
          if (key === 'shen_lower90_natrella_approx') {
            const k = natrellaLowerFactor({ n: x.length, p: 0.95, confidence: 0.9 });
            expectClose(k, numbers['k'] ?? Number.NaN, 1e-12);
            expectClose(fromScale(description.mean + k * description.sd, scale), numbers['cut_point'] ?? 0, EXACT);
            continue;
          }
          const [method, settings] = readKey(key, 0.95);
          const cutPoint = cutPointBy(method, values, settings) ?? Number.NaN;
          if (numbers['transformed'] !== undefined) expectClose(cutPoint, numbers['transformed'], EXACT);
          expectClose(fromScale(cutPoint, scale), numbers['cut_point'] ?? Number.NaN, EXACT);
          if (numbers['k'] !== undefined) {
            expectClose(toleranceFactor({ n: x.length, p: 0.95, confidence: 0.9 }), numbers['k'], 1e-8);
          }
        }
        for (const [level, methods] of [
          [0.99, wanted.confirmatory_99],
          [0.999, wanted['titer_99.9']],
        ] as const) {
          for (const [key, value] of Object.entries(methods)) {
            const [method, settings] = readKey(key, level);
            expectClose(fromScale(cutPointBy(method, values, settings) ?? Number.NaN, scale), value, EXACT);
          }
        }
      }
    },
  );

  it('do not exist where the sample cannot carry them', () => {
    expect(cutPointBy('parametric', [0.1], SCREENING)).toBeUndefined();
    expect(cutPointBy('lower-confidence', [0.1], SCREENING)).toBeUndefined();
    expect(cutPointBy('prediction', [0.1], SCREENING)).toBeUndefined();
    expect(cutPointBy('order-statistic', [0.1, 0.2], { ...SCREENING, level: 0.1 })).toBeUndefined();
    expect(['log10', 'ln', 'sqrt'].map((scale) => existsOnScale(-0.01, scale as ResponseScale))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('name their quantile type, z and confidence', () => {
    expect(describeMethod('parametric', SCREENING)).toBe('mean + z SD, exact z 1.644854');
    expect(describeMethod('robust', { ...SCREENING, z: 1.645 })).toBe('median + z 1.4826 MAD, z 1.645');
    expect(describeMethod('nonparametric', SCREENING)).toBe('95th percentile, quantile type 7');
  });
});

interface TreeCase {
  readonly id: string;
  readonly x: readonly number[];
  readonly expected: Readonly<
    Record<
      string,
      {
        readonly removed_index0: readonly number[];
        readonly n_kept: number;
        readonly shapiro_W: number;
        readonly shapiro_p: number;
        readonly skew_b1: number;
        readonly method: string;
        readonly cut_point_log10: number;
        readonly cut_point: number;
        readonly false_positive_rate_all: number;
        readonly false_positive_rate_kept: number;
      }
    >
  >;
}

describe('the choice of a method', () => {
  it.each(referenceCases<TreeCase>('cutpoint_decision_tree'))('agrees with the reference on $id', ({ x, expected }) => {
    for (const [variant, wanted] of Object.entries(expected)) {
      const logs = x.map(Math.log10);
      const results = logs.map((value, index) => ({ subject: String(index), run: '1', value }));
      const k = variant.startsWith('k1.5') ? 1.5 : 3;
      const { removed } = screenOutliers(results, { stages: 'single', k, quartiles: 'type7' });
      expect(removed.map(({ index }) => index)).toEqual(wanted.removed_index0);
      const isKept = (_: number, index: number): boolean => !removed.some((outlier) => outlier.index === index);
      const kept = logs.filter(isKept);
      expect(kept.length).toBe(wanted.n_kept);
      const description = describeSample(kept);
      if (typeof description.normality === 'string') expect.fail(description.normality);
      expectClose(description.normality.w, wanted.shapiro_W, 1e-9);
      expectClose(description.normality.p, wanted.shapiro_p, 1e-7);
      expectClose(description.skewness.b1, wanted.skew_b1, 1e-9, 1e-12);
      const { method } = chooseMethod(description);
      expect(method).toBe(wanted.method);
      const settings = variant.endsWith('z1.645') ? { ...SCREENING, z: 1.645 } : SCREENING;
      const cutPoint = cutPointBy(method, kept, settings) ?? Number.NaN;
      expectClose(cutPoint, wanted.cut_point_log10, 1e-9);
      expectClose(10 ** cutPoint, wanted.cut_point, 1e-9);
      const rate = (values: readonly number[]): number =>
        values.filter((value) => isAtLeast(value, 10 ** cutPoint)).length / values.length;
      expectClose(rate(x), wanted.false_positive_rate_all, 1e-12, 1e-15);
      expectClose(rate(x.filter(isKept)), wanted.false_positive_rate_kept, 1e-12, 1e-15);
    }
  });

  it('falls to the percentile where normality cannot be tested', () => {
    expect(chooseMethod(describeSample([0.1, 0.1, 0.1])).method).toBe('nonparametric');
    expect(chooseMethod(describeSample([0.1, 0.2])).because).toContain('fewer than 3 values');
  });
});

interface TwoStageCase {
  readonly id: string;
  readonly od_by_run: readonly (readonly number[])[];
  readonly expected: {
    readonly analytical: Readonly<Record<'q1' | 'q3' | 'iqr' | 'lower' | 'upper', number>> & {
      readonly removed: readonly { readonly subject: number; readonly run: number }[];
    };
    readonly biological: Readonly<Record<'q1' | 'q3' | 'iqr' | 'lower' | 'upper', number>> & {
      readonly removed_subjects: readonly number[];
    };
    readonly n_remaining: number;
    readonly cp_log10: number;
    readonly cp: number;
    readonly shapiro_W: number;
    readonly shapiro_p: number;
  };
}

const resultsOf = (byRun: readonly (readonly number[])[]): readonly NegativeResult[] =>
  byRun.flatMap((responses, run) =>
    responses.map((response, subject) => ({ subject: String(subject + 1), run: String(run + 1), response })),
  );

describe('outliers in two stages', () => {
  it.each(referenceCases<TwoStageCase>('outliers_two_stage'))('agree with R on $id', ({ od_by_run, expected }) => {
    const results = resultsOf(od_by_run).map((result) => ({ ...result, value: Math.log10(result.response) }));
    const screen = screenOutliers(results, { stages: 'two-stage', k: 3, quartiles: 'type7' });
    for (const stage of ['analytical', 'biological'] as const) {
      const fences = screen.fences.find((candidate) => candidate.stage === stage);
      for (const name of ['q1', 'q3', 'iqr', 'lower', 'upper'] as const) {
        expectClose(fences?.[name], expected[stage][name], 1e-10);
      }
    }
    const removedBy = (stage: string) =>
      screen.removed.filter((outlier) => outlier.stage === stage).map(({ index }) => results[index]);
    const analytical = removedBy('analytical').map((result) => `${result?.subject} in ${result?.run}`);
    expect(analytical.toSorted()).toEqual(
      expected.analytical.removed.map(({ subject, run }) => `${subject} in ${run}`).toSorted(),
    );
    const subjects = new Set(removedBy('biological').map((result) => Number(result?.subject)));
    expect([...subjects]).toEqual(expected.biological.removed_subjects);
    const removed = new Set(screen.removed.map(({ index }) => index));
    const kept = results.filter((_, index) => !removed.has(index)).map(({ value }) => value);
    expect(kept.length).toBe(expected.n_remaining);
    const cutPoint = cutPointBy('parametric', kept, SCREENING) ?? Number.NaN;
    expectClose(cutPoint, expected.cp_log10, 1e-10);
    expectClose(10 ** cutPoint, expected.cp, 1e-10);
    const { normality } = describeSample(kept);
    if (typeof normality === 'string') expect.fail(normality);
    expectClose(normality.w, expected.shapiro_W, 1e-10);
    expectClose(normality.p, expected.shapiro_p, 1e-7);
  });

  it('remove nothing where the quartiles coincide', () => {
    const values = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.9];
    const results = values.map((value, index) => ({ subject: String(index), run: '1', value }));
    const screen = screenOutliers(results, { stages: 'single', k: 1.5, quartiles: 'type7' });
    expect(screen).toMatchObject({ removed: [], fences: [{ isDegenerate: true }] });
  });
});

interface FTestExpectation {
  readonly F: number;
  readonly p: number;
  readonly df1?: number;
  readonly df2?: number;
}

interface FloatingCase {
  readonly id: string;
  readonly od_by_run: readonly (readonly number[])[];
  readonly nc_by_run: readonly (readonly number[])[];
  readonly expected: Readonly<Record<string, FTestExpectation>> & {
    readonly nc_mean: readonly number[];
    readonly nc_median: readonly number[];
    readonly nc_mean_log10: readonly number[];
    readonly run_means_log10: readonly number[];
    readonly run_sds_log10: readonly number[];
    readonly bartlett: { readonly K2: number; readonly p: number };
    readonly nc_vs_runmean_slope_log10: number;
    readonly nc_vs_runmean_r: number;
    readonly anova_variance_components_log10: {
      readonly residual: number;
      readonly subject: number;
      readonly run: number;
    };
    readonly grand_mean_log10: number;
    readonly cp_mixed_log10: number;
    readonly fixed_pooled: { readonly cp_log10: number; readonly cp: number };
    readonly fixed_mean_of_run_cps: { readonly cp_log10: number; readonly cp: number };
    readonly multiplicative_factor_SN: { readonly scpf: number; readonly floating_cp_per_run: readonly number[] };
    readonly multiplicative_factor_SN_median_nc: { readonly scpf: number };
    readonly log_difference_factor: { readonly nf_log10: number; readonly floating_cp_per_run: readonly number[] };
    readonly additive_factor_raw: { readonly nf: number; readonly floating_cp_per_run: readonly number[] };
    readonly dynamic_per_run_cp: readonly number[];
    readonly approach: string;
  };
}

describe('runs of a cut-point study', () => {
  it.each(referenceCases<FloatingCase>('validation_floating'))(
    'agree with R on $id',
    ({ od_by_run, nc_by_run, expected }) => {
      const results = resultsOf(od_by_run);
      const controls = new Map(nc_by_run.map((responses, run) => [String(run + 1), responses]));
      const assessed = assessRuns(results, controls, 'log10');
      expect(assessed.approach).toBe(expected.approach);
      const tests = [
        [assessed.anova, expected['oneway_anova_run']],
        [assessed.blockedAnova, expected['twoway_subject_blocked_run']],
        [assessed.levene, expected['levene_mean']],
        [assessed.brownForsythe, expected['brown_forsythe_median']],
        [assessed.tracking?.anovaAfter, expected['oneway_anova_run_after_normalisation']],
      ] as const;
      for (const [test, wanted] of tests) {
        expectClose(test?.f, wanted?.F ?? Number.NaN, 1e-9);
        expectClose(test?.p, wanted?.p ?? Number.NaN, 1e-9);
        if (wanted?.df1 !== undefined) expect([test?.df1, test?.df2]).toEqual([wanted.df1, wanted.df2]);
      }
      expectClose(assessed.bartlett?.k2, expected.bartlett.K2, 1e-9);
      expectClose(assessed.bartlett?.p, expected.bartlett.p, 1e-9);
      expectClose(assessed.tracking?.slope, expected.nc_vs_runmean_slope_log10, 1e-9);
      expectClose(assessed.tracking?.correlation, expected.nc_vs_runmean_r, 1e-9);
      for (const [index, run] of assessed.runs.entries()) {
        expectClose(run.mean, expected.run_means_log10[index] ?? Number.NaN, 1e-10);
        expectClose(run.sd, expected.run_sds_log10[index] ?? Number.NaN, 1e-10);
        expectClose(run.control?.mean, expected.nc_mean[index] ?? Number.NaN, 1e-12);
        expectClose(run.control?.median, expected.nc_median[index] ?? Number.NaN, 1e-12);
        expectClose(run.control?.meanOnScale, expected.nc_mean_log10[index] ?? Number.NaN, 1e-12);
        const perRun = run.mean + 1.6448536269514722 * (run.sd ?? Number.NaN);
        expectClose(10 ** perRun, expected.dynamic_per_run_cp[index] ?? Number.NaN, 1e-10);
      }
      const components = assessed.components;
      for (const name of ['subject', 'run', 'residual'] as const) {
        expectClose(components?.[name], expected.anova_variance_components_log10[name], 1e-9, 1e-15);
      }
      const total = sum(Object.values(components ?? {}));
      const grand = mean(results.map(({ response }) => Math.log10(response)));
      expectClose(grand, expected.grand_mean_log10, 1e-12);
      expectClose(grand + 1.6448536269514722 * Math.sqrt(total), expected.cp_mixed_log10, 1e-9);
      const factor = (normalisation: Normalisation): number => {
        const values = normaliseByControl(results, controls, normalisation, 'log10') ?? [];
        const scale = normalisation.relation === 'ratio' ? 'log10' : 'none';
        return fromScale(cutPointBy('parametric', values, SCREENING) ?? Number.NaN, scale);
      };
      const floating = [
        [
          { relation: 'ratio', statistic: 'mean' },
          expected.multiplicative_factor_SN.scpf,
          expected.multiplicative_factor_SN.floating_cp_per_run,
        ],
        [{ relation: 'ratio', statistic: 'median' }, expected.multiplicative_factor_SN_median_nc.scpf, []],
        [
          { relation: 'log-difference', statistic: 'mean' },
          expected.log_difference_factor.nf_log10,
          expected.log_difference_factor.floating_cp_per_run,
        ],
        [
          { relation: 'difference', statistic: 'mean' },
          expected.additive_factor_raw.nf,
          expected.additive_factor_raw.floating_cp_per_run,
        ],
      ] as const;
      for (const [normalisation, wanted, perRun] of floating) {
        const value = factor(normalisation);
        expectClose(value, wanted, 1e-10);
        for (const [index, cutPoint] of perRun.entries()) {
          expectClose(floatingCutPoint(value, nc_by_run[index] ?? [], normalisation), cutPoint, 1e-10);
        }
      }
    },
  );

  it('cannot be related to a negative control that is missing or not positive', () => {
    const results = [{ subject: 'a', run: '1', response: 0.1 }];
    const by = (relation: Normalisation['relation']): Normalisation => ({ relation, statistic: 'mean' });
    expect(normaliseByControl(results, new Map(), by('difference'), 'none')).toBeUndefined();
    expect(normaliseByControl(results, new Map([['1', [-0.1]]]), by('ratio'), 'log10')).toBeUndefined();
    expect(normaliseByControl(results, new Map([['1', [0.1, -0.1]]]), by('log-difference'), 'log10')).toBeUndefined();
    expect(floatingCutPoint(1.2, [], by('ratio'))).toBeUndefined();
  });

  it('are fixed untested when there is one run only', () => {
    const results = [0.1, 0.2, 0.3].map((response, index) => ({ subject: String(index), run: '1', response }));
    expect(assessRuns(results, new Map(), 'none')).toMatchObject({
      approach: 'fixed',
      because: expect.stringContaining('one run only'),
      tracking: undefined,
    });
  });
});

interface ConfirmatoryScale {
  readonly mean: number;
  readonly sd: number;
  readonly median: number;
  readonly mad: number;
  readonly shapiro_W: number;
  readonly shapiro_p: number;
  readonly 'n_beyond_1.5iqr': number;
  readonly n_beyond_3iqr: number;
  readonly [method: string]: number;
}

interface ConfirmatoryCase {
  readonly id: string;
  readonly unspiked: readonly number[];
  readonly spiked: readonly number[];
  readonly expected: {
    readonly percent_inhibition: readonly number[];
    readonly on_percent_scale: ConfirmatoryScale;
    readonly on_log_ratio_scale: ConfirmatoryScale;
    readonly ccp_percent_from_log_ratio: number;
  };
}

describe('the confirmatory cut point', () => {
  it.each(referenceCases<ConfirmatoryCase>('confirmatory_cutpoint'))('agrees with R on $id', (reference) => {
    const inhibitions = reference.unspiked.map((unspiked, index) =>
      measureInhibition(unspiked, reference.spiked[index] ?? Number.NaN),
    );
    const percents = inhibitions.map((inhibition) => inhibition?.percent ?? Number.NaN);
    const ratios = inhibitions.map((inhibition) => inhibition?.log10Ratio ?? Number.NaN);
    for (const [index, percent] of reference.expected.percent_inhibition.entries()) {
      expectClose(percents[index], percent, 1e-10, 1e-12);
    }
    for (const [values, wanted] of [
      [percents, reference.expected.on_percent_scale],
      [ratios, reference.expected.on_log_ratio_scale],
    ] as const) {
      const description = describeSample(values);
      expectClose(description.mean, wanted.mean, EXACT);
      expectClose(description.sd, wanted.sd, EXACT);
      expectClose(description.median, wanted.median, EXACT);
      expectClose(description.robustSd, wanted.mad, EXACT);
      if (typeof description.normality === 'string') expect.fail(description.normality);
      expectClose(description.normality.w, wanted.shapiro_W, EXACT);
      expectClose(description.normality.p, wanted.shapiro_p, 1e-7);
      const by = (method: CutPointMethod, level: number, z?: number) =>
        cutPointBy(method, values, { ...SCREENING, level, ...(z === undefined ? {} : { z }) });
      expectClose(by('parametric', 0.99), wanted['param99_exact'] ?? Number.NaN, EXACT);
      expectClose(by('parametric', 0.99, 2.326), wanted['param99_2.326'] ?? Number.NaN, EXACT);
      expectClose(by('parametric', 0.99, 2.33), wanted['param99_2.33'] ?? Number.NaN, EXACT);
      expectClose(by('parametric', 0.999, 3.09), wanted['param99.9_3.09'] ?? Number.NaN, EXACT);
      expectClose(by('robust', 0.99), wanted['robust99'] ?? Number.NaN, EXACT);
      expectClose(by('nonparametric', 0.99), wanted['nonparam99_type7'] ?? Number.NaN, EXACT);
      const beyond = (k: number) => tukeyOutliers(values, { k })[0]?.removed.length;
      expect([beyond(1.5), beyond(3)]).toEqual([wanted['n_beyond_1.5iqr'], wanted.n_beyond_3iqr]);
    }
    const onRatio = cutPointBy('parametric', ratios, { ...SCREENING, level: 0.99 }) ?? Number.NaN;
    expectClose(100 * (1 - 10 ** -onRatio), reference.expected.ccp_percent_from_log_ratio, EXACT);
  });
});
