import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
      if (createLock(file, text, mine)) return () => discard(file, text, mine);
      const found = readLock(file);
      if (found === undefined) continue;
      const holder = holderOf(found);
      if (holder !== undefined && isRunning(holder, mine)) throw inUse(out, file, holder);
      discard(file, found, mine);
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
 * first, then linked, which fails where there is a lock. A file system without links gets it written in place.
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

/**
 * Removes the lock that says `text`. Renamed before it is looked at: of two processes that found a stale lock, the later
 * one may hold the earlier one's new lock in its hands, and puts it back.
 */
function discard(file: string, text: string, mine: LockHolder): void {
  const aside = `${ownName(file, mine)}.aside`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== text) linkSync(aside, file);
  } catch (error) {
    // Another process was quicker, be it in removing this lock or in taking the next one.
    if (!['ENOENT', 'EEXIST'].includes((error as { readonly code?: string }).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
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
