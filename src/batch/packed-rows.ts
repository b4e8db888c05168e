import { RESULT_COLUMNS, type ResultCell } from '../report/batch-results.ts';

/**
 * The rows of a run in the table of results, column by column: a third of the text that they would be row by row, and
 * every text that stands in several rows is there once.
 */
export type PackedRows = readonly PackedColumn[];

/**
 * A column: its one value for all rows, a value for each row, or (texts) its different values and the place of each
 * row's among them.
 */
type PackedColumn = readonly [values: readonly ResultCell[], places?: readonly number[]];

/** Turns rows into columns. */
export function packRows(rows: readonly (readonly ResultCell[])[]): PackedRows {
  return RESULT_COLUMNS.map(({ type }, index) => {
    const cells = rows.map((row) => row[index] ?? null);
    if (cells.every((cell) => cell === cells[0])) return [cells.slice(0, 1)];
    if (type === 'number') return [cells];
    const places = new Map<ResultCell, number>();
    for (const cell of cells) if (!places.has(cell)) places.set(cell, places.size);
    return [[...places.keys()], cells.map((cell) => places.get(cell) as number)];
  });
}

/** True for a column that has one value for all rows. */
export function isConstant([values, places]: PackedColumn): boolean {
  return values.length === 1 && places === undefined;
}

/** A column of `count` rows as one cell a row, each as `convert` gives it; a text that stands in several rows is converted once. */
export function unpackColumn<Value>(
  [values, places]: PackedColumn,
  count: number,
  convert: (cell: ResultCell) => Value,
): readonly Value[] {
  const converted = values.map(convert);
  if (places !== undefined) return places.map((place) => converted[place] as Value);
  return converted.length === 1 && count > 1 ? new Array<Value>(count).fill(converted[0] as Value) : converted;
}
