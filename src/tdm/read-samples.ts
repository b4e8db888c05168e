import { closestWord } from '../domain/did-you-mean.ts';
import type { Finding, Staged } from '../domain/finding.ts';
import { InputError, type Problem } from '../domain/input-error.ts';
import { CONTEXT_COLUMNS, readContext } from './context-columns.ts';
import { indicationName } from './indication-names.ts';
import { readLabelledTable } from './labelled-table.ts';
import type { Policy } from './policy.ts';
import type { SampleContext } from './sample-context.ts';
import { nearMissFindings } from './sample-ids.ts';
import { TDM_FINDINGS } from './tdm-findings.ts';
import { chooseThreshold } from './trough-threshold.ts';

/** The column that names the sample. */
export const SAMPLE_COLUMN = {
  name: 'sample',
  spellings: ['sample', 'sample_id', 'sampleid', 'id', 'specimen', 'specimen_id', 'sample_name'],
  isText: true,
};
const SAMPLES_COLUMNS = [SAMPLE_COLUMN, ...CONTEXT_COLUMNS];

/**
 * Reads the samples file: what is known of each sample, by its id as exact text. Ids that nearly agree, unused columns
 * and indications that the policy does not know are findings.
 * @throws InputError (input; TABLE_COLUMN, TABLE_ROW, TABLE_WORD, TABLE_NUMBER, TABLE_DECIMAL_MARK, SAMPLE_ID) with
 * every problem's line and column
 */
export function readSamples(text: string, policy: Policy): Staged<ReadonlyMap<string, SampleContext>> {
  const table = readLabelledTable(text, SAMPLES_COLUMNS, ['sample']);
  const problems: Problem[] = [...table.problems];
  const findings: Finding[] = [];
  const samples = new Map<string, SampleContext>();
  const indicationsOfPolicy = new Set<string | undefined>([undefined]);
  for (const row of problems.some((problem) => problem.code === 'TABLE_COLUMN') ? [] : table.rows) {
    const id = row.cells.textOf('sample');
    if (id === undefined) {
      problems.push({
        code: 'SAMPLE_ID',
        message: 'the row names no sample',
        hint: 'fill in the column "sample"',
        at: { line: row.line },
      });
      continue;
    }
    if (samples.has(id)) {
      const earlier = table.rows.find(({ cells }) => cells.textOf('sample') === id)?.line;
      problems.push({
        code: 'SAMPLE_ID',
        message: `sample "${id}" stands on line ${earlier} already`,
        hint: 'keep one row for each sample; give another collection its own id',
        at: row.cells.get('sample')?.at ?? {},
      });
      continue;
    }
    const context = readContext(row.cells, table, problems);
    samples.set(id, context);
    if (indicationsOfPolicy.has(context.indication)) continue;
    const unknown = indicationFindings(id, context, policy);
    if (unknown.length === 0) indicationsOfPolicy.add(context.indication);
    findings.push(...unknown);
  }
  if (problems.length > 0) throw new InputError('input', problems);
  return {
    value: samples,
    findings: [
      ...nearMissFindings(samples.keys(), undefined),
      ...findings,
      ...(table.unusedColumns.length === 0
        ? []
        : [TDM_FINDINGS.raise('TABLE_COLUMN_UNUSED', { columns: table.unusedColumns })]),
    ],
  };
}

/** A warning when the stated indication has no threshold in the policy, with the nearest one that has. */
export function indicationFindings(sample: string, context: SampleContext, policy: Policy): readonly Finding[] {
  if (context.indication === undefined) return [];
  const maintenance = { indication: context.indication };
  if (chooseThreshold(maintenance, policy).threshold !== null) return [];
  const near = closestWord(context.indication, Object.keys(policy.indicationNames)) ?? '';
  return [
    TDM_FINDINGS.raise('INDICATION_NOT_IN_POLICY', {
      sample,
      indication: context.indication,
      near: indicationName(near, policy.indicationNames) ?? '',
    }),
  ];
}
