import { toPercentText, toText } from '../domain/number-text.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import type { PlateReport, RunReport, SampleReport } from '../run/run-report.ts';
import { adaText, concentrationText, factorText } from './result-text.ts';
import { verdictText } from './verdict-text.ts';

/** A table of a report in words, before any markup: each row has the cells of the header. */
export interface ReportTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The plates of a run in short. */
export function platesTable({ plates }: RunReport): ReportTable {
  return {
    header: ['plate', 'assay', 'verdict', 'samples', 'not reported'],
    rows: plates.map((plate) => [
      plate.id,
      plate.assay.id,
      verdictText(plate.verdict),
      `${plate.samples.length}`,
      `${notReported(plate)}`,
    ]),
  };
}

/** How many samples of a plate have no result. */
export function notReported({ samples }: PlateReport): number {
  return samples.filter(({ result }) => result.kind === 'not-reportable').length;
}

export const CRITERIA_COLUMNS = ['criterion', 'outcome', 'observed', 'source'];

/** What was asked of a plate, and what was found. */
export function criteriaTable({ criteria }: PlateReport): ReportTable {
  return {
    header: CRITERIA_COLUMNS,
    rows: criteria.map(({ text, outcome, observed, source, changed }) => [
      `${text}${changed ? ' (changed by the assay)' : ''}`,
      outcome,
      observed,
      source,
    ]),
  };
}

/** The standards of a plate, lowest first. */
export function standardsTable({ standards }: PlateReport): ReportTable {
  return {
    header: ['standard', 'nominal', 'OD', 'CV', 'back-calculated', 'recovery'],
    rows: standards.map(({ name, nominal, unit, meanOd, cvPercent, backCalculated, recoveryPercent }) => [
      name,
      `${toText(nominal)} ${unit}`,
      odText(meanOd),
      percentText(cvPercent),
      backCalculated === null ? '' : toText(backCalculated),
      percentText(recoveryPercent),
    ]),
  };
}

/** The controls of a plate. */
export function controlsTable({ controls }: PlateReport): ReportTable {
  return {
    header: ['control', 'role', 'nominal', 'OD', 'CV', 'result', 'recovery'],
    rows: controls.map(({ name, role, nominal, unit, meanOd, cvPercent, result, recoveryPercent }) => [
      name,
      role,
      nominal === null ? '' : `${toText(nominal)} ${unit ?? ''}`,
      odText(meanOd),
      percentText(cvPercent),
      result === null ? '' : concentrationText(result),
      percentText(recoveryPercent),
    ]),
  };
}

/** The samples of a run with their interpretations. */
export function samplesTable(samples: readonly SampleReport[]): ReportTable {
  return {
    header: ['sample', 'drug', 'antibodies', 'row', 'likely cause', 'action'],
    rows: samples.map(({ sampleId, drug, ada, interpretation }) => [
      sampleId,
      drug === null ? 'not measured' : withReason(concentrationText(drug, true, interpretation?.threshold), drug),
      ada === null ? 'not measured' : withReason(adaText(ada), ada),
      rowText(interpretation),
      interpretation?.likelyCause ?? '',
      interpretation?.action ?? '',
    ]),
  };
}

/** What is to be measured again. */
export function repeatsTable({ repeats }: RunReport): ReportTable {
  return {
    header: ['sample', 'plate', 'dilution', 'because'],
    rows: repeats.map(({ sampleId, plateId, dilution, because }) => [
      sampleId,
      plateId,
      dilution === null ? '' : `1:${factorText(dilution)}`,
      because,
    ]),
  };
}

/** The files that the result depends on. */
export function inputsTable({ inputs }: RunReport): ReportTable {
  return {
    header: ['input', 'file', 'SHA-256'],
    rows: inputs.map(({ kind, file, sha256 }) => [kind, file, sha256]),
  };
}

/** A plate's assay, curve, range and cut point in one line. */
export function curveText({ assay, curve, cutPoint }: PlateReport): string {
  const parts = [
    assay.id,
    ...(curve === null ? [] : [`${curve.model} curve, weighting ${curve.weighting}, fitted on ${curve.fitOn}`]),
    ...(curve?.lloq != null && curve.uloq !== null
      ? [`range ${toText(curve.lloq)} to ${toText(curve.uloq)} ${curve.unit} in the well`]
      : []),
    ...(cutPoint === null ? [] : [`cut point ${cutPoint.text}`]),
  ];
  return parts.join('; ');
}

/** The row with its status; the other rows that the measurement allows; the flags. */
function rowText(interpretation: SampleReport['interpretation']): string {
  if (interpretation === null) return '';
  const { rule, status, alternatives, flags } = interpretation;
  const others = alternatives.map((other) =>
    other.probability === null ? `or ${other.rule}` : `or ${other.rule} (${toPercentText(100 * other.probability)})`,
  );
  return [`${rule} (${status})`, ...others, flags.join(' ')].filter((text) => text !== '').join('; ');
}

function withReason(text: string, result: Quantified | AdaCall): string {
  return result.kind !== 'not-reportable' || result.because === undefined ? text : `${text}: ${result.because}`;
}

function odText(od: number | null): string {
  return od === null ? '' : toText(od, 3);
}

function percentText(percent: number | null): string {
  return percent === null ? '' : toPercentText(percent);
}
