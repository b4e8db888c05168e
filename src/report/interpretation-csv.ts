import { limitText } from '../domain/reported-limit.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import type { SampleReport } from '../run/run-report.ts';
import { NOTICE } from '../tdm/notice.ts';
import { type CsvCell, csvTable } from './csv-table.ts';
import { otherRowIds } from './interpretation-text.ts';
import { notReportedBecause, titreText } from './result-text.ts';

const COLUMNS = [
  'sample',
  'drug',
  'drug_unit',
  'drug_low',
  'drug_high',
  'drug_category',
  'ada',
  'ada_unit',
  'ada_category',
  'rule',
  'status',
  'threshold',
  'threshold_unit',
  'probability',
  'alternatives',
  'likely_cause',
  'action',
  'success_rate',
  'flags',
  'because',
  'notice',
] as const;

type CsvRow = Readonly<Record<(typeof COLUMNS)[number], CsvCell>>;

/** Interpreted samples as CSV: one row a sample, blank where nothing was reported, the notice in every row. */
export function interpretationCsv(samples: readonly SampleReport[]): string {
  const rows = samples.map(csvRow).map((row) => COLUMNS.map((column) => row[column]));
  return csvTable({ header: COLUMNS, rows });
}

function csvRow({ sampleId, drug, ada, interpretation }: SampleReport): CsvRow {
  const interval = drug?.kind === 'quantified' ? drug.ci95 : null;
  return {
    sample: sampleId,
    drug: drug === null ? null : quantityText(drug),
    drug_unit: drug === null || drug.kind === 'not-reportable' ? null : drug.unit,
    drug_low: interval?.[0] ?? null,
    drug_high: interval?.[1] ?? null,
    drug_category: interpretation?.drugCategory ?? null,
    ada: ada === null ? null : adaText(ada),
    ada_unit: ada?.concentration && ada.concentration.kind !== 'not-reportable' ? ada.concentration.unit : null,
    ada_category: interpretation?.adaCategory ?? null,
    rule: interpretation?.rule ?? null,
    status: interpretation?.status ?? null,
    threshold: interpretation?.threshold
      ? `${interpretation.threshold.operator}${interpretation.threshold.value}`
      : null,
    threshold_unit: interpretation?.threshold?.unit ?? null,
    probability: interpretation?.probability ?? null,
    alternatives: interpretation && otherRowIds(interpretation),
    likely_cause: interpretation?.likelyCause ?? null,
    action: interpretation?.action ?? null,
    success_rate: interpretation?.successRate ?? null,
    flags: (interpretation?.flags ?? []).join(' '),
    because: notReportedBecause(drug, ada),
    notice: NOTICE,
  };
}

function quantityText(quantity: Quantified): string {
  if (quantity.kind === 'not-reportable') return 'not reportable';
  return quantity.kind === 'quantified' ? String(quantity.value) : limitText(quantity, String);
}

function adaText(ada: AdaCall): string {
  if (ada.concentration !== null && ada.concentration.kind !== 'not-reportable') return quantityText(ada.concentration);
  if (ada.titre !== null && ada.titre.kind !== 'not-reportable') return titreText(ada.titre);
  return ada.kind;
}
