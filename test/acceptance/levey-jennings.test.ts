import { describe, expect, it } from 'vitest';
import { leveyJennings } from '../../src/acceptance/levey-jennings.ts';
import { fixtureCases, referenceCases } from './reference-cases.ts';
import { relativeError } from './relative-error.ts';

interface Case {
  readonly id: string;
  readonly x: readonly number[];
  readonly baseline_n: number;
  readonly expected: {
    readonly mean: number;
    readonly sd: number;
    readonly cv: number;
    readonly z: readonly number[];
    readonly limits: { readonly m2: readonly number[]; readonly m3: readonly number[] };
    readonly 'cusum_k0.5': readonly number[];
    readonly cusum_neg: readonly number[];
    readonly 'ewma_l0.2': readonly number[];
    readonly slope: number;
    readonly slope_p: number;
    readonly westgard: { readonly violations: readonly { rule: string; at: number; index0: readonly number[] }[] };
  };
}

const cases = [...fixtureCases<Case>('levey-jennings.json'), ...referenceCases<Case>('levey_jennings.json')];

describe('the Levey-Jennings chart', () => {
  it.each(cases)('of $id agrees with R', ({ x, baseline_n, expected }) => {
    const chart = leveyJennings(x, baseline_n);
    if (chart === undefined) throw new Error('the case has a baseline');
    const found = [chart.mean, chart.sd, chart.cvPercent, ...chart.z, ...chart.warningLimits, ...chart.actionLimits];
    const wanted = [expected.mean, expected.sd, expected.cv, ...expected.z];
    wanted.push(...expected.limits.m2, ...expected.limits.m3);
    expect(found).toHaveLength(wanted.length);
    for (const [index, value] of wanted.entries()) expect(found[index]).toBeCloseTo(value, 10);
    const sums = [...chart.cusumUp, ...chart.cusumDown, ...chart.ewma];
    const wantedSums = [...expected['cusum_k0.5'], ...expected.cusum_neg, ...expected['ewma_l0.2']];
    for (const [index, value] of wantedSums.entries()) expect(sums[index]).toBeCloseTo(value, 10);
    expect(relativeError(chart.slope?.perResult ?? Number.NaN, expected.slope)).toBeLessThan(1e-9);
    expect(relativeError(chart.slope?.p ?? Number.NaN, expected.slope_p)).toBeLessThan(1e-9);
    const key = (rule: string, at: number, points: readonly number[]): string => `${rule} ${at} ${points.join()}`;
    expect(chart.violations.map(({ rule, at, points }) => key(rule, at, points)).sort()).toEqual(
      expected.westgard.violations.map(({ rule, at, index0 }) => key(rule, at, index0)).sort(),
    );
  });

  it('needs a baseline with spread', () => {
    expect(leveyJennings([1, 1, 1, 2], 3)).toBeUndefined();
  });
});
