import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../src/plate-reader/containers/read-xlsx.ts';
import type { CsvCell } from '../../src/report/csv-table.ts';
import { renderXlsx } from '../../src/report/xlsx-report.ts';
import { xlsxWorkbook } from '../../src/report/xlsx-workbook.ts';
import { analyzeExample, RUN_NAMES } from '../run/example-runs.ts';
import { exampleRun } from './example-run.ts';

/** The sheets of a workbook as another reader sees them: rows of texts. */
async function sheetsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const sheets = await readXlsx(bytes);
  return new Map(sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]));
}

describe('a workbook', () => {
  it('gives back every cell, whatever its text looks like', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((word) => word.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')),
      fc.constantFrom('=1+1', '007', ' two  blanks ', '<b>&amp;"', '1e5', 'TRUE', 'µg/mL'),
    );
    const cell: fc.Arbitrary<CsvCell> = fc.oneof(
      text.filter((word) => word.trim() !== ''),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 30, maxLength: 30 }), { minLength: 1, maxLength: 4 }),
        async (rows) => {
          const header = Array.from({ length: 30 }, (_, index) => `column ${index}`);
          const sheets = await sheetsOf(xlsxWorkbook([{ name: 'One & two', header, rows }]));
          const read = sheets.get('One & two') ?? [];
          expect(read.map((row) => row.map((value) => value.trim()))).toEqual(
            [header, ...rows].map((row) => row.map((value) => String(value).trim())),
          );
        },
      ),
      { numRuns: 50 },
    );
  });

  it('writes what looks like an escape so that a spreadsheet shows it as it was', () => {
    const bytes = xlsxWorkbook([{ name: 'S', header: ['a'], rows: [['_x0041_']] }]);
    expect(Buffer.from(bytes).toString('latin1')).toContain('_x005F_x0041_');
  });

  it('is the same bytes for the same sheets, and leaves empty cells out', () => {
    const write = (): Uint8Array => xlsxWorkbook([{ name: 'S', header: ['a', 'b'], rows: [[null, 1]] }]);
    expect(write()).toEqual(write());
    expect(Buffer.from(write()).toString('latin1')).not.toContain('r="A2"');
  });
});

describe('the Excel report', () => {
  it.each(RUN_NAMES)('holds samples, standards, wells and findings of the example run %s', async (name) => {
    const report = await analyzeExample(name);
    const sheets = await sheetsOf(renderXlsx(report));
    expect(sheets.get('Samples')).toHaveLength(report.samples.length + 1);
    const standards = report.plates.flatMap((plate) => plate.standards);
    expect((sheets.get('Standards') ?? []).length).toBe(standards.length + 1);
    const wells = report.plates.flatMap((plate) => Object.keys(plate.wells));
    expect((sheets.get('Wells') ?? []).slice(1).map((row) => row[1])).toEqual(wells);
    const findings = [...report.plates.flatMap((plate) => plate.findings), ...report.findings];
    expect((sheets.get('Findings') ?? []).slice(1).map((row) => row[2])).toEqual(findings.map(({ code }) => code));
  });

  it('has concentrations in full precision, as numbers', async () => {
    const report = await analyzeExample('01-routine');
    const sample = report.samples.find(({ drug }) => drug?.kind === 'quantified');
    if (sample?.drug?.kind !== 'quantified') throw new Error('the example has a quantified sample');
    const [header = [], ...rows] = (await sheetsOf(renderXlsx(report))).get('Samples') ?? [];
    const row = rows.find(([id]) => id === sample.sampleId) ?? [];
    expect(Number(row[header.indexOf('drug')])).toBe(sample.drug.value);
  });

  it('begins with the verdict and the notice, and keeps ids and formulas as texts', async () => {
    const sheets = await sheetsOf(renderXlsx(exampleRun));
    expect([...sheets.keys()][0]).toBe('Run');
    expect(sheets.get('Run')).toContainEqual(['verdict', 'rejected']);
    expect(sheets.get('Run')).toContainEqual(['notice', 'Research use only.']);
    expect(sheets.get('Samples')?.map(([id]) => id)).toEqual(['sample', '=cmd|calc', '007', 'a "quoted", name']);
  });

  it('gives the wavelengths, the parameters of the curve and the cut point of a plate as numbers, and the settings', async () => {
    const report = await analyzeExample('01-routine');
    const sheets = await sheetsOf(renderXlsx({ ...report, settings: { samples: './samples.csv' } }));
    const [header = [], ...rows] = sheets.get('Plates') ?? [];
    for (const [index, { curve, cutPoint, wavelengthNm }] of report.plates.entries()) {
      const cell = (name: string): string => rows[index]?.[header.indexOf(name)] ?? '';
      expect(Number(cell('c'))).toBe(curve?.parameters['c']);
      expect([cell('wavelength nm'), cell('reference nm'), cell('g')]).toEqual([String(wavelengthNm), '', '']);
      expect(cell('cut point OD')).toBe(cutPoint === null ? '' : String(cutPoint.value));
    }
    expect(sheets.get('Run')).toContainEqual(['setting', 'samples ./samples.csv']);
  });
});
