import { cellAt, type Sheet, type SheetRow } from './export-document.ts';

/** Larger sheets are no plate on its side. */
const MAX_SIDE = 200;

/** A sheet with its rows as columns, so that a grid with letters across and numbers down becomes a usual one. */
export function turnSheet(sheet: Sheet): Sheet {
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  if (width > MAX_SIDE || sheet.rows.length > MAX_SIDE) return { name: sheet.name, rows: [] };
  const rows = Array.from({ length: width }, (_, column): SheetRow => {
    const numeric = new Set(sheet.rows.flatMap((row, index) => (row.numeric?.has(column) === true ? [index] : [])));
    return {
      cells: sheet.rows.map((row) => cellAt(row, column)),
      line: sheet.rows[0]?.line ?? 1,
      ...(numeric.size > 0 ? { numeric } : {}),
    };
  });
  return { name: sheet.name, rows };
}
