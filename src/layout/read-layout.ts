import { closestWord } from '../domain/did-you-mean.ts';
import type { Finding, Staged } from '../domain/finding.ts';
import { InputError, type Problem } from '../domain/input-error.ts';
import type { DecimalMark } from '../domain/number-reading.ts';
import type { PlateLayout, WellContent } from '../domain/well-content.ts';
import { ALL_WELLS, type WellId, wellIndex } from '../domain/well-id.ts';
import { layoutDecimalMark } from './decimal-mark.ts';
import { decodeNames, looksLikeReading, namesInRoles } from './decode-names.ts';
import { describeLayout } from './describe-layout.ts';
import { assayOf, describeLinesAbove, readDirectives } from './layout-directives.ts';
import { isBlankRow, type LayoutSheet, longHeaderIndex, splitLayout } from './layout-sheet.ts';
import { gatherInto, type LayoutStatements, type Report } from './layout-statement.ts';
import { readGridLayout } from './read-grid-layout.ts';
import { readLongLayout } from './read-long-layout.ts';
import { readWells } from './read-well.ts';
import { emptyLayout, refuseForeignText, refuseListExport, refuseReading, SHAPES } from './refuse-text.ts';

/**
 * Reads a layout in either shape (DESIGN.md, "What users write"). Comments may say "# assay: infliximab",
 * "# unit: ng/mL" (for concentrations without a unit) and "# decimal: ," where the mark is not certain. What is not
 * stated stays absent; a concentration without a unit, for example, is left without one.
 * @throws InputError (input) with every problem of the text, each with line, column and well where known
 */
export function readLayout(text: string, options: { readonly decimal?: DecimalMark } = {}): Staged<PlateLayout> {
  refuseForeignText(text);
  const sheet = splitLayout(text);
  const problems: Problem[] = [];
  const report = gatherInto(problems);
  const stated = readDirectives(sheet.directives, report);
  const read = readShape(sheet, report);
  const layout = namesInRoles(read);
  const encoded = !layout.columns.has('role');
  if (encoded && looksLikeReading(layout, sheet.delimiter === ',' ? '.' : 'mixed')) refuseReading(layout);
  const mark = options.decimal ?? stated.decimal ?? layoutDecimalMark(layout, sheet.delimiter, report);
  const { statements } = encoded ? decodeNames(layout, report) : layout;
  const contents: WellContent[] = [];
  const context = { mark, unit: stated.unit, report };
  for (const statement of statements) readWells(statement, context, contents);
  const assay = assayOf(stated.assay, contents, report);
  if (problems.length === 0 && contents.length === 0) {
    report('LAYOUT_EMPTY', 'the layout describes no well', { line: sheet.rows[0]?.line ?? 1, column: 1 }, SHAPES);
  }
  if (problems.length > 0) throw new InputError('input', problems.sort(byPlace));
  const value: PlateLayout = {
    ...(assay === undefined ? {} : { assay }),
    wells: inReadingOrder(contents),
    origin: 'file',
  };
  return { value, findings: [...stated.findings, ...read.findings, ...describeLayout(value)] };
}

function readShape(sheet: LayoutSheet, report: Report): LayoutStatements & { readonly findings: readonly Finding[] } {
  if (sheet.shape === 'grid') return readGridLayout(sheet.rows, report);
  const first = sheet.rows.find((row) => !isBlankRow(row));
  if (first === undefined) throw new InputError('input', emptyLayout());
  const header =
    sheet.shape ?? first.cells.some((cell) => closestWord(cell, ['well', 'role', 'position']) !== undefined);
  if (!header) {
    throw new InputError('input', {
      code: 'LAYOUT_SHAPE',
      message: `this is not a layout: found "${first.cells.join(' ').trim().slice(0, 40)}"`,
      hint: SHAPES,
      at: { line: first.line, column: 1 },
    });
  }
  if (sheet.shape === undefined) refuseListExport(sheet.rows);
  const above = sheet.rows.slice(0, longHeaderIndex(sheet.rows) ?? 0);
  return { ...readLongLayout(sheet.rows, report), findings: describeLinesAbove(above) };
}

function inReadingOrder(contents: readonly WellContent[]): ReadonlyMap<WellId, WellContent> {
  const byIndex = new Array<WellContent | undefined>(ALL_WELLS.length);
  for (const content of contents) byIndex[wellIndex(content.well)] = content;
  const wells = new Map<WellId, WellContent>();
  for (const content of byIndex) if (content !== undefined) wells.set(content.well, content);
  return wells;
}

function byPlace(left: Problem, right: Problem): number {
  return (left.at?.line ?? 0) - (right.at?.line ?? 0) || (left.at?.column ?? 0) - (right.at?.column ?? 0);
}
