import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { InputError } from '../domain/input-error.ts';
import type { BatchSummary } from '../report/batch-summary.ts';
import type { BatchWork, WorkSource } from './batch-work.ts';
import type { ReportRenderer } from './process-run.ts';
import type { ResultTables, TablesAbout } from './result-tables.ts';
import { newRunWorker, type WorkerResult, type WorkerSetup, type WorkerTask } from './run-worker.ts';
import type {
  FailureMessage,
  FoundMessage,
  TablesMessage,
  TablesOrder,
  ThreadJob,
  WorkerMessage,
  WorkerOrder,
} from './thread-messages.ts';

/**
 * Megabytes for each thread. More room for new objects is a little quicker and takes three times as much memory; below
 * about 1.5 GB for old ones, V8 collects before a thread has grown to twice what it needs.
 */
const ROOM = { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 1536 };

interface PoolWork {
  readonly setup: Omit<WorkerSetup, 'writer'>;
  /** The next group of runs; empty when there are no more. */
  readonly next: () => readonly WorkerTask[];
  readonly done: (results: readonly WorkerResult[]) => void;
}

/**
 * Does all groups in this thread.
 * @throws InputError (settings, FILE) when results cannot be written
 */
export async function workHere({ setup, next, done }: PoolWork, render: ReportRenderer): Promise<void> {
  const worker = newRunWorker({ ...setup, writer: 0 }, render);
  let pending: Promise<readonly WorkerResult[]> = Promise.resolve([]);
  try {
    for (let tasks = next(); tasks.length > 0; tasks = next()) {
      const { safe } = await worker.work(tasks);
      safe.catch(() => undefined);
      done(await pending);
      pending = safe;
      await setImmediate(); // Signals and the lock's signs of life have their turn, also when nothing is written.
    }
    done(await pending);
  } finally {
    await pending.catch(() => undefined);
    worker.close();
  }
}

/**
 * Searches an archive in a thread of its own, whose memory is given back with it: what the search of a large archive
 * leaves behind would stay as long as the batch goes on.
 * @throws InputError as `findWork`; Error for a fault
 */
export async function findInThread(source: WorkSource, entry: string): Promise<BatchWork> {
  let work: BatchWork | undefined;
  await startThread(entry, { kind: 'find', source }, (message: FoundMessage) => {
    if (message.kind === 'found') work = message.work;
    else throw failureOf(message);
  }).ended;
  if (work === undefined) throw new Error('the thread that searches the archive ended without a result');
  return work;
}

/** Writes the tables of a batch in a thread of its own, whose room keeps what they leave behind small. */
export function tablesInThread(out: string, about: TablesAbout, entry: string): ResultTables {
  let summary: BatchSummary | undefined;
  let failure: unknown;
  const job: ThreadJob = { kind: 'tables', out, about };
  const thread = startThread<TablesMessage, TablesOrder>(entry, job, (message) => {
    if (message.kind === 'finished') summary = message.summary;
    else throw failureOf(message);
  });
  thread.ended.catch((error) => {
    failure = error;
  });
  return {
    add: (places) => {
      if (failure !== undefined) throw failure;
      thread.post({ kind: 'add', places });
    },
    finish: async () => {
      thread.post({ kind: 'finish' });
      await thread.ended;
      if (summary === undefined) throw new Error('the thread that writes the tables ended before them');
      return summary;
    },
    close: async () => {
      thread.post({ kind: 'end' });
      await Promise.allSettled([thread.ended]);
    },
  };
}

/**
 * Does all groups in worker threads.
 * @throws InputError (settings, FILE) when results cannot be written; Error for a fault
 */
export async function workInThreads({ setup, next, done }: PoolWork, jobs: number, entry: string): Promise<void> {
  let failed = false;
  const threads = Array.from({ length: jobs }, (_, writer) => {
    const job: ThreadJob = { kind: 'runs', setup: { ...setup, writer } };
    const hear = (message: WorkerMessage, answer: (order: WorkerOrder) => void): void => {
      if (message.kind === 'safe') done(message.results);
      else if (message.kind === 'ready') {
        const tasks = failed ? [] : next();
        answer(tasks.length === 0 ? { kind: 'end' } : { kind: 'work', tasks });
      } else throw failureOf(message);
    };
    return startThread<WorkerMessage, WorkerOrder>(entry, job, hear, () => {
      failed = true;
    }).ended;
  });
  const ended = await Promise.allSettled(threads);
  for (const thread of ended) if (thread.status === 'rejected') throw thread.reason;
}

/**
 * Starts a thread and hears it until it ends. The first failure, what `hear` throws or the thread itself, is told at once
 * and rejects `ended` once the thread is gone.
 */
function startThread<Message, Order>(
  entry: string,
  job: ThreadJob,
  hear: (message: Message, answer: (order: Order) => void) => void,
  tellFailure: () => void = () => undefined,
): { readonly post: (order: Order) => void; readonly ended: Promise<void> } {
  const thread = new Worker(entry, { workerData: job, resourceLimits: ROOM });
  const post = (order: Order): void => thread.postMessage(order);
  const ended = new Promise<void>((resolve, reject) => {
    let failure: unknown;
    const fail = (error: unknown): void => {
      failure ??= error;
      tellFailure();
    };
    thread.on('message', (message: Message) => {
      try {
        hear(message, post);
      } catch (error) {
        fail(error);
      }
    });
    thread.on('error', fail);
    thread.on('exit', () => (failure === undefined ? resolve() : reject(failure)));
  });
  return { post, ended };
}

function failureOf(message: FailureMessage): Error {
  return message.kind === 'refused' ? new InputError(message.error, message.problems) : new Error(message.stack);
}
