import Papa from 'papaparse';
import { trimmed } from '../domain/trimmed.ts';

export type Delimiter = ',' | ';' | '\t';

/** One row of delimited text: its cells as text, trimmed, with where each stands (line and columns count from 1). */
export interface DelimitedRow {
  readonly cells: readonly string[];
  readonly line: number;
  /** The character column at which each cell starts in its line. */
  readonly columns: readonly number[];
}

export interface DelimitedText {
  readonly delimiter: Delimiter;
  readonly rows: readonly DelimitedRow[];
}

/** A row without the places of its cells. */
interface PlainRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Tab before semicolon before comma: the earlier a delimiter, the rarer it is inside a cell. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];
/** How many lines are looked at for the delimiter. */
const SAMPLE_LINES = 400;

/**
 * Splits CSV, semicolon- or tab-separated text (RFC 4180 quotes; LF, CRLF or CR) into rows. Blank lines stay as rows
 * with one empty cell, so that blocks can be told apart. Without a delimiter it is guessed (see `guessDelimiter`).
 */
export function splitDelimited(text: string, delimiter: Delimiter = guessDelimiter(text)): DelimitedText {
  const body = unifyLines(text);
  if (!body.includes('"')) return { delimiter, rows: splitUnquoted(body, delimiter) };
  const rows: DelimitedRow[] = [];
  splitQuoted(body, delimiter, (cells, line, raw) => rows.push({ cells, line, columns: cellColumns(raw, delimiter) }));
  return { delimiter, rows };
}

/** The rows of a text as `splitDelimited` gives them, without the places of the cells: for long exports. */
export function splitRows(text: string, delimiter: Delimiter): readonly PlainRow[] {
  const body = unifyLines(text);
  const rows: PlainRow[] = [];
  if (body.includes('"')) {
    splitQuoted(body, delimiter, (cells, line) => rows.push({ cells, line }));
    return rows;
  }
  let start = 0;
  for (let line = 1; start <= body.length; line += 1) {
    const stop = body.indexOf('\n', start);
    const end = stop < 0 ? body.length : stop;
    if (stop >= 0 || end > start) rows.push({ cells: splitLine(body.slice(start, end), delimiter), line });
    start = end + 1;
  }
  return rows;
}

/**
 * The rows of a text whose columns are set apart by blanks only: lines with at least eight cells, most of them numbers,
 * are split at their blanks, the others stay one cell. Undefined for text with delimiters.
 */
export function splitBlanks(text: string): readonly PlainRow[] | undefined {
  if (text.length > BLANK_SEPARATED_LIMIT) return undefined;
  const lines = unifyLines(text).split('\n');
  let tabular = 0;
  let delimited = 0;
  const rows = lines.map((line, index) => {
    const cells = blankSeparated(line);
    if (cells !== undefined) tabular += 1;
    else if (line.includes('\t') || line.includes(';') || line.split(',').length > 2) delimited += 1;
    return { cells: cells ?? [line.trim()], line: index + 1 };
  });
  return tabular < 8 || delimited > tabular ? undefined : rows;
}

const BLANK_SEPARATED_LIMIT = 1_000_000;

function blankSeparated(line: string): readonly string[] | undefined {
  if (!line.includes(' ') || /[\t;]/.test(line) || line.length > 1000) return undefined;
  const cells = line.trim().split(/ +/);
  if (cells.length < 8 || cells.filter((cell) => /^[-+]?[\d.,]+$/.test(cell)).length * 2 < cells.length)
    return undefined;
  // Column numbers stand above the values and leave the place above the row letters blank.
  return line.startsWith(' ') && cells[0] === '1' && cells[1] === '2' ? ['', ...cells] : cells;
}

/**
 * The delimiter of a text: of tab, semicolon and comma the first that stands in at least half as many of the first
 * lines as the commonest one does; a comma where none stands anywhere. Lines that start with "#" do not count.
 */
export function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 200_000);
  const lines = sample.split(sample.includes('\r') ? /\r\n?|\n/ : '\n', SAMPLE_LINES);
  const counts = DELIMITERS.map(() => 0);
  for (const line of lines) {
    if (line.startsWith('#') && !line.startsWith('##')) continue;
    const bare = line.includes('"') ? line.replace(/"(?:[^"]|"")*"/g, '') : line;
    for (const [index, candidate] of DELIMITERS.entries()) {
      if (bare.includes(candidate)) counts[index] = (counts[index] as number) + 1;
    }
  }
  const most = Math.max(...counts);
  if (most === 0) return ',';
  return DELIMITERS[counts.findIndex((count) => count * 2 >= most)] as Delimiter;
}

function unifyLines(text: string): string {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare;
}

/** What `splitQuoted` gives, for text without quotation marks, at a fraction of the time. */
function splitUnquoted(body: string, delimiter: Delimiter): readonly DelimitedRow[] {
  if (body === '') return [];
  return body.split('\n').map((line, index) => {
    const cells = line.split(delimiter);
    const columns: number[] = [];
    let column = 1;
    for (let place = 0; place < cells.length; place += 1) {
      const cell = cells[place] as string;
      columns.push(column);
      column += cell.length + 1;
      cells[place] = trimmed(cell);
    }
    return { cells, line: index + 1, columns };
  });
}

function splitLine(line: string, delimiter: Delimiter): readonly string[] {
  const cells = line.split(delimiter);
  for (let index = 0; index < cells.length; index += 1) cells[index] = trimmed(cells[index] as string);
  return cells;
}

function splitQuoted(
  body: string,
  delimiter: Delimiter,
  give: (cells: readonly string[], line: number, raw: string) => void,
): void {
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(body, {
    delimiter,
    newline: '\n',
    step: ({ data, meta }) => {
      const raw = body.slice(start, meta.cursor);
      give(
        data.map((cell) => cell.trim()),
        line,
        raw,
      );
      start = meta.cursor;
      for (let index = raw.indexOf('\n'); index >= 0; index = raw.indexOf('\n', index + 1)) line += 1;
    },
  });
}

function cellColumns(raw: string, delimiter: Delimiter): readonly number[] {
  const columns = [1];
  let quoted = false;
  for (let index = 0; index < raw.length; index += 1) {
    if (raw[index] === '"') quoted = !quoted;
    else if (raw[index] === delimiter && !quoted) columns.push(index + 2);
  }
  return columns;
}
