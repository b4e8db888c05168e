import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantified } from '../../src/domain/result.ts';
import { positionOf } from '../../src/tdm/drug-category.ts';
import { micrograms } from './tdm-inputs.ts';

const FIVE = { value: 5, unit: 'µg/mL', operator: '>=', source: 'test' } as const;
const seLog = (value: number, standardError: number): Quantified => ({
  kind: 'quantified',
  value,
  unit: 'µg/mL',
  ci95: null,
  cvPercent: null,
  seLog: standardError,
});

describe('the position of a concentration about the threshold', () => {
  // Expected: (1 + erf(z / sqrt 2)) / 2 by Python 3 math.erf, z = (log value - log 5) / se, linear where a bound is 0.
  it.each([
    ['log standard error 0.1 at 4.5', seLog(4.5, 0.1), 'subtherapeutic', 0.853968136],
    ['log standard error 0.1 at 5.5', seLog(5.5, 0.1), 'therapeutic', 0.829730752],
    ['interval of 1.25-fold at 4.5', micrograms(4.5, [3.6, 5.625]), 'subtherapeutic', 0.822627788],
    ['interval that ends at the threshold', micrograms(4, [3.2, 5]), 'subtherapeutic', 0.975],
    ['interval that begins at the threshold', micrograms(6.25, [5, 7.8125]), 'therapeutic', 0.975],
    ['interval that reaches zero, above the threshold', micrograms(6, [0, 12]), 'therapeutic', 0.628037723],
    ['the threshold itself', micrograms(5, [4, 6.25]), 'therapeutic', 0.5],
  ] as const)('%s', (_, drug, category, probability) => {
    const position = positionOf(drug, FIVE);
    expect(position.category).toBe(category);
    expect(position.probability).toBeCloseTo(probability, 8);
  });

  it('takes the log standard error before the interval, and the side of the threshold of an uneven interval', () => {
    expect(positionOf({ ...seLog(4.5, 0.1), ci95: [1, 100] } as Quantified, FIVE).probability).toBeCloseTo(
      0.853968136,
      6,
    );
    const uneven = positionOf(micrograms(4, [1, 5]), FIVE).probability;
    expect(uneven).toBeCloseTo(0.975, 8);
  });

  it.each([
    [micrograms(4, [3, 4.99]), false],
    [micrograms(4, [3, 5]), true],
    [micrograms(6, [5, 7]), true],
    [micrograms(6, [5.01, 7]), false],
    [micrograms(6), false],
    [seLog(4.5, 0.01), false],
    [seLog(4.9, 0.02), true],
  ] as const)('%j straddles: %s', (drug, straddles) => {
    expect(positionOf(drug, FIVE).straddles).toBe(straddles);
  });

  it('has no probability without an interval or with one of no width', () => {
    expect(positionOf(micrograms(4), FIVE).probability).toBeNull();
    expect(positionOf(micrograms(4, [4, 4]), FIVE).probability).toBeNull();
    expect(positionOf({ kind: 'below-range', lloq: 0.4, unit: 'µg/mL' }, FIVE).probability).toBeNull();
  });

  it('takes a log standard error of null as none, and a concentration of zero on the linear scale', () => {
    expect(positionOf({ ...micrograms(5), seLog: null } as Quantified, FIVE).straddles).toBe(false);
    const zero = positionOf(micrograms(0, [0, 6]), FIVE);
    expect([zero.category, zero.straddles]).toEqual(['subtherapeutic', true]);
    expect(zero.probability).toBeCloseTo(0.9487974, 6);
  });

  it('takes values as equal within a part in 1e9 of the threshold, whatever its size', () => {
    const nanograms = { ...FIVE, value: 5000, unit: 'ng/mL' } as const;
    expect(positionOf(micrograms(5.000000002), nanograms).atThreshold).toBe(true);
    expect(positionOf(micrograms(5.00000002), nanograms).atThreshold).toBe(false);
    expect(positionOf({ kind: 'below-range', lloq: 5, unit: 'µg/mL' }, FIVE).atThreshold).toBe(false);
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.double({ min: 1.01, max: 3, noNaN: true }),
        (value, fold) => {
          const inNanograms: Quantified = {
            kind: 'quantified',
            value: value * 1000,
            unit: 'ng/mL',
            ci95: [(value / fold) * 1000, value * fold * 1000],
            cvPercent: null,
          };
          const here = positionOf(micrograms(value, [value / fold, value * fold]), FIVE);
          const there = positionOf(inNanograms, FIVE);
          expect([there.category, there.straddles]).toEqual([here.category, here.straddles]);
          expect(there.probability).toBeCloseTo(here.probability ?? Number.NaN, 9);
        },
      ),
    );
  });

  it('is more probably therapeutic the higher the concentration', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.5, max: 20, noNaN: true }),
        fc.double({ min: 1.001, max: 2, noNaN: true }),
        (value, factor) => {
          const therapeutic = (x: number): number => {
            const { category, probability } = positionOf(seLog(x, 0.2), FIVE);
            return category === 'therapeutic' ? (probability ?? Number.NaN) : 1 - (probability ?? Number.NaN);
          };
          expect(therapeutic(value * factor)).toBeGreaterThanOrEqual(therapeutic(value));
        },
      ),
    );
  });
});
