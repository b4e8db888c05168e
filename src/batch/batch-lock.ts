import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
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
 * this machine is taken over.
 * @throws InputError (settings; OUT_IN_USE, FILE)
 */
export function takeLock(stateFolder: string, out: string): () => void {
  const file = join(stateFolder, 'lock');
  const mine: LockHolder = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  try {
    mkdirSync(stateFolder, { recursive: true });
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (createLock(file, mine)) return () => rmSync(file, { force: true });
      const holder = readHolder(file);
      if (holder !== undefined && isRunning(holder, mine)) throw inUse(out, file, holder);
      discard(file, `${file}.stale-${process.pid}`);
    }
  } catch (error) {
    throw describeFileError(error, out, 'settings', 'written');
  }
  throw inUse(out, file, undefined);
}

/** Creates the lock whole: written under a name of its own first, so that nobody reads half of it. */
function createLock(file: string, holder: LockHolder): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, `${JSON.stringify(holder)}\n`);
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as { readonly code?: string }).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): LockHolder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as LockHolder;
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

/** Renames before removing, so that of two processes that find a stale lock only one discards it. */
function discard(file: string, aside: string): void {
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if ((error as { readonly code?: string }).code !== 'ENOENT') throw error;
  }
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
