import type { LockWait } from '../batch/batch-lock.ts';
import type { BatchStart, BatchWatcher } from '../batch/run-batch.ts';
import type { CommandIo } from './command-io.ts';

const MILLISECONDS_BETWEEN = 200;

/** Shows how a batch goes on, in one line of a terminal on stderr; elsewhere it says only what a person must know. */
export function batchProgress(io: CommandIo): BatchWatcher {
  const began = performance.now();
  let shown = 0;
  let start: BatchStart = { runs: 0, plates: 0, known: 0, damaged: 0, gone: 0 };
  let runs = 0;
  let plates = 0;
  let rejected = 0;
  let unreadable = 0;
  const show = (): void => {
    const seconds = (performance.now() - began) / 1000;
    const rate = plates / Math.max(seconds, 0.001);
    const left = Math.ceil((start.plates - plates) / Math.max(rate, 0.001));
    const trouble = `${rejected} rejected, ${unreadable} unreadable`;
    const line = `${runs} of ${start.runs} runs, ${Math.round(rate)} plates/s, ${timeText(left)} left, ${trouble}`;
    io.stderr(`\r${line.slice(0, io.columns - 1).padEnd(io.columns - 1)}${runs === start.runs ? '\n' : ''}`);
  };
  return {
    waiting: (about) => io.stderr(lockWaitText(about)),
    started: (about) => {
      start = about;
      if (about.damaged > 0) {
        const lines = about.damaged === 1 ? 'line of the journal is' : 'lines of the journal are';
        io.stderr(`${about.damaged} damaged ${lines} left out; what stood there is done again.\n`);
      }
      if (about.gone > 0) {
        const runs = about.gone === 1 ? 'run of earlier is' : 'runs of earlier are';
        io.stderr(`${about.gone} ${runs} no longer among the plates; their results are kept.\n`);
      }
    },
    run: (about) => {
      runs += 1;
      plates += about.plates;
      if (about.outcome === 'rejected') rejected += 1;
      if (about.outcome === 'unreadable') unreadable += 1;
      if (!io.progress) return;
      const now = performance.now();
      if (now - shown < MILLISECONDS_BETWEEN && runs < start.runs) return;
      shown = now;
      show();
    },
  };
}

/** Says for what a command waits before it begins. */
export function lockWaitText({ pid, host, seconds }: LockWait): string {
  const who = `a batch on another machine (process ${pid} on ${host})`;
  return `The folder is in use by ${who}; it is taken over\nif that gives no sign of life for ${seconds} s.\n`;
}

function timeText(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
