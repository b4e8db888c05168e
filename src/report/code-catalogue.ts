import { ACCEPTANCE_ERRORS } from '../acceptance/acceptance-errors.ts';
import { ACCEPTANCE_FINDINGS } from '../acceptance/acceptance-findings.ts';
import { CRITERIA } from '../acceptance/criteria.ts';
import type { CriterionDefinition, Limits, Preset } from '../acceptance/criterion.ts';
import { ADA_ERRORS } from '../ada/ada-errors.ts';
import { adaFindings } from '../ada/ada-findings.ts';
import { CURVE_ERRORS } from '../curve/curve-errors.ts';
import { CURVE_FINDINGS } from '../curve/curve-findings.ts';
import type { FindingDefinition } from '../domain/finding.ts';
import { LAYOUT_ERRORS } from '../layout/layout-errors.ts';
import { LAYOUT_FINDINGS } from '../layout/layout-findings.ts';
import { PLATE_ERRORS } from '../plate/plate-errors.ts';
import { PLATE_FINDINGS } from '../plate/plate-findings.ts';
import { PLATE_READER_ERRORS } from '../plate-reader/plate-reader-errors.ts';
import { PLATE_READER_FINDINGS } from '../plate-reader/plate-reader-findings.ts';
import { QUANTIFY_FINDINGS } from '../quantify/quantify-findings.ts';
import { RUN_ERRORS } from '../run/run-errors.ts';
import { RUN_FINDINGS } from '../run/run-findings.ts';
import { DECISION_FLAGS } from '../tdm/decision-flags.ts';
import { citeSources, DECISION_SOURCES } from '../tdm/decision-sources.ts';
import { BUILT_IN_POLICY } from '../tdm/policy.ts';
import type { PolicyRow } from '../tdm/policy-row.ts';
import { TDM_ERRORS } from '../tdm/tdm-errors.ts';
import { TDM_FINDINGS } from '../tdm/tdm-findings.ts';
import { BATCH_ERRORS } from './batch-errors.ts';
import type { CodeEntry } from './code-entry.ts';
import { COMMAND_ERRORS } from './command-errors.ts';

type Findings = Readonly<Record<string, FindingDefinition<never>>>;
type Errors = Readonly<Record<string, { readonly meaning: string; readonly action: string }>>;

const FINDINGS: readonly Findings[] = [
  PLATE_READER_FINDINGS.definitions,
  LAYOUT_FINDINGS.definitions,
  PLATE_FINDINGS.definitions,
  CURVE_FINDINGS,
  QUANTIFY_FINDINGS,
  adaFindings.definitions,
  ACCEPTANCE_FINDINGS,
  TDM_FINDINGS.definitions,
  RUN_FINDINGS.definitions,
];
/** A code that two folders raise has one meaning: the later table's, nearer to the user. */
const ERRORS: Errors = Object.assign(
  {},
  ...([
    PLATE_READER_ERRORS,
    LAYOUT_ERRORS,
    PLATE_ERRORS,
    CURVE_ERRORS,
    ADA_ERRORS,
    ACCEPTANCE_ERRORS,
    TDM_ERRORS,
    RUN_ERRORS,
    COMMAND_ERRORS,
    BATCH_ERRORS,
  ] satisfies readonly Errors[]),
);

/**
 * Every public name of the program, in the order of the laboratory's work: findings, errors, criteria, rows, flags.
 * `furtherErrors` are those of the rooms behind this one.
 */
export function codeCatalogue(furtherErrors: Errors = {}): readonly CodeEntry[] {
  return [
    ...FINDINGS.flatMap((table) => Object.entries(table).map(([code, one]) => findingEntry(code, one))),
    ...Object.entries({ ...ERRORS, ...furtherErrors }).map(([code, one]) => errorEntry(code, one)),
    ...CRITERIA.map(criterionEntry),
    ...BUILT_IN_POLICY.rows.map(rowEntry),
    ...Object.entries(DECISION_FLAGS).map(
      ([code, { meaning, action, sources }]): CodeEntry => ({
        ...plain(code, 'flag', meaning, action),
        source: cited(sources),
      }),
    ),
  ];
}

function findingEntry(code: string, definition: FindingDefinition<never>): CodeEntry {
  const { severity, meaning, action, source } = definition;
  const criteria = CRITERIA.filter(({ findingCodes }) => findingCodes.includes(code));
  return { ...plain(code, 'finding', meaning, action), severity, source, related: criteria.map(({ id }) => id) };
}

function errorEntry(code: string, { meaning, action }: Errors[string]): CodeEntry {
  return plain(code, 'error', meaning, action);
}

function criterionEntry(criterion: CriterionDefinition): CodeEntry {
  const limits = Object.entries(criterion.limits).map(([name, { about }]) => `${name} (${about})`);
  const where = criterion.presets.length === 0 ? 'in no preset' : `preset ${criterion.presets.join(', ')}`;
  const entries = criterion.entries === undefined ? [] : ['one key a control, by its name, or a role for all of it'];
  const settable = [...limits, ...entries];
  return {
    ...plain(
      criterion.id,
      'criterion',
      `${criterion.title}; ${where}`,
      `In the assay, under "acceptance: criteria: ${criterion.id}:" write ` +
        `${settable.length === 0 ? '{} to switch it on' : settable.join(', ')}, or false to switch it off.`,
    ),
    severity: criterion.severity,
    rule: hasAllDefaults(criterion) ? criterion.words(defaultsOf(criterion)) : null,
    source: criterion.source,
    related: criterion.findingCodes,
  };
}

function rowEntry(row: PolicyRow): CodeEntry {
  return {
    ...plain(row.id, 'row', row.likelyCause ?? row.summary, row.action),
    rule: `row of the interpretation table, stage ${row.stage}, status ${row.status}`,
    source: cited(row.sources),
    related: row.flags,
  };
}

function plain(code: string, kind: CodeEntry['kind'], meaning: string, action: string): CodeEntry {
  return { code, kind, severity: null, meaning, rule: null, source: null, action, related: [] };
}

function cited(sources: readonly string[]): string {
  return citeSources(sources, DECISION_SOURCES)
    .map(({ citation }) => citation)
    .join('; ');
}

function hasAllDefaults({ limits }: CriterionDefinition): boolean {
  return Object.values(limits).every(({ value }) => value !== undefined);
}

function defaultsOf({ limits, presets }: CriterionDefinition): Limits {
  const preset: Preset | undefined = presets[0];
  return Object.fromEntries(
    Object.entries(limits).flatMap(([name, limit]) => {
      const value = (preset === undefined ? undefined : limit.byPreset?.[preset]) ?? limit.value;
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
