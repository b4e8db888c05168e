import { COLUMN_COUNT, ROW_LETTERS } from '../domain/well-id.ts';
import { cellAt, type SheetRow } from './export-document.ts';
import { checkLineLengths, refuseLackingCells } from './line-lengths.ts';
import { columnAfter, linesOf, type PlateGrid } from './plate-grid.ts';
import { unreadable } from './plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from './plate-reader-findings.ts';
import { kindOfLabel } from './read-label.ts';
import type { ReadingContext } from './reading-context.ts';

const FRACTION = /^[+-]?\d*[.,]\d+$/;

/**
 * Makes sure that a grid's values stand where they seem to: rows in order and once each, the header unbroken, and in
 * text every line with as many cells as the others.
 * @throws InputError (REFUSED_MALFORMED) with the line
 */
export function checkGrid(grid: PlateGrid, context: ReadingContext): void {
  checkHeader(grid);
  reportNamelessBlock(grid, context);
  refuseMovedRow(grid);
  checkRows(grid, context);
  if (context.delimiter !== undefined) checkWidths(grid, context);
}

const STRIPS_HINT =
  'number the columns as on the plate; a column that was not read keeps its number, with empty cells below it';

function checkHeader(grid: PlateGrid): void {
  refuseWiderLines(grid);
  const header = grid.sheet.rows[grid.top];
  const after = columnAfter(grid);
  const next = cellAt(header, after);
  const last = (grid.columns.at(-1) ?? 0) + 1;
  const isWhole = grid.columns.length === COLUMN_COUNT;
  if (!isWhole && next === '') checkUnnamedColumn(grid, after);
  if (isWhole || next === '' || kindOfLabel(next) === 'calculated') return;
  const values = grid.rows.filter(({ lines }) => lines[0] !== undefined && cellAt(lines[0].row, after) !== '').length;
  if (values * 2 < grid.rows.length) return;
  throw unreadable(
    'REFUSED_MALFORMED',
    `the column numbers go from ${last} to "${next}"`,
    { line: grid.line },
    STRIPS_HINT,
  );
}

/** Where the column numbers have gaps, a line with more cells than the header says that the header lost one. */
function refuseWiderLines(grid: PlateGrid): void {
  const { sheet, top, line, columns } = grid;
  const isGapped = columns.some((column, index) => index > 0 && column !== (columns[index - 1] as number) + 1);
  const width = sheet.rows[top]?.cells.length ?? 0;
  if (!isGapped || linesOf(grid).every(({ row }) => row.cells.length <= width)) return;
  const message = 'the column numbers have gaps, and the lines below them hold more cells than they';
  throw unreadable('REFUSED_MALFORMED', message, { line }, STRIPS_HINT);
}

/**
 * Tells of a second block of numbered columns beside the values whose rows have no letters of their own: a person's
 * calculations, or another wavelength, which is not read there.
 */
function reportNamelessBlock(grid: PlateGrid, context: ReadingContext): void {
  const header = grid.sheet.rows[grid.top];
  const width = header?.cells.length ?? 0;
  for (let column = columnAfter(grid); column + 2 < width; column += 1) {
    if (['1', '2', '3'].some((number, index) => cellAt(header, column + index) !== number)) continue;
    const rows = grid.rows.flatMap(({ lines }) => lines.slice(0, 1).map(({ row }) => row));
    const isLettered = rows.some((row) => /^[A-H]$/i.test(cellAt(row, column - 1)));
    const values = rows.filter((row) => FRACTION.test(cellAt(row, column))).length;
    if (isLettered || values * 2 < rows.length) continue;
    const because = 'it lies beside another and has no row letters of its own';
    context.report(PLATE_READER_FINDINGS.raise('BLOCK_SKIPPED', { line: grid.line, because }));
  }
}

/**
 * Makes sure that no row was moved to the right by a cell that was put in: it has an empty well, and alone a value behind
 * the last column.
 * @throws InputError (REFUSED_MALFORMED) with the line
 */
function refuseMovedRow(grid: PlateGrid): void {
  const after = columnAfter(grid);
  if (cellAt(grid.sheet.rows[grid.top], after) !== '') return;
  const rows = linesOf(grid).map(({ row }) => row);
  const beyond = rows.filter((row) => FRACTION.test(cellAt(row, after)));
  if (beyond.length === 0 || beyond.length * 2 > rows.length) return;
  const moved = beyond.find((row) => row.cells.slice(grid.cellColumn, after).includes(''));
  if (moved === undefined) return;
  const message = `line ${moved.line} has an empty well and a value behind the last column: its values may be moved`;
  throw unreadable('REFUSED_MALFORMED', message, { line: moved.line });
}

/** Part of a plate with one more column of differing numbers than its header names: the header lost a number. */
function checkUnnamedColumn(grid: PlateGrid, column: number): void {
  const cells = linesOf(grid).map(({ row }) => cellAt(row, column));
  const numbers = cells.filter((cell) => FRACTION.test(cell));
  if (numbers.length * 2 <= cells.length || new Set(numbers).size < 2) return;
  throw unreadable('REFUSED_MALFORMED', 'the lines of the grid hold more values than its header names columns', {
    line: grid.line,
  });
}

function checkRows(grid: PlateGrid, context: ReadingContext): void {
  let previous: number | undefined;
  const gaps: string[] = [];
  for (const { plateRow, lines } of grid.rows) {
    if (previous !== undefined && plateRow <= previous) {
      const line = lines[0]?.row.line ?? grid.line;
      const what = plateRow === previous ? 'stands twice' : 'is out of order';
      throw unreadable('REFUSED_MALFORMED', `row ${ROW_LETTERS[plateRow] ?? plateRow + 1} of the plate ${what}`, {
        line,
      });
    }
    const labels = lines.map((line) => line.label);
    if (lines.length > 1 && new Set(labels).size < labels.length) {
      const line = lines.at(-1)?.row.line ?? grid.line;
      const name = `row ${ROW_LETTERS[plateRow] ?? plateRow + 1}`;
      const label = labels.find((text, index) => labels.indexOf(text) !== index);
      if (label === '') {
        const message = `${name} is followed by a line of values without a row letter`;
        throw unreadable('REFUSED_MALFORMED', message, { line }, 'give that line its row letter, or take it out');
      }
      throw unreadable('REFUSED_MALFORMED', `${name} holds "${label}" twice`, { line });
    }
    for (let row = (previous ?? plateRow) + 1; row < plateRow; row += 1) gaps.push(ROW_LETTERS[row] ?? `${row + 1}`);
    previous = plateRow;
  }
  if (gaps.length > 0) {
    context.report(PLATE_READER_FINDINGS.raise('GRID_ROWS_MISSING', { line: grid.line, rows: gaps.join(', ') }));
  }
}

function checkWidths(grid: PlateGrid, context: ReadingContext): void {
  const after = columnAfter(grid);
  const rows = linesOf(grid).map(({ row }) => row);
  checkTooWide(grid, rows);
  if (context.delimiter === ' ') refuseLackingCells(rows, after);
  checkLineLengths(rows, { after, least: after }, context);
}

/** Decimal commas in a comma-separated file: every line has twice the cells that the header has. */
function checkTooWide(grid: PlateGrid, rows: readonly SheetRow[]): void {
  const values = grid.columns.length;
  const header = grid.sheet.rows[grid.top];
  const headerCells = (header?.cells.length ?? 0) - grid.cellColumn;
  const twice =
    rows.length > 0 &&
    rows.every((row) => {
      const cells = row.cells.slice(grid.cellColumn);
      return cells.length >= 2 * values && cells.slice(0, 2 * values).every((cell) => /^-?\d+$/.test(cell));
    });
  if (twice && headerCells < 2 * values) {
    const message = `the lines below the header hold two whole numbers for each of its ${values} columns: decimal commas between commas`;
    throw unreadable(
      'DECIMAL_UNCLEAR',
      message,
      { line: grid.line },
      'export with semicolons or tabs between the cells',
    );
  }
}
