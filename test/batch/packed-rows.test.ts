import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BLANK_NUMBER, packColumns, unpackColumn } from '../../src/batch/packed-rows.ts';
import { RESULT_COLUMNS, type ResultCell } from '../../src/report/batch-results.ts';

it('gives back every cell of any rows, packed and through JSON', () => {
  const cellOf = ({ type }: (typeof RESULT_COLUMNS)[number]): fc.Arbitrary<ResultCell> =>
    type === 'number'
      ? fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)))
      : fc.option(fc.constantFrom('a', 'b', '', 'µg/mL', '"', '1'));
  const rowsOf = fc.array(fc.tuple(...RESULT_COLUMNS.map(cellOf)), { maxLength: 5 });
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const given = RESULT_COLUMNS.map((_, index) => rows.map((row) => row[index] as ResultCell));
      const packed = JSON.parse(JSON.stringify(packColumns(given))) as ReturnType<typeof packColumns>;
      const ofNumber = (text: string): ResultCell => (text === BLANK_NUMBER ? null : Number(text));
      const columns = packed.map((column) => unpackColumn(column, rows.length, (cell) => cell, ofNumber));
      expect(rows.map((_, row) => columns.map((column) => column[row]))).toEqual(rows);
      expect(columns.every((column) => column.length === rows.length)).toBe(true);
    }),
  );
});
