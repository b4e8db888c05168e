import { hash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { InputError, type InputErrorKind, type Problem } from '../domain/input-error.ts';
import type { FileAccess } from '../run/file-access.ts';

/** No export of 96-well plates comes near this; a larger file is not one. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The files of this machine, read in this thread: for the few small files of a run, starting others costs more. */
export const MACHINE_FILES: FileAccess = {
  readBytes: async (path, kind = 'input') => {
    if (path !== '-') return readNamedFile(path, kind);
    const bytes = await readStandardInput();
    refuseAbove(bytes.byteLength, path, kind);
    return bytes;
  },
  exists: async (path) => existsSync(path),
  resolve,
  folderOf: (path) => (path === '-' ? resolve('.') : dirname(resolve(path))),
  nameOf: (path) => basename(path),
  sha256: hashOf,
};

/** SHA-256 of bytes, or of a text as UTF-8, in hexadecimal digits. */
export function hashOf(content: Uint8Array | string): string {
  return hash('sha256', content);
}

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['there is no such file', 'check the path; on most systems names are case-sensitive'],
  EISDIR: ['this is a folder, not a file', 'name the file; "tdm-elisa batch" takes folders'],
  ENOTDIR: ['a part of the path is not a folder', 'check the path'],
  EACCES: ['permission denied', 'check who may use it'],
  EPERM: ['the system does not permit it', 'check who may use it'],
  EROFS: ['the disk is read-only', 'choose another folder'],
  EIO: ['the disk reports an error', 'check the disk'],
  EMFILE: ['too many files are open', 'use fewer --jobs'],
  EDQUOT: ['the disk quota is used up', 'free some space and run again'],
  EFBIG: ['a file would be larger than the limit that is set here', 'raise the limit (ulimit -f) and run again'],
  ENOSPC: ['the disk is full', 'free some space and run again'],
};

/** What the system says about a file, as an InputError (code FILE); any other error is given back as it is. */
export function describeFileError(
  error: unknown,
  path: string,
  kind: InputErrorKind,
  verb: 'read' | 'written',
): unknown {
  const problem = fileProblem((error as { readonly code?: string }).code ?? '', path, verb);
  return problem === undefined ? error : new InputError(kind, problem);
}

/** What a system's error code says about a file, as a problem; undefined for a code that is not about files. */
export function fileProblem(systemCode: string, path: string, verb: 'read' | 'written'): Problem | undefined {
  const known = REASONS[systemCode];
  if (known === undefined) return undefined;
  const [reason, hint] = known;
  return { code: 'FILE', message: `cannot be ${verb}: ${reason}`, hint, at: { file: path } };
}

/**
 * Reads a file of a size that an export can have.
 * @throws InputError (of the kind that is given; FILE, FILE_TOO_LARGE)
 */
export function readNamedFile(path: string, kind: InputErrorKind): Uint8Array {
  try {
    const handle = openSync(path, 'r');
    try {
      return readToEnd(handle, path, kind);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw describeFileError(error, path, kind, 'read');
  }
}

/** Where a file is read before its bytes are copied. Nearly every file of a run fits, and is never asked for its size. */
const ROOM = Buffer.allocUnsafeSlow(64 * 1024);

function readToEnd(handle: number, path: string, kind: InputErrorKind): Uint8Array {
  let length = 0;
  while (length < ROOM.length) {
    const added = readSync(handle, ROOM, length, ROOM.length - length, null);
    if (added === 0) return Buffer.from(ROOM.subarray(0, length));
    length += added;
  }
  refuseAbove(fstatSync(handle).size, path, kind);
  const bytes = Buffer.concat([ROOM, readFileSync(handle)]);
  // A pipe has no size before it is read.
  refuseAbove(bytes.byteLength, path, kind);
  return bytes;
}

function refuseAbove(size: number, path: string, kind: InputErrorKind): void {
  if (size <= MAX_BYTES) return;
  throw new InputError(kind, {
    code: 'FILE_TOO_LARGE',
    message: `the file has ${size} bytes, more than the ${MAX_BYTES} that are read`,
    hint: 'export one run at a time',
    at: { file: path },
  });
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
