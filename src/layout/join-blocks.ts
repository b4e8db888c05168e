import type { WellId } from '../domain/well-id.ts';
import type { GridBlock } from './grid-block.ts';
import { type LayoutColumn, type LayoutHeader, parseHeader } from './layout-columns.ts';
import { type LayoutCell, type LayoutStatements, placeOf, type Report } from './layout-statement.ts';
import { columnHint, nearestColumn } from './read-long-layout.ts';
import { unitHint } from './read-well.ts';

/** Joins blocks to one statement a well; a block that cannot be named and cells that contradict are reported. */
export function joinBlocks(blocks: readonly GridBlock[], report: Report): LayoutStatements {
  const roleStated = blocks.some(
    ({ title }) => (parseHeader(title.text)?.column ?? nearestColumn(title.text)) === 'role',
  );
  const byWell = new Map<WellId, Map<LayoutColumn, LayoutCell>>();
  const columns = new Set<LayoutColumn>();
  for (const block of blocks) {
    const header = headerOf(block, blocks.length, roleStated, report);
    if (header === undefined) continue;
    if (header.column !== 'comment') columns.add(header.column);
    for (const [well, cell] of block.cells) {
      const known = byWell.get(well) ?? new Map<LayoutColumn, LayoutCell>();
      const before = known.get(header.column);
      if (before === undefined) known.set(header.column, { ...cell, unit: header.unit });
      else if (before.text !== cell.text && header.column !== 'comment') {
        report(
          'LAYOUT_BLOCK_CONFLICT',
          `two blocks "${header.column}" say "${before.text}" (line ${before.line}) and "${cell.text}"`,
          placeOf(cell, well),
          'keep one of the two',
        );
      }
      byWell.set(well, known);
    }
  }
  const statements = [...byWell]
    .filter(([, cells]) => [...cells.keys()].some((column) => column !== 'comment'))
    .map(([well, cells]) => {
      const cell = cells.get('role') ?? cells.get('name') ?? ([...cells.values()][0] as LayoutCell);
      return { wells: [well], at: placeOf(cell, well), cells };
    });
  return { statements, columns };
}

function headerOf(block: GridBlock, blockCount: number, roleStated: boolean, report: Report): LayoutHeader | undefined {
  const { title } = block;
  const header = parseHeader(title.text);
  const unnamed: LayoutHeader = { column: 'name', unit: undefined, unknownUnit: undefined };
  if (header?.unknownUnit !== undefined) {
    report('LAYOUT_UNIT', `unit "${header.unknownUnit}" is not known`, placeOf(title), unitHint(header.unknownUnit));
  }
  if (header?.column === 'well') return unnamed;
  if (header !== undefined) return header;
  const generic = /^(?:|<>|abs|plate.*|layout|plate ?layout|map|plate ?map)$/i.test(title.text);
  const near = nearestColumn(title.text);
  if (!roleStated && (generic || (blockCount === 1 && near === undefined))) return unnamed;
  report(
    'LAYOUT_COLUMN_UNKNOWN',
    title.text === '' ? 'a block has no name in its corner' : `block "${title.text}" is not known`,
    placeOf(title),
    columnHint(title.text),
  );
  return near === undefined ? undefined : { column: near, unit: undefined, unknownUnit: undefined };
}
