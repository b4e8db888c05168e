import type { Finding } from '../domain/finding.ts';
import type { DelimitedRow } from '../plate-reader/delimited-text.ts';
import { type GridBlock, readBlock } from './grid-block.ts';
import { joinBlocks } from './join-blocks.ts';
import { parseHeader } from './layout-columns.ts';
import { LAYOUT_FINDINGS } from './layout-findings.ts';
import { cornerOf, isBlankRow } from './layout-sheet.ts';
import type { LayoutCell, LayoutStatements, Report } from './layout-statement.ts';

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
    if (above !== undefined && named.row === row && row.cells[corner] !== '') ignored.push(above);
    above = undefined;
    const block = readBlock(rows, index, corner, named, report);
    blocks.push(block);
    ignored.push(...block.beside);
    index = block.next - 1;
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
    return { text: alone[0] as string, row: above, index: 0, unit: undefined };
  }
  return { text, row, index: corner, unit: undefined };
}
