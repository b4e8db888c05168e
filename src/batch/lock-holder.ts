import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { systemCodeOf } from './machine-files.ts';

/** The process that a lock says it belongs to. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** The system's own name for where process numbers count: each container has its own. Empty where it names none. */
  readonly space?: string;
  /** When the process began, in the system's own terms: a number that was given to another process is not its holder. */
  readonly started: string;
}

/** This process. */
export function thisProcess(): LockHolder {
  return { pid: process.pid, host: hostname(), space: spaceOfNumbers(), started: startOf(process.pid) };
}

/** What a lock says; undefined for a text that is no lock's. */
export function holderOf(text: string): LockHolder | undefined {
  try {
    return JSON.parse(text) as LockHolder;
  } catch {
    return undefined;
  }
}

/** Whether a lock's process runs; undefined for one of another machine or container, which cannot be asked. */
export function isRunning(holder: LockHolder, mine: LockHolder): boolean | undefined {
  if (holder.host !== mine.host || (holder.space ?? mine.space) !== mine.space) return undefined;
  if (holder.pid === mine.pid) return holder.started === mine.started;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return systemCodeOf(error) === 'EPERM';
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

function spaceOfNumbers(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
