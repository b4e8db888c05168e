import { checkLineLengths } from './line-lengths.ts';
import { unreadable } from './plate-reader-errors.ts';
import type { ReadingContext } from './reading-context.ts';
import type { WellList } from './well-list.ts';

/**
 * Makes sure that a list of wells can be read: wells of a 96-well plate, no row in the middle without a well, and in
 * text every line with as many cells as the others.
 * @throws InputError (REFUSED_PLATE_SIZE, REFUSED_MALFORMED) with the line
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
  if (context.delimiter !== undefined) checkLineLengths(rows, { after: rows[0]?.cells.length ?? 0, least: 0 }, context);
}
