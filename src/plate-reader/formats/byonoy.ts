import { checkGrid } from '../check-grid.ts';
import { rowsWithWords, valueAfter } from '../export-document.ts';
import type { PlateReading } from '../export-reading.ts';
import { nameGridLayout } from '../name-grid-layout.ts';
import { findGrids } from '../plate-grid.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { gridCells, readGrid } from '../read-plate-grid.ts';
import type { ReaderFormat } from '../reading-context.ts';

const SAMPLE_NM = /^sample wavelength \(nm\)/i;
const SAMPLE = /^(?:sample|measurement) wavelength/i;
const REFERENCE = /^reference wavelength/i;

/** Byonoy Absorbance 96: the values, the names of the wells as a second grid, then the wavelengths (-1: no reference). */
export const byonoy: ReaderFormat = {
  id: 'byonoy',
  title: 'Byonoy Absorbance 96',
  recognise: ({ sheets }) =>
    sheets.some((sheet) => valueAfter({ ...sheet, rows: rowsWithWords(sheet) }, SAMPLE_NM) !== undefined)
      ? '"Sample Wavelength (nm)"'
      : undefined,
  read: ({ sheets }, context) =>
    sheets.flatMap((sheet): readonly PlateReading[] => {
      const grids = findGrids(sheet);
      const values = grids.find((grid) => gridCells(grid).some((cell) => /^-?\d+[.,]\d/.test(cell.text)));
      if (values === undefined) throw unreadable('REFUSED_NO_DATA', 'the Byonoy export holds no values of wells');
      checkGrid(values, context);
      const names = grids.find((grid) => grid !== values && gridCells(grid).some((cell) => /[a-z]/i.test(cell.text)));
      const wavelengthNm = positive(valueAfter(sheet, SAMPLE));
      const referenceNm = positive(valueAfter(sheet, REFERENCE));
      const label = wavelengthNm === undefined ? 'unlabelled' : `${wavelengthNm}`;
      return [
        {
          name: valueAfter(sheet, /^plate (?:name|id|barcode)/i) ?? 'Plate 1',
          reads: [
            {
              label: referenceNm === undefined ? label : `${label}-${referenceNm}`,
              wavelengthNm,
              kind: referenceNm === undefined ? 'raw' : 'reduced',
              wells: readGrid(values, context),
            },
          ],
          layout: names === undefined ? undefined : nameGridLayout(names),
        },
      ];
    }),
};

function positive(text: string | undefined): number | undefined {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : undefined;
}
