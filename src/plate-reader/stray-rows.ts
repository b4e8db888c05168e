import type { InputError } from '../domain/input-error.ts';
import { ROW_LETTERS } from '../domain/well-id.ts';
import { findBareGrids } from './bare-grid.ts';
import { cellAt, type ExportDocument, type SheetRow } from './export-document.ts';
import { columnAfter, findGrids, linesOf, type PlateGrid } from './plate-grid.ts';
import { unreadable } from './plate-reader-errors.ts';
import { isFraction, isWellText } from './read-well-text.ts';

/**
 * Makes sure that no row of a plate was left behind. In a sheet with plate grids, a line that a row letter leads and that
 * holds as many values as the fullest row of those grids, or that goes on with the letter after a grid's last, stands in one of
 * them: a line that someone wrote below the column numbers or between two rows ends a grid there. Nor may a whole block of 8 x 12 values without row letters lie beside them.
 * @throws InputError (REFUSED_MALFORMED) with the line
 */
export function refuseStrayRows({ sheets }: ExportDocument): void {
  for (const sheet of sheets) {
    const lettered: { readonly row: SheetRow; readonly count: number }[] = [];
    for (const row of sheet.rows) {
      const count = valuesAfterLetter(row);
      if (count > 0) lettered.push({ row, count });
    }
    if (lettered.length === 0) continue;
    const labelled = findGrids(sheet);
    const bare = findBareGrids(sheet);
    const grids = labelled.length > 0 ? labelled : bare;
    const placed = rowsOf(grids);
    let fullest = 0;
    for (const { row, count } of lettered) if (count > fullest && placed.has(row)) fullest = count;
    const width = Math.min(fullest || Number.POSITIVE_INFINITY, ...grids.map(({ columns }) => columns.length));
    const stray = lettered.find(({ row, count }) => count >= width && !placed.has(row))?.row;
    if (stray !== undefined) throw strayRow(stray);
    const cutOff = labelled
      .map((grid, index) => nextRow(grid, labelled[index + 1]?.top))
      .find((row) => row !== undefined);
    if (cutOff !== undefined) throw strayRow(cutOff);
    const block = bare.find((grid) => linesOf(grid).every(({ row }) => !placed.has(row)));
    if (block !== undefined) throw strayBlock(block);
  }
}

function rowsOf(grids: readonly PlateGrid[]): ReadonlySet<SheetRow> {
  return new Set(grids.flatMap((grid) => linesOf(grid).map(({ row }) => row)));
}

/** A line below a grid, before the next one, that goes on with the row letter after its last and holds a value in its columns. */
function nextRow(grid: PlateGrid, until: number | undefined): SheetRow | undefined {
  const letter = ROW_LETTERS[(grid.rows.at(-1)?.plateRow ?? 0) + 1];
  if (letter === undefined) return undefined;
  const { cellColumn } = grid;
  return grid.sheet.rows
    .slice(grid.end, until)
    .find(
      (row) =>
        cellAt(row, cellColumn - 1).toUpperCase() === letter &&
        row.cells.slice(cellColumn, columnAfter(grid)).some(isFraction),
    );
}

function strayRow(row: SheetRow): InputError {
  const message = `row ${row.cells.find((cell) => cell !== '')} holds values and belongs to no plate grid`;
  const hint =
    'take out the line that separates it from the column numbers or from the row before it, or export the file again';
  return unreadable('REFUSED_MALFORMED', message, { line: row.line }, hint);
}

function strayBlock({ line }: PlateGrid): InputError {
  const message = 'a block of values without row letters lies beside plate grids that have them';
  return unreadable('REFUSED_MALFORMED', message, { line }, 'write the row letters before it, or take it out');
}

/** How many values stand side by side after the row letter that leads a line, two fractions among them; else 0. */
function valuesAfterLetter(row: SheetRow): number {
  const lead = row.cells.findIndex((cell) => cell !== '');
  if (lead < 0 || !/^[A-H]$/i.test(cellAt(row, lead))) return 0;
  let count = 0;
  let fractions = 0;
  for (let column = lead + 1; column < row.cells.length; column += 1) {
    const cell = cellAt(row, column);
    if (cell === '' || !isWellText(cell)) break;
    count += 1;
    if (isFraction(cell)) fractions += 1;
  }
  return fractions > 1 ? count : 0;
}
