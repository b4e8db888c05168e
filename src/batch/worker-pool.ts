import { Worker } from 'node:worker_threads';
import { InputError, type InputErrorKind, type Problem } from '../domain/input-error.ts';
import type { ReportRenderer } from './process-run.ts';
import { newRunWorker, type WorkerResult, type WorkerSetup, type WorkerTask } from './run-worker.ts';

/** What a worker thread says: it can take another group, a group is safe, or it has failed. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'safe'; readonly results: readonly WorkerResult[] }
  | { readonly kind: 'refused'; readonly error: InputErrorKind; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly stack: string };

/** What is said to a worker thread: a group of runs, or that there are no more. */
export type WorkerOrder = { readonly kind: 'work'; readonly tasks: readonly WorkerTask[] } | { readonly kind: 'end' };

/** Room for new objects in each thread: more is a little quicker and takes three times as much memory. */
const YOUNG_MB = 24;

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
    }
    done(await pending);
  } finally {
    await pending.catch(() => undefined);
    worker.close();
  }
}

/**
 * Does all groups in worker threads.
 * @throws InputError (settings, FILE) when results cannot be written; Error for a fault
 */
export async function workInThreads({ setup, next, done }: PoolWork, jobs: number, entry: string): Promise<void> {
  let failure: unknown;
  const threads = Array.from(
    { length: jobs },
    (_, writer) =>
      new Worker(entry, { workerData: { ...setup, writer }, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } }),
  );
  await Promise.all(
    threads.map(
      (thread) =>
        new Promise<void>((resolve) => {
          const order = (message: WorkerOrder): void => thread.postMessage(message);
          thread.on('message', (message: WorkerMessage) => {
            switch (message.kind) {
              case 'ready': {
                const tasks = failure === undefined ? next() : [];
                order(tasks.length === 0 ? { kind: 'end' } : { kind: 'work', tasks });
                break;
              }
              case 'safe':
                try {
                  done(message.results);
                } catch (error) {
                  failure ??= error;
                }
                break;
              case 'refused':
                failure ??= new InputError(message.error, message.problems);
                break;
              case 'failed':
                failure ??= new Error(message.stack);
                break;
            }
          });
          thread.on('error', (error) => {
            failure ??= error;
            resolve();
          });
          thread.on('exit', () => resolve());
        }),
    ),
  );
  if (failure !== undefined) throw failure;
}
