import { mean, median, sampleSd } from '../statistics/moments.ts';
import { regressionLine } from '../statistics/regression-line.ts';
import { crossedVarianceComponents, type VarianceComponents } from '../statistics/variance-components.ts';
import { bartlettTest, blockedAnova, type FTest, leveneTest, oneWayAnova } from '../statistics/variance-tests.ts';
import { existsOnScale, type ResponseScale, toScale } from './response-scale.ts';

/** One negative's result in one run, as a response. */
export interface NegativeResult {
  readonly subject: string;
  readonly run: string;
  readonly response: number;
}

/** Responses of each run's negative control. */
export type ControlsByRun = ReadonlyMap<string, readonly number[]>;

/** `fixed`: one number for all runs; `floating`: moves with the negative control; `dynamic`: each run its own. */
export type CutPointApproach = 'fixed' | 'floating' | 'dynamic';

export interface RunSummary {
  readonly run: string;
  readonly n: number;
  /** Mean and SD on the scale; SD undefined for one result. */
  readonly mean: number;
  readonly sd: number | undefined;
  readonly control: ControlSummary | undefined;
}

export interface ControlSummary {
  readonly count: number;
  readonly mean: number;
  readonly median: number;
  /** Mean on the scale; undefined where a response does not exist there. */
  readonly meanOnScale: number | undefined;
}

/** Whether the negative control moves as the runs do, without which a floating cut point is not valid. */
export interface ControlTracking {
  /** Of run mean on negative control, both on the scale: 1 for perfect tracking. */
  readonly slope: number | undefined;
  readonly correlation: number | undefined;
  /** One-way analysis of variance between runs after division by (or subtraction of) the control. */
  readonly anovaAfter: FTest | undefined;
  /** True when the runs' means are equal after normalisation (p >= 0.05). */
  readonly tracks: boolean;
}

export interface RunAssessment {
  readonly approach: CutPointApproach;
  readonly because: string;
  readonly runs: readonly RunSummary[];
  readonly anova: FTest | undefined;
  readonly blockedAnova: FTest | undefined;
  readonly levene: FTest | undefined;
  readonly brownForsythe: FTest | undefined;
  readonly bartlett: { readonly k2: number; readonly p: number } | undefined;
  readonly components: VarianceComponents | undefined;
  readonly tracking: ControlTracking | undefined;
}

/** Below this p a difference between runs counts. */
const SIGNIFICANCE = 0.05;

/**
 * Judges on the scale whether runs differ, and so whether the cut point is fixed, floating or dynamic (Shankar et al., J
 * Pharm Biomed Anal 48 (2008) 1267): unequal variances (Levene): dynamic; equal variances and unequal means (analysis of
 * variance): floating; else fixed. One run is fixed untested.
 */
export function assessRuns(
  results: readonly NegativeResult[],
  controls: ControlsByRun,
  scale: ResponseScale,
): RunAssessment {
  const names = [...new Set(results.map(({ run }) => run))];
  const scaled = results.map((result) => ({ ...result, value: toScale(result.response, scale) }));
  const groups = names.map((name) => scaled.filter(({ run }) => run === name).map(({ value }) => value));
  const anova = oneWayAnova(groups);
  const levene = leveneTest(groups, 'mean');
  return {
    ...decide(names.length, levene, anova),
    runs: names.map((run, index) => summariseRun(run, groups[index] as number[], controls.get(run), scale)),
    anova,
    blockedAnova: blockedTable(scaled, names),
    levene,
    brownForsythe: leveneTest(groups, 'median'),
    bartlett: bartlettTest(groups),
    components: crossedVarianceComponents(scaled),
    tracking: assessTracking(results, names, groups, controls, scale),
  };
}

function decide(
  runCount: number,
  levene: FTest | undefined,
  anova: FTest | undefined,
): { readonly approach: CutPointApproach; readonly because: string } {
  if (runCount < 2) return { approach: 'fixed', because: 'one run only: whether runs differ is not tested' };
  if (levene !== undefined && levene.p < SIGNIFICANCE) {
    return { approach: 'dynamic', because: "the runs' variances differ (Levene p < 0.05)" };
  }
  if (anova !== undefined && anova.p < SIGNIFICANCE) {
    return { approach: 'floating', because: 'variances are equal (Levene), means differ (ANOVA p < 0.05)' };
  }
  if (anova === undefined) return { approach: 'fixed', because: 'too few results in the runs to test them' };
  return { approach: 'fixed', because: 'neither variances (Levene) nor means (ANOVA) differ between runs' };
}

function summariseRun(
  run: string,
  values: readonly number[],
  control: readonly number[] | undefined,
  scale: ResponseScale,
): RunSummary {
  return {
    run,
    n: values.length,
    mean: mean(values),
    sd: values.length < 2 ? undefined : sampleSd(values),
    control: control === undefined || control.length === 0 ? undefined : summariseControl(control, scale),
  };
}

function summariseControl(responses: readonly number[], scale: ResponseScale): ControlSummary {
  const exists = responses.every((response) => existsOnScale(response, scale));
  return {
    count: responses.length,
    mean: mean(responses),
    median: median(responses),
    meanOnScale: exists ? mean(responses.map((response) => toScale(response, scale))) : undefined,
  };
}

function blockedTable(
  results: readonly (NegativeResult & { readonly value: number })[],
  runs: readonly string[],
): FTest | undefined {
  const table = new Map<string, Map<string, number>>();
  for (const { subject, run, value } of results) {
    const row = table.get(subject) ?? new Map<string, number>();
    if (row.has(run)) return undefined;
    table.set(subject, row.set(run, value));
  }
  const complete = [...table.values()].filter((row) => row.size === runs.length);
  return blockedAnova(complete.map((row) => runs.map((run) => row.get(run) as number)));
}

function assessTracking(
  results: readonly NegativeResult[],
  runs: readonly string[],
  groups: readonly (readonly number[])[],
  controls: ControlsByRun,
  scale: ResponseScale,
): ControlTracking | undefined {
  const summaries = runs.map((run) => {
    const responses = controls.get(run) ?? [];
    return responses.length === 0 ? undefined : summariseControl(responses, scale);
  });
  if (runs.length < 2 || summaries.some((summary) => summary === undefined || !(summary.mean > 0))) return undefined;
  const known = summaries as readonly ControlSummary[];
  const onScale = known.map(({ meanOnScale, mean: raw }) => meanOnScale ?? toScale(raw, scale));
  const line = regressionLine(onScale, groups.map(mean));
  const normalised = runs.map((run, index) => {
    const control = (known[index] as ControlSummary).mean;
    return results
      .filter((result) => result.run === run)
      .map(({ response }) => (scale === 'none' ? response - control : toScale(response / control, scale)));
  });
  const anovaAfter = oneWayAnova(normalised);
  return {
    slope: line?.slope,
    correlation: line?.correlation,
    anovaAfter,
    tracks: anovaAfter === undefined || anovaAfter.p >= SIGNIFICANCE,
  };
}
