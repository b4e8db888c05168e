import type {
  AcceptanceSettings,
  CriterionSetting,
  ReplicateSettings,
  ValidityRule,
} from '../assay/assay-definition.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import { InputError, type Place, type Problem } from '../domain/input-error.ts';
import { CRITERIA, criterionById } from './criteria.ts';
import type { CriterionDefinition, Limits, LimitValue, Preset, ResolvedCriterion } from './criterion.ts';
import { checkEntry, checkLimit, sameLimit } from './limit-check.ts';

/** What resolving needs to know besides the settings. */
interface ResolveContext {
  /** Where a key stands in the assay file; the path is below `acceptance`. */
  readonly placeOf?: (path: readonly (string | number)[]) => Place | undefined;
  /** CV limits that the assay states for replicates; they stand in for the preset's. */
  readonly replicates?: ReplicateSettings;
}

/**
 * The criteria that hold for an assay: its preset, changed by what the assay states, and its rules; in the order of
 * judging. Criteria of the preset that are switched off stay in the list, marked `off`.
 * @throws InputError (settings) with every unknown criterion, unknown limit and unreadable value
 */
export function resolveCriteria(
  stated: AcceptanceSettings,
  { placeOf = () => undefined, replicates }: ResolveContext = {},
): readonly ResolvedCriterion[] {
  const settings = withReplicateLimits(stated, replicates);
  const problems = [...unknownCriteria(settings), ...CRITERIA.flatMap((one) => limitProblems(one, settings))];
  problems.push(...ruleProblems(settings.rules));
  if (problems.length > 0) {
    throw new InputError(
      'settings',
      problems.map(({ path, ...problem }) => {
        const at = placeOf(path);
        return at === undefined ? problem : { ...problem, at };
      }),
    );
  }
  return [...CRITERIA.flatMap((definition) => resolveOne(definition, settings)), ...settings.rules.map(resolveRule)];
}

/** A criterion in words, with what the assay changed and where the rule comes from. */
export function describeCriterion(criterion: ResolvedCriterion): string {
  const what = criterion.off ? 'switched off in the assay' : criterion.text;
  const consequence = criterion.severity === 'error' ? 'rejects the plate' : 'remark';
  const changes = criterion.off || criterion.changes.length === 0 ? '' : ` (changed: ${criterion.changes.join('; ')})`;
  return `${criterion.title}: ${what}${changes} [${criterion.off ? 'not judged' : consequence}; ${criterion.source}]`;
}

/** The assay's own CV limits as limits of `replicates-cv`, where the acceptance settings do not state others. */
function withReplicateLimits(
  settings: AcceptanceSettings,
  replicates: ReplicateSettings | undefined,
): AcceptanceSettings {
  const setting = settings.criteria['replicates-cv'];
  const percent = replicates?.maxCvPercent;
  if (percent === undefined || setting === false) return settings;
  const percentAtLimits = replicates?.maxCvPercentAtLimits ?? percent;
  return {
    ...settings,
    criteria: { ...settings.criteria, 'replicates-cv': { percent, percentAtLimits, ...setting } },
  };
}

type LocatedProblem = Problem & { readonly path: readonly (string | number)[] };

function unknownCriteria(settings: AcceptanceSettings): LocatedProblem[] {
  const known = CRITERIA.map(({ id }) => id);
  return Object.keys(settings.criteria)
    .filter((id) => criterionById(id) === undefined)
    .map((id) => ({
      code: 'ACCEPTANCE_CRITERION_UNKNOWN',
      message: `criterion "${id}" is not known`,
      hint: `${didYouMean(id, known)}Criteria: ${known.join(', ')}`,
      path: ['criteria', id],
    }));
}

function limitProblems(definition: CriterionDefinition, settings: AcceptanceSettings): LocatedProblem[] {
  const setting = settings.criteria[definition.id];
  if (setting === undefined || setting === false) return [];
  const path = ['criteria', definition.id];
  const missing = Object.entries(definition.limits)
    .filter(([name, limit]) => limit.value === undefined && setting[name] === undefined)
    .map(([name, limit]) => ({
      code: 'ACCEPTANCE_LIMIT_MISSING',
      message: `criterion "${definition.id}" needs "${name}": ${limit.about}`,
      hint: `add a line "${name}: ..." under "${definition.id}"`,
      path,
    }));
  const wrong = Object.entries(setting).flatMap(([name, value]) => {
    const limit = definition.limits[name];
    const problem =
      limit !== undefined
        ? checkLimit(definition.id, name, limit, value)
        : definition.entries !== undefined
          ? checkEntry(definition.id, name, definition.entries, value)
          : unknownLimit(definition, name);
    return problem === undefined ? [] : [{ ...problem, path: [...path, name] }];
  });
  return [...missing, ...wrong];
}

function unknownLimit(definition: CriterionDefinition, name: string): Problem {
  const known = Object.keys(definition.limits);
  return {
    code: 'ACCEPTANCE_LIMIT_UNKNOWN',
    message: `criterion "${definition.id}" has no limit "${name}"`,
    hint:
      known.length === 0
        ? 'this criterion has no limits: write {} or false'
        : `${didYouMean(name, known)}Limits here: ${known.join(', ')}`,
  };
}

function ruleProblems(rules: readonly ValidityRule[]): LocatedProblem[] {
  return rules.flatMap((rule, index) => {
    const twin = rules.findIndex((other) => other.id === rule.id) < index;
    if (!twin && criterionById(rule.id) === undefined) return [];
    return [
      {
        code: 'ACCEPTANCE_RULE_ID',
        message: twin ? `rule "${rule.id}" stands twice` : `rule "${rule.id}" has the id of a built-in criterion`,
        hint: 'give the rule an id of its own',
        path: ['rules', index, 'id'],
      },
    ];
  });
}

function resolveOne(definition: CriterionDefinition, settings: AcceptanceSettings): readonly ResolvedCriterion[] {
  const setting = settings.criteria[definition.id];
  const inPreset = definition.presets.includes(settings.preset);
  if (!inPreset && (setting === undefined || setting === false)) return [];
  const defaults = defaultLimits(definition, settings.preset);
  const limits: Limits = { ...defaults, ...(setting === undefined || setting === false ? {} : setting) };
  const changes = setting === false ? ['switched off'] : changesOf(definition, defaults, setting, inPreset);
  return [
    {
      id: definition.id,
      title: definition.title,
      appliesTo: definition.appliesTo,
      severity: definition.severity,
      origin: inPreset ? 'preset' : 'assay',
      off: setting === false,
      changed: changes.length > 0,
      changes,
      limits,
      text: definition.words(limits),
      source: definition.source,
    },
  ];
}

function defaultLimits(definition: CriterionDefinition, preset: Preset): Limits {
  const stated = Object.entries(definition.limits).flatMap(([name, limit]) => {
    const value = limit.byPreset?.[preset] ?? limit.value;
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(stated);
}

function changesOf(
  definition: CriterionDefinition,
  defaults: Limits,
  setting: Exclude<CriterionSetting, false> | undefined,
  inPreset: boolean,
): readonly string[] {
  if (setting === undefined) return [];
  if (!inPreset) return ['added by the assay'];
  return Object.entries(setting)
    .filter(([name, value]) => !sameLimit(definition.limits[name], value, defaults[name]))
    .map(
      ([name, value]) =>
        `${name} ${shown(value)}${defaults[name] === undefined ? '' : `, preset ${shown(defaults[name])}`}`,
    );
}

function resolveRule(rule: ValidityRule): ResolvedCriterion {
  return {
    id: rule.id,
    title: rule.text ?? `Rule ${rule.id}`,
    appliesTo: ['drug', 'ada'],
    severity: rule.severity,
    origin: 'rule',
    off: false,
    changed: true,
    changes: ['added by the assay'],
    limits: {},
    formula: rule.formula,
    text: rule.formula,
    source: rule.source ?? "the assay's own rule",
  };
}

function shown(value: LimitValue): string {
  return String(value);
}
