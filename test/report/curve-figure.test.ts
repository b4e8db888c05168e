import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { curveFigure } from '../../src/report/curve-figure.ts';
import type { CurveReport, PlateReport } from '../../src/run/run-report.ts';
import { analyzeExample } from '../run/example-runs.ts';

let drug: PlateReport;
let ada: PlateReport;
beforeAll(async () => {
  const { plates } = await analyzeExample('01-routine');
  drug = plates.find(({ assay }) => assay.kind === 'drug') as PlateReport;
  ada = plates.find(({ assay }) => assay.kind === 'ada') as PlateReport;
});

/** Every number of the drawing itself, by attribute and path. */
function coordinates(figure: string): readonly number[] {
  const drawn = [...figure.matchAll(/ (?:x|y|cx|cy|d)="([^"]*)"/g)].map((match) => match[1] ?? '').join(' ');
  return (drawn.match(/-?[\d.]+|NaN|Infinity/g) ?? []).map(Number);
}

/** The points of a path, in the order in which they are drawn. */
function placesOf(figure: string, kind: string): readonly (readonly [number, number])[] {
  const path = new RegExp(`class="${kind}" d="M([^"Z]*)`).exec(figure)?.[1] ?? '';
  return path.split('L').map((point) => point.split(' ').map(Number) as [number, number]);
}

/** Where the fitted curve runs: its points from left to right. */
function fittedPoints(figure: string): readonly (readonly [number, number])[] {
  return placesOf(figure, 'fitted');
}

function circles(figure: string, kind: 'used' | 'unused'): readonly (readonly [number, number])[] {
  const pattern = new RegExp(`class="${kind}" cx="([\\d.]+)" cy="([\\d.]+)"`, 'g');
  return [...figure.matchAll(pattern)].map((match) => [Number(match[1]), Number(match[2])]);
}

describe('the figure of a standard curve', () => {
  it('has a point for each measured well of a standard, and a mark for each sample', () => {
    const figure = curveFigure(drug) ?? '';
    const wells = drug.standards.flatMap(({ ods }) => ods.filter((od) => od !== null));
    expect(circles(figure, 'used')).toHaveLength(wells.length);
    expect(figure.split('class="sample"')).toHaveLength(drug.samples.length + 1);
    expect(figure).toContain('<title>S1, 3.125 ng/mL: ');
    expect(figure).toContain('concentration in the well (ng/mL)');
  });

  it('runs its curve through the standards: each is within the scatter of the wells', () => {
    const figure = curveFigure(drug) ?? '';
    const line = fittedPoints(figure);
    const [zero, ...rest] = [...new Set(circles(figure, 'used').map(([x]) => x))];
    expect(rest.length).toBe(7);
    expect(zero).toBeLessThan(line[0]?.[0] ?? 0);
    for (const at of rest) {
      const ys = circles(figure, 'used').flatMap(([x, y]) => (x === at ? [y] : []));
      const centre = ys.reduce((total, y) => total + y, 0) / ys.length;
      const nearest = line.reduce((best, point) => (Math.abs(point[0] - at) < Math.abs(best[0] - at) ? point : best));
      expect(Math.abs(nearest[1] - centre)).toBeLessThan(8);
    }
  });

  it('shows the limits of quantification, and the cut point where it is a response', () => {
    expect(curveFigure(ada)).toContain('>cut point</text>');
    expect(curveFigure(ada)).toContain('>LLOQ</text>');
    expect(curveFigure(drug)).not.toContain('cut point');
  });

  it('shows standards that are not in the fit as hollow', () => {
    const standards = drug.standards.map((standard, index) => ({ ...standard, usedInFit: index !== 3 }));
    const figure = curveFigure({ ...drug, standards }) ?? '';
    expect(circles(figure, 'unused')).toHaveLength(2);
    expect(figure).toContain(', not in the fit: ');
  });

  it('draws a straight line on a linear axis that begins at 0', () => {
    const curve = { ...(drug.curve as CurveReport), model: 'linear', parameters: { a: 0.1, b: 0.012 } };
    const figure = curveFigure({ ...drug, curve }) ?? '';
    expect(fittedPoints(figure)).toHaveLength(2);
    const [zero] = circles(figure, 'used');
    expect(zero?.[0]).toBe(fittedPoints(figure)[0]?.[0]);
  });

  it('has the 95 % confidence band that the covariance of the fit gives', () => {
    const { parameters, covariance, degreesOfFreedom } = drug.curve as CurveReport;
    const figure = curveFigure(drug) ?? '';
    const band = placesOf(figure, 'band');
    const line = fittedPoints(figure);
    const [upper, lower] = [band.slice(0, line.length), band.slice(line.length).toReversed()];
    expect(upper.map(([x]) => x)).toEqual(line.map(([x]) => x));
    expect(lower.map(([x]) => x)).toEqual(line.map(([x]) => x));
    // The axis runs from the lowest to the highest standard, with a twentieth more on either side.
    const [first, last] = [Math.log(3.125), Math.log(200)];
    const concentrationAt = (index: number): number =>
      Math.exp(first + (last - first) * ((1.1 * index) / (line.length - 1) - 0.05));
    const response = ([a = 0, b = 0, c = 0, d = 0]: readonly number[], x: number): number =>
      d + (a - d) / (1 + (x / c) ** b);
    const fit = [parameters['a'], parameters['b'], parameters['c'], parameters['d']] as number[];
    const [early, late] = [20, 120];
    const pixelsPerOd =
      ((line[early]?.[1] ?? 0) - (line[late]?.[1] ?? 0)) /
      (response(fit, concentrationAt(late)) - response(fit, concentrationAt(early)));
    // The quantile of t from R: qt(0.975, 4). Derivatives by differences.
    expect(degreesOfFreedom).toBe(4);
    for (const index of [early, 60, late]) {
      const x = concentrationAt(index);
      const gradient = fit.map((value, at) => {
        const step = 1e-6 * value;
        return (response(fit.with(at, value + step), x) - response(fit.with(at, value - step), x)) / (2 * step);
      });
      const variance = gradient.reduce(
        (sum, gi, i) => sum + gradient.reduce((row, gj, j) => row + gi * gj * (covariance[i]?.[j] ?? 0), 0),
        0,
      );
      const width = (lower[index]?.[1] ?? 0) - (upper[index]?.[1] ?? 0);
      expect(Math.abs(width - 2 * 2.7764451051977987 * Math.sqrt(variance) * pixelsPerOd)).toBeLessThan(0.2);
      expect(width).toBeGreaterThan(3);
    }
  });

  it('has no band for a fit without degrees of freedom', () => {
    const curve = { ...(drug.curve as CurveReport), degreesOfFreedom: 0 };
    expect(curveFigure({ ...drug, curve })).not.toContain('class="band"');
  });

  it('is not drawn without a curve', () => {
    expect(curveFigure({ ...drug, curve: null })).toBeUndefined();
  });

  it('stays inside its frame for any curve, standards and samples', () => {
    const od = fc.option(fc.double({ min: -0.2, max: 6, noNaN: true }));
    const above = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    const free = fc.double({ min: -1e3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({ a: free, b: fc.double({ min: 0.05, max: 20, noNaN: true }), c: above, d: free, g: above }),
        fc.array(fc.record({ nominal: fc.oneof(fc.constant(0), above), ods: fc.array(od) }), { minLength: 1 }),
        fc.array(od),
        fc.tuple(fc.option(above), fc.option(above)),
        fc.array(fc.array(free, { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 }),
        (parameters, levels, means, [lloq, uloq], covariance) => {
          const [standard] = drug.standards;
          const [sample] = drug.samples;
          if (standard === undefined || sample === undefined) throw new Error('the example has standards and samples');
          const figure = curveFigure({
            ...drug,
            curve: { ...(drug.curve as CurveReport), model: '5pl', parameters, covariance, lloq, uloq },
            standards: levels.map((level) => ({ ...standard, ...level })),
            samples: means.map((meanOd) => ({ ...sample, meanOd })),
          });
          if (levels.every(({ nominal }) => nominal === 0)) expect(figure).toBeUndefined();
          else expect(coordinates(figure ?? 'NaN').every((at) => at >= -1 && at <= 641)).toBe(true);
        },
      ),
    );
  });
});
