import type { Finding } from '../domain/finding.ts';
import type { InterpretationReport } from '../run/interpret-results.ts';
import { NOTICE } from '../tdm/notice.ts';
import { counted } from './counted.ts';
import { interpretationLines, sharedFlags, thresholdLines } from './interpretation-text.ts';
import { wrapText } from './text-lines.ts';

/** Results from elsewhere with their interpretations, for a person: three lines a sample, findings, the notice. */
export function interpretationReportText(report: InterpretationReport, file: string, width: number): string {
  const shared = sharedFlags(report.samples);
  const { id, version, sha256, ownRows } = report.policy;
  const origin = sha256 === null ? 'built in' : `sha256 ${sha256.slice(0, 12)}`;
  const lines = [
    ...wrapText(`${file}: ${counted(report.samples.length, 'sample')}`, width),
    ...wrapText(`Policy ${id} ${version} (${origin})`, width, '  '),
    ...(ownRows.length === 0 ? [] : wrapText(`Own rows of the laboratory: ${ownRows.join(', ')}`, width, '  ')),
    ...thresholdLines(report.samples, width),
    ...(shared.length === 0 ? [] : wrapText(`For all samples: ${shared.join(', ')}`, width, '  ')),
    '',
    ...report.samples.flatMap((sample) => [...interpretationLines(sample, width, new Set(shared)), '']),
    ...report.findings.flatMap((finding) => findingLines(finding, width)),
    ...(report.findings.length === 0 ? [] : ['']),
    ...wrapText(NOTICE, width),
  ];
  return `${lines.join('\n')}\n`;
}

function findingLines({ code, severity, message }: Finding, width: number): readonly string[] {
  return wrapText(`${severity} ${code}: ${message}`, width, '  ');
}
