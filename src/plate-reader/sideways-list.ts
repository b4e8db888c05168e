import { parseWellId, type WellId } from '../domain/well-id.ts';
import { cellAt, isBlankRow, type Sheet, type SheetRow } from './export-document.ts';
import { unreadable } from './plate-reader-errors.ts';
import { type GridCell, wellCell } from './read-plate-grid.ts';
import { isAnyWell } from './well-list.ts';

/** One series of a list that lies on its side: a row with one cell for each well. */
export interface Series {
  /** The cells left of the values: "Value", "Raw Data (450)", "0:05:00". */
  readonly label: string;
  readonly row: SheetRow;
  readonly cells: readonly GridCell[];
}

/** A list with one well per column: well names in one row (or row letters above column numbers), series below. */
export interface SidewaysList {
  readonly sheet: Sheet;
  readonly line: number;
  readonly top: number;
  readonly end: number;
  /** What stands left of the well names: "<>", "Time", "Wavelength", "Cycle Nr.". */
  readonly corner: string;
  readonly series: readonly Series[];
  /** The cells of a full line. */
  readonly width: number;
  /** A well name beyond H12. */
  readonly beyond: string | undefined;
}

const MIN_WELLS = 3;

/** All lists of a sheet that lie on their side. */
export function findSidewaysLists(sheet: Sheet): readonly SidewaysList[] {
  const lists: SidewaysList[] = [];
  for (let index = 0; index < sheet.rows.length; index += 1) {
    const list = namedWells(sheet, index) ?? splitWells(sheet, index);
    if (list === undefined) continue;
    lists.push(list);
    index = Math.max(index, list.end - 1);
  }
  return lists;
}

/**
 * Makes sure that the series of a list in text have one cell for each well: a line that is shorter or longer has lost or
 * gained a delimiter, and its values stand under other wells.
 * @throws InputError (REFUSED_MALFORMED) with the line
 */
export function checkSeries(list: SidewaysList): void {
  for (const { row } of list.series) {
    if (row.numeric !== undefined) continue;
    const isLonger = row.cells.slice(list.width).some((cell) => cell !== '');
    if (row.cells.length >= list.width && !isLonger) continue;
    const message = `line ${row.line} holds ${row.cells.length} cells where its header has ${list.width}`;
    throw unreadable('REFUSED_MALFORMED', message, { line: row.line });
  }
}

/**
 * Makes sure that a list names wells of a 96-well plate; `source` begins the sentence that says which does not.
 * @throws InputError (REFUSED_PLATE_SIZE) with the line
 */
export function refuseBeyond({ beyond, line }: SidewaysList, source: string): void {
  if (beyond === undefined) return;
  throw unreadable('REFUSED_PLATE_SIZE', `${source} ${beyond}, which no 96-well plate has`, { line });
}

function namedWells(sheet: Sheet, top: number): SidewaysList | undefined {
  const row = sheet.rows[top] as SheetRow;
  const first = row.cells.findIndex(isAnyWell);
  if (first < 0) return undefined;
  const names = row.cells.slice(first);
  let count = 0;
  while (count < names.length && isAnyWell(names[count] as string)) count += 1;
  if (count < MIN_WELLS) return undefined;
  return collect(sheet, top, top + 1, first, names.slice(0, count));
}

/** Row letters in one row ("Well Row") and column numbers in the next ("Well Col"). */
function splitWells(sheet: Sheet, top: number): SidewaysList | undefined {
  const letters = sheet.rows[top] as SheetRow;
  const numbers = sheet.rows[top + 1];
  if (!/^well\s*row$/i.test(cellAt(letters, 0)) || !/^well\s*col(?:umn)?$/i.test(cellAt(numbers, 0))) return undefined;
  const names: string[] = [];
  for (let column = 1; column < letters.cells.length && cellAt(letters, column) !== ''; column += 1) {
    names.push(`${cellAt(letters, column)}${cellAt(numbers, column).replace(/\.0$/, '')}`);
  }
  return names.length < MIN_WELLS ? undefined : collect(sheet, top, top + 2, 1, names);
}

function collect(
  sheet: Sheet,
  top: number,
  start: number,
  first: number,
  names: readonly string[],
): SidewaysList | undefined {
  const wells = names.map(parseWellId);
  const series: Series[] = [];
  let end = start;
  for (let index = start; index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index];
    if (row === undefined || isBlankRow(row)) break;
    if (row.cells.slice(first).every((cell) => cell === '')) break;
    series.push({
      label: row.cells
        .slice(0, first)
        .filter((cell) => cell !== '')
        .join(' '),
      row,
      cells: cellsOf(row, first, wells),
    });
    end = index + 1;
  }
  if (series.length === 0) return undefined;
  return {
    sheet,
    line: (sheet.rows[top] as SheetRow).line,
    top,
    end,
    corner: (sheet.rows[top] as SheetRow).cells
      .slice(0, first)
      .filter((cell) => cell !== '')
      .join(' '),
    series,
    width: first + names.length,
    beyond: names.find((name) => parseWellId(name) === undefined),
  };
}

function cellsOf(row: SheetRow, first: number, wells: readonly (WellId | undefined)[]): Series['cells'] {
  return wells.flatMap((well, index) => (well === undefined ? [] : [wellCell(well, row, first + index)]));
}
