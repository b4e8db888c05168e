export type DecimalMark = '.' | ',';

const NUMBER: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/,
  ',': /^[+-]?(?:\d+,?\d*|,\d+)(?:[eE][+-]?\d+)?$/,
};

/**
 * The one place where text becomes a number. Undefined for anything but a plain finite decimal with the given mark:
 * thousands separators, hexadecimal, "NaN", "Infinity" and units are not numbers.
 */
export function readNumber(text: string, mark: DecimalMark = '.'): number | undefined {
  return readShortDecimal(text, mark) ?? readAnyNumber(text, mark);
}

function readAnyNumber(text: string, mark: DecimalMark): number | undefined {
  if (!NUMBER[mark].test(text)) {
    const plain = text.trim();
    return plain === text ? undefined : readAnyNumber(plain, mark);
  }
  const value = Number(mark === ',' ? text.replace(',', '.') : text);
  return Number.isFinite(value) ? value : undefined;
}

/** The most characters whose digits a double holds exactly, and the powers of ten up to there. */
const SHORT = 15;
const POWERS_OF_TEN = Array.from({ length: SHORT }, (_, exponent) => Number(`1e${exponent}`));

/**
 * The number of a few digits with at most one mark, such as "0.125"; undefined for any other text. The digits and the
 * power of ten are exact doubles, so that their quotient is rounded once, to the double that `Number` gives.
 */
function readShortDecimal(text: string, mark: DecimalMark): number | undefined {
  if (text.length > SHORT) return undefined;
  let digits = 0;
  let markAt = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - ZERO;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (markAt === text.length && text[index] === mark) markAt = index;
    else return undefined;
  }
  const hasMark = markAt < text.length;
  if (text.length === (hasMark ? 1 : 0)) return undefined;
  return hasMark ? digits / (POWERS_OF_TEN[text.length - 1 - markAt] as number) : digits;
}

const ZERO = 48;

/**
 * Which decimal mark a block of cells uses: "," when at least one cell reads only with a comma and none only with a
 * point, "." when it is the other way round or no cell has a mark, and "mixed" when both stand in one block.
 */
export function decimalMarkOf(cells: Iterable<string>): DecimalMark | 'mixed' {
  let comma = false;
  let point = false;
  for (const cell of cells) {
    if (cell.includes(',') && readNumber(cell, ',') !== undefined) comma = true;
    if (cell.includes('.') && readNumber(cell, '.') !== undefined) point = true;
  }
  if (comma && point) return 'mixed';
  return comma ? ',' : '.';
}

/** True for one mark before three last digits, as thousands are written too: "12,500" and "1.250", but not "0,125". */
export function mayBeThousands(text: string): boolean {
  return /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(text);
}

/**
 * The first number of a block whose mark may just as well separate thousands, when no number of the block says which it
 * is. A decimal point stands beyond doubt where the cells are set apart by anything but semicolons.
 */
export function unclearNumber(cells: Iterable<string>, mark: DecimalMark, delimiter: string): string | undefined {
  if (mark === '.' && delimiter !== ';') return undefined;
  let first: string | undefined;
  for (const cell of cells) {
    if (!cell.includes(mark) || readNumber(cell, mark) === undefined) continue;
    if (!mayBeThousands(cell)) return undefined;
    first ??= cell;
  }
  return first;
}

/** What to do about a number that may be thousands. */
export const UNCLEAR_NUMBER_HINT =
  'write numbers without thousands separators, or say which mark it is with a line "# decimal: ," or "# decimal: ."';

/** What a number that may be thousands can mean, in words. */
export function bothMeanings(number: string): string {
  return `"${number}" can mean ${Number(number.replace(',', '.'))} or ${Number(number.replace(/[.,]/, ''))}`;
}

/** The decimal mark that a comment line of a text states: "# decimal: ," (or comma, point, dot). */
export function statedMark(text: string): DecimalMark | undefined {
  const stated = /^"?#\s*decimal\s*:\s*(?:(,|comma)|\.|point|dot)/im.exec(text);
  if (stated === null) return undefined;
  return stated[1] === undefined ? '.' : ',';
}

/**
 * The decimal mark of a table: the one that its text states, else the one on which its numbers agree, then with the first
 * of them that may have a thousands separator.
 */
export function tableMark(
  text: string,
  numbers: readonly string[],
  delimiter: string,
): { readonly mark: DecimalMark | 'mixed'; readonly unclear: string | undefined } {
  const stated = statedMark(text);
  if (stated !== undefined) return { mark: stated, unclear: undefined };
  const mark = decimalMarkOf(numbers);
  return { mark, unclear: mark === 'mixed' ? undefined : unclearNumber(numbers, mark, delimiter) };
}
