import type { Finding } from '../domain/finding.ts';
import type { DecimalMark } from '../domain/number-reading.ts';
import type { ExportDocument } from './export-document.ts';
import { type ExportReading, HIGHEST_OD, type PlateReading, type Read } from './export-reading.ts';
import { READER_FORMATS } from './formats/reader-formats.ts';
import { openDocument } from './open-document.ts';
import { unreadable, wrongChoice } from './plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from './plate-reader-findings.ts';
import { isKnownState } from './read-well-text.ts';
import type { ReaderFormat } from './reading-context.ts';
import { refuseStrayRows } from './stray-rows.ts';

interface ReadOptions {
  /** The decimal mark of the file, where a person states it. */
  readonly decimal?: DecimalMark;
  /** The id of the format to read the file as, where a person states it. */
  readonly reader?: string;
}

/**
 * Everything that a plate reader's file holds: its plates, their reads, every well's number or state, and the layout
 * that it carries. Spreadsheets are unpacked by code that is loaded only then.
 * @throws InputError (input) with a code of `PLATE_READER_ERRORS` for a file that is not, or not with certainty, an
 * endpoint absorbance export of 96-well plates; (settings, READER_UNKNOWN) for an unknown reader
 */
export async function readExport(bytes: Uint8Array, options: ReadOptions = {}): Promise<ExportReading> {
  const document = await openDocument(bytes);
  const format = chooseFormat(document, options.reader);
  const findings: Finding[] = [];
  const read = format.read(document, {
    decimal: options.decimal,
    delimiter: document.delimiter,
    report: (finding) => findings.push(finding),
  });
  refuseStrayRows(document);
  const plates = judgeReads(read, findings);
  judgeEnd(document, plates, findings);
  return { format: format.id, encoding: document.encoding, plates, findings };
}

function chooseFormat(document: ExportDocument, reader: string | undefined): ReaderFormat {
  if (reader !== undefined) {
    const chosen = READER_FORMATS.find((format) => format.id === reader.toLowerCase());
    if (chosen !== undefined) return chosen;
    const ids = READER_FORMATS.map((format) => format.id).join(', ');
    throw wrongChoice('READER_UNKNOWN', `there is no reader format "${reader}"`, `formats: ${ids}`);
  }
  const matches = READER_FORMATS.filter(({ fallback }) => fallback !== true).flatMap((format) => {
    const evidence = format.recognise(document);
    return evidence === undefined ? [] : [{ format, evidence }];
  });
  const [first, second] = matches;
  if (first !== undefined && second !== undefined) {
    const seen = matches.map(({ format, evidence }) => `${format.title} (${evidence})`).join(' and ');
    const ids = matches.map(({ format }) => `--reader ${format.id}`).join(' or ');
    throw unreadable('FORMAT_AMBIGUOUS', `the file looks like ${seen}`, undefined, `say which it is: ${ids}`);
  }
  if (first !== undefined) return first.format;
  const fallback = READER_FORMATS.find(
    (format) => format.fallback === true && format.recognise(document) !== undefined,
  );
  if (fallback !== undefined) return fallback;
  throw unreadable('FORMAT_UNKNOWN', `no reader's export was recognised; the file begins with ${beginning(document)}`);
}

/** The first words of a document, for the person who chose the wrong file. */
function beginning(document: ExportDocument): string {
  const text =
    document.text ||
    (document.sheets[0]?.rows.slice(0, 3).map((row) => row.cells.filter((cell) => cell !== '').join(' ')) ?? []).join(
      ' / ',
    );
  const printable = text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]+/gu, ' ').trim();
  return printable === '' ? 'blank lines' : `"${printable.slice(0, 60)}"`;
}

/**
 * Findings that every format shares: unknown marks, values that are no optical densities, parts of plates. Gives the
 * plates back, without the numbers that stand for wells that were not measured (-9999, 65535).
 */
function judgeReads(plates: readonly PlateReading[], findings: Finding[]): readonly PlateReading[] {
  let judged = plates;
  for (const plate of plates) {
    const hasRaw = plate.reads.some(({ kind }) => kind === 'raw');
    for (const read of plate.reads) {
      if (read.kind !== 'raw' && read.kind !== 'reduced') continue;
      const plausible = judgeRead(read, read.kind === 'raw' || !hasRaw, findings);
      if (plausible !== read) judged = judged.map((other) => withRead(other, read, plausible));
    }
  }
  return judged;
}

function withRead(plate: PlateReading, read: Read, by: Read): PlateReading {
  if (!plate.reads.includes(read)) return plate;
  return { ...plate, reads: plate.reads.map((other) => (other === read ? by : other)) };
}

/** A reduction beside raw reads is not evaluated, and may be a ratio. */
function judgeRead(read: Read, isEvaluated: boolean, findings: Finding[]): Read {
  const unknown = new Set<string>();
  let highest = 0;
  for (const reading of read.wells.values()) {
    if (reading.kind === 'measured') highest = Math.max(highest, Math.abs(reading.od));
    else if (reading.kind === 'missing' && !isKnownState(reading.raw)) unknown.add(reading.raw);
  }
  if (unknown.size > 0) {
    const texts = [...unknown].slice(0, 5);
    const wells = [...read.wells].flatMap(([well, reading]) =>
      reading.kind === 'missing' && unknown.has(reading.raw) ? [well] : [],
    );
    findings.push(PLATE_READER_FINDINGS.raise('WELL_TEXT_UNKNOWN', { read: read.label, texts }, wells));
  }
  const judged = isEvaluated && highest > HIGHEST_OD ? withoutImplausible(read, findings) : read;
  if (read.wells.size < 96)
    findings.push(PLATE_READER_FINDINGS.raise('GRID_PARTIAL', { read: read.label, wells: read.wells.size }));
  return judged;
}

/** A read whose few impossible numbers count as out of range. Where they are many, the numbers are no optical densities at all. */
function withoutImplausible(read: Read, findings: Finding[]): Read {
  const implausible = [...read.wells].flatMap(([well, reading]) =>
    reading.kind === 'measured' && Math.abs(reading.od) > HIGHEST_OD ? [{ well, od: reading.od }] : [],
  );
  const values = [...new Set(implausible.map(({ od }) => od))].slice(0, 5);
  const args = { read: read.label, values };
  const ids = implausible.map(({ well }) => well);
  findings.push(PLATE_READER_FINDINGS.raise('OD_IMPLAUSIBLE', args, ids));
  const measured = [...read.wells.values()].filter(({ kind }) => kind === 'measured').length;
  if (implausible.length * 2 > measured) return read;
  const wells = new Map(read.wells);
  for (const { well, od } of implausible) wells.set(well, { kind: 'out-of-range', raw: `${od}` });
  return { ...read, wells };
}

/**
 * A text that ends within its values, without a line end, may have been cut in the middle of a number. It is told when
 * the plate is not complete, or the last number has fewer decimals than the one before it.
 */
function judgeEnd(document: ExportDocument, plates: readonly PlateReading[], findings: Finding[]): void {
  if (!document.endsOpen) return;
  const last = document.sheets[0]?.rows.at(-1);
  const numbers = last?.cells.filter((cell) => cell !== '' && DECIMAL.test(cell)) ?? [];
  const final = last?.cells.at(-1);
  if (last === undefined || final === undefined || !DECIMAL.test(final)) return;
  const before = numbers.at(-2) ?? document.sheets[0]?.rows.at(-2)?.cells.at(-1) ?? '';
  const isComplete = plates.every((plate) => plate.reads.every((read) => read.wells.size === 96));
  if (isComplete && decimalsOf(final) >= decimalsOf(before)) return;
  findings.push(PLATE_READER_FINDINGS.raise('FILE_ENDS_OPEN', { line: last.line, last: final }));
}

const DECIMAL = /^-?\d*(?:[.,]\d*)?$/;

function decimalsOf(text: string): number {
  const at = text.search(/[.,]/);
  return at < 0 ? 0 : text.length - at - 1;
}
