import { ALL_WELLS, type WellId } from '../domain/well-id.ts';
import type { GridBlock } from './grid-block.ts';
import type { LayoutColumn } from './layout-columns.ts';
import {
  type LayoutCell,
  type LayoutStatements,
  placeOf,
  type Report,
  type WellStatement,
} from './layout-statement.ts';
import { columnHint, nearestColumn } from './read-long-layout.ts';
import { unitHint } from './read-well.ts';

/** Joins blocks to one statement a well; a block that cannot be named and cells that contradict are reported. */
export function joinBlocks(blocks: readonly GridBlock[], report: Report): LayoutStatements {
  const roleStated = blocks.some(({ title, header }) => (header?.column ?? nearestColumn(title.text)) === 'role');
  const byWell = new Array<JoinedCells | undefined>(ALL_WELLS.length);
  const described: { readonly well: WellId; readonly cells: JoinedCells }[] = [];
  const columns = new Set<LayoutColumn>();
  for (const block of blocks) {
    const column = columnOf(block, blocks.length, roleStated, report);
    if (column === undefined) continue;
    if (column !== 'comment') columns.add(column);
    for (let index = 0; index < block.cells.length; index += 1) {
      const cell = block.cells[index];
      if (cell === undefined) continue;
      const well = ALL_WELLS[index] as WellId;
      let known = byWell[index];
      if (known === undefined) {
        known = {};
        byWell[index] = known;
        described.push({ well, cells: known });
      }
      const before = known[column];
      if (before === undefined) known[column] = cell;
      else if (before.text !== cell.text && column !== 'comment') {
        report(
          'LAYOUT_BLOCK_CONFLICT',
          `two blocks "${column}" say "${before.text}" (line ${before.line}) and "${cell.text}"`,
          placeOf(cell, well),
          'keep one of the two',
        );
      }
    }
  }
  const statements: WellStatement[] = [];
  for (const { well, cells } of described) {
    const cell = cells.role ?? cells.name ?? firstCell(cells);
    if (cell !== undefined) statements.push({ wells: [well], at: placeOf(cell, well), cells });
  }
  return { statements, columns };
}

type JoinedCells = Partial<Record<LayoutColumn, LayoutCell>>;

/** The cell that was joined first; undefined for a well that has only a comment. */
function firstCell(cells: JoinedCells): LayoutCell | undefined {
  const [first, second] = Object.values(cells);
  return second === undefined && cells.comment !== undefined ? undefined : first;
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
