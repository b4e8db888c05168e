import type { Place } from '../domain/input-error.ts';
import { type DecimalMark, readNumber } from '../domain/number-reading.ts';
import { toText } from '../domain/number-text.ts';
import { parseUnit, UNITS, type Unit } from '../domain/unit.ts';
import { ROLES, type Role, type WellContent } from '../domain/well-content.ts';
import { parseWellRange, type WellId } from '../domain/well-id.ts';
import { readDilution } from './dilution-reading.ts';
import type { LayoutColumn } from './layout-columns.ts';
import { isNotStated, type LayoutCell, placeOf, type Report, type WellStatement } from './layout-statement.ts';
import { closestRole, parseRole } from './role-words.ts';

/** What holds for all wells of a layout. */
export interface WellContext {
  /** Undefined after the mark was reported as not certain: then numbers are only checked, with either mark. */
  readonly mark: DecimalMark | undefined;
  /** The unit of a line "# unit: ng/mL". */
  readonly unit: Unit | undefined;
  readonly report: Report;
}

const YES = /^(?:yes|y|true|1|x|\+)$/i;
const NO = /^(?:no|n|false|0|keep|used)$/i;

/** Understands one statement; undefined when it describes nothing or was reported. The content lacks its well. */
export function readWell(statement: WellStatement, context: WellContext): Omit<WellContent, 'well'> | undefined {
  const well = statement.wells[0] as WellId;
  const at: Place = { ...statement.at, well };
  const cell = (column: LayoutColumn): LayoutCell | undefined => {
    const found = statement.cells.get(column);
    return found === undefined || (column !== 'name' && isNotStated(found.text)) ? undefined : found;
  };
  const role = readRole(cell('role'), statement, at, context.report);
  const stated = cell('name')?.text || undefined;
  if (role === 'empty') return { role, name: stated ?? '', at };
  const concentration = readConcentration(cell('concentration'), cell('unit'), role, well, context);
  const dilution = readDilutionCell(cell('dilution'), well, context);
  const exclude = readExclusion(cell('exclude'));
  const spiked = readYesNo(cell('spiked'), well, context.report);
  const assay = cell('assay')?.text;
  if (role === undefined) return undefined;
  if (role === 'sample' && stated === undefined) {
    context.report('LAYOUT_NAME_MISSING', 'a sample has no name', at, "write the sample's identifier");
  }
  if (role === 'standard' && cell('concentration') === undefined) {
    context.report(
      'LAYOUT_CONCENTRATION_MISSING',
      `standard${stated === undefined ? '' : ` "${stated}"`} has no concentration`,
      at,
      'write its nominal concentration, 0 for the zero standard',
    );
  }
  return {
    role,
    name: stated ?? defaultName(role, concentration?.value),
    ...(concentration === undefined ? {} : { concentration: concentration.value }),
    ...(concentration?.unit === undefined ? {} : { unit: concentration.unit }),
    ...(dilution === undefined ? {} : { dilution }),
    ...(assay === undefined ? {} : { assay }),
    ...(exclude === undefined ? {} : { exclude }),
    ...(spiked ? { spiked } : {}),
    at,
  };
}

function readRole(cell: LayoutCell | undefined, statement: WellStatement, at: Place, report: Report): Role | undefined {
  const roles = `Roles: ${ROLES.join(', ')}`;
  if (cell === undefined) {
    const named = statement.cells.get('name')?.text;
    const hint = `write its role. ${roles}`;
    report('LAYOUT_ROLE', `the well ${named === undefined ? '' : `of "${named}" `}has no role`, at, hint);
    return undefined;
  }
  const role = parseRole(cell.text);
  if (role !== undefined) return role;
  const near = closestRole(cell.text);
  const hint =
    parseWellRange(cell.text) !== undefined
      ? 'put quotation marks around a list of wells, "A1,A2", or write a range, A1:A2'
      : `${near === undefined ? '' : `did you mean "${near}"? `}${roles}`;
  report('LAYOUT_ROLE', `role "${cell.text}" is not known`, placeOf(cell, at.well), hint);
  return undefined;
}

function readConcentration(
  cell: LayoutCell | undefined,
  unitCell: LayoutCell | undefined,
  role: Role | undefined,
  well: WellId,
  { mark, unit: common, report }: WellContext,
): { readonly value: number; readonly unit: Unit | undefined } | undefined {
  const columnUnit = unitCell === undefined ? undefined : readUnit(unitCell.text, placeOf(unitCell, well), report);
  if (cell === undefined) return undefined;
  const at = placeOf(cell, well);
  const [, numberText = cell.text, unitText] = /^([+-]?\d\S*?)\s*([A-Za-zµμ%][^\d]*)$/.exec(cell.text) ?? [];
  const value = readNumber(mark === undefined ? numberText.replace(',', '.') : numberText, mark ?? '.');
  if (value === undefined) {
    const comma = /^\d+,\d+$/.test(numberText);
    const hint = comma
      ? 'the decimal mark is a point in a file whose cells are divided by commas; 12,5 is read only where ";" or tab divides'
      : 'write a plain number, without thousands separators';
    report('LAYOUT_CONCENTRATION', `concentration "${cell.text}" is not a number`, at, hint);
    return undefined;
  }
  if (value < 0) {
    report('LAYOUT_CONCENTRATION', `concentration ${toText(value)} is negative`, at, 'a concentration is 0 or more');
    return undefined;
  }
  if (role === 'blank') {
    if (value > 0) {
      const hint = 'a blank holds no analyte; a well with analyte is a standard or a control';
      report('LAYOUT_CONCENTRATION', `a blank has a concentration of ${toText(value)}`, at, hint);
    }
    return undefined;
  }
  const own = unitText === undefined ? undefined : readUnit(unitText, at, report);
  const units = [own, columnUnit, cell.unit].filter((unit) => unit !== undefined);
  if (new Set(units).size > 1) {
    report('LAYOUT_UNIT', `two units are stated: ${[...new Set(units)].join(' and ')}`, at, 'keep one of them');
  }
  return { value, unit: units[0] ?? common };
}

/** Reads a unit, or reports that it is not known. */
export function readUnit(text: string, at: Place, report: Report): Unit | undefined {
  const unit = parseUnit(text);
  if (unit === undefined) report('LAYOUT_UNIT', `unit "${text.trim()}" is not known`, at, unitHint(text));
  return unit;
}

/** What to do about a unit that is not known; a damaged micro sign tells that the file is not UTF-8. */
export function unitHint(text: string): string {
  const damaged = text.includes('\uFFFD') ? 'the file is not UTF-8: save it as "CSV UTF-8", or write ug/mL. ' : '';
  return `${damaged}Units: ${UNITS.join(', ')}`;
}

function readDilutionCell(
  cell: LayoutCell | undefined,
  well: WellId,
  { mark, report }: WellContext,
): number | undefined {
  if (cell === undefined) return undefined;
  const dilution = readDilution(mark === undefined ? cell.text.replace(',', '.') : cell.text, mark ?? '.');
  if (dilution.kind === 'factor') return dilution.factor;
  report('LAYOUT_DILUTION', dilution.message, placeOf(cell, well), dilution.hint);
  return undefined;
}

function readExclusion(cell: LayoutCell | undefined): string | undefined {
  if (cell === undefined || NO.test(cell.text)) return undefined;
  return YES.test(cell.text) ? 'left out by the layout, no reason given' : cell.text;
}

function readYesNo(cell: LayoutCell | undefined, well: WellId, report: Report): boolean {
  if (cell === undefined || NO.test(cell.text) || /^(?:unspiked|neat|without drug)$/i.test(cell.text)) return false;
  if (YES.test(cell.text) || /^(?:spiked|drug|with drug)$/i.test(cell.text)) return true;
  report(
    'LAYOUT_YES_NO',
    `"${cell.text}" does not say whether the well is spiked`,
    placeOf(cell, well),
    'write yes or no',
  );
  return false;
}

function defaultName(role: Role, concentration: number | undefined): string {
  const words: Readonly<Record<Role, string>> = {
    standard: 'STD',
    blank: 'blank',
    control: 'QC',
    'negative-control': 'NC',
    'positive-control': 'PC',
    'cutoff-control': 'cut-off',
    sample: '',
    empty: '',
  };
  return concentration === undefined ? words[role] : `${words[role]} ${toText(concentration, 6)}`;
}
