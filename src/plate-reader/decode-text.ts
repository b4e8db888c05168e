import { unreadable } from './plate-reader-errors.ts';

interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin-1';
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** How many bytes are looked at for the zero bytes that tell UTF-16 from binary. */
const SAMPLE = 4096;

/**
 * The text of a file: UTF-8 and UTF-16 by their byte order mark, UTF-16 without one by its zero bytes, else UTF-8 where
 * it is valid and Latin-1 (Windows-1252) where it is not. The mark itself is not part of the text.
 * @throws InputError (REFUSED_UNSUPPORTED_CONTAINER) for binary content
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes.subarray(2));
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes.subarray(2));
  const body = first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
  if (body.subarray(0, SAMPLE).includes(0)) {
    const zeros = countZeros(body);
    const pairs = Math.min(body.length, SAMPLE) / 2;
    if (zeros.odd > 0.4 * pairs && zeros.even < 0.1 * pairs) return decodeAs('utf-16le', body);
    if (zeros.even > 0.4 * pairs && zeros.odd < 0.1 * pairs) return decodeAs('utf-16be', body);
    throw unreadable('REFUSED_UNSUPPORTED_CONTAINER', 'the file is binary, not text or a spreadsheet');
  }
  try {
    return { text: UTF_8.decode(body), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(body), encoding: 'latin-1' };
  }
}

function decodeAs(encoding: 'utf-16le' | 'utf-16be', body: Uint8Array): DecodedText {
  return { text: new TextDecoder(encoding).decode(body), encoding };
}

function countZeros(body: Uint8Array): { readonly even: number; readonly odd: number } {
  let even = 0;
  let odd = 0;
  const end = Math.min(body.length, SAMPLE);
  for (let index = 0; index < end; index += 1) {
    if (body[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd };
}
