import Papa from 'papaparse';

export type Delimiter = ',' | ';' | '\t';

/** One row of delimited text: its cells as text, trimmed, its line (counted from 1), and what it was split from. */
export interface DelimitedRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly raw: string;
  readonly delimiter: Delimiter;
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
  const rows: DelimitedRow[] = [];
  const give = (cells: readonly string[], line: number, raw: string): void => {
    rows.push({ cells, line, raw, delimiter });
  };
  if (body.includes('"')) splitQuoted(body, delimiter, give);
  else if (body !== '') {
    const lines = body.split('\n');
    for (let index = 0; index < lines.length; index += 1) {
      const raw = lines[index] as string;
      give(splitLine(raw, delimiter), index + 1, raw);
    }
  }
  return { delimiter, rows };
}

/** The character columns at which the cells of a row start in its line, counted from 1. */
export function cellColumns({ raw, delimiter }: DelimitedRow): readonly number[] {
  const columns = [1];
  if (!raw.includes('"')) {
    for (let at = raw.indexOf(delimiter); at >= 0; at = raw.indexOf(delimiter, at + 1)) columns.push(at + 2);
    return columns;
  }
  let quoted = false;
  for (let index = 0; index < raw.length; index += 1) {
    if (raw[index] === '"') quoted = !quoted;
    else if (raw[index] === delimiter && !quoted) columns.push(index + 2);
  }
  return columns;
}

/** The character column at which a cell starts in its line; 1 for a cell that is not there. */
export function cellColumn(row: DelimitedRow | undefined, index: number): number {
  return row === undefined ? 1 : (cellColumns(row)[index] ?? 1);
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
  if (text.length > BLANK_SEPARATED_LIMIT || text.split(' ', FEWEST_BLANKS + 1).length <= FEWEST_BLANKS)
    return undefined;
  const lines = unifyLines(text).split('\n');
  let tabular = 0;
  let delimited = 0;
  const rows = lines.map((line, index) => {
    const cells = blankSeparated(line);
    if (cells !== undefined) tabular += 1;
    else if (line.includes('\t') || line.includes(';') || line.split(',').length > 2) delimited += 1;
    return { cells: cells ?? [line.trim()], line: index + 1 };
  });
  return tabular < FEWEST_LINES || delimited > tabular ? undefined : rows;
}

const BLANK_SEPARATED_LIMIT = 1_000_000;
const FEWEST_LINES = 8;
const FEWEST_CELLS = 8;
const FEWEST_BLANKS = FEWEST_LINES * (FEWEST_CELLS - 1);

function blankSeparated(line: string): readonly string[] | undefined {
  if (/[\t;]/.test(line) || line.length > 1000) return undefined;
  const cells = line.trim().split(/ +/);
  if (cells.length < FEWEST_CELLS || cells.filter((cell) => /^[-+]?[\d.,]+$/.test(cell)).length * 2 < cells.length)
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
  if (!sample.includes('\t') && !sample.includes(';')) return ',';
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

const BLANK = /\s/;
const BLANK_BESIDE_TABS = /[^\S\t]/;

/** The cells of a line without quotation marks, which need no parser. */
function splitLine(line: string, delimiter: Delimiter): readonly string[] {
  const cells = line.split(delimiter);
  if (!(delimiter === '\t' ? BLANK_BESIDE_TABS : BLANK).test(line)) return cells;
  for (let index = 0; index < cells.length; index += 1) cells[index] = (cells[index] as string).trim();
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
