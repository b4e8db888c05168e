import { describe, expect, it } from 'vitest';
import { MAD_TO_SD, median, medianAbsoluteDeviation } from '../../src/statistics/moments.ts';
import { fiveNumbers, type QuantileType, quantile } from '../../src/statistics/quantile.ts';
import { expectClose, referenceCases } from './reference-cases.ts';

interface QuantileCase {
  readonly id: string;
  readonly x: readonly number[];
  readonly expected: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly tukey_hinges_fivenum: readonly number[];
  readonly median: number;
  readonly 'mad_1.4826': number;
  readonly mad_raw: number;
}

describe('sample quantiles', () => {
  it.each(referenceCases<QuantileCase>('quantiles'))('agrees with all nine types of R on $id', (reference) => {
    for (const [probability, types] of Object.entries(reference.expected)) {
      for (const [type, expected] of Object.entries(types)) {
        const number = Number(type.slice(4)) as QuantileType;
        expectClose(quantile(reference.x, Number(probability.slice(1)), number), expected, 1e-12);
      }
    }
    for (const [index, hinge] of fiveNumbers(reference.x).entries()) {
      expectClose(hinge, reference.tukey_hinges_fivenum[index] ?? Number.NaN, 1e-12);
    }
    expectClose(median(reference.x), reference.median, 1e-12);
    expectClose(medianAbsoluteDeviation(reference.x), reference.mad_raw, 1e-12);
    expectClose(MAD_TO_SD * medianAbsoluteDeviation(reference.x), reference['mad_1.4826'], 1e-12);
  });

  it('gives the only value for every probability', () => {
    for (const type of [1, 2, 3, 4, 5, 6, 7, 8, 9] as const) expect(quantile([0.3], 0.95, type)).toBe(0.3);
    expect(fiveNumbers([0.3])).toEqual([0.3, 0.3, 0.3, 0.3, 0.3]);
  });

  it('refuses what is no sample or no probability', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
    expect(() => quantile([1, 2], 1.5)).toThrow(RangeError);
    expect(() => fiveNumbers([])).toThrow(RangeError);
  });
});
