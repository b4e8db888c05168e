import { parentPort, workerData } from 'node:worker_threads';
import { InputError } from '../domain/input-error.ts';
import type { ReportRenderer } from './process-run.ts';
import { newRunWorker, type WorkerSetup } from './run-worker.ts';
import type { WorkerMessage, WorkerOrder } from './worker-pool.ts';

/** One order is being done while the next one waits, so that a thread never waits for an answer. */
const ORDERS_AHEAD = 2;

/** The body of a worker thread of a batch: takes groups of runs from the thread that started it until it says "end". */
export async function serveBatch(render: ReportRenderer): Promise<void> {
  const port = parentPort;
  if (port === null) throw new Error('a worker of a batch is started by the batch');
  const say = (message: WorkerMessage): void => port.postMessage(message);
  const worker = newRunWorker(workerData as WorkerSetup, render);
  let pending: Promise<unknown> = Promise.resolve();
  const fail = (error: unknown): void => {
    if (error instanceof InputError) say({ kind: 'refused', error: error.kind, problems: error.problems });
    else say({ kind: 'failed', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  };
  let hasEnded = false;
  const end = async (): Promise<void> => {
    if (hasEnded) return;
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
