import { InputError } from '../domain/input-error.ts';
import type { DecimalMark } from '../domain/number-reading.ts';
import { inspectReading } from '../report/inspect-reading.ts';
import { inspectText } from '../report/inspect-text.ts';
import { readPlateFile } from '../run/read-plate-file.ts';

/** What of the machine the command needs. */
interface InspectIo {
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  readonly stdout: (text: string) => void;
}

/** The options of `inspect`, as the command line gives them. */
interface InspectOptions {
  readonly format?: string;
  readonly decimal?: string;
  readonly reader?: string;
}

/**
 * `inspect <export>`: prints what a plate reader's file holds, as text with a plate map or as JSON.
 * @returns the exit code
 * @throws InputError for wrong options (settings) and for files that are not read (input)
 */
export async function inspectCommand(file: string, options: InspectOptions, io: InspectIo): Promise<number> {
  const format = options.format ?? 'text';
  if (format !== 'text' && format !== 'json') {
    throw new InputError('settings', {
      code: 'FORMAT_OPTION',
      message: `inspect has no format "${format}"`,
      hint: 'use --format text or --format json',
    });
  }
  const decimal = decimalOption(options.decimal);
  const bytes = await io.readBytes(file);
  const reading = await readPlateFile(bytes, { decimal, reader: options.reader }).catch((error: unknown) => {
    throw error instanceof InputError && error.kind === 'input' ? error.inFile(file) : error;
  });
  io.stdout(
    format === 'json' ? `${JSON.stringify(inspectReading(reading, file), null, 2)}\n` : inspectText(reading, file),
  );
  return 0;
}

function decimalOption(text: string | undefined): DecimalMark | undefined {
  if (text === undefined || text === '.' || text === ',') return text;
  throw new InputError('settings', {
    code: 'DECIMAL_OPTION',
    message: `"${text}" is not a decimal mark`,
    hint: 'use --decimal . or --decimal ,',
  });
}
