import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { InputError } from '../domain/input-error.ts';
import { findWork, type WorkSource } from './batch-work.ts';
import { describeFileError } from './machine-files.ts';
import type { ReportRenderer } from './process-run.ts';
import { openResultTables } from './result-tables.ts';
import { newRunWorker, type WorkerSetup } from './run-worker.ts';
import type {
  FailureMessage,
  FoundMessage,
  TablesMessage,
  TablesOrder,
  ThreadJob,
  WorkerMessage,
  WorkerOrder,
} from './thread-messages.ts';

/** One order is being done while the next one waits, so that a thread never waits for an answer. */
const ORDERS_AHEAD = 2;

/** The body of a thread of a batch: searches the archive, does runs, or writes the tables. */
export function serveBatch(render: ReportRenderer): void {
  const port = parentPort;
  if (port === null) throw new Error('a thread of a batch is started by the batch');
  const job = workerData as ThreadJob;
  if (job.kind === 'find') sendWork(job.source, port);
  else if (job.kind === 'tables') serveTables(job, port);
  else serveRuns(job.setup, render, port);
}

function sendWork(source: WorkSource, port: MessagePort): void {
  const say = (message: FoundMessage): void => port.postMessage(message);
  try {
    say({ kind: 'found', work: findWork(source) });
  } catch (error) {
    say(failureMessage(error));
  }
}

/** Adds runs to the tables as they are told, until the tables are to be finished or the batch has failed. */
function serveTables({ out, about }: ThreadJob & { readonly kind: 'tables' }, port: MessagePort): void {
  const say = (message: TablesMessage): void => port.postMessage(message);
  const opened = openResultTables(out, about);
  const obey = async (order: TablesOrder): Promise<void> => {
    const tables = await opened;
    if (order.kind === 'add') return tables.add(order.places);
    if (order.kind === 'finish') say({ kind: 'finished', summary: await tables.finish() });
    await tables.close();
    port.close();
  };
  let orders: Promise<void> = Promise.resolve();
  port.on('message', (order: TablesOrder) => {
    orders = orders
      .then(() => obey(order))
      .catch((error) => {
        say(failureMessage(describeFileError(error, out, 'settings', 'written')));
        port.close();
      });
  });
}

/** Takes groups of runs from the thread that started this one until it says "end". */
function serveRuns(setup: WorkerSetup, render: ReportRenderer, port: MessagePort): void {
  const say = (message: WorkerMessage): void => port.postMessage(message);
  const worker = newRunWorker(setup, render);
  let pending: Promise<unknown> = Promise.resolve();
  const fail = (error: unknown): void => say(failureMessage(error));
  let hasEnded = false;
  const end = async (): Promise<void> => {
    hasEnded = true;
    await pending;
    worker.close();
    port.close();
  };
  const obey = async (order: WorkerOrder): Promise<void> => {
    if (order.kind === 'end') return end();
    try {
      const { safe } = await worker.work(order.tasks);
      const before = pending;
      pending = safe.then((results) => say({ kind: 'safe', results })).catch(fail);
      await before;
      say({ kind: 'ready' });
    } catch (error) {
      fail(error);
      await end();
    }
  };
  let orders: Promise<void> = Promise.resolve();
  port.on('message', (order: WorkerOrder) => {
    orders = orders.then(() => (hasEnded ? undefined : obey(order)));
  });
  for (let ahead = 0; ahead < ORDERS_AHEAD; ahead += 1) say({ kind: 'ready' });
}

function failureMessage(error: unknown): FailureMessage {
  if (error instanceof InputError) return { kind: 'refused', error: error.kind, problems: error.problems };
  return { kind: 'failed', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
