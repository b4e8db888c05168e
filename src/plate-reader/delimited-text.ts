import Papa from 'papaparse';

export type Delimiter = ',' | ';' | '\t';
/** What sets the cells of an export apart; a blank for columns that are set apart by blanks only. */
export type ExportDelimiter = Delimiter | ' ';

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
  /** See `SheetRow`. */
  readonly wordless?: boolean;
}

const WORD = /[A-Za-z]{2}|<>|[^\0-\x7f]/;

/** Tab before semicolon before comma: the earlier a delimiter, the rarer it is inside a cell. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];
/** A first line "sep=;", with which spreadsheets are told the delimiter. It counts as a blank line. */
const DECLARED = /^\ufeff?"?sep=([,;\t])"?[,;\t]*(?=[\r\n]|$)/i;
/** How many lines are looked at for the delimiter. */
const SAMPLE_LINES = 400;

/**
 * Splits CSV, semicolon- or tab-separated text (RFC 4180 quotes; LF, CRLF or CR) into rows. Blank lines stay as rows
 * with one empty cell, so that blocks can be told apart; so does a first line "sep=;". Without a delimiter it is that of a
 * table (see `tableDelimiter`).
 */
export function splitDelimited(text: string, delimiter: Delimiter = tableDelimiter(text)): DelimitedText {
  const body = unifyLines(text).replace(DECLARED, '');
  const rows: DelimitedRow[] = [];
  const give = (cells: readonly string[], line: number, raw: string): void => {
    rows.push({ cells, line, raw, delimiter });
  };
  if (body.includes('"')) splitQuoted(body, delimiter, give);
  else if (body !== '') splitPlain(body, delimiter, give);
  return { delimiter, rows };
}

/** The rows of a table that a person wrote: those that hold something and are no comment. */
export function tableRows(text: string): readonly DelimitedRow[] {
  return splitDelimited(text).rows.filter(
    ({ cells }) => cells.some((cell) => cell !== '') && !cells[0]?.startsWith('#'),
  );
}

/** How many cells of a row there are up to the last that is filled. */
export function filledCells({ cells }: Pick<DelimitedRow, 'cells'>): number {
  return cells.findLastIndex((cell) => cell !== '') + 1;
}

/** The character columns at which the cells of a row start in its line, counted from 1. */
export function cellColumns(row: DelimitedRow): readonly number[] {
  if (row !== placed.row) placed = { row, columns: placesIn(row) };
  return placed.columns;
}

/** The row that was asked about last: most often its other cells are asked about next. */
let placed: { readonly row: DelimitedRow | undefined; readonly columns: readonly number[] } = {
  row: undefined,
  columns: [],
};

function placesIn({ raw, delimiter }: DelimitedRow): readonly number[] {
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
  return row === undefined || index === 0 ? 1 : (cellColumns(row)[index] ?? 1);
}

/** The rows of a text as `splitDelimited` gives them, without the places of the cells: for long exports. */
export function splitRows(text: string, delimiter: Delimiter): readonly PlainRow[] {
  const body = unifyLines(text);
  const rows: PlainRow[] = [];
  const give = (cells: readonly string[], line: number, raw: string): void => {
    rows.push({ cells, line, wordless: !WORD.test(raw) });
  };
  if (body.includes('"')) splitQuoted(body, delimiter, give);
  else {
    splitPlain(body, delimiter, give);
    if (body === '' || body.endsWith('\n')) rows.pop();
  }
  return rows;
}

/**
 * The rows of a text whose columns are set apart by blanks only: lines with at least eight cells, most of them numbers,
 * are split at their blanks, and so are numbers behind a row letter; the others stay one cell. Undefined for text with
 * delimiters.
 */
export function splitBlanks(text: string): readonly PlainRow[] | undefined {
  if (text.length > BLANK_SEPARATED_LIMIT || text.split(' ', FEWEST_BLANKS + 1).length <= FEWEST_BLANKS)
    return undefined;
  const lines = unifyLines(text).split('\n');
  let tabular = 0;
  let delimited = 0;
  const rows = lines.map((line, index) => {
    const cells = blankSeparated(line);
    if (cells !== undefined && cells.length >= FEWEST_CELLS) tabular += 1;
    else if (line.includes('\t') || line.includes(';') || line.split(',').length > 2) delimited += 1;
    return { cells: cells ?? [line.trim()], line: index + 1 };
  });
  return tabular < FEWEST_LINES || delimited > tabular ? undefined : rows;
}

const BLANK_SEPARATED_LIMIT = 1_000_000;
const FEWEST_LINES = 8;
const FEWEST_CELLS = 8;
const FEWEST_BLANKS = FEWEST_LINES * (FEWEST_CELLS - 1);
const ROW_LETTER = /^[A-H]$/i;
/** "0.12", "0,12", ".5"; the comma of "0.12," stands between cells, and the blank behind it does not. */
const NUMBER_CELL = /^[-+]?(?:\d+\.?\d*|\d*[.,]\d+)$/;

function blankSeparated(line: string): readonly string[] | undefined {
  if (/[\t;]/.test(line) || line.length > 1000) return undefined;
  const cells = line.trim().split(/ +/);
  const numbers = cells.filter((cell) => NUMBER_CELL.test(cell)).length;
  const isShortRow = numbers > 1 && numbers === cells.length - 1 && ROW_LETTER.test(cells[0] as string);
  if (!isShortRow && (cells.length < FEWEST_CELLS || numbers * 2 < cells.length)) return undefined;
  // Column numbers stand above the values and leave the place above the row letters blank.
  return line.startsWith(' ') && cells[0] === '1' && cells[1] === '2' ? ['', ...cells] : cells;
}

/**
 * The delimiter of a text: the one that a first line "sep=;" declares, else of tab, semicolon and comma the first that
 * stands in at least half as many of the first lines as the commonest one does; a comma where none stands anywhere.
 * Lines that start with "#" do not count.
 */
export function guessDelimiter(text: string): Delimiter {
  const declared = DECLARED.exec(text)?.[1];
  if (declared !== undefined) return declared as Delimiter;
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

/**
 * The delimiter of a table whose first line, blank ones and comments aside, is a row of it: the guessed one where it stands
 * there, else the one that stands there most often. Remarks in the rows below may hold any other.
 */
export function tableDelimiter(text: string): Delimiter {
  const guessed = guessDelimiter(text);
  const first = FIRST_ROW.exec(text)?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  if (DECLARED.test(text) || first.includes(guessed)) return guessed;
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? guessed : (DELIMITERS[counts.indexOf(most)] as Delimiter);
}

/** The first line that is neither blank nor a comment. */
const FIRST_ROW = /^(?!#)[^\r\n]*\S[^\r\n]*$/m;

function unifyLines(text: string): string {
  const bare = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return bare.includes('\r') ? bare.replace(/\r\n?/g, '\n') : bare;
}

/** Takes the cells of a line, the number of the line, and the line itself. */
type GiveRow = (cells: readonly string[], line: number, raw: string) => void;

/** Splits a text without quotation marks, which needs no parser. */
function splitPlain(body: string, delimiter: Delimiter, give: GiveRow): void {
  let start = 0;
  let next = placeOrEnd(body, delimiter, 0);
  for (let line = 1; start <= body.length; line += 1) {
    const end = placeOrEnd(body, '\n', start);
    const cells: string[] = [];
    let from = start;
    while (next < end) {
      cells.push(trimmedCell(body, from, next));
      from = next + 1;
      next = placeOrEnd(body, delimiter, from);
    }
    cells.push(trimmedCell(body, from, end));
    give(cells, line, body.slice(start, end));
    start = end + 1;
  }
}

function placeOrEnd(body: string, mark: string, from: number): number {
  const at = body.indexOf(mark, from);
  return at < 0 ? body.length : at;
}

function trimmedCell(body: string, from: number, to: number): string {
  const cell = body.slice(from, to);
  return from < to && (mayBeBlank(body.charCodeAt(from)) || mayBeBlank(body.charCodeAt(to - 1))) ? cell.trim() : cell;
}

/** True for blanks and for characters beyond ASCII, some of which are blanks. */
function mayBeBlank(code: number): boolean {
  return code <= 32 || code >= 128;
}

function splitQuoted(body: string, delimiter: Delimiter, give: GiveRow): void {
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
