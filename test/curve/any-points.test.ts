import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Weighting } from '../../src/assay/assay-definition.ts';
import { diagnoseCurve } from '../../src/curve/diagnose-curve.ts';
import { fitCurve } from '../../src/curve/fit-curve.ts';
import { predictInverse } from '../../src/quantify/predict-inverse.ts';
import { workingRange } from '../../src/quantify/working-range.ts';

const level = fc.oneof(
  fc.constantFrom(0, 1, 2, 5, 10, 100),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
  fc.double({ min: 1e-12, max: 1e-6, noNaN: true }),
);
const response = fc.oneof(
  fc.constantFrom(0, 0.1, 1, 4),
  fc.double({ min: -1, max: 5, noNaN: true }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
);
/** Nothing that is measured is closer to zero than this without being zero. */
const measurable = (value: number): number => (Math.abs(value) < 1e-12 ? 0 : value);
const points = fc.array(fc.record({ x: level.map(measurable), y: response.map(measurable) }), {
  minLength: 0,
  maxLength: 24,
});
const settings = fc.record({
  model: fc.constantFrom('4pl' as const, '5pl' as const, 'linear' as const),
  weighting: fc.constantFrom<Weighting>('none', '1/y', '1/y2', '1/x', '1/x2', '1/f', '1/f2', 'estimated'),
  fitOn: fc.constantFrom('wells' as const, 'means' as const),
});

/** Every number in a plain value. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(numbersIn);
}

it('any points give a curve of finite numbers or the reason why there is none, and never a fault', () => {
  let curves = 0;
  fc.assert(
    fc.property(points, settings, response.map(measurable), (some, how, y) => {
      const { value, findings } = fitCurve(some, how);
      if (value.kind === 'not-fitted') {
        expect(value.because).not.toBe('');
        expect(findings.some(({ code, severity }) => code === value.code && severity === 'error')).toBe(true);
        return;
      }
      curves += 1;
      const { curve } = value;
      expect(curve.parameters.b === 0 || how.model === 'linear' || curve.parameters.b > 0).toBe(true);
      const diagnosed = diagnoseCurve(curve);
      const prediction = predictInverse(curve, y, 2);
      const range = workingRange(
        curve,
        { precisionProfileCvPercent: 25 },
        { acceptedLevels: [1, 10], blankResponses: [] },
      );
      const everything = [curve, diagnosed.findings, diagnosed.value, prediction, range, findings];
      expect(numbersIn(everything).filter((number) => !Number.isFinite(number))).toEqual([]);
      if (prediction.kind === 'value') expect(prediction.ci95?.[0] ?? 0).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1500, seed: 20261122 },
  );
  expect(curves).toBeGreaterThan(50);
});
