import { parseWellId } from '../domain/well-id.ts';
import { cellAt, type SheetRow } from './export-document.ts';
import { checkLineLengths } from './line-lengths.ts';
import { unreadable } from './plate-reader-errors.ts';
import { isKnownState } from './read-well-text.ts';
import type { ReadingContext } from './reading-context.ts';
import { isAnyWell, isWellHeader, type WellList } from './well-list.ts';

/**
 * Makes sure that a list of wells can be read: wells of a 96-well plate, no row in the middle without a well, and in
 * text every line with as many cells as the others.
 * @throws InputError (REFUSED_PLATE_SIZE, REFUSED_MALFORMED, DECIMAL_UNCLEAR) with the line
 */
export function checkWellList(list: WellList, context: ReadingContext): void {
  const { beyond, brokenAt, line } = list;
  if (beyond !== undefined) {
    const hint =
      'only 96-well plates are read; name the column of the wells "well", and that of samples, which may look like wells, "sample"';
    throw unreadable('REFUSED_PLATE_SIZE', `the well list names ${beyond}, which no 96-well plate has`, { line }, hint);
  }
  if (brokenAt !== undefined) {
    throw unreadable('REFUSED_MALFORMED', `line ${brokenAt} stands in a well list and names no well`, {
      line: brokenAt,
    });
  }
  refuseOtherWells(list);
  if (context.delimiter === ',') refuseDecimalCommas(list);
  if (context.delimiter === undefined) return;
  const checked = withoutRemarks(list);
  const named = list.headers.findLastIndex((header) => header !== '') + 1;
  checkLineLengths(checked, { after: checked[0]?.cells.length ?? 0, least: 0, named }, context);
}

/**
 * The lines of a list without words at their ends that stand in a column with a name of its own, which most lines leave
 * out, and without those that hold nothing but the name of a well.
 */
function withoutRemarks({ headers, wellColumns, rows: all }: WellList): readonly SheetRow[] {
  const rows = all.filter(({ cells }) => cells.some((cell, column) => cell !== '' && !wellColumns.includes(column)));
  const least = Math.min(...rows.map(({ cells }) => cells.length));
  const isBare = rows.filter(({ cells }) => cells.length === least).length * 2 > rows.length;
  if (!isBare || rows.every(({ cells }) => cells.length === least)) return rows;
  return rows.map((row) => {
    const further = row.cells.slice(least);
    const isRemark = further.every(
      (cell, index) => headers[least + index] && (cell === '' || (WORDS.test(cell) && !isKnownState(cell))),
    );
    return isRemark && further.length > 0 ? { ...row, cells: row.cells.slice(0, least) } : row;
  });
}

const WORDS = /^(?=.*\p{L}{2})[^\d]/u;

/**
 * A second column of wells that says something else: two lists side by side, or wells beside identifiers that look like
 * wells. A column that alone is headed as one of wells is the one meant.
 */
function refuseOtherWells({ headers, entries, wellColumns, rows, line }: WellList): void {
  const [own, second] = wellColumns;
  if (own === undefined || second !== undefined) return;
  const isHeaded = isWellHeader(headers[own] ?? '');
  const first = rows[0]?.cells ?? [];
  const other = first.findIndex((cell, column) => {
    if (column === own || !isAnyWell(cell) || (isHeaded && !isWellHeader(headers[column] ?? ''))) return false;
    const texts = entries.map((entry) => cellAt(entry.row, column)).filter((text) => text !== '');
    if (!texts.every(isAnyWell)) return false;
    if (repeatsHeaders(headers, column)) return true;
    return entries.some((entry) => parseWellId(cellAt(entry.row, column)) !== entry.well);
  });
  if (other < 0) return;
  const names = [own, other].map((column) => headers[column] || `column ${column + 1}`);
  const message = `the columns "${names.join('" and "')}" of a list both name wells, of two lists or of two kinds`;
  const hint = 'put lists below each other, and name only the column of the plate\'s wells "well"';
  throw unreadable('REFUSED_MALFORMED', message, { line }, hint);
}

/** True where the names of the columns from one column on stand before it as well: a second plate. */
function repeatsHeaders(headers: readonly string[], column: number): boolean {
  const before = headers.slice(0, column).filter((header) => header !== '');
  const from = headers.slice(column).filter((header) => header !== '');
  return from.length > 1 && from.every((header) => before.includes(header));
}

/** Decimal commas in a comma-separated list: a column of whole numbers, digits behind it, and a header that names fewer columns. */
function refuseDecimalCommas({ headers, entries, wellColumns, line }: WellList): void {
  const named = headers.findLastIndex((header) => header !== '') + 1;
  if (named === 0 || entries.every((entry) => cellAt(entry.row, named) === '')) return;
  for (let column = 0; column < named; column += 1) {
    if (wellColumns.includes(column)) continue;
    const isSplit = entries.every(
      (entry) => /^-?\d?$/.test(cellAt(entry.row, column)) && /^\d*$/.test(cellAt(entry.row, column + 1)),
    );
    if (!isSplit || entries.every((entry) => cellAt(entry.row, column) === '')) continue;
    const message = `the lines hold a whole number under "${headers[column]}", digits behind it, and more cells than the header: decimal commas between commas`;
    throw unreadable('DECIMAL_UNCLEAR', message, { line }, 'export with semicolons or tabs between the cells');
  }
}
