import type { Finding } from '../domain/finding.ts';
import { toPercentText, toText } from '../domain/number-text.ts';
import type { Verdict } from '../domain/result.ts';
import type { ControlReport, PlateReport, RunReport } from '../run/run-report.ts';
import { bySeverity } from './finding-order.ts';
import { interpretationLines, sharedFlags, thresholdLines } from './interpretation-text.ts';
import { plateMap } from './plate-map.ts';
import { curveText, cutPointText, readText } from './plate-text.ts';
import { concentrationText, factorText } from './result-text.ts';
import { type TerminalStyle, terminalStyle } from './terminal-style.ts';
import { hangText, oneLine, wrapText } from './text-lines.ts';
import { alignColumns } from './text-table.ts';

/** How the text is to look: its width in characters, colour, and whether the plates are drawn. */
export interface TextReportOptions {
  readonly width: number;
  readonly colour: boolean;
  readonly plateMaps: boolean;
}

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  accepted: 'ACCEPTED',
  'accepted-with-remarks': 'ACCEPTED WITH REMARKS',
  rejected: 'REJECTED',
};

/** A run for the person at the bench: verdict first, then plates, samples, what to repeat, and the notice. */
export function renderText(report: RunReport, options: TextReportOptions): string {
  const style = terminalStyle(options.colour);
  const sections = [
    [headline(report, options.width, style)],
    ...report.plates.map((plate) => plateSection(plate, options, style)),
    runSection(report, options.width, style),
    sampleSection(report, options.width, style),
    repeatSection(report, options.width, style),
    wrapText(report.notice, options.width).map(style.faint),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

function headline(report: RunReport, width: number, style: TerminalStyle): string {
  const left = `RUN ${VERDICT_WORDS[report.verdict]}`;
  const right = `tdm-elisa ${report.tool.version}`;
  return `${style.verdict(report.verdict)(left)}${' '.repeat(Math.max(2, width - left.length - right.length))}${style.faint(right)}`;
}

function plateSection(plate: PlateReport, options: TextReportOptions, style: TerminalStyle): readonly string[] {
  const { width } = options;
  const title = [`PLATE ${plate.id}`, plate.assay.id, readText(plate)].filter((word) => word !== '').join('  ');
  const verdict = VERDICT_WORDS[plate.verdict];
  const head = `${style.strong(title)}${' '.repeat(Math.max(2, width - title.length - verdict.length))}${style.verdict(plate.verdict)(verdict)}`;
  const line = (label: string, text: string): readonly string[] => hangText(`  ${label.padEnd(11)}`, text, width);
  return [
    head,
    ...(plate.curve === null ? [] : line('curve', curveText(plate))),
    ...(plate.standards.length === 0 ? [] : line('standards', standardsText(plate))),
    ...(plate.cutPoint === null ? [] : line('cut point', cutPointText(plate))),
    ...(plate.controls.length === 0 ? [] : line('controls', plate.controls.map(controlText).join('; '))),
    ...line('criteria', criteriaText(plate)),
    ...(options.plateMaps ? plateMap(plate, style) : []),
    ...findingLines(plate.findings, width, style),
  ];
}

function standardsText({ standards, curve }: PlateReport): string {
  const recoveries = standards.flatMap(({ recoveryPercent }) => (recoveryPercent === null ? [] : [recoveryPercent]));
  const used = standards.filter(({ usedInFit }) => usedInFit).length;
  if (curve === null || recoveries.length === 0) return `${standards.length} levels`;
  const worst = standards.reduce((left, right) =>
    deviation(right.recoveryPercent) > deviation(left.recoveryPercent) ? right : left,
  );
  const worstText =
    worst.recoveryPercent === null ? '' : `; farthest ${worst.name} at ${toPercentText(worst.recoveryPercent)}`;
  return `${used} of ${standards.length} levels in the fit, back-calculated to ${Math.min(...recoveries).toFixed(1)}-${Math.max(...recoveries).toFixed(1)} % of nominal${worstText}`;
}

function deviation(recoveryPercent: number | null): number {
  return recoveryPercent === null ? -1 : Math.abs(recoveryPercent - 100);
}

function controlText(control: ControlReport): string {
  if (control.result === null) return `${control.name} OD ${control.meanOd === null ? '-' : toText(control.meanOd, 3)}`;
  const recovery = control.recoveryPercent === null ? '' : ` (${toText(control.recoveryPercent, 3)} %)`;
  return `${control.name} ${concentrationText(control.result, false)}${recovery}`;
}

function criteriaText({ criteria }: PlateReport): string {
  const count = (outcome: string): number => criteria.filter((criterion) => criterion.outcome === outcome).length;
  const parts = [
    `${count('passed')} passed`,
    ...(['failed', 'not-judged', 'off', 'overruled'] as const).flatMap((outcome) => {
      const ids = criteria.filter((criterion) => criterion.outcome === outcome).map(({ id }) => id);
      return ids.length === 0 ? [] : [`${outcome.replace('-', ' ')}: ${ids.join(', ')}`];
    }),
  ];
  return parts.join('; ');
}

function findingLines(findings: readonly Finding[], width: number, style: TerminalStyle): readonly string[] {
  const marks = { error: style.bad('x'), warning: style.remark('!'), note: style.faint('·') };
  return bySeverity(findings).flatMap(({ severity, message, code }) =>
    wrapText(`${message} [${code}]`, width - 4).map(
      (line, index) => `  ${index === 0 ? marks[severity] : ' '} ${line}`,
    ),
  );
}

function runSection(report: RunReport, width: number, style: TerminalStyle): readonly string[] {
  const settings = Object.entries(report.settings).map(([key, value]) => `${key} ${value}`);
  const policy =
    report.policy.sha256 === null
      ? []
      : [
          `policy ${report.policy.id} (${report.policy.sha256.slice(0, 12)}), own rows: ${report.policy.ownRows.join(', ') || 'none'}`,
        ];
  const overrides = report.overrides.map(({ code, reason, by }) => `${code} accepted by ${by}: ${reason}`);
  const lines = [
    ...(settings.length === 0 ? [] : hangText('  settings   ', settings.join('; '), width)),
    ...policy.flatMap((text) => hangText('  policy     ', text, width)),
    ...overrides.flatMap((text) => hangText('  overruled  ', text, width)),
    ...findingLines(report.findings, width, style),
  ];
  return lines.length === 0 ? [] : [style.strong('RUN'), ...lines];
}

function sampleSection(report: RunReport, width: number, style: TerminalStyle): readonly string[] {
  if (report.samples.length === 0) return [];
  const shared = sharedFlags(report.samples);
  const told = shared.length === 0 ? [] : hangText('  all: ', shared.join(', '), width).map(style.faint);
  const lines = report.samples.flatMap((sample) => interpretationLines(sample, width, new Set(shared)));
  return [
    style.strong(`SAMPLES (${report.samples.length})`),
    ...hangText('  rows: ', rowCounts(report), width),
    ...thresholdLines(report.samples, width - 2).map((line) => style.faint(`  ${line}`)),
    ...told,
    ...lines,
  ];
}

/** How many samples reached each row, by row id: the answer of a run in one line. */
function rowCounts({ samples }: RunReport): string {
  const counts = new Map<string, number>();
  for (const { interpretation } of samples) {
    const row = interpretation?.rule ?? 'not interpreted';
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return [...counts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([row, count]) => `${count} ${row}`)
    .join(', ');
}

function repeatSection(report: RunReport, width: number, style: TerminalStyle): readonly string[] {
  if (report.repeats.length === 0) return [];
  const rows = report.repeats.map(({ sampleId, plateId, dilution }) => [
    `  ${oneLine(sampleId)}`,
    oneLine(plateId),
    dilution === null ? '' : `1:${factorText(dilution)}`,
  ]);
  const table = alignColumns(rows, ['left', 'left', 'right']);
  const reasonAt = Math.max(...table.map((line) => [...line].length)) + 2;
  const lines = table.flatMap((line, index) => {
    const because = report.repeats[index]?.because ?? '';
    if (reasonAt > width - ROOM_FOR_REASON) return [line, ...wrapText(because, width, '      ', '      ')];
    return hangText(line + ' '.repeat(reasonAt - [...line].length), because, width);
  });
  return [style.strong(`TO REPEAT (${report.repeats.length})`), ...lines];
}

/** The characters beside the other columns without which a reason has lines of its own. */
const ROOM_FOR_REASON = 20;
