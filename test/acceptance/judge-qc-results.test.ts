import { describe, expect, it } from 'vitest';
import { judgeQcResults } from '../../src/acceptance/judge-qc-results.ts';
import { fixtureCases, referenceCases } from './reference-cases.ts';

interface ExpectedLevel {
  readonly level: string;
  readonly nominal: number;
  readonly obs: readonly number[];
  readonly re_percent: readonly number[];
  readonly pass: readonly boolean[];
  readonly n_pass: number;
  readonly n: number;
  readonly mean: number;
  readonly mean_re: number;
  readonly cv: number;
  readonly level_ok: boolean;
}
interface Case {
  readonly id: string;
  readonly expected: {
    readonly levels: readonly ExpectedLevel[];
    readonly n_pass: number;
    readonly n_total: number;
    readonly fraction: number;
    readonly two_thirds_ok: boolean;
    readonly each_level_half_ok: boolean;
    readonly design_ok: boolean;
    readonly accept: boolean;
    readonly overall: boolean;
  };
}

const cases = [...fixtureCases<Case>('qc-run-acceptance.json'), ...referenceCases<Case>('qc_run_acceptance.json')];

describe('the control rules of ICH M10', () => {
  it.each(cases)('judge $id as the reference does', ({ expected }) => {
    const judged = judgeQcResults(
      expected.levels.map(({ level, nominal, obs }) => ({ level, nominal, observed: [...obs] })),
    );
    for (const [index, level] of expected.levels.entries()) {
      const found = judged.levels[index];
      expect(found?.passed).toEqual([...level.pass]);
      expect([found?.passCount, found?.count, found?.levelPassed]).toEqual([level.n_pass, level.n, level.level_ok]);
      expect(found?.mean).toBeCloseTo(level.mean, 12);
      expect(found?.meanRePercent).toBeCloseTo(level.mean_re, 10);
      expect(found?.cvPercent).toBeCloseTo(level.cv, 10);
      for (const [at, re] of level.re_percent.entries()) expect(found?.rePercent[at]).toBeCloseTo(re, 10);
    }
    expect([judged.passCount, judged.count]).toEqual([expected.n_pass, expected.n_total]);
    expect(judged.fraction).toBeCloseTo(expected.fraction, 12);
    expect({
      two_thirds_ok: judged.sharePassed,
      each_level_half_ok: judged.everyLevelPassed,
      design_ok: judged.designPassed,
      accept: judged.accepted,
      overall: judged.acceptedWithDesign,
    }).toEqual({
      two_thirds_ok: expected.two_thirds_ok,
      each_level_half_ok: expected.each_level_half_ok,
      design_ok: expected.design_ok,
      accept: expected.accept,
      overall: expected.overall,
    });
  });

  it('count a result outside the range as failed', () => {
    const judged = judgeQcResults([{ level: 'low', nominal: 1, observed: [1, null] }]);
    expect(judged.levels[0]).toMatchObject({ passCount: 1, count: 2, levelPassed: true });
    expect(judged.sharePassed).toBe(false);
  });
});
