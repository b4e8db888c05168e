import { namesAbsorbance, otherModeOf } from '../detection-mode.ts';
import { filledCells, firstFilledCell, rowsWithWords, type Sheet, type SheetRow } from '../export-document.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { findSidewaysLists } from '../sideways-list.ts';

/** Lines that are long are data or notes, not statements of what was measured. */
const MAX_CELLS = 6;
const MAX_LENGTH = 80;

/**
 * Refuses a file of unknown software that says of itself that it is kinetic, a spectrum, fluorescence or luminescence,
 * or whose columns are wells and whose rows are times or wavelengths.
 */
export function refuseOtherMeasurements(sheets: readonly Sheet[]): void {
  for (const sheet of sheets) {
    for (const list of findSidewaysLists(sheet)) {
      const texts = [list.corner, ...list.series.slice(0, 3).map((series) => series.label)];
      const byTime =
        /time|cycle|kinetic/i.test(list.corner) ||
        (list.series.length > 3 && list.series.every(({ label }) => /^\d+:\d\d/.test(label)));
      if (byTime)
        throw unreadable('REFUSED_KINETIC', `the columns are wells and the rows are times ("${texts[0]}")`, {
          line: list.line,
        });
      if (/wavel|nm\b|lambda/i.test(list.corner) && list.series.length > 3) {
        throw unreadable('REFUSED_SPECTRUM', `the columns are wells and the rows are wavelengths ("${texts[0]}")`, {
          line: list.line,
        });
      }
    }
  }
  const statements: { readonly text: string; readonly line: number }[] = [];
  for (const sheet of sheets) {
    for (const row of rowsWithWords(sheet)) {
      for (const text of statedCells(row)) if (text.length <= MAX_LENGTH) statements.push({ text, line: row.line });
    }
  }
  if (statements.some(({ text }) => namesAbsorbance(text))) return;
  for (const { text, line } of statements) {
    const mode = otherModeOf(text);
    if (mode !== undefined)
      throw unreadable(mode.code, `the file says that it holds ${mode.what} ("${text}")`, { line });
  }
}

/** The one wavelength that a file states ("Filter: 450", "Wavelength (nm),450", "450 nm"); undefined for none or several. */
export function wavelengthOfFile(sheets: readonly Sheet[]): number | undefined {
  const found = new Set<number>();
  for (const row of sheets.flatMap((sheet) => rowsWithWords(sheet))) {
    const cells = statedCells(row);
    if (cells.length === 0) continue;
    const line = cells.join(' ');
    const keyed = /(?:wavelength|filter|lambda|λ)/i.test(firstFilledCell(row)) ? /\b([2-9]\d{2})\b/.exec(line) : null;
    const match = keyed ?? /(?<!\d\s*\/\s*)\b([2-9]\d{2})(?:\.0)?\s*nm\b/i.exec(line);
    if (match !== null) found.add(Number(match[1]));
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** The filled cells of a row that is short enough to state something; none of a longer one. */
function statedCells(row: SheetRow): readonly string[] {
  let filled = 0;
  for (const cell of row.cells) {
    if (cell !== '') filled += 1;
    if (filled > MAX_CELLS) return [];
  }
  return filledCells(row);
}
