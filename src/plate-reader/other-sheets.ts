import type { Sheet } from './export-document.ts';
import { findGrids } from './plate-grid.ts';
import { PLATE_READER_FINDINGS } from './plate-reader-findings.ts';
import type { ReadingContext } from './reading-context.ts';

/** Tells of plate grids on sheets that the reader software did not write: a person's own calculations. */
export function reportOtherSheets(sheets: readonly Sheet[], exported: readonly Sheet[], context: ReadingContext): void {
  if (exported.length === 0) return;
  for (const sheet of sheets.filter((candidate) => !exported.includes(candidate))) {
    const [grid] = findGrids(sheet);
    if (grid === undefined) continue;
    const because = `the reader software did not write sheet "${sheet.name}"`;
    context.report(PLATE_READER_FINDINGS.raise('BLOCK_SKIPPED', { line: grid.line, because }));
  }
}
