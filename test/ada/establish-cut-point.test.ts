import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CutPointStudy } from '../../src/ada/cut-point-study.ts';
import { establishCutPoint } from '../../src/ada/establish-cut-point.ts';
import { type NegativeStudy, STUDY_DEFAULTS, type StudySettings } from '../../src/ada/negative-study.ts';
import { InputError } from '../../src/domain/input-error.ts';
import { expectClose, referenceCases } from '../statistics/reference-cases.ts';

interface FloatingCase {
  readonly id: string;
  readonly od_by_run: readonly (readonly number[])[];
  readonly nc_by_run: readonly (readonly number[])[];
  readonly expected: {
    readonly approach: string;
    readonly cp_mixed: number;
    readonly fixed_pooled: { readonly cp: number };
    readonly fixed_mean_of_run_cps: { readonly cp: number };
    readonly multiplicative_factor_SN: { readonly scpf: number };
    readonly multiplicative_factor_SN_median_nc: { readonly scpf: number };
    readonly log_difference_factor: { readonly nf_log10: number };
    readonly additive_factor_raw: { readonly nf: number };
    readonly classical_additive_nf: { readonly nf: number };
    readonly classical_multiplicative_nf: { readonly nf: number };
    readonly dynamic_per_run_cp: readonly number[];
  };
}

function studyOf(byRun: readonly (readonly number[])[], controls: readonly (readonly number[])[] = []): NegativeStudy {
  return {
    results: byRun.flatMap((responses, run) =>
      responses.map((response, subject) => ({
        subject: `D${subject + 1}`,
        run: `R${run + 1}`,
        analyst: undefined,
        response,
        spiked: undefined,
        wells: 1,
        cvPercent: undefined,
        line: 0,
      })),
    ),
    controls: new Map(controls.map((responses, run) => [`R${run + 1}`, responses])),
  };
}

const PARAMETRIC: StudySettings = {
  ...STUDY_DEFAULTS,
  method: 'parametric',
  outliers: { stages: 'none', k: 3, quartiles: 'type7' },
};

function alternative({ alternatives }: CutPointStudy, name: string, text = ''): number | undefined {
  return alternatives.find((other) => other.name === name && other.text.includes(text))?.value;
}

describe('a cut-point study', () => {
  const cases = referenceCases<FloatingCase>('validation_floating');

  it.each(cases)('gives every kind of cut point as R does on $id', ({ od_by_run, nc_by_run, expected }) => {
    const study = studyOf(od_by_run, nc_by_run);
    const fixed = establishCutPoint(study, { ...PARAMETRIC, type: 'fixed' }).value;
    expect(fixed.runs.approach).toBe(expected.approach);
    expect(fixed.cutPoint).toMatchObject({ kind: 'fixed', value: expect.closeTo(expected.fixed_pooled.cp, 10) });
    const pairs = [
      [alternative(fixed, 'mixed model'), expected.cp_mixed],
      [alternative(fixed, 'mean of runs'), expected.fixed_mean_of_run_cps.cp],
      [alternative(fixed, 'floating ratio', 'mean'), expected.multiplicative_factor_SN.scpf],
      [alternative(fixed, 'floating ratio', 'median'), expected.multiplicative_factor_SN_median_nc.scpf],
      [alternative(fixed, 'floating log-difference'), expected.log_difference_factor.nf_log10],
      [alternative(fixed, 'floating difference'), expected.additive_factor_raw.nf],
      [alternative(fixed, 'classical increment'), expected.classical_additive_nf.nf],
      [alternative(fixed, 'classical factor'), expected.classical_multiplicative_nf.nf],
    ] as const;
    for (const [actual, wanted] of pairs) expectClose(actual, wanted, 1e-9);
    const floating = establishCutPoint(study, { ...PARAMETRIC, type: 'floating' }).value;
    expect(floating.cutPoint).toMatchObject({ kind: 'floating', negativeControl: 'mean' });
    expectClose(floating.valueOfCutPoint, expected.multiplicative_factor_SN.scpf, 1e-10);
    const dynamic = establishCutPoint(study, { ...PARAMETRIC, type: 'dynamic' }).value.cutPoint;
    if (dynamic.kind !== 'dynamic') expect.fail(dynamic.kind);
    for (const [index, { value }] of dynamic.runs.entries()) {
      expectClose(value, expected.dynamic_per_run_cp[index] ?? Number.NaN, 1e-10);
    }
  });

  it('says that a control does not track the runs when it does not', () => {
    const codesOf = (id: string): readonly string[] => {
      const found = cases.find((reference) => reference.id === id);
      if (found === undefined) return expect.fail(id);
      return establishCutPoint(studyOf(found.od_by_run, found.nc_by_run), STUDY_DEFAULTS).findings.map(
        ({ code }) => code,
      );
    };
    expect(codesOf('val_nc_not_tracking')).toContain('CUTPOINT_CONTROL_NOT_TRACKING');
    expect(codesOf('val_runeffects')).not.toContain('CUTPOINT_CONTROL_NOT_TRACKING');
  });

  it('does not say that variances differ where a dynamic cut point was asked for and they do not', () => {
    const found = cases.find(({ id }) => id === 'val_runeffects');
    const messageOf = (spread: number): string | undefined => {
      const byRun = (found?.od_by_run ?? []).map((ods, run) => ods.map((od) => od * 10 ** (run * spread * (od - 0.1))));
      const { findings } = establishCutPoint(studyOf(byRun), { ...STUDY_DEFAULTS, type: 'dynamic' });
      return findings.find(({ code }) => code === 'CUTPOINT_DYNAMIC')?.message;
    };
    expect(messageOf(0)).toContain('do not differ');
    expect(messageOf(20)).toContain("the runs' variances differ");
  });

  it('falls back to a fixed cut point without negative controls, and refuses a floating one that is asked for', () => {
    const found = cases.find(({ id }) => id === 'val_runeffects');
    const study = studyOf(found?.od_by_run ?? []);
    const { value, findings } = establishCutPoint(study, STUDY_DEFAULTS);
    expect([value.approach, value.cutPoint.kind]).toEqual(['floating', 'fixed']);
    expect(findings.map(({ code }) => code)).toContain('CUTPOINT_CONTROL_MISSING');
    expect(() => establishCutPoint(study, { ...STUDY_DEFAULTS, type: 'floating' })).toThrow(
      expect.objectContaining({ kind: 'input', code: 'CUTPOINT_CONTROL' }),
    );
  });

  it('judges on whatever the settings say, and never mixes up factor, increment and response', () => {
    const found = cases.find(({ id }) => id === 'val_runeffects');
    const study = studyOf(found?.od_by_run ?? [], found?.nc_by_run ?? []);
    const kindOf = (change: Partial<StudySettings>) => establishCutPoint(study, { ...STUDY_DEFAULTS, ...change }).value;
    expect(kindOf({ scale: 'none' })).toMatchObject({ judged: 'difference', cutPoint: { scale: 'raw' } });
    expect(kindOf({ type: 'floating-log' })).toMatchObject({ judged: 'log-difference', cutPoint: { scale: 'log10' } });
    expect(kindOf({ scale: 'sqrt' })).toMatchObject({ judged: 'ratio', cutPoint: { kind: 'floating' } });
    const median = kindOf({ type: 'floating-additive', negativeControl: 'median' });
    expect(median.cutPoint).toMatchObject({ kind: 'floating-additive', negativeControl: 'median' });
  });
});

describe('negatives that cannot carry a cut point', () => {
  const refuse = (responses: readonly number[], change: Partial<StudySettings> = {}): string => {
    try {
      establishCutPoint(studyOf([responses]), { ...STUDY_DEFAULTS, ...change });
    } catch (error) {
      if (error instanceof InputError) return `${error.kind} ${error.problems.map(({ code }) => code).join(' ')}`;
      throw error;
    }
    return 'not refused';
  };
  const many = Array.from({ length: 60 }, (_, index) => 0.08 + 0.001 * ((index * 37) % 61));

  it('are refused where the cut point is not a positive response', () => {
    const blanked = many.map((value) => value - 0.2);
    expect(refuse(blanked, { scale: 'none' })).toBe('input CUTPOINT_NOT_POSITIVE');
    expect(refuse(blanked, { scale: 'none', type: 'dynamic' })).toBe('input CUTPOINT_NOT_POSITIVE');
    const study = studyOf([blanked], [[0.01, 0.02, 0.03]]);
    const additive = { ...STUDY_DEFAULTS, scale: 'none', type: 'floating-additive' } as const;
    expect(establishCutPoint(study, additive).value.cutPoint).toMatchObject({ kind: 'floating-additive' });
  });

  it('are refused: too few, all equal, or without logarithm', () => {
    expect(refuse([0.1, 0.2])).toBe('input CUTPOINT_TOO_FEW');
    expect(refuse([0.1, 0.1, 0.1])).toBe('input CUTPOINT_NO_SPREAD');
    expect(refuse([...many, 0, -0.01])).toBe('input CUTPOINT_NO_LOGARITHM CUTPOINT_NO_LOGARITHM');
    expect(refuse([...many, 0, -0.01], { scale: 'none' })).toBe('not refused');
    expect(refuse([...many, 0], { scale: 'sqrt' })).toBe('not refused');
    expect(refuse([0.1, 0.2, 0.3], { method: 'order-statistic', confidence: 0.9999 })).toBe('input CUTPOINT_TOO_FEW');
  });

  it('are warned of below 50 samples and marked below 20', () => {
    const codes = (n: number) =>
      establishCutPoint(studyOf([many.slice(0, n)]), STUDY_DEFAULTS).findings.map(
        ({ code, severity }) => `${severity} ${code}`,
      );
    expect(codes(19)).toContain('error CUTPOINT_TOO_FEW_SAMPLES');
    expect(codes(49)).toContain('warning CUTPOINT_FEW_SAMPLES');
    expect(codes(50).filter((code) => code.includes('SAMPLES'))).toEqual([]);
  });

  it('say when wells disagreed, or more than half of the values are one', () => {
    const study = studyOf([many]);
    const results = study.results.map((result, index) => ({ ...result, wells: 2, cvPercent: index < 3 ? 30 : 5 }));
    const dropped = establishCutPoint({ ...study, results }, { ...STUDY_DEFAULTS, maxReplicateCvPercent: 20 });
    expect(dropped.value.counts.results).toBe(57);
    expect(dropped.findings.map(({ code }) => code)).toContain('CUTPOINT_REPLICATES_DROPPED');
    const flat = [...Array.from({ length: 55 }, () => 0.1), 0.11, 0.12, 0.13, 0.14, 0.9];
    const degenerate = establishCutPoint(studyOf([flat]), STUDY_DEFAULTS);
    expect(degenerate.value.removed).toEqual([]);
    expect(degenerate.findings.map(({ code }) => code)).toContain('CUTPOINT_FENCE_DEGENERATE');
  });
});

describe('for every study', () => {
  const responses = fc.array(fc.integer({ min: 500, max: 5000 }), { minLength: 20, maxLength: 60 });
  const usable = responses.filter((values) => new Set(values).size > 4);

  it('the order of the samples is irrelevant, and a change of unit changes the cut point with it', () => {
    fc.assert(
      fc.property(usable, fc.constantFrom('none', 'log10', 'ln', 'sqrt'), (values, scale) => {
        const settings = { ...STUDY_DEFAULTS, scale } as const;
        const cutPoint = (list: readonly number[]): number =>
          establishCutPoint(studyOf([list]), settings).value.valueOfCutPoint;
        const original = cutPoint(values.map((value) => value / 10_000));
        expectClose(cutPoint(values.toReversed().map((value) => value / 10_000)), original, 1e-9);
        if (scale !== 'sqrt') expectClose(cutPoint(values.map((value) => value / 1000)), 10 * original, 1e-6);
      }),
      { numRuns: 40 },
    );
  });

  it('a higher level never gives a lower cut point', () => {
    fc.assert(
      fc.property(usable, (values) => {
        const { levels } = establishCutPoint(studyOf([values]), STUDY_DEFAULTS).value;
        const known = levels.flatMap(({ value }) => value ?? []);
        expect(known.toSorted((left, right) => left - right)).toEqual(known);
      }),
      { numRuns: 40 },
    );
  });
});
