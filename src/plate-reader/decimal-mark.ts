import { type DecimalMark, mayBeThousands } from '../domain/number-reading.ts';
import type { ExportDelimiter } from './delimited-text.ts';
import { unreadable } from './plate-reader-errors.ts';

const WITH_COMMA = /^[+-]?\d*,\d+(?:[eE][+-]?\d+)?$/;
const WITH_POINT = /^[+-]?\d*\.\d+(?:[eE][+-]?\d+)?$/;

/** How the cells of a block are to be read. `mixed` cells stand in the other mark and stay text. */
interface BlockMark {
  readonly mark: DecimalMark;
  readonly mixed: boolean;
}

/**
 * The decimal mark of one block of text cells. A comma is taken for it only where the delimiter is not a comma, no cell
 * of the block has a point, and at least one cell cannot be a thousands group. In a block of points a few cells with
 * commas stay text (`mixed`).
 * @throws InputError (DECIMAL_UNCLEAR) where the block does not decide and no mark was stated
 */
export function decimalMarkOfBlock(
  cells: readonly string[],
  delimiter: ExportDelimiter | undefined,
  stated: DecimalMark | undefined,
  line: number,
): BlockMark {
  if (!cells.some((cell) => cell.includes(','))) return { mark: stated ?? '.', mixed: false };
  let commas = 0;
  let points = 0;
  let certain = false;
  for (const cell of cells) {
    if (cell.includes(',')) {
      if (!WITH_COMMA.test(cell)) continue;
      commas += 1;
      certain ||= !mayBeThousands(cell);
    } else if (WITH_POINT.test(cell)) points += 1;
  }
  if (stated !== undefined) return { mark: stated, mixed: commas > 0 && points > 0 };
  if (commas === 0) return { mark: '.', mixed: false };
  if (points > commas) return { mark: '.', mixed: true };
  if (points > 0) {
    throw unreadable('DECIMAL_UNCLEAR', `${commas} values have a decimal comma and ${points} a decimal point`, {
      line,
    });
  }
  if (delimiter === ',' || !certain) {
    const why = delimiter === ',' ? 'the cells are also separated by commas' : 'they could also be thousands';
    throw unreadable('DECIMAL_UNCLEAR', `${commas} values have a comma, and ${why}`, { line });
  }
  return { mark: ',', mixed: false };
}
