import { isAbsolute, relative } from 'node:path';
import { describeFileError } from '../batch/machine-files.ts';
import { InputError } from '../domain/input-error.ts';
import { type CommandIo, machineIo } from './command-io.ts';
import { EXIT, exitCodeOf } from './exit-code.ts';

const DEVELOPERS_HINT = 'this is a fault in tdm-elisa, not in your files; please report it with the lines above';

/** Ends the program when standard output cannot be written: no verdict may be read from the exit code of half an output. */
export function endWithoutOutput(cause: unknown): Promise<never> {
  return endProgram(describeFileError(cause, 'standard output', 'settings', 'written'));
}

/** Ends the program at once for an error that no command caught; Node's own exit code for it would be that of a rejected run. */
export async function endProgram(error: unknown): Promise<never> {
  process.exit(await reportError(error, [], machineIo()));
}

/** Says what went wrong and gives the exit code: input errors in words (and JSON where the words ask for it), a bug with its stack. */
export async function reportError(error: unknown, words: readonly string[], io: CommandIo): Promise<number> {
  if (error instanceof InputError) return reportInputError(error, words, io);
  io.stderr(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${DEVELOPERS_HINT}\n`);
  return EXIT.bug;
}

async function reportInputError(error: InputError, words: readonly string[], io: CommandIo): Promise<number> {
  const { renderInputError, renderInputErrorJson } = await import('../report/error-text.ts');
  const shown = error.withFiles((file) => fromHere(file));
  if (wantsJson(words)) io.stdout(renderInputErrorJson(shown));
  io.stderr(renderInputError(shown, io.progress ? io.columns : undefined));
  return exitCodeOf(error.kind);
}

/** A file below the folder that the command was given in is named from there, as the user would. */
function fromHere(file: string): string {
  const path = relative('.', file);
  return file === '-' || path === '' || path.startsWith('..') || isAbsolute(path) ? file : path;
}

function wantsJson(words: readonly string[]): boolean {
  return words.some((word, index) => word === '--format=json' || (word === '--format' && words[index + 1] === 'json'));
}
