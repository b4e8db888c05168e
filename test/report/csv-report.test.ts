import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { renderCsv } from '../../src/report/csv-report.ts';
import { renderRepeatCsv } from '../../src/report/repeat-list.ts';
import { exampleRun } from './example-run.ts';

const rows = Papa.parse<Record<string, string>>(renderCsv(exampleRun).trimEnd(), { header: true, newline: '\r\n' });

describe('the CSV report', () => {
  it('has one row a sample, read back by another reader of RFC 4180', () => {
    expect(rows.errors).toEqual([]);
    expect(rows.data.map((row) => row['sample'])).toEqual(["'=cmd|calc", '007', 'a "quoted", name']);
  });

  it('keeps numbers whole, censored values signed, and missing results empty with their reason', () => {
    const cells = rows.data.map((row) =>
      ['drug', 'drug_unit', 'drug_low', 'drug_high', 'drug_status', 'because'].map((name) => row[name]),
    );
    expect(cells).toEqual([
      ['4.2125', 'µg/mL', '3.87', '4.58', 'quantified', 'the plate is rejected'],
      ['', '', '', '', 'withheld', 'replicate CV 31.0 %'],
      ['<0.3', 'µg/mL', '', '', 'below-range', ''],
    ]);
  });

  it('says of each antibody result whether it is reported', () => {
    const cells = rows.data.map((row) =>
      ['ada', 'ada_status', 'ada_index', 'ada_grade', 'ada_titre', 'ada_concentration', 'ada_plate_verdict'].map(
        (name) => row[name],
      ),
    );
    expect(cells).toEqual([
      ['', 'not-reportable', '', '', '', '', 'rejected'],
      ['', 'not-measured', '', '', '', '', ''],
      ['positive', 'reported', '2.1', 'high', '1:400', '>200', ''],
    ]);
  });

  it('carries the notice and the verdict of the run in every row', () => {
    expect(rows.data.every((row) => row['notice'] === 'Research use only.' && row['run_verdict'] === 'rejected')).toBe(
      true,
    );
  });
});

describe('the repeat list', () => {
  it('names sample, plate, dilution and reason', () => {
    expect(renderRepeatCsv(exampleRun)).toBe('sample,plate,dilution,because\r\n007,drug,100,replicate CV 31.0 %\r\n');
  });
});
