import { limitText } from '../domain/reported-limit.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import { isReportedAs } from '../domain/same-result.ts';
import type { PlateReport, RunReport, SampleReport } from '../run/run-report.ts';
import { type CellTable, type CsvCell, csvTable } from './csv-table.ts';
import { otherRowIds } from './interpretation-text.ts';
import { notReportedBecause, titreText } from './result-text.ts';

const COLUMNS = [
  'sample',
  'drug',
  'drug_unit',
  'drug_low',
  'drug_high',
  'drug_status',
  'ada',
  'ada_status',
  'ada_index',
  'ada_signal_to_noise',
  'ada_grade',
  'ada_titre',
  'ada_concentration',
  'ada_unit',
  'rule',
  'status',
  'drug_category',
  'ada_category',
  'likely_cause',
  'action',
  'flags',
  'alternatives',
  'threshold',
  'threshold_unit',
  'because',
  'drug_plate',
  'drug_plate_verdict',
  'ada_plate',
  'ada_plate_verdict',
  'run_verdict',
  'notice',
] as const;

/**
 * A run as CSV (RFC 4180), one row a sample. Censored results stand as "<0.4" and ">20"; a result that is withheld or was
 * not measured leaves its cell empty and says so in the status column. Nothing here is run by a spreadsheet.
 */
export function renderCsv(report: RunReport): string {
  return csvTable(sampleTable(report));
}

/** The samples of a run as columns for a spreadsheet. */
export function sampleTable(report: RunReport): CellTable {
  return { header: COLUMNS, rows: report.samples.map((sample) => sampleRow(sample, report)) };
}

function sampleRow(sample: SampleReport, report: RunReport): readonly CsvCell[] {
  const { sampleId, drug, ada, interpretation } = sample;
  const drugPlates = platesOf(sample, 'drug', report);
  const adaPlates = platesOf(sample, 'ada', report);
  return [
    sampleId,
    ...drugCells(drug),
    ...adaCells(ada),
    interpretation?.rule ?? null,
    interpretation?.status ?? null,
    interpretation?.drugCategory ?? null,
    interpretation?.adaCategory ?? null,
    interpretation?.likelyCause ?? null,
    interpretation?.action ?? null,
    interpretation?.flags.join(' ') ?? null,
    interpretation && otherRowIds(interpretation),
    interpretation?.threshold?.value ?? null,
    interpretation?.threshold?.unit ?? null,
    notReportedBecause(drug, ada),
    listed(drugPlates.map(({ id }) => id)),
    listed(drugPlates.map(({ verdict }) => verdict)),
    listed(adaPlates.map(({ id }) => id)),
    listed(adaPlates.map(({ verdict }) => verdict)),
    report.verdict,
    report.notice,
  ];
}

/** drug, drug_unit, drug_low, drug_high, drug_status */
function drugCells(drug: Quantified | null): readonly CsvCell[] {
  if (drug === null) return [null, null, null, null, 'not-measured'];
  const status = drug.kind === 'not-reportable' && drug.withheld === true ? 'withheld' : drug.kind;
  const interval = drug.kind === 'quantified' ? (drug.ci95 ?? [null, null]) : [null, null];
  return [...concentrationCells(drug), ...interval, status];
}

/** ada to ada_unit */
function adaCells(ada: AdaCall | null): readonly CsvCell[] {
  if (ada === null) return [null, 'not-measured', null, null, null, null, null, null];
  const isReported = ada.kind !== 'not-reportable';
  return [
    isReported ? ada.kind : null,
    ada.qualifier ?? (isReported ? 'reported' : ada.withheld === true ? 'withheld' : 'not-reportable'),
    isReported ? ada.index : null,
    isReported ? ada.signalToNoise : null,
    ada.grade ?? null,
    ada.titre === null || ada.titre.kind === 'not-reportable' ? null : titreText(ada.titre),
    ...(ada.concentration === null ? [null, null] : concentrationCells(ada.concentration)),
  ];
}

/** Value and unit; a censored value keeps its sign. */
function concentrationCells(result: Quantified): readonly CsvCell[] {
  if (result.kind === 'not-reportable') return [null, null];
  if (result.kind === 'quantified') return [result.value, result.unit];
  return [limitText(result, (limit) => String(Number(limit.toPrecision(12)))), result.unit];
}

/** The plate that a sample's result is from; all that it stands on where it is from none of several. */
function platesOf(sample: SampleReport, kind: 'drug' | 'ada', report: RunReport): readonly PlateReport[] {
  const reported = sample[kind];
  const found = report.plates.flatMap((plate) => {
    const result = plate.samples.find(({ sampleId }) => sampleId === sample.sampleId)?.result;
    return plate.assay.kind === kind && result !== undefined ? [{ plate, result }] : [];
  });
  // The drug in a sample may change what an antibody call is called, but not whether there is one.
  const from =
    found.length < 2 || reported === null || reported.kind === 'not-reportable'
      ? found
      : found.filter(({ result }) =>
          kind === 'drug' ? isReportedAs(result, reported) : result.kind !== 'not-reportable',
        );
  return from.map(({ plate }) => plate);
}

function listed(words: readonly string[]): string | null {
  return words.length === 0 ? null : words.join('; ');
}
