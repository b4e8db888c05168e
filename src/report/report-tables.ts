import { toPercentText, toText } from '../domain/number-text.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import type { PlateReport, RunReport, SampleReport } from '../run/run-report.ts';
import { drugWord, otherRows, otherRowText, thresholdLines } from './interpretation-text.ts';
import { curveText, cutPointText, readText } from './plate-text.ts';
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
    header: ['sample', 'drug (95 % interval)', 'antibodies', 'row', 'likely cause', 'action'],
    rows: samples.map(({ sampleId, drug, ada, interpretation }) => [
      sampleId,
      drug === null ? 'not measured' : drugText(drug, interpretation),
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

/** A plate's assay, wavelengths, curve, range and cut point in one line. */
export function plateText(plate: PlateReport): string {
  const cutPoint = cutPointText(plate);
  const parts = [plate.assay.id, readText(plate), curveText(plate), cutPoint === '' ? '' : `cut point ${cutPoint}`];
  return parts.filter((part) => part !== '').join('; ');
}

/** What a run was interpreted and analysed by: policy, thresholds with their sources, settings. */
export function basisTexts({ policy, samples, settings }: RunReport): readonly string[] {
  const own = policy.ownRows.length === 0 ? '' : `; the laboratory's own rows: ${policy.ownRows.join(', ')}`;
  const applied = Object.entries(settings).map(([key, value]) => `${key} ${value}`);
  return [
    ...thresholdLines(samples, Infinity),
    `Interpreted by the policy ${policy.id}, version ${policy.version}${own}.`,
    ...(applied.length === 0 ? [] : [`Settings: ${applied.join('; ')}`]),
    ...(samples.length === 0 ? [] : [LEGEND]),
  ];
}

const LEGEND =
  "S/N is a sample's OD over that of the negative controls; tdm-elisa explain CODE says what a row or a flag means.";

/** The row with its status; the other rows that the measurement allows; the flags. */
function rowText(interpretation: SampleReport['interpretation']): string {
  if (interpretation === null) return '';
  const { rule, status, alternatives, flags } = interpretation;
  const others = otherRows(alternatives).map((other) => otherRowText(other));
  return [`${rule} (${status})`, ...others, flags.join(', ')].filter((text) => text !== '').join('; ');
}

function drugText(drug: Quantified, interpretation: SampleReport['interpretation']): string {
  const text = withReason(concentrationText(drug, true, interpretation?.threshold), drug);
  return interpretation === null ? text : `${text}${drugWord(interpretation, drug)}`;
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
