import type { Sheet } from '../export-document.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { attributeOf, decodeEntities, scanXml } from './scan-xml.ts';
import { createSheetBuilder } from './sheet-builder.ts';
import { openZip, type ZipArchive } from './zip-archive.ts';

/**
 * The sheets of an Excel workbook (Office Open XML), in the order of its tabs. Formula cells give the value that was
 * stored with them. Dates stay the numbers that they are stored as.
 * @throws InputError for a package that is no such workbook, is damaged, or unpacks to too much
 */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const archive = openZip(bytes);
  const workbook = await archive.readText('xl/workbook.xml');
  if (workbook === undefined) throw unreadable('REFUSED_UNSUPPORTED_CONTAINER', `the file is ${packageName(archive)}`);
  const strings = readSharedStrings((await archive.readText(findName(archive, 'xl/sharedstrings.xml'))) ?? '');
  const sheets: Sheet[] = [];
  for (const { name, path } of await sheetPaths(archive, workbook)) {
    const xml = await archive.readText(path);
    if (xml !== undefined) sheets.push(readSheet(name, xml, strings));
  }
  if (sheets.length === 0) throw unreadable('REFUSED_MALFORMED', 'the workbook holds no sheet');
  return sheets;
}

function packageName({ names }: ZipArchive): string {
  if (names.includes('xl/workbook.bin')) return 'a binary Excel workbook (.xlsb)';
  if (names.includes('content.xml')) return 'an OpenDocument file';
  if (names.some((name) => name.startsWith('word/'))) return 'a Word document';
  if (names.some((name) => name.startsWith('ppt/'))) return 'a PowerPoint document';
  return names.some((name) => name.endsWith('.iwa')) ? 'an Apple Numbers document' : 'a ZIP archive';
}

function findName({ names }: ZipArchive, lowerCase: string): string {
  return names.find((name) => name.toLowerCase() === lowerCase) ?? lowerCase;
}

interface SheetPath {
  readonly name: string;
  readonly path: string;
}

async function sheetPaths(archive: ZipArchive, workbook: string): Promise<readonly SheetPath[]> {
  const targets = new Map<string, string>();
  scanXml((await archive.readText('xl/_rels/workbook.xml.rels')) ?? '', {
    open: (element, attributes) => {
      const id = attributeOf(attributes, 'Id');
      const target = attributeOf(attributes, 'Target');
      if (element === 'Relationship' && id !== undefined && target !== undefined) targets.set(id, target);
    },
    close: () => {},
    text: () => {},
  });
  const sheets: SheetPath[] = [];
  scanXml(workbook, {
    open: (element, attributes) => {
      if (element !== 'sheet') return;
      const id = attributeOf(attributes, '(?:\\w+:)id') ?? '';
      const target = targets.get(id) ?? `worksheets/sheet${sheets.length + 1}.xml`;
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
      sheets.push({ name: attributeOf(attributes, 'name') ?? `Sheet${sheets.length + 1}`, path });
    },
    close: () => {},
    text: () => {},
  });
  return sheets.filter(({ path }) => !path.includes('chartsheets/'));
}

function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  scanXml(xml, {
    open: (element) => {
      if (element === 'si') current = '';
      else if (element === 'rPh') phonetic = true;
      else if (element === 't') inText = true;
    },
    close: (element) => {
      if (element === 'si') strings.push(current);
      else if (element === 'rPh') phonetic = false;
      else if (element === 't') inText = false;
    },
    text: (text) => {
      if (inText && !phonetic) current += cellText(text);
    },
  });
  return strings;
}

function readSheet(name: string, xml: string, strings: readonly string[]): Sheet {
  const builder = createSheetBuilder();
  let row = -1;
  let column = -1;
  let type = 'n';
  let value = '';
  let collecting = false;
  scanXml(xml, {
    open: (element, attributes) => {
      if (element === 'row') {
        const stated = Number(attributeOf(attributes, 'r'));
        row = Number.isInteger(stated) && stated > 0 ? stated - 1 : row + 1;
        column = -1;
      } else if (element === 'c') {
        const place = /^([A-Z]{1,3})\d+$/.exec(attributeOf(attributes, 'r') ?? '');
        column = place === null ? column + 1 : columnIndex(place[1] as string);
        type = attributeOf(attributes, 't') ?? 'n';
        value = '';
      } else if (element === 'v' || element === 't') collecting = true;
    },
    close: (element) => {
      if (element === 'v' || element === 't') collecting = false;
      else if (element === 'c' && row >= 0) builder.set(row, column, cellValue(type, value, strings));
    },
    text: (text) => {
      if (collecting) value += text;
    },
  });
  return builder.build(name);
}

function cellValue(type: string, value: string, strings: readonly string[]): string | number {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type !== 'n') return cellText(value);
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : cellText(value);
}

/** Entities, and Excel's own "_x000D_" for characters that XML cannot hold. */
function cellText(text: string): string {
  const decoded = decodeEntities(text);
  return decoded.includes('_x')
    ? decoded.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : decoded;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}
