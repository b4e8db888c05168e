import { parseWellId, type WellId } from '../../domain/well-id.ts';
import { checkWellList } from '../check-well-list.ts';
import { cellAt, type Sheet, type SheetRow } from '../export-document.ts';
import type { PlateReading, Read } from '../export-reading.ts';
import { groupReads, type PlacedRead } from '../group-reads.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { kindOfLabel, wavelengthOfLabel } from '../read-label.ts';
import { readCells } from '../read-plate-grid.ts';
import { isFraction } from '../read-well-text.ts';
import type { ReadingContext } from '../reading-context.ts';
import { checkSeries, findSidewaysLists, refuseBeyond } from '../sideways-list.ts';
import { columnCells, findWellLists, type WellEntry, type WellList } from '../well-list.ts';
import { valueColumns } from './list-columns.ts';
import { withoutResultTables } from './result-tables.ts';

const PLATE_HEADER = /^plate(?:[\s_]*(?:id|name|no\.?|number|barcode))?$|^barcode$/i;

/** The plates of the well lists of a file; one list may hold several plates in a plate column. */
export function readGenericLists(sheets: readonly Sheet[], context: ReadingContext): readonly PlateReading[] {
  const found = sheets.flatMap((sheet) => findWellLists(sheet));
  if (found.length === 0) return readSideways(sheets, context);
  const lists = withoutResultTables(found, context);
  const plates = lists.flatMap((list, index) => readList(list, index, context));
  const told = new Set(found.filter((list) => !lists.includes(list)).flatMap(({ rows }) => rows));
  for (const sheet of sheets) refuseCutOff(sheet, lists, told);
  return plates.length < 2 || lists.some(hasPlateColumn) ? plates : withFurtherReads(plates);
}

function hasPlateColumn({ headers }: WellList): boolean {
  return headers.some((header) => PLATE_HEADER.test(header));
}

/** A list of the same wells at reference wavelengths holds further reads of the plate of the list before it. */
function withFurtherReads(plates: readonly PlateReading[]): readonly PlateReading[] {
  const joined: PlateReading[] = [];
  for (const plate of plates) {
    const last = joined.at(-1);
    if (last === undefined || !isFurther(plate.reads, last.reads)) {
      joined.push({ ...plate, name: `Plate ${joined.length + 1}` });
    } else joined[joined.length - 1] = { ...last, reads: [...last.reads, ...plate.reads] };
  }
  return joined;
}

/** The dyes of an ELISA are measured below this wavelength, in nm, and referred to one above it. */
const REFERENCE_FROM = 540;

function isFurther(reads: readonly Read[], known: readonly Read[]): boolean {
  const wells = known[0]?.wells;
  const isMeasured = known.every(({ wavelengthNm = REFERENCE_FROM }) => wavelengthNm < REFERENCE_FROM);
  if (wells === undefined || !isMeasured) return false;
  return reads.every(
    (read) =>
      (read.wavelengthNm ?? 0) >= REFERENCE_FROM &&
      read.wells.size === wells.size &&
      [...read.wells.keys()].every((well) => wells.has(well)),
  );
}

/**
 * Makes sure that no well was left behind: a blank line or a line of other text ends a list, and what stands below it goes
 * on with wells that the list does not have.
 * @throws InputError (REFUSED_MALFORMED) with the line
 */
function refuseCutOff(sheet: Sheet, lists: readonly WellList[], told: ReadonlySet<SheetRow>): void {
  const own = lists.filter((list) => list.sheet === sheet);
  for (const { wellColumns, headers, entries, end } of own) {
    const [column, second] = wellColumns;
    if (column === undefined || second !== undefined) continue;
    const known = new Set<WellId | undefined>(entries.map(({ well }) => well));
    const others = new Set(
      own.filter((list) => isListOfItsOwn(list, headers[column], column)).flatMap(({ rows }) => rows),
    );
    const cutOff = sheet.rows.slice(end).find((row) => {
      const well = parseWellId(cellAt(row, column));
      return well !== undefined && !known.has(well) && !others.has(row) && !told.has(row) && row.cells.some(isFraction);
    });
    if (cutOff === undefined) continue;
    const message = `well ${cellAt(cutOff, column)} stands apart from the well list that ends above it`;
    const hint =
      'take out the line between them; a second plate has its own column names, or its name in a column "plate"';
    throw unreadable('REFUSED_MALFORMED', message, { line: cutOff.line }, hint);
  }
}

/** A list under column names of its own: those of the first list again, or wells in another column. */
function isListOfItsOwn({ headers, wellColumns }: WellList, name: string | undefined, column: number): boolean {
  return !wellColumns.includes(column) || (headers[column] ?? '') === (name ?? '');
}

function readList(list: WellList, position: number, context: ReadingContext): readonly PlateReading[] {
  checkWellList(list, context);
  const columns = valueColumns(list, context);
  const plateColumn = list.headers.findIndex((header) => PLATE_HEADER.test(header));
  const groups = new Map<string, WellEntry[]>();
  let plate = '';
  for (const entry of list.entries) {
    // What repeats may be left out below the first line of a plate.
    if (plateColumn >= 0) plate = cellAt(entry.row, plateColumn) || plate;
    const group = groups.get(plate);
    if (group === undefined) groups.set(plate, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([name, entries], index) => ({
    name: name || `Plate ${position + index + 1}`,
    reads: columns.map((column) => readColumn(list, column, entries, context)),
    layout: undefined,
  }));
}

function readColumn(list: WellList, column: number, entries: readonly WellEntry[], context: ReadingContext): Read {
  const label = list.headers[column] ?? '';
  return {
    label: label || 'unlabelled',
    wavelengthNm: wavelengthOfLabel(label),
    kind: kindOfLabel(label),
    wells: readCells(columnCells(entries, column), entries[0]?.row.line ?? list.line, context),
  };
}

/** Lists that lie on their side: each row of values is a read. */
function readSideways(sheets: readonly Sheet[], context: ReadingContext): readonly PlateReading[] {
  const lists = sheets.flatMap((sheet) => findSidewaysLists(sheet));
  for (const list of lists) refuseBeyond(list, 'the well list names');
  for (const list of lists) checkSeries(list);
  const lettered = lists.find(({ series }) => series.length > 1 && series.every(({ label }) => /^[A-H]$/i.test(label)));
  if (lettered !== undefined) {
    const message = 'the lines have row letters, and the columns names of wells instead of the numbers 1 to 12';
    throw unreadable('REFUSED_MALFORMED', message, { line: lettered.line }, 'number the columns 1 to 12');
  }
  const reads = lists.flatMap((list) =>
    list.series
      .filter((series) => series.cells.some((cell) => /\d/.test(cell.text)))
      .map((series): PlacedRead => {
        const label = series.label || 'unlabelled';
        const wells = readCells(series.cells, series.row.line, context);
        return {
          plate: undefined,
          read: { label, wavelengthNm: wavelengthOfLabel(label), kind: kindOfLabel(label), wells },
        };
      }),
  );
  if (reads.length === 0) throw unreadable('REFUSED_NO_DATA', 'the well list holds no values');
  return groupReads(reads);
}
