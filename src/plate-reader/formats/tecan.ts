import { otherModeOf } from '../detection-mode.ts';
import { type ExportDocument, firstFilledCell, rowsWithWords, type Sheet } from '../export-document.ts';
import type { PlateReading, Read, ReadKind } from '../export-reading.ts';
import { groupReads, type PlacedRead } from '../group-reads.ts';
import { nameGridLayout } from '../name-grid-layout.ts';
import { reportOtherSheets } from '../other-sheets.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from '../plate-reader-findings.ts';
import { kindOfLabel } from '../read-label.ts';
import { readCells } from '../read-plate-grid.ts';
import type { ReaderFormat, ReadingContext } from '../reading-context.ts';
import { holdsNumbers, type TecanBlock, tecanBlocks } from './tecan-blocks.ts';
import type { TecanPrelude } from './tecan-prelude.ts';

const APPLICATION =
  /^application:|tecan i-control|sparkcontrol|^device:\s*(?:infinite|spark|safire|genios|sunrise)|magellan/i;

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
  for (const row of rowsWithWords(sheet, 0, 60)) {
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

function readSheet(sheet: Sheet, sheetCount: number, context: ReadingContext): readonly PlateReading[] {
  const blocks = tecanBlocks(sheet, context);
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

function readBlock(block: TecanBlock, context: ReadingContext): readonly PlacedRead[] {
  const { prelude } = block;
  const isReduced = prelude.referenceNm !== undefined;
  return block.series.map(({ label, cells, wavelengthNm, isMeanOfWell }, index): PlacedRead => {
    const ofLabel: ReadKind = isMeanOfWell === true ? 'raw' : kindOfLabel(label);
    const kind: ReadKind = isReduced && ofLabel === 'raw' ? 'reduced' : ofLabel;
    const read: Read = {
      label: labelOf(label, prelude, isReduced),
      wavelengthNm: wavelengthIn(label) ?? wavelengthNm ?? prelude.wavelengthNm,
      kind,
      wells: readCells(cells, block.line, context),
    };
    return { plate: undefined, read, sameBlock: index > 0 };
  });
}

function labelOf(label: string, { wavelengthNm, referenceNm, name }: TecanPrelude, isReduced: boolean): string {
  if (label !== '' && !/^(?:value|mean)$/i.test(label)) return label;
  if (wavelengthNm === undefined) return name ?? 'unlabelled';
  return isReduced ? `${wavelengthNm}-${referenceNm}` : `${wavelengthNm}`;
}

function wavelengthIn(label: string): number | undefined {
  const match = /(\d{3})\s*(?:nm)?(?!\d)/.exec(label);
  return match === null ? undefined : Number(match[1]);
}
