import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapiroWilkTest } from '../../src/statistics/shapiro-wilk.ts';
import { expectClose, referenceCases } from './reference-cases.ts';

interface ShapiroCase {
  readonly id: string;
  readonly x: readonly number[];
  readonly expected?: { readonly W: number; readonly p: number };
  readonly expected_error?: string;
}

describe('the Shapiro-Wilk test', () => {
  it.each(referenceCases<ShapiroCase>('shapiro_wilk'))('agrees with R on $id', ({ x, expected }) => {
    const result = shapiroWilkTest(x);
    if (expected === undefined) {
      expect(typeof result).toBe('string');
      return;
    }
    if (typeof result === 'string') expect.fail(result);
    expectClose(result.w, expected.W, 1e-10);
    expectClose(result.p, expected.p, 1e-7, 1e-8);
  });

  it('says why there can be no test', () => {
    expect(shapiroWilkTest([1, 2])).toBe('fewer than 3 values');
    expect(shapiroWilkTest([2, 2, 2, 2])).toBe('all values are equal');
    expect(shapiroWilkTest([1, 2, Number.NaN, 4])).toBe('not all values are finite numbers');
    expect(shapiroWilkTest(Array.from({ length: 5001 }, (_, index) => index))).toBe('more than 5000 values');
  });

  it('depends neither on order nor on unit nor on origin', () => {
    const sample = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 60 });
    fc.assert(
      fc.property(sample, fc.integer({ min: 1, max: 50 }), fc.integer({ min: -99, max: 99 }), (x, scale, shift) => {
        const original = shapiroWilkTest(x);
        const changed = shapiroWilkTest(x.toReversed().map((value) => value * scale + shift));
        if (typeof original === 'string' || typeof changed === 'string') {
          expect(changed).toBe(original);
          return;
        }
        expectClose(changed.w, original.w, 1e-12);
        expect(original.w).toBeLessThanOrEqual(1);
        expect(original.p).toBeGreaterThanOrEqual(0);
        expect(original.p).toBeLessThanOrEqual(1);
      }),
    );
  });
});
