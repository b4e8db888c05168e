import { ROW_LETTERS } from '../../domain/well-id.ts';
import { checkGrid } from '../check-grid.ts';
import {
  type ExportDocument,
  filledCells,
  firstFilledCell,
  isBlankRow,
  rowsWithWords,
  type Sheet,
  valueAfter,
} from '../export-document.ts';
import type { PlateReading, Read } from '../export-reading.ts';
import { reportOtherSheets } from '../other-sheets.ts';
import { findGrids, isLargerThan96, type PlateGrid } from '../plate-grid.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from '../plate-reader-findings.ts';
import { kindOfLabel, wavelengthOfLabel } from '../read-label.ts';
import { readGrid } from '../read-plate-grid.ts';
import type { ReaderFormat, ReadingContext } from '../reading-context.ts';
import { gen5Layout } from './gen5-layout.ts';
import { gen5ListReads } from './gen5-list.ts';

const PROCEDURE = /^procedure (?:details|summary)$/i;
const ABSORBANCE = /\babsorbance\b/i;
const OTHER_MODE = /\b(?:fluorescence|luminescence|alpha\w*|TRF|polarization)\b/i;
/** "579,616" or "360/40,460/40": excitation and emission. */
const TWO_WAVELENGTHS = /\d{3}(?:\/\d+)?\s*,\s*\d{3}/;
const REFUSALS = [
  { code: 'REFUSED_KINETIC', pattern: /^(?:start )?kinetic\b/i, what: 'a kinetic measurement' },
  { code: 'REFUSED_SPECTRUM', pattern: /\bspectr(?:um|al scan)\b/i, what: 'a spectrum' },
  { code: 'REFUSED_AREA_SCAN', pattern: /\barea scan\b/i, what: 'an area scan' },
] as const;

/** BioTek / Agilent Gen5: text or Excel, one or many plates, several reads per plate row or one titled block a read. */
export const gen5: ReaderFormat = {
  id: 'gen5',
  title: 'Agilent BioTek Gen5',
  recognise: ({ sheets }) => sheets.map(evidenceIn).find((evidence) => evidence !== undefined),
  read: ({ sheets }: ExportDocument, context) => {
    const exported = sheets.filter((sheet) => evidenceIn(sheet) !== undefined);
    reportOtherSheets(sheets, exported, context);
    const plates = (exported.length > 0 ? exported : sheets).flatMap((sheet) =>
      sectionsOf(sheet).map((section) => readSection(section, context)),
    );
    const found = plates.filter((plate) => plate !== undefined);
    if (found.length === 0) throw unreadable('REFUSED_NO_DATA', 'the Gen5 export holds no results');
    return found;
  },
};

function evidenceIn(sheet: Sheet): string | undefined {
  const keys = rowsWithWords(sheet, 0, 40).map(firstFilledCell);
  const seen = keys.filter((key) => PROCEDURE.test(key) || /^(?:experiment|protocol) file path:?$/i.test(key));
  const isHead = keys.some((key) => /^(?:software version|plate (?:number|type)|reader type:?)$/i.test(key));
  return seen.length > 1 || (seen.length > 0 && isHead) ? `"${seen[0]}"` : undefined;
}

/** The rows of one plate: from its own header to the next one's. */
interface Section {
  readonly sheet: Sheet;
}

function sectionsOf(sheet: Sheet): readonly Section[] {
  const starts = startsOf(sheet, /^software version$/i);
  const plates = startsOf(sheet, /^plate number$/i);
  const chosen = starts.length >= plates.length ? starts : plates;
  if (chosen.length < 2) return [{ sheet }];
  return chosen.map((start, index) => ({
    sheet: { name: sheet.name, rows: sheet.rows.slice(index === 0 ? 0 : start, chosen[index + 1]) },
  }));
}

function startsOf(sheet: Sheet, key: RegExp): readonly number[] {
  return sheet.rows.flatMap((row, index) => (key.test(firstFilledCell(row)) ? [index] : []));
}

function readSection({ sheet }: Section, context: ReadingContext): PlateReading | undefined {
  if (sheet.rows.every(isBlankRow)) return undefined;
  const grids = findGrids(sheet);
  const procedure = procedureOf(sheet);
  const layoutGrid = grids.find((grid) => /^layout$/i.test(titleOf(grid)));
  const results = grids.filter((grid) => grid !== layoutGrid && !/^layout$/i.test(titleOf(grid)));
  for (const { code, pattern, what } of REFUSALS) {
    const evidence = procedure.find(({ text }) => pattern.test(text));
    if (evidence !== undefined) {
      throw unreadable(code, `the Gen5 export holds ${what} ("${evidence.text}")`, { line: evidence.line });
    }
  }
  const large = grids.find(isLargerThan96);
  if (large !== undefined)
    throw unreadable('REFUSED_PLATE_SIZE', 'the Gen5 export holds a plate of more than 96 wells', { line: large.line });
  const wavelengths = procedureWavelengths(procedure);
  const others = otherSteps(procedure);
  const listed = results.length > 0 ? [] : gen5ListReads(sheet, wavelengths, context);
  if (results.length === 0 && listed.length === 0) return undefined;
  refuseOtherModes(procedure);
  const reads = [...listed, ...results.flatMap((grid) => readsOf(grid, wavelengths, others, context))];
  if (reads.every((read) => read.kind === 'calculated')) {
    const message = 'the Gen5 export holds no measured values, only calculated ones';
    throw unreadable('REFUSED_NO_DATA', message, { line: results[0]?.line ?? 1 });
  }
  return {
    name: valueAfter(sheet, /^plate number$/i) ?? valueAfter(sheet, /^plate (?:id|name|barcode):?$/i) ?? 'Plate 1',
    reads,
    layout: layoutGrid === undefined ? undefined : gen5Layout(layoutGrid, context),
  };
}

interface ProcedureCell {
  readonly text: string;
  /** True for the name of a read step ("Read | od450"). */
  readonly isStep: boolean;
  readonly line: number;
}

/** The cells between the procedure's title and the first plate grid. */
function procedureOf(sheet: Sheet): readonly ProcedureCell[] {
  const cells: ProcedureCell[] = [];
  let inside = false;
  for (const row of sheet.rows) {
    const key = firstFilledCell(row);
    if (PROCEDURE.test(key)) inside = true;
    else if (/^(?:layout|results)$/i.test(key)) inside = false;
    else if (inside) {
      const filled = filledCells(row);
      const isRead =
        /^read$/i.test(filled[0] ?? '') && !OTHER_MODE.test(filled[1] ?? '') && !ABSORBANCE.test(filled[1] ?? '');
      cells.push(...filled.map((text, index) => ({ text, line: row.line, isStep: isRead && index === 1 })));
    }
  }
  return cells;
}

/** What the steps of a procedure measure: step names with their mode, and all texts of modes. */
function otherSteps(procedure: readonly ProcedureCell[]): readonly string[] {
  const names: string[] = [];
  let name = '';
  for (const { text, isStep } of procedure) {
    if (isStep) name = text;
    else if (name !== '' && OTHER_MODE.test(text)) {
      names.push(name.toLowerCase());
      name = '';
    } else if (ABSORBANCE.test(text)) name = '';
  }
  return names;
}

function refuseOtherModes(procedure: readonly ProcedureCell[]): void {
  if (procedure.some(({ text }) => ABSORBANCE.test(text))) return;
  const modes = [
    { code: 'REFUSED_FLUORESCENCE', pattern: /\bfluorescence\b|\bTRF\b|\bFP\b/i, what: 'fluorescence' },
    { code: 'REFUSED_LUMINESCENCE', pattern: /\bluminescence\b|\balpha/i, what: 'luminescence' },
    { code: 'REFUSED_NOT_ABSORBANCE', pattern: /\bimag(?:e|ing)\b|\bcellular analysis\b/i, what: 'images' },
  ] as const;
  for (const { code, pattern, what } of modes) {
    const evidence = procedure.find(({ text }) => pattern.test(text));
    if (evidence !== undefined) {
      throw unreadable(code, `the Gen5 export holds ${what} ("${evidence.text}")`, { line: evidence.line });
    }
  }
}

function procedureWavelengths(procedure: readonly ProcedureCell[]): readonly number[] {
  const line = procedure
    .filter(({ text }) => /^wavelengths?:/i.test(text))
    .map(({ text }) => text)
    .join(' ');
  return [...line.matchAll(/\b(\d{3,4})\b/g)].map((match) => Number(match[1]));
}

/** The last line of text above a grid that is not a temperature. */
function titleOf(grid: PlateGrid): string {
  for (let index = grid.top - 1; index >= 0; index -= 1) {
    const filled = filledCells(grid.sheet.rows[index]);
    if (filled.length === 0 || /^actual temperature/i.test(filled[0] as string)) continue;
    return filled.length === 1 ? (filled[0] as string) : '';
  }
  return '';
}

function readsOf(
  grid: PlateGrid,
  wavelengths: readonly number[],
  others: readonly string[],
  context: ReadingContext,
): readonly Read[] {
  checkGrid(grid, context);
  const title = titleOf(grid) || 'Results';
  const found = [...new Set(grid.rows.flatMap((row) => row.lines.map((line) => line.label)))];
  const labels = found.filter((label) => !isOtherMode(label || title, others));
  if (labels.length < found.length) {
    const because = 'a part of it is not absorbance';
    context.report(PLATE_READER_FINDINGS.raise('BLOCK_SKIPPED', { line: grid.line, because }));
  }
  for (const label of labels) {
    const lacking = grid.rows.filter((row) => !row.lines.some((line) => line.label === label));
    if (lacking.length === 0) continue;
    const rows = lacking.map((row) => ROW_LETTERS[row.plateRow]).join(', ');
    context.report(
      PLATE_READER_FINDINGS.raise('GRID_ROWS_MISSING', { line: grid.line, rows: `${rows} of "${label}"` }),
    );
  }
  return labels.map((label) => {
    const own = label === '' ? title : label;
    const kind = kindOfLabel(own);
    const stated = wavelengthOfLabel(own);
    const wavelengthNm =
      stated ?? (kind === 'raw' && labels.length === 1 && wavelengths.length === 1 ? wavelengths[0] : undefined);
    return {
      label: label === '' ? title : `${title}|${label}`,
      wavelengthNm,
      kind,
      wells: readGrid(grid, context, (lines) => lines.find((line) => line.label === label)),
    };
  });
}

/** A read of a step that measures something else, or one that names excitation and emission. */
function isOtherMode(label: string, others: readonly string[]): boolean {
  const step = label.replace(/:.*$/, '').trim().toLowerCase();
  return others.includes(step) || TWO_WAVELENGTHS.test(label);
}
