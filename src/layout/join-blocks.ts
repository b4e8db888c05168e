import { ALL_WELLS, type WellId } from '../domain/well-id.ts';
import type { GridBlock } from './grid-block.ts';
import type { LayoutColumn } from './layout-columns.ts';
import {
  type LayoutCell,
  type LayoutStatements,
  placeOf,
  type Report,
  type StatedCells,
  type WellStatement,
} from './layout-statement.ts';
import { columnHint, nearestColumn } from './read-long-layout.ts';
import { unitHint } from './read-well.ts';

/** Joins blocks to one statement a well; a block that cannot be named and cells that contradict are reported. */
export function joinBlocks(blocks: readonly GridBlock[], report: Report): LayoutStatements {
  const roleStated = blocks.some(({ title, header }) => (header?.column ?? nearestColumn(title.text)) === 'role');
  const columns: JoinedColumns = {};
  const described: number[] = [];
  const isDescribed: boolean[] = [];
  for (const block of blocks) {
    const column = columnOf(block, blocks.length, roleStated, report);
    if (column === undefined) continue;
    for (let index = 0; index < block.cells.length; index += 1) {
      if (block.cells[index] === undefined || isDescribed[index] === true) continue;
      isDescribed[index] = true;
      described.push(index);
    }
    const before = columns[column];
    columns[column] = before === undefined ? block.cells : joinCells(column, before, block.cells, report);
  }
  const statements: WellStatement[] = [];
  for (const index of described) {
    const cells = cellsOfWell(columns, index);
    const cell = cells.role ?? cells.name ?? firstCell(columns, index);
    const well = ALL_WELLS[index] as WellId;
    if (cell !== undefined) statements.push({ wells: [well], at: placeOf(cell, well), cells });
  }
  const { comment, ...understood } = columns;
  return { statements, columns: new Set(Object.keys(understood) as LayoutColumn[]) };
}

/** The cells of each column by the wells' place in reading order; the columns in the order of their first blocks. */
type JoinedColumns = { [Column in LayoutColumn]?: CellsByWell };
type CellsByWell = readonly (LayoutCell | undefined)[];

function joinCells(column: LayoutColumn, before: CellsByWell, added: CellsByWell, report: Report): CellsByWell {
  const joined = [...before];
  for (const [index, cell] of added.entries()) {
    if (cell === undefined) continue;
    const known = joined[index];
    if (known === undefined) joined[index] = cell;
    else if (known.text !== cell.text && column !== 'comment') {
      report(
        'LAYOUT_BLOCK_CONFLICT',
        `two blocks "${column}" say "${known.text}" (line ${known.row.line}) and "${cell.text}"`,
        placeOf(cell, ALL_WELLS[index]),
        'keep one of the two',
      );
    }
  }
  return joined;
}

function cellsOfWell(columns: JoinedColumns, index: number): StatedCells {
  return {
    well: columns.well?.[index],
    role: columns.role?.[index],
    name: columns.name?.[index],
    concentration: columns.concentration?.[index],
    dilution: columns.dilution?.[index],
    unit: columns.unit?.[index],
    assay: columns.assay?.[index],
    exclude: columns.exclude?.[index],
    spiked: columns.spiked?.[index],
    comment: columns.comment?.[index],
  };
}

/** The cell of a well in the first block that has one; undefined for a well that has only a comment. */
function firstCell(columns: JoinedColumns, index: number): LayoutCell | undefined {
  const cells = Object.values(columns).flatMap((column) => column[index] ?? []);
  if (cells.length === 1 && columns.comment?.[index] !== undefined) return undefined;
  return cells.reduce((first, cell) => (cell.row.line < first.row.line ? cell : first));
}

function columnOf(block: GridBlock, blockCount: number, roleStated: boolean, report: Report): LayoutColumn | undefined {
  const { title, header } = block;
  if (header?.unknownUnit !== undefined) {
    report('LAYOUT_UNIT', `unit "${header.unknownUnit}" is not known`, placeOf(title), unitHint(header.unknownUnit));
  }
  if (header !== undefined) return header.column === 'well' ? 'name' : header.column;
  const generic = /^(?:|<>|abs|plate.*|layout|plate ?layout|map|plate ?map)$/i.test(title.text);
  const near = nearestColumn(title.text);
  if (!roleStated && (generic || (blockCount === 1 && near === undefined))) return 'name';
  report(
    'LAYOUT_COLUMN_UNKNOWN',
    title.text === '' ? 'a block has no name in its corner' : `block "${title.text}" is not known`,
    placeOf(title),
    columnHint(title.text),
  );
  return near;
}
