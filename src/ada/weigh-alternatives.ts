import { mean, sum } from '../statistics/moments.ts';
import type { RunAssessment } from './assess-runs.ts';
import {
  CUT_POINT_METHODS,
  type CutPointMethod,
  chooseMethod,
  cutPointBy,
  describeMethod,
  describeSample,
  zOf,
} from './cut-point-methods.ts';
import type { Alternative } from './cut-point-study.ts';
import { type Normalisation, normaliseByControl, scaleOfRelation } from './floating-factors.ts';
import type { JudgedValues } from './judge-values.ts';
import type { NegativeStudy, StudyResult, StudySettings } from './negative-study.ts';
import { scaleResults } from './prepare-study.ts';
import { existsOnScale, fromScale, toScale } from './response-scale.ts';
import { type OutlierRule, screenOutliers } from './screen-outliers.ts';

export interface WeighedStudy {
  readonly study: NegativeStudy;
  readonly settings: StudySettings;
  readonly results: readonly StudyResult[];
  readonly kept: readonly StudyResult[];
  readonly runs: RunAssessment;
  readonly judged: JudgedValues;
  readonly method: CutPointMethod;
  readonly rule: OutlierRule;
}

/** What the other methods, quantile types, outlier rules, scales and kinds of cut point would have given. */
export function weighAlternatives(weighed: WeighedStudy): readonly Alternative[] {
  return [
    ...otherMethods(weighed),
    ...otherOutlierRules(weighed),
    ...otherScale(weighed),
    ...pooledRuns(weighed),
    ...otherKinds(weighed),
  ];
}

/** z as papers print it. */
const PRINTED_Z: ReadonlyMap<number, number> = new Map([
  [0.95, 1.645],
  [0.99, 2.326],
  [0.999, 3.09],
]);

const UNIT_OF_RELATION = { ratio: 'factor', difference: 'increment', 'log-difference': 'log10-increment' } as const;

function unitOf({ normalisation }: JudgedValues): Alternative['of'] {
  return normalisation === undefined ? 'response' : UNIT_OF_RELATION[normalisation.relation];
}

function otherMethods({ settings, kept, judged, method }: WeighedStudy): readonly Alternative[] {
  const values = judged.of(kept);
  const printed = PRINTED_Z.get(settings.level);
  const variants = [
    ...CUT_POINT_METHODS.filter((other) => other !== method).map((other) => ({ other, change: {} })),
    ...(printed === undefined || settings.z !== undefined || (method !== 'parametric' && method !== 'robust')
      ? []
      : [{ other: method, change: { z: printed } }]),
    ...([2, 5, 6, 7] as const)
      .filter((quantileType) => quantileType !== settings.quantileType)
      .map((quantileType) => ({ other: 'nonparametric' as const, change: { quantileType } })),
  ];
  return variants.flatMap(({ other, change }) => {
    const changed = { ...settings, ...change };
    const value = cutPointBy(other, values, changed);
    if (value === undefined) return [];
    const text = describeMethod(other, changed);
    return [{ name: other, text, of: unitOf(judged), value: fromScale(value, judged.scale) }];
  });
}

function otherOutlierRules({ settings, results, judged, rule }: WeighedStudy): readonly Alternative[] {
  const stages = rule.stages === 'none' ? 'single' : rule.stages;
  const rules: readonly OutlierRule[] = [
    ...[1.5, 3].filter((k) => k !== rule.k || rule.stages === 'none').map((k) => ({ ...rule, stages, k })),
    ...(rule.stages === 'none' ? [] : [{ ...rule, stages: 'none' as const }]),
  ];
  const scaled = scaleResults(results, settings.scale);
  return rules.flatMap((other) => {
    const removed = new Set(screenOutliers(scaled, other).removed.map(({ index }) => index));
    const values = judged.of(results.filter((_, index) => !removed.has(index)));
    const words =
      other.stages === 'none' ? 'all results kept' : `outliers at ${other.k} IQR (${removed.size} left out)`;
    return chosenCutPoint(values, settings).map(({ method, value }) => ({
      name: other.stages === 'none' ? 'no outlier rule' : `outliers at ${other.k} IQR`,
      text: `${words}, ${method}`,
      of: unitOf(judged),
      value: fromScale(value, judged.scale),
    }));
  });
}

function otherScale({ settings, kept, judged }: WeighedStudy): readonly Alternative[] {
  if (judged.normalisation !== undefined) return [];
  const scale = settings.scale === 'none' ? 'log10' : 'none';
  if (kept.some(({ response }) => !existsOnScale(response, scale))) return [];
  const values = kept.map(({ response }) => toScale(response, scale));
  const name = scale === 'none' ? 'untransformed' : 'log10 scale';
  return chosenCutPoint(values, settings).map(({ method, value }) => ({
    name,
    text: `${name}, ${method}`,
    of: 'response',
    value: fromScale(value, scale),
  }));
}

/** Cut points that take the runs into account by other means than pooling all results. */
function pooledRuns({ settings, kept, runs }: WeighedStudy): readonly Alternative[] {
  if (runs.runs.length < 2) return [];
  const values = kept.map(({ response }) => toScale(response, settings.scale));
  const alternatives: Alternative[] = [];
  const total = runs.components === undefined ? undefined : Math.sqrt(sum(Object.values(runs.components)));
  const add = (name: string, text: string, value: number | undefined): void => {
    if (value !== undefined) {
      alternatives.push({ name, text, of: 'response', value: fromScale(value, settings.scale) });
    }
  };
  if (total !== undefined && total > 0) {
    const text = 'grand mean + z sqrt(subject + run + residual variance)';
    add('mixed model', text, mean(values) + zOf(settings) * total);
  }
  const perRun = runs.runs.map(({ mean: centre, sd }) => (sd === undefined ? undefined : centre + zOf(settings) * sd));
  if (perRun.every((value) => value !== undefined))
    add('mean of runs', "mean of the runs' parametric cut points", mean(perRun));
  return alternatives;
}

function otherKinds({ study, settings, kept, judged }: WeighedStudy): readonly Alternative[] {
  const alternatives: Alternative[] = [];
  if (judged.normalisation !== undefined) {
    const values = kept.map(({ response }) => toScale(response, settings.scale));
    for (const { method, value } of chosenCutPoint(values, settings)) {
      alternatives.push({
        name: 'fixed',
        text: `all runs pooled, ${method}`,
        of: 'response',
        value: fromScale(value, settings.scale),
      });
    }
  }
  for (const normalisation of NORMALISATIONS) {
    const { relation, statistic } = normalisation;
    if (judged.normalisation?.relation === relation && judged.normalisation.statistic === statistic) continue;
    if (relation === 'log-difference' && kept.some(({ response }) => !(response > 0))) continue;
    const values = normaliseByControl(kept, study.controls, normalisation, settings.scale);
    if (values === undefined) continue;
    const scale = scaleOfRelation(relation, settings.scale);
    for (const { method, value } of chosenCutPoint(values, settings)) {
      const of = UNIT_OF_RELATION[relation];
      const text = `${RELATION_WORDS[relation]} the negative control's ${statistic}, ${method}`;
      alternatives.push({ name: `floating ${relation}`, text, of, value: fromScale(value, scale) });
    }
  }
  return [...alternatives, ...classicalFactors(study, settings, kept)];
}

const NORMALISATIONS: readonly Normalisation[] = [
  { relation: 'ratio', statistic: 'mean' },
  { relation: 'ratio', statistic: 'median' },
  { relation: 'log-difference', statistic: 'mean' },
  { relation: 'difference', statistic: 'mean' },
];
const RELATION_WORDS = {
  ratio: 'response over',
  difference: 'response minus',
  'log-difference': 'log10 response minus log10 of',
} as const;

/** Untransformed parametric cut point of all results against the mean of the runs' negative controls (Shankar 2008). */
function classicalFactors(
  { controls }: NegativeStudy,
  settings: StudySettings,
  kept: readonly StudyResult[],
): readonly Alternative[] {
  const centres = [...new Set(kept.map(({ run }) => run))].map((run) => mean(controls.get(run) ?? []));
  if (centres.some((centre) => !(centre > 0))) return [];
  const control = mean(centres);
  const pooled = cutPointBy(
    'parametric',
    kept.map(({ response }) => response),
    settings,
  ) as number;
  const words = 'untransformed parametric cut point of all results';
  return [
    {
      name: 'classical increment',
      text: `${words} minus the mean negative control`,
      of: 'increment',
      value: pooled - control,
    },
    {
      name: 'classical factor',
      text: `${words} over the mean negative control`,
      of: 'factor',
      value: pooled / control,
    },
  ];
}

function chosenCutPoint(
  values: readonly number[],
  settings: StudySettings,
): readonly { readonly method: CutPointMethod; readonly value: number }[] {
  const method = settings.method === 'auto' ? chooseMethod(describeSample(values)).method : settings.method;
  const value = cutPointBy(method, values, settings);
  return value === undefined ? [] : [{ method, value }];
}
