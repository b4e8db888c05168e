import type { Finding } from '../domain/finding.ts';
import type { Problem } from '../domain/input-error.ts';
import { toText } from '../domain/number-text.ts';
import type { AdaCall } from '../domain/result.ts';
import { isMassUnit, parseUnit, type Unit } from '../domain/unit.ts';
import type { AdaAssayFacts } from './ada-category.ts';
import { readWord, readYesNo } from './context-cells.ts';
import { withoutAbsent } from './context-columns.ts';
import {
  type AdaLimits,
  adaCall,
  callAdaNumber,
  type ReportedNumber,
  reportedConcentration,
  reportedTitre,
} from './grade-ada.ts';
import type { LabelledCell, LabelledRow, LabelledTable } from './labelled-table.ts';
import type { AdaGrading, Policy } from './policy.ts';
import { RUN_WORDS } from './reported-drug.ts';
import { type AdaCell, type AdaQuantity, isTitreText, readAdaCell, readLimitCell } from './result-cells.ts';
import { TDM_FINDINGS } from './tdm-findings.ts';

/** An ADA result of a table, with its assay and run. */
export interface ReportedAda {
  readonly result: AdaCall | null;
  readonly assay: AdaAssayFacts;
  readonly run: 'passed' | 'failed' | undefined;
  readonly sameCollection: boolean | undefined;
}

/** The unit of all drug results of a file, where they have one. */
export type ToleranceUnit = Unit | 'not one';

const TOLERANCE_WORDS: readonly string[] = ['none', 'no limit', 'drug tolerant', 'tolerant', 'unlimited'];

/**
 * Reads the ADA columns of a row. Limits that the row does not state come from the policy's assay of that id, or from
 * its only assay where the row names none. A drug tolerance without a unit is in the one unit of all drug results.
 */
export function readReportedAda(
  sample: string,
  row: LabelledRow,
  table: LabelledTable,
  policy: Policy,
  drugUnit: ToleranceUnit,
  problems: Problem[],
  findings: Finding[],
): ReportedAda {
  const cell = row.cells.get('ada');
  const read = cell === undefined ? undefined : readAdaCell(cell, table.decimalMark, problems);
  const quantity = read === undefined ? undefined : quantityIn(read);
  const columnUnit = row.cells.get('ada_unit')?.text ?? table.headerUnits.get('ada');
  const unitText = quantity?.unit ?? columnUnit;
  const unit = quantity?.kind === 'titre' ? 'titre' : unitText === undefined ? undefined : parseUnit(unitText);
  if (cell !== undefined && quantity !== undefined) checkUnits(quantity, unit, columnUnit, cell, problems);
  if (unitText !== undefined && unit === undefined) {
    problems.push({
      code: 'RESULT',
      message: `the ADA unit "${unitText}" is not known`,
      hint: 'units of ADA: AU/mL, U/mL, IU/mL, ng/mL, µg/mL, titre',
      at: (row.cells.get('ada_unit') ?? cell)?.at ?? { line: row.line },
    });
  }
  const grading = gradingOf(row.cells.get('ada_assay')?.text, unit, policy);
  // The limits of a row are in the unit of its column: a titre among numbers is compared with limits that are titres.
  const titresOnly = unit === 'titre' && columnUnit !== undefined && parseUnit(columnUnit) !== unit;
  const limit = (name: string, stated: number | undefined): number | undefined => {
    const written = row.cells.get(name);
    if (titresOnly && written !== undefined && !isTitreText(written.text)) return stated;
    return readLimitCell(name, written, table.decimalMark, problems, unit) ?? stated;
  };
  const limits: AdaLimits = withoutAbsent({
    positive: limit('ada_cutoff', grading?.positive),
    greyLow: limit('ada_grey_low', grading?.greyLow),
    high: limit('ada_high', grading?.high),
    top: limit('ada_top', grading?.top),
  });
  checkLimits(limits, row, problems);
  if (cell !== undefined && read !== undefined) checkCall(read, limits, cell, problems);
  const biotin = readYesNo('ada_streptavidin_biotin', row.cells, problems) ?? grading?.streptavidinBiotin;
  const tolerance = readTolerance(row, table, drugUnit, problems) ?? grading?.drugTolerance;
  const id = row.cells.get('ada_assay')?.text ?? grading?.id;
  const assay: AdaAssayFacts = withoutAbsent({ id, drugTolerance: tolerance, streptavidinBiotin: biotin });
  const result = read === undefined || cell === undefined ? null : callOf(read, unit, limits, cell.text);
  if (result?.kind === 'not-reportable' && limits.positive === undefined && read?.kind === 'number') {
    findings.push(TDM_FINDINGS.raise('ADA_CUTOFF_NOT_STATED', { sample, ada: cell?.text ?? '' }));
  }
  return {
    result,
    assay,
    run: readWord('ada_run', row.cells, RUN_WORDS, problems),
    sameCollection: readYesNo('same_collection', row.cells, problems),
  };
}

function callOf(read: AdaCell, unit: Unit | undefined, limits: AdaLimits, text: string): AdaCall | null {
  switch (read.kind) {
    case 'not-measured':
      return null;
    case 'invalid':
      return adaCall({ kind: 'not-reportable', because: `reported as "${text}"` });
    case 'negative':
    case 'indeterminate':
      return adaCall({ kind: read.kind });
    case 'masked':
      return {
        ...adaCall({ kind: 'indeterminate', because: `reported as "${text}"` }),
        rawCall: 'negative',
        qualifier: 'drug-present',
      };
    case 'positive': {
      if (read.quantity === undefined)
        return adaCall({ kind: 'positive', ...(read.grade === undefined ? {} : { grade: read.grade }) });
      const { grade } = callAdaNumber(read.quantity.reported, { ...limits, positive: 0 });
      return adaCall({ kind: 'positive', ...(grade === undefined ? {} : { grade }) }, quantityOf(read.quantity, unit));
    }
    case 'titre':
    case 'number': {
      const known = unit === 'titre' ? titreLimits(read.reported, limits) : limits;
      return adaCall(callAdaNumber(read.reported, known), quantityOf(read, unit));
    }
  }
}

/** A titre is reported for positives only: without a cut-off every titre is positive, and only "<" is negative. */
function titreLimits({ relation }: ReportedNumber, limits: AdaLimits): AdaLimits {
  return relation === '<' ? limits : { positive: 0, ...limits };
}

function quantityOf(read: AdaQuantity, unit: Unit | undefined): Parameters<typeof adaCall>[1] {
  if (unit === 'titre') return { titre: reportedTitre(read.reported) };
  return unit === undefined ? {} : { concentration: reportedConcentration(read.reported, unit) };
}

function quantityIn(read: AdaCell): AdaQuantity | undefined {
  if (read.kind === 'number' || read.kind === 'titre') return read;
  return read.kind === 'positive' || read.kind === 'negative' ? read.quantity : undefined;
}

/** A number in another unit than its column's says nothing against the limits of the row, which are in the column's. */
function checkUnits(
  quantity: AdaQuantity,
  unit: Unit | undefined,
  columnUnit: string | undefined,
  cell: LabelledCell,
  problems: Problem[],
): void {
  if (quantity.kind === 'titre' || columnUnit === undefined || parseUnit(columnUnit) === unit) return;
  problems.push({
    code: 'RESULT',
    message: `ADA "${cell.text}" is in ${quantity.unit}, its column in ${columnUnit}`,
    hint: 'state one unit, and ada_cutoff and ada_high in it',
    at: cell.at,
  });
}

/** A call and the number behind it that the cut-off contradicts: which of them is right, nobody here knows. */
function checkCall(read: AdaCell, limits: AdaLimits, cell: LabelledCell, problems: Problem[]): void {
  if ((read.kind !== 'positive' && read.kind !== 'negative') || read.quantity === undefined) return;
  if (limits.positive === undefined) return;
  const { kind } = callAdaNumber(read.quantity.reported, limits);
  if (kind === read.kind || (kind !== 'positive' && kind !== 'negative')) return;
  problems.push({
    code: 'RESULT',
    message: `ADA "${cell.text}" says ${read.kind}, by the cut-off ${toText(limits.positive)} it is ${kind}`,
    hint: 'correct the call, the number or ada_cutoff, or write only one of call and number',
    at: cell.at,
  });
}

function gradingOf(id: string | undefined, unit: Unit | undefined, policy: Policy): AdaGrading | undefined {
  const named = policy.adaAssays.find((assay) => assay.id === id);
  const only = id === undefined && policy.adaAssays.length === 1 ? policy.adaAssays[0] : undefined;
  const grading = named ?? only;
  return grading === undefined || (unit !== undefined && unit !== grading.unit) ? undefined : grading;
}

function readTolerance(
  row: LabelledRow,
  table: LabelledTable,
  drugUnit: ToleranceUnit,
  problems: Problem[],
): AdaAssayFacts['drugTolerance'] {
  const cell = row.cells.get('ada_drug_tolerance');
  if (cell === undefined) return undefined;
  const word = cell.text.toLowerCase().replace(/[\s_-]+/g, ' ');
  if (TOLERANCE_WORDS.includes(word)) return 'none';
  if (['unknown', '?', 'not known'].includes(word)) return 'unknown';
  const match = /^([\d.,]+)\s*(\D.*)?$/.exec(cell.text);
  const value = readLimitCell(
    'ada_drug_tolerance',
    { ...cell, text: match?.[1] ?? cell.text },
    table.decimalMark,
    problems,
  );
  if (value === undefined) return undefined;
  const unitText =
    match?.[2] ?? row.cells.get('ada_drug_tolerance_unit')?.text ?? table.headerUnits.get('ada_drug_tolerance');
  if (unitText === undefined && drugUnit === 'not one') {
    problems.push({
      code: 'RESULT',
      message: `the drug tolerance "${cell.text}" has no unit, and the file's drug results are not all in one`,
      hint: 'write its unit beside it: 10 µg/mL',
      at: cell.at,
    });
    return undefined;
  }
  const unit = unitText === undefined ? drugUnit : parseUnit(unitText);
  if (unit !== undefined && unit !== 'not one' && isMassUnit(unit)) return { value, unit };
  problems.push({
    code: 'RESULT',
    message: `the unit "${unitText}" of the drug tolerance is not a mass per volume`,
    hint: 'state it in µg/mL, mg/L or ng/mL',
    at: cell.at,
  });
  return undefined;
}

function checkLimits(limits: AdaLimits, row: LabelledRow, problems: Problem[]): void {
  const stated = (
    [
      ['ada_grey_low', limits.greyLow],
      ['ada_cutoff', limits.positive],
      ['ada_high', limits.high],
    ] as const
  ).filter((step): step is [(typeof step)[0], number] => step[1] !== undefined);
  for (const [place, [name, value]] of stated.entries()) {
    const before = stated[place - 1];
    if (before === undefined || before[1] <= value) continue;
    problems.push({
      code: 'RESULT',
      message: `${name} (${value}) lies below ${before[0]} (${before[1]})`,
      hint: 'ada_grey_low <= ada_cutoff <= ada_high',
      at: row.cells.get(name)?.at ?? { line: row.line },
    });
  }
}
