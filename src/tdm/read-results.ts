import type { Finding, Staged } from '../domain/finding.ts';
import { InputError, type Problem } from '../domain/input-error.ts';
import { parseUnit } from '../domain/unit.ts';
import { readContext, withoutAbsent } from './context-columns.ts';
import type { InterpretInput } from './interpret.ts';
import { type LabelledRow, type LabelledTable, readLabelledTable } from './labelled-table.ts';
import type { Policy } from './policy.ts';
import { indicationFindings } from './read-samples.ts';
import { readReportedAda, type ToleranceUnit } from './reported-ada.ts';
import { drugUnitText, readReportedDrug } from './reported-drug.ts';
import { RESULT_COLUMNS } from './result-columns.ts';
import type { SampleContext } from './sample-context.ts';
import { nearMissFindings } from './sample-ids.ts';
import { TDM_FINDINGS } from './tdm-findings.ts';

/** One sample of a table of results, ready to be interpreted. */
export interface ResultSample {
  readonly sampleId: string;
  readonly input: InterpretInput;
}

interface ReadRow {
  readonly row: LabelledRow;
  readonly sampleId: string;
  readonly input: InterpretInput;
  readonly collected: { readonly drug: string | undefined; readonly ada: string | undefined };
}

/**
 * Reads a table of concentrations and ADA results from elsewhere, one sample a row, or drug and ADA on a row each. What
 * a row says of the sample adds to the samples file; the two may not contradict each other.
 * @throws InputError (input; TABLE_..., SAMPLE_ID, RESULT) with every problem's line and column
 */
export function readResults(
  text: string,
  policy: Policy,
  contexts: ReadonlyMap<string, SampleContext> | undefined,
): Staged<readonly ResultSample[]> {
  const table = readLabelledTable(text, RESULT_COLUMNS, ['sample']);
  const problems: Problem[] = [...table.problems];
  const findings: Finding[] = [];
  const rows = problems.some((problem) => problem.code === 'TABLE_COLUMN')
    ? []
    : table.rows.flatMap((row) => readRow(row, table, policy, contexts, problems, findings));
  if (table.rows.length === 0 && problems.length === 0) {
    problems.push({
      code: 'TABLE_ROW',
      message: 'the table has a header and no rows',
      hint: 'add a row for each sample below the header',
    });
  }
  const samples = joinRows(rows, problems, findings);
  if (problems.length > 0) throw new InputError('input', problems);
  const seen = new Set<string>();
  for (const { sampleId, input } of samples) {
    if (!seen.has(sampleId)) findings.push(...indicationFindings(sampleId, input.context ?? {}, policy));
    seen.add(sampleId);
  }
  findings.push(...nearMissFindings([...seen, ...(contexts?.keys() ?? [])], contexts));
  const unknown = contexts === undefined ? [] : [...seen].filter((id) => !contexts.has(id));
  if (unknown.length > 0) findings.push(TDM_FINDINGS.raise('SAMPLE_NOT_IN_SAMPLES_FILE', { samples: unknown }));
  const unmeasured = [...(contexts?.keys() ?? [])].filter((id) => !seen.has(id));
  if (unmeasured.length > 0) findings.push(TDM_FINDINGS.raise('SAMPLE_NOT_MEASURED', { samples: unmeasured }));
  if (table.unusedColumns.length > 0) {
    findings.push(TDM_FINDINGS.raise('TABLE_COLUMN_UNUSED', { columns: table.unusedColumns }));
  }
  return { value: samples, findings };
}

function readRow(
  row: LabelledRow,
  table: LabelledTable,
  policy: Policy,
  contexts: ReadonlyMap<string, SampleContext> | undefined,
  problems: Problem[],
  findings: Finding[],
): readonly ReadRow[] {
  const sampleId = row.cells.get('sample')?.text;
  if (sampleId === undefined) {
    problems.push({
      code: 'SAMPLE_ID',
      message: 'the row names no sample',
      hint: 'fill in the column "sample"',
      at: { line: row.line },
    });
    return [];
  }
  const drug = readReportedDrug(sampleId, row, table, problems, findings);
  const ada = readReportedAda(sampleId, row, table, policy, commonDrugUnit(table), problems, findings);
  const context = mergeContext(
    contexts?.get(sampleId) ?? {},
    withoutAbsent(readContext(row.cells, table, problems)),
    row,
    'the samples file',
    problems,
  );
  const collected = {
    drug: row.cells.get('drug_collected')?.text ?? context.collected,
    ada: row.cells.get('ada_collected')?.text ?? context.collected,
  };
  const sameCollection = ada.sameCollection ?? sameText(collected.drug, collected.ada);
  const input: InterpretInput = {
    run: drug.run,
    ...(ada.run === undefined ? {} : { adaRun: ada.run }),
    drug: drug.result,
    drugUnitUnknown: drug.unitUnknown,
    ada: ada.result,
    adaAssay: ada.assay,
    context,
    ...(sameCollection === undefined ? {} : { sameCollection }),
  };
  return [{ row, sampleId, input, collected }];
}

/** Joins a drug row and an ADA row of one id; rows of one id that both hold the same analyte stay apart and are told. */
function joinRows(rows: readonly ReadRow[], problems: Problem[], findings: Finding[]): readonly ResultSample[] {
  const byId = new Map<string, ReadRow[]>();
  for (const row of rows) byId.set(row.sampleId, [...(byId.get(row.sampleId) ?? []), row]);
  return [...byId.values()].flatMap((group): readonly ResultSample[] => {
    const [first, second, ...more] = group;
    if (first === undefined) return [];
    if (second === undefined) return [first];
    const drug = group.find(({ input }) => input.drug !== null && input.ada === null);
    const ada = group.find(({ input }) => input.drug === null && input.ada !== null);
    if (more.length === 0 && drug !== undefined && ada !== undefined) return [joinPair(drug, ada, problems, findings)];
    findings.push(
      TDM_FINDINGS.raise('SAMPLE_MEASURED_TWICE', {
        sample: first.sampleId,
        analyte: 'rows of',
        count: group.length,
        used: 'each row is interpreted on its own',
      }),
    );
    return group;
  });
}

function joinPair(drug: ReadRow, ada: ReadRow, problems: Problem[], findings: Finding[]): ResultSample {
  const same = sameText(drug.collected.drug, ada.collected.ada);
  const { collected: _drugDate, ...drugContext } = drug.input.context ?? {};
  const { collected: _adaDate, ...adaContext } = ada.input.context ?? {};
  if (same === false) {
    findings.push(
      TDM_FINDINGS.raise('SAMPLE_COLLECTIONS_DIFFER', {
        sample: drug.sampleId,
        drug: drug.collected.drug ?? '',
        ada: ada.collected.ada ?? '',
      }),
    );
  }
  const stated = drug.input.sameCollection === false || ada.input.sameCollection === false ? false : same;
  const { sameCollection: _drugPair, ...drugInput } = drug.input;
  // On a row of ADA alone, "run" says it of the ADA run.
  const adaRun = ada.input.adaRun ?? (ada.input.run === 'failed' ? 'failed' : undefined);
  return {
    sampleId: drug.sampleId,
    input: {
      ...drugInput,
      ...(adaRun === undefined ? {} : { adaRun }),
      ada: ada.input.ada,
      ...(ada.input.adaAssay === undefined ? {} : { adaAssay: ada.input.adaAssay }),
      context: mergeContext(drugContext, adaContext, ada.row, `line ${drug.row.line}`, problems),
      ...(stated === undefined ? {} : { sameCollection: stated }),
    },
  };
}

function mergeContext(
  base: SampleContext,
  own: SampleContext,
  row: LabelledRow,
  baseName: string,
  problems: Problem[],
): SampleContext {
  for (const [name, value] of Object.entries(own)) {
    const other = base[name as keyof SampleContext];
    if (other === undefined || other === value) continue;
    problems.push({
      code: 'RESULT',
      message: `sample "${row.cells.get('sample')?.text}": ${name} is ${value} here and ${other} in ${baseName}`,
      hint: 'correct one of the two, or leave one blank',
      at: { line: row.line },
    });
  }
  return { ...base, ...own };
}

function commonDrugUnit(table: LabelledTable): ToleranceUnit {
  const texts = table.rows
    .filter((row) => row.cells.textOf('drug') !== undefined)
    .map((row) => drugUnitText(row, table));
  const units = new Set(texts.map((text) => (text === undefined ? undefined : parseUnit(text))));
  units.delete(undefined);
  const [unit] = units;
  return units.size === 1 && unit !== undefined ? unit : 'not one';
}

function sameText(left: string | undefined, right: string | undefined): boolean | undefined {
  return left === undefined || right === undefined ? undefined : left === right;
}
