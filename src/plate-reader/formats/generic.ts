import { decimalMarkOfBlock } from '../decimal-mark.ts';
import { filledCells, type Sheet } from '../export-document.ts';
import type { PlateReading, Read } from '../export-reading.ts';
import { findGrids, isLargerThan96, type PlateGrid } from '../plate-grid.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from '../plate-reader-findings.ts';
import { kindOfLabel, wavelengthOfLabel } from '../read-label.ts';
import { checkGrid, gridCells, readCells } from '../read-plate-grid.ts';
import { readWellText } from '../read-well-text.ts';
import type { ReaderFormat, ReadingContext } from '../reading-context.ts';
import { findWellLists } from '../well-list.ts';
import { readGenericLists } from './generic-list.ts';

/** Any plain 8 x 12 grid or well list, in text or a spreadsheet, where no reader software is recognised. */
export const generic: ReaderFormat = {
  id: 'generic',
  title: 'plain grid or well list',
  fallback: true,
  recognise: ({ sheets }) => {
    if (sheets.some((sheet) => findGrids(sheet).length > 0)) return 'a plate grid';
    return sheets.some((sheet) => findWellLists(sheet).length > 0) ? 'a well list' : undefined;
  },
  read: (document, context) => {
    const blocks = document.sheets.flatMap((sheet) => findGrids(sheet).map((grid) => ({ sheet, grid })));
    const plates = blocks.length > 0 ? readGrids(blocks, context) : readGenericLists(document, context);
    const what =
      blocks.length > 0 ? `${plates.length === 1 ? 'a plate grid' : `${plates.length} plate grids`}` : 'a well list';
    context.report(PLATE_READER_FINDINGS.raise('READER_ASSUMED', { what }));
    return plates;
  },
};

interface Block {
  readonly sheet: Sheet;
  readonly grid: PlateGrid;
}

function readGrids(blocks: readonly Block[], context: ReadingContext): readonly PlateReading[] {
  const large = blocks.find(({ grid }) => isLargerThan96(grid));
  if (large !== undefined) {
    throw unreadable('REFUSED_PLATE_SIZE', 'the plate grid has more than 8 rows and 12 columns', {
      line: large.grid.line,
    });
  }
  const reads = blocks.filter(({ grid }) => isNumeric(grid, context));
  if (reads.length === 0)
    throw unreadable('REFUSED_NO_DATA', 'the plate grid holds no numbers', { line: blocks[0]?.grid.line ?? 1 });
  return reads.map(({ grid }, index) => {
    checkGrid(grid, context);
    const title = titleOf(grid);
    const named = /^(?:|<>|abs|od|well|\\)$/i.test(grid.corner) ? '' : grid.corner;
    const read = readOf(grid, title || grid.sheet.name, context);
    return {
      name:
        named ||
        (reads.length > 1 && title !== '' && wavelengthOfLabel(title) === undefined ? title : `Plate ${index + 1}`),
      reads: [read],
      layout: undefined,
    };
  });
}

function readOf(grid: PlateGrid, title: string, context: ReadingContext): Read {
  const wavelengthNm = wavelengthOfLabel(title);
  return {
    label: wavelengthNm === undefined ? 'unlabelled' : `${wavelengthNm}`,
    wavelengthNm,
    kind: kindOfLabel(title) === 'raw' ? 'raw' : kindOfLabel(title),
    wells: readCells(gridCells(grid), grid.line, context),
  };
}

function isNumeric(grid: PlateGrid, context: ReadingContext): boolean {
  const cells = gridCells(grid).filter((cell) => cell.text !== '');
  const { mark } = decimalMarkOfBlock(
    cells.map((cell) => cell.text),
    context.delimiter,
    context.decimal,
    grid.line,
  );
  const measured = cells.filter(
    (cell) => readWellText(cell.text, cell.numeric ? '.' : mark).kind === 'measured',
  ).length;
  return measured * 2 > cells.length || (measured > 0 && cells.length - measured < 48);
}

/** The text above a grid, up to the row before: a title of one cell. */
function titleOf(grid: PlateGrid): string {
  for (let index = grid.top - 1; index >= Math.max(0, grid.top - 3); index -= 1) {
    const filled = filledCells(grid.sheet.rows[index]);
    if (filled.length === 0) continue;
    return filled.length <= 2 ? filled.join(' ') : '';
  }
  return '';
}
