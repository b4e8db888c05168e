import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { InputError } from '../domain/input-error.ts';
import type { BatchRunLine } from '../report/batch-results.ts';
import { describeFileError } from './machine-files.ts';

const CHUNK = 1 << 16;

/**
 * The lines of a `runs.ndjson`, one at a call; undefined after the last.
 * @throws InputError (input; FILE, NOT_RESULTS) for a line that is none
 */
export function linesOf(file: string): () => BatchRunLine | undefined {
  const handle = openLines(file);
  const decoder = new StringDecoder('utf8');
  const chunk = Buffer.alloc(CHUNK);
  let text = '';
  let isOpen = true;
  return () => {
    for (;;) {
      const end = text.indexOf('\n');
      if (end >= 0) {
        const line = text.slice(0, end);
        text = text.slice(end + 1);
        return runLineOf(line, file);
      }
      if (!isOpen) return undefined;
      const length = readSync(handle, chunk, 0, CHUNK, null);
      text += decoder.write(chunk.subarray(0, length));
      if (length === 0) {
        isOpen = false;
        closeSync(handle);
        if (text !== '') throw notResults(file, 'the last line is not whole');
      }
    }
  };
}

function openLines(file: string): number {
  try {
    return openSync(file, 'r');
  } catch (error) {
    throw describeFileError(error, file, 'input', 'read');
  }
}

function runLineOf(text: string, file: string): BatchRunLine {
  const line = parseJson(text, file) as Partial<BatchRunLine> | null;
  if (typeof line?.run === 'string' && typeof line.result === 'string') return line as BatchRunLine;
  throw notResults(file, 'a line of the file is not the line of a run');
}

/**
 * Reads JSON that a batch wrote.
 * @throws InputError (input; FILE, NOT_RESULTS)
 */
export function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw describeFileError(error, file, 'input', 'read');
  }
  return parseJson(text, file);
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notResults(file, 'the file is not valid JSON');
  }
}

const NAME_RESULTS = 'name folders that "tdm-elisa batch --out" wrote, or two JSON results';

/** The error of a path that holds no results. */
export function notResults(path: string, message: string, hint = NAME_RESULTS): InputError {
  return new InputError('input', {
    code: 'NOT_RESULTS',
    message,
    hint,
    at: { file: path },
  });
}
