import { describe, expect, it } from 'vitest';
import type { Quantified } from '../../src/domain/result.ts';
import { combineDilutions, DILUTION_DEFAULTS, type DilutionResult } from '../../src/quantify/combine-dilutions.ts';

const at = (dilution: number, value: number): DilutionResult => ({
  dilution,
  result: { kind: 'quantified', value, unit: 'µg/mL', ci95: [value * 0.9, value * 1.1], cvPercent: 3, seLog: 0.05 },
});
const above = (dilution: number): DilutionResult => ({
  dilution,
  result: { kind: 'above-range', uloq: dilution * 0.1, unit: 'µg/mL' },
});
const below = (dilution: number): DilutionResult => ({
  dilution,
  result: { kind: 'below-range', lloq: dilution * 0.001, unit: 'µg/mL' },
});
const codes = (staged: ReturnType<typeof combineDilutions>): readonly string[] =>
  staged.findings.map((finding) => finding.code);
const numberIn = (result: Quantified): number => (result.kind === 'quantified' ? result.value : Number.NaN);

describe('a sample at several dilutions', () => {
  it('gives the mean of those in range, with the interval of one curve', () => {
    const combined = combineDilutions('S1', [at(200, 9), at(100, 10), above(10)]);
    expect(combined.findings).toEqual([]);
    expect(combined.value).toMatchObject({ kind: 'quantified', value: 9.5, seLog: 0.05 });
    const ci95 = combined.value.kind === 'quantified' ? combined.value.ci95 : null;
    expect(ci95?.[0]).toBeCloseTo(8.55, 12);
    expect(ci95?.[1]).toBeCloseTo(10.45, 12);
  });

  it('gives one dilution where the rule says so', () => {
    const series = [at(400, 9), at(100, 10)];
    const by = (rule: 'lowest-dilution' | 'highest-dilution') =>
      numberIn(combineDilutions('S1', series, { ...DILUTION_DEFAULTS, rule }).value);
    expect([by('lowest-dilution'), by('highest-dilution')]).toEqual([10, 9]);
  });

  it('does not depend on the order of the dilutions', () => {
    const series = [at(50, 11), at(100, 10), at(200, 9.2)];
    expect(combineDilutions('S1', series.toReversed())).toEqual(combineDilutions('S1', series));
  });

  it('is told to be not linear beyond 20 %, and linear at just 20 %', () => {
    expect(codes(combineDilutions('S1', [at(100, 10), at(200, 12.5)]))).toEqual(['DILUTIONS_NOT_LINEAR']);
    expect(codes(combineDilutions('S1', [at(100, 10), at(200, 12)]))).toEqual([]);
  });

  it('is judged by the percentages that it is told in: 80 % and 120 % of the others are within 20 %', () => {
    expect(codes(combineDilutions('S1', [at(100, 10), at(200, 10), at(400, 8.1)]))).toEqual([]);
    expect(codes(combineDilutions('S1', [at(100, 10), at(200, 10), at(400, 7.9)]))).toEqual(['DILUTIONS_NOT_LINEAR']);
    const [finding] = combineDilutions('S1', [at(100, 12.2), at(200, 10)]).findings;
    expect(finding?.args).toMatchObject({ dilution: 100, percent: 122 });
    const [mirrored] = combineDilutions('S1', [at(100, 10), at(200, 12.2)]).findings;
    expect(mirrored?.args).toMatchObject({ dilution: 200, percent: 122 });
  });

  it('has an interval over all its dilutions where they are not linear', () => {
    const { value } = combineDilutions('S1', [at(100, 3.5), at(200, 6.9)]);
    expect(value).toMatchObject({ kind: 'quantified', value: 5.2, ci95: [3.5 * 0.9, 6.9 * 1.1], seLog: null });
  });

  it('is told to be not parallel where the series has a CV above 30 %', () => {
    const series = [at(50, 5), at(100, 8), at(200, 12)];
    expect(codes(combineDilutions('S1', series))).toEqual(['DILUTIONS_NOT_LINEAR', 'DILUTIONS_NOT_PARALLEL']);
  });

  it('shows a hook where a less diluted well reads lower, and leaves it out', () => {
    const hooked = combineDilutions('S1', [at(10, 3), at(100, 60), at(1000, 64)]);
    expect(codes(hooked)).toEqual(['DILUTIONS_HOOK']);
    expect(numberIn(hooked.value)).toBe(62);
    expect(hooked.findings[0]?.args).toEqual({ sample: 'S1', dilution: 10, higher: 100 });
  });

  it('shows a hook where a less diluted well is in range and a more diluted one above it', () => {
    const hooked = combineDilutions('S1', [at(10, 3), above(100)]);
    expect(codes(hooked)).toEqual(['DILUTIONS_HOOK']);
    expect(hooked.value.kind).toBe('above-range');
  });

  it('out of range everywhere keeps the tightest limit, and has no value across a gap', () => {
    expect(combineDilutions('S1', [above(10), above(100)]).value).toMatchObject({ uloq: 10 });
    expect(combineDilutions('S1', [below(10), below(100)]).value).toMatchObject({ lloq: 0.01 });
    expect(combineDilutions('S1', [above(10), below(100)]).value.kind).toBe('not-reportable');
  });

  it('has no result where one dilution is out of range on a side that the others exclude', () => {
    const contradicted = combineDilutions('S1', [above(200), at(400, 12)]);
    expect(codes(contradicted)).toEqual(['DILUTIONS_CONTRADICT']);
    const because = 'its dilutions contradict each other: above 20 µg/mL at 1:200, 12 µg/mL at 1:400';
    expect(contradicted.value).toEqual({ kind: 'not-reportable', because });
    for (const series of [
      [at(100, 8), below(1000)],
      [above(400), below(1000)],
    ]) {
      expect(codes(combineDilutions('S1', series))).toEqual(['DILUTIONS_CONTRADICT']);
      expect(combineDilutions('S1', series).value.kind).toBe('not-reportable');
    }
  });

  it('keeps a result near a limit that another dilution gives, within what linearity allows', () => {
    const near = [
      [above(120), at(400, 10)],
      [at(100, 1.25), below(1000)],
    ];
    for (const series of near) expect(codes(combineDilutions('S1', series))).toEqual([]);
  });
});
