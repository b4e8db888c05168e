import { mean } from '../statistics/moments.ts';
import { type Fences, type Quartiles, tukeyOutliers } from '../statistics/tukey-fences.ts';

/** One result on the scale on which outliers are sought. */
export interface ScaledResult {
  readonly subject: string;
  readonly run: string;
  readonly value: number;
}

export interface OutlierRule {
  /** `two-stage`: single results against their subject (analytical), then subjects (biological). */
  readonly stages: 'none' | 'single' | 'two-stage';
  readonly k: number;
  readonly quartiles: Quartiles;
}

export type OutlierStage = 'single' | 'analytical' | 'biological';

export interface StageFences extends Fences {
  readonly stage: OutlierStage;
  /** True when the quartiles coincide: every other value would be outside, so nothing was removed. */
  readonly isDegenerate: boolean;
}

export interface OutlierScreen {
  /** Indices of the results that are left out, ascending, with the stage that found each. */
  readonly removed: readonly { readonly index: number; readonly stage: OutlierStage }[];
  readonly fences: readonly StageFences[];
}

/**
 * Looks for outliers among negatives. Two stages after the practice of cut-point studies (J Immunol Methods 2020,
 * 112817): runs are centred on their means; residuals from the subject's mean outside the fences are analytical
 * outliers; then runs are centred again and subjects whose means are outside are biological outliers.
 */
export function screenOutliers(results: readonly ScaledResult[], rule: OutlierRule): OutlierScreen {
  switch (rule.stages) {
    case 'none':
      return { removed: [], fences: [] };
    case 'single': {
      const { fences, outside } = outsideFences(
        results.map(({ value }) => value),
        rule,
        'single',
      );
      return { removed: outside.map((index) => ({ index, stage: 'single' as const })), fences: [fences] };
    }
    case 'two-stage':
      return screenTwoStages(results, rule);
  }
}

function screenTwoStages(results: readonly ScaledResult[], rule: OutlierRule): OutlierScreen {
  const all = results.map((_, index) => index);
  const centred = centreRuns(results, all);
  const subjectMeans = meansBy(all, (index) => subjectAt(results, index), centred);
  const residuals = all.map(
    (index) => (centred.get(index) as number) - (subjectMeans.get(subjectAt(results, index)) as number),
  );
  const first = outsideFences(residuals, rule, 'analytical');
  const analytical = new Set(first.outside);
  const kept = all.filter((index) => !analytical.has(index));
  const again = centreRuns(results, kept);
  const subjects = meansBy(kept, (index) => subjectAt(results, index), again);
  const names = [...subjects.keys()];
  const second = outsideFences([...subjects.values()], rule, 'biological');
  const outside = new Set(second.outside.map((index) => names[index] as string));
  const stageOf = (index: number): OutlierStage | undefined =>
    analytical.has(index) ? 'analytical' : outside.has(subjectAt(results, index)) ? 'biological' : undefined;
  const removed = all.flatMap((index) => {
    const stage = stageOf(index);
    return stage === undefined ? [] : [{ index, stage }];
  });
  return { removed, fences: [first.fences, second.fences] };
}

function outsideFences(
  values: readonly number[],
  { k, quartiles }: OutlierRule,
  stage: OutlierStage,
): { readonly fences: StageFences; readonly outside: readonly number[] } {
  const [round] = tukeyOutliers(values, { k, quartiles });
  if (round === undefined) throw new Error('fences always take at least one round');
  const { removed, ...fences } = round;
  const isDegenerate = !(fences.iqr > 0);
  return { fences: { ...fences, stage, isDegenerate }, outside: isDegenerate ? [] : removed };
}

function subjectAt(results: readonly ScaledResult[], index: number): string {
  return (results[index] as ScaledResult).subject;
}

function centreRuns(results: readonly ScaledResult[], indices: readonly number[]): ReadonlyMap<number, number> {
  const values = new Map(indices.map((index) => [index, (results[index] as ScaledResult).value]));
  const runMeans = meansBy(indices, (index) => (results[index] as ScaledResult).run, values);
  return new Map(
    indices.map((index) => {
      const { run, value } = results[index] as ScaledResult;
      return [index, value - (runMeans.get(run) as number)];
    }),
  );
}

function meansBy(
  indices: readonly number[],
  keyOf: (index: number) => string,
  values: ReadonlyMap<number, number>,
): ReadonlyMap<string, number> {
  const groups = new Map<string, number[]>();
  for (const index of indices) {
    const group = groups.get(keyOf(index));
    if (group === undefined) groups.set(keyOf(index), [values.get(index) as number]);
    else group.push(values.get(index) as number);
  }
  return new Map([...groups].map(([key, group]) => [key, mean(group)]));
}
