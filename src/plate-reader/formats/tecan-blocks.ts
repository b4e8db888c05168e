import { checkGrid } from '../check-grid.ts';
import { checkWellList } from '../check-well-list.ts';
import { cellAt, type Sheet, type SheetRow } from '../export-document.ts';
import { findGrids, isLargerThan96, type PlateGrid } from '../plate-grid.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { wavelengthOfLabel } from '../read-label.ts';
import { type GridCell, gridCells } from '../read-plate-grid.ts';
import { isKnownState } from '../read-well-text.ts';
import type { ReadingContext } from '../reading-context.ts';
import { checkSeries, findSidewaysLists, refuseBeyond } from '../sideways-list.ts';
import { columnCells, findWellLists, type WellList } from '../well-list.ts';
import { preludeOf, type TecanPrelude } from './tecan-prelude.ts';

/** The place of one of several reads within each well ("0;1"). */
const POSITION = /^\(?-?\d+\s*;\s*-?\d+\)?$/;
const SERIES = /^(?:value|mean|raw data.*|abs(?:orbance)?|od|result.*|)$/i;

/** One grid or list of a sheet, with what stands above it. */
export interface TecanBlock {
  readonly line: number;
  readonly top: number;
  readonly end: number;
  readonly prelude: TecanPrelude;
  readonly series: readonly BlockSeries[];
  readonly grid: PlateGrid | undefined;
}

/** The values of a grid, of a row of a list that lies, or of a column of one that stands. */
interface BlockSeries {
  readonly label: string;
  readonly cells: readonly GridCell[];
  /** What stands between the head of a column and its values ("nm 450"). */
  readonly wavelengthNm?: number | undefined;
  /** True for the mean of several reads within each well, which is what was measured of the well. */
  readonly isMeanOfWell?: boolean;
}

/** The grids and lists of a sheet in their order; lists that lie on their side and lists that stand. */
export function tecanBlocks(sheet: Sheet, context: ReadingContext): readonly TecanBlock[] {
  const grids = findGrids(sheet).map((grid) => {
    if (isLargerThan96(grid)) {
      throw unreadable('REFUSED_PLATE_SIZE', 'the Tecan export holds a plate of more than 96 wells', {
        line: grid.line,
      });
    }
    return { line: grid.line, top: grid.top, end: grid.end, grid, series: [{ label: '', cells: gridCells(grid) }] };
  });
  const inGrid = (top: number): boolean => grids.some((grid) => top >= grid.top && top < grid.end);
  const sideways = findSidewaysLists(sheet)
    .filter((list) => !inGrid(list.top))
    .map((list) => {
      refuseBeyond(list, 'the Tecan export names well');
      checkSeries(list);
      return {
        ...list,
        grid: undefined,
        series: withoutPositions(list.series).filter(({ label }) => SERIES.test(label)),
      };
    });
  const lists = findWellLists(sheet)
    .filter((list) => !inGrid(list.top))
    .map((list) => {
      checkWellList(list, context);
      return {
        line: list.line,
        top: list.top,
        end: list.end,
        grid: undefined,
        series: withoutPositions(listSeries(list)),
      };
    });
  const found = [...grids, ...sideways, ...lists].sort((left, right) => left.top - right.top);
  for (const { grid } of grids) if (holdsNumbers(gridCells(grid))) checkGrid(grid, context);
  return found.map(({ line, top, end, grid, series }, index) => ({
    line,
    top,
    end,
    grid,
    series,
    prelude: preludeOf(sheet, found[index - 1]?.end ?? 0, top, index === found.length - 1 ? end : undefined),
  }));
}

/** Where wells were read at several places and the mean is given, the mean alone; else all series. */
function withoutPositions(series: readonly BlockSeries[]): readonly BlockSeries[] {
  const mean = series.find(({ label }) => /^mean$/i.test(label));
  if (mean === undefined || !series.some(({ label }) => POSITION.test(label))) return series;
  return [{ ...mean, isMeanOfWell: true }];
}

function listSeries(list: WellList): TecanBlock['series'] {
  const width = Math.max(list.headers.length, ...list.entries.slice(0, 3).map(({ row }) => lastColumnOf(row)));
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => !list.wellColumns.includes(column))
    .map((column) => ({
      label: list.headers[column] ?? '',
      wavelengthNm: wavelengthBetween(list, column),
      cells: columnCells(list.entries, column),
    }))
    .filter(
      ({ label, cells }) => holdsNumbers(cells) && !/^(?:plate|layout|replicate.*|row|col.*|well.*)$/i.test(label),
    );
}

/** The unit row of a list: the wavelength of each label. */
function wavelengthBetween({ sheet, top, rows }: WellList, column: number): number | undefined {
  const first = sheet.rows.indexOf(rows[0] as SheetRow);
  const texts = sheet.rows.slice(top + 1, first).map((row) => cellAt(row, column));
  const found = texts.find((text) => /\bnm\b/i.test(text));
  return found === undefined ? undefined : wavelengthOfLabel(found);
}

function lastColumnOf(row: SheetRow): number {
  for (let column = 30; column >= 0; column -= 1) if (cellAt(row, column) !== '') return column + 1;
  return 0;
}

/** True when most filled cells are numbers or known marks, and some are numbers. */
export function holdsNumbers(cells: readonly GridCell[]): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  const numbers = filled.filter(({ text }) => /^[+-]?\d*[.,]?\d+(?:e[+-]?\d+)?$/i.test(text)).length;
  const states = filled.filter(({ text }) => isKnownState(text)).length;
  return numbers > 0 && (numbers + states) * 2 > filled.length;
}
