import { appendFileSync, writeFileSync } from 'node:fs';
import { describeFileError, MACHINE_FILES } from '../batch/machine-files.ts';
import type { InputErrorKind } from '../domain/input-error.ts';
import { decodeText } from '../plate-reader/decode-text.ts';
import type { FileAccess } from '../run/file-access.ts';

/** What a command may touch: files by name, the two output streams, and what the terminal can. */
export interface CommandIo extends FileAccess {
  readonly readText: (path: string, kind?: InputErrorKind) => Promise<string>;
  /** @throws InputError (settings, FILE) when the file cannot be written */
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Adds to the page of a GitHub job (`GITHUB_STEP_SUMMARY`); absent elsewhere. */
  readonly jobSummary?: (text: string) => Promise<void>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly columns: number;
  readonly colour: boolean;
  readonly interactive: boolean;
  /** True where stderr is a terminal that a person watches, whatever becomes of standard output. */
  readonly progress: boolean;
}

const NARROWEST = 60;
const WIDEST = 120;
const WITHOUT_TERMINAL = 80;

/** The command's surroundings on this machine; `NO_COLOR`, `FORCE_COLOR`, `CI` and `TERM=dumb` are honoured. */
export function machineIo(): CommandIo {
  const terminal = process.stdout.isTTY === true;
  const summaryFile = process.env['GITHUB_STEP_SUMMARY'];
  return {
    ...MACHINE_FILES,
    readText: async (path, kind) => decodeText(await MACHINE_FILES.readBytes(path, kind)).text,
    writeFile: async (path, content) => {
      try {
        writeFileSync(path, content);
      } catch (error) {
        throw describeFileError(error, path, 'settings', 'written');
      }
    },
    ...(summaryFile === undefined || summaryFile === ''
      ? {}
      : { jobSummary: async (text: string) => appendFileSync(summaryFile, text) }),
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    columns: terminal ? Math.min(WIDEST, Math.max(NARROWEST, process.stdout.columns)) : WITHOUT_TERMINAL,
    colour: wantsColour(terminal),
    interactive: terminal && process.env['CI'] === undefined,
    progress: process.stderr.isTTY === true && process.env['CI'] === undefined && process.env['TERM'] !== 'dumb',
  };
}

function wantsColour(terminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return terminal && TERM !== 'dumb';
}
