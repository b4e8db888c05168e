import { parseWellId, type WellId } from '../../domain/well-id.ts';
import { checkWellList } from '../check-well-list.ts';
import { decimalMarkOfBlock } from '../decimal-mark.ts';
import { cellAt, type Sheet, type SheetRow } from '../export-document.ts';
import type { PlateReading, Read } from '../export-reading.ts';
import { groupReads, type PlacedRead } from '../group-reads.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { kindOfLabel, wavelengthOfLabel } from '../read-label.ts';
import { readCells } from '../read-plate-grid.ts';
import { readWellText } from '../read-well-text.ts';
import type { ReadingContext } from '../reading-context.ts';
import { checkSeries, findSidewaysLists } from '../sideways-list.ts';
import { findWellLists, type WellEntry, type WellList } from '../well-list.ts';

const VALUE_HEADER =
  /^(?:od|o\.d\.|abs(?:orbance)?|values?|signals?|readings?|raw(?:[\s_]*data)?|optical[\s_]*densit(?:y|ies)|measurements?|measured.*|response|a(?:bs|u)?\d{3}|(?:od|abs(?:orbance)?|extin[ck]tion)[\s_@(]*\d{3}.*|.*\b\d{3}\s*nm.*|label\s*\d+.*|\d{3})$/i;
const OTHER_HEADER =
  /conc|dil|factor|index|^#|^no\.?$|^nr|replicate|^rep|time|temp|cycle|mean|average|std|sd$|cv|row|col|group|name|sample|content|type|role|barcode|plate|unit|repeat/i;
const PLATE_HEADER = /^plate(?:[\s_]*(?:id|name|no\.?|number|barcode))?$|^barcode$/i;

/** The plates of the well lists of a file; one list may hold several plates in a plate column. */
export function readGenericLists(sheets: readonly Sheet[], context: ReadingContext): readonly PlateReading[] {
  const lists = sheets.flatMap((sheet) => findWellLists(sheet));
  if (lists.length === 0) return readSideways(sheets, context);
  const plates = lists.flatMap((list, index) => readList(list, index, context));
  for (const sheet of sheets) refuseCutOff(sheet, lists);
  return plates;
}

/**
 * Makes sure that no well was left behind: a blank line or a line of other text ends a list, and what stands below it goes
 * on with wells that the list does not have.
 * @throws InputError (REFUSED_MALFORMED) with the line
 */
function refuseCutOff(sheet: Sheet, lists: readonly WellList[]): void {
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
      return well !== undefined && !known.has(well) && !others.has(row) && holdsFraction(row);
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

function holdsFraction({ cells }: SheetRow): boolean {
  return cells.some((cell) => /^[+-]?\d*[.,]\d+(?:e[+-]?\d+)?$/i.test(cell));
}

function readList(list: WellList, position: number, context: ReadingContext): readonly PlateReading[] {
  checkWellList(list, context);
  const columns = valueColumns(list, context);
  const plateColumn = list.headers.findIndex((header) => PLATE_HEADER.test(header));
  const groups = new Map<string, WellEntry[]>();
  for (const entry of list.entries) {
    const plate = plateColumn < 0 ? '' : entry.textAt(plateColumn);
    const group = groups.get(plate);
    if (group === undefined) groups.set(plate, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([plate, entries], index) => ({
    name: plate || `Plate ${position + index + 1}`,
    reads: columns.map((column) => readColumn(list, column, entries, context)),
    layout: undefined,
  }));
}

function readColumn(list: WellList, column: number, entries: readonly WellEntry[], context: ReadingContext): Read {
  const label = list.headers[column] ?? '';
  const cells = entries.map((entry) => ({
    well: entry.well as WellId,
    text: entry.textAt(column),
    numeric: entry.isNumeric(column),
  }));
  return {
    label: label || 'unlabelled',
    wavelengthNm: wavelengthOfLabel(label),
    kind: kindOfLabel(label),
    wells: readCells(cells, entries[0]?.line ?? list.line, context),
  };
}

/** The columns that hold values: those named so; without names the only one that holds numbers. */
function valueColumns(list: WellList, context: ReadingContext): readonly number[] {
  const width = Math.max(...list.entries.slice(0, 5).map((entry) => lastColumn(entry)), list.headers.length - 1);
  const numeric: number[] = [];
  for (let column = 0; column <= width; column += 1) {
    if (!list.wellColumns.includes(column) && isNumericColumn(list, column, context)) numeric.push(column);
  }
  const named = numeric.filter((column) => VALUE_HEADER.test(list.headers[column] ?? ''));
  if (named.length > 0) return named;
  const left = numeric.filter((column) => !OTHER_HEADER.test(list.headers[column] ?? ''));
  if (left.length === 1) return left;
  if (left.length === 0)
    throw unreadable('REFUSED_NO_DATA', 'the well list has no column of values', { line: list.line });
  const names = left.map((column) => `"${list.headers[column] ?? `column ${column + 1}`}"`).join(', ');
  throw unreadable(
    'FORMAT_UNKNOWN',
    `the well list has several columns of numbers (${names}) and none is named as OD`,
    { line: list.line },
    'name the column "od"',
  );
}

function lastColumn(entry: WellEntry): number {
  for (let column = 40; column >= 0; column -= 1) if (entry.textAt(column) !== '') return column;
  return 0;
}

function isNumericColumn(list: WellList, column: number, context: ReadingContext): boolean {
  const cells = list.entries.filter((entry) => entry.textAt(column) !== '');
  if (cells.length === 0) return false;
  const texts = cells.filter((entry) => !entry.isNumeric(column)).map((entry) => entry.textAt(column));
  const { mark } = decimalMarkOfBlock(texts, context.delimiter, context.decimal, list.line);
  const measured = cells.filter(
    (entry) => readWellText(entry.textAt(column), entry.isNumeric(column) ? '.' : mark).kind === 'measured',
  );
  return measured.length * 2 > cells.length;
}

/** Lists that lie on their side: each row of values is a read. */
function readSideways(sheets: readonly Sheet[], context: ReadingContext): readonly PlateReading[] {
  const lists = sheets.flatMap((sheet) => findSidewaysLists(sheet));
  const beyond = lists.find((list) => list.beyond !== undefined);
  if (beyond !== undefined) {
    throw unreadable('REFUSED_PLATE_SIZE', `the well list names ${beyond.beyond}, which no 96-well plate has`, {
      line: beyond.line,
    });
  }
  for (const list of lists) checkSeries(list);
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
