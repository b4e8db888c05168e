import type { Finding } from '../domain/finding.ts';
import type { PlateReport, RunReport } from '../run/run-report.ts';
import { bySeverity, rejections } from './finding-order.ts';
import { markdownTable, markdownText } from './markdown-text.ts';
import {
  basisTexts,
  controlsTable,
  criteriaTable,
  inputsTable,
  platesTable,
  plateText,
  type ReportTable,
  repeatsTable,
  samplesTable,
  standardsTable,
} from './report-tables.ts';
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
    tableLines(samplesTable(report.samples)),
    basisTexts(report).map((text) => `- ${markdownText(text)}`),
    ...repeatBlocks(report),
    tableLines(inputsTable(report)),
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
    tableLines(platesTable(report)),
    overrideLines(report),
    markdownTable(['plate', 'criterion', 'outcome', 'observed'], failed),
    findingLines([...rejections(report.plates), ...report.findings.filter(({ severity }) => severity !== 'note')]),
    ...repeatBlocks(report),
    [`*${markdownText(report.notice)}*`],
  ]);
}

function plateBlocks(plate: PlateReport): readonly (readonly string[])[] {
  return [
    [`## Plate ${markdownText(plate.id)}: ${verdictText(plate.verdict)}`],
    [markdownText(plateText(plate))],
    tableLines(criteriaTable(plate)),
    tableLines(standardsTable(plate)),
    tableLines(controlsTable(plate)),
    findingLines(plate.findings),
  ];
}

function tableLines({ header, rows }: ReportTable): readonly string[] {
  return markdownTable(header, rows);
}

function overrideLines(report: RunReport): readonly string[] {
  return report.overrides.map(
    ({ code, reason, by }) => `- **Overruled** ${markdownText(code)} by ${markdownText(by)}: ${markdownText(reason)}`,
  );
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  return bySeverity(findings).map(
    ({ severity, message, code }) => `- **${severity}** ${markdownText(message)} (${markdownText(code)})`,
  );
}

function repeatBlocks(report: RunReport): readonly (readonly string[])[] {
  return report.repeats.length === 0 ? [] : [['## To repeat'], tableLines(repeatsTable(report))];
}

function joinBlocks(blocks: readonly (readonly string[])[]): string {
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
