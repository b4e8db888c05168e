import { levenbergMarquardt } from 'ml-levenberg-marquardt';
import { describe, expect, it } from 'vitest';
import { fitCurve } from '../../src/curve/fit-curve.ts';
import { fillGradient, responseAt } from '../../src/curve/response-at.ts';
import type { CalibrationPoint, CurveParameters } from '../../src/curve/standard-curve.ts';
import { drawPlate, PLATE_DESIGNS } from './simulation/plate-designs.ts';
import { randomNumbers } from './simulation/random-numbers.ts';

/**
 * ml-levenberg-marquardt on the same least-squares problem: natural a and d, logarithms of b and c, the analytic
 * Jacobian, and square roots of the weights folded into both, because the library's own `weights` are wrong in 5.1.0. It
 * has no convergence test, so it gets all the steps it could need.
 */
function fitByLibrary(points: readonly CalibrationPoint[], weights: readonly number[], start: CurveParameters) {
  const root = weights.map(Math.sqrt);
  const unpack = ([a, lnB, lnC, d]: readonly number[]) => ({
    model: '4pl' as const,
    parameters: { a: a ?? 0, b: Math.exp(lnB ?? 0), c: Math.exp(lnC ?? 0), d: d ?? 0, g: 1 },
  });
  const xOf = (index: number): number => (points[index] as CalibrationPoint).x;
  const weighted = (index: number): number => root[index] as number;
  return levenbergMarquardt(
    { x: points.map((_, index) => index), y: points.map((point, index) => point.y * weighted(index)) },
    (values: readonly number[]) => (index: number) => responseAt(unpack(values), xOf(index)) * weighted(index),
    {
      initialValues: [start.a, Math.log(start.b), Math.log(start.c), start.d],
      jacobianFunction: (values: readonly number[]) => (index: number) => {
        const curve = unpack(values);
        const gradient = new Float64Array(4);
        fillGradient(curve, xOf(index), gradient, 0);
        const [byA = 0, byB = 0, byC = 0, byD = 0] = gradient;
        const { b, c } = curve.parameters;
        return [byA, byB * b, byC * c, byD].map((value) => value * weighted(index));
      },
      damping: 1e-3,
      errorTolerance: 0,
      maxIterations: 150,
    },
  );
}

describe('an independent optimiser (ml-levenberg-marquardt)', () => {
  for (const [power, weighting] of [
    [0, 'none'],
    [2, '1/y2'],
  ] as const) {
    it(`ends in the same curve from a rough start, weighting ${weighting}`, () => {
      const random = randomNumbers(42 + power);
      let compared = 0;
      for (const design of PLATE_DESIGNS.filter(({ name }) => !/flat|noisy/.test(name))) {
        const points = drawPlate(design, random);
        const { value } = fitCurve(points, { model: '4pl', weighting, fitOn: 'wells' });
        if (value.kind !== 'fitted') throw new Error(`${design.name}: ${value.because}`);
        const weights = points.map((point) => point.y ** -power);
        const rough = { ...design.truth, b: design.truth.b * 1.2, c: design.truth.c * 0.8 };
        const library = fitByLibrary(points, weights, rough);
        expect(Math.abs(library.parameterError / value.curve.sse - 1), design.name).toBeLessThan(1e-6);
        const { a, b, c, d } = value.curve.parameters;
        [a, Math.log(b), Math.log(c), d].forEach((own, index) => {
          expect(library.parameterValues[index], design.name).toBeCloseTo(own, 3);
        });
        compared += 1;
      }
      expect(compared).toBeGreaterThanOrEqual(6);
    });
  }

  it('never finds a lower sum of squares from the end of ours', () => {
    const random = randomNumbers(7);
    for (const design of PLATE_DESIGNS) {
      const points = drawPlate(design, random);
      const { value } = fitCurve(points, { model: '4pl', weighting: 'none', fitOn: 'wells' });
      if (value.kind !== 'fitted') continue;
      const ones = points.map(() => 1);
      const library = fitByLibrary(points, ones, value.curve.parameters);
      expect(library.parameterError, design.name).toBeGreaterThan(value.curve.sse * (1 - 1e-9));
    }
  });

  it('has broken weights of its own, which is why they are folded in: an update must be looked at again', () => {
    const x = [1, 2, 3, 4, 5, 6, 7, 8];
    const y = [1.1, 1.2, 1.4, 1.4, 1.6, 1.6, 1.7, 1.9];
    const line = ([intercept = 0, slope = 0]: readonly number[]) => {
      return (at: number) => intercept + slope * at;
    };
    const fitted = levenbergMarquardt({ x, y }, line, {
      initialValues: [1, 0],
      weights: x.map((at) => 1 / at),
      maxIterations: 500,
      errorTolerance: 0,
    });
    const points = x.map((at, index) => ({ x: at, y: y[index] as number, weight: 1 / at ** 2 }));
    const { value } = fitCurve(points, { model: 'linear', weighting: 'none', fitOn: 'wells' });
    if (value.kind !== 'fitted') throw new Error(value.because);
    const [intercept = 0, slope = 0] = fitted.parameterValues;
    const wrong = points.reduce((sum, one) => sum + one.weight * (one.y - intercept - slope * one.x) ** 2, 0);
    expect(wrong).toBeGreaterThan(value.curve.sse * 1.01);
  });
});
