import { crc32 } from '../plate-reader/containers/crc32.ts';
import { CENTRAL_SIGNATURE, END_SIGNATURE, LOCAL_SIGNATURE } from '../plate-reader/containers/zip-archive.ts';

/** A file of an archive. */
interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
}

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** ZIP 2.0; names are UTF-8; stored, not packed. */
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
/** 1980-01-01, the first day of ZIP: the same content gives the same bytes on any day. */
const DATE = 0x0021;

/** A ZIP archive of parts as they are, without packing: the same parts give the same bytes everywhere. */
export function storedZip(parts: readonly ZipPart[]): Uint8Array {
  const entries = parts.map(({ name, content }) => ({
    name: new TextEncoder().encode(name),
    content,
    checksum: crc32(content),
  }));
  const named = entries.reduce((total, { name }) => total + name.length, 0);
  const stored = entries.reduce((total, { content }) => total + content.length, 0);
  const bytes = new Uint8Array(stored + 2 * named + entries.length * (LOCAL_SIZE + CENTRAL_SIZE) + END_SIZE);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const u16 = (value: number): void => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const u32 = (value: number): void => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const put = (content: Uint8Array): void => {
    bytes.set(content, at);
    at += content.length;
  };
  const about = ({ name, content, checksum }: (typeof entries)[number]): void => {
    for (const value of [VERSION, UTF8_NAMES, STORED, 0, DATE]) u16(value);
    for (const value of [checksum, content.length, content.length]) u32(value);
    u16(name.length);
    u16(0);
  };
  const places = entries.map((entry) => {
    const place = at;
    u32(LOCAL_SIGNATURE);
    about(entry);
    put(entry.name);
    put(entry.content);
    return place;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    u32(CENTRAL_SIGNATURE);
    u16(VERSION);
    about(entry);
    for (const value of [0, 0, 0]) u16(value);
    u32(0);
    u32(places[index] ?? 0);
    put(entry.name);
  });
  const size = at - directory;
  u32(END_SIGNATURE);
  for (const value of [0, 0, entries.length, entries.length]) u16(value);
  u32(size);
  u32(directory);
  u16(0);
  return bytes;
}
