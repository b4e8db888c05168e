import { closestWord } from '../domain/did-you-mean.ts';
import type { Finding, Staged } from '../domain/finding.ts';
import { InputError, type Problem } from '../domain/input-error.ts';
import type { DecimalMark } from '../domain/number-reading.ts';
import type { Unit } from '../domain/unit.ts';
import type { PlateLayout, WellContent } from '../domain/well-content.ts';
import { compareWells, type WellId } from '../domain/well-id.ts';
import { layoutDecimalMark } from './decimal-mark.ts';
import { decodeNames, looksLikeReading, numbersInNames } from './decode-names.ts';
import { LAYOUT_FINDINGS } from './layout-findings.ts';
import { isBlankRow, type LayoutDirective, type LayoutSheet, splitLayout } from './layout-sheet.ts';
import { gatherInto, type LayoutStatements, type Report } from './layout-statement.ts';
import { readGridLayout } from './read-grid-layout.ts';
import { readLongLayout } from './read-long-layout.ts';
import { readUnit, readWell } from './read-well.ts';

const DIRECTIVES = ['assay', 'unit', 'decimal'];
const SHAPES =
  'begin with a line "well,role,name,concentration,dilution", or with a block whose corner cell says "role" or "name", then 1 to 12, rows A to H';

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
  const { layout, findings } = readShape(sheet, report);
  const encoded = !layout.columns.has('role');
  const numberCells = [
    ...layout.statements.flatMap((statement) => statement.cells.get('concentration') ?? []),
    ...(encoded ? numbersInNames(layout) : []),
  ];
  if (encoded && looksLikeReading(layout, sheet.delimiter === ',' ? '.' : 'mixed')) refuseReading(layout);
  const mark = options.decimal ?? stated.decimal ?? layoutDecimalMark(numberCells, sheet.delimiter, report);
  const { statements } = encoded ? decodeNames(layout, report) : layout;
  const contents = statements.flatMap((statement) => {
    const content = readWell(statement, { mark, unit: stated.unit, report });
    return content === undefined ? [] : statement.wells.map((well) => placed(content, well));
  });
  const assay = assayOf(stated.assay, contents, report);
  if (problems.length === 0 && contents.length === 0) {
    report('LAYOUT_EMPTY', 'the layout describes no well', { line: sheet.rows[0]?.line ?? 1, column: 1 }, SHAPES);
  }
  if (problems.length > 0) throw new InputError('input', problems.sort(byPlace));
  const wells = new Map(
    contents.sort((left, right) => compareWells(left.well, right.well)).map((content) => [content.well, content]),
  );
  return {
    value: { ...(assay === undefined ? {} : { assay }), wells, origin: 'file' },
    findings: [...stated.findings, ...findings],
  };
}

function refuseForeignText(text: string): void {
  if (text.startsWith('PK\u0003\u0004') || text.includes('\u0000')) {
    throw new InputError('input', {
      code: 'LAYOUT_NOT_TEXT',
      message: 'the layout is not text',
      hint: 'save the layout as CSV (comma, semicolon or tab) and give that file',
    });
  }
  if (text.replace(/^\uFEFF/, '').trim() === '') {
    throw new InputError('input', { code: 'LAYOUT_EMPTY', message: 'the layout is empty', hint: SHAPES });
  }
}

function readShape(
  sheet: LayoutSheet,
  report: Report,
): { readonly layout: LayoutStatements; readonly findings: readonly Finding[] } {
  if (sheet.shape === 'grid') {
    const { findings, ...layout } = readGridLayout(sheet.rows, report);
    return { layout, findings };
  }
  const first = sheet.rows.find((row) => !isBlankRow(row));
  const header =
    sheet.shape ?? first?.cells.some((cell) => closestWord(cell, ['well', 'role', 'position']) !== undefined);
  if (first === undefined || !header) {
    throw new InputError('input', {
      code: 'LAYOUT_SHAPE',
      message: `this is not a layout: found "${(first?.cells.join(' ') ?? '').trim().slice(0, 40)}"`,
      hint: SHAPES,
      at: { line: first?.line ?? 1, column: 1 },
    });
  }
  const layout = readLongLayout(sheet.rows, report);
  if (!layout.columns.has('well')) {
    const at = { line: first.line, column: 1 };
    report('LAYOUT_COLUMN_MISSING', 'the layout has no column "well"', at, 'add a column "well" with A1 to H12');
  }
  return { layout, findings: [] };
}

function refuseReading(layout: LayoutStatements): never {
  const first = layout.statements.find((statement) => /[.,]/.test(statement.cells.get('name')?.text ?? ''));
  throw new InputError('input', {
    code: 'LAYOUT_LOOKS_LIKE_READING',
    message: `the cells hold numbers such as ${first?.cells.get('name')?.text}: this looks like a plate reader's export, not a layout`,
    hint: 'give the export as the plate and the layout with --layout',
    ...(first === undefined ? {} : { at: first.at }),
  });
}

interface Stated {
  readonly assay: LayoutDirective | undefined;
  readonly unit: Unit | undefined;
  readonly decimal: DecimalMark | undefined;
  readonly findings: readonly Finding[];
}

function readDirectives(directives: readonly LayoutDirective[], report: Report): Stated {
  const named = (...keys: readonly string[]) =>
    directives.filter(({ key, value }) => keys.includes(key) && value !== '');
  const [assay, otherAssay] = named('assay');
  if (assay !== undefined && otherAssay !== undefined && otherAssay.value !== assay.value) {
    const message = `the layout names two assays, "${assay.value}" (line ${assay.line}) and "${otherAssay.value}"`;
    report('LAYOUT_ASSAY', message, { line: otherAssay.line, column: 1 }, 'keep one line "# assay: ..."');
  }
  const unit = named('unit', 'units')[0];
  const decimal = named('decimal')[0];
  const mark = decimal === undefined ? undefined : /^(,|comma)/i.test(decimal.value) ? ',' : '.';
  if (decimal !== undefined && !/^(?:[.,]|comma|point|dot)/i.test(decimal.value)) {
    const at = { line: decimal.line, column: 1 };
    report(
      'LAYOUT_DECIMAL_MARK',
      `decimal mark "${decimal.value}" is not known`,
      at,
      'write "# decimal: ," or "# decimal: ."',
    );
  }
  const findings = directives.flatMap(({ key, line }) => {
    const near = [...DIRECTIVES, 'units'].includes(key) ? undefined : closestWord(key, DIRECTIVES);
    return near === undefined || near === key
      ? []
      : [LAYOUT_FINDINGS.raise('LAYOUT_DIRECTIVE_UNKNOWN', { line, key, near })];
  });
  return {
    assay,
    unit: unit === undefined ? undefined : readUnit(unit.value, { line: unit.line, column: 1 }, report),
    decimal: mark,
    findings,
  };
}

function assayOf(
  directive: LayoutDirective | undefined,
  contents: readonly WellContent[],
  report: Report,
): string | undefined {
  const stating = contents.filter((content) => content.assay !== undefined);
  const other = stating.find((content) => directive !== undefined && content.assay !== directive.value);
  if (other !== undefined) {
    report(
      'LAYOUT_ASSAY',
      `the well belongs to assay "${other.assay}", line ${directive?.line} says "${directive?.value}"`,
      other.at ?? {},
      'keep the line "# assay: ..." or the column "assay"',
    );
  }
  const names = new Set(stating.map((content) => content.assay));
  return directive?.value ?? (names.size === 1 ? stating[0]?.assay : undefined);
}

function placed(content: Omit<WellContent, 'well'>, well: WellId): WellContent {
  return { ...content, well, at: { ...content.at, well } };
}

function byPlace(left: Problem, right: Problem): number {
  return (left.at?.line ?? 0) - (right.at?.line ?? 0) || (left.at?.column ?? 0) - (right.at?.column ?? 0);
}
