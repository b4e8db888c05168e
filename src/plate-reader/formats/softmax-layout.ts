import { type DecimalMark, decimalMarkOf, readNumber } from '../../domain/number-reading.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { PlateLayout, Role, WellContent } from '../../domain/well-content.ts';
import { parseWellRange, type WellId } from '../../domain/well-id.ts';
import { cellAt, isBlankRow, type SheetRow } from '../export-document.ts';

const WELL = /^wells?$/i;
const CONCENTRATION =
  /^(?:.*\bconc(?:entration)?s?\b(?!.*calc).*|standard value.*|nominal.*|expected.*|std\.? ?value.*)$/i;
const BACK_CALCULATED = /calc|result|adj|interp|mean/i;
const FACTOR = /^(?:dil(?:ution)?(?:[\s_.-]*factor)?|factor)$/i;
const VALUE = /^(?:values?|od|lm1|meas.*)$/i;
const PLATE = /^wellplatename$/i;
const UNKNOWNS = /^(?:unk|unknown|sample)/i;

/**
 * SoftMax Pro's group tables as a layout: role from the group's name, name, concentration and dilution from its
 * columns; a continuation row (one blank in the sample column) repeats the one before. A masked value leaves the well
 * out. The numbers of a table agree on their decimal mark, or those with a comma count as none. Groups after another plate count only where they name this one.
 */
export function softmaxLayout(
  rows: readonly SheetRow[],
  plate: string,
  ofOtherPlates: readonly SheetRow[],
): PlateLayout | undefined {
  const wells = new Map<WellId, WellContent>();
  readGroups(rows, plate, false, wells);
  readGroups(ofOtherPlates, plate, true, wells);
  return wells.size === 0 ? undefined : { wells, origin: 'export' };
}

function readGroups(rows: readonly SheetRow[], plate: string, named: boolean, wells: Map<WellId, WellContent>): void {
  for (let index = 0; index < rows.length; index += 1) {
    const group = /^Group:\s*(.*)$/i.exec(cellAt(rows[index], 0));
    const header = rows[index + 1];
    if (group === null || header === undefined) continue;
    if (named && !header.cells.some((cell) => PLATE.test(cell))) continue;
    readGroup(groupName(group[1] as string, rows[index] as SheetRow), header, tableRows(rows, index + 2), plate, wells);
  }
}

function groupName(afterColon: string, row: SheetRow): string {
  return afterColon !== '' ? afterColon : cellAt(row, 1);
}

function tableRows(rows: readonly SheetRow[], from: number): readonly SheetRow[] {
  const end = rows.findIndex(
    (row, index) => index >= from && (isBlankRow(row) || /^(?:~End|Group)/i.test(cellAt(row, 0))),
  );
  return rows.slice(from, end < 0 ? rows.length : end);
}

function readGroup(
  group: string,
  header: SheetRow,
  rows: readonly SheetRow[],
  plate: string,
  wells: Map<WellId, WellContent>,
): void {
  const column = (pattern: RegExp, not?: RegExp): number =>
    header.cells.findIndex((cell) => pattern.test(cell) && not?.test(cell) !== true);
  const wellColumn = column(WELL);
  if (wellColumn < 0) return;
  const amountColumn = column(CONCENTRATION, BACK_CALCULATED);
  const factorColumn = column(FACTOR);
  const valueColumn = column(VALUE);
  const plateColumn = column(PLATE);
  const unit = parseUnit(/([^\s()[\]]+\s*\/\s*[^\s()[\]]+)/.exec(cellAt(header, amountColumn))?.[1] ?? '');
  const role = roleOfGroup(group);
  const mark: DecimalMark = decimalMarkOf(rows.flatMap(({ cells }) => cells)) === ',' ? ',' : '.';
  let name = '';
  let amount: number | undefined;
  let factor: number | undefined;
  for (const row of rows) {
    const own = cellAt(row, 0);
    if (own !== '') {
      name = own;
      amount = undefined;
      factor = undefined;
    }
    if (amountColumn >= 0) amount = readNumber(cellAt(row, amountColumn), mark) ?? amount;
    if (factorColumn >= 0) factor = readNumber(cellAt(row, factorColumn), mark) ?? factor;
    if (plateColumn >= 0 && cellAt(row, plateColumn) !== '' && cellAt(row, plateColumn) !== plate) continue;
    for (const well of parseWellRange(cellAt(row, wellColumn)) ?? []) {
      if (wells.has(well)) continue;
      wells.set(well, {
        well,
        role,
        name: wellName(group, role, name, factorColumn >= 0),
        ...(amount !== undefined && role !== 'sample' && role !== 'blank' ? { concentration: amount } : {}),
        ...(amount !== undefined && unit !== undefined && role !== 'sample' && role !== 'blank' ? { unit } : {}),
        ...(factor !== undefined && factor > 0 ? { dilution: factor } : {}),
        ...(/^masked$/i.test(cellAt(row, valueColumn)) ? { exclude: 'masked in SoftMax Pro' } : {}),
      });
    }
  }
}

/** A group of unknowns names its samples; a group that is named after a sample numbers that sample's dilutions. */
function wellName(group: string, role: Role, name: string, hasFactor: boolean): string {
  if (name === '' || (role === 'sample' && hasFactor && !UNKNOWNS.test(group))) return group;
  return role === 'sample' && UNKNOWNS.test(group) ? name : `${group} ${name}`;
}

function roleOfGroup(group: string): Role {
  if (/neg|^nc\b/i.test(group)) return 'negative-control';
  if (/pos|^pc\b/i.test(group)) return 'positive-control';
  if (/stand|^std|^cal/i.test(group)) return 'standard';
  if (/blank|^blk/i.test(group)) return 'blank';
  return /control|ctrl|\bqc\b/i.test(group) ? 'control' : 'sample';
}
