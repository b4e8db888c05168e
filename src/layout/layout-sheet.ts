import { type DelimitedRow, type Delimiter, guessDelimiter, splitDelimited } from '../plate-reader/delimited-text.ts';
import { parseHeader } from './layout-columns.ts';
import { startsWithDigit } from './layout-statement.ts';

/** A line such as "# assay: infliximab". */
export interface LayoutDirective {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/** A layout's rows without comments, the directives among the comments, and which of the two shapes it has. */
export interface LayoutSheet {
  readonly delimiter: Delimiter;
  readonly rows: readonly DelimitedRow[];
  readonly directives: readonly LayoutDirective[];
  readonly shape: 'grid' | 'long' | undefined;
}

/**
 * Splits a layout into rows by the delimiter with which it has a recognisable shape; where none gives one, by the
 * delimiter of its first line.
 */
export function splitLayout(text: string): LayoutSheet {
  const guessed = guessDelimiter(text);
  const delimiters = new Set<Delimiter>([guessed, ',', ';', '\t']);
  for (const delimiter of delimiters) {
    const sheet = sheetOf(text, delimiter);
    if (sheet.shape !== undefined) return sheet;
  }
  return sheetOf(text, guessed);
}

/** Where a block's corner stands in a row that numbers columns 1, 2, 3 ...; undefined for any other row. */
export function cornerOf(row: DelimitedRow): number | undefined {
  for (let corner = 0; corner + 3 < row.cells.length; corner += 1) {
    if (!ONE.has(row.cells[corner + 1] as string)) continue;
    if (columnNumber(row, corner + 2) !== 2 || columnNumber(row, corner + 3) !== 3) continue;
    return columnNumber(row, corner) === undefined ? corner : undefined;
  }
  return undefined;
}

const ONE: ReadonlySet<string> = new Set(['1', '01', '1.0', '01.0']);

/** The number in a cell such as "1" or "01"; undefined for other text. */
export function columnNumber(row: DelimitedRow, index: number): number | undefined {
  const cell = row.cells[index] ?? '';
  if (cell.length > LONGEST_NUMBER || !startsWithDigit(cell)) return undefined;
  const match = /^0?([1-9]\d?)(?:\.0)?$/.exec(cell);
  return match === null ? undefined : Number(match[1]);
}

/** "012.0" */
const LONGEST_NUMBER = 5;

/** True for a row without any text. */
export function isBlankRow(row: DelimitedRow): boolean {
  for (const cell of row.cells) if (cell !== '') return false;
  return true;
}

/** The index of the header of a long layout: the first row with a column for wells and one that describes them. */
export function longHeaderIndex(rows: readonly DelimitedRow[]): number | undefined {
  const index = rows.findIndex((row) => {
    const columns = row.cells.map((cell) => parseHeader(cell)?.column);
    return columns.includes('well') && columns.some((column) => column !== undefined && column !== 'well');
  });
  return index === -1 ? undefined : index;
}

function sheetOf(text: string, delimiter: Delimiter): LayoutSheet {
  const rows: DelimitedRow[] = [];
  const directives: LayoutDirective[] = [];
  for (const row of splitDelimited(text, delimiter).rows) {
    if (isComment(row)) directives.push(...directiveOf(row, delimiter));
    else rows.push(row);
  }
  const grid = rows.some((row, index) => isBlockHeader(row, rows[index + 1]));
  const shape = grid ? 'grid' : longHeaderIndex(rows) === undefined ? undefined : 'long';
  return { delimiter, rows, directives, shape };
}

function isBlockHeader(row: DelimitedRow, next: DelimitedRow | undefined): boolean {
  const corner = cornerOf(row);
  return corner !== undefined && /^[A-Ha-h]$/.test(next?.cells[corner] ?? '');
}

function isComment(row: DelimitedRow): boolean {
  return (row.cells[0] ?? '').startsWith('#');
}

function directiveOf(row: DelimitedRow, delimiter: Delimiter): readonly LayoutDirective[] {
  const match = /^#\s*([A-Za-z]+)\s*[:=]\s*(.*)$/s.exec(row.cells.join(delimiter));
  if (match === null) return [];
  const value = (match[2] as string).trim();
  return [{ key: (match[1] as string).toLowerCase(), value: value.replace(/(?<=.)[,;\s]+$/s, ''), line: row.line }];
}
