import { checkAgainstSchema } from '../assay/schema-check.ts';
import { readSettingsDocument } from '../assay/settings-document.ts';
import { InputError } from '../domain/input-error.ts';
import { parseUnit, type Unit } from '../domain/unit.ts';
import type { RowConditions } from './decision-facts.ts';
import { indicationName, indicationNamesOf } from './indication-names.ts';
import schema from './policy.schema.json' with { type: 'json' };
import { type AdaGrading, BUILT_IN_POLICY, type MarkerLimit, type Policy } from './policy.ts';
import { findGap } from './policy-coverage.ts';
import type { AdaEntry, MarkerEntry, PolicyFile, RowEntry } from './policy-file.ts';
import { policyProblems } from './policy-problems.ts';
import type { PolicyRow, Stage } from './policy-row.ts';

/** Sources of the built-in success rate, which leave with it. */
const RATE_SOURCES: readonly string[] = ['SEED-R13', 'SEED-R16'];
/** Where a new row without a priority stands in its stage: before every built-in row. */
const FIRST = 0;

/**
 * Reads a policy file (YAML or JSON) against `policy.schema.json`: the built-in policy with the file's changes. A
 * threshold, ADA assay or row of the file comes before, or replaces by id, what is built in; each names its source.
 * @throws InputError (settings; SETTINGS_SYNTAX, POLICY) with every problem's line and column; also where the changed
 * rows would leave a sample without a row
 */
export async function readPolicy(text: string): Promise<Policy> {
  const document = await readSettingsDocument(text);
  const shape = await checkAgainstSchema(document, schema, 'POLICY');
  if (shape.length > 0) throw new InputError('settings', shape);
  const file = document.value as PolicyFile;
  const problems = policyProblems(file, document);
  if (problems.length > 0) throw new InputError('settings', problems);
  const policy = completePolicy(file);
  const gap = findGap(policy);
  if (gap !== undefined) {
    throw new InputError('settings', {
      code: 'POLICY',
      message: `the changed rows leave a sample without a row: ${gap}`,
      hint: 'widen the "when" of a row, or leave the built-in row and add yours with a lower priority',
      at: document.placeOf(['rows']),
    });
  }
  return policy;
}

function completePolicy(file: PolicyFile): Policy {
  const base = BUILT_IN_POLICY;
  const ownSources = Object.fromEntries((file.rows ?? []).map((row) => [`own:${row.id}`, row.source]));
  const indicationNames = indicationNamesOf(file);
  const rows = (file.rows ?? []).map((row) => withIndicationNames(row, indicationNames));
  const changed = new Map(rows.map((row) => [row.id, row]));
  const parents = (file.indications ?? []).flatMap(({ name, partOf }) =>
    partOf === undefined ? [] : [[name, indicationName(partOf, indicationNames) ?? partOf] as const],
  );
  const thresholds = (file.thresholds ?? []).map((entry) => ({
    ...entry,
    indication: indicationName(entry.indication, indicationNames) ?? entry.indication,
    unit: parseUnit(entry.unit) as Unit,
    own: true,
  }));
  return {
    ...base,
    id: file.id,
    title: file.title ?? file.id,
    version: String(file.version ?? '1'),
    source: file.source,
    thresholdPolicy: file.thresholdPolicy ?? base.thresholdPolicy,
    operator: file.operator ?? base.operator,
    thresholds: [
      ...thresholds,
      ...base.thresholds.filter(
        (entry) =>
          !thresholds.some(
            (own) => own.indication === entry.indication && own.phase === undefined && own.route === undefined,
          ),
      ),
    ],
    indicationNames,
    indicationParents: { ...base.indicationParents, ...Object.fromEntries(parents) },
    markers: {
      ...(file.inflammation?.crp_mg_l === undefined ? {} : { crpMgL: markerLimit(file.inflammation.crp_mg_l) }),
      ...(file.inflammation?.calprotectin_ug_g === undefined
        ? {}
        : { calprotectinUgG: markerLimit(file.inflammation.calprotectin_ug_g) }),
    },
    adaAssays: (file.adaAssays ?? []).map(adaGrading),
    rows: [
      ...base.rows.map((row) => {
        const change = changed.get(row.id);
        return change === undefined ? row : changeRow(row, change);
      }),
      ...rows.filter((row) => !base.rows.some((entry) => entry.id === row.id)).map(newRow),
    ],
    sources: { ...base.sources, ...ownSources },
  };
}

function withIndicationNames(row: RowEntry, names: Readonly<Record<string, string>>): RowEntry {
  if (row.when?.indication === undefined) return row;
  const indication = row.when.indication.map((name) => indicationName(name, names) ?? name);
  return { ...row, when: { ...row.when, indication } };
}

function markerLimit(entry: MarkerEntry): MarkerLimit {
  return { ...entry, absentBelow: entry.absentBelow ?? entry.confirmedFrom };
}

function adaGrading({ drugTolerance, unit, ...entry }: AdaEntry): AdaGrading {
  return {
    ...entry,
    unit: parseUnit(unit) as Unit,
    ...(drugTolerance === undefined
      ? {}
      : {
          drugTolerance:
            typeof drugTolerance === 'string'
              ? drugTolerance
              : { value: drugTolerance.value, unit: parseUnit(drugTolerance.unit) as Unit },
        }),
  };
}

function changeRow(row: PolicyRow, { source: _source, ...change }: RowEntry): PolicyRow {
  const kept = change.successRate === undefined ? row.sources : row.sources.filter((id) => !RATE_SOURCES.includes(id));
  const changed = { ...row, ...change, sources: [`own:${row.id}`, ...kept], own: true };
  const reworded = change.action !== undefined || change.likelyCause !== undefined;
  return { ...changed, summary: change.summary ?? (reworded ? summaryOf(changed) : row.summary) };
}

function newRow(entry: RowEntry): PolicyRow {
  const stage = entry.stage as Stage;
  const row = {
    id: entry.id,
    stage,
    priority: entry.priority ?? FIRST,
    when: entry.when as RowConditions,
    status: entry.status as PolicyRow['status'],
    likelyCause: entry.likelyCause ?? null,
    action: entry.action as string,
    successRate: entry.successRate ?? null,
    flags: entry.flags ?? [],
    sources: [`own:${entry.id}`],
    compares: stage === 'matrix' || stage === 'category',
    escalatesDose: entry.escalatesDose ?? false,
    own: true,
  };
  return { ...row, summary: entry.summary ?? summaryOf(row) };
}

function summaryOf({ likelyCause, action }: Pick<PolicyRow, 'likelyCause' | 'action'>): string {
  return likelyCause === null ? action : `${likelyCause}: ${action}`;
}
