import { COLUMN_COUNT, parseWellId, type WellId, wellIndex } from '../domain/well-id.ts';
import { cellAt, isBlankRow, type Sheet, type SheetRow } from './export-document.ts';
import { type GridCell, wellCell } from './read-plate-grid.ts';

/** One entry of a well list: a row of the sheet. */
export interface WellEntry {
  readonly well: WellId;
  readonly row: SheetRow;
}

/** A list with one well per row or per column, wherever it stands in a sheet. */
export interface WellList {
  readonly sheet: Sheet;
  readonly line: number;
  /** Index of the first row of the sheet that belongs to the list, and after the last. */
  readonly top: number;
  readonly end: number;
  /** What stands above each column; "" where there is no header. */
  readonly headers: readonly string[];
  /** The columns that name the well. */
  readonly wellColumns: readonly number[];
  readonly entries: readonly WellEntry[];
  /** A well name beyond H12, as in lists of larger plates. */
  readonly beyond: string | undefined;
  /** The line of a row without a well's name in the middle of the list. */
  readonly brokenAt: number | undefined;
  readonly rows: readonly SheetRow[];
}

const ANY_WELL = /^([A-Za-z]|A[A-F])[\s\-:]?0?(\d{1,2})$/;
const ROW_HEADER = /^(?:well\s*)?row$/i;
const COLUMN_HEADER = /^(?:well\s*)?col(?:umn)?\.?$/i;
const WELL_HEADER =
  /^(?:wells?|well[\s_-]*(?:id|name|no\.?|number|pos(?:ition)?s?|key|label)|pos(?:ition)?s?\.?|<>|plate[\s_-]*(?:position|well)|location|kavit(?:ä|ae)t(?:en)?|puits|pocillos?)$/i;
/** The fewest wells that make a list. */
const MIN_ENTRIES = 3;

/** The lists of a sheet that go down: one well per row, named in one column or by a row and a column number. */
export function findWellLists(sheet: Sheet): readonly WellList[] {
  const lists: WellList[] = [];
  let index = 0;
  while (index < sheet.rows.length) {
    const list = listAt(sheet, index);
    if (list === undefined) index += 1;
    else {
      lists.push(list);
      index = list.end;
    }
  }
  return lists;
}

/** What stands under a column of a list. */
export function columnCells(entries: readonly WellEntry[], column: number): readonly GridCell[] {
  return entries.map(({ well, row }) => wellCell(well, row, column));
}

/** True for a name of a well of any plate up to 1536 wells. */
export function isAnyWell(text: string): boolean {
  return text >= 'A' && ANY_WELL.test(text);
}

/** True for what stands above a column of wells. */
export function isWellHeader(text: string): boolean {
  return WELL_HEADER.test(text);
}

function listAt(sheet: Sheet, start: number): WellList | undefined {
  const first = sheet.rows[start] as SheetRow;
  const column = wellColumnOf(sheet, start);
  if (column !== undefined) return collect(sheet, start, [column], (row) => cellAt(row, column));
  const rowColumn = first.cells.findIndex((cell) => ROW_HEADER.test(cell));
  const numberColumn = first.cells.findIndex((cell) => COLUMN_HEADER.test(cell));
  if (rowColumn < 0 || numberColumn < 0) return undefined;
  const name = (row: SheetRow): string => `${cellAt(row, rowColumn)}${cellAt(row, numberColumn).replace(/\.0$/, '')}`;
  return collect(sheet, start + 1, [rowColumn, numberColumn], name);
}

/** The column in which a well name stands in this row, and other ones in the next two. */
function wellColumnOf(sheet: Sheet, start: number): number | undefined {
  const { cells } = sheet.rows[start] as SheetRow;
  let found: number | undefined;
  for (let column = 0; column < cells.length; column += 1) {
    if (!ANY_WELL.test(cells[column] as string)) continue;
    const names = new Set([cells[column] as string]);
    for (let index = start + 1; index < sheet.rows.length && names.size < MIN_ENTRIES; index += 1) {
      const name = cellAt(sheet.rows[index], column);
      if (!ANY_WELL.test(name) || names.has(name)) break;
      names.add(name);
    }
    if (names.size < MIN_ENTRIES) continue;
    const header = cellAt(sheet.rows[start - 1], column);
    if (WELL_HEADER.test(header)) return column;
    found ??= column;
  }
  return found;
}

function collect(
  sheet: Sheet,
  start: number,
  wellColumns: readonly number[],
  name: (row: SheetRow) => string,
): WellList | undefined {
  const entries: WellEntry[] = [];
  let beyond: string | undefined;
  let brokenAt: number | undefined;
  let groupSize = 0;
  let end = start;
  for (let index = start; index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index] as SheetRow;
    if (isBlankRow(row)) {
      groupSize ||= entries.length;
      if (isNextGroup(sheet, index, entries.slice(-groupSize), name)) continue;
      break;
    }
    const text = name(row);
    const well = parseWellId(text);
    if (well === undefined) {
      if (!ANY_WELL.test(text)) {
        brokenAt = goesOn(sheet, index, name) ? row.line : undefined;
        break;
      }
      beyond ??= text;
    } else entries.push({ well, row });
    end = index + 1;
  }
  if (entries.length < MIN_ENTRIES && beyond === undefined) return undefined;
  const header = headerAbove(sheet, start, wellColumns);
  return {
    sheet,
    line: (sheet.rows[start] as SheetRow).line,
    top: header === undefined ? start : header.index,
    end,
    headers: header === undefined ? [] : (sheet.rows[header.index] as SheetRow).cells,
    wellColumns,
    entries,
    beyond,
    brokenAt,
    rows: sheet.rows.slice(start, end).filter((row) => !isBlankRow(row)),
  };
}

/**
 * True where the lines below a blank one are as many as those above it and name the next row or column of the plate: the
 * list has a blank line after each.
 */
function isNextGroup(
  sheet: Sheet,
  blank: number,
  group: readonly WellEntry[],
  name: (row: SheetRow) => string,
): boolean {
  const first = group[0];
  const next = sheet.rows[blank + 1];
  const nextWell = next === undefined ? undefined : parseWellId(name(next));
  if (first === undefined || nextWell === undefined) return false;
  const step = wellIndex(nextWell) - wellIndex(first.well);
  if (step !== COLUMN_COUNT && step !== 1) return false;
  const width = sheet.rows[blank - 1]?.cells.length;
  const isNext = group.every(({ well }, index) => {
    const row = sheet.rows[blank + 1 + index];
    if (row === undefined || (row.numeric === undefined && row.cells.length !== width)) return false;
    return wellIndex(parseWellId(name(row)) ?? well) - wellIndex(well) === step;
  });
  const after = sheet.rows[blank + 1 + group.length];
  return isNext && (after === undefined || parseWellId(name(after)) === undefined);
}

/** True when the row after the next one names a well again: the row between them has lost its name. */
function goesOn(sheet: Sheet, index: number, name: (row: SheetRow) => string): boolean {
  const next = sheet.rows[index + 1];
  return next !== undefined && ANY_WELL.test(name(next));
}

/** The row above the list that names its columns; up to two rows of units or temperatures may stand between. */
function headerAbove(
  sheet: Sheet,
  start: number,
  wellColumns: readonly number[],
): { readonly index: number } | undefined {
  for (let index = start - 1; index >= Math.max(0, start - 3); index -= 1) {
    const row = sheet.rows[index];
    if (isBlankRow(row)) return undefined;
    if (wellColumns.every((column) => /[a-z<]/i.test(cellAt(row, column)))) return { index };
  }
  return undefined;
}
