import { closestWord } from '../domain/did-you-mean.ts';
import { fold } from '../domain/fold.ts';
import type { Place } from '../domain/input-error.ts';
import { type DecimalMark, readNumber } from '../domain/number-reading.ts';
import { cellColumn, type DelimitedRow, filledCells, tableRows } from '../plate-reader/delimited-text.ts';
import type { AdaErrorCode } from './ada-errors.ts';

/** What a column of a table of negatives can hold. */
export type Column =
  | 'sample'
  | 'run'
  | 'day'
  | 'analyst'
  | 'value'
  | 'spiked'
  | 'control'
  | 'role'
  | 'exclude'
  | 'comment';

/** Usual names of the columns, folded: small letters and digits only. */
const SPELLINGS: Readonly<Record<Column, readonly string[]>> = {
  sample: [
    'sample',
    'sampleid',
    'samplename',
    'subject',
    'subjectid',
    'donor',
    'donorid',
    'patient',
    'id',
    'name',
    'serum',
    'participant',
    'spender',
    'probe',
    'proband',
  ],
  run: ['run', 'runid', 'assayrun', 'plate', 'plateid', 'batch', 'session', 'lauf', 'platte'],
  day: ['day', 'date', 'rundate', 'assayday'],
  analyst: ['analyst', 'operator', 'technician', 'user', 'analystid'],
  value: [
    'value',
    'od',
    'response',
    'signal',
    'absorbance',
    'result',
    'meanod',
    'unspiked',
    'screening',
    'odunspiked',
    'od450',
    'reading',
    'messwert',
    'extinktion',
  ],
  spiked: [
    'spiked',
    'spikedvalue',
    'valuespiked',
    'odspiked',
    'spikedod',
    'confirmatory',
    'withdrug',
    'inhibited',
    'confirmation',
  ],
  control: ['nc', 'negativecontrol', 'ncvalue', 'ncod', 'ncmean', 'meannc', 'negcontrol', 'control'],
  role: ['role', 'type', 'sampletype', 'welltype', 'kind'],
  exclude: ['exclude', 'excluded', 'exclusion', 'omit'],
  comment: [
    'comment',
    'comments',
    'note',
    'notes',
    'remark',
    'remarks',
    'bemerkung',
    'well',
    'wells',
    'position',
    'replicate',
    'rep',
    'line',
    'unit',
  ],
};
const BY_SPELLING: ReadonlyMap<string, Column> = new Map(
  (Object.entries(SPELLINGS) as [Column, readonly string[]][]).flatMap(([column, words]) =>
    words.map((word) => [word, column]),
  ),
);
/** Roles of a negative control, folded. */
export const CONTROL_ROLES = new Set(['nc', 'negativecontrol', 'negcontrol', 'control']);
/** Roles of a drug-naive sample, folded; none is one. */
export const SAMPLE_ROLES = new Set(['', 'sample', 'negative', 'naive', 'drugnaive', 'donor', 'unknown', 's']);
/** Names, folded, that a control or a blank has as well as a donor may: "NC1", "LPC 2", "Blank". */
const NAMES_OF_CONTROLS = /^(?:nc|negativecontrol|negcontrol|[lmh]?pc|positivecontrol|poscontrol|blank|blk)\d{0,2}$/;
const SHAPE = 'the first line names the columns: sample,run,analyst,value (and spiked, nc or role where they apply)';

/** One row of the table, its cells by column. */
export interface RawRow {
  readonly row: DelimitedRow;
  readonly text: (column: Column) => string;
  readonly at: (column: Column) => Place;
}

/** Notes one problem of the table. */
export type Report = (code: AdaErrorCode, message: string, at: Place, hint?: string) => void;

/** A table of negatives with its columns found, and the headers that were not understood. */
export interface NegativeTable {
  readonly rows: readonly RawRow[];
  readonly columns: ReadonlyMap<Column, number>;
  readonly unused: readonly string[];
}

/** Splits a text into the rows and columns of a table of negatives; reports what makes it none. */
export function readTable(text: string, report: Report): NegativeTable {
  const columns = new Map<Column, number>();
  const nothing = { rows: [], columns, unused: [] };
  if (text.includes('\u0000') || text.startsWith('PK\u0003')) {
    report('CUTPOINT_NO_TABLE', 'this is not text but a binary file', { line: 1 }, 'save it as CSV');
    return nothing;
  }
  const [header, ...body] = tableRows(text);
  if (header === undefined) {
    report('CUTPOINT_NO_TABLE', 'the file is empty', { line: 1 }, SHAPE);
    return nothing;
  }
  const unused: string[] = [];
  for (const [index, cell] of header.cells.entries()) {
    const column = columnNamed(cell);
    const at = { line: header.line, column: cellColumn(header, index) };
    if (column === undefined) unused.push(cell);
    else if (column !== 'comment' && columns.has(column)) {
      report('CUTPOINT_COLUMN_TWICE', `the column "${cell}" gives the ${column} a second time`, at);
    } else columns.set(column, index);
  }
  for (const needed of ['sample', 'value'] as const) {
    if (columns.has(needed)) continue;
    const near = unused.find((word) => closestWord(fold(word), SPELLINGS[needed]) !== undefined);
    const hint = near === undefined ? SHAPE : `is "${near}" the ${needed}? ${SHAPE}`;
    const message = `there is no column "${needed}"; found: ${header.cells.join(', ').slice(0, 60)}`;
    report('CUTPOINT_COLUMN_MISSING', message, { line: header.line, column: 1 }, hint);
  }
  const width = header.cells.length;
  for (const row of body) {
    const filled = filledCells(row);
    if (filled <= width) continue;
    const message = `${filled} cells, where the header names ${width} columns`;
    const hint = 'decimal commas need semicolons or tabs between the columns';
    report('CUTPOINT_DECIMAL', message, { line: row.line, column: cellColumn(row, width) }, hint);
  }
  const rows = body.map((row) => ({
    row,
    text: (column: Column) => row.cells[columns.get(column) ?? -1] ?? '',
    at: (column: Column) => ({ line: row.line, column: cellColumn(row, columns.get(column) ?? 0) }),
  }));
  return { rows, columns, unused: unused.filter((cell) => cell !== '') };
}

/** The column that a header names, also with the unit of a response behind it: "Response (OD)", "OD 450 nm". */
function columnNamed(header: string): Column | undefined {
  return BY_SPELLING.get(fold(header)) ?? BY_SPELLING.get(fold(header.replace(RESPONSE_UNIT, '')));
}

const RESPONSE_UNIT = /(?<=[a-z])(?:[\s_]*\d{3}(?:\s*nm)?|\s*[([]\s*(?:m?od|rlu|(?:od\s*)?\d{3}(?:\s*nm)?)\s*[)\]])$/i;

/** The number in a cell; undefined for an empty cell, and for one that is no number, which is reported. */
export function readCell(raw: RawRow, column: Column, mark: DecimalMark, report: Report): number | undefined {
  const text = raw.text(column);
  if (text === '') return undefined;
  const value = readNumber(text, mark);
  if (value === undefined) report('CUTPOINT_VALUE', `"${text}" is not a number`, raw.at(column));
  return value;
}

/** True for a sample's name that may be that of a control or a blank, so that a role must say which it is. */
export function mayBeControl(sample: string): boolean {
  return NAMES_OF_CONTROLS.test(fold(sample));
}
