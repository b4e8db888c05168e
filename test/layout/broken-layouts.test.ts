import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError, type Problem } from '../../src/domain/input-error.ts';
import { LAYOUT_ERRORS } from '../../src/layout/layout-errors.ts';
import { readLayout } from '../../src/layout/read-layout.ts';

const BROKEN = resolve(import.meta.dirname, '../../fixtures/layouts/broken');

/** Every problem of every broken layout: its code, line, character column and well. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'assay-conflict.csv': ['LAYOUT_ASSAY 3:1 A1'],
  'assay-stated-twice.csv': ['LAYOUT_ASSAY 2:1'],
  'cells-too-many.csv': ['LAYOUT_CELLS 3:17'],
  'column-misspelt.csv': ['LAYOUT_COLUMN_UNKNOWN 1:16'],
  'column-role-missing.csv': ['LAYOUT_COLUMN_MISSING 1:1'],
  'column-twice.csv': ['LAYOUT_COLUMN_TWICE 1:16'],
  'column-unknown.csv': ['LAYOUT_COLUMN_UNKNOWN 1:16'],
  'column-well-missing.csv': ['LAYOUT_COLUMN_UNKNOWN 1:1'],
  'concentration-negative.csv': ['LAYOUT_CONCENTRATION 2:16 A1'],
  'concentration-not-a-number.csv': ['LAYOUT_CONCENTRATION 2:16 A1', 'LAYOUT_CONCENTRATION 3:16 A2'],
  'concentration-of-blank.csv': ['LAYOUT_CONCENTRATION 2:14 A1'],
  'decimal-comma-in-comma-file.csv': ['LAYOUT_CONCENTRATION 2:16 A1'],
  'decimal-marks-mixed.csv': ['LAYOUT_DECIMAL_MARK 2:16'],
  'dilution-as-time.csv': ['LAYOUT_DILUTION 2:16 A1', 'LAYOUT_DILUTION 3:16 A2'],
  'dilution-below-one.csv': ['LAYOUT_DILUTION 2:16 A1', 'LAYOUT_DILUTION 3:16 A2'],
  'dilution-thousands-or-decimals.csv': ['LAYOUT_DECIMAL_MARK 3:16'],
  'dilution-thousands.csv': ['LAYOUT_DILUTION 2:16 A1', 'LAYOUT_DILUTION 3:16 A2'],
  'dilution-words.csv': ['LAYOUT_DILUTION 2:16 A1', 'LAYOUT_DILUTION 3:16 A2'],
  'empty.csv': ['LAYOUT_EMPTY'],
  'encoded-conflict.csv': ['LAYOUT_BLOCK_CONFLICT 2:3 A1'],
  'encoded-control-number.csv': ['LAYOUT_NAME_AMBIGUOUS 2:11 A2', 'LAYOUT_NAME_AMBIGUOUS 3:10 B2'],
  'encoded-misspelt.csv': ['LAYOUT_NAME_AMBIGUOUS 2:3 A1', 'LAYOUT_NAME_AMBIGUOUS 3:3 B1'],
  'encoded-role-or-sample.csv': ['LAYOUT_NAME_AMBIGUOUS 2:11 A2', 'LAYOUT_NAME_AMBIGUOUS 3:10 B2'],
  'encoded-running-numbers.csv': [
    'LAYOUT_NAME_AMBIGUOUS 2:3 A1',
    'LAYOUT_NAME_AMBIGUOUS 2:8 A2',
    'LAYOUT_NAME_AMBIGUOUS 3:3 B1',
    'LAYOUT_NAME_AMBIGUOUS 3:8 B2',
  ],
  'encoded-standard-without-number.csv': ['LAYOUT_CONCENTRATION_MISSING 2:3 A1', 'LAYOUT_CONCENTRATION_MISSING 3:3 B1'],
  'export-instead-of-layout.csv': ['LAYOUT_LOOKS_LIKE_READING 2:3 A1'],
  'grid-384.csv': ['LAYOUT_BLOCK 1:1'],
  'grid-conflict.csv': ['LAYOUT_BLOCK_CONFLICT 12:3 A1'],
  'grid-corner-missing.csv': ['LAYOUT_COLUMN_UNKNOWN 11:1'],
  'grid-corner-misspelt.csv': ['LAYOUT_COLUMN_UNKNOWN 1:1'],
  'grid-eleven-columns.csv': ['LAYOUT_BLOCK 1:1'],
  'grid-name-without-role.csv': ['LAYOUT_ROLE 12:6 A2'],
  'grid-role-misspelt.csv': ['LAYOUT_ROLE 4:4 C2'],
  'grid-row-missing.csv': ['LAYOUT_BLOCK 9:1'],
  'grid-row-order.csv': ['LAYOUT_BLOCK 4:1'],
  'list-export-instead-of-layout.csv': ['LAYOUT_LOOKS_LIKE_READING 2:1'],
  'many-problems.csv': [
    'LAYOUT_COLUMN_UNKNOWN 2:6',
    'LAYOUT_ROLE 3:4 A1',
    'LAYOUT_CONCENTRATION 3:16 A1',
    'LAYOUT_WELL_TWICE 4:1 A1',
    'LAYOUT_NAME_MISSING 4:1 A1',
    'LAYOUT_DILUTION 4:13 A1',
    'LAYOUT_WELL 5:1',
  ],
  'only-comments.csv': ['LAYOUT_EMPTY'],
  'only-header.csv': ['LAYOUT_EMPTY 1:1'],
  'prose.csv': ['LAYOUT_SHAPE 1:1'],
  'role-missing.csv': ['LAYOUT_ROLE 2:1 A1'],
  'role-misspelt.csv': ['LAYOUT_ROLE 4:4 D7'],
  'role-unknown.csv': ['LAYOUT_ROLE 2:4 A1'],
  'sample-without-name.csv': ['LAYOUT_NAME_MISSING 2:1 A1'],
  'spiked-unclear.csv': ['LAYOUT_YES_NO 2:15 A1'],
  'spreadsheet-file.csv': ['LAYOUT_NOT_TEXT'],
  'standard-without-concentration.csv': ['LAYOUT_CONCENTRATION_MISSING 2:1 A1'],
  'thousands-or-decimals.csv': ['LAYOUT_DECIMAL_MARK 2:16'],
  'unit-stated-twice.csv': ['LAYOUT_UNIT 2:16 A1'],
  'unit-unknown-in-header.csv': ['LAYOUT_UNIT 1:16'],
  'unit-unknown.csv': ['LAYOUT_UNIT 2:20 A1'],
  'well-list-unquoted.csv': ['LAYOUT_ROLE 2:4 A1', 'LAYOUT_CONCENTRATION 2:16 A1'],
  'well-missing.csv': ['LAYOUT_WELL 3:1'],
  'well-outside.csv': ['LAYOUT_WELL 3:1', 'LAYOUT_WELL 4:1'],
  'well-twice.csv': ['LAYOUT_WELL_TWICE 4:1 A1', 'LAYOUT_WELL_TWICE 4:1 A2'],
};

const problemsOf = (file: string): readonly Problem[] => {
  try {
    readLayout(readFileSync(join(BROKEN, file), 'utf8'));
  } catch (error) {
    if (error instanceof InputError && error.kind === 'input') return error.problems;
    throw error;
  }
  return [];
};

describe('a broken layout', () => {
  it('has an expectation for every file of the folder', () => {
    expect(readdirSync(BROKEN).sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.keys(EXPECTED))('%s tells every problem with its place and what to do', (file) => {
    const problems = problemsOf(file);
    const places = problems.map(({ code, at }) =>
      [code, ...(at?.line === undefined ? [] : [`${at.line}:${at.column}`]), at?.well ?? ''].join(' ').trim(),
    );
    expect(places).toEqual(EXPECTED[file]);
    for (const { code, hint, message } of problems) {
      expect(LAYOUT_ERRORS).toHaveProperty(code);
      expect(hint).toBeTruthy();
      expect(`${message} ${hint}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('shows every code that a layout can be refused with, but for the missing layout', () => {
    const shown = new Set(Object.values(EXPECTED).flatMap((lines) => lines.map((line) => line.split(' ')[0])));
    expect(Object.keys(LAYOUT_ERRORS).filter((code) => !shown.has(code))).toEqual(['LAYOUT_MISSING']);
  });

  it('words a misspelt role as the conventions do', () => {
    expect(problemsOf('role-misspelt.csv')[0]).toEqual({
      code: 'LAYOUT_ROLE',
      message: 'role "Stnd" is not known',
      hint: 'did you mean "standard"? Roles: blank, standard, control, negative-control, positive-control, cutoff-control, sample, empty',
      at: { line: 4, column: 4, well: 'D7' },
    });
  });

  it.each([
    ['column-misspelt.csv', 'did you mean "concentration"?'],
    ['grid-corner-misspelt.csv', 'did you mean "role"?'],
    ['dilution-as-time.csv', 'a spreadsheet turns 1:100 into a time'],
    ['dilution-thousands.csv', '"1:1.000" can mean a factor of 1 or 1000'],
    ['well-twice.csv', 'on line 2 and again on line 4'],
    ['decimal-marks-mixed.csv', '"12,5" has a comma, "6.25" on line 3 a point'],
    ['thousands-or-decimals.csv', '"1,000" can mean 1 or 1000'],
    ['encoded-running-numbers.csv', 'looks like standard number 1, not like a concentration'],
    ['export-instead-of-layout.csv', "looks like a plate reader's export"],
    ['well-list-unquoted.csv', 'put quotation marks around a list of wells'],
    ['grid-384.csv', 'only plates of 96 wells'],
  ])('%s is told in words that help', (file, words) => {
    const [first] = problemsOf(file);
    expect(`${first?.message} ${first?.hint}`).toContain(words);
  });
});
