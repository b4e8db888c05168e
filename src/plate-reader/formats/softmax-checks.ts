import { isBlankRow } from '../export-document.ts';
import { checkLineLengths } from '../line-lengths.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { isKnownState } from '../read-well-text.ts';
import type { ReadingContext } from '../reading-context.ts';
import type { SoftmaxBlock } from './softmax-blocks.ts';
import type { PlateHeader } from './softmax-header.ts';

/**
 * PlateFormat rows have no letters: where one is missing or a line of other text stands, all below it would move. The
 * header says how many were read.
 * @throws InputError (REFUSED_MALFORMED) with the line of the text, or of the block's header
 */
export function checkRows(header: PlateHeader, blocks: readonly SoftmaxBlock[]): void {
  for (const { format, reduced, rows, line } of blocks) {
    const foreign = rows.find((row) => !isBlankRow(row) && !row.cells.slice(2).some(isValue));
    if (foreign !== undefined) {
      const message = `line ${foreign.line} stands in a block of plate "${header.name}" and holds no values`;
      throw unreadable(
        'REFUSED_MALFORMED',
        message,
        { line: foreign.line },
        'take the line out, or export the file again',
      );
    }
    if (format === 'time') continue;
    const read = rows.filter((row) => !isBlankRow(row)).length;
    const isWhole = header.wellCount === 96 ? rows.length === 8 : header.wellCount !== undefined || rows.length >= 8;
    const stated = header.rowCount ?? read;
    // Rows of wells that take no part in a reduction are blank in its block.
    if (isWhole && (reduced ? read <= stated : read === stated)) continue;
    const message = `a block of plate "${header.name}" holds ${read} rows of values, not ${header.rowCount ?? 8}`;
    throw unreadable('REFUSED_MALFORMED', message, { line });
  }
}

function isValue(cell: string): boolean {
  return cell !== '' && (/\d/.test(cell) || isKnownState(cell));
}

/** The values of a line have no names: where a delimiter is missing, all behind it would move. */
export function checkBlock(block: SoftmaxBlock, context: ReadingContext): void {
  const { rows, width } = block;
  if (context.delimiter === undefined) return;
  for (const row of rows) {
    if (row.cells.slice(width).some((cell) => cell !== '')) {
      throw unreadable('REFUSED_MALFORMED', `line ${row.line} holds more values than its header has columns`, {
        line: row.line,
      });
    }
  }
  checkLineLengths(rows, { after: width, least: width }, context);
  const [only] = rows;
  if (rows.length === 1 && only !== undefined && only.cells.length < width) {
    const message = `line ${only.line} holds ${only.cells.length} cells where its header has ${width}`;
    throw unreadable('REFUSED_MALFORMED', message, { line: only.line });
  }
}
