import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import type { PlateLayout } from '../../src/domain/well-content.ts';
import { ALL_WELLS, type WellId } from '../../src/domain/well-id.ts';
import { readLayout } from '../../src/layout/read-layout.ts';
import { buildPlate, type PlateInput } from '../../src/plate/build-plate.ts';
import { wellOf } from '../../src/plate/plate.ts';
import type { Read, WellReading } from '../../src/plate-reader/export-reading.ts';

const readOf = (wells: Readonly<Record<string, number | WellReading>>, wavelengthNm = 450): Read => ({
  label: String(wavelengthNm),
  wavelengthNm,
  kind: 'raw',
  wells: new Map(
    Object.entries(wells).map(([well, reading]) => [
      well as WellId,
      typeof reading === 'number' ? { kind: 'measured', od: reading } : reading,
    ]),
  ),
});
const layoutOf = (...lines: readonly string[]): PlateLayout =>
  readLayout(['well,role,name,concentration,unit,dilution,exclude', ...lines].join('\n')).value;
const LAYOUT = layoutOf(
  'A1:A2,standard,STD1,100,ng/mL,,',
  'B1:B2,sample,P-1,,,100,',
  'C1,sample,P-2,,,,',
  'D1:D2,blank,,,,,',
);
const ODS = { A1: 2, A2: 2.2, B1: 1, B2: 1.1, C1: 0.5, D1: 0.05, D2: 0.07 };
const build = (changes: Partial<PlateInput> = {}) =>
  buildPlate({
    name: 'Plate 1',
    reads: { primary: readOf(ODS), reference: undefined, subtract: false },
    layout: LAYOUT,
    blank: 'none',
    ...changes,
  });
const problemOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return `${error.kind} ${error.code}`;
    throw error;
  }
  return 'nothing thrown';
};

describe('joining a reading and its layout', () => {
  it('groups replicates in reading order, with mean, SD and CV', () => {
    const { value, findings } = build();
    expect(value.groups.map(({ role, name, wells }) => `${role} ${name} ${wells.length}`)).toEqual([
      'standard STD1 2',
      'sample P-1 2',
      'sample P-2 1',
      'blank blank 2',
    ]);
    const [standard, , single] = value.groups;
    expect(standard).toMatchObject({ concentration: 100, unit: 'ng/mL', dilution: undefined, spiked: false });
    expect(standard?.meanResponse).toBeCloseTo(2.1, 12);
    expect(standard?.sdResponse).toBeCloseTo(Math.SQRT2 / 10, 12);
    expect(standard?.cvPercent).toBeCloseTo(6.7343, 3);
    expect(single).toMatchObject({ meanResponse: 0.5, sdResponse: undefined, cvPercent: undefined });
    expect(value).toMatchObject({ blankSubtracted: false, wavelengthNm: 450, referenceNm: undefined });
    expect(value.blank).toBeCloseTo(0.06, 12);
    expect(findings).toEqual([]);
  });

  it('subtracts the reference well by well and then the mean blank', () => {
    const reference = readOf(Object.fromEntries(Object.keys(ODS).map((well) => [well, 0.04])), 620);
    const { value } = build({ reads: { primary: readOf(ODS), reference, subtract: true }, blank: 'subtract' });
    expect(wellOf(value, 'A1')?.response).toBeCloseTo(2 - 0.04 - 0.02, 12);
    expect(value.blank).toBeCloseTo(0.02, 12);
    expect(value).toMatchObject({ blankSubtracted: true, referenceNm: 620 });
    const same = build({ reads: { primary: readOf(ODS), reference, subtract: false } }).value;
    expect(wellOf(same, 'A1')?.response).toBe(2);
    expect(same.referenceNm).toBeUndefined();
  });

  it("takes the assay's dilution for samples and controls only where the layout states none", () => {
    const { value } = build({ dilution: 50 });
    expect(value.groups.map(({ dilution }) => dilution)).toEqual([undefined, 100, 50, undefined]);
  });

  it('leaves unmeasured and excluded wells out of every statistic, and says so by role', () => {
    const { value, findings } = build({
      layout: layoutOf(
        'A1:A2,standard,STD1,100,ng/mL,,',
        'B1,sample,P-1,,,,',
        'B2,sample,P-1,,,,clot',
        'E1,sample,P-3,,,,',
      ),
      reads: {
        primary: readOf({ ...ODS, A1: { kind: 'overflow', raw: 'OVRFLW' } }),
        reference: undefined,
        subtract: false,
      },
    });
    expect(value.groups.map(({ used, meanResponse }) => [used.length, meanResponse])).toEqual([
      [1, 2.2],
      [1, 1],
      [0, undefined],
    ]);
    expect(findings.map(({ code, wells }) => `${code} ${wells.join(' ')}`)).toEqual([
      'PLATE_OVERFLOW A1',
      'PLATE_MISSING E1',
      'PLATE_LEFT_OUT B2',
      'PLATE_WELLS_NOT_NAMED C1 D1 D2',
    ]);
    expect(findings[0]?.message).toBe('Above what the reader can measure: 1 standard well (STD1 in A1).');
    expect(findings[2]?.message).toBe('Left out by the layout: B2 (P-1: clot).');
    expect(wellOf(value, 'E1')).toMatchObject({ reading: { kind: 'missing' }, response: undefined });
  });

  it('warns about signal in wells that hold nothing', () => {
    const { findings } = build({
      reads: { primary: readOf({ ...ODS, H11: 0.06, H12: 0.9 }), reference: undefined, subtract: false },
    });
    expect(findings.map(({ code, wells }) => `${code} ${wells.join(' ')}`)).toEqual([
      'PLATE_WELLS_NOT_NAMED H11 H12',
      'PLATE_SIGNAL_IN_EMPTY_WELLS H12',
    ]);
  });

  it('neither uses nor remarks on wells of another assay on the same plate', () => {
    const { value, findings } = build({
      reads: { primary: readOf({ ...ODS, H11: 2.1, H12: 2.2 }), reference: undefined, subtract: false },
      otherWells: new Set(['H11', 'H12'] as const),
    });
    expect(wellOf(value, 'H12')).toBeUndefined();
    expect(findings).toEqual([]);
  });

  it('gives the same responses whatever constant lies under all wells, when the blank is subtracted', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (offset) => {
        const primary = readOf(Object.fromEntries(Object.entries(ODS).map(([well, od]) => [well, od + offset])));
        const { value } = build({ reads: { primary, reference: undefined, subtract: false }, blank: 'subtract' });
        const plain = build({ blank: 'subtract' }).value;
        for (const { content, response } of plain.wells) {
          expect(wellOf(value, content.well)?.response).toBeCloseTo(response ?? Number.NaN, 10);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same responses whether wells are read at one wavelength or less an equal reference', () => {
    const reference = readOf(Object.fromEntries(Object.keys(ODS).map((well) => [well, 0])), 620);
    const subtracted = build({ reads: { primary: readOf(ODS), reference, subtract: true } }).value;
    expect(subtracted.wells.map(({ response }) => response)).toEqual(
      build().value.wells.map(({ response }) => response),
    );
  });

  it('gives no response where the reference has none', () => {
    const reference = readOf({ A2: 0.04, B1: 0.04, B2: 0.04, C1: 0.04, D1: 0.04, D2: 0.04 }, 620);
    const { value, findings } = build({ reads: { primary: readOf(ODS), reference, subtract: true } });
    expect(wellOf(value, 'A1')?.response).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'PLATE_REFERENCE_NOT_MEASURED', wells: ['A1'] }]);
  });

  it('notes responses below zero, and warns when they are more than noise', () => {
    const low = build({
      reads: { primary: readOf({ ...ODS, C1: 0.05 }), reference: undefined, subtract: false },
      blank: 'subtract',
    });
    expect(low.findings).toMatchObject([{ code: 'PLATE_NEGATIVE_RESPONSE', severity: 'note', wells: ['C1'] }]);
    const bad = build({
      reads: { primary: readOf({ ...ODS, D1: 0.3, D2: 0.3, C1: 0.1 }), reference: undefined, subtract: false },
      blank: 'subtract',
    });
    expect(bad.findings).toMatchObject([{ code: 'PLATE_NEGATIVE_RESPONSE', severity: 'warning' }]);
    expect(bad.value.groups[2]?.cvPercent).toBeUndefined();
  });

  it('refuses a layout when more than a quarter of its wells is not in the export, and tells single ones', () => {
    const without = (...wells: readonly string[]) => ({
      reads: {
        primary: readOf(Object.fromEntries(Object.entries(ODS).filter(([well]) => !wells.includes(well)))),
        reference: undefined,
        subtract: false,
      },
    });
    expect(build(without('C1')).findings).toMatchObject([{ code: 'PLATE_MISSING', wells: ['C1'] }]);
    expect(problemOf(() => build(without('C1', 'B2')))).toBe('input PLATE_LAYOUT_MISMATCH');
  });

  it.each<[string, Partial<PlateInput>, string]>([
    [
      'a layout for another plate',
      { reads: { primary: readOf({ G1: 1, G2: 2, G3: 0.1, A1: 1 }), reference: undefined, subtract: false } },
      'input PLATE_LAYOUT_MISMATCH',
    ],
    [
      'a plate with marks only',
      {
        reads: {
          primary: readOf(
            Object.fromEntries(Object.keys(ODS).map((well) => [well, { kind: 'overflow', raw: 'OVER' } as const])),
          ),
          reference: undefined,
          subtract: false,
        },
      },
      'input PLATE_NOTHING_MEASURED',
    ],
    [
      'all wells the same',
      {
        reads: {
          primary: readOf(Object.fromEntries(Object.keys(ODS).map((well) => [well, 0.043]))),
          reference: undefined,
          subtract: false,
        },
      },
      'input PLATE_ALL_EQUAL',
    ],
    [
      'fluorescence',
      {
        reads: {
          primary: readOf(Object.fromEntries(Object.keys(ODS).map((well, index) => [well, 1000 + index]))),
          reference: undefined,
          subtract: false,
        },
      },
      'input PLATE_NOT_ABSORBANCE',
    ],
    [
      'a blank that is not there',
      { blank: 'subtract', layout: layoutOf('A1:A2,sample,P-1,,,,') },
      'input PLATE_BLANK_MISSING',
    ],
    [
      'blanks that are all left out',
      { blank: 'subtract', layout: layoutOf('A1:A2,sample,P-1,,,,', 'D1:D2,blank,,,,,bubble') },
      'input PLATE_BLANK_MISSING',
    ],
  ])('refuses %s', (_, changes, expected) => {
    expect(problemOf(() => build(changes))).toBe(expected);
  });

  it('does not depend on the order of the wells, and every described well is in exactly one group', () => {
    const od = fc.double({ min: 0, max: 4, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(od, { minLength: 96, maxLength: 96 }),
        fc.shuffledSubarray([...ALL_WELLS], { minLength: 96 }),
        fc.array(fc.constantFrom('P-1', 'P-2', 'P-3', 'P-4'), { minLength: 96, maxLength: 96 }),
        (ods, order, names) => {
          fc.pre(new Set(ods).size > 1);
          const contents = ALL_WELLS.map((well, index) => ({
            well,
            role: 'sample' as const,
            name: names[index] as string,
          }));
          const plateIn = (wells: readonly WellId[]) =>
            buildPlate({
              name: 'p',
              reads: {
                primary: readOf(
                  Object.fromEntries(wells.map((well) => [well, ods[ALL_WELLS.indexOf(well)] as number])),
                ),
                reference: undefined,
                subtract: false,
              },
              layout: {
                wells: new Map(wells.map((well) => [well, contents[ALL_WELLS.indexOf(well)] as (typeof contents)[0]])),
                origin: 'file',
              },
              blank: 'none',
            }).value;
          const plate = plateIn(ALL_WELLS);
          expect(plateIn(order).groups).toEqual(plate.groups);
          expect(plate.groups.flatMap(({ wells }) => wells).length).toBe(96);
        },
      ),
      { numRuns: 25 },
    );
  });
});
