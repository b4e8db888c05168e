import type { Finding } from '../domain/finding.ts';
import { COLUMN_COUNT, ROW_LETTERS, type WellId, wellAt } from '../domain/well-id.ts';
import type { DelimitedRow } from '../plate-reader/delimited-text.ts';
import { type LayoutColumn, type LayoutHeader, parseHeader } from './layout-columns.ts';
import { LAYOUT_FINDINGS } from './layout-findings.ts';
import { columnNumber, cornerOf, isBlankRow } from './layout-sheet.ts';
import { type LayoutCell, type LayoutStatements, placeOf, type Report } from './layout-statement.ts';
import { columnHint, nearestColumn } from './read-long-layout.ts';
import { unitHint } from './read-well.ts';

interface GridBlock {
  readonly title: LayoutCell;
  readonly cells: ReadonlyMap<WellId, LayoutCell>;
}

/**
 * Reads a layout of 8 x 12 blocks. A block is named by its corner or by a line of its own above it; without a block
 * "role", the block "name" or the only block holds encoded names.
 */
export function readGridLayout(
  rows: readonly DelimitedRow[],
  report: Report,
): LayoutStatements & { readonly findings: readonly Finding[] } {
  const blocks: GridBlock[] = [];
  const ignored: DelimitedRow[] = [];
  let above: DelimitedRow | undefined;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as DelimitedRow;
    const corner = cornerOf(row);
    if (corner === undefined) {
      if (isBlankRow(row)) continue;
      if (above !== undefined) ignored.push(above);
      above = row;
      continue;
    }
    const named = titleOf(row, corner, above);
    if (above !== undefined && named.line === row.line && row.cells[corner] !== '') ignored.push(above);
    above = undefined;
    const { cells, next, beside } = readBlock(rows, index, corner, named, report);
    blocks.push({ title: named, cells });
    ignored.push(...beside);
    index = next - 1;
  }
  if (above !== undefined) ignored.push(above);
  const findings = ignored
    .filter((row) => row.cells.filter((cell) => cell !== '').length > 1)
    .map((row) => LAYOUT_FINDINGS.raise('LAYOUT_TEXT_IGNORED', { line: row.line, text: row.cells.join(' ').trim() }));
  return { ...joinBlocks(blocks, report), findings };
}

function titleOf(row: DelimitedRow, corner: number, above: DelimitedRow | undefined): LayoutCell {
  const text = row.cells[corner] ?? '';
  const alone = above?.cells.filter((cell) => cell !== '') ?? [];
  if (text === '' && above !== undefined && alone.length === 1 && parseHeader(alone[0] as string) !== undefined) {
    return { text: alone[0] as string, line: above.line, column: 1 };
  }
  return { text, line: row.line, column: row.columns[corner] ?? 1 };
}

function readBlock(
  rows: readonly DelimitedRow[],
  start: number,
  corner: number,
  title: LayoutCell,
  report: Report,
): {
  readonly cells: ReadonlyMap<WellId, LayoutCell>;
  readonly next: number;
  readonly beside: readonly DelimitedRow[];
} {
  const header = rows[start] as DelimitedRow;
  const numbers = header.cells.slice(corner + 1).map((_, index) => columnNumber(header, corner + 1 + index));
  const last = numbers.findLast((number) => number !== undefined) ?? 0;
  const named = title.text === '' ? 'the block' : `block "${title.text}"`;
  if (numbers.slice(0, COLUMN_COUNT).some((number, index) => number !== index + 1) || last !== COLUMN_COUNT) {
    report(
      'LAYOUT_BLOCK',
      `${named} does not number its columns 1 to 12${last > COLUMN_COUNT ? ` but to ${last}` : ''}`,
      { line: header.line, column: header.columns[corner] ?? 1 },
      'only plates of 96 wells are read: columns 1 to 12, rows A to H',
    );
  }
  const cells = new Map<WellId, LayoutCell>();
  const beside: DelimitedRow[] = [];
  let index = start + 1;
  let next = start + 1;
  for (const [rowIndex, letter] of ROW_LETTERS.entries()) {
    while (index < rows.length && isBlankRow(rows[index] as DelimitedRow)) index += 1;
    const row = rows[index];
    if (row === undefined || row.cells[corner]?.toUpperCase() !== letter) {
      const found = row?.cells[corner] ?? '';
      const line = row?.line ?? (rows.at(-1) as DelimitedRow).line;
      const instead =
        row === undefined ? 'the file ends' : found === '' ? 'found a row without a letter' : `found "${found}"`;
      report(
        'LAYOUT_BLOCK',
        `${named} lacks row ${letter}: ${instead}`,
        { line, column: row?.columns[corner] ?? 1 },
        'a block has rows A to H in order; rows of unused wells stay, with empty cells',
      );
      break;
    }
    if (row.cells.some((text, place) => text !== '' && (place < corner || place > corner + COLUMN_COUNT)))
      beside.push(row);
    for (let column = 0; column < COLUMN_COUNT; column += 1) {
      const place = corner + 1 + column;
      const text = row.cells[place] ?? '';
      if (text === '' || text === '-') continue;
      cells.set(wellAt(rowIndex, column) as WellId, { text, line: row.line, column: row.columns[place] ?? 1 });
    }
    index += 1;
    next = index;
  }
  return { cells, next, beside };
}

function joinBlocks(blocks: readonly GridBlock[], report: Report): LayoutStatements {
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
