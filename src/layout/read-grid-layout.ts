import type { Finding } from '../domain/finding.ts';
import { COLUMN_COUNT } from '../domain/well-id.ts';
import { cellColumn, type DelimitedRow } from '../plate-reader/delimited-text.ts';
import { type GridBlock, readBlock } from './grid-block.ts';
import { joinBlocks } from './join-blocks.ts';
import { parseHeader } from './layout-columns.ts';
import { LAYOUT_FINDINGS } from './layout-findings.ts';
import { columnNumber, cornerOf, isBlankRow } from './layout-sheet.ts';
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
  const beside: DelimitedRow[] = [];
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
    beside.push(...block.beside);
    reportBlockBeside(row, corner, report);
    index = block.next - 1;
  }
  if (above !== undefined) ignored.push(above);
  reportLostBlocks(ignored, report);
  const findings = [...ignored, ...beside]
    .sort((left, right) => left.line - right.line)
    .filter((row) => row.cells.filter((cell) => cell !== '').length > 1)
    .map((row) => LAYOUT_FINDINGS.raise('LAYOUT_TEXT_IGNORED', { line: row.line, text: row.cells.join(' ').trim() }));
  return { ...joinBlocks(blocks, report), findings };
}

/**
 * Rows A, B, C outside the blocks are a block whose column numbers are damaged or missing: what it says must not be lost.
 */
function reportLostBlocks(ignored: readonly DelimitedRow[], report: Report): void {
  const letters = ignored.map(rowLetter).join('');
  for (const [index, row] of ignored.entries()) {
    if (!letters.startsWith('ABC', index)) continue;
    report(
      'LAYOUT_BLOCK',
      'rows A, B, C ... stand below no column numbers',
      { line: row.line, column: 1 },
      'write the name of the block and 1 to 12 in the line above row A',
    );
  }
}

/** A further block in the columns beside one is not read there. */
function reportBlockBeside(header: DelimitedRow, corner: number, report: Report): void {
  for (let index = corner + COLUMN_COUNT + 2; index < header.cells.length; index += 1) {
    if ([0, 1, 2].some((next) => columnNumber(header, index + next) !== next + 1)) continue;
    const title = header.cells[index - 1] ?? '';
    report(
      'LAYOUT_BLOCK',
      `a block${title === '' ? '' : ` "${title}"`} stands beside another`,
      { line: header.line, column: cellColumn(header, index - 1) },
      'put it below the other, with a blank line between them',
    );
  }
}

/** The letter A to H that leads a row with something behind it; "-" for another row. */
function rowLetter({ cells }: DelimitedRow): string {
  const [first = '', second] = cells.filter((cell) => cell !== '');
  return second !== undefined && /^[A-H]$/i.test(first) ? first.toUpperCase() : '-';
}

function titleOf(row: DelimitedRow, corner: number, above: DelimitedRow | undefined): LayoutCell {
  const text = row.cells[corner] ?? '';
  const alone = above?.cells.filter((cell) => cell !== '') ?? [];
  if (text === '' && above !== undefined && alone.length === 1 && parseHeader(alone[0] as string) !== undefined) {
    return { text: alone[0] as string, row: above, index: 0, unit: undefined };
  }
  return { text, row, index: corner, unit: undefined };
}
