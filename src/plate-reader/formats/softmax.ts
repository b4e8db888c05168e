import { readNumber } from '../../domain/number-reading.ts';
import { COLUMN_COUNT, wellAt } from '../../domain/well-id.ts';
import { cellAt, type ExportDocument, filledCells, isBlankRow, type Sheet, type SheetRow } from '../export-document.ts';
import type { PlateReading, Read } from '../export-reading.ts';
import { type PlateReaderErrorCode, unreadable } from '../plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from '../plate-reader-findings.ts';
import { checkLineLengths, type GridCell, readCells } from '../read-plate-grid.ts';
import type { ReaderFormat, ReadingContext } from '../reading-context.ts';
import { isAnyWell } from '../well-list.ts';
import { softmaxLayout } from './softmax-layout.ts';

/** Molecular Devices SoftMax Pro text: PlateFormat and TimeFormat, raw and reduced blocks, groups after their plate. */
export const softmax: ReaderFormat = {
  id: 'softmax',
  title: 'Molecular Devices SoftMax Pro',
  recognise: ({ sheets }) => {
    for (const sheet of sheets) {
      const blocks = sheet.rows.slice(0, 5).find((row) => /^##\s*BLOCKS\s*=/i.test(cellAt(row, 0)));
      if (blocks !== undefined) return `"${cellAt(blocks, 0)}"`;
      const plate = sheet.rows.find((row) => isPlateHeader(row));
      if (plate !== undefined) return `"Plate:" with "${plate.cells.find((cell) => FORMAT.test(cell))}"`;
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

const FORMAT = /^(?:PlateFormat|TimeFormat|ColumnFormat)$/i;

function isPlateHeader(row: SheetRow): boolean {
  return cellAt(row, 0) === 'Plate:' && row.cells.some((cell) => FORMAT.test(cell));
}

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

interface PlateHeader {
  readonly name: string;
  readonly format: 'plate' | 'time';
  readonly readType: string;
  readonly mode: string;
  readonly reducedOnly: boolean;
  readonly wavelengths: readonly number[];
  readonly wellCount: number | undefined;
  /** How many plate rows were read. */
  readonly rowCount: number | undefined;
}

function readHeader(row: SheetRow): PlateHeader {
  const { cells } = row;
  const at = cells.findIndex((cell) => FORMAT.test(cell));
  const counted = cells.findIndex((cell, index) => {
    const parts = (cells[index + 1] ?? '').split(/\s+/).filter((part) => part !== '');
    return (
      index > at && /^\d+$/.test(cell) && parts.length === Number(cell) && parts.every((part) => /^\d{3,4}$/.test(part))
    );
  });
  const wavelengths =
    counted < 0
      ? []
      : cellAt(row, counted + 1)
          .split(/\s+/)
          .map(Number);
  const wells = counted < 0 ? undefined : readNumber(cellAt(row, counted + 4));
  return {
    name: cellAt(row, 1) || 'Plate',
    format: /^time/i.test(cellAt(row, at)) ? 'time' : 'plate',
    readType: cellAt(row, at + 1),
    mode: cellAt(row, at + 2),
    reducedOnly:
      !cells.slice(at).some((cell) => /^(?:raw|both)$/i.test(cell)) && cells.some((cell) => /^reduced$/i.test(cell)),
    wavelengths,
    wellCount: wells,
    rowCount: counted < 0 ? undefined : readNumber(cellAt(row, counted + 6)),
  };
}

function readSection(section: Section, all: readonly Section[], context: ReadingContext): Outcome {
  const header = readHeader(section.header);
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
  checkRowCount(header, blocks);
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

/** One block of a section: the values of one wavelength, or the reduced ones. */
interface Block {
  readonly reduced: boolean;
  readonly cells: readonly GridCell[];
  readonly rows: readonly SheetRow[];
  /** How many cells the block's header has. */
  readonly width: number;
  readonly format: 'plate' | 'time';
  readonly line: number;
  readonly beyond: boolean;
}

/** PlateFormat: eight rows under "Temperature | 1..12 | | 1..12", then eight reduced rows under a header without it. */
function plateBlocks(body: readonly SheetRow[]): readonly Block[] {
  return groupsUnderHeaders(body, isColumnHeader).flatMap(({ header, rows }) => {
    const starts = header.cells.flatMap((cell, column) => (column >= 2 && isOne(cell) ? [column] : []));
    return starts.map((start, position) => {
      const numbers = header.cells.slice(start, starts[position + 1]).filter((cell) => cell !== '');
      const isInPlace = start === 2 + position * (numbers.length + 1);
      if (!isInPlace || numbers.some((cell, index) => Number(cell) !== index + 1)) {
        throw unreadable('REFUSED_MALFORMED', 'the column numbers do not follow each other', { line: header.line });
      }
      return {
        reduced: !hasTemperature(header),
        cells: rows.flatMap((row, plateRow) => cellsOfRow(row, start, numbers.length, plateRow)),
        rows,
        width: header.cells.length,
        format: 'plate',
        line: header.line,
        beyond: numbers.length > COLUMN_COUNT || rows.length > 8,
      };
    });
  });
}

function isOne(cell: string): boolean {
  return cell === '1' || cell === '1.0';
}

/** "Temperature | 1 | 2 ..." or without temperature: a row of values may also begin with 1, but not go on with 2. */
function isColumnHeader(row: SheetRow): boolean {
  const after = cellAt(row, 3);
  return isOne(cellAt(row, 2)) && (hasTemperature(row) || after === '2' || after === '2.0');
}

function cellsOfRow(row: SheetRow, start: number, columns: number, plateRow: number): readonly GridCell[] {
  return Array.from({ length: columns }, (_, column) => {
    const well = wellAt(plateRow, column);
    const at = start + column;
    return well === undefined ? [] : [{ well, text: cellAt(row, at), numeric: row.numeric?.has(at) === true }];
  }).flat();
}

/** TimeFormat: one line of all wells per wavelength under "Temperature | A1 ... H12", then one reduced line. */
function timeBlocks(body: readonly SheetRow[]): readonly Block[] {
  return groupsUnderHeaders(body, (row) => isAnyWell(cellAt(row, 2))).flatMap(({ header, rows }) =>
    rows.map((row) => {
      const wells = new Map(
        header.cells.map((cell, column) => [column, cell] as const).filter(([, cell]) => isAnyWell(cell)),
      );
      const cells = [...wells].flatMap(([column, name]) => {
        const well = wellOfHeader(name);
        const numeric = row.numeric?.has(column) === true;
        return well === undefined ? [] : [{ well, text: cellAt(row, column), numeric }];
      });
      return {
        reduced: !hasTemperature(header),
        cells,
        rows: [row],
        width: header.cells.length,
        format: 'time' as const,
        line: row.line,
        beyond: cells.length < wells.size,
      };
    }),
  );
}

function wellOfHeader(name: string): ReturnType<typeof wellAt> {
  return wellAt(name.charCodeAt(0) - 65, Number(name.slice(1)) - 1);
}

function hasTemperature(header: SheetRow): boolean {
  return /^temperature/i.test(cellAt(header, 1));
}

/**
 * The rows under each header, blank ones left out. In PlateFormat a row without any value is a plate row that was not
 * read, so that only rows of no cells at all (a bare line end) are blank before the block's rows are complete.
 */
function groupsUnderHeaders(
  body: readonly SheetRow[],
  isHeader: (row: SheetRow) => boolean,
): readonly { readonly header: SheetRow; readonly rows: readonly SheetRow[] }[] {
  const groups: { header: SheetRow; rows: SheetRow[] }[] = [];
  for (const row of body) {
    const group = groups.at(-1);
    if (isHeader(row)) groups.push({ header: row, rows: [] });
    else if (group !== undefined) group.rows.push(row);
  }
  return groups.map(({ header, rows }) => ({ header, rows: trimBlank(header, rows) }));
}

function trimBlank(header: SheetRow, rows: readonly SheetRow[]): readonly SheetRow[] {
  if (isAnyWell(cellAt(header, 2))) return rows.filter((row) => !isBlankRow(row) && row.cells.length > 2);
  const width = header.cells.length;
  const wide = rows.filter((row) => !isBlankRow(row) || row.cells.length >= Math.min(width, 6));
  return wide.slice(0, Math.max(8, lastFilledIndex(wide) + 1));
}

function lastFilledIndex(rows: readonly SheetRow[]): number {
  for (let index = rows.length - 1; index >= 0; index -= 1) if (filledCells(rows[index]).length > 0) return index;
  return -1;
}

function readsOf(header: PlateHeader, blocks: readonly Block[], context: ReadingContext): readonly Read[] {
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

/** PlateFormat rows have no letters: where one is missing, all below it would move up. The header says how many were read. */
function checkRowCount(header: PlateHeader, blocks: readonly Block[]): void {
  for (const { format, reduced, rows, line } of blocks) {
    if (format === 'time' || reduced) continue;
    const read = rows.filter((row) => !isBlankRow(row)).length;
    const isWhole = header.wellCount !== 96 || rows.length >= 8;
    if (isWhole && (header.rowCount === undefined || read === header.rowCount)) continue;
    const message = `a block of plate "${header.name}" holds ${read} rows of values, not ${header.rowCount ?? 8}`;
    throw unreadable('REFUSED_MALFORMED', message, { line });
  }
}

/** The values of a line have no names: where a delimiter is missing, all behind it would move. */
function checkBlock(block: Block, context: ReadingContext): void {
  const { rows, width } = block;
  if (context.delimiter === undefined) return;
  for (const row of rows) {
    if (row.cells.slice(width).some((cell) => cell !== '')) {
      throw unreadable('REFUSED_MALFORMED', `line ${row.line} holds more values than its header has columns`, {
        line: row.line,
      });
    }
  }
  checkLineLengths(rows, width, context);
  const [only] = rows;
  if (rows.length === 1 && only !== undefined && only.cells.length !== width) {
    const args = { line: only.line, found: only.cells.length, expected: width };
    context.report(PLATE_READER_FINDINGS.raise(only.cells.length < width ? 'GRID_SHORT_ROW' : 'GRID_LONG_ROW', args));
  }
}
