import { InputError, type Place, type Problem } from '../domain/input-error.ts';
import {
  bothMeanings,
  type DecimalMark,
  decimalMarkOf,
  readNumber,
  statedMark,
  UNCLEAR_NUMBER_HINT,
  unclearNumber,
} from '../domain/number-reading.ts';
import { cellColumns, type DelimitedRow, guessDelimiter, splitDelimited } from '../plate-reader/delimited-text.ts';
import { CURVE_ERRORS, type CurveErrorCode } from './curve-errors.ts';
import type { CalibrationPoint } from './standard-curve.ts';

type Column = 'x' | 'y' | 'weight' | 'label';

/** Spellings of the columns, without case, spaces, marks or a unit in brackets. */
const SPELLINGS: Readonly<Record<Column, readonly string[]>> = {
  x: ['x', 'conc', 'concentration', 'nominal', 'nominalconcentration', 'standard', 'dose', 'level', 'expected'],
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
  ],
  weight: ['weight', 'weights', 'w'],
  label: ['well', 'label', 'wells', 'id', 'name', 'sample'],
};

/**
 * Reads calibration points from delimited text: concentration, response and optionally a weight, in this order or under
 * a header (see `SPELLINGS`; further columns are passed over), with comma, semicolon, tab or blanks between, "#" lines as
 * comments, decimal point or comma. Numbers that may have thousands separators need a line "# decimal: ,".
 * @throws InputError (input) with every problem of the text, each with its line and column
 */
export function readPoints(text: string): readonly CalibrationPoint[] {
  const rows = rowsOf(text);
  const [first] = rows;
  if (first === undefined) throw refusal([problem('POINTS_EMPTY', 'there is no calibration point in the text')]);
  const header = headerOf(first);
  const body = header === undefined ? rows : rows.slice(1);
  const columns = header ?? positionsOf(first);
  if (body.length === 0) {
    throw refusal([problem('POINTS_EMPTY', 'there is a header line and no calibration point after it')]);
  }
  const numbers = body.flatMap((row) => [row.cells[columns.x] ?? '', row.cells[columns.y] ?? '']);
  const stated = statedMark(text);
  const mark = stated ?? decimalMarkOf(numbers);
  if (mark === 'mixed') {
    throw refusal([problem('POINTS_DECIMAL_MARK', 'some numbers have a decimal comma, others a decimal point')]);
  }
  const unclear = stated === undefined ? unclearNumber(numbers, mark, guessDelimiter(text)) : undefined;
  if (unclear !== undefined) {
    const line = body.find(({ cells }) => cells.includes(unclear))?.line;
    const at = line === undefined ? {} : { at: { line } };
    throw refusal([{ code: 'POINTS_DECIMAL_MARK', message: bothMeanings(unclear), hint: UNCLEAR_NUMBER_HINT, ...at }]);
  }
  const problems: Problem[] = [];
  const points = body.map((row) => readPoint(row, columns, mark, problems));
  if (problems.length > 0) throw refusal(problems);
  return points;
}

interface Columns {
  readonly x: number;
  readonly y: number;
  readonly weight: number | undefined;
  readonly label: number | undefined;
}

/** A row and the character column at which each of its cells starts. */
interface PointRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly columns: readonly number[];
}

function rowsOf(text: string): readonly PointRow[] {
  const isWritten = (row: DelimitedRow): boolean =>
    row.cells.some((cell) => cell !== '') && !row.cells[0]?.startsWith('#');
  const rows = splitDelimited(text).rows.filter(isWritten);
  if (rows.some((row) => row.cells.length > 1)) {
    return rows.map((row) => ({ cells: row.cells, line: row.line, columns: cellColumns(row) }));
  }
  // No comma, semicolon or tab: blanks stand between the columns.
  return rows.map((row) => {
    const cells = (row.cells[0] ?? '').split(/[\s|]+/).filter((cell) => cell !== '');
    return { cells, line: row.line, columns: cells.map((cell) => (row.cells[0] ?? '').indexOf(cell) + 1) };
  });
}

function headerOf(row: PointRow): Columns | undefined {
  const isHeader = row.cells.every((cell) => readNumber(cell) === undefined && readNumber(cell, ',') === undefined);
  if (!isHeader) return undefined;
  const names = row.cells.map(plainName);
  const find = (column: Column): number => names.findIndex((name) => SPELLINGS[column].includes(name));
  const x = find('x');
  const y = find('y');
  if (x < 0 || y < 0) {
    const lacking = x < 0 ? 'concentration (x)' : 'response (y)';
    const found = row.cells.map((cell) => `"${cell}"`).join(', ');
    throw refusal([
      problem('POINTS_COLUMNS', `no column of the header is the ${lacking}: found ${found}`, { line: row.line }),
    ]);
  }
  const weight = find('weight');
  const label = find('label');
  return { x, y, weight: weight < 0 ? undefined : weight, label: label < 0 ? undefined : label };
}

function positionsOf(row: PointRow): Columns {
  if (row.cells.length < 2) {
    throw refusal([
      problem('POINTS_COLUMNS', `one column where two are needed: "${row.cells[0] ?? ''}"`, { line: row.line }),
    ]);
  }
  return { x: 0, y: 1, weight: row.cells.length > 2 ? 2 : undefined, label: undefined };
}

function readPoint(row: PointRow, columns: Columns, mark: DecimalMark, problems: Problem[]): CalibrationPoint {
  const number = (column: number, what: string): number | undefined => {
    const cell = row.cells[column] ?? '';
    const at = { line: row.line, column: row.columns[column] ?? 1 };
    const value = readNumber(cell, mark);
    if (value !== undefined) return value;
    if (cell === '') problems.push(problem('POINTS_CELL_MISSING', `the ${what} is missing`, at));
    else problems.push(problem('POINTS_NOT_A_NUMBER', `the ${what} "${cell}" is not a number`, at));
    return undefined;
  };
  const x = number(columns.x, 'concentration');
  const y = number(columns.y, 'response');
  const weight =
    columns.weight === undefined || (row.cells[columns.weight] ?? '') === ''
      ? undefined
      : number(columns.weight, 'weight');
  const place = (column: number): Place => ({ line: row.line, column: row.columns[column] ?? 1 });
  if (x !== undefined && x < 0) {
    problems.push(problem('POINTS_NEGATIVE_X', `the concentration ${x} lies below zero`, place(columns.x)));
  }
  if (weight !== undefined && weight <= 0) {
    problems.push(problem('POINTS_WEIGHT', `the weight ${weight} is not above zero`, place(columns.weight ?? 0)));
  }
  const label = columns.label === undefined ? undefined : row.cells[columns.label];
  return {
    x: x ?? 0,
    y: y ?? 0,
    ...(weight === undefined ? {} : { weight }),
    ...(label === undefined || label === '' ? {} : { label }),
  };
}

function plainName(cell: string): string {
  return cell
    .toLowerCase()
    .replace(/[([].*$/, '')
    .replace(/[^a-z0-9]/g, '');
}

function problem(code: CurveErrorCode, message: string, at?: Place): Problem {
  return { code, message, hint: CURVE_ERRORS[code].action, ...(at === undefined ? {} : { at }) };
}

function refusal(problems: readonly Problem[]): InputError {
  return new InputError('input', problems);
}
