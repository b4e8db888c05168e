import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Weighting } from '../../src/assay/assay-definition.ts';
import { fitCurve } from '../../src/curve/fit-curve.ts';
import { concentrationAt, responseAt, slopeAt } from '../../src/curve/response-at.ts';
import type { CalibrationPoint, StandardCurve } from '../../src/curve/standard-curve.ts';
import { predictInverse } from '../../src/quantify/predict-inverse.ts';
import { drawPlate, type PlateDesign } from './simulation/plate-designs.ts';
import { randomNumbers } from './simulation/random-numbers.ts';

const RUNS = { numRuns: 60 };
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const weightings = fc.constantFrom<Weighting>('none', '1/y', '1/y2', '1/f', '1/f2');
/** Scales that are not powers of two, so that rounding is part of the test. */
const scales = fc.constantFrom(0.001, 0.37, 3.3, 1000);

const DESIGN: PlateDesign = {
  name: 'ordinary',
  truth: { a: 0.06, b: 1.15, c: 40, d: 2.6, g: 1 },
  levels: [0, 1, 4, 16, 64, 256, 1024],
  wellsPerLevel: 2,
  noise: { constant: 0.006, proportional: 0.04 },
};
const plateOf = (seed: number): readonly CalibrationPoint[] => drawPlate(DESIGN, randomNumbers(seed));

function fitPlate(
  points: readonly CalibrationPoint[],
  weighting: Weighting,
  fitOn: 'wells' | 'means' = 'wells',
): StandardCurve {
  const { value } = fitCurve(points, { model: '4pl', weighting, fitOn });
  if (value.kind !== 'fitted') throw new Error(value.because);
  return value.curve;
}

function expectClose(found: number | null | undefined, expected: number, tolerance = 1e-7): void {
  expect(Math.abs((found ?? Number.NaN) / expected - 1)).toBeLessThan(tolerance);
}

function intervalAt(curve: StandardCurve, y: number): readonly number[] {
  const prediction = predictInverse(curve, y, 2);
  if (prediction.kind !== 'value') throw new Error(prediction.kind);
  return [prediction.x, prediction.se ?? 0, ...(prediction.ci95 ?? []).map((end) => end ?? Number.POSITIVE_INFINITY)];
}

describe('a fitted curve', () => {
  it('scales with the concentrations: same a, b, d, SSE; c, results and intervals scaled', () => {
    fc.assert(
      fc.property(seeds, weightings, scales, (seed, weighting, scale) => {
        const points = plateOf(seed);
        const curve = fitPlate(points, weighting);
        const scaled = fitPlate(
          points.map(({ x, y }) => ({ x: x * scale, y })),
          weighting,
        );
        expectClose(scaled.parameters.c, curve.parameters.c * scale);
        expectClose(scaled.parameters.b, curve.parameters.b);
        expectClose(scaled.sse, curve.sse);
        const expected = intervalAt(curve, 1).map((value) => value * scale);
        for (const [index, value] of intervalAt(scaled, 1).entries()) expectClose(value, expected[index] ?? 0);
      }),
      RUNS,
    );
  });

  it('scales with the responses: same b, c, results and intervals; a and d scaled', () => {
    fc.assert(
      fc.property(seeds, weightings, scales, (seed, weighting, scale) => {
        const points = plateOf(seed);
        const curve = fitPlate(points, weighting);
        const scaled = fitPlate(
          points.map(({ x, y }) => ({ x, y: y * scale })),
          weighting,
        );
        expectClose(scaled.parameters.d, curve.parameters.d * scale);
        expectClose(scaled.parameters.c, curve.parameters.c);
        expectClose(scaled.conditionNumber, curve.conditionNumber, 1e-5);
        const expected = intervalAt(curve, 1);
        for (const [index, value] of intervalAt(scaled, scale).entries()) expectClose(value, expected[index] ?? 0);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the wells', () => {
    fc.assert(
      fc.property(seeds, weightings, (seed, weighting) => {
        const points = plateOf(seed);
        const { uniform } = randomNumbers(seed + 1);
        const shuffled = points
          .map((point) => ({ point, key: uniform() }))
          .sort((left, right) => left.key - right.key)
          .map(({ point }) => point);
        const curve = fitPlate(points, weighting);
        const other = fitPlate(shuffled, weighting);
        for (const name of curve.names) expectClose(other.parameters[name], curve.parameters[name]);
        expectClose(other.sse, curve.sse);
      }),
      RUNS,
    );
  });

  it('is the same from equal replicates pooled to means as from the single wells, without weights', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const points = plateOf(seed);
        const wells = fitPlate(points, 'none');
        const means = fitPlate(points, 'none', 'means');
        for (const name of wells.names) expectClose(means.parameters[name], wells.parameters[name]);
        // The means' own intervals rest on the scatter of all wells, so they are the wells' intervals too.
        const expected = intervalAt(wells, 1);
        for (const [index, value] of intervalAt(means, 1).entries()) expectClose(value, expected[index] ?? 0);
      }),
      RUNS,
    );
  });

  it('does not depend on the size of weights that are given, on wells and on means, with responses below zero too', () => {
    fc.assert(
      fc.property(seeds, scales, fc.constantFrom('wells', 'means'), (seed, scale, fitOn) => {
        const blanked = plateOf(seed).map((point) => ({ ...point, y: point.y - 0.06 }));
        const expected = intervalAt(fitPlate(blanked, 'none', fitOn), 1);
        const equal = blanked.map((point) => ({ ...point, weight: scale }));
        for (const [index, value] of intervalAt(fitPlate(equal, 'none', fitOn), 1).entries()) {
          expectClose(value, expected[index] ?? 0);
        }
        const given = blanked.map((point) => ({ ...point, weight: 1 / (0.01 + point.y ** 2) }));
        const scaled = given.map((point) => ({ ...point, weight: point.weight * scale }));
        const weighted = intervalAt(fitPlate(given, 'none', fitOn), 1);
        for (const [index, value] of intervalAt(fitPlate(scaled, 'none', fitOn), 1).entries()) {
          expectClose(value, weighted[index] ?? 0);
        }
      }),
      RUNS,
    );
  });

  it('mirrors: responses turned upside down give the same b, c, results and intervals', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const points = plateOf(seed);
        const curve = fitPlate(points, 'none');
        const mirrored = fitPlate(
          points.map(({ x, y }) => ({ x, y: 3 - y })),
          'none',
        );
        expectClose(mirrored.parameters.a, 3 - curve.parameters.a);
        expectClose(mirrored.parameters.c, curve.parameters.c);
        const expected = intervalAt(curve, 1);
        for (const [index, value] of intervalAt(mirrored, 2).entries()) expectClose(value, expected[index] ?? 0);
      }),
      RUNS,
    );
  });

  it('has an interval that holds the estimate, never below zero, wider for fewer wells', () => {
    fc.assert(
      fc.property(seeds, weightings, fc.double({ min: 0.02, max: 0.97, noNaN: true }), (seed, weighting, share) => {
        const curve = fitPlate(plateOf(seed), weighting);
        const y = curve.parameters.a + share * (curve.parameters.d - curve.parameters.a);
        const one = predictInverse(curve, y, 1);
        const four = predictInverse(curve, y, 4);
        if (one.kind !== 'value' || four.kind !== 'value') throw new Error('inside the asymptotes there is a value');
        const [low, high] = one.ci95 ?? [Number.NaN, Number.NaN];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThan(one.x);
        expect(high ?? Number.POSITIVE_INFINITY).toBeGreaterThan(one.x);
        expect(four.se ?? Number.NaN).toBeLessThan(one.se ?? Number.NaN);
      }),
      RUNS,
    );
  });
});

describe('the inverse of a curve', () => {
  const shapes = fc.record({
    model: fc.constantFrom('4pl' as const, '5pl' as const),
    a: fc.double({ min: -0.5, max: 4, noNaN: true }),
    b: fc.double({ min: 0.3, max: 5, noNaN: true }),
    c: fc.double({ min: 1e-3, max: 1e4, noNaN: true }),
    span: fc.double({ min: 0.2, max: 5, noNaN: true }),
    g: fc.double({ min: 0.2, max: 5, noNaN: true }),
    falls: fc.boolean(),
    lnX: fc.double({ min: -1.2, max: 1.2, noNaN: true }),
  });

  it('undoes the curve, and the slope is that of the curve', () => {
    fc.assert(
      fc.property(shapes, ({ model, a, b, c, span, g, falls, lnX }) => {
        const d = falls ? a - span : a + span;
        const curve = { model, parameters: { a, b, c, d, g: model === '4pl' ? 1 : g } };
        const x = c * Math.exp(lnX / b);
        expectClose(concentrationAt(curve, responseAt(curve, x)), x, 1e-8);
        const step = 1e-5;
        const numeric = (responseAt(curve, x * (1 + step)) - responseAt(curve, x * (1 - step))) / (2 * step * x);
        expectClose(slopeAt(curve, x), numeric, 1e-4);
        expect(Math.sign(slopeAt(curve, x))).toBe(falls ? -1 : 1);
      }),
      { numRuns: 300 },
    );
  });

  it('has nothing at or beyond an asymptote, and exactly zero at a', () => {
    const curve = { model: '4pl' as const, parameters: { a: 0.1, b: 1.2, c: 10, d: 2, g: 1 } };
    expect(concentrationAt(curve, 0.1)).toBe(0);
    expect(concentrationAt(curve, 0.0999)).toBeUndefined();
    expect(concentrationAt(curve, 2)).toBeUndefined();
    expect(concentrationAt(curve, 2.1)).toBeUndefined();
    expect(responseAt(curve, 0)).toBe(0.1);
  });
});
