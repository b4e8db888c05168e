import { describe, expect, it } from 'vitest';
import { fitStandards } from '../../src/curve/fit-standards.ts';
import { responseAt } from '../../src/curve/response-at.ts';

const TRUTH = { model: '4pl' as const, parameters: { a: 0.05, b: 1.2, c: 50, d: 2.5, g: 1 } };
const SETTINGS = { model: '4pl', weighting: 'none', fitOn: 'wells' } as const;

/** Three wells a level, 1 % apart, of which D2 (x = 10) and E1 (x = 30) are changed by the factors given. */
function plate(factors: Readonly<Record<string, number>>) {
  return [0, 2, 5, 10, 30, 100, 200, 400].flatMap((x, level) =>
    [-1, 0, 1].map((step, well) => {
      const label = `${'ABCDEFGH'[level]}${well + 1}`;
      return { x, y: responseAt(TRUTH, x) * (1 + step / 100) * (factors[label] ?? 1), label };
    }),
  );
}

function fitted(points: ReturnType<typeof plate>, maskOutliers?: { rule: 'grubbs' | 'recovery'; limit: number }) {
  const staged = fitStandards(points, { ...SETTINGS, ...(maskOutliers === undefined ? {} : { maskOutliers }) });
  if (staged.value.kind !== 'fitted') throw new Error(staged.value.because);
  const masked = staged.findings.filter(({ code }) => code === 'CURVE_STANDARD_MASKED');
  return { curve: staged.value.curve, masked };
}

describe('outlying standards', () => {
  const bad = plate({ D2: 1.6, E1: 0.7 });

  it('stay in the fit unless the assay has a rule', () => {
    const { curve, masked } = fitted(bad);
    expect(curve.points).toHaveLength(24);
    expect(masked).toEqual([]);
  });

  it('are left out by recovery, the worst first, each told with its well and its reason', () => {
    const { curve, masked } = fitted(bad, { rule: 'recovery', limit: 25 });
    expect(masked.flatMap(({ wells }) => wells).toSorted()).toEqual(['D2', 'E1']);
    expect(curve.points).toHaveLength(22);
    expect(curve.parameters.c).toBeCloseTo(50, 0);
    expect(masked[0]?.message).toContain("left out by the assay's rule");
  });

  it("are left out by Grubbs' test among three replicates", () => {
    const { masked } = fitted(plate({ D2: 3 }), { rule: 'grubbs', limit: 0.05 });
    expect(masked.map(({ wells }) => wells)).toEqual([['D2']]);
  });

  it('are never a quarter of the wells or more, and every standard keeps a well', () => {
    const scattered = plate(
      Object.fromEntries(['B1', 'C1', 'D1', 'E1', 'F1', 'G1', 'B2', 'C2'].map((well) => [well, 1.5])),
    );
    const { curve, masked } = fitted(scattered, { rule: 'recovery', limit: 2 });
    expect(masked.length).toBeLessThanOrEqual(6);
    expect(new Set(curve.points.map(({ x }) => x)).size).toBe(8);
  });

  it('of a good plate are none', () => {
    expect(fitted(plate({}), { rule: 'recovery', limit: 25 }).masked).toEqual([]);
  });
});
