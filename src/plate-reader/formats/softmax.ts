import { cellAt, type ExportDocument, rowsWithWords, type Sheet, type SheetRow } from '../export-document.ts';
import type { PlateReading, Read } from '../export-reading.ts';
import { type PlateReaderErrorCode, unreadable } from '../plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from '../plate-reader-findings.ts';
import { readCells } from '../read-plate-grid.ts';
import type { ReaderFormat, ReadingContext } from '../reading-context.ts';
import { plateBlocks, type SoftmaxBlock, timeBlocks } from './softmax-blocks.ts';
import { checkBlock, checkRows } from './softmax-checks.ts';
import { isPlateHeader, type PlateHeader, readPlateHeader, valueFormat } from './softmax-header.ts';
import { softmaxLayout } from './softmax-layout.ts';

/** Molecular Devices SoftMax Pro text: PlateFormat and TimeFormat, raw and reduced blocks, groups after their plate. */
export const softmax: ReaderFormat = {
  id: 'softmax',
  title: 'Molecular Devices SoftMax Pro',
  recognise: ({ sheets }) => {
    for (const sheet of sheets) {
      const blocks = rowsWithWords(sheet, 0, 5).find((row) => /^##\s*BLOCKS\s*=/i.test(cellAt(row, 0)));
      if (blocks !== undefined) return `"${cellAt(blocks, 0)}"`;
      const plate = rowsWithWords(sheet).find(isPlateHeader);
      if (plate !== undefined) return `"Plate:" with "${valueFormat(plate)}"`;
    }
    return undefined;
  },
  read: ({ sheets }: ExportDocument, context) => {
    const sections = sheets.flatMap(sectionsOf);
    if (sections.length === 0) throw unreadable('REFUSED_NO_DATA', 'the SoftMax Pro export holds no plate section');
    const outcomes = sections.map((section) => readSection(section, sections, context));
    const plates = outcomes.flatMap((outcome) => (outcome.kind === 'read' ? [outcome.plate] : []));
    const refused = outcomes.flatMap((outcome) => (outcome.kind === 'refused' ? [outcome] : []));
    const [first] = refused;
    if (plates.length === 0 && first !== undefined) {
      throw unreadable(first.code, `plate "${first.name}" of the SoftMax Pro export ${first.because}`, {
        line: first.line,
      });
    }
    for (const { name, because } of refused) {
      context.report(PLATE_READER_FINDINGS.raise('PLATE_SKIPPED', { plate: name, because: `it ${because}` }));
    }
    return plates;
  },
};

/** One "Plate:" section, with the groups that follow it up to the next plate. */
interface Section {
  readonly header: SheetRow;
  readonly body: readonly SheetRow[];
  readonly groups: readonly SheetRow[];
}

function sectionsOf(sheet: Sheet): readonly Section[] {
  const starts = sheet.rows.flatMap((row, index) => (isPlateHeader(row) ? [index] : []));
  return starts.map((start, position) => {
    const rows = sheet.rows.slice(start, starts[position + 1]);
    const stop = rows.findIndex(
      (row, index) => index > 0 && /^(?:~End|Group:|Note:|Graph:|Cuvette)/i.test(cellAt(row, 0)),
    );
    const end = stop < 0 ? rows.length : stop;
    return { header: rows[0] as SheetRow, body: rows.slice(1, end), groups: rows.slice(end) };
  });
}

type Outcome =
  | { readonly kind: 'read'; readonly plate: PlateReading }
  | {
      readonly kind: 'refused';
      readonly code: PlateReaderErrorCode;
      readonly name: string;
      readonly because: string;
      readonly line: number;
    };

function readSection(section: Section, all: readonly Section[], context: ReadingContext): Outcome {
  const header = readPlateHeader(section.header);
  const { line } = section.header;
  const refuse = (code: PlateReaderErrorCode, because: string): Outcome => ({
    kind: 'refused',
    code,
    name: header.name,
    because,
    line,
  });
  if (/^kinetic/i.test(header.readType)) return refuse('REFUSED_KINETIC', 'holds a kinetic measurement');
  if (/spectrum/i.test(header.readType)) return refuse('REFUSED_SPECTRUM', 'holds a spectrum');
  if (/scan/i.test(header.readType)) return refuse('REFUSED_AREA_SCAN', 'holds a well scan');
  const blocks = header.format === 'time' ? timeBlocks(section.body) : plateBlocks(section.body);
  const filled = blocks.some((block) => block.cells.some(({ text }) => text !== '' && !/^"?NaN"?$/i.test(text)));
  if (!filled) return refuse('REFUSED_NO_DATA', 'holds no measured value');
  checkRows(header, blocks);
  const otherSize = blocks.some((block) => block.beyond) || (header.wellCount ?? 96) !== 96;
  if (otherSize) return refuse('REFUSED_PLATE_SIZE', `is of ${header.wellCount ?? 'more than 96'} wells`);
  if (/fluor|FP|TRF/i.test(header.mode)) return refuse('REFUSED_FLUORESCENCE', `holds ${header.mode.toLowerCase()}`);
  if (/lum/i.test(header.mode)) return refuse('REFUSED_LUMINESCENCE', `holds ${header.mode.toLowerCase()}`);
  const plate = {
    name: header.name,
    reads: readsOf(header, blocks, context),
    layout: softmaxLayout(
      section.groups,
      header.name,
      all.filter((other) => other !== section).flatMap((other) => other.groups),
    ),
  };
  return { kind: 'read', plate };
}

function readsOf(header: PlateHeader, blocks: readonly SoftmaxBlock[], context: ReadingContext): readonly Read[] {
  const reads: Read[] = [];
  let raw = 0;
  for (const block of blocks) {
    checkBlock(block, context);
    const wells = readCells(block.cells, block.line, context);
    if (block.reduced || header.reducedOnly) {
      reads.push({ label: 'reduced', wavelengthNm: header.wavelengths[0], kind: 'reduced', wells });
    } else {
      const wavelengthNm = header.wavelengths[raw];
      const repeated = header.wavelengths.filter((other) => other === wavelengthNm).length > 1;
      const name = wavelengthNm === undefined || repeated ? `${wavelengthNm ?? ''} #${raw + 1}` : `${wavelengthNm}`;
      reads.push({ label: `raw ${name.trim()}`, wavelengthNm, kind: 'raw', wells });
      raw += 1;
    }
  }
  if (raw > 0 && header.wavelengths.length > 0 && raw !== header.wavelengths.length) {
    const message = `plate "${header.name}" states ${header.wavelengths.length} wavelengths and holds ${raw} blocks`;
    throw unreadable('REFUSED_MALFORMED', message, { line: blocks[0]?.line ?? 1 });
  }
  return reads;
}
