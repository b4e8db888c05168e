/** Writes values as JSON bytes. What it gives holds until the next value is written: the buffer is used again. */
export type JsonWriter = (value: unknown) => Uint8Array;

/** Pieces of about this length are neither many nor large objects for the memory manager. */
const PIECE_CHARACTERS = 32 * 1024;
/** How deep a value is taken apart: the plates and samples of a report are written one by one. */
const DEPTH = 2;
/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const MOST_BYTES = 3;

/** A writer of the same bytes as `JSON.stringify`, without ever holding the whole text of a large value. */
export function newJsonWriter(): JsonWriter {
  let buffer = Buffer.alloc(256 * 1024);
  let length = 0;
  let text = '';
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
  const write = (value: unknown, depth: number): void => {
    if (depth === 0 || value === null || typeof value !== 'object') put(JSON.stringify(value) ?? 'null');
    else if (Array.isArray(value)) {
      put('[');
      for (let index = 0; index < value.length; index += 1) {
        if (index > 0) put(',');
        write(value[index], depth - 1);
      }
      put(']');
    } else {
      let separator = '{';
      for (const [key, entry] of Object.entries(value)) {
        if (entry === undefined) continue;
        put(`${separator}${JSON.stringify(key)}:`);
        write(entry, depth - 1);
        separator = ',';
      }
      put(separator === '{' ? '{}' : '}');
    }
  };
  return (value) => {
    length = 0;
    write(value, DEPTH);
    put('\n');
    flush();
    return buffer.subarray(0, length);
  };
}
