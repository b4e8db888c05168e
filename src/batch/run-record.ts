import type { BatchRunLine } from '../report/batch-results.ts';
import type { PackedRows } from './packed-rows.ts';
import type { Trace } from './traced-files.ts';

/** What is kept of a run in the journal. */
export interface RunRecord {
  readonly origin: RunOrigin;
  readonly line: BatchRunLine;
  readonly rows: PackedRows;
}

/** What a run's result depends on, and the files that were written. */
interface RunOrigin {
  /** Hash of what the result depends on besides files. */
  readonly settings: string;
  readonly trace: Trace;
  readonly files: readonly WrittenFile[];
}

/** A file of a run's result folder. */
export interface WrittenFile {
  readonly name: string;
  readonly sha256: string;
}

/** A record as it stands in the journal: its parts as JSON, of which a reader parses what it needs. */
export interface RecordText {
  readonly origin: string;
  readonly line: string;
  readonly rows: string;
}

/** The body of a journal line: the parts of the record as JSON, which holds no tabs, between tabs. */
export function recordBody({ origin, line, rows }: RunRecord): string {
  return `${JSON.stringify(origin)}\t${JSON.stringify(line)}\t${JSON.stringify(rows)}`;
}

/** Takes the body of a journal line apart; undefined for a body that is no record. */
export function recordText(body: string | undefined): RecordText | undefined {
  const [origin, line, rows] = body?.split('\t') ?? [];
  return origin === undefined || line === undefined || rows === undefined ? undefined : { origin, line, rows };
}

/** What a recorded run depends on. */
export function originOf(text: RecordText): RunOrigin {
  return JSON.parse(text.origin) as RunOrigin;
}

/** The line of a recorded run. */
export function lineOf(text: RecordText): BatchRunLine {
  return JSON.parse(text.line) as BatchRunLine;
}

/** The rows of a recorded run in the table of results; as many as its line has samples. */
export function rowsOf(text: RecordText): PackedRows {
  return JSON.parse(text.rows) as PackedRows;
}
