import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialAtLeast, binomialCdf, clopperPearson, clopperPearsonUpper } from '../../src/statistics/binomial.ts';
import { chiSquareQuantile, chiSquareUpperTail } from '../../src/statistics/chi-square.ts';
import { fQuantile, fUpperTail } from '../../src/statistics/f-distribution.ts';
import { betaQuantile } from '../../src/statistics/incomplete-beta.ts';
import { logGamma } from '../../src/statistics/log-gamma.ts';
import { normalCdf, normalQuantile, normalUpperTail } from '../../src/statistics/normal.ts';
import { studentTCdf, studentTQuantile, studentTUpperTail } from '../../src/statistics/student-t.ts';
import { expectClose, referenceCases } from './reference-cases.ts';

interface DistributionCase {
  readonly id: string;
  readonly fn: string;
  readonly args: readonly number[];
  readonly expected: number;
}

type Function = (...args: number[]) => number;
const FUNCTIONS: Readonly<Record<string, Function>> = {
  qnorm: normalQuantile,
  pnorm: normalCdf,
  pnorm_upper: normalUpperTail,
  qt: studentTQuantile,
  pt: studentTCdf,
  pt_upper: studentTUpperTail,
  qf: fQuantile,
  pf_upper: fUpperTail,
  qchisq: chiSquareQuantile,
  pchisq_upper: chiSquareUpperTail,
  qbeta: betaQuantile,
  pbinom: binomialCdf,
  clopper_upper95: (x, n) => clopperPearsonUpper(x, n, 0.95),
  lgamma: logGamma,
} as Readonly<Record<string, Function>>;

describe('distribution functions', () => {
  it.each(referenceCases<DistributionCase>('distributions'))('agrees with R on $id', ({ fn, args, expected }) => {
    expectClose(FUNCTIONS[fn]?.(...args), expected, 2e-13, 1e-300);
  });

  it('gives the exact two-sided interval of a proportion', () => {
    const [low, high] = clopperPearson(2, 50);
    expectClose(binomialAtLeast(2, 50, low), 0.025, 1e-12);
    expectClose(binomialCdf(2, 50, high), 0.025, 1e-12);
    expectClose(clopperPearson(0, 20)[1], 1 - 0.025 ** (1 / 20), 1e-12);
    expect(clopperPearson(0, 20)[0]).toBe(0);
    expect(clopperPearson(20, 20)[1]).toBe(1);
  });

  it('agrees with the closed forms that exist', () => {
    for (const p of [0.6, 0.9, 0.999, 0.999999]) {
      expectClose(studentTQuantile(p, 1), Math.tan(Math.PI * (p - 0.5)), 1e-10);
      expectClose(studentTQuantile(p, 2), (2 * p - 1) / Math.sqrt(2 * p * (1 - p)), 1e-12);
    }
    for (const [f, df2] of [
      [0.01, 8],
      [5, 10],
      [100, 30],
      [1000, 6],
    ] as const) {
      expectClose(fUpperTail(f, 2, df2), (1 + (2 * f) / df2) ** (-df2 / 2), 1e-13);
    }
    for (const x of [0.001, 7, 400]) {
      expectClose(chiSquareUpperTail(x, 2), Math.exp(-x / 2), 1e-13);
      expectClose(chiSquareUpperTail(x, 4), Math.exp(-x / 2) * (1 + x / 2), 1e-13);
    }
    expectClose(logGamma(0.5), Math.log(Math.PI) / 2, 1e-14);
  });

  it('says at the ends what the ends mean', () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    expect(studentTQuantile(0.5, 7)).toBe(0);
    expect(studentTQuantile(1, 7)).toBe(Infinity);
    expect(fUpperTail(0, 2, 3)).toBe(1);
    expect(() => normalQuantile(1.1)).toThrow(RangeError);
    expect(() => studentTQuantile(0.9, 0)).toThrow(RangeError);
  });

  it('inverts its own quantiles in both tails', () => {
    const tail = fc.double({ min: 1e-12, max: 0.5, noNaN: true });
    const df = fc.double({ min: 0.5, max: 5000, noNaN: true });
    fc.assert(
      fc.property(tail, df, df, (p, df1, df2) => {
        expectClose(normalCdf(normalQuantile(p)), p, 1e-11);
        expectClose(studentTCdf(studentTQuantile(p, df1), df1), p, 1e-10);
        expectClose(1 - fUpperTail(fQuantile(p, df1, df2), df1, df2), p, 1e-9, 1e-15);
        expectClose(1 - chiSquareUpperTail(chiSquareQuantile(p, df1), df1), p, 1e-9, 1e-15);
      }),
      { numRuns: 60 },
    );
  });

  it('splits a binomial at any count into two parts that add up to one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.nat(400),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, k, p) => {
          const count = Math.min(k, n);
          expectClose(binomialCdf(count - 1, n, p) + binomialAtLeast(count, n, p), 1, 1e-12);
        },
      ),
    );
  });
});
