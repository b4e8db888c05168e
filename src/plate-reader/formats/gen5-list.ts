import { checkWellList } from '../check-well-list.ts';
import type { Sheet } from '../export-document.ts';
import type { Read } from '../export-reading.ts';
import { kindOfLabel, wavelengthOfLabel } from '../read-label.ts';
import { readCells } from '../read-plate-grid.ts';
import type { ReadingContext } from '../reading-context.ts';
import { findWellLists } from '../well-list.ts';

const NO_VALUES = /^(?:well(?: id)?|name|id|conc\/dil|plate|group|count|dil.*)$/i;

/** Gen5's table form of results ("Well ID | Name | Well | Conc/Dil | 450 | Blank 450"): a read for each column of values. */
export function gen5ListReads(sheet: Sheet, wavelengths: readonly number[], context: ReadingContext): readonly Read[] {
  return findWellLists(sheet).flatMap((list) => {
    checkWellList(list, context);
    const columns = list.headers.flatMap((header, column) => {
      const cells = list.entries.map((entry) => ({
        well: entry.well,
        text: entry.textAt(column),
        numeric: entry.isNumeric(column),
      }));
      const holdsNumbers = cells.some((cell) => /^-?\d*[.,]\d+$/.test(cell.text));
      return header === '' || NO_VALUES.test(header) || !holdsNumbers ? [] : [{ header, cells }];
    });
    return columns.map(({ header, cells }): Read => {
      const kind = kindOfLabel(header);
      const only = kind === 'raw' && columns.length === 1 && wavelengths.length === 1 ? wavelengths[0] : undefined;
      return {
        label: header,
        wavelengthNm: wavelengthOfLabel(header) ?? only,
        kind,
        wells: readCells(cells, list.line, context),
      };
    });
  });
}
