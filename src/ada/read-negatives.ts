import type { Finding, Staged } from '../domain/finding.ts';
import { fold } from '../domain/fold.ts';
import { InputError, type Place, type Problem } from '../domain/input-error.ts';
import { bothMeanings, type DecimalMark, tableMark, UNCLEAR_NUMBER_HINT } from '../domain/number-reading.ts';
import { cellColumn } from '../plate-reader/delimited-text.ts';
import { cvPercent, mean } from '../statistics/moments.ts';
import { ADA_ERRORS, type AdaErrorCode } from './ada-errors.ts';
import { adaFindings } from './ada-findings.ts';
import type { NegativeStudy, StudyResult } from './negative-study.ts';
import {
  CONTROL_ROLES,
  type Column,
  mayBeControl,
  type RawRow,
  type Report,
  readCell,
  readTable,
  SAMPLE_ROLES,
} from './negative-table.ts';

interface Reading {
  readonly sample: string;
  readonly run: string;
  readonly analyst: string;
  readonly value: number;
  readonly spiked: number | undefined;
  readonly line: number;
}

/**
 * Reads the results of drug-naive samples: a table with the columns sample and value, and where they apply run (day),
 * analyst, spiked, role (sample or nc), nc (the run's negative control) and exclude; any order, any delimiter, usual
 * synonyms. Rows of one sample in one run are its wells and are averaged; analysts who share a run name have runs of
 * their own. Empty values are left out and counted.
 * A name such as "NC1" or "PC" needs a role.
 * @throws InputError (input; codes of `ADA_ERRORS`) with every problem of the table
 */
export function readNegatives(text: string, wellsAs: 'mean' | 'each' = 'mean'): Staged<NegativeStudy> {
  const problems: Problem[] = [];
  const report = (code: AdaErrorCode, message: string, at: Place, hint?: string): void => {
    problems.push({ code, message, at, hint: hint ?? ADA_ERRORS[code].action });
  };
  const { rows, columns, unused } = readTable(text, report);
  if (problems.length > 0) throw new InputError('input', problems);
  const numbers = rows.flatMap(({ text: cell }) =>
    (['value', 'spiked', 'control'] as const).filter((name) => columns.has(name)).map(cell),
  );
  const { mark, unclear } = tableMark(text, numbers, rows[0]?.row.delimiter ?? ',');
  if (mark === 'mixed') {
    throw new InputError('input', {
      code: 'CUTPOINT_DECIMAL',
      message: 'numbers with decimal comma and with decimal point stand in one table',
    });
  }
  if (unclear !== undefined) {
    const { row } = rows.find(({ row: { cells } }) => cells.includes(unclear)) as RawRow;
    const at = { line: row.line, column: cellColumn(row, row.cells.indexOf(unclear)) };
    const message = bothMeanings(unclear);
    throw new InputError('input', { code: 'CUTPOINT_DECIMAL', message, hint: UNCLEAR_NUMBER_HINT, at });
  }
  const readings: Reading[] = [];
  const controls: Reading[] = [];
  const doubtful = new Map<string, RawRow>();
  let blank = 0;
  for (const raw of rows) {
    if (raw.text('exclude') !== '') continue;
    const role = fold(raw.text('role'));
    const isControl = CONTROL_ROLES.has(role) || (!columns.has('role') && CONTROL_ROLES.has(fold(raw.text('sample'))));
    if (!isControl && !SAMPLE_ROLES.has(role)) {
      report('CUTPOINT_ROLE', `role "${raw.text('role')}" is not known`, raw.at('role'), 'sample or nc');
      continue;
    }
    if (!isControl && role === '' && mayBeControl(raw.text('sample')) && !doubtful.has(raw.text('sample'))) {
      doubtful.set(raw.text('sample'), raw);
    }
    const reading = readReading(raw, mark, report);
    if (reading === undefined) blank += 1;
    else if (isControl) controls.push(reading);
    else if (reading.sample === '') report('CUTPOINT_SAMPLE_MISSING', 'a value without a sample', raw.at('sample'));
    else readings.push(reading);
    controls.push(...controlCell(raw, mark, report));
  }
  for (const [name, raw] of doubtful) {
    const hint = 'say which in a column "role": sample, or nc for a negative control; leave other controls out';
    report('CUTPOINT_ROLE', `"${name}" may be a control or a drug-naive sample`, raw.at('sample'), hint);
  }
  if (problems.length > 0) throw new InputError('input', problems);
  const findings = [...describeTable(blank, unused, columns), ...describeControlColumn(controls)];
  return { value: gather(readings, controls, wellsAs), findings };
}

function readReading(raw: RawRow, mark: DecimalMark, report: Report): Reading | undefined {
  const value = readCell(raw, 'value', mark, report);
  const spiked = readCell(raw, 'spiked', mark, report);
  if (value === undefined) return undefined;
  return {
    sample: raw.text('sample'),
    run: runOfRow(raw),
    analyst: raw.text('analyst'),
    value,
    spiked,
    line: raw.row.line,
  };
}

function controlCell(raw: RawRow, mark: DecimalMark, report: Report): readonly Reading[] {
  const value = readCell(raw, 'control', mark, report);
  if (value === undefined) return [];
  return [{ sample: 'nc', run: runOfRow(raw), analyst: raw.text('analyst'), value, spiked: undefined, line: 0 }];
}

function runOfRow(raw: RawRow): string {
  return [raw.text('run'), raw.text('day')].filter((part) => part !== '').join(', ') || '1';
}

/** Wells to results, and controls to the runs that they stand in. */
function gather(readings: readonly Reading[], controls: readonly Reading[], wellsAs: 'mean' | 'each'): NegativeStudy {
  const analysts = new Map<string, Set<string>>();
  for (const { run, analyst } of readings) analysts.set(run, (analysts.get(run) ?? new Set()).add(analyst));
  const runOf = ({ run, analyst }: Reading): string =>
    (analysts.get(run)?.size ?? 0) > 1 ? `${run} (${analyst})` : run;
  const wells = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = JSON.stringify([reading.sample, runOf(reading)]);
    wells.set(key, [...(wells.get(key) ?? []), reading]);
  }
  const results = [...wells.values()].flatMap((group) => {
    const cv = cvPercent(group.map(({ value }) => value));
    const groups = wellsAs === 'mean' ? [group] : group.map((reading) => [reading]);
    return groups.map((part) => toResult(part, runOf(part[0] as Reading), cv));
  });
  return { results, controls: controlsByRun(results, controls, runOf) };
}

function toResult(wells: readonly Reading[], run: string, cv: number | undefined): StudyResult {
  const { sample, analyst, line } = wells[0] as Reading;
  const spiked = wells.flatMap((reading) => reading.spiked ?? []);
  return {
    subject: sample,
    run,
    analyst: analyst === '' ? undefined : analyst,
    response: mean(wells.map(({ value }) => value)),
    spiked: spiked.length === 0 ? undefined : mean(spiked),
    wells: wells.length,
    cvPercent: cv,
    line,
  };
}

function controlsByRun(
  results: readonly StudyResult[],
  controls: readonly Reading[],
  runOf: (reading: Reading) => string,
): ReadonlyMap<string, readonly number[]> {
  const byRun = new Map<string, number[]>();
  const repeated = new Set<string>();
  const known = new Set(results.map(({ run }) => run));
  for (const control of controls) {
    // A column repeats the run's control on every row; rows of their own are wells and all count.
    const key = JSON.stringify([runOf(control), control.value]);
    if (control.line === 0 && repeated.has(key)) continue;
    repeated.add(key);
    const runs = known.has(runOf(control))
      ? [runOf(control)]
      : [...known].filter((run) => run.startsWith(`${control.run} (`));
    for (const run of runs) byRun.set(run, [...(byRun.get(run) ?? []), control.value]);
  }
  return byRun;
}

/** Runs in which the column of the negative control does not repeat one value. */
function describeControlColumn(controls: readonly Reading[]): readonly Finding[] {
  const valuesOf = new Map<string, Set<number>>();
  for (const { run, analyst, value, line } of controls) {
    const name = analyst === '' ? run : `${run} (${analyst})`;
    if (line === 0) valuesOf.set(name, (valuesOf.get(name) ?? new Set()).add(value));
  }
  const runs = [...valuesOf].filter(([, values]) => values.size > 1).map(([name]) => name);
  return runs.length === 0 ? [] : [adaFindings.raise('CUTPOINT_CONTROL_VALUES', { runs })];
}

function describeTable(
  blank: number,
  unused: readonly string[],
  columns: ReadonlyMap<Column, number>,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (blank > 0) findings.push(adaFindings.raise('CUTPOINT_ROWS_EMPTY', { rows: blank }));
  if (unused.length > 0) findings.push(adaFindings.raise('CUTPOINT_COLUMNS_UNUSED', { columns: unused }));
  if (!columns.has('run') && !columns.has('day')) findings.push(adaFindings.raise('CUTPOINT_ONE_RUN', {}));
  return findings;
}
