import { cellAt, type SheetRow } from './export-document.ts';
import { unreadable } from './plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from './plate-reader-findings.ts';
import { isWellText } from './read-well-text.ts';
import type { ReadingContext } from './reading-context.ts';

/** How many cells the lines of a block have. */
interface BlockWidth {
  /** The first cell after the values: what stands from here on is a label. */
  readonly after: number;
  /** The cells that a line has at least where nothing is lost; 0 where only the lines themselves say so. */
  readonly least: number;
  /** The cells that the header names: a line that has as many, with words where most lines end, lost and gained none. */
  readonly named?: number;
}

const HINT =
  'export the file again, or give the line its lost cell back; a well that was not measured keeps its cell, empty or "-"';

const COUNT_HINT =
  'export the file again, or give the line as many cells as the others: an empty cell keeps its place between two delimiters';

/**
 * Makes sure that no line of a text block lost or gained a delimiter, which would move all values behind it: every line
 * has as many cells as most lines have, what stands behind the values stands in the same place, and a line that lacks
 * cells can only lack its last ones, or stands at the end of a plate that was used in part.
 * @throws InputError (REFUSED_MALFORMED) for a line whose cells are, or may be, moved; a line that only ends early or
 * late is told
 */
export function checkLineLengths(rows: readonly SheetRow[], width: BlockWidth, context: ReadingContext): void {
  const first = rows[0]?.cells.length;
  if (rows.every((row) => row.cells.length === first)) return;
  const usual = commonest(rows.map((row) => row.cells.length));
  const labelOf = (row: SheetRow): number => {
    const end = lastFilledIndex(row);
    return end >= width.after ? end : -1;
  };
  const usualLabel = commonest(rows.map(labelOf));
  const longest = Math.max(...rows.map((row) => row.cells.length));
  const expected = Math.max(usual, Math.min(width.least, longest));
  const unusedFrom = width.least === 0 ? rows.length : startOfUnusedWells(rows, expected);
  for (const [index, row] of rows.entries()) {
    const found = row.cells.length;
    const { line } = row;
    if (found === width.named && row.cells.slice(usual).every((cell) => kindOf(cell) !== 'value')) continue;
    if (found !== usual && labelOf(row) !== usualLabel) {
      const message = `line ${line} holds ${found} cells where the others hold ${usual}`;
      throw unreadable('REFUSED_MALFORMED', message, { line }, COUNT_HINT);
    }
    // In a list, a length that many lines have is how its software writes them: it leaves out what repeats.
    const isUsual = width.least === 0 && rows.filter((other) => other.cells.length === found).length * 4 >= rows.length;
    if (isUsual) continue;
    if (index >= unusedFrom) context.report(PLATE_READER_FINDINGS.raise('GRID_SHORT_ROW', { line, found, expected }));
    else if (found < expected) checkShortLine(row, rows, expected, context);
    else if (found > expected) checkLongLine(row, rows, expected, context);
  }
}

const FEWEST_UNUSED_LINES = 2;
const FEWEST_UNUSED_CELLS = 2;

/**
 * The first of the last lines of a grid that end early alike, none later than the one above it: the wells at the end of a
 * plate that was used in part, written without their empty cells. A single line or cell may be a loss instead.
 */
function startOfUnusedWells(rows: readonly SheetRow[], expected: number): number {
  let start = rows.length;
  let shortest = 0;
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const found = (rows[index] as SheetRow).cells.length;
    if (found < shortest || found > expected - FEWEST_UNUSED_CELLS) break;
    shortest = found;
    start = index;
  }
  return rows.length - start < FEWEST_UNUSED_LINES ? rows.length : start;
}

/**
 * Makes sure that lines whose cells are set apart by blanks have a cell for each column: a cell that is empty does not
 * show between blanks, and the values behind it stand in its place.
 * @throws InputError (REFUSED_MALFORMED) with the line
 */
export function refuseLackingCells(rows: readonly SheetRow[], least: number): void {
  const lacking = rows.find((row) => row.cells.length < least);
  if (lacking === undefined) return;
  const { line, cells } = lacking;
  const message = `line ${line} holds ${cells.length} cells set apart by blanks where its block has ${least}: which of them is empty cannot be seen`;
  throw unreadable('REFUSED_MALFORMED', message, { line }, 'export with tabs, commas or semicolons between the cells');
}

/** A line that lacks cells has lost its last ones where its own last cell is of another kind than those it lacks. */
function checkShortLine(row: SheetRow, rows: readonly SheetRow[], expected: number, context: ReadingContext): void {
  const { line } = row;
  const found = row.cells.length;
  const last = lastFilledIndex(row);
  const kind = kindOf(cellAt(row, last));
  let lacksAny = false;
  for (let column = last + 1; column <= last + expected - found; column += 1) {
    const kinds = rows.map((other) => kindOf(cellAt(other, column)));
    if (last >= 0 && kinds.includes(kind)) {
      const message = `line ${line} holds ${found} cells where the others hold ${expected}: which well has lost its value cannot be told`;
      throw unreadable('REFUSED_MALFORMED', message, { line }, HINT);
    }
    lacksAny ||= kinds.some((other) => other !== 'blank');
  }
  if (lacksAny) context.report(PLATE_READER_FINDINGS.raise('GRID_SHORT_ROW', { line, found, expected }));
}

/** A line with more cells than the others has them at its end, unless one of its own cells is empty where the others hold something. */
function checkLongLine(row: SheetRow, rows: readonly SheetRow[], expected: number, context: ReadingContext): void {
  const { line } = row;
  const found = row.cells.length;
  for (let column = 0; column < lastFilledIndex(row); column += 1) {
    if (cellAt(row, column) !== '' || rows.every((other) => cellAt(other, column) === '')) continue;
    const message = `line ${line} holds ${found} cells where the others hold ${expected}: whether its cell ${column + 1} is empty or one too many cannot be told`;
    throw unreadable('REFUSED_MALFORMED', message, { line }, 'export the file again, or take out the cell too many');
  }
  context.report(PLATE_READER_FINDINGS.raise('GRID_LONG_ROW', { line, found, expected }));
}

function kindOf(cell: string): 'blank' | 'value' | 'text' {
  if (cell === '') return 'blank';
  return isWellText(cell) ? 'value' : 'text';
}

function lastFilledIndex(row: SheetRow): number {
  let index = row.cells.length - 1;
  while (index >= 0 && row.cells[index] === '') index -= 1;
  return index;
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}
