import {
  closeSync,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { holderOf } from './lock-holder.ts';
import { systemCodeOf } from './machine-files.ts';

// The file of a lock. `own` is a name beside it that no other process uses.

/**
 * Creates the lock whole, for nobody to read half of it and take it for a dead process's: written under a name of its own
 * first, then linked, which fails where there is a lock. A file system without links gets it written in place, and whoever
 * finds it waits until it says something.
 */
export function createLock(file: string, text: string, own: string): boolean {
  writeFileSync(own, text);
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    const code = systemCodeOf(error);
    if (code === 'EEXIST') return false;
    if (!NO_LINKS.includes(code)) throw error;
  } finally {
    rmSync(own, { force: true });
  }
  return createInPlace(file, text);
}

const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

function createInPlace(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

const WAIT_STEP_MS = 20;
const WAIT_STEPS = 25;

/** As `readLock`, once a lock that is just being written is whole; a text that stays in pieces is a dead process's. */
export function readWrittenLock(file: string): string | undefined {
  let text = readLock(file);
  for (let step = 0; step < WAIT_STEPS && text !== undefined && holderOf(text) === undefined; step += 1) {
    sleep();
    text = readLock(file);
  }
  return text;
}

function sleep(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_STEP_MS);
}

/** What the lock says; undefined where it has just been released. */
export function readLock(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** When the lock was last touched, by the clock of the disk: opened, as a network disk may remember an earlier answer. */
export function lastTouched(file: string): bigint | undefined {
  try {
    const handle = openSync(file, 'r');
    try {
      return fstatSync(handle, { bigint: true }).mtimeNs;
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Removes the lock if it says `text`. */
export function removeLock(file: string, text: string): void {
  if (readLock(file) === text) rmSync(file, { force: true });
}

/**
 * Removes the lock of a process that is gone, one process at a time: of two that found it, the later one would otherwise
 * remove the earlier one's new lock.
 */
export function removeStaleLock(file: string, text: string, own: string): void {
  const turn = `${file}.removing`;
  if (!takeTurn(turn, own)) return;
  try {
    removeLock(file, text);
  } finally {
    rmSync(turn, { recursive: true, force: true });
  }
}

/** Makes the folder of which there is one at a time; false where another process has it. */
function takeTurn(turn: string, own: string): boolean {
  for (let step = 0; step < WAIT_STEPS; step += 1) {
    try {
      mkdirSync(turn);
      return true;
    } catch (error) {
      if (systemCodeOf(error) !== 'EEXIST') throw error;
    }
    sleep();
  }
  // A turn takes no time: this one's process was killed in it.
  if (secondsOld(turn, own) > TURN_SECONDS) rmSync(turn, { recursive: true, force: true });
  return false;
}

const TURN_SECONDS = 10;

/** By the clock of the disk, which may be another machine's. */
function secondsOld(folder: string, own: string): number {
  writeFileSync(own, '');
  const now = statSync(own).mtimeMs;
  rmSync(own);
  return (now - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? now)) / 1000;
}
