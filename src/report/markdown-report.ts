import type { Finding } from '../domain/finding.ts';
import { toPercentText, toText } from '../domain/number-text.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import type { PlateReport, RunReport, SampleReport } from '../run/run-report.ts';
import { markdownTable, markdownText } from './markdown-text.ts';
import { adaText, concentrationText } from './result-text.ts';
import { verdictText } from './verdict-text.ts';

/** A run as Markdown: verdict, each plate with its criteria, controls and findings, the samples, what to repeat. */
export function renderMarkdown(report: RunReport): string {
  return joinBlocks([
    [`# Run ${verdictText(report.verdict)}`],
    [`tdm-elisa ${markdownText(report.tool.version)}`],
    overrideLines(report),
    ...report.plates.flatMap(plateBlocks),
    findingLines(report.findings),
    ['## Samples'],
    sampleTable(report.samples),
    ...repeatBlocks(report),
    inputBlocks(report),
    [`*${markdownText(report.notice)}*`],
  ]);
}

/** A run in short, for the summary page of a pipeline's job: plates, what failed, what to repeat. */
export function renderJobSummary(report: RunReport): string {
  const failed = report.plates.flatMap((plate) =>
    plate.criteria
      .filter(({ outcome }) => outcome === 'failed' || outcome === 'overruled')
      .map(({ text, outcome, observed }) => [plate.id, text, outcome, observed]),
  );
  return joinBlocks([
    [`# Run ${verdictText(report.verdict)}`],
    markdownTable(
      ['plate', 'assay', 'verdict', 'samples', 'not reported'],
      report.plates.map((plate) => {
        const missing = plate.samples.filter(({ result }) => result.kind === 'not-reportable').length;
        return [plate.id, plate.assay.id, verdictText(plate.verdict), `${plate.samples.length}`, `${missing}`];
      }),
    ),
    overrideLines(report),
    markdownTable(['plate', 'criterion', 'outcome', 'observed'], failed),
    ...report.plates.map(({ findings }) => findingLines(findings.filter(({ severity }) => severity === 'error'))),
    ...repeatBlocks(report),
    [`*${markdownText(report.notice)}*`],
  ]);
}

function plateBlocks(plate: PlateReport): readonly (readonly string[])[] {
  return [
    [`## Plate ${markdownText(plate.id)}: ${verdictText(plate.verdict)}`],
    [curveText(plate)],
    markdownTable(
      ['criterion', 'outcome', 'observed', 'source'],
      plate.criteria.map(({ text, outcome, observed, source, changed }) => [
        `${text}${changed ? ' (changed by the assay)' : ''}`,
        outcome,
        observed,
        source,
      ]),
    ),
    markdownTable(
      ['standard', 'nominal', 'OD', 'CV', 'back-calculated', 'recovery'],
      plate.standards.map(({ name, nominal, unit, meanOd, cvPercent, backCalculated, recoveryPercent }) => [
        name,
        `${toText(nominal)} ${unit}`,
        meanOd === null ? '' : toText(meanOd, 3),
        cvPercent === null ? '' : toPercentText(cvPercent),
        backCalculated === null ? '' : toText(backCalculated),
        recoveryPercent === null ? '' : toPercentText(recoveryPercent),
      ]),
    ),
    markdownTable(
      ['control', 'role', 'nominal', 'OD', 'CV', 'result', 'recovery'],
      plate.controls.map(({ name, role, nominal, unit, meanOd, cvPercent, result, recoveryPercent }) => [
        name,
        role,
        nominal === null ? '' : `${toText(nominal)} ${unit ?? ''}`,
        meanOd === null ? '' : toText(meanOd, 3),
        cvPercent === null ? '' : toPercentText(cvPercent),
        result === null ? '' : concentrationText(result),
        recoveryPercent === null ? '' : toPercentText(recoveryPercent),
      ]),
    ),
    findingLines(plate.findings),
  ];
}

function curveText({ assay, curve, cutPoint }: PlateReport): string {
  const parts = [
    assay.id,
    ...(curve === null ? [] : [`${curve.model} curve, weighting ${curve.weighting}, fitted on ${curve.fitOn}`]),
    ...(curve?.lloq != null && curve.uloq !== null
      ? [`range ${toText(curve.lloq)} to ${toText(curve.uloq)} ${curve.unit} in the well`]
      : []),
    ...(cutPoint === null ? [] : [`cut point ${cutPoint.text}`]),
  ];
  return markdownText(parts.join('; '));
}

function sampleTable(samples: readonly SampleReport[]): readonly string[] {
  return markdownTable(
    ['sample', 'drug', 'antibodies', 'row', 'likely cause', 'action'],
    samples.map(({ sampleId, drug, ada, interpretation }) => [
      sampleId,
      drug === null ? 'not measured' : withReason(concentrationText(drug), drug),
      ada === null ? 'not measured' : withReason(adaText(ada), ada),
      rowText(interpretation),
      interpretation?.likelyCause ?? '',
      interpretation?.action ?? '',
    ]),
  );
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

function overrideLines(report: RunReport): readonly string[] {
  return report.overrides.map(
    ({ code, reason, by }) => `- **Overruled** ${markdownText(code)} by ${markdownText(by)}: ${markdownText(reason)}`,
  );
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ severity, message, code }) => `- **${severity}** ${markdownText(message)} (${markdownText(code)})`,
  );
}

function repeatBlocks(report: RunReport): readonly (readonly string[])[] {
  if (report.repeats.length === 0) return [];
  return [
    ['## To repeat'],
    markdownTable(
      ['sample', 'plate', 'dilution', 'because'],
      report.repeats.map(({ sampleId, plateId, dilution, because }) => [
        sampleId,
        plateId,
        dilution === null ? '' : `1:${toText(dilution, 6)}`,
        because,
      ]),
    ),
  ];
}

function inputBlocks(report: RunReport): readonly string[] {
  return markdownTable(
    ['input', 'file', 'SHA-256'],
    report.inputs.map(({ kind, file, sha256 }) => [kind, file, sha256]),
  );
}

function joinBlocks(blocks: readonly (readonly string[])[]): string {
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
