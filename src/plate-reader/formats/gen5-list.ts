import { checkWellList } from '../check-well-list.ts';
import type { Sheet } from '../export-document.ts';
import type { Read } from '../export-reading.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { kindOfLabel, wavelengthOfLabel } from '../read-label.ts';
import { type GridCell, readCells } from '../read-plate-grid.ts';
import type { ReadingContext } from '../reading-context.ts';
import { checkSeries, findSidewaysLists, refuseBeyond } from '../sideways-list.ts';
import { columnCells, findWellLists } from '../well-list.ts';

const NO_VALUES = /^(?:well(?: id)?|name|id|conc\/dil|plate|group|count|dil.*)$/i;

/** A column of a table, or a row of one that lies on its side. */
interface TableSeries {
  readonly header: string;
  readonly cells: readonly GridCell[];
  readonly line: number;
}

/**
 * Gen5's table form of results, with a well a row ("Well ID | Name | Well | Conc/Dil | 450 | Blank 450") or a well a column
 * ("Well | A1 | A2", "450 | 0.123 | 0.118"): a read for each column or row of values.
 */
export function gen5ListReads(sheet: Sheet, wavelengths: readonly number[], context: ReadingContext): readonly Read[] {
  const tables = [...standingTables(sheet, context), ...lyingTables(sheet)];
  return tables.flatMap((table) => {
    const series = table.filter(({ header, cells }) => {
      const holdsNumbers = cells.some((cell) => /^-?\d*[.,]\d+$/.test(cell.text));
      return header !== '' && !NO_VALUES.test(header) && holdsNumbers;
    });
    return series.map(({ header, cells, line }): Read => {
      const kind = kindOfLabel(header);
      const only = kind === 'raw' && series.length === 1 && wavelengths.length === 1 ? wavelengths[0] : undefined;
      return {
        label: header,
        wavelengthNm: wavelengthOfLabel(header) ?? only,
        kind,
        wells: readCells(cells, line, context),
      };
    });
  });
}

function standingTables(sheet: Sheet, context: ReadingContext): readonly (readonly TableSeries[])[] {
  return findWellLists(sheet).map((list) => {
    checkWellList(list, context);
    return list.headers.map((header, column) => ({
      header,
      cells: columnCells(list.entries, column),
      line: list.line,
    }));
  });
}

/** A table whose rows are times or wavelengths has another word than "Well" before its wells. */
function lyingTables(sheet: Sheet): readonly (readonly TableSeries[])[] {
  const lists = findSidewaysLists(sheet).filter(({ corner }) => /^well$/i.test(corner));
  for (const list of lists) refuseBeyond(list, 'the table of results names');
  const second = lists[1];
  if (second !== undefined) {
    const message = 'the wells of one plate stand across in two tables';
    const hint = 'export the results as one table, or as a plate (matrix)';
    throw unreadable('REFUSED_MALFORMED', message, { line: second.line }, hint);
  }
  return lists.map((list) => {
    checkSeries(list);
    return list.series.map(({ label, row, cells }) => ({ header: label, cells, line: row.line }));
  });
}
