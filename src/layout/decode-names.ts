import type { DecimalMark } from '../domain/number-reading.ts';
import { decodeName, type EncodedName } from './encoded-name.ts';
import type { LayoutColumn } from './layout-columns.ts';
import {
  type LayoutCell,
  type LayoutStatements,
  placeOf,
  type Report,
  type StatedCells,
  type WellStatement,
} from './layout-statement.ts';
import { parseRole } from './role-words.ts';

/**
 * Turns the names of a layout without roles ("STD 100", "BLK", "S-0012 1:100") into statements with a role each. With a
 * block or column of concentrations the number of a standard is only part of its name; without one, "STD1" to "STD8"
 * are refused, because they look like running numbers and would be read as concentrations.
 */
export function decodeNames(layout: LayoutStatements, report: Report): LayoutStatements {
  const concentrationsStated = layout.columns.has('concentration');
  const decoded = layout.statements.map((statement) => ({ statement, name: decodedName(statement, report) }));
  if (!concentrationsStated) reportRunningNumbers(decoded, report);
  const statements = decoded.flatMap(({ statement, name }) => {
    if (name === undefined) return statement.cells.name !== undefined ? [] : [statement];
    return [{ ...statement, cells: spreadName(statement, name, concentrationsStated, report) }];
  });
  return { statements, columns: new Set<LayoutColumn>([...layout.columns, 'role']) };
}

/**
 * A layout whose roles are in truth encoded names ("Content": STD 100, BLK, S-0012), with those as names: there are no
 * names beside them, and at least one says more than a role. Any other layout is given back as it is.
 */
export function namesInRoles(layout: LayoutStatements): LayoutStatements {
  if (!layout.columns.has('role') || layout.columns.has('name')) return layout;
  const isEncoded = layout.statements.some(({ cells }) => {
    const text = cells.role?.text ?? '';
    if (parseRole(text) !== undefined) return false;
    const name = decodeName(text);
    return name.kind === 'name' && name.role !== 'sample';
  });
  if (!isEncoded) return layout;
  const statements = layout.statements.map((statement) => {
    const { role } = statement.cells;
    return role === undefined
      ? statement
      : { ...statement, cells: { ...statement.cells, role: undefined, name: role } };
  });
  const columns = [...layout.columns].map((column): LayoutColumn => (column === 'role' ? 'name' : column));
  return { statements, columns: new Set(columns) };
}

/** Cells of encoded names that hold numbers, for finding out the decimal mark. */
export function numbersInNames(layout: LayoutStatements): readonly LayoutCell[] {
  return layout.statements.flatMap((statement) => {
    const cell = statement.cells.name;
    const name = cell === undefined ? undefined : decodeName(cell.text);
    return cell !== undefined && name?.kind === 'name' && name.number !== undefined
      ? [{ ...cell, text: name.number.text }]
      : [];
  });
}

/** True for a block of names that are all decimal numbers: optical densities, not names. */
export function looksLikeReading(layout: LayoutStatements, mark: DecimalMark | 'mixed'): boolean {
  const names = layout.statements.flatMap((statement) => statement.cells.name?.text ?? []);
  const decimal = mark === '.' ? /^-?\d\.\d+$/ : /^-?\d[.,]\d+$/;
  return names.length >= 8 && names.filter((name) => decimal.test(name)).length > names.length / 2;
}

function decodedName(statement: WellStatement, report: Report): EncodedName | undefined {
  const cell = statement.cells.name;
  if (cell === undefined) return undefined;
  const name = decodeName(cell.text);
  if (name.kind === 'name') return name;
  report('LAYOUT_NAME_AMBIGUOUS', name.message, placeOf(cell, statement.wells[0]), name.hint);
  return undefined;
}

function spreadName(
  statement: WellStatement,
  name: EncodedName,
  concentrationsStated: boolean,
  report: Report,
): StatedCells {
  const origin = statement.cells.name as LayoutCell;
  const cells: Record<LayoutColumn, LayoutCell | undefined> = { ...statement.cells };
  const put = (column: LayoutColumn, text: string): void => {
    const before = cells[column];
    if (before !== undefined && before.text !== text && column !== 'name') {
      report(
        'LAYOUT_BLOCK_CONFLICT',
        `the name says ${column} "${text}", the ${column} on line ${before.row.line} is "${before.text}"`,
        placeOf(origin, statement.wells[0]),
        'keep one of the two',
      );
    }
    cells[column] = { ...origin, text, unit: undefined };
  };
  const bare = name.number?.bare === true;
  const numberIsLabel = name.number !== undefined && name.number.unit === undefined && concentrationsStated;
  put('role', name.role);
  put(
    'name',
    numberIsLabel && !name.name.includes(name.number?.text ?? '') ? `${name.name} ${name.number?.text}` : name.name,
  );
  if (name.number !== undefined && !numberIsLabel && !(bare && concentrationsStated)) {
    put('concentration', name.number.unit === undefined ? name.number.text : `${name.number.text} ${name.number.unit}`);
  }
  if (name.dilution !== undefined) put('dilution', name.dilution);
  if (name.spiked) put('spiked', 'yes');
  return cells;
}

function reportRunningNumbers(
  decoded: readonly { readonly statement: WellStatement; readonly name: EncodedName | undefined }[],
  report: Report,
): void {
  for (const [role, fewest] of [
    ['standard', 2],
    ['control', 1],
  ] as const) {
    const bare = decoded.filter(({ name }) => name?.role === role && name.number?.bare === true);
    const numbers = [...new Set(bare.map(({ name }) => Number(name?.number?.text)))].sort(
      (left, right) => left - right,
    );
    const start = numbers[0] === 0 ? 0 : 1;
    if (numbers.length < fewest + 1 - start || !numbers.every((number, index) => number === index + start)) continue;
    for (const { statement, name } of bare) {
      const cell = statement.cells.name as LayoutCell;
      report(
        'LAYOUT_NAME_AMBIGUOUS',
        `"${cell.text}" looks like ${role} number ${name?.number?.text}, not like a concentration`,
        placeOf(cell, statement.wells[0]),
        `add a block "concentration (ng/mL)", or write the unit: "${cell.text} ng/mL"`,
      );
    }
  }
}
