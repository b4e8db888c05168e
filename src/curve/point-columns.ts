import type { Finding } from '../domain/finding.ts';
import { fold } from '../domain/fold.ts';
import { InputError, type Place, type Problem } from '../domain/input-error.ts';
import { readNumber } from '../domain/number-reading.ts';
import { filledCells } from '../plate-reader/delimited-text.ts';
import { CURVE_ERRORS, type CurveErrorCode } from './curve-errors.ts';
import { raiseCurveFinding } from './curve-findings.ts';

type Column = 'x' | 'y' | 'weight' | 'label';

/** Spellings of the columns, without case, spaces, marks or a unit in brackets. */
const SPELLINGS: Readonly<Record<Column, readonly string[]>> = {
  x: [
    'x',
    'conc',
    'concentration',
    'nominal',
    'nominalconcentration',
    'standard',
    'dose',
    'level',
    'expected',
    'konzentration',
    'konz',
    'sollwert',
  ],
  y: [
    'y',
    'od',
    'response',
    'absorbance',
    'signal',
    'abs',
    'value',
    'reading',
    'meanod',
    'mfi',
    'rfu',
    'rlu',
    'counts',
    'opticaldensity',
    'extinktion',
    'absorption',
    'messwert',
  ],
  weight: ['weight', 'weights', 'w'],
  label: ['well', 'label', 'wells', 'id', 'name', 'sample'],
};

/** "od450", "absorbance450nm": the response at its wavelength. */
const WAVELENGTH_BEHIND = /^(od|abs|absorbance|extinktion|absorption)\d{3}(?:nm)?$/;

/** Without a header: concentration, response and weight. */
export const MOST_WITHOUT_HEADER = 3;

/** Where a table of points has what, counted from 0. */
export interface PointColumns {
  readonly x: number;
  readonly y: number;
  /** Where a weight may stand; a table in which no cell of it is filled has none. */
  readonly weight: number | undefined;
  readonly label: number | undefined;
  /** Headers that no column of points has. */
  readonly unused: readonly string[];
}

/** A row and the character column at which each of its cells starts. */
export interface PointRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly columns: readonly number[];
}

/** The columns that a header line names by their usual spellings; undefined where the line is no header. */
export function columnsOfHeader(row: PointRow, body: readonly PointRow[]): PointColumns | undefined {
  const isHeader = row.cells.every((cell) => readNumber(cell) === undefined && readNumber(cell, ',') === undefined);
  if (!isHeader) return undefined;
  const names = columnNames(row.cells, body);
  const find = (column: Column): number => names.findIndex((name) => SPELLINGS[column].includes(name));
  for (const column of ['x', 'y', 'weight'] as const) {
    const same = row.cells.filter((_, index) => SPELLINGS[column].includes(names[index] as string));
    if (same.length < 2) continue;
    const found = same.map((cell) => `"${cell}"`).join(', ');
    throw refusal([
      problem('POINTS_COLUMNS', `${same.length} columns are the ${COLUMN_WORDS[column]}: ${found}`, { line: row.line }),
    ]);
  }
  const x = find('x');
  const y = find('y');
  if (x < 0 || y < 0) {
    const lacking = COLUMN_WORDS[x < 0 ? 'x' : 'y'];
    const found = row.cells.map((cell) => `"${cell}"`).join(', ');
    throw refusal([
      problem('POINTS_COLUMNS', `no column of the header is the ${lacking}: found ${found}`, { line: row.line }),
    ]);
  }
  const weight = find('weight');
  const label = find('label');
  const known = Object.values(SPELLINGS).flat();
  const unused = row.cells.filter((cell, index) => cell !== '' && !known.includes(names[index] as string));
  return { x, y, weight: weight < 0 ? undefined : weight, label: label < 0 ? undefined : label, unused };
}

const COLUMN_WORDS = { x: 'concentration (x)', y: 'response (y)', weight: 'weight' } as const;

/** Rows with more cells than there are columns, so that a part of them would be lost. */
export function tooWideRows(rows: readonly PointRow[], columns: number): Problem[] {
  return rows
    .filter((row) => filledCells(row) > columns)
    .map((row) => {
      const message = `${filledCells(row)} cells, where there are at most ${columns} columns`;
      const at = { line: row.line, column: row.columns[columns] ?? 1 };
      const hint = `${CURVE_ERRORS.POINTS_COLUMNS.action} Decimal commas need semicolons or tabs between the columns.`;
      return { code: 'POINTS_COLUMNS', message, hint, at };
    });
}

/** Concentration, response and perhaps a weight, in this order. */
export function columnsByPlace(row: PointRow): PointColumns {
  if (row.cells.length < 2) {
    throw refusal([
      problem('POINTS_COLUMNS', `one column where two are needed: "${row.cells[0] ?? ''}"`, { line: row.line }),
    ]);
  }
  return { x: 0, y: 1, weight: 2, label: undefined, unused: [] };
}

/** Which columns were not used, and that the points bring their weights. */
export function describeColumns({ weight, unused }: PointColumns, header: PointRow | undefined): readonly Finding[] {
  const findings: Finding[] = [];
  if (unused.length > 0) findings.push(raiseCurveFinding('POINTS_COLUMNS_UNUSED', { columns: unused }));
  if (weight !== undefined) {
    const column = header === undefined ? 'the third column' : `the column "${header.cells[weight]}"`;
    findings.push(raiseCurveFinding('POINTS_WEIGHTED', { column }));
  }
  return findings;
}

/** The plain names of a header; beside concentrations, "standard" or "level" that only names or counts them is a label. */
function columnNames(header: readonly string[], body: readonly PointRow[]): readonly string[] {
  const names = header.map((cell) => fold(cell.replace(/[([].*$/, '')).replace(WAVELENGTH_BEHIND, '$1'));
  if (names.filter((name) => SPELLINGS.x.includes(name)).length < 2) return names;
  return names.map((name, column) => {
    if (name !== 'standard' && name !== 'level') return name;
    const cells = body.map((row) => row.cells[column] ?? '').filter((text) => text !== '');
    const isName = cells.every((text) => readNumber(text) === undefined && readNumber(text, ',') === undefined);
    return cells.length > 0 && (isName || (name === 'level' && areCounted(cells))) ? 'label' : name;
  });
}

/** True for 1, 2, 3 ... or 0, 1, 2 ... in any order, each any number of times. */
function areCounted(cells: readonly string[]): boolean {
  const numbers = [...new Set(cells.map(Number))].sort((left, right) => left - right);
  const [first] = numbers;
  return (first === 0 || first === 1) && numbers.every((number, index) => number === first + index);
}

/** A problem of the points, with what to do about it. */
export function problem(code: CurveErrorCode, message: string, at?: Place): Problem {
  return { code, message, hint: CURVE_ERRORS[code].action, ...(at === undefined ? {} : { at }) };
}

/** The refusal of points for their problems. */
export function refusal(problems: readonly Problem[]): InputError {
  return new InputError('input', problems);
}
