import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../domain/input-error.ts';
import { describeFileError } from './machine-files.ts';

interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, in the system's own terms: a number that was given to another process is not its holder. */
  readonly started: string;
}

/**
 * Takes the lock of an output folder and gives back how to release it. The lock of a process that no longer runs on
 * this machine is taken over. Of any number of processes that ask at the same time, one gets it.
 * @throws InputError (settings; OUT_IN_USE, FILE)
 */
export function takeLock(stateFolder: string, out: string): () => void {
  const file = join(stateFolder, 'lock');
  const mine: LockHolder = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  const text = `${JSON.stringify(mine)}\n`;
  try {
    mkdirSync(stateFolder, { recursive: true });
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (createLock(file, text, mine)) return () => removeLock(file, text);
      const found = readWrittenLock(file);
      if (found === undefined) continue;
      const holder = holderOf(found);
      if (holder !== undefined && isRunning(holder, mine)) throw inUse(out, file, holder);
      removeStaleLock(file, found, mine);
    }
  } catch (error) {
    throw describeFileError(error, out, 'settings', 'written');
  }
  throw inUse(out, file, undefined);
}

/** A name beside the lock that is this process's own. */
function ownName(file: string, { pid, host }: LockHolder): string {
  return `${file}.${host.replace(/[^\w.-]/g, '_')}-${pid}`;
}

/**
 * Creates the lock whole, for nobody to read half of it and take it for a dead process's: written under a name of its own
 * first, then linked, which fails where there is a lock. A file system without links gets it written in place, and whoever
 * finds it waits until it says something.
 */
function createLock(file: string, text: string, mine: LockHolder): boolean {
  const own = ownName(file, mine);
  writeFileSync(own, text);
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    const { code = '' } = error as { readonly code?: string };
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
    if ((error as { readonly code?: string }).code === 'EEXIST') return false;
    throw error;
  }
}

const WAIT_STEP_MS = 20;
const WAIT_STEPS = 25;

/** As `readLock`, once a lock that is just being written is whole; a text that stays in pieces is a dead process's. */
function readWrittenLock(file: string): string | undefined {
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
function readLock(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as { readonly code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
}

function holderOf(text: string): LockHolder | undefined {
  try {
    return JSON.parse(text) as LockHolder;
  } catch {
    return undefined;
  }
}

function isRunning(holder: LockHolder, mine: LockHolder): boolean {
  if (holder.host !== mine.host) return true;
  if (holder.pid === mine.pid) return holder.started === mine.started;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return (error as { readonly code?: string }).code === 'EPERM';
  }
  const started = startOf(holder.pid);
  return started === '' || holder.started === '' || started === holder.started;
}

/** Field 22 of /proc/PID/stat, the start in clock ticks since boot; empty where the system has no such file. */
function startOf(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

/** Removes the lock if it says `text`. */
function removeLock(file: string, text: string): void {
  if (readLock(file) === text) rmSync(file, { force: true });
}

/**
 * Removes the lock of a process that is gone, one process at a time: of two that found it, the later one would otherwise
 * remove the earlier one's new lock.
 */
function removeStaleLock(file: string, text: string, mine: LockHolder): void {
  const turn = `${file}.removing`;
  if (!takeTurn(turn, ownName(file, mine))) return;
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
      if ((error as { readonly code?: string }).code !== 'EEXIST') throw error;
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

function inUse(out: string, file: string, holder: LockHolder | undefined): InputError {
  const who = holder === undefined ? '' : ` (process ${holder.pid} on ${holder.host})`;
  return new InputError('settings', {
    code: 'OUT_IN_USE',
    message: `another batch is writing into this folder${who}`,
    hint: `wait until it has ended, or choose another --out; if it runs on a machine that is gone, remove ${file}`,
    at: { file: out },
  });
}
