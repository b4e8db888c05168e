import type { Place } from '../domain/input-error.ts';
import { type DecimalMark, readNumber } from '../domain/number-reading.ts';
import { toText } from '../domain/number-text.ts';
import { parseUnit, UNITS, type Unit } from '../domain/unit.ts';
import { ROLES, type Role, type WellContent } from '../domain/well-content.ts';
import { parseWellRange, type WellId } from '../domain/well-id.ts';
import { readDilution } from './dilution-reading.ts';
import {
  type CellPlace,
  isNotStated,
  type LayoutCell,
  placeOf,
  type Report,
  type WellStatement,
} from './layout-statement.ts';
import { closestRole, parseStatedRole } from './role-words.ts';

/** What holds for all wells of a layout. */
export interface WellContext {
  /** Undefined after the mark was reported as not certain: then numbers are only checked, with either mark. */
  readonly mark: DecimalMark | undefined;
  /** The unit of a line "# unit: ng/mL". */
  readonly unit: Unit | undefined;
  readonly report: Report;
}

/** Yes and no, and what spreadsheets in German and French make of TRUE and FALSE. */
const YES = /^(?:yes|y|true|1|x|\+|ja|oui|wahr|vrai|excluded?|left out)$/i;
const NO = /^(?:no|n|false|0|none|nein|non|falsch|faux|keep|kept|used|included?|ok|valid)$/i;
/** A number and what may be its unit. */
const WITH_UNIT = /^([+-]?\d\S*?)\s*([A-Za-zµμ%][^\d]*)$/;

interface StatedConcentration {
  readonly concentration: number | undefined;
  readonly unit: Unit | undefined;
}

const NO_CONCENTRATION: StatedConcentration = { concentration: undefined, unit: undefined };

/** Understands one statement and adds the content of its wells; a statement that was reported may add none. */
export function readWells(statement: WellStatement, context: WellContext, contents: WellContent[]): void {
  const first = contentOf(statement, context);
  if (first === undefined) return;
  contents.push(first);
  for (let index = 1; index < statement.wells.length; index += 1) {
    const well = statement.wells[index] as WellId;
    contents.push({ ...first, well, at: { ...statement.at, well } });
  }
}

/** What a statement says of the first of its wells, and of the others as well. */
function contentOf({ wells, at, cells }: WellStatement, context: WellContext): WellContent | undefined {
  const well = wells[0] as WellId;
  const role = readRole(stated(cells.role), cells.name, at, well, context.report);
  const name = cells.name?.text || undefined;
  if (role === 'empty') return { well, role, name: name ?? '', at };
  const nominal = stated(cells.concentration);
  const { concentration, unit } = readConcentration(nominal, stated(cells.unit), role, well, context);
  const dilution = readDilutionCell(stated(cells.dilution), well, context);
  const exclude = readExclusion(stated(cells.exclude));
  const spiked = readYesNo(stated(cells.spiked), well, context.report) || undefined;
  if (role === undefined) return undefined;
  if (role === 'sample' && name === undefined) {
    context.report('LAYOUT_NAME_MISSING', 'a sample has no name', { ...at, well }, "write the sample's identifier");
  }
  if (role === 'standard' && nominal === undefined) {
    context.report(
      'LAYOUT_CONCENTRATION_MISSING',
      `standard${name === undefined ? '' : ` "${name}"`} has no concentration`,
      { ...at, well },
      'write its nominal concentration, 0 for the zero standard',
    );
  }
  return {
    well,
    role,
    name: name ?? defaultName(role, concentration),
    at,
    concentration,
    unit,
    dilution,
    assay: stated(cells.assay)?.text,
    exclude,
    spiked,
  };
}

/** A cell that says something; undefined for a dash and the like. */
function stated(cell: LayoutCell | undefined): LayoutCell | undefined {
  return cell === undefined || isNotStated(cell.text) ? undefined : cell;
}

function readRole(
  cell: LayoutCell | undefined,
  name: LayoutCell | undefined,
  at: CellPlace,
  well: WellId,
  report: Report,
): Role | undefined {
  const role = cell === undefined ? undefined : parseStatedRole(cell.text);
  if (role !== undefined) return role;
  const roles = `Roles: ${ROLES.join(', ')}`;
  if (cell === undefined) {
    const hint = `write its role. ${roles}`;
    report(
      'LAYOUT_ROLE',
      `the well ${name === undefined ? '' : `of "${name.text}" `}has no role`,
      { ...at, well },
      hint,
    );
    return undefined;
  }
  const near = closestRole(cell.text);
  const hint =
    parseWellRange(cell.text) !== undefined
      ? 'put quotation marks around a list of wells, "A1,A2", or write a range, A1:A2'
      : `${near === undefined ? '' : `did you mean "${near}"? `}${roles}`;
  report('LAYOUT_ROLE', `role "${cell.text}" is not known`, placeOf(cell, well), hint);
  return undefined;
}

function readConcentration(
  cell: LayoutCell | undefined,
  unitCell: LayoutCell | undefined,
  role: Role | undefined,
  well: WellId,
  { mark, unit: common, report }: WellContext,
): StatedConcentration {
  const columnUnit = unitCell === undefined ? undefined : readUnitCell(unitCell, unitCell.text, well, report);
  if (cell === undefined) return NO_CONCENTRATION;
  const plain = readNumber(cell.text, mark);
  const [, numberText = cell.text, unitText] = plain === undefined ? (WITH_UNIT.exec(cell.text) ?? []) : [];
  const value = plain ?? readNumber(mark === undefined ? numberText.replace(',', '.') : numberText, mark);
  if (value === undefined) {
    const comma = /^\d+,\d+$/.test(numberText);
    const hint = comma
      ? 'the decimal mark is a point in a file whose cells are divided by commas; 12,5 is read only where ";" or tab divides'
      : 'write a plain number, without thousands separators';
    report('LAYOUT_CONCENTRATION', `concentration "${cell.text}" is not a number`, placeOf(cell, well), hint);
    return NO_CONCENTRATION;
  }
  if (value < 0) {
    report(
      'LAYOUT_CONCENTRATION',
      `concentration ${toText(value)} is negative`,
      placeOf(cell, well),
      'a concentration is 0 or more',
    );
    return NO_CONCENTRATION;
  }
  if (role === 'blank') {
    if (value > 0) {
      const hint = 'a blank holds no analyte; a well with analyte is a standard or a control';
      report('LAYOUT_CONCENTRATION', `a blank has a concentration of ${toText(value)}`, placeOf(cell, well), hint);
    }
    return NO_CONCENTRATION;
  }
  const own = unitText === undefined ? undefined : readUnitCell(cell, unitText, well, report);
  const unit = own ?? columnUnit ?? cell.unit;
  if ((columnUnit ?? unit) !== unit || (cell.unit ?? unit) !== unit) {
    const units = new Set([own, columnUnit, cell.unit].filter((each) => each !== undefined));
    report('LAYOUT_UNIT', `two units are stated: ${[...units].join(' and ')}`, placeOf(cell, well), 'keep one of them');
  }
  return { concentration: value, unit: unit ?? common };
}

function readUnitCell(cell: LayoutCell, text: string, well: WellId, report: Report): Unit | undefined {
  return parseUnit(text) ?? readUnit(text, placeOf(cell, well), report);
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
  const dilution = readDilution(mark === undefined ? cell.text.replace(',', '.') : cell.text, mark);
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

/** What a well without a name is called; a sample must have one. */
const DEFAULT_NAMES: Readonly<Record<Role, string>> = {
  standard: 'STD',
  blank: 'blank',
  control: 'QC',
  'negative-control': 'NC',
  'positive-control': 'PC',
  'cutoff-control': 'cut-off',
  sample: '',
  empty: '',
};

function defaultName(role: Role, concentration: number | undefined): string {
  const word = DEFAULT_NAMES[role];
  return concentration === undefined ? word : `${word} ${toText(concentration, 6)}`;
}
