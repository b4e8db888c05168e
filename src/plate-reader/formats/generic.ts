import { findBareGrids, refuseDamagedBlocks } from '../bare-grid.ts';
import { checkGrid } from '../check-grid.ts';
import { filledCells, firstFilledCell, type Sheet, type SheetRow } from '../export-document.ts';
import { HIGHEST_OD, type PlateReading } from '../export-reading.ts';
import { groupReads, type PlacedRead } from '../group-reads.ts';
import { checkLineLengths } from '../line-lengths.ts';
import { nameGridLayout } from '../name-grid-layout.ts';
import { columnAfter, findGrids, isLargerThan96, type PlateGrid } from '../plate-grid.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from '../plate-reader-findings.ts';
import { kindOfLabel, wavelengthOfLabel } from '../read-label.ts';
import { type CellReadings, gridCells, placeReadings, readingsOf } from '../read-plate-grid.ts';
import type { ReaderFormat, ReadingContext } from '../reading-context.ts';
import { findSidewaysLists } from '../sideways-list.ts';
import { turnSheet } from '../turn-sheet.ts';
import { findWellLists } from '../well-list.ts';
import { refuseOtherMeasurements, wavelengthOfFile } from './generic-evidence.ts';
import { readGenericLists } from './generic-list.ts';

/** Any plain 8 x 12 grid or well list, in text or a spreadsheet, where no reader software is recognised. */
export const generic: ReaderFormat = {
  id: 'generic',
  title: 'plain grid or well list',
  fallback: true,
  recognise: ({ sheets }) => {
    if (sheets.some((sheet) => findGrids(sheet).length > 0)) return 'a plate grid';
    if (sheets.some((sheet) => findWellLists(sheet).length > 0 || findSidewaysLists(sheet).length > 0))
      return 'a well list';
    if (turnedGrids(sheets).length > 0) return 'a plate grid that lies on its side';
    return sheets.some((sheet) => findBareGrids(sheet).length > 0) ? 'a block of 8 x 12 values' : undefined;
  },
  read: ({ sheets }, context) => {
    refuseOtherMeasurements(sheets);
    const grids = gridsOf(sheets);
    const plates = grids.length > 0 ? readGrids(grids, sheets, context) : readGenericLists(sheets, context);
    refuseCounts(plates);
    const isTurned = grids.some((grid) => !sheets.includes(grid.sheet));
    if (isTurned) checkTurned(sheets, context);
    const counted = plates.length === 1 ? 'a plate grid' : `${plates.length} plate grids`;
    const what = grids.length === 0 ? 'a well list' : `${counted}${isTurned ? ' with the rows A-H across' : ''}`;
    context.report(PLATE_READER_FINDINGS.raise('READER_ASSUMED', { what }));
    return plates;
  },
};

/** "450", "OD450", "450 nm" in the corner of a grid; a name such as "P-450" is a plate's. */
const WAVELENGTH_CORNER = /^(?:od|abs|a)?[\s_]*\d{3}(?:\s*nm)?$/i;
/** The number in such a title counts plates or runs. */
const NUMBERED = /^(?:plate|run|batch|experiment|test|sample|day)\b(?!.*\bnm\b)/i;

function gridsOf(sheets: readonly Sheet[]): readonly PlateGrid[] {
  const labelled = sheets.flatMap(findGrids);
  if (labelled.length > 0) return labelled;
  if (sheets.some((sheet) => findWellLists(sheet).length > 0 || findSidewaysLists(sheet).length > 0)) return [];
  const turned = turnedGrids(sheets);
  if (turned.length > 0) return turned;
  for (const sheet of sheets) refuseDamagedBlocks(sheet);
  return sheets.flatMap(findBareGrids);
}

/** Grids with the row letters across and the column numbers down. */
function turnedGrids(sheets: readonly Sheet[]): readonly PlateGrid[] {
  return sheets.flatMap((sheet) => findGrids(turnSheet(sheet)));
}

/** In a grid on its side, too, a line that lost a cell would move all values behind it. */
function checkTurned(sheets: readonly Sheet[], context: ReadingContext): void {
  if (context.delimiter === undefined) return;
  const rows = sheets.flatMap((sheet) => sheet.rows).filter((row) => /^(?:[1-9]|1[0-2])$/.test(firstFilledCell(row)));
  const width = rows[0]?.cells.length ?? 0;
  checkLineLengths(rows, { after: width, least: width }, context);
}

function readGrids(
  grids: readonly PlateGrid[],
  sheets: readonly Sheet[],
  context: ReadingContext,
): readonly PlateReading[] {
  const large = grids.find(isLargerThan96);
  if (large !== undefined) {
    throw unreadable('REFUSED_PLATE_SIZE', 'the plate grid has more than 8 rows and 12 columns', { line: large.line });
  }
  const blocks = grids.map((grid): Block => ({ grid, ...readingsOf(gridCells(grid), grid.line, context) }));
  const numeric = blocks.filter(holdsValues);
  const fractions = numeric.filter(({ cells }) => cells.some(({ text }) => /[.,]\d/.test(text)));
  const values = fractions.length > 0 ? fractions : numeric;
  const [first] = grids;
  if (values.length === 0)
    throw unreadable('REFUSED_NO_DATA', 'the plate grid holds no numbers', { line: first?.line ?? 1 });
  for (const { line } of numeric.filter((block) => !values.includes(block))) {
    const because = 'it holds only whole numbers, another grid has optical densities';
    context.report(PLATE_READER_FINDINGS.raise('BLOCK_SKIPPED', { line, because }));
  }
  const onlyWavelength = values.length === 1 ? wavelengthOfFile(sheets) : undefined;
  const placed = values.map((block) => placedRead(block, grids, onlyWavelength, context));
  const names = blocks.filter((block) => !numeric.includes(block));
  const layouts = names.map(({ grid }) => nameGridLayout(grid));
  const plates = groupReads(placed);
  return plates.map((plate, index) => ({
    ...plate,
    layout: plates.length === 1 || layouts.length === plates.length ? layouts[index] : undefined,
  }));
}

/** A grid with what its cells say. */
interface Block extends CellReadings {
  readonly grid: PlateGrid;
}

function placedRead(
  block: Block,
  grids: readonly PlateGrid[],
  onlyWavelength: number | undefined,
  context: ReadingContext,
): PlacedRead {
  const { grid } = block;
  checkGrid(grid, context);
  const doubled = grid.rows.find((row) => row.lines.length > 1)?.lines[1];
  if (doubled !== undefined) {
    const message = 'a row of the plate grid is followed by a line without a row letter';
    throw unreadable('REFUSED_MALFORMED', message, { line: doubled.row.line });
  }
  const title = titleOf(grid, grids) || grid.sheet.name;
  const corner = /^(?:|<>|abs\.?|absorbance|od|wells?|\\|\/|row.*|plate|#)$/i.test(grid.corner) ? '' : grid.corner;
  const ofCorner = WAVELENGTH_CORNER.test(corner) ? wavelengthOfLabel(corner) : undefined;
  const wavelengthNm = ofCorner ?? (NUMBERED.test(title) ? undefined : wavelengthOfLabel(title)) ?? onlyWavelength;
  const named = corner !== '' && ofCorner === undefined ? corner : undefined;
  const kind = kindOfLabel(title) === 'raw' ? kindOfLabel(corner) : kindOfLabel(title);
  return {
    plate: named ?? (wavelengthNm === undefined && /^plate\b/i.test(title) ? title : undefined),
    read: {
      label: wavelengthNm === undefined ? 'unlabelled' : `${wavelengthNm}`,
      wavelengthNm,
      kind: named === undefined ? kind : 'raw',
      wells: placeReadings(block, context),
    },
  };
}

/** More than half of the filled cells are numbers, or the grid has numbers and few cells of other text. */
function holdsValues({ cells, readings }: Block): boolean {
  let measured = 0;
  let overflow = 0;
  for (const { kind } of readings) {
    if (kind === 'measured') measured += 1;
    else if (kind !== 'missing') overflow += 1;
  }
  let filled = 0;
  for (const { text } of cells) if (text !== '') filled += 1;
  return measured > 0 && (measured + overflow) * 2 > filled;
}

/** The nearest line of text above a grid, at most three rows up and below the grid before it. */
function titleOf(grid: PlateGrid, grids: readonly PlateGrid[]): string {
  const before = grids.filter((other) => other.sheet === grid.sheet && other.end <= grid.top).at(-1)?.end ?? 0;
  const isBeside = grids.some((other) => other !== grid && other.sheet === grid.sheet && other.top === grid.top);
  for (let index = grid.top - 1; index >= Math.max(before, grid.top - 4); index -= 1) {
    const filled = filledCells(grid.sheet.rows[index]);
    const own = isBeside ? cellsAbove(grid, grid.sheet.rows[index]) : [];
    if (own.length > 0) return own.join(' ');
    if (filled.length > 0) return filled.length <= 4 ? filled.join(' ') : firstFilledCell(grid.sheet.rows[index]);
  }
  return '';
}

/** The filled cells of a row above the letters and values of one of several grids side by side. */
function cellsAbove(grid: PlateGrid, row: SheetRow | undefined): readonly string[] {
  return row?.cells.slice(grid.cellColumn - 1, columnAfter(grid)).filter((cell) => cell !== '') ?? [];
}

/** The fewest whole numbers that are no accident. */
const FEWEST_WHOLE = 3;

/** Where no software says what was measured, values that no absorbance reader gives are not taken for ODs. */
function refuseCounts(plates: readonly PlateReading[]): void {
  for (const read of plates.flatMap((plate) => plate.reads)) {
    if (read.kind !== 'raw') continue;
    let measured = 0;
    let high = 0;
    let whole = 0;
    for (const reading of read.wells.values()) {
      if (reading.kind !== 'measured') continue;
      measured += 1;
      if (Math.abs(reading.od) > HIGHEST_OD) high += 1;
      if (Number.isInteger(reading.od)) whole += 1;
    }
    if (high * 2 > measured) {
      throw unreadable(
        'REFUSED_NOT_ABSORBANCE',
        `${high} of ${measured} values of read "${read.label}" are above ${HIGHEST_OD}, which no optical density is`,
      );
    }
    if (whole === measured && measured >= FEWEST_WHOLE) {
      const message = `all ${measured} values of read "${read.label}" are whole numbers, which optical densities are not`;
      throw unreadable('REFUSED_NOT_ABSORBANCE', message);
    }
  }
}
