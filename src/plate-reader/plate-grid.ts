import { COLUMN_COUNT, ROW_COUNT } from '../domain/well-id.ts';
import { cellAt, isBlankRow, type Sheet, type SheetRow } from './export-document.ts';

/** One line of a grid's plate row: where its values stand and what stands after them. */
export interface GridLine {
  readonly row: SheetRow;
  /** The last filled cell right of the values ("450", "Blank 450:450"); "" where there is none. */
  readonly label: string;
}

/** One plate row of a grid: the line with the row letter, and lines without one that follow it. */
export interface GridRow {
  /** Zero-based plate row. */
  readonly plateRow: number;
  readonly lines: readonly GridLine[];
}

/** A block with column numbers across and row letters down, wherever it stands in a sheet. */
export interface PlateGrid {
  readonly sheet: Sheet;
  /** Index of the header row in the sheet, and its line in the file. */
  readonly top: number;
  readonly line: number;
  /** Index after the last row. */
  readonly end: number;
  /** What stands left of the column numbers: "", "<>", "Abs", a plate's name. */
  readonly corner: string;
  /** The cell column of the first plate column, behind the row letters; the others follow it. */
  readonly cellColumn: number;
  /** The zero-based plate columns in the order of their cells: all twelve, or the strips that were read. */
  readonly columns: readonly number[];
  readonly rows: readonly GridRow[];
}

/** The fewest column numbers that make a header where no "<>" corner marks it. */
const MIN_COLUMNS = 2;
/** The fewest column numbers with a gap that are strips of a plate, and what stands left of them; "Time" is none. */
const MIN_STRIPS = 4;
const MIN_LEFT_OUT = 2;
const STRIPS_CORNER = /^(?:|<>|abs\.?|absorbance|(?:od|a)?[\s_]*(?:\d{3})?(?:\s*nm)?|wells?|plate.*|raw.*)$/i;
/** The largest plate has 32 rows (1536 wells): A to Z, then AA to AF or a to f. */
const MAX_ROWS = 32;

/** All grids of a sheet, from top to bottom. A header without a row letter below it is none. */
export function findGrids(sheet: Sheet): readonly PlateGrid[] {
  const grids: PlateGrid[] = [];
  let index = 0;
  while (index < sheet.rows.length) {
    const found = gridsAt(sheet, index);
    if (found.length === 0) index += 1;
    else {
      grids.push(...found);
      index = Math.max(index + 1, Math.min(...found.map((grid) => grid.end)));
    }
  }
  return grids;
}

/** True for a grid of more than 8 x 12 wells. */
export function isLargerThan96(grid: PlateGrid): boolean {
  return (grid.columns.at(-1) ?? 0) >= COLUMN_COUNT || grid.rows.some((row) => row.plateRow >= ROW_COUNT);
}

/** The cell column behind the last of a grid's values. */
export function columnAfter({ cellColumn, columns }: PlateGrid): number {
  return cellColumn + columns.length;
}

/** All lines of a grid's rows. */
export function linesOf({ rows }: PlateGrid): readonly GridLine[] {
  return rows.flatMap(({ lines }) => lines);
}

/** The number of a column header: "1", "01", "1.0"; undefined for other text. */
function columnNumber(cell: string): number | undefined {
  const plain = PLAIN_NUMBERS.get(cell);
  if (plain !== undefined) return plain;
  const length = cell.length;
  if (length === 0 || length > 4) return undefined;
  const code = cell.charCodeAt(0);
  if (code < 48 || code > 57) return undefined;
  const match = /^0?(\d{1,2})(?:\.0)?$/.exec(cell);
  if (match === null) return undefined;
  const value = Number(match[1]);
  return value >= 1 && value <= 48 ? value : undefined;
}

const PLAIN_NUMBERS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: COLUMN_COUNT }, (_, column) => [`${column + 1}`, column + 1]),
);

interface Header {
  readonly cellColumn: number;
  readonly numbers: readonly number[];
}

/**
 * Runs of consecutive column numbers in a row, each with room for a row letter on its left. Where only some strips were
 * read, numbers may be left out ("1, 2, 3, 7, 8, 9").
 */
function headersOf(row: SheetRow): readonly Header[] {
  const headers: Header[] = [];
  const { cells } = row;
  let column = 1;
  while (column < cells.length) {
    const first = columnNumber(cells[column] as string);
    if (first === undefined) {
      column += 1;
      continue;
    }
    const numbers = [first];
    while (columnNumber(cellAt(row, column + numbers.length)) === first + numbers.length) {
      numbers.push(first + numbers.length);
    }
    if (numbers.length < COLUMN_COUNT) addStrips(numbers, row, column);
    const marked = cells[column - 1] === '<>';
    if (numbers.length >= MIN_COLUMNS || marked) headers.push({ cellColumn: column, numbers });
    column += numbers.length;
  }
  return headers;
}

/**
 * Goes on with the higher column numbers of a plate behind a gap. One number alone that is left out may be a lost cell, and
 * all values behind it moved: then the header stays as it is.
 */
function addStrips(numbers: number[], row: SheetRow, column: number): void {
  if (!STRIPS_CORNER.test(cellAt(row, column - 1))) return;
  const all = [...numbers];
  for (let at = column + all.length; at < row.cells.length; at += 1) {
    const number = columnNumber(cellAt(row, at));
    if (number === undefined) break;
    if (number <= (all.at(-1) as number) || number > COLUMN_COUNT) return;
    all.push(number);
  }
  const leftOut = (all.at(-1) as number) - (all[0] as number) + 1 - all.length;
  if (all.length >= MIN_STRIPS && leftOut >= MIN_LEFT_OUT) numbers.push(...all.slice(numbers.length));
}

function gridsAt(sheet: Sheet, top: number): readonly PlateGrid[] {
  const header = sheet.rows[top] as SheetRow;
  const grids: PlateGrid[] = [];
  const runs = headersOf(header);
  for (const [position, run] of runs.entries()) {
    const next = runs[position + 1];
    const grid = gridUnder(sheet, top, run, next === undefined ? undefined : next.cellColumn - 1);
    if (grid !== undefined) grids.push(grid);
  }
  return grids;
}

function gridUnder(sheet: Sheet, top: number, header: Header, until: number | undefined): PlateGrid | undefined {
  const letterColumn = header.cellColumn - 1;
  const after = header.cellColumn + header.numbers.length;
  const rows: { plateRow: number; lines: GridLine[] }[] = [];
  let end = top + 1;
  for (let index = top + 1; index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index] as SheetRow;
    if (isBlankRow(row)) continue;
    const letter = rowOf(cellAt(row, letterColumn), rows.at(-1)?.plateRow);
    const line: GridLine = { row, label: lastFilled(row, after, until) };
    const previous = rows.at(-1);
    if (letter !== undefined) {
      if (previous !== undefined && index > end + 1 && letter !== previous.plateRow + 1) break;
      rows.push({ plateRow: letter, lines: [line] });
    } else if (
      previous !== undefined &&
      index === end &&
      cellAt(row, letterColumn) === '' &&
      hasValues(row, header.cellColumn, after) &&
      !isBelowPlate(line, rows)
    ) {
      previous.lines.push(line);
    } else break;
    end = index + 1;
  }
  if (rows.length === 0) return undefined;
  return {
    sheet,
    top,
    line: (sheet.rows[top] as SheetRow).line,
    end,
    corner: cellAt(sheet.rows[top], letterColumn),
    cellColumn: header.cellColumn,
    columns: header.numbers.map((number) => number - 1),
    rows,
  };
}

/** A line without a letter under row H alone of a whole plate: means of the columns, or the like. */
function isBelowPlate({ label }: GridLine, rows: readonly GridRow[]): boolean {
  const lines = rows.at(-1)?.lines;
  return rows.length === ROW_COUNT && lines?.[0]?.label === label && rows.every((row) => row.lines.length === 1);
}

/** The zero-based plate row of a row letter; after Z come AA ... AF, or a ... f. */
function rowOf(cell: string, previous: number | undefined): number | undefined {
  if (cell.length === 0 || cell.length > 2) return undefined;
  if (!/^(?:[A-Z]|[a-z]|A[A-F])$/.test(cell)) return undefined;
  if (cell.length === 2) return 26 + cell.charCodeAt(1) - 65;
  const code = cell.charCodeAt(0);
  if (code >= 97 && previous !== undefined && previous >= 25) return 26 + code - 97;
  const index = (code >= 97 ? code - 97 : code - 65) as number;
  return index < MAX_ROWS ? index : undefined;
}

function lastFilled(row: SheetRow, from: number, until: number = row.cells.length): string {
  for (let column = until - 1; column >= from; column -= 1) {
    const cell = cellAt(row, column);
    if (cell !== '') return cell;
  }
  return '';
}

function hasValues(row: SheetRow, from: number, to: number): boolean {
  for (let column = from; column < to; column += 1) if (cellAt(row, column) !== '') return true;
  return false;
}
