import { describe, expect, it } from 'vitest';
import { westgardViolations } from '../../src/acceptance/westgard.ts';
import { fixtureCases, referenceCases } from './reference-cases.ts';

interface Case {
  readonly id: string;
  readonly z: readonly number[];
  readonly run: readonly number[];
  readonly level: readonly string[];
  readonly expected: {
    readonly violations: readonly { rule: string; scope: string; at: number; index0: readonly number[] }[];
    readonly rules_hit: readonly string[];
  };
}

const cases = [...fixtureCases<Case>('westgard.json'), ...referenceCases<Case>('westgard.json')];

describe('the Westgard rules', () => {
  it.each(cases)('find in $id what the reference finds', ({ z, run, level, expected }) => {
    const found = westgardViolations(
      z.map((score, index) => ({ z: score, run: run[index] as number, level: level[index] as string })),
    );
    const key = (one: { rule: string; scope: string; at: number; points: readonly number[] }): string =>
      `${one.rule} ${one.scope} ${one.at} ${one.points.join()}`;
    expect(found.map(key).sort()).toEqual(expected.violations.map((one) => key({ ...one, points: one.index0 })).sort());
    expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual([...expected.rules_hit].sort());
  });

  it('call two of three levels beyond two SD on one side of one run', () => {
    const found = westgardViolations([
      { z: 2.1, run: 1, level: 'low' },
      { z: 0.3, run: 1, level: 'middle' },
      { z: 2.4, run: 1, level: 'high' },
    ]);
    expect(found.map(({ rule }) => rule)).toEqual(['1_2s', '1_2s', '2_2s', '2of3_2s']);
  });
});
