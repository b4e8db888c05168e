import { describe, expect, it } from 'vitest';
import type { CurveModel, FitOn, Weighting } from '../../src/assay/assay-definition.ts';
import { diagnoseCurve } from '../../src/curve/diagnose-curve.ts';
import { fitCurve } from '../../src/curve/fit-curve.ts';
import { responseAt } from '../../src/curve/response-at.ts';
import type { CalibrationPoint, StandardCurve } from '../../src/curve/standard-curve.ts';

const TRUTH = { model: '4pl' as const, parameters: { a: 0.05, b: 1.2, c: 50, d: 2.5, g: 1 } };
const LEVELS = [0, 1, 3, 10, 30, 100, 300, 1000];
/** Fixed disturbances, percent, so that each case is what its name says. */
const SCATTER = [1.2, -0.8, 0.5, -1.4, 0.9, -0.3, 1.1, -1.0, -0.6, 0.7, 1.3, -1.2, 0.2, -0.9, 0.8, -0.4];

function plate(levels: readonly number[] = LEVELS, scatter = 1, truth = TRUTH): CalibrationPoint[] {
  return levels.flatMap((x, level) =>
    [0, 1].map((well) => ({
      x,
      y: responseAt(truth, x) * (1 + (scatter * (SCATTER[(2 * level + well) % SCATTER.length] as number)) / 100),
      label: `${'ABCDEFGH'[level]}${well + 1}`,
    })),
  );
}

const settings = (model: CurveModel = '4pl', weighting: Weighting = 'none', fitOn: FitOn = 'wells') => {
  return { model, weighting, fitOn };
};
const codesOf = (points: readonly CalibrationPoint[], how = settings()) =>
  fitCurve(points, how).findings.map((finding) => finding.code);

function curveOf(points: readonly CalibrationPoint[], how = settings()): StandardCurve {
  const { value } = fitCurve(points, how);
  if (value.kind !== 'fitted') throw new Error(value.because);
  return value.curve;
}
const diagnosed = (points: readonly CalibrationPoint[], how = settings()) =>
  diagnoseCurve(curveOf(points, how)).findings.map((finding) => finding.code);

describe('a good plate', () => {
  it('is fitted without a finding', () => {
    expect(codesOf(plate())).toEqual([]);
    expect(codesOf(plate(), settings('5pl'))).toEqual([]);
  });

  it('gives the truth back exactly where there is no scatter at all', () => {
    const { parameters, sse } = curveOf(plate(LEVELS, 0));
    for (const name of ['a', 'b', 'c', 'd'] as const) expect(parameters[name]).toBeCloseTo(TRUTH.parameters[name], 8);
    expect(sse).toBeLessThan(1e-20);
  });

  it('of a straight line agrees with the textbook: Anscombe I, intercept 3.0001, slope 0.5001, SE 1.1247 and 0.1179', () => {
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    const curve = curveOf(
      x.map((value, index) => ({ x: value, y: y[index] as number })),
      settings('linear'),
    );
    expect(curve.parameters.a).toBeCloseTo(3.00009, 5);
    expect(curve.parameters.b).toBeCloseTo(0.50009, 5);
    expect(curve.standardErrors.a).toBeCloseTo(1.12475, 5);
    expect(curve.standardErrors.b).toBeCloseTo(0.11791, 5);
    expect(curve.rSquared).toBeCloseTo(0.66654, 5);
  });
});

describe('no curve is given', () => {
  it.each<[string, CalibrationPoint[], string]>([
    ['from one standard', plate([10]), 'CURVE_TOO_FEW_LEVELS'],
    ['from three standards', plate([1, 10, 100]), 'CURVE_TOO_FEW_LEVELS'],
    ['from no point at all', [], 'CURVE_TOO_FEW_LEVELS'],
    [
      'from as many wells as parameters',
      plate([1, 10, 100, 1000]).filter((_, i) => i % 2 === 0),
      'CURVE_TOO_FEW_POINTS',
    ],
    ['where all wells are the same', plate().map((point) => ({ ...point, y: 0.1 })), 'CURVE_FLAT'],
  ])('%s', (_, points, code) => {
    const { value, findings } = fitCurve(points, settings());
    expect(value).toMatchObject({ kind: 'not-fitted', code });
    expect(findings.map((finding) => [finding.code, finding.severity])).toEqual([[code, 'error']]);
  });

  it('where a straight line in both logarithms has no plateau to find', () => {
    const points = LEVELS.map((x) => ({ x, y: 0.05 + 0.01 * x ** 1.05 }));
    const { value } = fitCurve(points, settings());
    expect(value).toMatchObject({ kind: 'not-fitted', code: 'CURVE_OPTIMUM_AT_INFINITY' });
  });

  it('where the standards are a step, which any slope that is steep enough fits exactly', () => {
    const points = [0, 0, 1, 2, 100].map((x) => ({ x, y: x < 1.5 ? 0 : 1 }));
    expect(fitCurve(points, settings()).value).toMatchObject({ kind: 'not-fitted', code: 'CURVE_OPTIMUM_AT_INFINITY' });
  });

  it('where the variance is to be learnt from replicates and there are none', () => {
    const single = plate().filter((_, index) => index % 2 === 0);
    expect(codesOf(single, settings('4pl', 'estimated'))).toEqual(['CURVE_NO_REPLICATES']);
  });

  it('for a point that is no number: that is a fault of the caller', () => {
    expect(() => fitCurve([{ x: 1, y: Number.NaN }], settings())).toThrow('a response is a number');
    expect(() => fitCurve([{ x: -1, y: 1 }], settings())).toThrow('from 0 up');
  });
});

describe('a finding tells', () => {
  it('too few levels to see a bad fit', () => {
    expect(codesOf(plate([0, 10, 50, 300]))).toContain('CURVE_FEW_LEVELS');
  });

  it('a plateau that the standards do not reach', () => {
    const open = { ...TRUTH, parameters: { ...TRUTH.parameters, c: 3000, d: 6 } };
    expect(codesOf(plate(LEVELS, 0.3, open))).toContain('CURVE_PLATEAU_NOT_REACHED');
  });

  it('parameters that are hardly determined', () => {
    const open = { ...TRUTH, parameters: { ...TRUTH.parameters, c: 60000, d: 60, b: 1.01 } };
    expect(codesOf(plate(LEVELS, 0.02, open))).toContain('CURVE_ILL_CONDITIONED');
  });

  it('a response that is only noise', () => {
    const noise = plate().map((point, index) => ({ ...point, y: 0.1 + 0.01 * Math.sin(7.3 * index * index + 1) }));
    expect(
      codesOf(noise).some((code) => ['CURVE_SLOPE_NOT_SIGNIFICANT', 'CURVE_OPTIMUM_AT_INFINITY'].includes(code)),
    ).toBe(true);
  });

  it('two standards that were swapped', () => {
    const swapped = plate().map((point) => ({ ...point, x: point.x === 30 ? 100 : point.x === 100 ? 30 : point.x }));
    const finding = fitCurve(swapped, settings()).findings.find(({ code }) => code === 'CURVE_NOT_MONOTONE');
    expect(finding?.args).toEqual({ concentrations: [100] });
  });

  it('responses at zero that have no weight', () => {
    const blanked = plate().map((point) => ({ ...point, y: point.x === 0 ? -0.001 : point.y - 0.05 }));
    expect(codesOf(blanked, settings('4pl', '1/y2'))).toContain('CURVE_WEIGHT_FLOORED');
  });
});

describe('the diagnosis', () => {
  it('of a good plate finds nothing but what two wells a level can say of the weighting', () => {
    expect(diagnosed(plate(), settings('4pl', '1/f2'))).toEqual([]);
  });

  it('sees lack of fit against tight replicates, and an asymmetry that a 5PL would take', () => {
    const asymmetric = { model: '5pl' as const, parameters: { a: 0.05, b: 2, c: 20, d: 2.5, g: 0.35 } };
    const points = LEVELS.flatMap((x, level) =>
      [0, 1].map((well) => ({
        x,
        y: responseAt(asymmetric, x) * (1 + (0.2 * (SCATTER[2 * level + well] as number)) / 100),
      })),
    );
    const codes = diagnosed(points);
    expect(codes).toContain('CURVE_LACK_OF_FIT');
    expect(codes).toContain('CURVE_5PL_PREFERRED');
    expect(diagnosed(plate(), settings('5pl'))).toContain('CURVE_4PL_SUFFICES');
  });

  it('names the one standard that drives the curve, with its wells', () => {
    const points = plate().map((point) => (point.x === 1000 ? { ...point, y: point.y * 1.35 } : point));
    const { findings } = diagnoseCurve(curveOf(points));
    const driving = findings.find(({ code }) => code === 'CURVE_DRIVEN_BY_ONE_STANDARD');
    expect(driving?.args['x']).toBe(1000);
    expect(driving?.wells).toEqual(['H1', 'H2']);
  });

  it('flags a well far from the curve, and leaves it in the fit', () => {
    const points = plate().map((point) => (point.label === 'E2' ? { ...point, y: point.y * 1.4 } : point));
    const curve = curveOf(points);
    expect(curve.points).toHaveLength(16);
    const outlier = diagnoseCurve(curve).findings.find(({ code }) => code === 'CURVE_RESIDUAL_OUTLIER');
    expect(outlier?.wells).toEqual(['E2']);
  });

  it("flags a replicate that Grubbs' test singles out of four", () => {
    const points = [...plate(), ...plate(LEVELS, 0.8)].map((point, index) => {
      return point.x === 30 && index === 8 ? { ...point, y: point.y * 1.3 } : point;
    });
    expect(diagnosed(points)).toContain('CURVE_REPLICATE_OUTLIER');
  });

  it('says what weighting the replicates support, and does not switch to it', () => {
    const points = plate(LEVELS, 5);
    const curve = curveOf(points, settings('4pl', 'none'));
    expect(curve.weighting).toBe('none');
    const { value, findings } = diagnoseCurve(curve);
    expect(value.weighting).toMatchObject({ isSupported: false, recommended: '1/f2', assumedTheta: 0 });
    expect(value.weighting?.theta).toBeGreaterThan(0.75);
    expect(findings.map(({ code }) => code)).toContain('CURVE_WEIGHTING_NOT_SUPPORTED');
  });

  it('judges a weighting of the concentration by how the scatter grows with the concentration', () => {
    const points = [3.125, 6.25, 12.5, 25, 50, 100, 200].flatMap((x) =>
      [-1, 0, 1].map((side) => ({ x, y: 0.5 + 0.05 * x + 0.002 * x * side })),
    );
    const exact = diagnoseCurve(curveOf(points, settings('linear', '1/x2')));
    expect(exact.value.weighting).toMatchObject({ of: 'concentration', isSupported: true, recommended: '1/x2' });
    expect(exact.value.weighting?.theta).toBeCloseTo(1, 6);
    const { findings } = diagnoseCurve(curveOf(points, settings('linear', '1/x')));
    expect(findings.map(({ message }) => message).join()).toContain(
      'weighting 1/x assumes an SD like concentration^0.5; the replicates say 1 (SE 0.14): 1/x2 would fit them',
    );
  });
});

describe('a variance that is learnt from the replicates', () => {
  it('finds a constant CV, and gives the weights that belong to it', () => {
    const curve = curveOf(plate(LEVELS, 5), settings('4pl', 'estimated'));
    expect(curve.variance.theta).toBeGreaterThan(0.75);
    expect(curve.variance.theta).toBeLessThan(1.25);
    const fixed = curveOf(plate(LEVELS, 5), settings('4pl', '1/f2'));
    expect(Math.abs(curve.parameters.c / fixed.parameters.c - 1)).toBeLessThan(0.02);
  });

  it('is held at a constant SD where the scatter does not grow', () => {
    const points = plate(LEVELS, 0).map((point, i) => ({
      ...point,
      y: point.y + (0.02 * (SCATTER[i] as number)) / Math.abs(SCATTER[i] as number),
    }));
    expect(curveOf(points, settings('4pl', 'estimated')).variance.theta).toBeLessThan(0.05);
  });
});
