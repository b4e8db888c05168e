import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { FileAccess } from '../run/file-access.ts';
import { hashOf, MACHINE_FILES, readStoredFile } from './machine-files.ts';

/**
 * What a result depends on: each path that was asked for, with the hash of what was read there, or "+" or "-" for a
 * path that was only looked for and was, or was not, there.
 */
export type Trace = readonly (readonly [path: string, state: string])[];

/** The files of this machine, noting what is asked of them. */
export interface TracedFiles extends FileAccess {
  /** What was asked since the last call. */
  readonly takeTrace: () => Trace;
  /** True when every path of a trace is as it was. */
  readonly isUnchanged: (trace: Trace) => boolean;
}

const LISTINGS_KEPT = 256;
const UNREADABLE = '!';

/**
 * Files read in the calling thread, which for small files is several times as fast as in the background. Folders are
 * listed once.
 */
export function tracedFiles(): TracedFiles {
  const listings = new Map<string, ReadonlySet<string>>();
  let trace = new Map<string, string>();
  let lastRead: { readonly bytes: Uint8Array; readonly sha256: string } | undefined;
  const isThere = (path: string): boolean => {
    const folder = dirname(path);
    let names = listings.get(folder);
    if (names === undefined) {
      names = listFolder(folder);
      if (listings.size >= LISTINGS_KEPT) listings.clear();
      listings.set(folder, names);
    }
    return names.has(basename(path));
  };
  return {
    ...MACHINE_FILES,
    readBytes: async (path, kind = 'input') => {
      // Noted first: a file that cannot be read is a state, too.
      trace.set(path, UNREADABLE);
      const bytes = readStoredFile(path, kind);
      lastRead = { bytes, sha256: hashOf(bytes) };
      trace.set(path, lastRead.sha256);
      return bytes;
    },
    exists: async (path) => {
      const found = isThere(path);
      if (!trace.has(path)) trace.set(path, found ? '+' : '-');
      return found;
    },
    sha256: (content) => (lastRead?.bytes === content ? lastRead.sha256 : hashOf(content)),
    takeTrace: () => {
      const taken = [...trace];
      trace = new Map();
      return taken;
    },
    isUnchanged: (earlier) =>
      earlier.every(([path, state]) => {
        if (state === '+' || state === '-') return isThere(path) === (state === '+');
        return stateOf(path) === state;
      }),
  };
}

/** The hash of what a file holds now; "!" when it cannot be read. */
export function stateOf(path: string): string {
  try {
    return hashOf(readStoredFile(path, 'input'));
  } catch {
    return UNREADABLE;
  }
}

function listFolder(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder));
  } catch {
    return new Set();
  }
}
