/** A row letter of a 96-well plate. */
export type RowLetter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H';
/** A column number of a 96-well plate, 1 to 12. */
type ColumnNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
/** The name of a well on a 96-well plate: "A1" to "H12", without leading zeros. */
export type WellId = `${RowLetter}${ColumnNumber}`;

export const ROW_LETTERS: readonly RowLetter[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
export const ROW_COUNT = 8;
export const COLUMN_COUNT = 12;

/** All 96 wells in reading order: A1, A2 ... A12, B1 ... H12. */
export const ALL_WELLS: readonly WellId[] = ROW_LETTERS.flatMap((row) =>
  Array.from({ length: COLUMN_COUNT }, (_, column) => `${row}${column + 1}` as WellId),
);

/** The well at a zero-based row (0-7) and column (0-11); undefined outside the plate. */
export function wellAt(row: number, column: number): WellId | undefined {
  if (row < 0 || row >= ROW_COUNT || column < 0 || column >= COLUMN_COUNT) return undefined;
  return ALL_WELLS[row * COLUMN_COUNT + column];
}

/** The place of a well in reading order, 0 (A1) to 95 (H12). */
export function wellIndex(well: WellId): number {
  const row = well.charCodeAt(0) - 65;
  const column = well.length === 2 ? well.charCodeAt(1) - 49 : well.charCodeAt(2) - 39;
  return row * COLUMN_COUNT + column;
}

/** Zero-based row and column of a well. */
export function wellPosition(well: WellId): { readonly row: number; readonly column: number } {
  const index = wellIndex(well);
  return { row: Math.floor(index / COLUMN_COUNT), column: index % COLUMN_COUNT };
}

/** Reads "A1", "a01", "A-1" or "A 1" as a well; undefined when the text names no well of a 96-well plate. */
export function parseWellId(text: string): WellId | undefined {
  const match = /^([A-Ha-h])[\s\-:]?0?([1-9]|1[0-2])$/.exec(text.trim());
  if (match === null) return undefined;
  return `${(match[1] as string).toUpperCase()}${match[2]}` as WellId;
}

/** Orders wells as they are read: by row, then by column. */
function compareWells(left: WellId, right: WellId): number {
  return wellIndex(left) - wellIndex(right);
}

/**
 * Expands "A1", a range "A1:B2" (the rectangle between two corners, "-" is read as ":") or a list "A1, B3:B5" to wells
 * in reading order without repeats; undefined when any part names no well.
 */
export function parseWellRange(text: string): readonly WellId[] | undefined {
  const wells = new Set<WellId>();
  for (const part of text.split(/[,;\s]+/).filter((piece) => piece !== '')) {
    const corners = part.split(/[:-]/).map(parseWellId);
    const [first, last = first] = corners;
    if (corners.length > 2 || first === undefined || last === undefined || corners.includes(undefined))
      return undefined;
    const from = wellPosition(first);
    const to = wellPosition(last);
    for (let row = Math.min(from.row, to.row); row <= Math.max(from.row, to.row); row += 1) {
      for (let column = Math.min(from.column, to.column); column <= Math.max(from.column, to.column); column += 1) {
        wells.add(wellAt(row, column) as WellId);
      }
    }
  }
  return wells.size === 0 ? undefined : [...wells].sort(compareWells);
}
