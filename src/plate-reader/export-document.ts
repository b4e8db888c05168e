import type { ExportDelimiter } from './delimited-text.ts';

/**
 * One row of an export: its cells as trimmed text. `line` counts from 1 in the file or the sheet. A spreadsheet's
 * number cells stand in plain decimal notation with a point and are marked in `numeric`.
 */
export interface SheetRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly numeric?: ReadonlySet<number>;
  /** True for a line of text without two letters in a row, "<>" or a character beyond ASCII: it names and states nothing. */
  readonly wordless?: boolean;
}

/** A text file, or one sheet of a workbook. `name` is "" for text. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** A file after its container and encoding are undone, before anybody knows which reader wrote it. */
export interface ExportDocument {
  readonly container: 'text' | 'json' | 'workbook';
  /** What text was decoded as; "" for workbooks. */
  readonly encoding: string;
  /** Undefined for workbooks and JSON. */
  readonly delimiter: ExportDelimiter | undefined;
  readonly sheets: readonly Sheet[];
  /** True for text whose last line has no line end: it may have been cut. */
  readonly endsOpen: boolean;
  /** The text of a JSON document; "" for the others. */
  readonly text: string;
}

/** The rows that may name or state something; of the rows from one index to before another, where given. */
export function rowsWithWords(sheet: Sheet, from = 0, to: number = sheet.rows.length): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  const end = Math.min(to, sheet.rows.length);
  for (let index = Math.max(0, from); index < end; index += 1) {
    const row = sheet.rows[index] as SheetRow;
    if (row.wordless !== true) rows.push(row);
  }
  return rows;
}

/** The text of a cell; "" beyond the end of the row or for no row. */
export function cellAt(row: SheetRow | undefined, column: number): string {
  return row?.cells[column] ?? '';
}

/** True when no cell of the row holds anything. */
export function isBlankRow(row: SheetRow | undefined): boolean {
  if (row === undefined) return true;
  for (const cell of row.cells) if (cell !== '') return false;
  return true;
}

/** The cells of a row that hold something. */
export function filledCells(row: SheetRow | undefined): readonly string[] {
  return row === undefined ? [] : row.cells.filter((cell) => cell !== '');
}

/** The first cell of a row that holds something; "" for a blank row. */
export function firstFilledCell(row: SheetRow | undefined): string {
  if (row !== undefined) for (const cell of row.cells) if (cell !== '') return cell;
  return '';
}

/** The first filled cell after a key cell in the same row ("Plate Number" -> "Plate 1"); undefined without. */
export function valueAfter(sheet: Sheet, key: RegExp, from = 0, to: number = sheet.rows.length): string | undefined {
  for (let index = from; index < to; index += 1) {
    const row = sheet.rows[index] as SheetRow;
    const at = row.cells.findIndex((cell) => key.test(cell));
    if (at < 0) continue;
    return row.cells.slice(at + 1).find((cell) => cell !== '');
  }
  return undefined;
}
