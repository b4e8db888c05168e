import { cellAt, isBlankRow, type Sheet, type SheetRow } from './export-document.ts';
import type { PlateGrid } from './plate-grid.ts';
import { unreadable } from './plate-reader-errors.ts';
import { isNumber, isWellText } from './read-well-text.ts';

/** Plates of 96, 384 and 1536 wells: rows by columns. */
const SHAPES: readonly (readonly [number, number])[] = [
  [8, 12],
  [16, 24],
  [32, 48],
];

/**
 * Blocks of values that lack row letters or column numbers or both: 8 lines of 12 cells (or 16 of 24, 32 of 48), perhaps
 * below the column numbers or each led by its row letter. Blocks of any other shape are none.
 */
export function findBareGrids(sheet: Sheet): readonly PlateGrid[] {
  const grids: PlateGrid[] = [];
  let index = 0;
  while (index < sheet.rows.length) {
    const height = blockHeight(sheet, index);
    const grid = height === 0 ? undefined : gridOf(sheet, index, height);
    if (grid !== undefined) grids.push(grid);
    index += Math.max(1, height);
  }
  return grids;
}

/**
 * Makes sure that no block of a sheet was left behind: lines as wide as a plate that are no whole plate have lost a line
 * or a cell.
 * @throws InputError (REFUSED_MALFORMED) with the line at which they begin
 */
export function refuseDamagedBlocks(sheet: Sheet): void {
  let index = 0;
  while (index < sheet.rows.length) {
    const height = blockHeight(sheet, index);
    const row = sheet.rows[index] as SheetRow;
    const count = spanOf(row)?.count;
    if (height >= FEWEST_LINES && SHAPES.some(([, columns]) => columns === count)) {
      if (
        gridOf(sheet, index, height) === undefined &&
        !isCountedOtherwise(sheet.rows[index - 1], spanOf(row) as Span)
      ) {
        const message = `a block of ${height} lines of ${count} values without row letters is no whole plate`;
        throw unreadable('REFUSED_MALFORMED', message, { line: row.line });
      }
    }
    index += Math.max(1, height);
  }
}

/** The fewest lines that are a part of a plate. */
const FEWEST_LINES = 2;

interface Span {
  readonly first: number;
  readonly count: number;
  readonly letter: string;
}

function blockHeight(sheet: Sheet, top: number): number {
  const start = spanOf(sheet.rows[top]);
  if (start === undefined || isCounting(sheet.rows[top], start)) return 0;
  let height = 1;
  for (; top + height < sheet.rows.length; height += 1) {
    const span = spanOf(sheet.rows[top + height]);
    if (span === undefined || span.count !== start.count || span.first !== start.first) break;
    if ((span.letter === '') !== (start.letter === '')) break;
  }
  return height;
}

/** The values of a line: from its first filled cell (or the one after its row letter) to its last. */
function spanOf(row: SheetRow | undefined): Span | undefined {
  if (row === undefined || isBlankRow(row)) return undefined;
  const lead = row.cells.findIndex((cell) => cell !== '');
  const letter = /^[A-Z]$/i.test(cellAt(row, lead)) ? cellAt(row, lead).toUpperCase() : '';
  const first = letter === '' ? lead : lead + 1;
  let last = row.cells.length - 1;
  while (last > first && row.cells[last] === '') last -= 1;
  const cells = row.cells.slice(first, last + 1);
  const hasNumber = cells.some(isNumber);
  return hasNumber && cells.every(isWellText) ? { first, count: cells.length, letter } : undefined;
}

function gridOf(sheet: Sheet, top: number, height: number): PlateGrid | undefined {
  const span = spanOf(sheet.rows[top]) as Span;
  const shape = SHAPES.find(([rows, columns]) => rows === height && columns === span.count);
  if (shape === undefined || (span.letter !== '' && span.letter !== 'A')) return undefined;
  const rows = sheet.rows.slice(top, top + height);
  const ordered = rows.every((row, index) => {
    const letter = spanOf(row)?.letter ?? '';
    return letter === '' || letter.charCodeAt(0) - 65 === index;
  });
  if (!ordered || isCountedOtherwise(sheet.rows[top - 1], span)) return undefined;
  return {
    sheet,
    top: isCounting(sheet.rows[top - 1], span) ? top - 1 : top,
    line: (sheet.rows[top] as SheetRow).line,
    end: top + height,
    corner: '',
    cellColumn: span.first,
    columns: Array.from({ length: span.count }, (_, column) => column),
    rows: rows.map((row, plateRow) => ({ plateRow, lines: [{ row, label: '' }] })),
  };
}

/** True for a line of the column numbers 1, 2, 3 ..., which is none of a block's values. */
function isCounting(row: SheetRow | undefined, { first, count, letter }: Span): boolean {
  if (letter !== '' || SHAPES.every(([, columns]) => columns !== count)) return false;
  for (let column = 0; column < count; column += 1) {
    if (!/^0?\d{1,2}(?:\.0)?$/.test(cellAt(row, first + column))) return false;
    if (Number(cellAt(row, first + column)) !== column + 1) return false;
  }
  return true;
}

/** True when the numbers above a block count its columns in another order than from left to right. */
function isCountedOtherwise(above: SheetRow | undefined, { first, count }: Span): boolean {
  const cells = Array.from({ length: count }, (_, column) => cellAt(above, first + column));
  if (!cells.every((cell) => /^\d{1,2}$/.test(cell))) return false;
  return cells.some((cell, column) => column > 0 && Number(cell) !== Number(cells[column - 1]) + 1);
}
