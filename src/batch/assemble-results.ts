import { join } from 'node:path';
import type { Problem } from '../domain/input-error.ts';
import { RESULT_COLUMNS, type ResultCell } from '../report/batch-results.ts';
import { type BatchSummary, batchSummaryText, newBatchTally } from '../report/batch-summary.ts';
import { STATE_FOLDER } from './find-plates.ts';
import { type JournalPlace, readJournals } from './journal.ts';
import { describeFileError } from './machine-files.ts';
import type { RunRecord } from './process-run.ts';
import { adoptFile, createStreamedFile } from './streamed-file.ts';

const SUMMARY_WIDTH = 80;

/**
 * Writes the tables of a batch from its journals, in the order of the runs: `runs.ndjson`, `results.csv`,
 * `results.parquet`, `summary.json` and `summary.txt`. Nothing but the counts is held in memory.
 * @throws InputError (settings, FILE) when the disk is full
 */
export async function assembleResults(
  out: string,
  places: Iterable<JournalPlace>,
  about: { readonly version: string; readonly shard: string | null; readonly notSearched: readonly Problem[] },
): Promise<BatchSummary> {
  const { createParquetFile } = await import('./parquet-file.ts');
  const journals = readJournals(join(out, STATE_FOLDER));
  const tally = newBatchTally(about.version, about.shard, about.notSearched);
  const inOut = (name: string): string => join(out, name);
  try {
    const runs = createStreamedFile(inOut('runs.ndjson'));
    const table = createStreamedFile(inOut('results.csv'));
    const parquet = createParquetFile(inOut('results.parquet.tmp'));
    table.append(`${RESULT_COLUMNS.map(({ name }) => name).join(',')}\n`);
    for (const place of places) {
      const body = journals.read(place);
      if (body === undefined) throw new Error(`a line of the journal ${place.segment} changed while it was in use`);
      const { line, rows } = JSON.parse(body) as RunRecord;
      tally.add(line);
      runs.append(`${JSON.stringify(line)}\n`);
      for (const row of rows) table.append(`${row.map(csvCell).join(',')}\n`);
      parquet.append(rows);
    }
    parquet.finish();
    adoptFile(inOut('results.parquet.tmp'), inOut('results.parquet'));
    runs.finish();
    table.finish();
    const summary = tally.summary();
    writeWhole(inOut('summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
    writeWhole(inOut('summary.txt'), batchSummaryText(summary, SUMMARY_WIDTH));
    return summary;
  } catch (error) {
    throw describeFileError(error, out, 'settings', 'written');
  } finally {
    journals.close();
  }
}

/** Writes a small text whole or not at all. */
export function writeWhole(file: string, text: string): void {
  const streamed = createStreamedFile(file);
  streamed.append(text);
  streamed.finish();
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
