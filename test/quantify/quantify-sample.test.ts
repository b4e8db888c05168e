import { describe, expect, it } from 'vitest';
import { fitCurve } from '../../src/curve/fit-curve.ts';
import { responseAt } from '../../src/curve/response-at.ts';
import type { StandardCurve } from '../../src/curve/standard-curve.ts';
import { precisionProfile } from '../../src/quantify/precision-profile.ts';
import { predictInverse } from '../../src/quantify/predict-inverse.ts';
import { quantifySample } from '../../src/quantify/quantify-sample.ts';
import { suggestDilution } from '../../src/quantify/suggest-dilution.ts';
import { workingRange } from '../../src/quantify/working-range.ts';

/** y = 0.05 + 2.45 / (1 + (50/x)^1.2), alternately 3 % high and low, so that the scatter is known. */
function platePoints(mirrored = false) {
  return [0, 1, 3, 10, 30, 100, 300, 1000].flatMap((x) => {
    const share = x === 0 ? 0 : 1 / (1 + (50 / x) ** 1.2);
    const y = mirrored ? 2.5 - 2.45 * share : 0.05 + 2.45 * share;
    return [
      { x, y: y * 1.03 },
      { x, y: y * 0.97 },
    ];
  });
}

function curveOf(points: readonly { x: number; y: number }[]): StandardCurve {
  const { value } = fitCurve(points, { model: '4pl', weighting: '1/f2', fitOn: 'wells' });
  if (value.kind !== 'fitted') throw new Error(value.because);
  return value.curve;
}

const curve = curveOf(platePoints());
const base = {
  dilution: 100,
  curve,
  range: { lloq: 1, uloq: 1000 },
  rangeRule: 'standards' as const,
  unit: 'ng/mL' as const,
  reportUnit: 'µg/mL' as const,
};
const sampleAt = (x: number, wells = 2) => Array.from({ length: wells }, () => responseAt(curve, x));
const codes = (staged: ReturnType<typeof quantifySample>) => staged.findings.map((finding) => finding.code);

describe('a sample', () => {
  it('off a straight line by more than numbers go lies above it, at no infinite concentration', () => {
    const line = [1, 2, 3, 4].map((x) => ({ x, y: 0.05 + 0.1 * x + (x % 2) * 0.001 }));
    const { value } = fitCurve(line, { model: 'linear', weighting: 'none', fitOn: 'wells' });
    if (value.kind !== 'fitted') throw new Error(value.because);
    expect(predictInverse(value.curve, 1e308, 1)).toEqual({ kind: 'above-curve', y: 1e308 });
    expect(predictInverse(value.curve, -1, 1)).toEqual({ kind: 'below-curve', y: -1 });
  });

  it('is read off the curve, multiplied by its dilution and stated in the report unit', () => {
    const { value, findings } = quantifySample({ ...base, responses: sampleAt(60) });
    if (value.kind !== 'quantified') throw new Error(value.kind);
    expect(value.value).toBeCloseTo(6, 9);
    expect(value.unit).toBe('µg/mL');
    expect(value.cvPercent).toBeCloseTo(0, 9);
    expect(value.ci95?.[0]).toBeLessThan(6);
    expect(value.ci95?.[1]).toBeGreaterThan(6);
    expect(value.seLog).toBeGreaterThan(0.02);
    expect(findings).toEqual([]);
  });

  it('has a narrower interval with more wells, and none of its own scatter in a single well', () => {
    const width = (wells: number): number => {
      const { value } = quantifySample({ ...base, responses: sampleAt(60, wells) });
      return value.kind === 'quantified' && value.ci95 !== null ? value.ci95[1] - value.ci95[0] : Number.NaN;
    };
    expect(width(4)).toBeLessThan(width(2));
    expect(width(2)).toBeLessThan(width(1));
    const { value } = quantifySample({ ...base, responses: sampleAt(60, 1) });
    expect(value).toMatchObject({ kind: 'quantified', cvPercent: null });
  });

  it('outside the range gives the limit in its own terms, never a number', () => {
    expect(quantifySample({ ...base, responses: sampleAt(0.5) }).value).toEqual({
      kind: 'below-range',
      lloq: 0.1,
      unit: 'µg/mL',
      dilution: 100,
    });
    expect(quantifySample({ ...base, responses: sampleAt(1500) }).value).toEqual({
      kind: 'above-range',
      uloq: 100,
      unit: 'µg/mL',
      dilution: 100,
    });
  });

  it('just on a limit is in range', () => {
    expect(quantifySample({ ...base, responses: sampleAt(1) }).value.kind).toBe('quantified');
    expect(quantifySample({ ...base, responses: sampleAt(1000) }).value.kind).toBe('quantified');
  });

  it('beyond the standards is a flagged number where the assay follows the asymptotes', () => {
    const staged = quantifySample({ ...base, rangeRule: 'asymptotes', responses: sampleAt(1500) });
    expect(staged.value).toMatchObject({ kind: 'quantified' });
    expect(codes(staged)).toContain('RESULT_EXTRAPOLATED');
  });

  it('beyond an asymptote has no number under either rule, on the side where it lies', () => {
    for (const rangeRule of ['standards', 'asymptotes'] as const) {
      const low = quantifySample({ ...base, rangeRule, responses: [0.01, 0.01] });
      const high = quantifySample({ ...base, rangeRule, responses: [3.5, 3.5] });
      expect([low.value.kind, high.value.kind]).toEqual(['below-range', 'above-range']);
      expect(codes(low)).toContain('RESULT_OUTSIDE_ASYMPTOTES');
    }
  });

  it('on a competitive curve is below range where its response is high', () => {
    const competitive = curveOf(platePoints(true));
    const high = quantifySample({ ...base, curve: competitive, responses: [2.6, 2.6] });
    const low = quantifySample({ ...base, curve: competitive, responses: [0.02, 0.02] });
    expect([high.value.kind, low.value.kind]).toEqual(['below-range', 'above-range']);
  });

  it('whose wells lie on both sides of a limit is told', () => {
    const staged = quantifySample({ ...base, responses: [responseAt(curve, 0.7), responseAt(curve, 2)] });
    expect(codes(staged)).toEqual(['RESULT_STRADDLES_LIMIT']);
  });

  it('falls in the same place whatever else is asked for', () => {
    for (const rangeRule of ['standards', 'asymptotes'] as const) {
      for (const y of [0.01, 0.06, 0.1, 0.7, 1.9, 2.4, 2.49, 3]) {
        const input = { ...base, rangeRule, responses: [y, y * 1.02] };
        const full = quantifySample(input);
        const withoutNotes = quantifySample({ ...input, detail: 'without-notes' });
        expect(withoutNotes.value).toEqual(full.value);
        expect(withoutNotes.findings).toEqual(full.findings.filter(({ severity }) => severity !== 'note'));
        const { value, findings } = quantifySample({ ...input, detail: 'value' });
        const bare = full.value.kind === 'quantified' ? { ci95: null, cvPercent: null, seLog: null } : {};
        expect(value).toEqual({ ...full.value, ...bare });
        expect(findings).toEqual([]);
      }
    }
  });

  it('without a measured well, or without an accepted range, is not reportable', () => {
    expect(quantifySample({ ...base, responses: [] }).value.kind).toBe('not-reportable');
    const noRange = { lloq: null, uloq: null };
    expect(quantifySample({ ...base, range: noRange, responses: sampleAt(60) }).value.kind).toBe('not-reportable');
  });
});

describe('the working range', () => {
  const levels = [1, 3, 10, 30, 100, 300, 1000];
  const input = { acceptedLevels: [0, ...levels], blankResponses: [0.05, 0.052, 0.048] };

  it('runs over the accepted standards unless the assay fixes it', () => {
    const range = workingRange(curve, {}, { ...input, acceptedLevels: [3, 10, 300] });
    expect([range.lloq, range.uloq, range.methods.lloq]).toEqual([3, 300, 'lowest accepted standard']);
    const fixed = workingRange(curve, { lloq: 2 }, input);
    expect([fixed.lloq, fixed.uloq, fixed.methods.lloq]).toEqual([2, 1000, 'fixed by the assay']);
    const held = workingRange(curve, { lloq: 0.2, uloq: 500, range: 'standards' }, input);
    const because = "lowest accepted standard; the assay's 0.2 lies below it";
    expect([held.lloq, held.uloq, held.methods.lloq]).toEqual([1, 500, because]);
    const apart = workingRange(curve, { lloq: 50, range: 'standards' }, { ...input, acceptedLevels: [1, 3, 10] });
    expect([apart.lloq, apart.uloq]).toEqual([null, null]);
  });

  it('ends where the precision profile reaches its CV', () => {
    const range = workingRange(curve, { precisionProfileCvPercent: 8 }, input);
    const profile = precisionProfile(curve, 2);
    const within = profile.filter(({ x }) => x >= (range.lloq ?? 0) && x <= (range.uloq ?? 0));
    expect(within.length).toBeGreaterThan(10);
    expect(within.every(({ cvPercent }) => cvPercent !== null && cvPercent <= 8.001)).toBe(true);
    expect(range.uloq).toBeLessThan(1000);
    expect(range.methods.uloq).toBe('precision profile, CV 8 %, 2 wells');
    expect(workingRange(curve, { precisionProfileCvPercent: 0.1 }, input).lloq).toBeNull();
  });

  it('has a limit of detection from the blanks, on either side of the curve', () => {
    const range = workingRange(curve, {}, input);
    expect(responseAt(curve, range.lod ?? 0)).toBeCloseTo(0.05 + 3 * 0.002, 9);
    expect(range.methods.lod).toBe('mean of 3 blank wells + 3 SD');
    const competitive = workingRange(curveOf(platePoints(true)), {}, { ...input, blankResponses: [2.45, 2.46, 2.44] });
    expect(competitive.lod).toBeGreaterThan(0);
    expect(competitive.methods.lod).toBe('mean of 3 blank wells - 3 SD');
    expect(workingRange(curve, {}, { ...input, blankResponses: [] }).methods.lod).toContain('zero standard');
  });

  it('says why a limit is not known', () => {
    const none = workingRange(curve, {}, { acceptedLevels: [0], blankResponses: [0.01, 0.01] });
    expect(none).toMatchObject({ lloq: null, uloq: null, lod: null });
    expect(none.methods.lloq).toBe('no standard was accepted');
  });
});

describe('the dilution for a sample above range', () => {
  const range = { lloq: 1, uloq: 100 };

  it('would bring it to the middle of the curve by a factor that is easily made', () => {
    expect(suggestDilution(curve, range, { dilution: 100, x: 150 })).toBe(2000);
    expect(suggestDilution(curve, range, { dilution: 1, x: 1e5 })).toBe(10000);
  });

  it('assumes ten times the limit where the response is beyond the curve', () => {
    expect(suggestDilution(curve, range, { dilution: 100, x: undefined })).toBe(10000);
  });
});
