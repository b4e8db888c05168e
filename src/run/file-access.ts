import type { InputErrorKind } from '../domain/input-error.ts';

/** The files of a machine, as far as a run needs them. Paths are the machine's own; "-" is standard input. */
export interface FileAccess {
  /** @throws InputError of the given kind (default `input`), code FILE, when the file cannot be read */
  readonly readBytes: (path: string, kind?: InputErrorKind) => Promise<Uint8Array>;
  readonly exists: (path: string) => Promise<boolean>;
  /** A path made absolute, relative to a folder. */
  readonly resolve: (folder: string, path: string) => string;
  readonly folderOf: (path: string) => string;
  /** The last part of a path, with its ending. */
  readonly nameOf: (path: string) => string;
  /** SHA-256 as 64 hexadecimal digits. */
  readonly sha256: (content: Uint8Array | string) => string;
}
