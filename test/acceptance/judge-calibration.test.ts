import { describe, expect, it } from 'vitest';
import { judgeCalibration } from '../../src/acceptance/judge-calibration.ts';
import { fixtureCases, referenceCases } from './reference-cases.ts';

interface Case {
  readonly id: string;
  readonly nominal: readonly number[];
  readonly backcalc: readonly number[];
  readonly replicate_cv: readonly (number | null)[] | null;
  readonly anchor: readonly boolean[];
  readonly expected: Record<string, unknown> & { readonly re_percent: readonly number[] };
}

const cases = [
  ...fixtureCases<Case>('calibration-acceptance.json'),
  ...referenceCases<Case>('calibration_acceptance.json'),
];

describe('the calibration rules of ICH M10', () => {
  it.each(cases)('judge $id as the reference does', ({ nominal, backcalc, replicate_cv, anchor, expected }) => {
    const judged = judgeCalibration(
      nominal.map((level, index) => ({
        nominal: level,
        backCalculated: backcalc[index] ?? null,
        replicateCvPercent: replicate_cv?.[index] ?? null,
        anchor: anchor[index] === true,
      })),
    );
    for (const [index, re] of expected.re_percent.entries()) {
      expect(judged.levels[index]?.rePercent).toBeCloseTo(re, 10);
    }
    expect({
      limit: judged.levels.map(({ limitPercent }) => limitPercent),
      pass: judged.levels.map(({ passed }) => passed),
      n_levels: judged.levelCount,
      n_pass: judged.passCount,
      lloq_pass: judged.lloqPassed,
      uloq_pass: judged.uloqPassed,
      accept_75pct_and_6: judged.accepted,
      accept_strict_incl_LLOQ_ULOQ: judged.acceptedStrictly,
      truncated_range: judged.truncatedRange,
      refit_without_failed: judged.refitWithoutFailed,
    }).toEqual({ ...expected, re_percent: undefined, fraction: undefined });
    expect(judged.fraction).toBeCloseTo(expected['fraction'] as number, 12);
  });

  it('judge levels by their concentration, not by their order', () => {
    const levels = [14.4, 0.3, 9.6, 0.6, 4.8, 1.2, 2.4].map((nominal) => ({
      nominal,
      backCalculated: nominal * 1.25,
      anchor: false,
    }));
    const judged = judgeCalibration(levels);
    expect(judged.levels.map(({ passed }) => passed)).toEqual([true, true, false, false, false, false, false]);
  });

  it('fail a standard off the curve, and keep one that was dropped failed', () => {
    const levels = [1, 2, 4, 8, 16, 32, 64, 128].map((nominal, index) => ({
      nominal,
      backCalculated: index === 0 ? null : nominal,
      anchor: false,
      dropped: index === 7,
    }));
    const judged = judgeCalibration(levels);
    expect(judged.passCount).toBe(6);
    expect(judged.accepted).toBe(true);
    expect(judged.acceptedStrictly).toBe(false);
    expect(judged.truncatedRange).toEqual([2, 64]);
  });

  it('accept nothing where there is no level', () => {
    const judged = judgeCalibration([{ nominal: 0, backCalculated: 0, anchor: true }]);
    expect(judged).toMatchObject({ accepted: false, fraction: null, truncatedRange: null, lloqPassed: false });
  });
});
