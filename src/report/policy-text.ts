import { toStatedText } from '../domain/number-text.ts';
import { NOTICE } from '../tdm/notice.ts';
import type { Policy } from '../tdm/policy.ts';
import type { PolicyCoverage } from '../tdm/policy-coverage.ts';
import { type PolicyRow, STAGES } from '../tdm/policy-row.ts';
import { counted } from './counted.ts';
import { wrapText } from './text-lines.ts';

/** A policy for a person: thresholds, limits and every row in the order in which it is asked. */
export function policyText(policy: Policy, sha256: string | null, width: number): string {
  const { table2 } = policy;
  const thresholds = policy.thresholds.map(
    ({ indication, phase, route, value, unit, operator, source }) =>
      `${[indication === '*' ? 'any indication' : indication, phase, route].filter(Boolean).join(' ')}: ` +
      `${operator ?? policy.operator}${toStatedText(value)} ${unit} (${source})`,
  );
  const markers = [
    ...(policy.markers.crpMgL === undefined ? [] : [markerText('CRP', 'mg/L', policy.markers.crpMgL)]),
    ...(policy.markers.calprotectinUgG === undefined
      ? []
      : [markerText('calprotectin', 'µg/g', policy.markers.calprotectinUgG)]),
  ];
  const assays = policy.adaAssays.map(
    ({ id, unit, positive, high, source }) =>
      `${id}: positive >=${toStatedText(positive)} ${unit}${high === undefined ? ', no limit for high' : `, high >=${toStatedText(high)}`} (${source})`,
  );
  const lines = [
    ...wrapText(`Policy ${policy.id} ${policy.version}: ${policy.title}`, width, '  '),
    ...wrapText(`Source: ${policy.source}`, width, '  '),
    sha256 === null ? 'Built in' : `sha256 ${sha256}`,
    '',
    `Thresholds (${policy.thresholdPolicy}; operator ${policy.operator})`,
    ...thresholds.flatMap((text) => wrapText(text, width, '    ', '  ')),
    ...wrapText(
      `no indication stated: ${toStatedText(table2.value)} ${table2.unit} (${table2.source})`,
      width,
      '    ',
      '  ',
    ),
    ...section('Inflammation from markers', markers, width),
    ...section('ADA assays', assays, width),
    ...STAGES.flatMap((stage) => [
      '',
      `Rows: ${stage}`,
      ...stageRows(policy, stage).flatMap((row) => rowLines(row, width)),
    ]),
    '',
    ...wrapText(NOTICE, width),
  ];
  return `${lines.join('\n')}\n`;
}

/** What `policy check` says of a policy without problems: what it changes, and rows that nothing reaches. */
export function policyCheckText(policy: Policy, coverage: PolicyCoverage, width: number): string {
  const own = policy.rows.filter((row) => row.own).map((row) => row.id);
  const ownThresholds = policy.thresholds.filter((entry) => entry.own).length;
  const lines = [
    `policy ${policy.id} ${policy.version}: no problems`,
    `${counted(ownThresholds, 'own threshold')}, ${counted(own.length, 'own row')}${own.length === 0 ? '' : `: ${own.join(', ')}`}`,
    'every sample reaches exactly one row',
    ...(coverage.neverReached.length === 0 ? [] : [`rows that no sample reaches: ${coverage.neverReached.join(', ')}`]),
  ];
  return `${lines.flatMap((line) => wrapText(line, width, '  ')).join('\n')}\n`;
}

function section(title: string, texts: readonly string[], width: number): readonly string[] {
  if (texts.length === 0) return [];
  return ['', title, ...texts.flatMap((text) => wrapText(text, width, '    ', '  '))];
}

function stageRows(policy: Policy, stage: PolicyRow['stage']): readonly PolicyRow[] {
  return policy.rows.filter((row) => row.stage === stage).toSorted((left, right) => left.priority - right.priority);
}

function rowLines(row: PolicyRow, width: number): readonly string[] {
  const conditions = Object.entries(row.when).map(
    ([name, answers]) => `${name} ${(answers as readonly string[]).join(' or ')}`,
  );
  return [
    `  ${row.id}${row.own ? ' (own)' : ''}: ${row.status}`,
    ...wrapText(`when ${conditions.join(', ') || 'always'}`, width, '      ', '    '),
    ...wrapText(row.summary, width, '      ', '    '),
  ];
}

function markerText(
  name: string,
  unit: string,
  { confirmedFrom, absentBelow, source }: { confirmedFrom: number; absentBelow: number; source: string },
): string {
  return `${name}: confirmed from ${toStatedText(confirmedFrom)} ${unit}, absent below ${toStatedText(absentBelow)} (${source})`;
}
