import { closestWord } from '../domain/did-you-mean.ts';
import type { Finding } from '../domain/finding.ts';
import type { DecimalMark } from '../domain/number-reading.ts';
import type { Unit } from '../domain/unit.ts';
import type { WellContent } from '../domain/well-content.ts';
import type { DelimitedRow } from '../plate-reader/delimited-text.ts';
import { type LayoutColumn, parseHeader } from './layout-columns.ts';
import { LAYOUT_FINDINGS } from './layout-findings.ts';
import type { LayoutDirective } from './layout-sheet.ts';
import type { Report } from './layout-statement.ts';
import { readUnit } from './read-well.ts';

const DIRECTIVES = ['assay', 'unit', 'decimal'];
/** What a line of its own may seem to state for all wells, and does not. */
const STATED_IN_COLUMNS: ReadonlySet<LayoutColumn | undefined> = new Set(['dilution', 'concentration']);
const STATED_ABOVE: ReadonlySet<LayoutColumn | undefined> = new Set(['dilution', 'concentration', 'unit', 'assay']);

/** What the lines "# assay: ...", "# unit: ..." and "# decimal: ..." say. */
export interface StatedDirectives {
  readonly assay: LayoutDirective | undefined;
  readonly unit: Unit | undefined;
  readonly decimal: DecimalMark | undefined;
  readonly findings: readonly Finding[];
}

/** Understands the directives among a layout's comments; one that looks misspelt is a finding. */
export function readDirectives(directives: readonly LayoutDirective[], report: Report): StatedDirectives {
  const named = (...keys: readonly string[]) =>
    directives.filter(({ key, value }) => keys.includes(key) && value !== '');
  const [assay, otherAssay] = named('assay');
  if (assay !== undefined && otherAssay !== undefined && otherAssay.value !== assay.value) {
    const message = `the layout names two assays, "${assay.value}" (line ${assay.line}) and "${otherAssay.value}"`;
    report('LAYOUT_ASSAY', message, { line: otherAssay.line, column: 1 }, 'keep one line "# assay: ..."');
  }
  const [unit, otherUnit] = named('unit', 'units');
  if (unit !== undefined && otherUnit !== undefined && otherUnit.value !== unit.value) {
    const message = `the layout states two units, "${unit.value}" (line ${unit.line}) and "${otherUnit.value}"`;
    report('LAYOUT_UNIT', message, { line: otherUnit.line, column: 1 }, 'state units in a column "unit"');
  }
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
  const findings = directives.flatMap(({ key, value, line }) => {
    if (STATED_IN_COLUMNS.has(parseHeader(key)?.column)) {
      return [LAYOUT_FINDINGS.raise('LAYOUT_TEXT_IGNORED', { line, text: `# ${key}: ${value}` })];
    }
    const near = [...DIRECTIVES, 'units'].includes(key) ? undefined : closestWord(key, DIRECTIVES);
    return near === undefined ? [] : [LAYOUT_FINDINGS.raise('LAYOUT_DIRECTIVE_UNKNOWN', { line, key, near })];
  });
  return {
    assay,
    unit: unit === undefined ? undefined : readUnit(unit.value, { line: unit.line, column: 1 }, report),
    decimal: mark,
    findings,
  };
}

/** Tells of lines above the header of a long layout that state something and have no "#" ("Dilution: 100"). */
export function describeLinesAbove(rows: readonly DelimitedRow[]): readonly Finding[] {
  return rows.flatMap(({ cells, line }) => {
    const text = cells.filter((cell) => cell !== '').join(' ');
    const key = /^([^:=]+)[:=]\s*\S/.exec(text)?.[1] ?? '';
    return STATED_ABOVE.has(parseHeader(key)?.column)
      ? [LAYOUT_FINDINGS.raise('LAYOUT_TEXT_IGNORED', { line, text })]
      : [];
  });
}

/** The assay of the whole layout: the directive's, or the one that the column `assay` gives all wells. */
export function assayOf(
  directive: LayoutDirective | undefined,
  contents: readonly WellContent[],
  report: Report,
): string | undefined {
  const stating = contents.filter((content) => content.assay !== undefined);
  if (stating.length === 0) return directive?.value;
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
