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

/** Where the fitted curve runs: its points from left to right. */
function fittedPoints(figure: string): readonly (readonly [number, number])[] {
  const path = /class="fitted" d="M([^"]*)"/.exec(figure)?.[1] ?? '';
  return path.split('L').map((point) => point.split(' ').map(Number) as [number, number]);
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
        (parameters, levels, means, [lloq, uloq]) => {
          const [standard] = drug.standards;
          const [sample] = drug.samples;
          if (standard === undefined || sample === undefined) throw new Error('the example has standards and samples');
          const figure = curveFigure({
            ...drug,
            curve: { ...(drug.curve as CurveReport), model: '5pl', parameters, lloq, uloq },
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
