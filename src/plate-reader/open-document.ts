import { decodeText } from './decode-text.ts';
import { guessDelimiter, splitBlanks, splitRows } from './delimited-text.ts';
import { type ExportDocument, isBlankRow, type SheetRow } from './export-document.ts';
import { unreadable } from './plate-reader-errors.ts';

/** Text exports of hundreds of plates stay far below this. */
const MAX_BYTES = 100_000_000;

/** Files that are known by their first bytes and are not read. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF document' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG image' },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], what: 'a RAR archive' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: 'a 7-Zip archive' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'an RTF document' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], what: 'an SQLite database' },
];
const ZIP = [0x50, 0x4b];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Undoes container and encoding: a workbook becomes sheets, text becomes one sheet of cells, JSON stays text.
 * @throws InputError (REFUSED_UNSUPPORTED_CONTAINER, REFUSED_TOO_LARGE, REFUSED_NO_DATA) naming what the file is
 */
export async function openDocument(bytes: Uint8Array): Promise<ExportDocument> {
  if (bytes.length === 0) throw unreadable('REFUSED_NO_DATA', 'the file is empty');
  if (bytes.length > MAX_BYTES) {
    throw unreadable('REFUSED_TOO_LARGE', `the file has ${Math.round(bytes.length / 1e6)} MB`);
  }
  if (startsWith(bytes, ZIP)) return workbook((await import('./containers/read-xlsx.ts')).readXlsx(bytes));
  if (startsWith(bytes, COMPOUND)) return workbook((await import('./containers/read-xls.ts')).readXls(bytes));
  const known = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes));
  if (known !== undefined) throw unreadable('REFUSED_UNSUPPORTED_CONTAINER', `the file is ${known.what}`);
  return openText(bytes);
}

function openText(bytes: Uint8Array): ExportDocument {
  const { text, encoding } = decodeText(bytes);
  const start = text.slice(0, 400).trimStart();
  if (start === '' && text.trim() === '') throw unreadable('REFUSED_NO_DATA', 'the file holds only blanks');
  if (start.startsWith('<') && !start.startsWith('<>')) {
    throw unreadable('REFUSED_UNSUPPORTED_CONTAINER', `the file is ${markupName(text)}`);
  }
  if (start.startsWith('{') || start.startsWith('[{')) {
    return { container: 'json', encoding, delimiter: undefined, sheets: [], endsOpen: false, text };
  }
  const guessed = guessDelimiter(text);
  const setApart = guessed === ',' ? splitBlanks(text) : undefined;
  const delimiter = setApart === undefined ? guessed : ' ';
  const sheets = [{ name: '', rows: withoutDoubledEnds(setApart ?? splitRows(text, guessed)) }];
  return { container: 'text', encoding, delimiter, sheets, endsOpen: !/[\r\n]$/.test(text.slice(-1)), text: '' };
}

/** The fewest lines of text that show a file in which each line has two ends, as some copies of files do. */
const FEWEST_DOUBLED = 8;

/** The rows without every second one where all of these are blank. */
function withoutDoubledEnds(rows: readonly SheetRow[]): readonly SheetRow[] {
  if (rows.length < 2 * FEWEST_DOUBLED) return rows;
  for (let index = 1; index < rows.length; index += 2) if (!isBlankRow(rows[index])) return rows;
  return rows.filter((_, index) => index % 2 === 0);
}

async function workbook(sheets: Promise<ExportDocument['sheets']>): Promise<ExportDocument> {
  return { container: 'workbook', encoding: '', delimiter: undefined, sheets: await sheets, endsOpen: false, text: '' };
}

function markupName(text: string): string {
  const head = text.slice(0, 3000);
  if (/<html/i.test(head)) return 'an HTML page';
  if (/<Experiment|PlateSections/.test(head)) return 'an XML export of SoftMax Pro';
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return 'an XML spreadsheet (SpreadsheetML)';
  if (/Gen5|BTIPlate|<BTI/i.test(head)) return 'an XML export of Gen5';
  return 'an XML file';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
