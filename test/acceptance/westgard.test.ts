import { describe, expect, it } from 'vitest';
import { westgardViolations, zText } from '../../src/acceptance/westgard.ts';
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

  it('are not broken by what lies on a limit after arithmetic', () => {
    const at = (value: number, level: string) => ({ z: (value - 0.7) / 0.1, run: 1, level });
    expect((1 - 0.7) / 0.1).toBeGreaterThan(3);
    expect((0.9 - 0.7) / 0.1).toBeGreaterThan(2);
    expect(westgardViolations([at(0.9, 'low'), at(0.5, 'middle')])).toEqual([]);
    expect(westgardViolations([at(1, 'low')]).map(({ rule }) => rule)).toEqual(['1_2s']);
    expect(westgardViolations([at(1.0001, 'low')]).map(({ rule }) => rule)).toEqual(['1_2s', '1_3s']);
  });

  it('have their z scores written on their own side of a limit', () => {
    expect([2.0002, 1.9998, -3.0001, (1 - 0.7) / 0.1, 0.1234, -7.00001].map(zText)).toEqual([
      '2.0002',
      '1.9998',
      '-3.0001',
      '3',
      '0.123',
      '-7',
    ]);
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
