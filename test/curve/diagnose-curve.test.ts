import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Weighting } from '../../src/assay/assay-definition.ts';
import { poolLevels } from '../../src/curve/calibration-levels.ts';
import { fitCurve } from '../../src/curve/fit-curve.ts';
import { COMPARISON_EFFORT } from '../../src/curve/fit-logistic.ts';
import { fitModel } from '../../src/curve/fit-model.ts';
import { type Influence, leaveOneOut, shapeOf } from '../../src/curve/leave-one-out.ts';
import { concentrationAt, responseAt } from '../../src/curve/response-at.ts';
import type { StandardCurve } from '../../src/curve/standard-curve.ts';
import { residualOutliers } from '../../src/curve/standard-outliers.ts';
import { studentTUpperTail } from '../../src/statistics/student-t.ts';
import { drawPlate, type PlateDesign } from './simulation/plate-designs.ts';
import { randomNumbers } from './simulation/random-numbers.ts';

const ladders = fc.constantFrom(
  [0, 1, 4, 16, 64, 256, 1024],
  [0.5, 2, 8, 32, 128, 512],
  [3, 9, 27, 81, 243, 729, 2187],
);
const settings = fc.record({
  model: fc.constantFrom('4pl' as const, '5pl' as const, 'linear' as const),
  weighting: fc.constantFrom<Weighting>('none', '1/y2', '1/f'),
  fitOn: fc.constantFrom('wells' as const, 'means' as const),
});

/** The definition of the influence of one standard, level by level and from the points. */
function influenceOf(curve: StandardCurve, left: number): Influence {
  const kept = curve.points.map((point, index) => ({ point, index })).filter(({ point }) => point.x !== left);
  const levels = poolLevels(
    kept.map(({ point }) => point),
    kept.map(({ index }) => curve.weights[index] as number),
    curve.fitOn,
  );
  const { parameters } = fitModel(levels, curve.model, shapeOf(curve), COMPARISON_EFFORT);
  let worst: Influence = { x: left, at: left, shiftPercent: 0 };
  for (const at of [...levels.x].filter((x) => x > 0).slice(1, -1)) {
    const moved = concentrationAt({ model: curve.model, parameters }, responseAt(curve, at));
    if (moved === undefined) return { x: left, at, shiftPercent: null };
    const shiftPercent = 100 * (moved / at - 1);
    if (Math.abs(shiftPercent) > Math.abs(worst.shiftPercent ?? 0)) worst = { x: left, at, shiftPercent };
  }
  return worst;
}

describe('the diagnosis of a curve', () => {
  it('leaves out each standard as a fit to the points without it does', () => {
    let compared = 0;
    fc.assert(
      fc.property(ladders, settings, fc.nat(), (levels, how, seed) => {
        const design: PlateDesign = {
          name: 'noisy',
          truth: { a: 0.06, b: 1.15, c: 40, d: 2.6, g: 1 },
          levels,
          wellsPerLevel: 2,
          noise: { constant: 0.01, proportional: 0.08 },
        };
        const { value } = fitCurve(drawPlate(design, randomNumbers(seed)), how);
        if (value.kind !== 'fitted') return;
        const { curve } = value;
        const pooled = poolLevels(curve.points, curve.weights, curve.fitOn);
        expect(leaveOneOut(curve, pooled)).toEqual(levels.map((x) => influenceOf(curve, x)));
        compared += 1;
      }),
      { numRuns: 120 },
    );
    expect(compared).toBeGreaterThan(60);
  });

  it('looks closer only at residuals that could be outliers: nowhere is the 5 % limit below 1.9', () => {
    for (const df of [1, 2, 5, 10, 30, 100, 1e4, 1e8]) expect(2 * studentTUpperTail(1.9, df)).toBeGreaterThan(0.05);
  });

  it('finds the one well that stands apart', () => {
    const points = [1, 2, 4, 8, 16, 32].flatMap((x) =>
      [-0.01, 0.01].map((off, index) => ({ x, y: 0.1 * x + off, label: `${x}-${index}` })),
    );
    const shifted = points.map((point) => (point.label === '8-0' ? { ...point, y: point.y + 0.3 } : point));
    const outliersAmong = (wells: typeof points): readonly (string | undefined)[] => {
      const { value } = fitCurve(wells, { model: 'linear', weighting: 'none', fitOn: 'wells' });
      if (value.kind !== 'fitted') throw new Error(value.because);
      return residualOutliers(value.curve).map(({ point }) => point.label);
    };
    expect(outliersAmong(points)).toEqual([]);
    expect(outliersAmong(shifted)).toEqual(['8-0']);
  });
});
