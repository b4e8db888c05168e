import { cellAt } from '../export-document.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { readingsOf } from '../read-plate-grid.ts';
import type { ReadingContext } from '../reading-context.ts';
import { columnCells, type WellEntry, type WellList } from '../well-list.ts';

const VALUE_HEADER =
  /^(?:od|o\.d\.|abs(?:orbance)?|values?|signals?|readings?|raw\b.*|optical[\s_]*densit(?:y|ies)|optische[\s_]*dichten?|densit[ée][\s_]*optique|d\.?o\.?(?:[\s_]*\d{3}.*)?|extinktion(?:en)?|absorption|absorban(?:cia|za)|assorbanza|messwerte?|measurements?|measured.*|response|a(?:bs|u)?\d{3}|(?:od|abs(?:orbance)?|extin[ck]tion)[\s_@(]*\d{3}.*|.*\b\d{3}\s*nm.*|label\s*\d+.*|\d{3})$/i;
const OTHER_HEADER =
  /conc|dil|factor|index|^#|^no\.?$|^nr|replicate|^rep|time|temp|cycle|mean|average|std|sd$|cv|row|col|group|name|sample|content|type|role|barcode|plate|unit|repeat/i;

/**
 * The columns of a list that hold values: those named so; without names the only one that holds numbers.
 * @throws InputError (REFUSED_NO_DATA, FORMAT_UNKNOWN) where there is none, or several without such a name
 */
export function valueColumns(list: WellList, context: ReadingContext): readonly number[] {
  const left = possibleColumns(list, context);
  if (left.length === 1 || left.some((column) => VALUE_HEADER.test(list.headers[column] ?? ''))) return left;
  if (left.length === 0) {
    const message = 'the well list has no column of readings';
    throw unreadable('REFUSED_NO_DATA', message, { line: list.line }, 'name the column of the readings "od"');
  }
  const names = left.map((column) => `"${list.headers[column] ?? `column ${column + 1}`}"`).join(', ');
  throw unreadable(
    'FORMAT_UNKNOWN',
    `the well list has several columns of numbers (${names}) and none is named as OD`,
    { line: list.line },
    'name the column "od"',
  );
}

/** True for the name of a column of readings. */
export function isValueHeader(header: string): boolean {
  return VALUE_HEADER.test(header);
}

/** The columns of numbers that are named as values; without such names those that are not named as something else. */
export function possibleColumns(list: WellList, context: ReadingContext): readonly number[] {
  const width = Math.max(...list.entries.slice(0, 5).map((entry) => lastColumn(entry)), list.headers.length - 1);
  const named: number[] = [];
  const unknown: number[] = [];
  for (let column = 0; column <= width; column += 1) {
    const header = list.headers[column] ?? '';
    if (list.wellColumns.includes(column)) continue;
    if (VALUE_HEADER.test(header)) named.push(column);
    else if (!OTHER_HEADER.test(header)) unknown.push(column);
  }
  const values = named.filter((column) => isNumericColumn(list, column, context));
  const fractions = values.filter((column) => list.entries.some((entry) => /[.,]\d/.test(cellAt(entry.row, column))));
  if (values.length > 0) return fractions.length > 0 ? fractions : values;
  return unknown.filter((column) => isNumericColumn(list, column, context));
}

function lastColumn(entry: WellEntry): number {
  for (let column = 40; column >= 0; column -= 1) if (cellAt(entry.row, column) !== '') return column;
  return 0;
}

function isNumericColumn(list: WellList, column: number, context: ReadingContext): boolean {
  const cells = columnCells(list.entries, column).filter(({ text }) => text !== '');
  const measured = readingsOf(cells, list.line, context).readings.filter(({ kind }) => kind === 'measured');
  return measured.length * 2 > cells.length;
}
