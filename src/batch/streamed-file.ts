import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { writeAll } from './write-all.ts';

/** A text file that is written piece by piece under a temporary name, and takes its own when it is whole. */
export interface StreamedFile {
  readonly append: (text: string) => void;
  readonly finish: () => void;
}

const BUFFERED_CHARACTERS = 1 << 17;

/** Starts a text file. */
export function createStreamedFile(file: string): StreamedFile {
  const temporary = `${file}.tmp`;
  const handle = openSync(temporary, 'w');
  let parts: string[] = [];
  let length = 0;
  const flush = (): void => {
    writeAll(handle, Buffer.from(parts.join('')));
    parts = [];
    length = 0;
  };
  return {
    append: (text) => {
      parts.push(text);
      length += text.length;
      if (length > BUFFERED_CHARACTERS) flush();
    },
    finish: () => {
      flush();
      fsyncSync(handle);
      closeSync(handle);
      renameSync(temporary, file);
    },
  };
}

/** Writes a small text whole or not at all. */
export function writeWhole(file: string, text: string): void {
  const streamed = createStreamedFile(file);
  streamed.append(text);
  streamed.finish();
}

/** Gives a finished temporary file its own name once the disk has it. */
export function adoptFile(temporary: string, file: string): void {
  const handle = openSync(temporary, 'r+');
  fsyncSync(handle);
  closeSync(handle);
  renameSync(temporary, file);
}
