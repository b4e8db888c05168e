import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CrossedValue, crossedVarianceComponents } from '../../src/statistics/variance-components.ts';
import { bartlettTest, blockedAnova, leveneTest, oneWayAnova } from '../../src/statistics/variance-tests.ts';
import { expectClose } from './reference-cases.ts';

const table = (rows: readonly (readonly number[])[]): readonly CrossedValue[] =>
  rows.flatMap((row, subject) => row.map((value, run) => ({ subject: `S${subject}`, run: `R${run}`, value })));

describe('variance components', () => {
  it('are the analysis of variance of a complete table', () => {
    // Subject effects -1, 0, 1; run effects -2, 2; what is left +-0.5: sums of squares 4, 24 and 1 by hand.
    const rows = [
      [-1 - 2 + 0.5, -1 + 2 - 0.5],
      [0 - 2 - 0.5, 0 + 2 + 0.5],
      [1 - 2, 1 + 2],
    ];
    const residual = (4 * 0.25) / 2;
    const components = crossedVarianceComponents(table(rows));
    expectClose(components?.residual, residual, 1e-12);
    expectClose(components?.subject, (4 / 2 - residual) / 2, 1e-12);
    expectClose(components?.run, (24 - residual) / 3, 1e-12);
  });

  it('survive gaps, do not depend on origin or order, and are never negative', () => {
    const cells = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(cells, fc.nat(11), fc.integer({ min: -1000, max: 1000 }), (numbers, gap, shift) => {
        const all = table([0, 1, 2, 3].map((row) => numbers.slice(3 * row, 3 * row + 3)));
        const values = all.filter((_, index) => index !== gap);
        const components = crossedVarianceComponents(values);
        const moved = values.toReversed().map((entry) => ({ ...entry, value: entry.value + shift }));
        const again = crossedVarianceComponents(moved);
        for (const name of ['subject', 'run', 'residual'] as const) {
          const value = components?.[name] ?? Number.NaN;
          expect(value).toBeGreaterThanOrEqual(0);
          expectClose(again?.[name], value, 1e-6, 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('and tests of variance say nothing where there is nothing to compare', () => {
    expect(crossedVarianceComponents(table([[1, 2]]))).toBeUndefined();
    expect(crossedVarianceComponents(table([[1], [2]]))).toBeUndefined();
    expect(crossedVarianceComponents([])).toBeUndefined();
    expect(oneWayAnova([[1, 2, 3]])).toBeUndefined();
    expect(
      oneWayAnova([
        [1, 1],
        [2, 2],
      ]),
    ).toBeUndefined();
    expect(leveneTest([[1], [2]], 'median')).toBeUndefined();
    expect(
      bartlettTest([
        [1, 2, 3],
        [2, 2, 2],
      ]),
    ).toBeUndefined();
    expect(blockedAnova([[1, 2], [3]])).toBeUndefined();
  });
});
