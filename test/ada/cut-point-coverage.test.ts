import { describe, expect, it } from 'vitest';
import { type CutPointMethod, cutPointBy, type MethodSettings } from '../../src/ada/cut-point-methods.ts';
import { mean, sampleSd } from '../../src/statistics/moments.ts';
import { normalQuantile, normalUpperTail } from '../../src/statistics/normal.ts';
import { shapiroWilkTest } from '../../src/statistics/shapiro-wilk.ts';
import { studentTUpperTail } from '../../src/statistics/student-t.ts';
import { toleranceFactor } from '../../src/statistics/tolerance-factor.ts';

const STUDIES = process.env['TDM_ELISA_LONG'] === '1' ? 40_000 : 2000;
const SCREENING: MethodSettings = { level: 0.95, quantileType: 7, confidence: 0.9 };

/** Mulberry32: the same studies on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function normalSamples(n: number, seed: number): readonly (readonly number[])[] {
  const random = seeded(seed);
  return Array.from({ length: STUDIES }, () =>
    Array.from({ length: n }, () => normalQuantile(Math.min(1 - 1e-12, Math.max(1e-12, random())))),
  );
}

/** Expects a share of studies within four standard errors of what theory says. */
function expectShare(share: number, theory: number): void {
  const allowed = 4 * Math.sqrt((theory * (1 - theory)) / STUDIES);
  expect(share).toBeGreaterThan(theory - allowed);
  expect(share).toBeLessThan(theory + allowed);
}

describe('cut points of simulated normal negatives', () => {
  const samples = normalSamples(50, 20261122);
  const falsePositives = (method: CutPointMethod): readonly number[] =>
    samples.map((values) => normalUpperTail(cutPointBy(method, values, SCREENING) ?? Number.NaN));

  it('have the false-positive rate, on average, that theory gives', () => {
    const parametric = studentTUpperTail(normalQuantile(0.95) / Math.sqrt(1 + 1 / 50), 49);
    expect(Math.abs(mean(falsePositives('parametric')) - parametric)).toBeLessThan(0.002);
    expect(Math.abs(mean(falsePositives('prediction')) - 0.05)).toBeLessThan(0.002);
    const robust = mean(falsePositives('robust'));
    expect(robust).toBeGreaterThan(parametric);
    expect(robust).toBeLessThan(0.07);
  });

  it('keep at least 5 % false positives in 90 % of studies where the lower confidence limit is used', () => {
    const k = toleranceFactor({ n: 50, p: 0.95, confidence: 0.9 });
    const rates = samples.map((values) => normalUpperTail(mean(values) + k * sampleSd(values)));
    expectShare(rates.filter((rate) => rate >= 0.05).length / STUDIES, 0.9);
  });

  it('keep at least 5 % in at least 90 % of studies without assuming a distribution', () => {
    const rates = falsePositives('order-statistic');
    // The 45th of 50 lies below the 95th percentile with probability P(Bin(50, 0.95) >= 45).
    expectShare(rates.filter((rate) => rate >= 0.05).length / STUDIES, 0.9622238);
  });

  it('are called normal by Shapiro-Wilk in 95 % of studies', () => {
    const rejected = samples.filter((values) => {
      const test = shapiroWilkTest(values);
      return typeof test !== 'string' && test.p < 0.05;
    });
    expectShare(rejected.length / STUDIES, 0.05);
  });
});
