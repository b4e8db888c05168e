import { unreadable } from '../plate-reader-errors.ts';

const END_OF_CHAIN = 0xfffffffe;
const HEADER_DIFAT_ENTRIES = 109;

/**
 * One stream of a Compound File (the container of .xls; [MS-CFB]), by the first of the names that it has.
 * @throws InputError (REFUSED_MALFORMED) for chains that leave the file or run in circles; (REFUSED_UNSUPPORTED_CONTAINER)
 * when no stream has such a name
 */
export function readCompoundStream(bytes: Uint8Array, names: readonly string[]): Uint8Array {
  const file = openCompound(bytes);
  const entry = file.entries.find(({ name }) => names.includes(name));
  if (entry === undefined) {
    const what = file.entries.some(({ name }) => /WordDocument/.test(name)) ? 'a Word document' : 'a binary document';
    throw unreadable('REFUSED_UNSUPPORTED_CONTAINER', `the file is ${what}, not an Excel workbook`);
  }
  return entry.size < file.miniCutoff ? file.readMini(entry) : file.readChain(entry.start, entry.size);
}

interface DirectoryEntry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
  readonly isRoot: boolean;
}

interface CompoundFile {
  readonly entries: readonly DirectoryEntry[];
  readonly miniCutoff: number;
  readonly readChain: (start: number, size?: number) => Uint8Array;
  readonly readMini: (entry: DirectoryEntry) => Uint8Array;
}

function openCompound(bytes: Uint8Array): CompoundFile {
  if (bytes.length < 512) throw broken();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << view.getUint16(30, true);
  const miniSize = 1 << view.getUint16(32, true);
  if ((sectorSize !== 512 && sectorSize !== 4096) || miniSize !== 64) throw broken();
  const sectorCount = Math.ceil(bytes.length / sectorSize) - 1;
  const fat = readFat(view, sectorSize, sectorCount);
  const chain = (start: number, next: readonly number[]): readonly number[] => {
    const sectors: number[] = [];
    for (let sector = start; sector !== END_OF_CHAIN && sector < 0xfffffffa; sector = next[sector] ?? END_OF_CHAIN) {
      sectors.push(sector);
      if (sectors.length > next.length) throw broken();
    }
    return sectors;
  };
  const readChain = (start: number, size?: number): Uint8Array =>
    gather(
      chain(start, fat).map((sector) => bytes.subarray((sector + 1) * sectorSize, (sector + 2) * sectorSize)),
      size,
    );
  const entries = readDirectory(readChain(view.getUint32(48, true)));
  const root = entries.find((entry) => entry.isRoot);
  const miniFat = toNumbers(readChain(view.getUint32(60, true)));
  return {
    entries,
    miniCutoff: view.getUint32(56, true),
    readChain,
    readMini: ({ start, size }) => {
      const container = root === undefined ? new Uint8Array() : readChain(root.start, root.size);
      const parts = chain(start, miniFat).map((sector) =>
        container.subarray(sector * miniSize, (sector + 1) * miniSize),
      );
      return gather(parts, size);
    },
  };
}

function readFat(view: DataView, sectorSize: number, sectorCount: number): readonly number[] {
  const perSector = sectorSize / 4;
  const fatSectors: number[] = [];
  for (let index = 0; index < HEADER_DIFAT_ENTRIES; index += 1) fatSectors.push(view.getUint32(76 + index * 4, true));
  let difat = view.getUint32(68, true);
  for (let guard = 0; difat < sectorCount && guard <= sectorCount; guard += 1) {
    const base = (difat + 1) * sectorSize;
    for (let index = 0; index < perSector - 1; index += 1) fatSectors.push(readNumberAt(view, base + index * 4));
    difat = readNumberAt(view, base + (perSector - 1) * 4);
  }
  const fat: number[] = [];
  for (const sector of fatSectors) {
    if (sector >= sectorCount) continue;
    for (let index = 0; index < perSector; index += 1)
      fat.push(readNumberAt(view, (sector + 1) * sectorSize + index * 4));
  }
  return fat;
}

function readNumberAt(view: DataView, at: number): number {
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : END_OF_CHAIN;
}

function readDirectory(bytes: Uint8Array): readonly DirectoryEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const length = view.getUint16(at + 64, true);
    if (length < 2 || length > 64) continue;
    entries.push({
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
      isRoot: view.getUint8(at + 66) === 5,
    });
  }
  return entries;
}

function toNumbers(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true));
}

function gather(parts: readonly Uint8Array[], size?: number): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return size === undefined ? whole : whole.subarray(0, size);
}

function broken(): Error {
  return unreadable('REFUSED_MALFORMED', 'the spreadsheet cannot be opened: its container is damaged');
}
