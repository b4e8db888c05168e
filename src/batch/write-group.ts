import { closeSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describeFileError } from './machine-files.ts';
import { onDisk, writeAll } from './write-all.ts';

/** Files that are written under temporary names, and take their own names together once the disk has them all. */
export interface WriteGroup {
  /**
   * Writes a file, and says whether its folder had to be made.
   * @throws InputError (settings, FILE) when the disk is full or the folder cannot be written
   */
  readonly write: (file: string, content: Uint8Array) => boolean;
  /**
   * Waits for the disk, then renames every file.
   * @throws InputError (settings, FILE)
   */
  readonly commit: () => Promise<void>;
}

/**
 * Where files are written before they take their names: one folder, as file systems that spread folders over the disk
 * are slow to start a file in each of them.
 */
const WRITING = 'writing';

/** Empties the folder of temporary files, where a killed batch may have left some. */
export function clearTemporaryFiles(stateFolder: string): void {
  const folder = join(stateFolder, WRITING);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
}

/** Starts groups of files for one writer of a batch; each writer has its own number. */
export function newGroupWriter(stateFolder: string, writer: number): () => WriteGroup {
  let files = 0;
  return () =>
    newWriteGroup(() => {
      files += 1;
      return join(stateFolder, WRITING, `${writer}-${files}`);
    });
}

interface WrittenFile {
  readonly file: string;
  readonly temporary: string;
  readonly handle: number;
}

function newWriteGroup(temporaryName: () => string): WriteGroup {
  const written: WrittenFile[] = [];
  return {
    write: (file, content) => {
      try {
        const made = mkdirSync(dirname(file), { recursive: true });
        const temporary = temporaryName();
        const handle = openSync(temporary, 'w');
        written.push({ file, temporary, handle });
        writeAll(handle, content);
        return made !== undefined;
      } catch (error) {
        closeAll(written);
        throw describeFileError(error, file, 'settings', 'written');
      }
    },
    commit: async () => {
      let folder = dirname(written[0]?.file ?? '.');
      try {
        await Promise.all(written.map(({ handle }) => onDisk(handle)));
        // Closed once: another thread may be given the number of a closed handle at any moment.
        for (let next = written.shift(); next !== undefined; next = written.shift()) {
          folder = dirname(next.file);
          closeSync(next.handle);
          renameSync(next.temporary, next.file);
        }
      } catch (error) {
        closeAll(written);
        throw describeFileError(error, folder, 'settings', 'written');
      }
    },
  };
}

function closeAll(files: WrittenFile[]): void {
  for (const { handle } of files.splice(0)) {
    try {
      closeSync(handle);
    } catch {
      // The error that is being reported is the one that counts.
    }
  }
}
