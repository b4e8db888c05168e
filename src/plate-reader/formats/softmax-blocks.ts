import { COLUMN_COUNT, wellAt } from '../../domain/well-id.ts';
import { cellAt, filledCells, isBlankRow, type SheetRow } from '../export-document.ts';
import { unreadable } from '../plate-reader-errors.ts';
import { type GridCell, wellCell } from '../read-plate-grid.ts';
import { isAnyWell } from '../well-list.ts';

/** One block of a section: the values of one wavelength, or the reduced ones. */
export interface SoftmaxBlock {
  readonly reduced: boolean;
  readonly cells: readonly GridCell[];
  readonly rows: readonly SheetRow[];
  /** How many cells the block's header has. */
  readonly width: number;
  readonly format: 'plate' | 'time';
  readonly line: number;
  readonly beyond: boolean;
}

/** PlateFormat: eight rows under "Temperature | 1..12 | | 1..12", then eight reduced rows under a header without it. */
export function plateBlocks(body: readonly SheetRow[]): readonly SoftmaxBlock[] {
  return groupsUnderHeaders(body, isColumnHeader).flatMap(({ header, rows }) => {
    const starts = header.cells.flatMap((cell, column) => (column >= 2 && isOne(cell) ? [column] : []));
    return starts.map((start, position) => {
      const numbers = header.cells.slice(start, starts[position + 1]).filter((cell) => cell !== '');
      const isInPlace = start === 2 + position * (numbers.length + 1);
      if (!isInPlace || numbers.some((cell, index) => Number(cell) !== index + 1)) {
        throw unreadable('REFUSED_MALFORMED', 'the column numbers do not follow each other', { line: header.line });
      }
      return {
        reduced: !hasTemperature(header),
        cells: rows.flatMap((row, plateRow) => cellsOfRow(row, start, numbers.length, plateRow)),
        rows,
        width: header.cells.length,
        format: 'plate',
        line: header.line,
        beyond: numbers.length > COLUMN_COUNT || rows.length > 8,
      };
    });
  });
}

function isOne(cell: string): boolean {
  return cell === '1' || cell === '1.0';
}

/** "Temperature | 1 | 2 ..." or without temperature: a row of values may also begin with 1, but not go on with 2. */
function isColumnHeader(row: SheetRow): boolean {
  const after = cellAt(row, 3);
  return isOne(cellAt(row, 2)) && (hasTemperature(row) || after === '2' || after === '2.0');
}

function cellsOfRow(row: SheetRow, start: number, columns: number, plateRow: number): readonly GridCell[] {
  return Array.from({ length: columns }, (_, column) => {
    const well = wellAt(plateRow, column);
    return well === undefined ? [] : [wellCell(well, row, start + column)];
  }).flat();
}

/** TimeFormat: one line of all wells per wavelength under "Temperature | A1 ... H12", then one reduced line. */
export function timeBlocks(body: readonly SheetRow[]): readonly SoftmaxBlock[] {
  return groupsUnderHeaders(body, (row) => isAnyWell(cellAt(row, 2))).flatMap(({ header, rows }) =>
    rows.map((row) => {
      const wells = new Map(
        header.cells.map((cell, column) => [column, cell] as const).filter(([, cell]) => isAnyWell(cell)),
      );
      const cells = [...wells].flatMap(([column, name]) => {
        const well = wellOfHeader(name);
        return well === undefined ? [] : [wellCell(well, row, column)];
      });
      return {
        reduced: !hasTemperature(header),
        cells,
        rows: [row],
        width: header.cells.length,
        format: 'time' as const,
        line: row.line,
        beyond: cells.length < wells.size,
      };
    }),
  );
}

function wellOfHeader(name: string): ReturnType<typeof wellAt> {
  return wellAt(name.charCodeAt(0) - 65, Number(name.slice(1)) - 1);
}

function hasTemperature(header: SheetRow): boolean {
  return /^temperature/i.test(cellAt(header, 1));
}

/**
 * The rows under each header, blank ones left out. In PlateFormat a row without any value is a plate row that was not
 * read, so that only rows of no cells at all (a bare line end) are blank before the block's rows are complete.
 */
function groupsUnderHeaders(
  body: readonly SheetRow[],
  isHeader: (row: SheetRow) => boolean,
): readonly { readonly header: SheetRow; readonly rows: readonly SheetRow[] }[] {
  const groups: { header: SheetRow; rows: SheetRow[] }[] = [];
  for (const row of body) {
    const group = groups.at(-1);
    if (isHeader(row)) groups.push({ header: row, rows: [] });
    else if (group !== undefined) group.rows.push(row);
  }
  return groups.map(({ header, rows }) => ({ header, rows: trimBlank(header, rows) }));
}

function trimBlank(header: SheetRow, rows: readonly SheetRow[]): readonly SheetRow[] {
  if (isAnyWell(cellAt(header, 2))) return rows.filter((row) => !isBlankRow(row) && row.cells.length > 2);
  const width = header.cells.length;
  const wide = rows.filter((row) => !isBlankRow(row) || row.cells.length >= Math.min(width, 6));
  return wide.slice(0, Math.max(8, lastFilledIndex(wide) + 1));
}

function lastFilledIndex(rows: readonly SheetRow[]): number {
  for (let index = rows.length - 1; index >= 0; index -= 1) if (filledCells(rows[index]).length > 0) return index;
  return -1;
}
