import { counted } from './counted.ts';
import type { ChangeKind, ResultChange } from './diff-changes.ts';
import { wrapText } from './text-lines.ts';

/** How much changed between two results. */
export interface DiffCounts {
  readonly runsCompared: number;
  readonly runsUnchanged: number;
  readonly clinical: number;
  readonly changes: Readonly<Record<ChangeKind, number>>;
}

const TITLES: Readonly<Record<ChangeKind, string>> = {
  verdict: 'Runs whose verdict changed',
  'run-missing': 'Runs that the new results do not have',
  'run-new': 'Runs that only the new results have',
  call: 'Antibody calls that changed',
  interpretation: 'Interpretations that changed',
  concentration: 'Drug concentrations that moved',
  'antibody-concentration': 'Antibody concentrations that moved',
  'interpretation-detail': 'Interpretations that say the same with another threshold or other flags',
  'sample-missing': 'Samples that the new results do not have',
  'sample-new': 'Samples that only the new results have',
};

/** The kinds of change in the order in which a person wants them. */
export const CHANGE_KINDS = Object.keys(TITLES) as readonly ChangeKind[];

/** How many changes of a kind the text names; CSV and JSON hold all. */
export const SHOWN_CHANGES = 15;

/** What changed, for people: counts, then the first changes of each kind with their reasons. */
export function diffText(
  counts: DiffCounts,
  first: ReadonlyMap<ChangeKind, readonly ResultChange[]>,
  tolerancePercent: number,
  width: number,
): string {
  const { runsCompared, runsUnchanged, clinical, changes } = counts;
  const lines = [
    `${counted(runsCompared, 'run')} compared, ${runsUnchanged} without any change; tolerance ${tolerancePercent} %`,
    clinical === 0 ? 'Nothing clinical moved.' : `${counted(clinical, 'clinical change')}.`,
  ];
  for (const kind of CHANGE_KINDS) {
    const count = changes[kind];
    if (count === 0) continue;
    lines.push('', `${TITLES[kind]}: ${count}`);
    const shown = first.get(kind) ?? [];
    let reasons = '';
    for (const change of shown) {
      lines.push(...wrapText(changeText(change), width - 2, '    ').map((line) => `  ${line}`));
      const because = change.reasons.join('; ');
      if (because !== '' && because !== reasons) {
        lines.push(...wrapText(`because: ${because}`, width - 6, '  ').map((line) => `      ${line}`));
      }
      reasons = because;
    }
    if (count > shown.length) lines.push(`  ... and ${count - shown.length} more (--format csv lists all)`);
  }
  return `${lines.join('\n')}\n`;
}

/** The header of the table of changes. */
export const DIFF_CSV_HEADER = 'kind,run,sample,old,new,percent,clinical,reasons\n';

/** One change as a line of CSV; the percentage is unrounded. */
export function diffCsvLine(change: ResultChange): string {
  const { kind, run, sample, percent, clinical, reasons } = change;
  const cells = [
    kind,
    run,
    sample ?? '',
    change.old,
    change.new,
    percent === null ? '' : String(percent),
    clinical ? 'yes' : 'no',
    reasons.join('; '),
  ];
  return `${cells.map((cell, index) => (index === 5 ? cell : quoted(cell))).join(',')}\n`;
}

function changeText({ run, sample, old, new: now, percent }: ResultChange): string {
  const where = sample === null ? run : `${run} ${sample}`;
  const moved = percent === null ? '' : ` (${percent > 0 ? '+' : ''}${percent.toFixed(1)} %)`;
  return `${where}: ${old === '' ? 'nothing' : old} -> ${now === '' ? 'nothing' : now}${moved}`;
}

function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",;\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
