import { mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { InputError } from '../domain/input-error.ts';
import { createLock, lastTouched, readLock, readWrittenLock, removeLock, removeStaleLock } from './lock-file.ts';
import { holderOf, isRunning, type LockHolder, thisProcess } from './lock-holder.ts';
import { describeFileError } from './machine-files.ts';

/** A lock that is held. */
export interface BatchLock {
  /** @throws InputError (settings, OUT_IN_USE) when the folder was taken over while this process stood still */
  readonly requireHeld: () => void;
  readonly release: () => void;
}

/** A batch on another machine that may have died: what is known of it, and how long its sign of life is waited for. */
export interface LockWait {
  readonly pid: number;
  readonly host: string;
  readonly seconds: number;
}

/** How often a batch gives a sign of life, and for how long another machine waits for one before it takes the folder over. */
export interface LockPace {
  readonly beatMs: number;
  readonly patienceMs: number;
}

const PACE: LockPace = { beatMs: 15_000, patienceMs: 90_000 };
const LOOKS = 90;

/**
 * Takes the lock of an output folder. The lock of a process that no longer runs on this machine is taken over; that of
 * one on another machine, or in another container, when it gives no sign of life: a job that a cluster ended goes on
 * elsewhere. Of any number of processes that ask at the same time, one gets it.
 * @throws InputError (settings; OUT_IN_USE, FILE)
 */
export async function takeLock(
  stateFolder: string,
  out: string,
  tellWait: (about: LockWait) => void = () => undefined,
  pace: LockPace = PACE,
): Promise<BatchLock> {
  const file = join(stateFolder, 'lock');
  const mine = thisProcess();
  const text = `${JSON.stringify(mine)}\n`;
  const own = `${file}.${mine.host.replace(/[^\w.-]/g, '_')}-${mine.pid}`;
  try {
    mkdirSync(stateFolder, { recursive: true });
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (createLock(file, text, own)) return heldLock(file, text, out, pace);
      const found = readWrittenLock(file);
      if (found === undefined) continue;
      const holder = holderOf(found);
      if (holder !== undefined && (await isAlive(holder, mine, file, pace, tellWait))) throw inUse(out, file, holder);
      removeStaleLock(file, found, own);
    }
  } catch (error) {
    throw describeFileError(error, out, 'settings', 'written');
  }
  throw inUse(out, file, undefined);
}

async function isAlive(
  holder: LockHolder,
  mine: LockHolder,
  file: string,
  { patienceMs }: LockPace,
  tellWait: (about: LockWait) => void,
): Promise<boolean> {
  const running = isRunning(holder, mine);
  if (running !== undefined) return running;
  tellWait({ pid: holder.pid, host: holder.host, seconds: Math.ceil(patienceMs / 1000) });
  const before = lastTouched(file);
  for (let look = 0; look < LOOKS; look += 1) {
    await setTimeout(patienceMs / LOOKS);
    const now = lastTouched(file);
    if (now !== before) return now !== undefined;
  }
  return false;
}

/** Gives signs of life as long as the lock is held, and sees whether it still is. */
function heldLock(file: string, text: string, out: string, { beatMs }: LockPace): BatchLock {
  let isLost = false;
  const beat = setInterval(() => {
    try {
      isLost = readLock(file) !== text;
      if (isLost) clearInterval(beat);
      else utimesSync(file, new Date(), new Date());
    } catch {
      // A disk that does not answer now may do so at the next beat.
    }
  }, beatMs);
  beat.unref();
  const release = (): void => {
    clearInterval(beat);
    for (const signal of ENDING) process.off(signal, leave);
    removeLock(file, text);
  };
  /** Ended from outside, the batch can go on elsewhere at once; what the signal does is left as it is. */
  const leave = (signal: NodeJS.Signals): void => {
    release();
    process.kill(process.pid, signal);
  };
  for (const signal of ENDING) process.on(signal, leave);
  return {
    requireHeld: () => {
      if (isLost) throw takenOver(out);
    },
    release,
  };
}

/** How a terminal or a cluster ends a process that it does not kill. */
const ENDING = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

function inUse(out: string, file: string, holder: LockHolder | undefined): InputError {
  const who = holder === undefined ? '' : ` (process ${holder.pid} on ${holder.host})`;
  return new InputError('settings', {
    code: 'OUT_IN_USE',
    message: `another batch is writing into this folder${who}`,
    hint: `wait until it has ended, or choose another --out; if you know that it is gone, remove ${file}`,
    at: { file: out },
  });
}

function takenOver(out: string): InputError {
  return new InputError('settings', {
    code: 'OUT_IN_USE',
    message: 'another batch took this folder over while this one gave no sign of life',
    hint: 'nothing that was finished is lost; let the other one end, or stop it, and give this command again',
    at: { file: out },
  });
}
