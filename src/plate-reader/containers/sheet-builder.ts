import type { Sheet, SheetRow } from '../export-document.ts';
import { unreadable } from '../plate-reader-errors.ts';

/** More columns than a plate export has; what stands further right is not looked at. */
const MAX_COLUMNS = 2000;
const MAX_CELLS = 3_000_000;

/** Collects the cells of one spreadsheet sheet, in any order within a row. */
export interface SheetBuilder {
  /** Sets a cell by its zero-based row and column. */
  readonly set: (row: number, column: number, value: string | number) => void;
  readonly build: (name: string) => Sheet;
}

/**
 * Makes rows of text from cells: numbers in plain notation with a point, rows without cells as blank rows.
 * @throws InputError (REFUSED_TOO_LARGE) beyond three million cells
 */
export function createSheetBuilder(): SheetBuilder {
  const rows = new Map<number, { readonly cells: string[]; readonly numeric: Set<number> }>();
  let count = 0;
  let last = -1;
  return {
    set: (row, column, value) => {
      if (column >= MAX_COLUMNS || value === '') return;
      let target = rows.get(row);
      if (target === undefined) {
        target = { cells: [], numeric: new Set() };
        rows.set(row, target);
        last = Math.max(last, row);
      }
      while (target.cells.length < column) {
        target.cells.push('');
        count += 1;
      }
      count += 1;
      if (count > MAX_CELLS) throw unreadable('REFUSED_TOO_LARGE', `a sheet holds more than ${MAX_CELLS} cells`);
      if (typeof value === 'number') {
        target.numeric.add(column);
        target.cells[column] = String(value);
      } else target.cells[column] = value.trim();
    },
    build: (name) => ({ name, rows: denseRows(rows, last) }),
  };
}

/** Sheets end at the last row with cells; far-away rows are moved up behind one blank row. */
function denseRows(
  rows: ReadonlyMap<number, { readonly cells: readonly string[]; readonly numeric: ReadonlySet<number> }>,
  last: number,
): readonly SheetRow[] {
  const dense: SheetRow[] = [];
  let previous = -1;
  for (const index of [...rows.keys()].sort((left, right) => left - right)) {
    for (let blank = Math.max(previous + 1, index - 20); blank < index; blank += 1)
      dense.push({ cells: [], line: blank + 1 });
    const row = rows.get(index);
    if (row !== undefined) dense.push({ cells: row.cells, line: index + 1, numeric: row.numeric });
    previous = index;
  }
  return last < 0 ? [] : dense;
}
