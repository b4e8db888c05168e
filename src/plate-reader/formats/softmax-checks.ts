import { isBlankRow } from '../export-document.ts';
import { checkLineLengths } from '../line-lengths.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from '../plate-reader-findings.ts';
import type { ReadingContext } from '../reading-context.ts';
import type { SoftmaxBlock } from './softmax-blocks.ts';
import type { PlateHeader } from './softmax-header.ts';

/** PlateFormat rows have no letters: where one is missing, all below it would move up. The header says how many were read. */
export function checkRowCount(header: PlateHeader, blocks: readonly SoftmaxBlock[]): void {
  for (const { format, reduced, rows, line } of blocks) {
    if (format === 'time' || reduced) continue;
    const read = rows.filter((row) => !isBlankRow(row)).length;
    const isWhole = header.wellCount !== 96 || rows.length >= 8;
    if (isWhole && (header.rowCount === undefined || read === header.rowCount)) continue;
    const message = `a block of plate "${header.name}" holds ${read} rows of values, not ${header.rowCount ?? 8}`;
    throw unreadable('REFUSED_MALFORMED', message, { line });
  }
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
  if (rows.length === 1 && only !== undefined && only.cells.length !== width) {
    const args = { line: only.line, found: only.cells.length, expected: width };
    context.report(PLATE_READER_FINDINGS.raise(only.cells.length < width ? 'GRID_SHORT_ROW' : 'GRID_LONG_ROW', args));
  }
}
