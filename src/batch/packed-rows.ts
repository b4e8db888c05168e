import { RESULT_COLUMNS, type ResultCell } from '../report/batch-results.ts';

/**
 * The rows of a run in the table of results, column by column: a third of the text that they would be row by row, and
 * every text that stands in several rows is there once.
 */
export type PackedRows = readonly PackedColumn[];

/**
 * A column: numbers as one text, "0.5,null,12", as a table that is text needs no numbers; else its one value for all rows,
 * a value for each row, or its different values and the place of each row's among them.
 */
type PackedColumn = string | PackedTexts;
type PackedTexts = readonly [values: readonly ResultCell[], places?: readonly number[]];

/** The text of a number that was not reported. */
export const BLANK_NUMBER = 'null';

/** Packs columns of equal length, those of the table of results. */
export function packColumns(columns: readonly (readonly ResultCell[])[]): PackedRows {
  return RESULT_COLUMNS.map(({ type }, index) => {
    const cells = columns[index] ?? [];
    if (isOneValue(cells)) return [cells.slice(0, 1)];
    return type === 'number' ? packNumbers(cells) : packTexts(cells);
  });
}

/** The value of a column that has the same in all rows; undefined for any other. */
export function constantOf(column: PackedColumn): ResultCell | undefined {
  if (typeof column === 'string' || column[1] !== undefined) return undefined;
  return column[0].length === 1 ? column[0][0] : undefined;
}

/**
 * A column of `count` rows as one value a row: what `ofCell` gives for a cell, and `ofNumber` for a number's text,
 * `BLANK_NUMBER` for none. A text that stands in several rows is converted once.
 */
export function unpackColumn<Value>(
  column: PackedColumn,
  count: number,
  ofCell: (cell: ResultCell) => Value,
  ofNumber: (text: string) => Value,
): readonly Value[] {
  if (typeof column === 'string') return column.split(',').map(ofNumber);
  const [values, places] = column;
  const converted = values.map(ofCell);
  if (places !== undefined) return places.map((place) => converted[place] as Value);
  return converted.length === 1 && count > 1 ? new Array<Value>(count).fill(converted[0] as Value) : converted;
}

function isOneValue(cells: readonly ResultCell[]): boolean {
  const [first] = cells;
  for (const cell of cells) if (cell !== first) return false;
  return true;
}

/** As JSON has them: that writes numbers in half the time that `join` takes. */
function packNumbers(cells: readonly ResultCell[]): string {
  return JSON.stringify(cells).slice(1, -1);
}

function packTexts(cells: readonly ResultCell[]): PackedTexts {
  const places = new Map<ResultCell, number>();
  const placeOf = (cell: ResultCell): number => {
    const known = places.get(cell);
    if (known !== undefined) return known;
    places.set(cell, places.size);
    return places.size - 1;
  };
  const placed = cells.map(placeOf);
  return places.size === cells.length ? [cells] : [[...places.keys()], placed];
}
