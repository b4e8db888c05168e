/** A cell: text, or a number in full precision; null is an empty cell. */
export type CsvCell = string | number | null;

/** Rows for a spreadsheet: each has the cells of the header. */
export interface CellTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

const STARTS_A_FORMULA = /^[=+\-@\t\r]/;

/**
 * Rows as CSV after RFC 4180: comma, CRLF, quotes doubled. Text that a spreadsheet would run as a formula gets an
 * apostrophe in front; numbers stay numbers.
 */
export function csvTable({ header, rows }: CellTable): string {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(Number(cell.toPrecision(12))) : '';
  const text = STARTS_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
