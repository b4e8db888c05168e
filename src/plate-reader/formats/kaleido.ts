import { checkGrid } from '../check-grid.ts';
import { otherModeOf } from '../detection-mode.ts';
import { cellAt, filledCells, firstFilledCell, rowsWithWords, type Sheet } from '../export-document.ts';
import { groupReads, type PlacedRead } from '../group-reads.ts';
import { findGrids, isLargerThan96, type PlateGrid } from '../plate-grid.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from '../plate-reader-findings.ts';
import { kindOfLabel, wavelengthOfLabel } from '../read-label.ts';
import { gridCells, readGrid } from '../read-plate-grid.ts';
import type { ReaderFormat, ReadingContext } from '../reading-context.ts';

const TITLE = /^results? for\s+(.+)$/i;
const WAVELENGTH = /^(?:excitation |measurement |absorbance )?wavelength(?:\s*\[nm\])?:?$/i;

/** PerkinElmer / Revvity Kaleido (EnSight, VICTOR Nivo): "Results for ...", a grid, wavelengths in the footer. */
export const kaleido: ReaderFormat = {
  id: 'kaleido',
  title: 'Revvity Kaleido',
  recognise: ({ sheets }) => {
    for (const sheet of sheets) {
      const rows = rowsWithWords(sheet);
      const mark = rows.map(firstFilledCell).find((cell) => /^ensight results|kaleido/i.test(cell));
      if (mark !== undefined) return `"${mark.slice(0, 40)}"`;
      const version = rows.find((row) => row.cells.some((cell) => /^kaleido \d/i.test(cell)));
      if (version !== undefined) return '"Kaleido"';
    }
    return undefined;
  },
  read: ({ sheets }, context) => {
    const blocks = sheets.flatMap(blocksOf);
    if (blocks.length === 0) throw unreadable('REFUSED_NO_DATA', 'the Kaleido export holds no values of wells');
    const large = blocks.find(({ grid }) => isLargerThan96(grid));
    if (large !== undefined)
      throw unreadable('REFUSED_PLATE_SIZE', 'the Kaleido export holds a plate of more than 96 wells', {
        line: large.grid.line,
      });
    const absorbing = blocks.filter(({ title }) => modeOf(title) === undefined);
    const [refused] = blocks.filter(({ title }) => modeOf(title) !== undefined);
    if (refused !== undefined) {
      const mode = modeOf(refused.title);
      if (absorbing.length === 0 && mode !== undefined) {
        throw unreadable(mode.code, `the Kaleido export holds ${mode.what} ("${refused.title}")`, {
          line: refused.grid.line,
        });
      }
      context.report(
        PLATE_READER_FINDINGS.raise('BLOCK_SKIPPED', { line: refused.grid.line, because: `it is ${mode?.what}` }),
      );
    }
    return groupReads(absorbing.map((block) => placed(block, context)));
  },
};

interface Block {
  readonly grid: PlateGrid;
  readonly title: string;
  readonly barcode: string | undefined;
  readonly wavelengthNm: number | undefined;
}

function blocksOf(sheet: Sheet): readonly Block[] {
  let from = 0;
  return findGrids(sheet).flatMap((grid) => {
    const above = sheet.rows.slice(from, grid.top);
    from = grid.end;
    const holdsDigits = gridCells(grid).some((cell) => /\d/.test(cell.text));
    const isMap = above.some((row) => /^platemap/i.test(firstFilledCell(row)));
    const title = above.map((row) => TITLE.exec(firstFilledCell(row))?.[1]).findLast((found) => found !== undefined);
    if (isMap || (!holdsDigits && title === undefined)) return [];
    const barcodes = above.flatMap((row) => barcodeIn(row.cells));
    return [
      {
        grid,
        title: title ?? '',
        barcode: barcodes.at(-1),
        wavelengthNm: wavelengthAbove(above) ?? wavelengthOf(sheet, title ?? ''),
      },
    ];
  });
}

function modeOf(title: string): ReturnType<typeof otherModeOf> {
  if (/\babs\b|absorbance/i.test(title)) return undefined;
  if (/\blum\b|luminescence/i.test(title)) return { code: 'REFUSED_LUMINESCENCE', what: 'luminescence' };
  if (/\bFI\b|\bTRF\b|fluorescence/i.test(title)) return { code: 'REFUSED_FLUORESCENCE', what: 'fluorescence' };
  return otherModeOf(title);
}

function barcodeIn(cells: readonly string[]): readonly string[] {
  const inline = cells.map((cell) => /^barcode:\s*(.+)$/i.exec(cell)?.[1]).find((found) => found !== undefined);
  return inline === undefined ? [] : [inline.trim()];
}

/** "Exc wl / filter" of the table above the grid. */
function wavelengthAbove(above: Sheet['rows']): number | undefined {
  const head = above.findIndex((row) => row.cells.some((cell) => /^exc wl/i.test(cell)));
  if (head < 0) return undefined;
  const column = (above[head] as Sheet['rows'][number]).cells.findIndex((cell) => /^exc wl/i.test(cell));
  return wavelengthOfLabel(cellAt(above[head + 1], column));
}

/** The wavelength in the description of the operation that the block is named after. */
function wavelengthOf(sheet: Sheet, title: string): number | undefined {
  const start = sheet.rows.findIndex(
    (row) => /^(?:tech|operation)$/i.test(firstFilledCell(row)) && filledCells(row)[1] === title,
  );
  if (start < 0) return undefined;
  for (const row of sheet.rows.slice(start + 1, start + 25)) {
    const [key, value] = filledCells(row);
    if (key !== undefined && /^(?:tech|operation)$/i.test(key)) return undefined;
    if (key !== undefined && value !== undefined && WAVELENGTH.test(key)) return wavelengthOfLabel(value);
  }
  return undefined;
}

function placed({ grid, title, barcode, wavelengthNm }: Block, context: ReadingContext): PlacedRead {
  checkGrid(grid, context);
  const nm = wavelengthNm ?? wavelengthOfLabel(title);
  return {
    plate: barcode,
    read: { label: title || 'unlabelled', wavelengthNm: nm, kind: kindOfLabel(title), wells: readGrid(grid, context) },
  };
}
