import type { Place, Problem } from '../domain/input-error.ts';
import type { Unit } from '../domain/unit.ts';
import type { WellId } from '../domain/well-id.ts';
import { cellColumn, type DelimitedRow } from '../plate-reader/delimited-text.ts';
import type { LayoutColumn } from './layout-columns.ts';
import type { LayoutErrorCode } from './layout-errors.ts';

/** One cell of a layout as text, where it stands (see `placeOf`), and the unit of its header. */
export interface LayoutCell {
  readonly text: string;
  readonly row: DelimitedRow;
  /** Which cell of the row it is, from 0. */
  readonly index: number;
  readonly unit: Unit | undefined;
}

/**
 * What a layout states in one place about one or more wells, before it is understood. The place names the first of them.
 */
export interface WellStatement {
  readonly wells: readonly WellId[];
  readonly at: CellPlace;
  readonly cells: StatedCells;
}

/** Where a cell stands, with the first of the wells that it is about. */
export interface CellPlace extends Place {
  readonly line: number;
  readonly column: number;
}

/** The cells of a statement by column. All have all columns, so that they are one kind of object to the engine. */
export type StatedCells = { readonly [Column in LayoutColumn]: LayoutCell | undefined };

/** The statements of a layout, and which columns it has at all. */
export interface LayoutStatements {
  readonly statements: readonly WellStatement[];
  readonly columns: ReadonlySet<LayoutColumn>;
}

/** Takes a problem of the file; a reader goes on after it, so that all problems are told at once. */
export type Report = (code: LayoutErrorCode, message: string, at: Place, hint?: string) => void;

/** The place of a cell, with the first of the wells that it is about. */
export function placeOf({ row, index }: LayoutCell, well?: WellId): CellPlace {
  const { line } = row;
  const column = cellColumn(row, index);
  return well === undefined ? { line, column } : { line, column, well };
}

/** A report that gathers into a list. */
export function gatherInto(problems: Problem[]): Report {
  return (code, message, at, hint) => {
    problems.push({ code, message, at, ...(hint === undefined || hint === '' ? {} : { hint }) });
  };
}

/** True for text that stands for an empty cell: "-", ".", "NA". */
export function isNotStated(text: string): boolean {
  return text.length <= 4 && !startsWithDigit(text) && /^(?:-|\.|na|n\/a|n\.a\.)$/i.test(text);
}

/** True for text such as "1:100" or "12.5". */
export function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}
