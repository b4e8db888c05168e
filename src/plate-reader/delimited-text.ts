import Papa from 'papaparse';

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

/**
 * Splits CSV, semicolon- or tab-separated text (RFC 4180 quotes; LF, CRLF or CR) into rows. Blank lines stay as rows
 * with one empty cell, so that blocks can be told apart. Without a delimiter the commonest of tab, semicolon and comma
 * in the first line that has any decides, tab before semicolon before comma.
 */
export function splitDelimited(text: string, delimiter: Delimiter = guessDelimiter(text)): DelimitedText {
  const body = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const rows: DelimitedRow[] = [];
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(body, {
    delimiter,
    newline: '\n',
    step: ({ data, meta }) => {
      const raw = body.slice(start, meta.cursor);
      rows.push({ cells: data.map((cell) => cell.trim()), line, columns: cellColumns(raw, delimiter) });
      start = meta.cursor;
      line += raw.split('\n').length - 1;
    },
  });
  return { delimiter, rows };
}

/** The delimiter of a text, from its first line that is not a comment and holds one. */
export function guessDelimiter(text: string): Delimiter {
  const candidates: readonly Delimiter[] = ['\t', ';', ','];
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.startsWith('#')) continue;
    const bare = line.replace(/"(?:[^"]|"")*"/g, '');
    const counts = candidates.map((candidate) => bare.split(candidate).length - 1);
    const most = Math.max(...counts);
    if (most > 0) return candidates[counts.indexOf(most)] as Delimiter;
  }
  return ',';
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
