import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { byCharacters } from './find-plates.ts';
import { hashOf } from './machine-files.ts';
import { onDisk, writeAll } from './write-all.ts';

/** Where the line of a run stands in the journals of an output folder. */
export interface JournalPlace {
  readonly segment: string;
  readonly offset: number;
  readonly length: number;
}

/** One line to be written: the run and everything that is kept of it. */
export interface JournalEntry {
  readonly run: string;
  readonly body: string;
}

/** A journal that is being written. */
export interface JournalWriter {
  /** Appends lines; resolves once the disk has them. */
  readonly append: (entries: readonly JournalEntry[]) => Promise<readonly JournalPlace[]>;
  readonly close: () => void;
}

const CHECK_DIGITS = 16;
const CHUNK = 4 * 1024 * 1024;

/** The number of the next session of an output folder; later sessions stand above earlier ones. */
export function nextSession(stateFolder: string): number {
  const numbers = segmentsOf(stateFolder).map((name) => Number(name.split('-')[1]));
  return Math.max(0, ...numbers) + 1;
}

/**
 * Opens a new segment of a session: each writer has its own, and none is changed after its end. A line is
 * `check TAB run TAB body`, the check being the first digits of the SHA-256 of the rest.
 */
export function openJournal(stateFolder: string, session: number, writer: number): JournalWriter {
  const segment = `journal-${String(session).padStart(6, '0')}-${writer}`;
  const handle = openSync(join(stateFolder, segment), 'ax');
  let end = 0;
  return {
    append: async (entries) => {
      const places: JournalPlace[] = [];
      const lines = entries.map(({ run, body }) => {
        const rest = `${JSON.stringify(run)}\t${body}`;
        const line = Buffer.from(`${checkOf(rest)}\t${rest}\n`);
        places.push({ segment, offset: end, length: line.length - 1 });
        end += line.length;
        return line;
      });
      writeAll(handle, Buffer.concat(lines));
      await onDisk(handle);
      return places;
    },
    close: () => closeSync(handle),
  };
}

/**
 * Reads the journals of an output folder: the last line of each run. Lines that are torn or damaged do not count; the
 * number of damaged ones (beyond a torn last line of a segment) is given.
 */
export function scanJournals(stateFolder: string): {
  readonly places: ReadonlyMap<string, JournalPlace>;
  readonly damaged: number;
} {
  const places = new Map<string, JournalPlace>();
  let damaged = 0;
  for (const segment of segmentsOf(stateFolder)) damaged += scanSegment(stateFolder, segment, places);
  return { places, damaged };
}

function segmentsOf(stateFolder: string): readonly string[] {
  if (!existsSync(stateFolder)) return [];
  return readdirSync(stateFolder)
    .filter((name) => /^journal-\d+-\d+$/.test(name))
    .sort(byCharacters);
}

function scanSegment(stateFolder: string, segment: string, places: Map<string, JournalPlace>): number {
  const handle = openSync(join(stateFolder, segment), 'r');
  let damaged = 0;
  let rest = Buffer.alloc(0);
  let offset = 0;
  const chunk = Buffer.alloc(CHUNK);
  for (;;) {
    const length = readSync(handle, chunk, 0, CHUNK, offset + rest.length);
    if (length === 0) break;
    const text = Buffer.concat([rest, chunk.subarray(0, length)]);
    let start = 0;
    for (let stop = text.indexOf(10, start); stop >= 0; stop = text.indexOf(10, start)) {
      const line = text.subarray(start, stop);
      const run = runOfLine(line);
      if (run === undefined) damaged += 1;
      else places.set(run, { segment, offset: offset + start, length: line.length });
      start = stop + 1;
    }
    offset += start;
    rest = Buffer.from(text.subarray(start));
  }
  closeSync(handle);
  return damaged;
}

function runOfLine(line: Buffer): string | undefined {
  if (line[CHECK_DIGITS] !== 9) return undefined;
  const rest = line.subarray(CHECK_DIGITS + 1);
  if (line.toString('latin1', 0, CHECK_DIGITS) !== checkOf(rest)) return undefined;
  const tab = rest.indexOf(9);
  return tab < 0 ? undefined : (JSON.parse(rest.toString('utf8', 0, tab)) as string);
}

/** Reads lines of journals at their places; segments stay open until `close`. */
export interface JournalReader {
  /** The body of a line; undefined when the line is not what it was. */
  readonly read: (place: JournalPlace) => string | undefined;
  readonly close: () => void;
}

/** A reader over the journals of an output folder. */
export function readJournals(stateFolder: string): JournalReader {
  const handles = new Map<string, number>();
  let room = Buffer.alloc(1 << 16);
  return {
    read: ({ segment, offset, length }) => {
      const handle = handles.get(segment) ?? openSync(join(stateFolder, segment), 'r');
      handles.set(segment, handle);
      if (length > room.length) room = Buffer.alloc(2 * length);
      const line = room.subarray(0, length);
      if (readSync(handle, line, 0, length, offset) !== length || runOfLine(line) === undefined) return undefined;
      const text = line.toString('utf8');
      return text.slice(text.indexOf('\t', CHECK_DIGITS + 1) + 1);
    },
    close: () => {
      for (const handle of handles.values()) closeSync(handle);
    },
  };
}

function checkOf(text: string | Buffer): string {
  return hashOf(text).slice(0, CHECK_DIGITS);
}
