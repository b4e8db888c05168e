import { findBareGrids, refuseDamagedBlocks } from '../bare-grid.ts';
import { checkGrid } from '../check-grid.ts';
import { filledCells, firstFilledCell, rowsWithWords, type Sheet } from '../export-document.ts';
import { groupReads, type PlacedRead } from '../group-reads.ts';
import { isLargerThan96 } from '../plate-grid.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { readGrid } from '../read-plate-grid.ts';
import type { ReaderFormat, ReadingContext } from '../reading-context.ts';

const TITLE = /^results of photometric/i;
const PLATE = /^plate:\s*(.*?)\s*-\s*wavelength:\s*(\d{3,4})/i;
const ITERATION = /^iteration:\s*(\d+)/i;

/** Older SkanIt and Ascent text reports: "Plate: 1 - Wavelength: 450" above eight lines of twelve values. */
export const photometricReport: ReaderFormat = {
  id: 'photometric-report',
  title: 'Thermo photometric text report',
  recognise: ({ sheets }) => {
    const [sheet] = sheets;
    const title = (sheet === undefined ? [] : rowsWithWords(sheet, 0, 5))
      .map(firstFilledCell)
      .find((cell) => TITLE.test(cell));
    return title === undefined ? undefined : `"${title}"`;
  },
  read: ({ sheets }, context) => {
    const reads = sheets.flatMap((sheet) => readsOf(sheet, context));
    if (reads.length === 0) throw unreadable('REFUSED_NO_DATA', 'the report holds no values of wells');
    return groupReads(reads);
  },
};

function readsOf(sheet: Sheet, context: ReadingContext): readonly PlacedRead[] {
  const repeated = sheet.rows.find((row) => Number(ITERATION.exec(firstFilledCell(row))?.[1]) > 1);
  if (repeated !== undefined) {
    const message = `the report holds a kinetic measurement ("${firstFilledCell(repeated)}")`;
    throw unreadable('REFUSED_KINETIC', message, { line: repeated.line });
  }
  refuseDamagedBlocks(sheet);
  let from = 0;
  return findBareGrids(sheet).map((grid) => {
    if (isLargerThan96(grid)) {
      throw unreadable('REFUSED_PLATE_SIZE', 'the report holds a plate of more than 96 wells', { line: grid.line });
    }
    const titles = sheet.rows.slice(from, grid.top).map((row) => PLATE.exec(filledCells(row).join(' ')));
    const title = titles.findLast((match) => match !== null);
    from = grid.end;
    checkGrid(grid, context);
    const wavelengthNm = title === undefined || title === null ? undefined : Number(title[2]);
    const label = wavelengthNm === undefined ? 'unlabelled' : `${wavelengthNm}`;
    return {
      plate: title?.[1] === undefined || title[1] === '' ? undefined : title[1],
      read: { label, wavelengthNm, kind: 'raw', wells: readGrid(grid, context) },
    };
  });
}
