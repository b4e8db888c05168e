import type { Sheet } from '../export-document.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { decodeCharacters, readSegments } from './biff-strings.ts';
import { readCompoundStream } from './compound-file.ts';
import { createSheetBuilder, type SheetBuilder } from './sheet-builder.ts';

/** Record numbers of BIFF5 and BIFF8 ([MS-XLS] 2.3). */
const RECORD = {
  formula: 0x0006,
  endOfFile: 0x000a,
  filePass: 0x002f,
  continued: 0x003c,
  boundSheet: 0x0085,
  multipleRk: 0x00bd,
  richString: 0x00d6,
  sharedStrings: 0x00fc,
  sharedString: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  booleanOrError: 0x0205,
  formulaString: 0x0207,
  rk: 0x027e,
  begin: 0x0809,
} as const;
const BIFF8 = 0x0600;
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/**
 * The worksheets of an Excel 5 to 2003 workbook (.xls, BIFF5 and BIFF8), in the order of their tabs. Formula cells
 * give the value that was stored with them.
 * @throws InputError for a damaged or protected workbook
 */
export async function readXls(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const stream = readCompoundStream(bytes, ['Workbook', 'Book', 'WORKBOOK', 'BOOK']);
  const globals = readGlobals(stream);
  const sheets = globals.sheets.map(({ name, offset }) => readSheet(stream, offset, name, globals));
  if (sheets.length === 0) throw unreadable('REFUSED_MALFORMED', 'the workbook holds no sheet');
  return sheets;
}

interface BiffRecord {
  readonly type: number;
  readonly body: Uint8Array;
  readonly view: DataView;
}

interface Globals {
  readonly wideStrings: boolean;
  readonly strings: readonly string[];
  readonly sheets: readonly { readonly name: string; readonly offset: number }[];
}

function* recordsFrom(stream: Uint8Array, start: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = start; at + 4 <= stream.length; ) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const body = stream.subarray(at + 4, at + 4 + length);
    if (body.length < length) return;
    yield { type, body, view: new DataView(body.buffer, body.byteOffset, body.byteLength) };
    at += 4 + length;
  }
}

function readGlobals(stream: Uint8Array): Globals {
  let version = BIFF8;
  const sheets: { name: string; offset: number }[] = [];
  const table: Uint8Array[] = [];
  let inTable = false;
  for (const { type, body, view } of recordsFrom(stream, 0)) {
    if (type === RECORD.endOfFile) break;
    if (type === RECORD.filePass) {
      throw unreadable('REFUSED_UNSUPPORTED_CONTAINER', 'the spreadsheet is protected by a password');
    }
    if (type === RECORD.begin && body.length >= 2) version = view.getUint16(0, true);
    if (type === RECORD.boundSheet && body.length >= 8 && body[5] === 0) {
      sheets.push({ name: sheetName(body, version), offset: view.getUint32(0, true) });
    }
    inTable = type === RECORD.sharedStrings || (inTable && type === RECORD.continued);
    if (inTable) table.push(body);
  }
  return { wideStrings: version >= BIFF8, strings: readStringTable(table), sheets };
}

function sheetName(body: Uint8Array, version: number): string {
  const length = body[6] ?? 0;
  if (version < BIFF8) return decodeCharacters(body.subarray(7, 7 + length), false);
  const wide = ((body[7] ?? 0) & 1) === 1;
  return decodeCharacters(body.subarray(8, 8 + length * (wide ? 2 : 1)), wide);
}

function readStringTable(segments: readonly Uint8Array[]): readonly string[] {
  const reader = readSegments(segments);
  reader.uint32();
  const count = reader.uint32();
  const strings: string[] = [];
  while (strings.length < count && !reader.atEnd()) strings.push(reader.richString());
  return strings;
}

function readSheet(stream: Uint8Array, offset: number, name: string, globals: Globals): Sheet {
  const builder = createSheetBuilder();
  let pending: { readonly row: number; readonly column: number } | undefined;
  let depth = 0;
  for (const record of recordsFrom(stream, offset)) {
    if (record.type === RECORD.begin) depth += 1;
    else if (record.type === RECORD.endOfFile) {
      depth -= 1;
      if (depth <= 0) break;
    } else if (depth === 1) pending = readCell(record, builder, globals, pending);
  }
  return builder.build(name);
}

/** Sets the cells of one record; gives back the formula cell whose text the next record holds. */
function readCell(
  { type, body, view }: BiffRecord,
  builder: SheetBuilder,
  globals: Globals,
  pending: { readonly row: number; readonly column: number } | undefined,
): { readonly row: number; readonly column: number } | undefined {
  if (type === RECORD.formulaString) {
    if (pending !== undefined) builder.set(pending.row, pending.column, plainString(body, 0, globals.wideStrings));
    return undefined;
  }
  if (body.length < 6) return pending;
  const row = view.getUint16(0, true);
  const column = view.getUint16(2, true);
  if (type === RECORD.number && body.length >= 14) setNumber(builder, row, column, view.getFloat64(6, true));
  else if (type === RECORD.rk && body.length >= 10) setNumber(builder, row, column, rkNumber(view, 6));
  else if (type === RECORD.multipleRk) {
    for (let at = 4, next = column; at + 6 <= body.length - 2; at += 6, next += 1) {
      setNumber(builder, row, next, rkNumber(view, at + 2));
    }
  } else if (type === RECORD.sharedString && body.length >= 10) {
    builder.set(row, column, globals.strings[view.getUint32(6, true)] ?? '');
  } else if (type === RECORD.label || type === RECORD.richString) {
    builder.set(row, column, plainString(body, 6, globals.wideStrings));
  } else if (type === RECORD.booleanOrError && body.length >= 8) {
    builder.set(row, column, body[7] === 1 ? (ERRORS[body[6] ?? 0] ?? '#N/A') : body[6] === 1 ? 'TRUE' : 'FALSE');
  } else if (type === RECORD.formula && body.length >= 14) return readFormula(body, view, builder, row, column);
  return undefined;
}

/** The stored result of a formula: a number, or by its first byte a string that follows, a boolean, an error. */
function readFormula(
  body: Uint8Array,
  view: DataView,
  builder: SheetBuilder,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } | undefined {
  if (view.getUint16(12, true) !== 0xffff) {
    setNumber(builder, row, column, view.getFloat64(6, true));
    return undefined;
  }
  if (body[6] === 0) return { row, column };
  if (body[6] === 1) builder.set(row, column, body[8] === 1 ? 'TRUE' : 'FALSE');
  else if (body[6] === 2) builder.set(row, column, ERRORS[body[8] ?? 0] ?? '#N/A');
  return undefined;
}

function setNumber(builder: SheetBuilder, row: number, column: number, value: number): void {
  builder.set(row, column, Number.isFinite(value) ? value : '#NUM!');
}

/** RK: 30 bits of a double or of an integer, perhaps times 100 ([MS-XLS] 2.5.217). */
function rkNumber(view: DataView, at: number): number {
  const bits = view.getInt32(at, true);
  const scaled = (bits & 1) === 1;
  let value: number;
  if ((bits & 2) === 2) value = bits >> 2;
  else {
    const double = new DataView(new ArrayBuffer(8));
    double.setInt32(4, bits & ~3, true);
    value = double.getFloat64(0, true);
  }
  return scaled ? value / 100 : value;
}

function plainString(body: Uint8Array, at: number, wideStrings: boolean): string {
  if (body.length < at + 2) return '';
  const length = (body[at] ?? 0) + (body[at + 1] ?? 0) * 256;
  if (!wideStrings) return decodeCharacters(body.subarray(at + 2, at + 2 + length), false);
  const wide = ((body[at + 2] ?? 0) & 1) === 1;
  return decodeCharacters(body.subarray(at + 3, at + 3 + length * (wide ? 2 : 1)), wide);
}
