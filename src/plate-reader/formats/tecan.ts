import { checkWellList } from '../check-well-list.ts';
import { namesAbsorbance, otherModeOf } from '../detection-mode.ts';
import {
  cellAt,
  type ExportDocument,
  filledCells,
  firstFilledCell,
  type Sheet,
  type SheetRow,
} from '../export-document.ts';
import type { PlateReading, Read, ReadKind } from '../export-reading.ts';
import { groupReads, type PlacedRead } from '../group-reads.ts';
import { nameGridLayout } from '../name-grid-layout.ts';
import { reportOtherSheets } from '../other-sheets.ts';
import { findGrids, isLargerThan96, type PlateGrid } from '../plate-grid.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from '../plate-reader-findings.ts';
import { kindOfLabel, wavelengthOfLabel } from '../read-label.ts';
import { checkGrid, type GridCell, gridCells, readCells } from '../read-plate-grid.ts';
import { isKnownState } from '../read-well-text.ts';
import type { ReaderFormat, ReadingContext } from '../reading-context.ts';
import { checkSeries, findSidewaysLists } from '../sideways-list.ts';
import { findWellLists, type WellList } from '../well-list.ts';

const APPLICATION =
  /^application:|tecan i-control|sparkcontrol|^device:\s*(?:infinite|spark|safire|genios|sunrise)|magellan/i;
const SERIES = /^(?:value|mean|raw data.*|abs(?:orbance)?|od|result.*|)$/i;

/** Tecan Magellan, i-control and SparkControl: grids and lists, in any place and order, one block per label. */
export const tecan: ReaderFormat = {
  id: 'tecan',
  title: 'Tecan Magellan, i-control or SparkControl',
  recognise: ({ sheets }) => sheets.map(evidenceIn).find((evidence) => evidence !== undefined),
  read: (document, context) => {
    refuseWhole(document);
    const exported = document.sheets.filter((sheet) => evidenceIn(sheet) !== undefined);
    reportOtherSheets(document.sheets, exported, context);
    const chosen = exported.length > 0 ? exported : document.sheets;
    const plates = chosen.flatMap((sheet) => readSheet(sheet, document.sheets.length, context));
    if (plates.length === 0) {
      const hasValues = document.sheets.some((sheet) =>
        sheet.rows.some((row) => row.cells.some((cell) => /^raw data/i.test(cell))),
      );
      if (hasValues)
        throw unreadable('REFUSED_MALFORMED', 'the Tecan export holds values but no column that names their wells');
      throw unreadable('REFUSED_NO_DATA', 'the Tecan export holds no values of wells');
    }
    return plates.map((plate, index) => (plate.name === '' ? { ...plate, name: `Plate ${index + 1}` } : plate));
  },
};

function evidenceIn(sheet: Sheet): string | undefined {
  if (/^magellan sheet/i.test(sheet.name)) return `sheet "${sheet.name}"`;
  for (const row of sheet.rows.slice(0, 60)) {
    const mark = row.cells
      .slice(0, 2)
      .find((cell) => APPLICATION.test(cell) || cell === '<>' || /^well positions?$/i.test(cell));
    if (mark !== undefined) return `"${mark}"`;
  }
  return undefined;
}

/** A kinetic, a spectrum or another scan makes every grid of the file something else than an endpoint. */
function refuseWhole({ sheets }: ExportDocument): void {
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      const key = firstFilledCell(row);
      if (key === '' || key.length > 60) continue;
      if (/^(?:kinetic(?: measurement| cycles)?|cycle nr\.?|kinetic conditions?)$/i.test(key)) {
        throw unreadable('REFUSED_KINETIC', `the Tecan export holds a kinetic measurement ("${key}")`, {
          line: row.line,
        });
      }
      if (
        /^(?:absorbance scan|wavel\.|wavelength (?:start|end|step)|scan (?:start|number|width))/i.test(key) ||
        row.cells.some((cell) => /^absorbance scan$/i.test(cell))
      ) {
        throw unreadable('REFUSED_SPECTRUM', `the Tecan export holds a spectrum ("${key}")`, { line: row.line });
      }
    }
  }
}

/** What the rows above a block say of it. */
interface Prelude {
  readonly mode: string | undefined;
  readonly name: string | undefined;
  readonly wavelengthNm: number | undefined;
  readonly referenceNm: number | undefined;
}

interface Block {
  readonly line: number;
  readonly top: number;
  readonly end: number;
  readonly prelude: Prelude;
  readonly series: readonly BlockSeries[];
  readonly grid: PlateGrid | undefined;
}

/** The values of a grid, of a row of a list that lies, or of a column of one that stands. */
interface BlockSeries {
  readonly label: string;
  readonly cells: readonly GridCell[];
  /** What stands between the head of a column and its values ("nm 450"). */
  readonly wavelengthNm?: number | undefined;
}

function readSheet(sheet: Sheet, sheetCount: number, context: ReadingContext): readonly PlateReading[] {
  const blocks = blocksOf(sheet, context);
  const numeric = blocks.filter((block) => block.series.some(({ cells }) => holdsNumbers(cells)));
  const absorbing = numeric.filter((block) => {
    const mode = block.prelude.mode;
    return mode === undefined || otherModeOf(mode) === undefined;
  });
  const [refused] = numeric.filter((block) => !absorbing.includes(block));
  if (refused !== undefined) {
    const mode = otherModeOf(refused.prelude.mode ?? '');
    if (absorbing.length === 0 && mode !== undefined) {
      throw unreadable(mode.code, `the Tecan export holds ${mode.what} ("${refused.prelude.mode}")`, {
        line: refused.line,
      });
    }
    context.report(
      PLATE_READER_FINDINGS.raise('BLOCK_SKIPPED', { line: refused.line, because: `it is ${mode?.what}` }),
    );
  }
  const placed = absorbing.flatMap((block) => readBlock(block, context));
  const names = blocks.find((block) => block.grid !== undefined && !numeric.includes(block));
  const layout = names?.grid === undefined ? undefined : nameGridLayout(names.grid);
  const several = sheetCount > 1 && sheet.name !== '';
  return groupReads(placed, () => layout).map((plate, index) => ({
    ...plate,
    name: several
      ? index === 0
        ? sheet.name
        : `${sheet.name} ${index + 1}`
      : plate.name.startsWith('Plate ')
        ? ''
        : plate.name,
  }));
}

function blocksOf(sheet: Sheet, context: ReadingContext): readonly Block[] {
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
      if (list.beyond !== undefined) throw beyond(list.beyond, list.line);
      checkSeries(list);
      return { ...list, grid: undefined, series: list.series.filter((series) => SERIES.test(series.label)) };
    });
  const lists = findWellLists(sheet)
    .filter((list) => !inGrid(list.top))
    .map((list) => {
      checkWellList(list, context);
      return { line: list.line, top: list.top, end: list.end, grid: undefined, series: listSeries(list) };
    });
  const found = [...grids, ...sideways, ...lists].sort((left, right) => left.top - right.top);
  for (const { grid } of grids) if (holdsNumbers(gridCells(grid))) checkGrid(grid, context);
  return found.map(({ line, top, end, grid, series }, index) => ({
    line,
    top,
    end,
    grid,
    series,
    prelude: preludeOf(
      sheet,
      found[index - 1]?.end ?? 0,
      top,
      index === found.length - 1 && lists.length > 0 ? end : undefined,
    ),
  }));
}

function beyond(well: string, line: number): Error {
  return unreadable('REFUSED_PLATE_SIZE', `the Tecan export names well ${well}, which no 96-well plate has`, { line });
}

function listSeries(list: WellList): Block['series'] {
  const width = Math.max(list.headers.length, ...list.entries.slice(0, 3).map((entry) => lastColumnOf(entry.textAt)));
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => !list.wellColumns.includes(column))
    .map((column) => ({
      label: list.headers[column] ?? '',
      wavelengthNm: wavelengthBetween(list, column),
      cells: list.entries.map((entry) => ({
        well: entry.well,
        text: entry.textAt(column),
        numeric: entry.isNumeric(column),
      })),
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

function lastColumnOf(textAt: (column: number) => string): number {
  for (let column = 30; column >= 0; column -= 1) if (textAt(column) !== '') return column + 1;
  return 0;
}

function holdsNumbers(cells: readonly GridCell[]): boolean {
  const filled = cells.filter(({ text }) => text !== '');
  const numbers = filled.filter(({ text }) => /^[+-]?\d*[.,]?\d+(?:e[+-]?\d+)?$/i.test(text)).length;
  const states = filled.filter(({ text }) => isKnownState(text)).length;
  return numbers > 0 && (numbers + states) * 2 > filled.length;
}

function preludeOf(sheet: Sheet, from: number, to: number, listEnd: number | undefined): Prelude {
  const rows = [...sheet.rows.slice(from, to), ...(listEnd === undefined ? [] : sheet.rows.slice(listEnd))];
  const value = (key: RegExp): string | undefined => {
    for (let index = rows.length - 1; index >= 0; index -= 1) {
      const found = keyed(rows[index] as SheetRow, key);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return {
    mode:
      value(/^(?:mode|measurement mode)$/i) ?? rows.map((row) => cellAt(row, 1)).find((cell) => namesAbsorbance(cell)),
    name: value(/^(?:label|name)$/i),
    wavelengthNm: numberOf(value(/^(?:measurement )?wavelength(?: \[nm\])?$/i)),
    referenceNm: numberOf(value(/^reference wavelength(?: \[nm\])?$/i)),
  };
}

/** The value beside a key ("Wavelength | 450 | nm") or behind its colon ("Label: Label1"). */
function keyed(row: SheetRow, key: RegExp): string | undefined {
  const [first, second] = filledCells(row);
  if (first === undefined) return undefined;
  if (key.test(first)) return second;
  const colon = first.indexOf(':');
  if (colon < 0 || !key.test(first.slice(0, colon).trim())) return undefined;
  return first.slice(colon + 1).trim() || second;
}

function numberOf(text: string | undefined): number | undefined {
  const match = /^(\d{3,4})/.exec(text ?? '');
  return match === null ? undefined : Number(match[1]);
}

function readBlock(block: Block, context: ReadingContext): readonly PlacedRead[] {
  const { prelude } = block;
  const isReduced = prelude.referenceNm !== undefined;
  return block.series.map(({ label, cells, wavelengthNm }, index): PlacedRead => {
    const kind: ReadKind = isReduced && kindOfLabel(label) === 'raw' ? 'reduced' : kindOfLabel(label);
    const read: Read = {
      label: labelOf(label, prelude, isReduced),
      wavelengthNm: wavelengthIn(label) ?? wavelengthNm ?? prelude.wavelengthNm,
      kind,
      wells: readCells(cells, block.line, context),
    };
    return { plate: undefined, read, sameBlock: index > 0 };
  });
}

function labelOf(label: string, { wavelengthNm, referenceNm, name }: Prelude, isReduced: boolean): string {
  if (label !== '' && !/^(?:value|mean)$/i.test(label)) return label;
  if (wavelengthNm === undefined) return name ?? 'unlabelled';
  return isReduced ? `${wavelengthNm}-${referenceNm}` : `${wavelengthNm}`;
}

function wavelengthIn(label: string): number | undefined {
  const match = /(\d{3})\s*(?:nm)?(?!\d)/.exec(label);
  return match === null ? undefined : Number(match[1]);
}
