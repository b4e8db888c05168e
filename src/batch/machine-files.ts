import { hash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
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
  exists: async (path) => isNamed(path),
  resolve,
  folderOf: (path) => (path === '-' ? resolve('.') : dirname(resolve(path))),
  nameOf: (path) => basename(path),
  sha256: hashOf,
};

/** True where a folder names something so: a link that leads nowhere is found, and told when it is read. */
export function isNamed(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

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
  ESTALE: ['the network disk has lost it', 'check the disk and run again'],
  EBUSY: ['another program is using it', 'close it there and run again'],
  ELOOP: ['the link leads round in a circle', 'remove the link'],
  ENAMETOOLONG: ['the name is too long for this disk', 'choose a shorter name'],
  ESPIPE: ['this is a pipe, not a file', 'save it as a file'],
  ENXIO: ['this is a socket, not a file', 'remove it from the archive'],
  EMFILE: ['too many files are open', 'use fewer --jobs'],
  EDQUOT: ['the disk quota is used up', 'free some space and run again'],
  EFBIG: ['a file would be larger than the limit that is set here', 'raise the limit (ulimit -f) and run again'],
  ENOSPC: ['the disk is full', 'free some space and run again'],
};

/** On a disk that is read-only, Node says so of a folder that cannot be made. */
const NO_FOLDER = ['there is no such folder', 'make the folder, or choose one on a disk that can be written'] as const;

/** What the system says about a file, as an InputError (code FILE); any other error is given back as it is. */
export function describeFileError(
  error: unknown,
  path: string,
  kind: InputErrorKind,
  verb: 'read' | 'written',
): unknown {
  const problem = fileProblem(systemCodeOf(error), path, verb);
  return problem === undefined ? error : new InputError(kind, problem);
}

/** What the system says about a file, as a problem; any other error is thrown on. */
export function problemOf(error: unknown, path: string, verb: 'read' | 'written'): Problem {
  const problem = fileProblem(systemCodeOf(error), path, verb);
  if (problem === undefined) throw error;
  return problem;
}

/** The system's code of an error, such as "ENOENT"; empty for any other error. */
export function systemCodeOf(error: unknown): string {
  return (error as { readonly code?: string }).code ?? '';
}

/** What a system's error code says about a file, as a problem; undefined for a code that is not about files. */
export function fileProblem(systemCode: string, path: string, verb: 'read' | 'written'): Problem | undefined {
  const known = systemCode === 'ENOENT' && verb === 'written' ? NO_FOLDER : REASONS[systemCode];
  if (known === undefined) return undefined;
  const [reason, hint] = known;
  return { code: 'FILE', message: `cannot be ${verb}: ${reason}`, hint, at: { file: path } };
}

/**
 * Reads a file of a size that an export can have; a pipe is read to its end.
 * @throws InputError (of the kind that is given; FILE, FILE_TOO_LARGE)
 */
export function readNamedFile(path: string, kind: InputErrorKind): Uint8Array {
  return readOpened(path, kind, constants.O_RDONLY, (handle) => readToEnd(handle, path, kind));
}

/**
 * Reads a file that can be read again later, as `readNamedFile` does. A pipe is none: it is refused, and never waited for.
 * @throws InputError (of the kind that is given; FILE, FILE_TOO_LARGE)
 */
export function readStoredFile(path: string, kind: InputErrorKind): Uint8Array {
  return readOpened(path, kind, OPEN_STORED, (handle) => readFromStart(handle, path, kind));
}

/** Opens whatever has a name without waiting for another end of it. */
export const OPEN_STORED = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function readOpened(
  path: string,
  kind: InputErrorKind,
  flags: number,
  read: (handle: number) => Uint8Array,
): Uint8Array {
  try {
    const handle = openSync(path, flags);
    try {
      return read(handle);
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
  const length = fillRoom(handle, () => null);
  if (length < ROOM.length) return Buffer.from(ROOM.subarray(0, length));
  refuseAbove(fstatSync(handle).size, path, kind);
  const bytes = Buffer.concat([ROOM, readFileSync(handle)]);
  // A pipe has no size before it is read.
  refuseAbove(bytes.byteLength, path, kind);
  return bytes;
}

function readFromStart(handle: number, path: string, kind: InputErrorKind): Uint8Array {
  // Only what is stored can be read at a place; the handle itself stays at its start.
  const length = fillRoom(handle, (done) => done);
  if (length < ROOM.length) return Buffer.from(ROOM.subarray(0, length));
  refuseAbove(fstatSync(handle).size, path, kind);
  return readFileSync(handle);
}

function fillRoom(handle: number, positionAfter: (done: number) => number | null): number {
  let length = 0;
  while (length < ROOM.length) {
    const added = readSync(handle, ROOM, length, ROOM.length - length, positionAfter(length));
    if (added === 0) break;
    length += added;
  }
  return length;
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
