import { InputError, type Place, type Problem } from '../domain/input-error.ts';
import { parseWellId } from '../domain/well-id.ts';
import type { DelimitedRow } from '../plate-reader/delimited-text.ts';
import { isBlankRow } from './layout-sheet.ts';
import type { LayoutStatements } from './layout-statement.ts';
import { nearestColumn } from './read-long-layout.ts';

/** How a layout begins, for hints. */
export const SHAPES =
  'begin with a line "well,role,name,concentration,dilution", or with a block whose corner cell says "role" or "name", then 1 to 12, rows A to H';

/** Refuses what is not text, and text that says nothing. */
export function refuseForeignText(text: string): void {
  if (text.startsWith('PK\u0003\u0004') || text.includes('\u0000')) {
    throw new InputError('input', {
      code: 'LAYOUT_NOT_TEXT',
      message: 'the layout is not text',
      hint: 'save the layout as CSV (comma, semicolon or tab) and give that file',
    });
  }
  if (text.replace(/^\uFEFF/, '').trim() === '') {
    throw new InputError('input', emptyLayout());
  }
}

/** The problem of a layout that says nothing. */
export function emptyLayout(): Problem {
  return { code: 'LAYOUT_EMPTY', message: 'the layout is empty', hint: SHAPES };
}

/** Refuses a reader's list of wells and numbers. */
export function refuseListExport(rows: readonly DelimitedRow[]): void {
  const [header, ...lines] = rows.filter((row) => !isBlankRow(row));
  const wells = lines.filter((row) => row.cells.some((cell) => parseWellId(cell) !== undefined));
  const first = wells[0];
  const value = first?.cells.find((cell) => /^\d+[.,]\d+$/.test(cell));
  const numeric = wells.filter((row) => row.cells.some((cell) => /^\d+[.,]\d+$/.test(cell)));
  const described = header?.cells.some((cell) => ['role', 'name'].includes(nearestColumn(cell) ?? ''));
  if (value === undefined || described || numeric.length <= wells.length / 2) return;
  throw new InputError('input', likeReading(value, { line: first?.line ?? 1, column: 1 }));
}

function likeReading(value: string, at: Place): Problem {
  return {
    code: 'LAYOUT_LOOKS_LIKE_READING',
    message: `the cells hold numbers such as ${value}: this looks like a plate reader's export, not a layout`,
    hint: 'give the export as the plate and the layout with --layout',
    at,
  };
}

/** Refuses a reader's grid of numbers. */
export function refuseReading(layout: LayoutStatements): never {
  const first = layout.statements.find((statement) => /[.,]/.test(statement.cells.name?.text ?? ''));
  throw new InputError('input', likeReading(first?.cells.name?.text ?? '', first?.at ?? {}));
}
