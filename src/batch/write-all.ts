import { fdatasync, writeSync } from 'node:fs';

/** Writes all bytes: the system may take them in parts, and says that a disk is full only when it takes none. */
export function writeAll(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
}

/** Resolves once the disk has what was written to a file; rejects with the system's error. */
export function onDisk(handle: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fdatasync(handle, (error) => (error === null ? resolve() : reject(error)));
  });
}
