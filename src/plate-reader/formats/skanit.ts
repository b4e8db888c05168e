import type { InputError } from '../../domain/input-error.ts';
import { checkGrid } from '../check-grid.ts';
import { otherModeOf } from '../detection-mode.ts';
import { filledCells, firstFilledCell, rowsWithWords, type Sheet } from '../export-document.ts';
import type { PlateReading, ReadKind } from '../export-reading.ts';
import { groupReads, type PlacedRead } from '../group-reads.ts';
import { findGrids, isLargerThan96, type PlateGrid } from '../plate-grid.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { readGrid } from '../read-plate-grid.ts';
import type { ReaderFormat, ReadingContext } from '../reading-context.ts';
import { findWellLists } from '../well-list.ts';
import { skanitLayouts } from './skanit-layout.ts';

const WAVELENGTH = /^(?:wavelength|longueur d'onde|wellenlänge|longitud de onda)\s*:?\s*(\d+)\s*nm/i;
const MARKS = /^measurement results$|\.skax$|^autoloading range|skanit|^résultats? des? mesures?$|^messergebnisse$/i;
/** The corner of a grid of measured values, and of the vendor's own arithmetic. */
const ABSORBANCE = /^abs(?:orbance|orption)?\.?$/i;
const BLANKED = /^(?:blank|blanc|leerwert)/i;
const NAMES = /^(?:samples?|échantillon|probe|muestra|dilution.*|conc\b.*|group.*)$/i;
const COUNTS = /^(?:RLU|RFU|counts?|mP)$/i;

/** Thermo SkanIt (Varioskan, Multiskan): workbook or its sheets as text; wavelengths stacked or on sheets, many plates. */
export const skanit: ReaderFormat = {
  id: 'skanit',
  title: 'Thermo SkanIt',
  recognise: ({ sheets }) => {
    for (const sheet of sheets) {
      const mark = rowsWithWords(sheet, 0, 12)
        .map(firstFilledCell)
        .find((cell) => MARKS.test(cell));
      if (mark !== undefined) return `"${mark}"`;
      const last = rowsWithWords(sheet, sheet.rows.length - 5)
        .map(firstFilledCell)
        .find((cell) => /^autoloading range/i.test(cell));
      if (last !== undefined) return `"${last}"`;
    }
    return undefined;
  },
  read: ({ sheets }, context) => {
    const blocks = sheets.flatMap((sheet) => blocksOf(sheet));
    refuse(sheets, blocks);
    const reads = blocks.filter((block) => block.kind !== undefined);
    if (reads.length === 0) throw noValues(sheets);
    const several = new Set(reads.map((block) => block.kind)).size > 1;
    const layouts = skanitLayouts(
      sheets,
      blocks.map(({ grid, plate }) => ({ grid, plate })),
    );
    const single = new Set(reads.map((block) => block.plate)).size === 1;
    return groupReads(
      reads.map((block) => placed(block, several, context)),
      (plate) => layouts.get(plate ?? '') ?? (single ? [...layouts.values()][0] : undefined),
    ) satisfies readonly PlateReading[];
  },
};

interface Block {
  readonly grid: PlateGrid;
  /** Undefined for grids of names and dilutions. */
  readonly kind: ReadKind | undefined;
  readonly wavelengthNm: number | undefined;
  readonly plate: string;
  readonly step: string;
}

function blocksOf(sheet: Sheet): readonly Block[] {
  if (/layout/i.test(sheet.name)) return [];
  const step = stepOf(sheet);
  let wavelengthNm: number | undefined;
  let plate = '';
  let from = 0;
  return findGrids(sheet).map((grid) => {
    const before = { wavelengthNm, plate };
    let stated = false;
    for (const row of sheet.rows.slice(from, grid.top)) {
      const filled = filledCells(row);
      const key = firstFilledCell(row);
      const wavelength = WAVELENGTH.exec(key);
      if (wavelength !== null) {
        wavelengthNm = Number(wavelength[1]);
        stated = true;
      } else if (
        wavelengthNm !== undefined &&
        filled.length > 0 &&
        row.cells[0] === key &&
        !/^(?:sample group|autoloading|reading|iteration)/i.test(key)
      )
        plate = key;
    }
    from = grid.end;
    const kind = kindOf(grid.corner, step);
    // A grid of values under neither its own wavelength nor its own plate has lost its heading.
    const known = stated || kind !== 'raw' || before.wavelengthNm === undefined || plate !== before.plate;
    return { grid, kind, wavelengthNm: known ? wavelengthNm : undefined, plate: plate || 'Plate 1', step };
  });
}

/** The name of the protocol's step: the fifth row, below title, session and date. */
function stepOf(sheet: Sheet): string {
  const names = sheet.rows.slice(0, 8).map(firstFilledCell);
  return (
    names.find(
      (name) =>
        /\b(?:absorbance|photometric|luminescence|fluorescence|subtraction|curve|calculation|factor|kinetic|spectrum|blank|average)\b.*\d*$/i.test(
          name,
        ) &&
        !/\.skax$/i.test(name) &&
        !WAVELENGTH.test(name),
    ) ?? ''
  );
}

function kindOf(corner: string, step: string): ReadKind | undefined {
  if (NAMES.test(corner)) return undefined;
  if (BLANKED.test(corner) || BLANKED.test(step)) return 'blank-corrected';
  if (ABSORBANCE.test(corner)) return /calculation|curve|factor|average/i.test(step) ? 'calculated' : 'raw';
  if (COUNTS.test(corner)) return undefined;
  return /^(?:absorbance|photometric|absorption)/i.test(step) ? 'raw' : 'calculated';
}

function refuse(sheets: readonly Sheet[], blocks: readonly Block[]): void {
  const line = blocks[0]?.grid.line ?? 1;
  for (const sheet of sheets) {
    const step = stepOf(sheet);
    const mode = otherModeOf(step);
    if (mode?.code === 'REFUSED_KINETIC' || mode?.code === 'REFUSED_SPECTRUM') {
      throw unreadable(mode.code, `the SkanIt export holds ${mode.what} ("${step}")`, { line: 1 });
    }
  }
  const large = blocks.find((block) => isLargerThan96(block.grid));
  if (large !== undefined) {
    throw unreadable('REFUSED_PLATE_SIZE', 'the SkanIt export holds a plate of more than 96 wells', {
      line: large.grid.line,
    });
  }
  if (blocks.some((block) => block.kind === 'raw')) return;
  for (const { step, grid } of blocks) {
    const mode = otherModeOf(step) ?? otherModeOf(grid.corner);
    if (mode !== undefined) throw unreadable(mode.code, `the SkanIt export holds ${mode.what} ("${step}")`, { line });
  }
}

function placed(block: Block, several: boolean, context: ReadingContext): PlacedRead {
  checkGrid(block.grid, context);
  const nm = block.wavelengthNm === undefined ? 'unlabelled' : `${block.wavelengthNm}`;
  const kind = block.kind ?? 'calculated';
  const words: Readonly<Record<ReadKind, string>> = {
    raw: 'raw',
    reduced: 'reduced',
    'blank-corrected': 'blank subtracted',
    calculated: block.grid.corner || 'calculated',
  };
  return {
    plate: block.plate,
    read: {
      label: several ? `${nm} ${words[kind]}` : nm,
      wavelengthNm: block.wavelengthNm,
      kind,
      wells: readGrid(block.grid, context),
    },
  };
}

function noValues(sheets: readonly Sheet[]): InputError {
  const message = 'the SkanIt export holds no absorbance values';
  const list = sheets.flatMap(findWellLists)[0];
  if (list === undefined) return unreadable('REFUSED_NO_DATA', message);
  const hint = 'export the results as plates (matrix) instead of a list, or read the list with --reader generic';
  return unreadable('REFUSED_NO_DATA', `${message} as a plate, only a list`, { line: list.line }, hint);
}
