import { findBareGrids, refuseDamagedBlocks } from '../bare-grid.ts';
import { checkGrid } from '../check-grid.ts';
import { cellAt, firstFilledCell, rowsWithWords, type Sheet, valueAfter } from '../export-document.ts';
import type { ReadKind } from '../export-reading.ts';
import { groupReads, type PlacedRead } from '../group-reads.ts';
import { findGrids, isLargerThan96, type PlateGrid } from '../plate-grid.ts';
import { type PlateReaderErrorCode, unreadable } from '../plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from '../plate-reader-findings.ts';
import { wavelengthOfLabel } from '../read-label.ts';
import { gridCells, readGrid } from '../read-plate-grid.ts';
import type { ReaderFormat, ReadingContext } from '../reading-context.ts';

const PLATE = /^plate information$/i;
const FOOTER = /^(?:basic assay information|protocol information)$/i;

/** PerkinElmer EnVision Manager: one "Plate information" section per measurement, grids with or without headers. */
export const envision: ReaderFormat = {
  id: 'envision',
  title: 'PerkinElmer EnVision',
  recognise: ({ sheets }) => {
    for (const sheet of sheets) {
      const keys = new Set(rowsWithWords(sheet).map((row) => firstFilledCell(row).toLowerCase()));
      if (
        keys.has('plate information') &&
        (keys.has('background information') || keys.has('basic assay information'))
      ) {
        return '"Plate information"';
      }
      if (keys.has('background information') && keys.has('basic assay information')) return '"Background information"';
    }
    return undefined;
  },
  read: ({ sheets }, context) => {
    const [sheet] = sheets as readonly [Sheet];
    refuseSize(sheet);
    const measurements = sectionsOf(sheet).flatMap((section) => measurementsOf(section));
    if (measurements.length === 0) throw unreadable('REFUSED_NO_DATA', 'the EnVision export holds no values of wells');
    refuseKinetics(measurements);
    const absorbing = measurements.filter((measurement) => measurement.refusal === undefined);
    const [refused] = measurements.filter((measurement) => measurement.refusal !== undefined);
    if (refused?.refusal !== undefined) {
      const { code, what } = refused.refusal;
      if (absorbing.length === 0) throw unreadable(code, `the EnVision export holds ${what}`, { line: refused.line });
      context.report(PLATE_READER_FINDINGS.raise('BLOCK_SKIPPED', { line: refused.line, because: `it is ${what}` }));
    }
    return groupReads(absorbing.map((measurement) => placed(measurement, sheet, context)));
  },
};

interface Section {
  readonly sheet: Sheet;
  readonly from: number;
  readonly to: number;
}

function sectionsOf(sheet: Sheet): readonly Section[] {
  const footer = sheet.rows.findIndex((row) => FOOTER.test(firstFilledCell(row)));
  const starts = sheet.rows.flatMap((row, index) => (PLATE.test(firstFilledCell(row)) ? [index] : []));
  if (starts.length === 0) {
    throw unreadable(
      'REFUSED_MALFORMED',
      'the EnVision export has no "Plate information", so what was measured is not known',
      { line: 1 },
    );
  }
  const last = footer > (starts.at(-1) ?? 0) ? footer : sheet.rows.length;
  return starts.map((start, index) => ({ sheet, from: start, to: starts[index + 1] ?? last }));
}

interface Measurement {
  readonly grid: PlateGrid;
  readonly plate: string;
  readonly label: string;
  readonly kind: ReadKind;
  readonly kinetics: string;
  readonly refusal: { readonly code: PlateReaderErrorCode; readonly what: string } | undefined;
  readonly line: number;
}

function measurementsOf({ sheet, from, to }: Section): readonly Measurement[] {
  const part: Sheet = { name: sheet.name, rows: sheet.rows.slice(from, to) };
  const headers = part.rows[1]?.cells ?? [];
  const values = part.rows[2];
  const column = (name: RegExp): string =>
    cellAt(
      values,
      headers.findIndex((header) => name.test(header)),
    );
  const labelled = findGrids(part);
  if (labelled.length === 0) refuseDamagedBlocks(part);
  const grids = labelled.length > 0 ? labelled : findBareGrids(part);
  const isCalculated = headers.some((header) => /^formula$/i.test(header));
  return grids
    .filter((grid) => gridCells(grid).some((cell) => /\d/.test(cell.text)))
    .map((grid) => {
      const title = titleAbove(part, grid);
      const label = title || column(/^label$/i) || 'unlabelled';
      const calculated =
        isCalculated || /^calculated/i.test(firstFilledCell(part.rows[grid.top - 1])) || /^calc\b/i.test(label);
      return {
        grid,
        plate:
          cellAt(
            values,
            headers.findIndex((header) => /^plate$/i.test(header)),
          ) || '1',
        label,
        kind: calculated ? 'calculated' : 'raw',
        kinetics: column(/^kinetics$/i),
        refusal: calculated ? undefined : refusalOf(column(/^measinfo$/i) || infoBelow(part)),
        line: grid.line,
      };
    });
}

function titleAbove(part: Sheet, grid: PlateGrid): string {
  for (let index = grid.top - 1; index >= 3; index -= 1) {
    const text = firstFilledCell(part.rows[index]);
    const match = /^(?:calculated )?results?\s*(?:for|:)\s*(.*)$/i.exec(text);
    if (match !== null) return (match[1] as string).trim();
    if (text !== '') return '';
  }
  return '';
}

/** The light path in the background table, where the plate's own row does not state it. */
function infoBelow(part: Sheet): string {
  const row = part.rows.findIndex((candidate) => candidate.cells.some((cell) => /^measinfo$/i.test(cell)));
  const at = part.rows[row]?.cells.findIndex((cell) => /^measinfo$/i.test(cell)) ?? -1;
  return row < 0 ? '' : cellAt(part.rows[row + 1], at);
}

/** "De=1st Ex=Btm Em=N/A": light goes in and none comes out of the plate's own; without excitation it is luminescence. */
function refusalOf(info: string): Measurement['refusal'] {
  const excitation = /\bEx=(\S+)/i.exec(info)?.[1];
  const emission = /\bEm=(\S+)/i.exec(info)?.[1];
  if (excitation === undefined || emission === undefined) return undefined;
  if (/^n\/a$/i.test(excitation)) return { code: 'REFUSED_LUMINESCENCE', what: `luminescence ("${info}")` };
  return /^n\/a$/i.test(emission) ? undefined : { code: 'REFUSED_FLUORESCENCE', what: `fluorescence ("${info}")` };
}

function refuseSize(sheet: Sheet): void {
  const wells = Number(valueAfter(sheet, /^number of the wells in the plate$/i));
  if (wells > 96) throw unreadable('REFUSED_PLATE_SIZE', `the EnVision export holds a plate of ${wells} wells`);
  const large = [...findGrids(sheet), ...findBareGrids(sheet)].find(isLargerThan96);
  if (large !== undefined)
    throw unreadable('REFUSED_PLATE_SIZE', 'the EnVision export holds a plate of more than 96 wells', {
      line: large.line,
    });
}

function refuseKinetics(measurements: readonly Measurement[]): void {
  const later = measurements.find(({ kinetics }) => Number(kinetics) > 0);
  if (later !== undefined)
    throw unreadable('REFUSED_KINETIC', 'the EnVision export holds a kinetic measurement', { line: later.line });
}

function placed(measurement: Measurement, sheet: Sheet, context: ReadingContext): PlacedRead {
  const { grid, plate, label, kind } = measurement;
  checkGrid(grid, context);
  const wavelengthNm = wavelengthOfLabel(label) ?? wavelengthOfFilter(sheet, label);
  return { plate, read: { label, wavelengthNm, kind, wells: readGrid(grid, context) } };
}

/** The wavelength in the label's own description at the end of the file. */
function wavelengthOfFilter(sheet: Sheet, label: string): number | undefined {
  const name = label
    .replace(/\(\d+\).*$/, '')
    .trim()
    .toLowerCase();
  const labels = sheet.rows.findIndex((row) => /^labels:?$/i.test(firstFilledCell(row)));
  const start = sheet.rows.findIndex((row, index) => index > labels && firstFilledCell(row).toLowerCase() === name);
  if (labels < 0 || start < 0) return undefined;
  const own =
    valueAfter(sheet, /^excitation wavelength/i, start, start + 15) ??
    valueAfter(sheet, /^exc\. filter$/i, start, start + 15);
  return own === undefined ? undefined : wavelengthOfLabel(own);
}
