import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Weighting } from '../../src/assay/assay-definition.ts';
import { poolLevels } from '../../src/curve/calibration-levels.ts';
import { diagnoseCurve } from '../../src/curve/diagnose-curve.ts';
import { fitCurve } from '../../src/curve/fit-curve.ts';
import { createLogisticSearch, evaluateShape } from '../../src/curve/logistic-search.ts';
import type { CalibrationPoint, FitSettings } from '../../src/curve/standard-curve.ts';
import { drawPlate } from './simulation/plate-designs.ts';
import { randomNumbers } from './simulation/random-numbers.ts';

/** Twelve ladders, more than the grids that are remembered. */
const LADDERS = Array.from({ length: 12 }, (_, ladder) => [0, 1, 2, 4, 8, 16, 32].map((x) => x * (1 + ladder / 10)));

function pointsOf(ladder: number, seed: number): readonly CalibrationPoint[] {
  const design = {
    name: 'plate',
    truth: { a: 0.06, b: 1.2, c: 8, d: 2.4, g: 1 },
    levels: LADDERS[ladder] ?? [],
    wellsPerLevel: 2,
    noise: { constant: 0.01, proportional: 0.05 },
  };
  return drawPlate(design, randomNumbers(seed));
}

function analysed(points: readonly CalibrationPoint[], settings: FitSettings): unknown {
  const fit = fitCurve(points, settings);
  return fit.value.kind === 'fitted' ? [fit, diagnoseCurve(fit.value.curve)] : fit;
}

const settings = fc.record({
  model: fc.constantFrom('4pl' as const, '5pl' as const),
  weighting: fc.constantFrom<Weighting>('none', '1/y2', '1/f'),
  fitOn: fc.constantFrom('wells' as const, 'means' as const),
});
const plates = fc.record({ ladder: fc.nat(LADDERS.length - 1), seed: fc.nat(), settings });

describe('fits that share buffers and grids', () => {
  it('give the same digits whatever was fitted before', () => {
    fc.assert(
      fc.property(plates, fc.array(plates, { maxLength: 12 }), (plate, others) => {
        const points = pointsOf(plate.ladder, plate.seed);
        const first = analysed(points, plate.settings);
        for (const other of others) analysed(pointsOf(other.ladder, other.seed), other.settings);
        expect(analysed(points, plate.settings)).toStrictEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it('never go on with the buffers of another', () => {
    const points = pointsOf(0, 1);
    const levels = poolLevels(
      points,
      points.map(() => 1),
      'wells',
    );
    const shape = Float64Array.of(0, 2, 0);
    const search = createLogisticSearch(levels, false);
    evaluateShape(search, shape);
    createLogisticSearch(levels, true);
    expect(() => evaluateShape(search, shape)).toThrow('after the next one');
  });
});
