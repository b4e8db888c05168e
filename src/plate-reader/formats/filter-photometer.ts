import { checkGrid } from '../check-grid.ts';
import { filledCells, firstFilledCell, rowsWithWords, type Sheet } from '../export-document.ts';
import { groupReads, type PlacedRead } from '../group-reads.ts';
import { findGrids, isLargerThan96, type PlateGrid } from '../plate-grid.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { kindOfLabel, wavelengthOfLabel } from '../read-label.ts';
import { gridCells, readGrid } from '../read-plate-grid.ts';
import type { ReaderFormat, ReadingContext } from '../reading-context.ts';

const FILTER = /\bfilter(?:\s*\d)?\s*:/i;

/** Filter photometers: "Absorbances  Filter 1: 540nm" above each grid (or "Measurement Filter: 450" for the whole file). */
export const filterPhotometer: ReaderFormat = {
  id: 'photometer',
  title: 'filter photometer',
  recognise: ({ sheets }) => {
    for (const sheet of sheets) {
      const lines = rowsWithWords(sheet, 0, 40).map((row) => filledCells(row).join(' '));
      const found = lines.find((line) =>
        /^(?:absorbances?|measurement|absorbance filter|abs)\b.*\bfilter\b.*\d{3}/i.test(line),
      );
      if (found !== undefined) return `"${found.slice(0, 40)}"`;
    }
    return undefined;
  },
  read: ({ sheets }, context) => {
    const reads = sheets.flatMap((sheet) => readsOf(sheet, context));
    if (reads.length === 0) throw unreadable('REFUSED_NO_DATA', 'the export holds no values of wells');
    return groupReads(reads);
  },
};

function readsOf(sheet: Sheet, context: ReadingContext): readonly PlacedRead[] {
  let filter = '';
  let from = 0;
  return findGrids(sheet).flatMap((grid) => {
    for (const row of sheet.rows.slice(from, grid.top)) {
      const line = filledCells(row).join(' ');
      if (FILTER.test(line) || (/filter/i.test(firstFilledCell(row)) && /\d{3}/.test(line))) filter = line;
    }
    from = grid.end;
    const own = filter;
    filter = '';
    if (!gridCells(grid).some((cell) => /\d/.test(cell.text))) return [];
    return [readOf(grid, own, context)];
  });
}

function readOf(grid: PlateGrid, filter: string, context: ReadingContext): PlacedRead {
  if (isLargerThan96(grid))
    throw unreadable('REFUSED_PLATE_SIZE', 'the export holds a plate of more than 96 wells', { line: grid.line });
  checkGrid(grid, context);
  const wavelengthNm = wavelengthOfLabel(filter);
  const label = wavelengthNm === undefined ? 'unlabelled' : `${wavelengthNm}`;
  return { plate: undefined, read: { label, wavelengthNm, kind: kindOfLabel(filter), wells: readGrid(grid, context) } };
}
