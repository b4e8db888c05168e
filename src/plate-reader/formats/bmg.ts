import type { WellId } from '../../domain/well-id.ts';
import { checkGrid } from '../check-grid.ts';
import { otherModeOf } from '../detection-mode.ts';
import {
  type ExportDocument,
  filledCells,
  firstFilledCell,
  isBlankRow,
  rowsWithWords,
  type Sheet,
} from '../export-document.ts';
import type { PlateReading, Read, ReadKind, WellReading } from '../export-reading.ts';
import { groupReads, type PlacedRead } from '../group-reads.ts';
import { findGrids, isLargerThan96, type PlateGrid } from '../plate-grid.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from '../plate-reader-findings.ts';
import { kindOfLabel, wavelengthOfLabel } from '../read-label.ts';
import { readCells, readGrid } from '../read-plate-grid.ts';
import type { ReaderFormat, ReadingContext } from '../reading-context.ts';
import { bmgLayout } from './bmg-layout.ts';
import { bmgListSeries } from './bmg-list.ts';

const HEAD = /^(?:test run no\.?|test name|test id|user)\s*[:=]/i;
const RAW = /^raw data/i;

/** BMG LABTECH MARS and reader control: titled grids, the same data as a list, and settings below. */
export const bmg: ReaderFormat = {
  id: 'bmg',
  title: 'BMG LABTECH MARS',
  recognise: ({ sheets }) => {
    for (const sheet of sheets) {
      const cells = rowsWithWords(sheet, 0, 12).flatMap((row) => row.cells.filter(holdsLetter));
      const path = cells.find((cell) => /\\BMG(?: LABTECH)?\\/i.test(cell));
      if (path !== undefined) return '"BMG" in the path of the data';
      const heads = cells.filter((cell) => HEAD.test(cell));
      if (heads.length > 1) return `"${heads[0]}"`;
      if (
        cells.some((cell) => /^result name/i.test(cell)) &&
        cells.some((cell) => /^no\. of (?:modes|data points)/i.test(cell))
      ) {
        return '"Result name" with "No. of Modes"';
      }
    }
    return undefined;
  },
  read: (document, context) => {
    const sections = document.sheets.flatMap(sectionsOf);
    const plates = sections.flatMap((section) => readSection(section, document, context));
    if (plates.length === 0) throw unreadable('REFUSED_NO_DATA', 'the BMG export holds no values of wells');
    return plates.map((plate, index) =>
      plates.length > 1 && /^Plate \d+$/.test(plate.name) ? { ...plate, name: `Plate ${index + 1}` } : plate,
    );
  },
};

function holdsLetter(cell: string): boolean {
  return /[a-z]/i.test(cell);
}

/** The header repeats for each plate of a file. */
function sectionsOf(sheet: Sheet): readonly Sheet[] {
  const starts = sheet.rows.flatMap((row, index) => (/^user\s*[:=]/i.test(firstFilledCell(row)) ? [index] : []));
  if (starts.length < 2) return [sheet];
  return starts.map((start, index) => ({
    name: sheet.name,
    rows: sheet.rows.slice(index === 0 ? 0 : start, starts[index + 1]),
  }));
}

function readSection(sheet: Sheet, document: ExportDocument, context: ReadingContext): readonly PlateReading[] {
  checkHead(sheet);
  refuseSeries(sheet);
  const grids = findGrids(sheet);
  const lists = bmgListSeries(sheet, context);
  const large = grids.find(isLargerThan96);
  if (large !== undefined)
    throw unreadable('REFUSED_PLATE_SIZE', 'the BMG export holds a plate of more than 96 wells', { line: large.line });
  refuseMode(sheet, grids[0]?.top ?? sheet.rows.length);
  const fromGrids = grids.map((grid): PlacedRead => {
    checkGrid(grid, context);
    return { plate: undefined, read: readOf(titleOf(grid), readGrid(grid, context)) };
  });
  const fromLists = lists.series.map(
    (series): PlacedRead => ({
      plate: undefined,
      read: readOf(series.label, readCells(series.cells, series.line, context)),
    }),
  );
  compare(fromGrids, fromLists, context);
  const missing = fromLists.filter(({ read }) => !fromGrids.some((other) => sameLabel(other.read.label, read.label)));
  const layout = bmgLayout(lists.contents, lists.concentrations, document);
  return groupReads([...fromGrids, ...missing], () => layout);
}

function checkHead(sheet: Sheet): void {
  const wrong = sheet.rows
    .slice(0, 6)
    .find((row) => row.cells.some((cell) => /^(?:user|path|test name|test run no\.?)\s*=/i.test(cell)));
  if (wrong !== undefined) {
    throw unreadable(
      'REFUSED_MALFORMED',
      `the header of the BMG export has "=" where ":" belongs ("${firstFilledCell(wrong)}")`,
      { line: wrong.line },
    );
  }
}

/** Kinetics, spectra and well scans show in the titles of blocks, the headers of lists, and the settings. */
function refuseSeries(sheet: Sheet): void {
  for (const row of sheet.rows) {
    if (isBlankRow(row)) continue;
    const key = firstFilledCell(row);
    const cycles = /^no\. of (?:kinetic )?cycles/i.test(key) ? Number(filledCells(row)[1]) : 0;
    const kinetic =
      cycles > 1 ||
      /^(?:kinetic settings|time \[(?:s|min|h)\])/i.test(key) ||
      row.cells.some((cell) => /\b\d+ - \d+ (?:h|min|s)\b|^cycle \d+\b/i.test(cell));
    if (kinetic)
      throw unreadable(
        'REFUSED_KINETIC',
        `the BMG export holds a kinetic measurement ("${key.slice(0, 40).replace(/\s+/g, ' ')}")`,
        { line: row.line },
      );
    if (/^(?:wavelength \[nm\]|spectr(?:um|al) scan|spectrum)/i.test(key) && !/^wavelength \[nm\]:?$/i.test(key)) {
      throw unreadable('REFUSED_SPECTRUM', `the BMG export holds a spectrum ("${key}")`, { line: row.line });
    }
    if (/^well scan/i.test(key))
      throw unreadable('REFUSED_AREA_SCAN', `the BMG export holds a well scan ("${key}")`, { line: row.line });
  }
}

function refuseMode(sheet: Sheet, firstBlock: number): void {
  const stated = sheet.rows.filter(
    (row, index) =>
      (index < firstBlock && filledCells(row).length <= 2) || /^measurement type/i.test(firstFilledCell(row)),
  );
  const texts = stated.flatMap((row) =>
    filledCells(row)
      .filter((cell) => !/:.*\S/.test(cell))
      .map((text) => ({ text, line: row.line })),
  );
  if (texts.some(({ text }) => /^absorbance\b|^abs\b/i.test(text))) return;
  for (const { text, line } of texts) {
    const mode = otherModeOf(text);
    if (mode !== undefined) throw unreadable(mode.code, `the BMG export holds ${mode.what} ("${text}")`, { line });
  }
}

/** The last line of text above a grid, without the number of the block ("2. Raw Data (570 2)"). */
function titleOf(grid: PlateGrid): string {
  for (let index = grid.top - 1; index >= 0; index -= 1) {
    const title = firstFilledCell(grid.sheet.rows[index]);
    if (title !== '') return cleanTitle(title);
  }
  return '';
}

function cleanTitle(title: string): string {
  return title.replace(/^\d+\.\s+/, '').replace(/\s*\n\s*/g, ' ');
}

function readOf(title: string, wells: ReadonlyMap<WellId, WellReading>): Read {
  const kind: ReadKind = RAW.test(title) ? 'raw' : kindOfLabel(title);
  return { label: title || 'unlabelled', wavelengthNm: wavelengthOfLabel(title), kind, wells };
}

function sameLabel(left: string, right: string): boolean {
  return left.replace(/\s+/g, '').toLowerCase() === right.replace(/\s+/g, '').toLowerCase();
}

/** The same read stands as a grid and in the list: where they differ, both are told and the grid is kept. */
function compare(grids: readonly PlacedRead[], lists: readonly PlacedRead[], context: ReadingContext): void {
  for (const { read } of grids) {
    const listed = lists.find((other) => sameLabel(other.read.label, read.label))?.read.wells;
    if (listed === undefined) continue;
    const wells = [...read.wells].filter(([well, reading]) => {
      const other = listed.get(well);
      return (
        other !== undefined &&
        (reading.kind === 'measured' || other.kind === 'measured') &&
        !sameReading(reading, other)
      );
    });
    const [first] = wells;
    if (first === undefined) continue;
    const what = `${first[0]} is ${sayReading(first[1])} in the grid and ${sayReading(listed.get(first[0]))} in the list`;
    context.report(
      PLATE_READER_FINDINGS.raise(
        'GRID_AND_LIST_DISAGREE',
        { read: read.label, what },
        wells.map(([well]) => well),
      ),
    );
  }
}

function sameReading(left: WellReading, right: WellReading): boolean {
  return (
    left.kind === 'measured' &&
    right.kind === 'measured' &&
    Math.abs(left.od - right.od) <= 5e-4 * Math.max(1, Math.abs(left.od))
  );
}

function sayReading(reading: WellReading | undefined): string {
  if (reading === undefined) return 'absent';
  if (reading.kind === 'measured') return `${reading.od}`;
  return reading.raw === '' ? 'empty' : `"${reading.raw}"`;
}
