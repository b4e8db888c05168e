import type { Place, Problem } from '../domain/input-error.ts';
import {
  bothMeanings,
  type DecimalMark,
  decimalMarkOf,
  statedMark,
  UNCLEAR_NUMBER_HINT,
  unclearNumber,
} from '../domain/number-reading.ts';
import { cellColumn, type DelimitedRow, splitDelimited } from '../plate-reader/delimited-text.ts';
import { type ColumnDefinition, headerOf, keyOf } from './table-header.ts';

/** A cell with its text and its place. */
export interface LabelledCell {
  readonly text: string;
  readonly at: Place;
}

/** The cells of a row by column name. A blank cell is absent: it means not reported. */
export interface LabelledCells {
  readonly get: (column: string) => LabelledCell | undefined;
  readonly textOf: (column: string) => string | undefined;
}

/** One row: its line and its cells. */
export interface LabelledRow {
  readonly line: number;
  readonly cells: LabelledCells;
}

/** A delimited table with known columns. */
export interface LabelledTable {
  readonly rows: readonly LabelledRow[];
  /** Units that stand in brackets in a header, by column name. */
  readonly headerUnits: ReadonlyMap<string, string>;
  readonly decimalMark: DecimalMark;
  readonly unusedColumns: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Reads delimited text whose first row that is not blank or a comment names the columns, in any order and case. A
 * comment `# column: value` gives every row that leaves the column blank the value, and `# decimal: ,` states the decimal
 * mark; without it, numbers that may have thousands separators are a problem. A header that nearly spells a column
 * is a problem; any other unknown column is listed as unused.
 */
export function readLabelledTable(
  text: string,
  definitions: readonly ColumnDefinition[],
  required: readonly string[],
): LabelledTable {
  const { rows, delimiter } = splitDelimited(text);
  const { header, body, comments } = partsOf(rows);
  const { places, headerUnits, unusedColumns, problems: headerProblems } = headerOf(header, definitions);
  const problems: Problem[] = [...headerProblems];
  for (const name of required) {
    if (places.has(name)) continue;
    problems.push({
      code: 'TABLE_COLUMN',
      message: header === undefined ? 'the file holds no table' : `no column "${name}"`,
      hint: `the first row names the columns, one of them "${name}"${header === undefined ? '' : `; known: ${definitions.map((entry) => entry.name).join(', ')}`}`,
      at: { line: header?.line ?? 1 },
    });
  }
  const defaults = readDefaults(comments, definitions);
  const width = header?.cells.length ?? 0;
  const labelled = body.map((row): LabelledRow => {
    if (row.cells.length > width && row.cells.slice(width).some((cell) => cell !== '')) {
      problems.push({
        code: 'TABLE_ROW',
        message: `the row has ${row.cells.length} cells, the header ${width}`,
        hint: 'quote a cell that holds the delimiter; a decimal comma needs semicolons between the cells',
        at: { line: row.line, column: cellColumn(row, width) },
      });
    }
    return { line: row.line, cells: cellsOf(row, places, defaults) };
  });
  const stated = statedMark(text);
  // No number has a comma where nothing but commas stands between plain cells.
  const mayHoldCommas = delimiter !== ',' || defaults.size > 0 || text.includes('"');
  const numbers = stated === undefined && mayHoldCommas ? numbersWithMarks(body, definitions, places, defaults) : [];
  const mark = stated ?? decimalMarkOf(numbers);
  const unclear = mark === 'mixed' ? undefined : unclearNumber(numbers, mark, delimiter);
  if (unclear !== undefined) {
    const isUnclear = (cell: string): boolean => bareNumber(cell) === unclear;
    const row = body.find(({ cells }) => cells.some(isUnclear));
    const at = row && { line: row.line, column: cellColumn(row, row.cells.findIndex(isUnclear)) };
    problems.push({
      code: 'TABLE_DECIMAL_MARK',
      message: bothMeanings(unclear),
      hint: UNCLEAR_NUMBER_HINT,
      ...(at === undefined ? {} : { at }),
    });
  }
  if (mark === 'mixed') {
    problems.push({
      code: 'TABLE_DECIMAL_MARK',
      message: 'numbers with a decimal point and numbers with a decimal comma stand in one file',
      hint: 'write all numbers with the same decimal mark',
    });
  }
  return { rows: labelled, headerUnits, decimalMark: mark === 'mixed' ? '.' : mark, unusedColumns, problems };
}

interface TableParts {
  readonly header: DelimitedRow | undefined;
  readonly body: readonly DelimitedRow[];
  readonly comments: readonly DelimitedRow[];
}

/** The rows that hold something: the comments, the first other row, and the rest. */
function partsOf(rows: readonly DelimitedRow[]): TableParts {
  const comments: DelimitedRow[] = [];
  const body: DelimitedRow[] = [];
  let header: DelimitedRow | undefined;
  for (const row of rows) {
    if (row.cells.every((cell) => cell === '')) continue;
    if (row.cells[0]?.startsWith('#') === true) comments.push(row);
    else if (header === undefined) header = row;
    else body.push(row);
  }
  return { header, body, comments };
}

/** The cells of a row, each made when it is asked for; a blank one is the default of its column. */
function cellsOf(
  row: DelimitedRow,
  places: ReadonlyMap<string, number>,
  defaults: ReadonlyMap<string, LabelledCell>,
): LabelledCells {
  const ownText = (column: string): string => {
    const place = places.get(column);
    return place === undefined ? '' : (row.cells[place] ?? '');
  };
  return {
    get: (column) => {
      const text = ownText(column);
      if (text === '') return defaults.get(column);
      return { text, at: { line: row.line, column: cellColumn(row, places.get(column) as number) } };
    },
    textOf: (column) => ownText(column) || defaults.get(column)?.text,
  };
}

function numbersWithMarks(
  rows: readonly DelimitedRow[],
  definitions: readonly ColumnDefinition[],
  places: ReadonlyMap<string, number>,
  defaults: ReadonlyMap<string, LabelledCell>,
): readonly string[] {
  const numeric = definitions.filter(({ name, isText }) => isText !== true && (places.has(name) || defaults.has(name)));
  return numeric.flatMap(({ name }) => markedNumbers(rows, places.get(name), defaults.get(name)));
}

/** The numbers of a column that have a mark, without what stands around them. */
function markedNumbers(
  rows: readonly DelimitedRow[],
  index = -1,
  standIn: LabelledCell | undefined = undefined,
): readonly string[] {
  const numbers: string[] = [];
  for (const { cells } of rows) {
    const text = cells[index] || (standIn?.text ?? '');
    if (text.includes('.') || text.includes(',')) numbers.push(bareNumber(text));
  }
  return numbers;
}

function readDefaults(
  comments: readonly { readonly cells: readonly string[]; readonly line: number }[],
  definitions: readonly ColumnDefinition[],
): ReadonlyMap<string, LabelledCell> {
  const defaults = new Map<string, LabelledCell>();
  for (const comment of comments) {
    const match = /^#\s*([^:]+):\s*(\S.*)$/.exec(comment.cells.join(',').replace(/,+$/, ''));
    const definition = definitions.find((entry) => entry.spellings.includes(keyOf(match?.[1] ?? '')));
    if (match === null || definition === undefined) continue;
    defaults.set(definition.name, { text: (match[2] as string).trim(), at: { line: comment.line, column: 1 } });
  }
  return defaults;
}

function bareNumber(text: string): string {
  return text.replace(/^[<>≤≥=\s]+/, '').replace(/\s*[^\d\s.,eE+-].*$/, '');
}
