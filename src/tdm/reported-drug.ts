import type { Finding } from '../domain/finding.ts';
import type { Problem } from '../domain/input-error.ts';
import { toText } from '../domain/number-text.ts';
import type { Quantified } from '../domain/result.ts';
import { isConvertible, parseUnit, type Unit } from '../domain/unit.ts';
import { readQuantity, readWord, wordsOf } from './context-cells.ts';
import { reportedConcentration } from './grade-ada.ts';
import type { LabelledRow, LabelledTable } from './labelled-table.ts';
import { type DrugCell, readDrugCell } from './result-cells.ts';
import { TDM_FINDINGS } from './tdm-findings.ts';

/** A drug result of a table, and what its run and unit are. */
export interface ReportedDrug {
  readonly result: Quantified | null;
  readonly unitUnknown: boolean;
  readonly run: 'passed' | 'failed';
}

/** Words for whether a run met its acceptance criteria. */
export const RUN_WORDS = wordsOf({
  passed: ['passed', 'pass', 'ok', 'accepted', 'accepted-with-remarks', 'valid', 'yes'],
  failed: ['failed', 'fail', 'rejected', 'invalid', 'no'],
});

interface DrugLimits {
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly seLog: number | undefined;
  readonly lloq: number | undefined;
  readonly uloq: number | undefined;
}

/** Reads the drug columns of a row. Interval, LLOQ and ULOQ are in the drug's own unit. A run that is not stated passed. */
export function readReportedDrug(
  sample: string,
  row: LabelledRow,
  table: LabelledTable,
  problems: Problem[],
  findings: Finding[],
): ReportedDrug {
  const number = (name: string): number | undefined => readQuantity(name, row.cells, table, problems);
  const limits: DrugLimits = {
    low: number('drug_low'),
    high: number('drug_high'),
    seLog: number('drug_se_log'),
    lloq: number('drug_lloq'),
    uloq: number('drug_uloq'),
  };
  const run = readWord('drug_run', row.cells, RUN_WORDS, problems) ?? 'passed';
  const cell = row.cells.get('drug');
  const read = cell === undefined ? undefined : readDrugCell(cell, table.decimalMark, problems);
  if (cell === undefined || read === undefined || read.kind === 'not-measured') {
    return { result: null, unitUnknown: false, run };
  }
  const columnUnit = row.cells.get('drug_unit')?.text ?? table.headerUnits.get('drug');
  const cellUnit = read.kind === 'number' ? read.unit : undefined;
  const unitText = cellUnit ?? columnUnit ?? '';
  const unit = parseUnit(unitText);
  if (cellUnit !== undefined && columnUnit !== undefined && parseUnit(cellUnit) !== parseUnit(columnUnit)) {
    problems.push({
      code: 'RESULT',
      message: `drug "${cell.text}" is in ${cellUnit}, its column in ${columnUnit}`,
      hint: 'state one unit',
      at: cell.at,
    });
  }
  if (read.kind === 'invalid') {
    return { result: { kind: 'not-reportable', because: `reported as "${cell.text}"` }, unitUnknown: false, run };
  }
  if (unit === undefined || !isConvertible(unit, 'µg/mL')) {
    findings.push(TDM_FINDINGS.raise('DRUG_UNIT_NOT_KNOWN', { sample, unit: unitText }));
    const because = unitText === '' ? `${cell.text} without a unit` : `${cell.text} in ${unitText}`;
    return { result: { kind: 'not-reportable', because }, unitUnknown: true, run };
  }
  checkInterval(read, limits, row, problems);
  const result = quantify(read, unit, limits);
  if (result === undefined) {
    findings.push(TDM_FINDINGS.raise('DRUG_LIMIT_NOT_STATED', { sample, drug: cell.text }));
    const because = `"${cell.text}" without its limit of quantification`;
    return { result: { kind: 'not-reportable', because }, unitUnknown: false, run };
  }
  if (read.kind === 'number' && read.reported.relation === '=' && result.kind !== 'quantified') {
    const limit = result.kind === 'below-range' ? `<${toText(result.lloq)}` : `>${toText(limits.uloq ?? 0)}`;
    findings.push(TDM_FINDINGS.raise('DRUG_OUTSIDE_LIMITS', { sample, drug: cell.text, limit }));
  }
  return { result, unitUnknown: false, run };
}

/** The unit that a row states for its drug result, as written: beside the number, in its column or in the header. */
export function drugUnitText(row: LabelledRow, table: LabelledTable): string | undefined {
  const beside = /\d\s*([^\d\s.,].*)$/.exec(row.cells.get('drug')?.text ?? '')?.[1];
  return beside ?? row.cells.get('drug_unit')?.text ?? table.headerUnits.get('drug');
}

function quantify(read: DrugCell, unit: Unit, limits: DrugLimits): Quantified | undefined {
  const { lloq, uloq } = limits;
  const beyond = (relation: '<' | '>', limit: number | undefined): Quantified | undefined =>
    limit === undefined ? undefined : reportedConcentration({ relation, value: limit }, unit);
  if (read.kind === 'below') return beyond('<', lloq);
  if (read.kind === 'above') return beyond('>', uloq);
  if (read.kind !== 'number') return undefined;
  const { relation, value } = read.reported;
  if (relation !== '=') return reportedConcentration(read.reported, unit);
  if (lloq !== undefined && value < lloq) return beyond('<', lloq);
  if (uloq !== undefined && value > uloq) return beyond('>', uloq);
  const { low, high, seLog } = limits;
  return {
    kind: 'quantified',
    value,
    unit,
    ci95: low === undefined || high === undefined ? null : [low, high],
    cvPercent: null,
    ...(seLog === undefined ? {} : { seLog }),
  };
}

function checkInterval(read: DrugCell, { low, high }: DrugLimits, row: LabelledRow, problems: Problem[]): void {
  const report = (name: string, message: string, hint: string): void => {
    problems.push({ code: 'RESULT', message, hint, at: row.cells.get(name)?.at ?? { line: row.line } });
  };
  if ((low === undefined) !== (high === undefined)) {
    const [present, absent] = low === undefined ? ['drug_high', 'drug_low'] : ['drug_low', 'drug_high'];
    report(present, `${present} stands without ${absent}`, 'state both ends of the 95 % interval, or neither');
    return;
  }
  if (low === undefined || high === undefined || read.kind !== 'number' || read.reported.relation !== '=') return;
  const { value } = read.reported;
  if (low <= value && value <= high) return;
  report(
    'drug_low',
    `the interval ${toText(low)} to ${toText(high)} does not hold the drug result ${toText(value)}`,
    'drug, drug_low and drug_high are in the same unit, and low <= drug <= high',
  );
}
