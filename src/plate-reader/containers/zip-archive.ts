import { unreadable } from '../plate-reader-errors.ts';
import { crc32 } from './crc32.ts';

/** One file of an archive, as the central directory states it. */
interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

/** A ZIP file whose entries are unpacked one by one, when asked for. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** The text of one entry (UTF-8); undefined when the archive has no such entry. */
  readonly readText: (name: string) => Promise<string | undefined>;
}

/** A workbook of a plate reader unpacks to some MB; ten thousand wells to less than this. */
const MAX_ENTRY_BYTES = 50_000_000;
const MAX_TOTAL_BYTES = 120_000_000;
const MAX_ENTRIES = 5000;

/** What the parts of a ZIP file begin with: its end, an entry of its directory, an entry itself. */
export const END_SIGNATURE = 0x06054b50;
export const CENTRAL_SIGNATURE = 0x02014b50;
export const LOCAL_SIGNATURE = 0x04034b50;

/**
 * Opens a ZIP file by its central directory. Sizes are checked there before anything is unpacked, and again while
 * unpacking, because a directory can lie.
 * @throws InputError (REFUSED_TOO_LARGE, REFUSED_MALFORMED)
 */
export function openZip(bytes: Uint8Array): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  const largest = Math.max(0, ...entries.map((entry) => entry.size));
  if (total > MAX_TOTAL_BYTES || largest > MAX_ENTRY_BYTES) {
    throw unreadable('REFUSED_TOO_LARGE', `the spreadsheet unpacks to ${Math.round(total / 1e6)} MB`);
  }
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    names: entries.map((entry) => entry.name),
    readText: async (name) => {
      const entry = byName.get(name);
      return entry === undefined ? undefined : new TextDecoder().decode(await unpack(bytes, view, entry));
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): readonly ZipEntry[] {
  const end = findEnd(view);
  if (end === undefined) throw broken('its directory is missing');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MAX_ENTRIES) throw unreadable('REFUSED_TOO_LARGE', `the spreadsheet holds ${count} parts`);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_SIGNATURE)
      throw broken('its directory is cut off');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name: name.replace(/\\/g, '/').replace(/^\//, ''),
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      crc: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

async function unpack(bytes: Uint8Array, view: DataView, entry: ZipEntry): Promise<Uint8Array> {
  if (entry.encrypted) throw unreadable('REFUSED_UNSUPPORTED_CONTAINER', 'the spreadsheet is protected by a password');
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE)
    throw broken(`${entry.name} is missing`);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + entry.compressedSize);
  if (packed.length < entry.compressedSize) throw broken(`${entry.name} is cut off`);
  if (entry.method === 0) return checked(packed, entry);
  if (entry.method !== 8)
    throw unreadable('REFUSED_UNSUPPORTED_CONTAINER', 'the spreadsheet is packed in an unusual way');
  return checked(await inflate(packed, entry), entry);
}

/** Unpacks with the platform's own inflate, a chunk at a time, and stops as soon as there is more than was stated. */
async function inflate(packed: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const target = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw broken(`${entry.name} is damaged`);
    });
    if (done) break;
    if (filled + value.length > entry.size) {
      await reader.cancel().catch(() => undefined);
      throw unreadable('REFUSED_TOO_LARGE', `${entry.name} of the spreadsheet unpacks to more than it states`);
    }
    target.set(value, filled);
    filled += value.length;
  }
  if (filled < entry.size) throw broken(`${entry.name} is cut off`);
  return target;
}

/** A changed byte in a spreadsheet would be a changed or a moved value: the archive's own checksum shows it. */
function checked(content: Uint8Array, entry: ZipEntry): Uint8Array {
  if (crc32(content) !== entry.crc) throw broken(`${entry.name} does not have the checksum that the file states`);
  return content;
}

function broken(because: string): Error {
  return unreadable('REFUSED_MALFORMED', `the spreadsheet cannot be opened: ${because}`);
}
