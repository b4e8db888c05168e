import { checkLineLengths } from './line-lengths.ts';
import { unreadable } from './plate-reader-errors.ts';
import type { ReadingContext } from './reading-context.ts';
import type { WellList } from './well-list.ts';

/**
 * Makes sure that a list of wells can be read: wells of a 96-well plate, no row in the middle without a well, and in
 * text every line with as many cells as the others.
 * @throws InputError (REFUSED_PLATE_SIZE, REFUSED_MALFORMED, DECIMAL_UNCLEAR) with the line
 */
export function checkWellList(list: WellList, context: ReadingContext): void {
  const { beyond, brokenAt, line, rows } = list;
  if (beyond !== undefined) {
    throw unreadable('REFUSED_PLATE_SIZE', `the well list names ${beyond}, which no 96-well plate has`, { line });
  }
  if (brokenAt !== undefined) {
    throw unreadable('REFUSED_MALFORMED', `line ${brokenAt} stands in a well list and names no well`, {
      line: brokenAt,
    });
  }
  if (context.delimiter === ',') refuseDecimalCommas(list);
  if (context.delimiter !== undefined) checkLineLengths(rows, { after: rows[0]?.cells.length ?? 0, least: 0 }, context);
}

/** Decimal commas in a comma-separated list: a column of whole numbers, digits behind it, and a header that names fewer columns. */
function refuseDecimalCommas({ headers, entries, wellColumns, line }: WellList): void {
  const named = headers.findLastIndex((header) => header !== '') + 1;
  if (named === 0 || entries.every((entry) => entry.textAt(named) === '')) return;
  for (let column = 0; column < named; column += 1) {
    if (wellColumns.includes(column)) continue;
    const isSplit = entries.every(
      (entry) => /^-?\d?$/.test(entry.textAt(column)) && /^\d*$/.test(entry.textAt(column + 1)),
    );
    if (!isSplit || entries.every((entry) => entry.textAt(column) === '')) continue;
    const message = `the lines hold a whole number under "${headers[column]}", digits behind it, and more cells than the header: decimal commas between commas`;
    throw unreadable('DECIMAL_UNCLEAR', message, { line }, 'export with semicolons or tabs between the cells');
  }
}
