import type { DecimalMark } from '../domain/number-reading.ts';
import { type WellId, wellAt } from '../domain/well-id.ts';
import { decimalMarkOfBlock } from './decimal-mark.ts';
import { cellAt, type SheetRow } from './export-document.ts';
import type { WellReading } from './export-reading.ts';
import type { GridLine, PlateGrid } from './plate-grid.ts';
import { unreadable } from './plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from './plate-reader-findings.ts';
import { readWellText } from './read-well-text.ts';
import type { ReadingContext } from './reading-context.ts';

/** One well's cell of a grid or a list. */
export interface GridCell {
  readonly well: WellId;
  readonly text: string;
  /** True for a number cell of a spreadsheet. */
  readonly numeric: boolean;
}

/** What a row says of a well in one of its columns. */
export function wellCell(well: WellId, row: SheetRow, column: number): GridCell {
  return { well, text: cellAt(row, column), numeric: row.numeric?.has(column) === true };
}

/** Chooses the line of each plate row that belongs to a read; the first one unless stated. */
export type PickLine = (lines: readonly GridLine[]) => GridLine | undefined;

const firstLine: PickLine = (lines) => lines[0];

/** The cells of a grid in reading order, text as it stands. Rows without the picked line are absent. */
export function gridCells(grid: PlateGrid, pick: PickLine = firstLine): readonly GridCell[] {
  const cells: GridCell[] = [];
  for (const { plateRow, lines } of grid.rows) {
    const line = pick(lines);
    if (line === undefined) continue;
    for (let column = 0; column < grid.columns.length; column += 1) {
      const well = wellAt(plateRow, grid.columns[column] as number);
      if (well === undefined) continue;
      cells.push(wellCell(well, line.row, grid.cellColumn + column));
    }
  }
  return cells;
}

/** The wells of one read of a grid, with the decimal mark that the block makes certain. */
export function readGrid(
  grid: PlateGrid,
  context: ReadingContext,
  pick: PickLine = firstLine,
): ReadonlyMap<WellId, WellReading> {
  return readCells(gridCells(grid, pick), grid.line, context);
}

/** The cells of one block, and what each of them says. */
export interface CellReadings {
  readonly cells: readonly GridCell[];
  readonly readings: readonly WellReading[];
  readonly line: number;
  readonly mark: DecimalMark;
  /** True for a block with cells in the other decimal mark, which are not read as numbers. */
  readonly mixed: boolean;
}

/**
 * Cells of one block as well readings. A well that stands twice is the block's fault.
 * @throws InputError (DECIMAL_UNCLEAR, REFUSED_MALFORMED)
 */
export function readCells(
  cells: readonly GridCell[],
  line: number,
  context: ReadingContext,
): ReadonlyMap<WellId, WellReading> {
  return placeReadings(readingsOf(cells, line, context), context);
}

/**
 * What each cell of a block says, with the decimal mark that the block makes certain.
 * @throws InputError (DECIMAL_UNCLEAR)
 */
export function readingsOf(cells: readonly GridCell[], line: number, context: ReadingContext): CellReadings {
  const { mark, mixed } = decimalMarkOfBlock(textsOf(cells), context.delimiter, context.decimal, line);
  const readings = cells.map(({ text, numeric }) => readWellText(text, numeric ? '.' : mark));
  return { cells, readings, line, mark, mixed };
}

/**
 * The readings of a block by well; cells in the other decimal mark are told.
 * @throws InputError (REFUSED_MALFORMED) for a well that stands twice
 */
export function placeReadings(block: CellReadings, context: ReadingContext): ReadonlyMap<WellId, WellReading> {
  const { cells, readings, line, mark } = block;
  if (block.mixed) {
    const other = mark === '.' ? ',' : '.';
    const wells = cells.filter((cell) => !cell.numeric && cell.text.includes(other)).map((cell) => cell.well);
    context.report(PLATE_READER_FINDINGS.raise('DECIMAL_MIXED', { line, taken: mark }, wells));
  }
  const wells = new Map<WellId, WellReading>();
  for (let index = 0; index < cells.length; index += 1) {
    const { well } = cells[index] as GridCell;
    wells.set(well, readings[index] as WellReading);
    if (wells.size <= index)
      throw unreadable('REFUSED_MALFORMED', `well ${well} stands twice in one block`, { line, well });
  }
  return wells;
}

function textsOf(cells: readonly GridCell[]): readonly string[] {
  const texts: string[] = [];
  for (const { text, numeric } of cells) if (!numeric) texts.push(text);
  return texts;
}
