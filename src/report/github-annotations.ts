import type { Finding } from '../domain/finding.ts';
import type { Verdict } from '../domain/result.ts';
import type { PlateReport, RunReport } from '../run/run-report.ts';
import { counted } from './counted.ts';
import { notReported } from './report-tables.ts';
import { verdictText } from './verdict-text.ts';

/** GitHub shows ten annotations of a level in a step and drops the rest (actions/toolkit, pull request 734). */
const SHOWN_BY_GITHUB = 10;

const LEVELS: Readonly<Record<Verdict, 'error' | 'warning' | 'notice'>> = {
  rejected: 'error',
  'accepted-with-remarks': 'warning',
  accepted: 'notice',
};

/**
 * A run as GitHub workflow commands: one annotation a plate, naming what failed, and one for the remarks about the run as
 * a whole. Where a level has more plates than GitHub shows, the last annotation stands for the rest.
 */
export function renderGithub(report: RunReport): string {
  const lines = (['rejected', 'accepted-with-remarks', 'accepted'] as const).flatMap((verdict) =>
    levelLines(
      verdict,
      report.plates.filter((plate) => plate.verdict === verdict),
      verdict === 'accepted-with-remarks' ? runLines(report) : [],
    ),
  );
  return lines.map((line) => `${line}\n`).join('');
}

function levelLines(verdict: Verdict, plates: readonly PlateReport[], before: readonly string[]): readonly string[] {
  const room = SHOWN_BY_GITHUB - before.length;
  if (plates.length <= room) return [...before, ...plates.map(plateLine)];
  const shown = plates.slice(0, room - 1);
  const rest = plates.slice(shown.length);
  const message = `${rest.length} more plates ${verdictText(verdict)}: ${rest.map(({ id }) => id).join(', ')}`;
  return [...before, ...shown.map(plateLine), command(LEVELS[verdict], {}, message)];
}

/** The remarks about the run as a whole, which belong to no plate. */
function runLines({ findings, verdict }: RunReport): readonly string[] {
  const remarks = findings.filter(({ severity }) => severity !== 'note');
  if (remarks.length === 0) return [];
  return [command('warning', { title: `run: ${verdictText(verdict)}` }, reasonsText(remarks))];
}

function reasonsText(findings: readonly Finding[]): string {
  return findings.map(({ message, code }) => `${message} (${code})`).join('\n');
}

function plateLine(plate: PlateReport): string {
  const { findings, verdict } = plate;
  const severity = verdict === 'rejected' ? 'error' : 'warning';
  const reasons = findings.filter((finding) => finding.severity === severity && finding.code !== 'PLATE_REJECTED');
  const count = `${counted(plate.samples.length, 'sample')}, ${notReported(plate)} not reported`;
  const message = reasons.length === 0 ? count : `${count}\n${reasonsText(reasons)}`;
  return command(LEVELS[verdict], { file: plate.file, title: `${plate.id}: ${verdictText(verdict)}` }, message);
}

function command(level: string, properties: Readonly<Record<string, string>>, message: string): string {
  const named = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  return `::${level}${named.length === 0 ? '' : ` ${named.join(',')}`}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
