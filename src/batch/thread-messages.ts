import type { InputErrorKind, Problem } from '../domain/input-error.ts';
import type { BatchSummary } from '../report/batch-summary.ts';
import type { BatchWork, WorkSource } from './batch-work.ts';
import type { JournalPlace } from './journal.ts';
import type { TablesAbout } from './result-tables.ts';
import type { WorkerResult, WorkerSetup, WorkerTask } from './run-worker.ts';

/** What a thread of a batch is started for. */
export type ThreadJob =
  | { readonly kind: 'find'; readonly source: WorkSource }
  | { readonly kind: 'runs'; readonly setup: WorkerSetup }
  | { readonly kind: 'tables'; readonly out: string; readonly about: TablesAbout };

/** What a thread says that cannot go on. */
export type FailureMessage =
  | { readonly kind: 'refused'; readonly error: InputErrorKind; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly stack: string };

/** What a thread says that searches the archive. */
export type FoundMessage = { readonly kind: 'found'; readonly work: BatchWork } | FailureMessage;

/** What a thread says that writes the tables. */
export type TablesMessage = { readonly kind: 'finished'; readonly summary: BatchSummary } | FailureMessage;

/** What is said to it: where the next runs stand in the journals, that there are no more, or that the batch has failed. */
export type TablesOrder =
  | { readonly kind: 'add'; readonly places: readonly JournalPlace[] }
  | { readonly kind: 'finish' | 'end' };

/** What a thread says that does runs: it can take another group, a group is safe, or it has failed. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'safe'; readonly results: readonly WorkerResult[] }
  | FailureMessage;

/** What is said to a worker thread: a group of runs, or that there are no more. */
export type WorkerOrder = { readonly kind: 'work'; readonly tasks: readonly WorkerTask[] } | { readonly kind: 'end' };
