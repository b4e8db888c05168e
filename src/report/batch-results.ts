import type { InputError, Problem } from '../domain/input-error.ts';
import { limitOf } from '../domain/reported-limit.ts';
import type { AdaCall, Quantified, Verdict } from '../domain/result.ts';
import type { PlateReport, RunReport, SampleReport } from '../run/run-report.ts';
import { titreText } from './result-text.ts';

/** How a run of a batch ended. */
export type BatchOutcome = Verdict | 'unreadable';

/** One line of `runs.ndjson`: a run of a batch in short. */
export interface BatchRunLine {
  readonly run: string;
  readonly outcome: BatchOutcome;
  /** Codes that rejected the run, or that kept it from being read. */
  readonly because: readonly string[];
  readonly plates: readonly BatchPlateLine[];
  readonly samples: number;
  /** How often each error and warning was raised. */
  readonly findings: Readonly<Record<string, number>>;
  readonly inputs: RunReport['inputs'];
  readonly policy: string | null;
  readonly tool: string;
  readonly error: { readonly kind: string; readonly problems: readonly Problem[] } | null;
  readonly result: string;
  readonly sha256: string;
}

interface BatchPlateLine {
  readonly file: string;
  readonly plate: string | null;
  readonly assay: string | null;
  readonly verdict: BatchOutcome;
}

/** A column of `results.csv` and `results.parquet`. */
interface ResultColumn {
  readonly name: string;
  readonly type: 'text' | 'number';
}

/** The columns of the table of results: one row a sample of a run. */
export const RESULT_COLUMNS: readonly ResultColumn[] = [
  ...texts('run', 'sample', 'run_verdict', 'drug_result'),
  ...numbers('drug'),
  ...texts('drug_unit'),
  ...numbers('drug_low', 'drug_high', 'drug_cv_percent'),
  ...texts('drug_because', 'ada_result'),
  ...numbers('ada_signal_to_noise', 'ada_index'),
  ...texts('ada_concentration_result'),
  ...numbers('ada_concentration'),
  ...texts('ada_unit', 'ada_titre', 'ada_grade', 'ada_raw_call', 'ada_qualifier', 'ada_because'),
  ...texts('rule', 'status', 'drug_category', 'ada_category', 'summary', 'flags'),
];

export type ResultCell = string | number | null;

/**
 * What a run adds to the table of results, column by column, with one cell a sample; blank (null) where nothing was
 * reported. A limit stands in the number's column with its kind beside it.
 */
export function resultColumns(run: string, report: RunReport): readonly (readonly ResultCell[])[] {
  const { samples, verdict } = report;
  const columns = RESULT_COLUMNS.map(() => new Array<ResultCell>(samples.length).fill(null));
  for (let index = 0; index < samples.length; index += 1) {
    const { sampleId, drug, ada, interpretation } = samples[index] as SampleReport;
    const row: ResultCell[] = [run, sampleId, verdict];
    pushDrug(row, drug);
    pushAda(row, ada);
    pushInterpretation(row, interpretation);
    for (let column = 0; column < columns.length; column += 1) {
      (columns[column] as ResultCell[])[index] = row[column] as ResultCell;
    }
  }
  return columns;
}

/** The line of an analysed run. */
export function lineOfReport(
  run: string,
  report: RunReport,
  written: { readonly result: string; readonly sha256: string },
): BatchRunLine {
  const counted = new Map<string, number>();
  const rejecting = new Set<string>();
  const all = [...report.plates.flatMap(({ findings }) => findings), ...report.findings];
  for (const { code, severity } of all) {
    if (severity === 'note') continue;
    counted.set(code, (counted.get(code) ?? 0) + 1);
    if (severity === 'error' && code !== 'PLATE_REJECTED') rejecting.add(code);
  }
  return {
    run,
    outcome: report.verdict,
    because: report.verdict === 'rejected' ? [...rejecting].sort() : [],
    plates: report.plates.map(plateLine),
    samples: report.samples.length,
    findings: Object.fromEntries([...counted].sort(([left], [right]) => (left < right ? -1 : 1))),
    inputs: report.inputs,
    policy: report.policy.sha256,
    tool: report.tool.version,
    error: null,
    ...written,
  };
}

/** The line of a run that could not be read. */
export function lineOfError(
  run: string,
  plates: readonly string[],
  error: InputError,
  tool: string,
  written: { readonly result: string; readonly sha256: string },
): BatchRunLine {
  return {
    run,
    outcome: 'unreadable',
    because: [error.code],
    plates: plates.map((file) => ({ file, plate: null, assay: null, verdict: 'unreadable' })),
    samples: 0,
    findings: {},
    inputs: [],
    policy: null,
    tool,
    error: { kind: error.kind, problems: error.problems },
    ...written,
  };
}

function plateLine({ file, plate, assay, verdict }: PlateReport): BatchPlateLine {
  return { file, plate, assay: assay.id, verdict };
}

function pushDrug(row: ResultCell[], drug: Quantified | null): void {
  if (drug === null) {
    row.push(null, null, null, null, null, null, null);
    return;
  }
  row.push(drug.kind);
  pushValueAndUnit(row, drug);
  if (drug.kind === 'quantified') row.push(drug.ci95?.[0] ?? null, drug.ci95?.[1] ?? null, drug.cvPercent);
  else row.push(null, null, null);
  row.push(drug.kind === 'not-reportable' ? drug.because : null);
}

function pushAda(row: ResultCell[], ada: AdaCall | null): void {
  if (ada === null) {
    row.push(null, null, null, null, null, null, null, null, null, null, null);
    return;
  }
  const { concentration, titre } = ada;
  row.push(ada.kind, ada.signalToNoise, ada.index, concentration?.kind ?? null);
  if (concentration === null) row.push(null, null);
  else pushValueAndUnit(row, concentration);
  row.push(titre === null ? null : titreText(titre));
  row.push(ada.grade ?? null, ada.rawCall ?? null, ada.qualifier ?? null, ada.because ?? null);
}

function pushInterpretation(row: ResultCell[], interpretation: SampleReport['interpretation']): void {
  if (interpretation === null) {
    row.push(null, null, null, null, null, null);
    return;
  }
  const { rule, status, drugCategory, adaCategory, summary, flags } = interpretation;
  row.push(rule, status, drugCategory, adaCategory, summary, flags.join(' '));
}

function pushValueAndUnit(row: ResultCell[], quantity: Quantified): void {
  if (quantity.kind === 'not-reportable') row.push(null, null);
  else row.push(quantity.kind === 'quantified' ? quantity.value : limitOf(quantity), quantity.unit);
}

function texts(...names: readonly string[]): readonly ResultColumn[] {
  return names.map((name) => ({ name, type: 'text' }));
}

function numbers(...names: readonly string[]): readonly ResultColumn[] {
  return names.map((name) => ({ name, type: 'number' }));
}
