import { COLUMN_COUNT, ROW_LETTERS } from '../domain/well-id.ts';
import { cellColumn, type DelimitedRow } from '../plate-reader/delimited-text.ts';
import { type LayoutHeader, parseHeader } from './layout-columns.ts';
import { columnNumber, isBlankRow } from './layout-sheet.ts';
import type { LayoutCell, Report } from './layout-statement.ts';

/** A block of 8 x 12 cells and the cell that names it. */
export interface GridBlock {
  readonly title: LayoutCell;
  /** What the title says; undefined where it names no column of a layout. */
  readonly header: LayoutHeader | undefined;
  /** The cells that say something, by the wells' place in reading order. */
  readonly cells: readonly (LayoutCell | undefined)[];
  /** The index of the row after the block. */
  readonly next: number;
  /** Rows of the block with text beside it. */
  readonly beside: readonly DelimitedRow[];
}

/**
 * Reads the block whose column numbers stand in row `start`, right of column `corner`. Blank rows inside are skipped;
 * wrong column numbers and a missing row are reported, and what was read until there is given back.
 */
export function readBlock(
  rows: readonly DelimitedRow[],
  start: number,
  corner: number,
  title: LayoutCell,
  report: Report,
): GridBlock {
  const named = title.text === '' ? 'the block' : `block "${title.text}"`;
  checkColumns(rows[start] as DelimitedRow, corner, named, report);
  const header = parseHeader(title.text);
  const unit = header?.unit;
  const cells: (LayoutCell | undefined)[] = [];
  const beside: DelimitedRow[] = [];
  let next = start + 1;
  for (const letter of ROW_LETTERS) {
    while (next < rows.length && isBlankRow(rows[next] as DelimitedRow)) next += 1;
    const row = rows[next];
    if (row?.cells[corner]?.toUpperCase() !== letter) {
      reportMissingRow(row, rows, corner, `${named} lacks row ${letter}`, report);
      break;
    }
    if (holdsTextBeside(row, corner)) beside.push(row);
    for (let column = 0; column < COLUMN_COUNT; column += 1) {
      const place = corner + 1 + column;
      const text = row.cells[place] ?? '';
      cells.push(text === '' || text === '-' ? undefined : { text, row, index: place, unit });
    }
    next += 1;
  }
  return { title, header, cells, next, beside };
}

function holdsTextBeside(row: DelimitedRow, corner: number): boolean {
  for (let place = 0; place < row.cells.length; place += 1) {
    if ((place < corner || place > corner + COLUMN_COUNT) && row.cells[place] !== '') return true;
  }
  return false;
}

function checkColumns(header: DelimitedRow, corner: number, named: string, report: Report): void {
  if (isNumberedPlainly(header, corner)) return;
  const numbers = header.cells.slice(corner + 1).map((_, index) => columnNumber(header, corner + 1 + index));
  const last = numbers.findLast((number) => number !== undefined) ?? 0;
  if (last === COLUMN_COUNT && numbers.slice(0, COLUMN_COUNT).every((number, index) => number === index + 1)) return;
  report(
    'LAYOUT_BLOCK',
    `${named} does not number its columns 1 to 12${last > COLUMN_COUNT ? ` but to ${last}` : ''}`,
    { line: header.line, column: cellColumn(header, corner) },
    'only plates of 96 wells are read: columns 1 to 12, rows A to H',
  );
}

/** True for a header whose cells right of the corner are "1" to "12" and no more. */
function isNumberedPlainly({ cells }: DelimitedRow, corner: number): boolean {
  if (cells.length !== corner + 1 + COLUMN_COUNT) return false;
  for (let column = 0; column < COLUMN_COUNT; column += 1) {
    if (cells[corner + 1 + column] !== COLUMN_NUMBERS[column]) return false;
  }
  return true;
}

const COLUMN_NUMBERS = Array.from({ length: COLUMN_COUNT }, (_, column) => `${column + 1}`);

function reportMissingRow(
  found: DelimitedRow | undefined,
  rows: readonly DelimitedRow[],
  corner: number,
  lack: string,
  report: Report,
): void {
  const letter = found?.cells[corner] ?? '';
  const instead = letter === '' ? 'found a row without a letter' : `found "${letter}"`;
  report(
    'LAYOUT_BLOCK',
    `${lack}: ${found === undefined ? 'the file ends' : instead}`,
    { line: (found ?? (rows.at(-1) as DelimitedRow)).line, column: cellColumn(found, corner) },
    'a block has rows A to H in order; rows of unused wells stay, with empty cells',
  );
}
