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
  if (!NUMBER[mark].test(text)) {
    const plain = text.trim();
    return plain === text ? undefined : readNumber(plain, mark);
  }
  const value = Number(mark === ',' ? text.replace(',', '.') : text);
  return Number.isFinite(value) ? value : undefined;
}

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
