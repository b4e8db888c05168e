import { join } from 'node:path';
import type { Problem } from '../domain/input-error.ts';
import { RESULT_COLUMNS, type ResultCell } from '../report/batch-results.ts';
import { type BatchSummary, batchSummaryText, newBatchTally } from '../report/batch-summary.ts';
import { STATE_FOLDER } from './find-plates.ts';
import { type JournalPlace, readJournals } from './journal.ts';
import { BLANK_NUMBER, constantOf, type PackedRows, unpackColumn } from './packed-rows.ts';
import { lineOf, recordText, rowsOf } from './run-record.ts';
import { adoptFile, createStreamedFile, writeWhole } from './streamed-file.ts';

const SUMMARY_WIDTH = 80;

/** The tables of a batch while they are written. Runs come in the order of their ids. */
export interface ResultTables {
  readonly add: (places: readonly JournalPlace[]) => void;
  /** Gives the tables their names. */
  readonly finish: () => BatchSummary | Promise<BatchSummary>;
  /** Closes what was opened for reading, in any case. */
  readonly close: () => void | Promise<void>;
}

/** What the summary says besides the runs. */
export interface TablesAbout {
  readonly version: string;
  readonly shard: string | null;
  readonly notSearched: readonly Problem[];
}

/**
 * Starts the tables of a batch, which are made from its journals: `runs.ndjson`, `results.csv`, `results.parquet`,
 * `summary.json` and `summary.txt`. Nothing but the counts and one group of rows is held in memory.
 */
export async function openResultTables(out: string, about: TablesAbout): Promise<ResultTables> {
  const { createParquetFile } = await import('./parquet-file.ts');
  const inOut = (name: string): string => join(out, name);
  const journals = readJournals(join(out, STATE_FOLDER));
  const tally = newBatchTally(about.version, about.shard, about.notSearched);
  const runs = createStreamedFile(inOut('runs.ndjson'));
  const table = createStreamedFile(inOut('results.csv'));
  const parquet = createParquetFile(inOut('results.parquet.tmp'));
  table.append(`${RESULT_COLUMNS.map(({ name }) => name).join(',')}\n`);
  const addRun = (place: JournalPlace): void => {
    const record = recordText(journals.read(place));
    if (record === undefined) throw new Error(`a line of the journal ${place.segment} changed while it was in use`);
    const line = lineOf(record);
    tally.add(line);
    runs.append(`${record.line}\n`);
    const rows = rowsOf(record);
    table.append(csvLines(rows, line.samples));
    parquet.append(rows.map((column) => unpackColumn(column, line.samples, cellItself, numberOrBlank)));
  };
  return {
    add: (places) => places.forEach(addRun),
    finish: () => {
      parquet.finish();
      adoptFile(inOut('results.parquet.tmp'), inOut('results.parquet'));
      runs.finish();
      table.finish();
      const summary = tally.summary();
      writeWhole(inOut('summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
      writeWhole(inOut('summary.txt'), batchSummaryText(summary, SUMMARY_WIDTH));
      return summary;
    },
    close: journals.close,
  };
}

function cellItself(cell: ResultCell): ResultCell {
  return cell;
}

function numberOrBlank(text: string): ResultCell {
  return text === BLANK_NUMBER ? null : Number(text);
}

/** Rows as lines of CSV, made column by column: neighbouring columns of one value each are joined once for all rows. */
function csvLines(rows: PackedRows, count: number): string {
  const lines = new Array<string>(count).fill('');
  let before = '';
  rows.forEach((column, index) => {
    const comma = index === 0 ? '' : ',';
    const constant = constantOf(column);
    if (constant !== undefined) {
      before += comma + csvCell(constant);
      return;
    }
    const start = before + comma;
    const ofNumber = (text: string): string => (text === BLANK_NUMBER ? start : start + text);
    const cells = unpackColumn(column, count, (cell) => start + csvCell(cell), ofNumber);
    for (let row = 0; row < count; row += 1) lines[row] += cells[row] as string;
    before = '';
  });
  return count === 0 ? '' : `${lines.join(`${before}\n`)}${before}\n`;
}

const NEEDS_CARE = /[",;\n\r]|^[=+\-@\t]/;

/** Quotes a cell where it must be; a text that a spreadsheet would run as a formula gets a leading apostrophe. */
function csvCell(cell: ResultCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (!NEEDS_CARE.test(cell)) return cell;
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
