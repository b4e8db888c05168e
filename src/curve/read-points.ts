import type { Staged } from '../domain/finding.ts';
import type { Place, Problem } from '../domain/input-error.ts';
import {
  bothMeanings,
  type DecimalMark,
  readNumber,
  tableMark,
  UNCLEAR_NUMBER_HINT,
} from '../domain/number-reading.ts';
import { cellColumns, tableDelimiter, tableRows } from '../plate-reader/delimited-text.ts';
import {
  columnsByPlace,
  columnsOfHeader,
  describeColumns,
  MOST_WITHOUT_HEADER,
  type PointColumns,
  type PointRow,
  problem,
  refusal,
  tooWideRows,
} from './point-columns.ts';
import type { CalibrationPoint } from './standard-curve.ts';

/**
 * Reads calibration points from delimited text: concentration, response and optionally a weight, in this order or under
 * a header (see `columnsOfHeader`; further columns are passed over and told), with comma, semicolon, tab or blanks between,
 * "#" lines as comments, decimal point or comma. Numbers that may have thousands separators need a line "# decimal: ,".
 * Either every point has a weight or none.
 * @throws InputError (input) with every problem of the text, each with its line and column
 */
export function readPoints(text: string): Staged<readonly CalibrationPoint[]> {
  const rows = rowsOf(text);
  const [first] = rows;
  if (first === undefined) throw refusal([problem('POINTS_EMPTY', 'there is no calibration point in the text')]);
  const header = columnsOfHeader(first, rows.slice(1));
  const body = header === undefined ? rows : rows.slice(1);
  const columns = header ?? columnsByPlace(first);
  if (body.length === 0) {
    throw refusal([problem('POINTS_EMPTY', 'there is a header line and no calibration point after it')]);
  }
  const wide = tooWideRows(body, header === undefined ? MOST_WITHOUT_HEADER : first.cells.length);
  if (wide.length > 0) throw refusal(wide);
  const numbers = body.flatMap((row) => [row.cells[columns.x] ?? '', row.cells[columns.y] ?? '']);
  const { mark, unclear } = tableMark(text, numbers, tableDelimiter(text));
  if (mark === 'mixed') {
    throw refusal([problem('POINTS_DECIMAL_MARK', 'some numbers have a decimal comma, others a decimal point')]);
  }
  if (unclear !== undefined) {
    const line = body.find(({ cells }) => cells.includes(unclear))?.line;
    const at = line === undefined ? {} : { at: { line } };
    throw refusal([{ code: 'POINTS_DECIMAL_MARK', message: bothMeanings(unclear), hint: UNCLEAR_NUMBER_HINT, ...at }]);
  }
  const problems: Problem[] = [];
  const isWeighted = body.some((row) => columns.weight !== undefined && (row.cells[columns.weight] ?? '') !== '');
  const used = isWeighted ? columns : { ...columns, weight: undefined };
  const points = body.map((row) => readPoint(row, used, mark, problems));
  if (problems.length > 0) throw refusal(problems);
  return { value: points, findings: describeColumns(used, header === undefined ? undefined : first) };
}

function rowsOf(text: string): readonly PointRow[] {
  const rows = tableRows(text);
  if (rows.some((row) => row.cells.length > 1)) {
    return rows.map((row) => ({ cells: row.cells, line: row.line, columns: cellColumns(row) }));
  }
  // No comma, semicolon or tab: blanks stand between the columns.
  return rows.map((row) => {
    const cells = (row.cells[0] ?? '').split(/[\s|]+/).filter((cell) => cell !== '');
    return { cells, line: row.line, columns: cells.map((cell) => (row.cells[0] ?? '').indexOf(cell) + 1) };
  });
}

function readPoint(row: PointRow, columns: PointColumns, mark: DecimalMark, problems: Problem[]): CalibrationPoint {
  const number = (column: number, what: string): number | undefined => {
    const cell = row.cells[column] ?? '';
    const at = { line: row.line, column: row.columns[column] ?? 1 };
    const value = readNumber(cell, mark);
    if (value !== undefined) return value;
    if (cell === '')
      problems.push(problem(what === 'weight' ? 'POINTS_WEIGHT' : 'POINTS_CELL_MISSING', `the ${what} is missing`, at));
    else problems.push(problem('POINTS_NOT_A_NUMBER', `the ${what} "${cell}" is not a number`, at));
    return undefined;
  };
  const x = number(columns.x, 'concentration');
  const y = number(columns.y, 'response');
  const weight = columns.weight === undefined ? undefined : number(columns.weight, 'weight');
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
