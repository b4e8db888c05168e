import { crc32 } from '../../../src/plate-reader/containers/crc32.ts';

/** A cell of a sheet to write: numbers as number cells, text as text, undefined as no cell. */
export type Cell = string | number | undefined;

/** A sheet to write. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const encoder = new TextEncoder();

/** A minimal Excel workbook (Office Open XML) with shared strings, packed without compression. */
export function writeXlsx(sheets: readonly WrittenSheet[]): Uint8Array {
  const strings: string[] = [];
  const sheetXml = sheets.map(({ rows }) => {
    const lines = rows.map((row, index) => {
      const cells = row.map((cell, column) => {
        if (cell === undefined) return '';
        const place = `${columnName(column)}${index + 1}`;
        if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
        strings.push(cell);
        return `<c r="${place}" t="s"><v>${strings.length - 1}</v></c>`;
      });
      return `<row r="${index + 1}">${cells.join('')}</row>`;
    });
    return `<?xml version="1.0"?><worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`;
  });
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const relations = sheets.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const shared = strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  return writeZip([
    { name: 'xl/workbook.xml', content: `<workbook><sheets>${list.join('')}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${relations.join('')}</Relationships>` },
    { name: 'xl/sharedStrings.xml', content: `<sst>${shared.join('')}</sst>` },
    ...sheetXml.map((content, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content })),
  ]);
}

interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** 0 stored, 8 deflated; the content is written as it is given. */
  readonly method?: number;
  /** What the directory states as the unpacked size. */
  readonly statedSize?: number;
}

/** A ZIP file of parts as they are given, with any size stated. */
export function writeZip(parts: readonly ZipPart[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content, method = 0, statedSize } of parts) {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    const label = encoder.encode(name);
    const size = statedSize ?? bytes.length;
    const local = header(
      0x04034b50,
      [20, 0, method, 0, 0],
      [crc32(bytes), bytes.length, size],
      [label.length, 0],
      label,
    );
    const central = header(
      0x02014b50,
      [20, 20, 0, method, 0, 0],
      [crc32(bytes), bytes.length, size],
      [label.length, 0, 0, 0, 0, 0, 0, offset & 0xffff, offset >>> 16],
      label,
    );
    chunks.push(local, bytes);
    directory.push(central);
    offset += local.length + bytes.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const end = header(0x06054b50, [0, 0, parts.length, parts.length], [length, offset], [0], new Uint8Array());
  return join([...chunks, ...directory, end]);
}

function header(
  signature: number,
  shorts: readonly number[],
  longs: readonly number[],
  after: readonly number[],
  tail: Uint8Array,
): Uint8Array {
  const fixed = new Uint8Array(4 + shorts.length * 2 + longs.length * 4 + after.length * 2);
  const view = new DataView(fixed.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  for (const short of shorts) {
    view.setUint16(at, short, true);
    at += 2;
  }
  for (const long of longs) {
    view.setUint32(at, long, true);
    at += 4;
  }
  for (const short of after) {
    view.setUint16(at, short, true);
    at += 2;
  }
  return join([fixed, tail]);
}

/** A minimal .xls workbook: one sheet, BIFF8 in a compound file, numbers as doubles and text as labels. */
export function writeXls({ name, rows }: WrittenSheet): Uint8Array {
  const sheet = [
    record(0x0809, shortsOf([0x0600, 0x0010, 0, 0, 0, 0, 0, 0])),
    ...rows.flatMap((row, index) => row.flatMap((cell, column) => cellRecord(cell, index, column))),
    record(0x000a, new Uint8Array()),
  ];
  const label = encoder.encode(name);
  const begin = record(0x0809, shortsOf([0x0600, 0x0005, 0, 0, 0, 0, 0, 0]));
  const end = record(0x000a, new Uint8Array());
  const boundLength = 4 + 8 + label.length;
  const bound = new Uint8Array(8 + label.length);
  new DataView(bound.buffer).setUint32(0, begin.length + boundLength + end.length, true);
  bound[6] = label.length;
  bound.set(label, 8);
  const stream = join([begin, record(0x0085, bound), end, ...sheet]);
  const padded = new Uint8Array(Math.max(8192, Math.ceil(stream.length / 512) * 512));
  padded.set(stream);
  return compoundFile(padded);
}

function cellRecord(cell: Cell, row: number, column: number): readonly Uint8Array[] {
  if (cell === undefined) return [];
  if (typeof cell === 'number') {
    const body = new Uint8Array(14);
    const view = new DataView(body.buffer);
    view.setUint16(0, row, true);
    view.setUint16(2, column, true);
    view.setFloat64(6, cell, true);
    return [record(0x0203, body)];
  }
  const text = encoder.encode(cell);
  return [record(0x0204, join([shortsOf([row, column, 0, text.length]), new Uint8Array([0]), text]))];
}

/** Header, one FAT sector per 128 sectors, directory, then the stream. */
function compoundFile(stream: Uint8Array): Uint8Array {
  const dataSectors = stream.length / 512;
  const fatSectors = Math.ceil((dataSectors + 2) / 127);
  const total = fatSectors + 1 + dataSectors;
  const fat = new Uint32Array(fatSectors * 128).fill(0xffffffff);
  for (let index = 0; index < fatSectors; index += 1) fat[index] = 0xfffffffd;
  fat[fatSectors] = 0xfffffffe;
  for (let index = fatSectors + 1; index < total; index += 1) fat[index] = index + 1 === total ? 0xfffffffe : index + 1;
  const head = new Uint8Array(512);
  const view = new DataView(head.buffer);
  head.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, fatSectors, true);
  view.setUint32(48, fatSectors, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let index = 0; index < 109; index += 1)
    view.setUint32(76 + index * 4, index < fatSectors ? index : 0xffffffff, true);
  const directory = new Uint8Array(512);
  directory.set(directoryEntry('Root Entry', 5, 0xfffffffe, 0), 0);
  directory.set(directoryEntry('Workbook', 2, fatSectors + 1, stream.length), 128);
  return join([head, new Uint8Array(fat.buffer), directory, stream]);
}

function directoryEntry(name: string, type: number, start: number, size: number): Uint8Array {
  const entry = new Uint8Array(128);
  const view = new DataView(entry.buffer);
  [...name].forEach((letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), true);
  });
  view.setUint16(64, (name.length + 1) * 2, true);
  entry[66] = type;
  view.setUint32(116, start, true);
  view.setUint32(120, size, true);
  return entry;
}

function record(type: number, body: Uint8Array): Uint8Array {
  return join([shortsOf([type, body.length]), body]);
}

function shortsOf(values: readonly number[]): Uint8Array {
  return new Uint8Array(new Uint16Array(values).buffer);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function columnName(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
