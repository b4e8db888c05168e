import type { RunReport, SampleReport } from '../run/run-report.ts';
import { newInterpretationWriter } from './interpretation-writer.ts';

/** Writes reports as JSON bytes. What it gives holds until the next report is written: the buffer is used again. */
export type ResultWriter = (report: RunReport) => Uint8Array;

/** Pieces of about this length are neither many nor large objects for the memory manager. */
const PIECE_CHARACTERS = 32 * 1024;
/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const MOST_BYTES = 3;
/** Holds the place of an interpretation; within a text of JSON, quotes have a backslash before them. */
const PLACE = 0;
const PLACE_TEXT = `"interpretation":${PLACE}`;

/**
 * A writer of the bytes of `JSON.stringify(report)` and a line end, plate by plate and sample by sample, so that the whole
 * text is never held.
 */
export function newResultWriter(): ResultWriter {
  let buffer = Buffer.alloc(256 * 1024);
  let length = 0;
  let text = '';
  const interpretationText = newInterpretationWriter();
  const flush = (): void => {
    if (length + MOST_BYTES * text.length > buffer.length) {
      buffer = Buffer.concat([buffer.subarray(0, length)], 2 * (length + MOST_BYTES * text.length));
    }
    length += buffer.write(text, length);
    text = '';
  };
  const put = (piece: string): void => {
    text += piece;
    if (text.length > PIECE_CHARACTERS) flush();
  };
  const putSample = (sample: SampleReport): void => {
    const { interpretation } = sample;
    if (interpretation === null) put(JSON.stringify(sample));
    else {
      const around = JSON.stringify({ ...sample, interpretation: PLACE });
      const end = around.lastIndexOf(PLACE_TEXT) + PLACE_TEXT.length;
      put(`${around.slice(0, end - 1)}${interpretationText(interpretation)}${around.slice(end)}`);
    }
  };
  const putList = <Entry>(entries: readonly Entry[], putEntry: (entry: Entry) => void): void => {
    put('[');
    for (let index = 0; index < entries.length; index += 1) {
      if (index > 0) put(',');
      putEntry(entries[index] as Entry);
    }
    put(']');
  };
  return (report) => {
    length = 0;
    let separator = '{';
    for (const [key, value] of Object.entries(report)) {
      if (value === undefined) continue;
      put(`${separator}"${key}":`);
      separator = ',';
      if (value === report.plates) putList(report.plates, (plate) => put(JSON.stringify(plate)));
      else if (value === report.samples) putList(report.samples, putSample);
      else put(JSON.stringify(value));
    }
    put('}\n');
    flush();
    return buffer.subarray(0, length);
  };
}
