import { closeSync, fdatasync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { describeFileError } from './machine-files.ts';

/** Files that are written under temporary names, and take their own names together once the disk has them all. */
export interface WriteGroup {
  /** @throws InputError (settings, FILE) when the disk is full or the folder cannot be written */
  readonly write: (file: string, content: string | Uint8Array) => void;
  /**
   * Waits for the disk, then renames every file.
   * @throws InputError (settings, FILE)
   */
  readonly commit: () => Promise<void>;
}

/** Temporary names are fixed: what a killed batch leaves behind is overwritten by the next. */
const TEMPORARY = '.tmp';

/** Starts a group of files. */
export function newWriteGroup(): WriteGroup {
  const written: { readonly file: string; readonly handle: number }[] = [];
  return {
    write: (file, content) => {
      try {
        mkdirSync(dirname(file), { recursive: true });
        const handle = openSync(`${file}${TEMPORARY}`, 'w');
        written.push({ file, handle });
        writeAll(handle, typeof content === 'string' ? Buffer.from(content) : content);
      } catch (error) {
        closeAll(written);
        throw describeFileError(error, file, 'settings', 'written');
      }
    },
    commit: async () => {
      try {
        await Promise.all(written.map(({ handle }) => flush(handle)));
        for (const { file, handle } of written) {
          closeSync(handle);
          renameSync(`${file}${TEMPORARY}`, file);
        }
        written.length = 0;
      } catch (error) {
        closeAll(written);
        throw describeFileError(error, dirname(written[0]?.file ?? '.'), 'settings', 'written');
      }
    },
  };
}

function writeAll(handle: number, content: Uint8Array): void {
  for (let done = 0; done < content.length; ) done += writeSync(handle, content, done);
}

function flush(handle: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fdatasync(handle, (error) => (error === null ? resolve() : reject(error)));
  });
}

function closeAll(files: readonly { readonly handle: number }[]): void {
  for (const { handle } of files) {
    try {
      closeSync(handle);
    } catch {
      // Closed before: the error that is being reported is the one that counts.
    }
  }
}
