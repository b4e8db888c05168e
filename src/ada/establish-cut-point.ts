import { isAtLeast } from '../domain/comparison.ts';
import type { Finding, Staged } from '../domain/finding.ts';
import { InputError } from '../domain/input-error.ts';
import { toText } from '../domain/number-text.ts';
import { clopperPearson } from '../statistics/binomial.ts';
import { ADA_ERRORS } from './ada-errors.ts';
import { adaFindings } from './ada-findings.ts';
import { assessRuns, type RunAssessment } from './assess-runs.ts';
import {
  type CutPointMethod,
  chooseMethod,
  cutPointBy,
  describeMethod,
  describeSample,
  type MethodSettings,
} from './cut-point-methods.ts';
import type { CutPointStudy, EstablishedCutPoint, FalsePositives } from './cut-point-study.ts';
import { establishConfirmatory } from './establish-confirmatory.ts';
import { type JudgedValues, judgeValues } from './judge-values.ts';
import type { NegativeStudy, StudyResult, StudySettings } from './negative-study.ts';
import { prepareStudy, scaleResults } from './prepare-study.ts';
import { fromScale, type ResponseScale } from './response-scale.ts';
import { screenOutliers } from './screen-outliers.ts';
import { weighAlternatives } from './weigh-alternatives.ts';

type Approach = CutPointStudy['approach'];

/**
 * Establishes a cut point from drug-naive samples: outliers, the tests between runs that decide fixed, floating or
 * dynamic, the method by the shape of the negatives, the usual levels, what other choices would have given, and the
 * false-positive rate among these very samples.
 * @throws InputError (input; codes of `ADA_ERRORS`) when the results cannot carry a cut point, it would not be positive, or
 * a floating one is asked for without negative controls
 */
export function establishCutPoint(study: NegativeStudy, settings: StudySettings): Staged<CutPointStudy> {
  const prepared = prepareStudy(study, settings);
  const { results, kept, rule, screen } = prepared;
  const runs = assessRuns(kept, study.controls, settings.scale);
  const wanted = wantedApproach(settings, runs);
  const judged = judgeValues(study, settings, results, wanted);
  const approach = judged.normalisation === undefined && wanted.startsWith('floating') ? 'fixed' : wanted;
  const values = judged.of(kept);
  const description = describeSample(values);
  const choice =
    settings.method === 'auto' ? chooseMethod(description) : { method: settings.method, because: 'asked for' };
  const main = requireCutPoint(choice.method, values, settings);
  const perRun: ReadonlyMap<string, number> =
    approach === 'dynamic' ? cutPointsOfRuns(kept, judged, choice.method, settings) : new Map();
  refuseNotPositive(approach, [main, ...perRun.values()], judged.scale);
  const isPositive = (result: StudyResult): boolean => {
    const [value] = judged.of([result]) as [number];
    return isAtLeast(fromScale(value, judged.scale), fromScale(perRun.get(result.run) ?? main, judged.scale));
  };
  const confirmatory = establishConfirmatory(results, settings, rule);
  const falsePositives = { used: countPositives(kept, isPositive), all: countPositives(results, isPositive) };
  const value: CutPointStudy = {
    settings,
    cutPoint: statedCutPoint(approach, fromScale(main, judged.scale), settings, perRun, judged.scale),
    approach: wanted,
    approachBecause: settings.type === 'auto' ? runs.because : 'asked for',
    method: choice.method,
    methodText: describeMethod(choice.method, settings),
    methodBecause: choice.because,
    scale: judged.scale,
    judged: judged.normalisation?.relation ?? 'response',
    counts: {
      samples: new Set(results.map(({ subject }) => subject)).size,
      runs: new Set(results.map(({ run }) => run)).size,
      results: results.length,
      used: kept.length,
      negativeControls: [...study.controls.values()].reduce((total, wells) => total + wells.length, 0),
    },
    outlierRule: rule,
    fences: screen.fences,
    removed: screen.removed.map(({ index, stage }) => ({ result: results[index] as StudyResult, stage })),
    removedAt: [1.5, 3].map((k) => ({
      k,
      removed: screenOutliers(scaleResults(results, settings.scale), {
        ...rule,
        stages: rule.stages === 'none' ? 'single' : rule.stages,
        k,
      }).removed.length,
    })),
    description,
    levels: LEVELS.map(({ level, purpose }) => {
      const at = cutPointBy(choice.method, values, atLevel(settings, level));
      return { level, purpose, value: at === undefined ? undefined : fromScale(at, judged.scale) };
    }),
    alternatives: weighAlternatives({ study, settings, results, kept, runs, judged, method: choice.method, rule }),
    falsePositives,
    runs,
    confirmatory: confirmatory.value,
    values: values.map((entry) => fromScale(entry, judged.scale)),
    valueOfCutPoint: fromScale(main, judged.scale),
  };
  const findings = [...prepared.findings, ...remarks(value, approach), ...confirmatory.findings];
  return { value, findings };
}

const LEVELS = [
  { level: 0.95, purpose: 'screening' },
  { level: 0.99, purpose: 'confirmatory' },
  { level: 0.999, purpose: 'titre' },
] as const;

/** The settings for another level: a printed z belongs to its own level only. */
function atLevel({ z, ...settings }: MethodSettings, level: number): MethodSettings {
  const { quantileType, confidence } = settings;
  return { level, quantileType, confidence, ...(z === undefined || level !== settings.level ? {} : { z }) };
}

function wantedApproach({ type, scale }: StudySettings, runs: RunAssessment): Approach {
  if (type !== 'auto') return type;
  return runs.approach === 'floating' && scale === 'none' ? 'floating-additive' : runs.approach;
}

function requireCutPoint(method: CutPointMethod, values: readonly number[], settings: StudySettings): number {
  const cutPoint = cutPointBy(method, values, settings);
  if (cutPoint !== undefined) return cutPoint;
  throw new InputError('input', {
    code: 'CUTPOINT_TOO_FEW',
    message: `${values.length} results are too few for the ${method} method at level ${settings.level}`,
    hint: 'measure more drug-naive samples, or choose another --method',
  });
}

/** A plate's cut point is a positive response: a fixed value, or a factor, at or below zero is none for any plate. */
function refuseNotPositive(approach: Approach, cutPoints: readonly number[], scale: ResponseScale): void {
  if (approach === 'floating-additive' || approach === 'floating-log') return;
  const lowest = Math.min(...cutPoints.map((cutPoint) => fromScale(cutPoint, scale)));
  if (lowest > 0) return;
  throw new InputError('input', {
    code: 'CUTPOINT_NOT_POSITIVE',
    message: `the cut point would be ${toText(lowest)}: a ${approach} one at or below zero fits no plate`,
    hint: ADA_ERRORS.CUTPOINT_NOT_POSITIVE.action,
  });
}

function cutPointsOfRuns(
  kept: readonly StudyResult[],
  judged: JudgedValues,
  method: CutPointMethod,
  settings: StudySettings,
): ReadonlyMap<string, number> {
  const byRun = new Map<string, number>();
  for (const run of new Set(kept.map((result) => result.run))) {
    const values = judged.of(kept.filter((result) => result.run === run));
    const cutPoint = cutPointBy(method, values, settings);
    if (cutPoint !== undefined) byRun.set(run, cutPoint);
  }
  return byRun;
}

function statedCutPoint(
  approach: Approach,
  value: number,
  { negativeControl }: StudySettings,
  perRun: ReadonlyMap<string, number>,
  scale: ResponseScale,
): EstablishedCutPoint {
  switch (approach) {
    case 'fixed':
      return { kind: 'fixed', value };
    case 'floating':
      return { kind: 'floating', factor: value, negativeControl };
    case 'floating-additive':
      return { kind: 'floating-additive', increment: value, negativeControl, scale: 'raw' };
    case 'floating-log':
      return { kind: 'floating-additive', increment: value, negativeControl, scale: 'log10' };
    case 'dynamic':
      return {
        kind: 'dynamic',
        runs: [...perRun].map(([run, cutPoint]) => ({ run, value: fromScale(cutPoint, scale) })),
      };
  }
}

function countPositives(results: readonly StudyResult[], isPositive: (result: StudyResult) => boolean): FalsePositives {
  const observed = results.filter(isPositive).length;
  const [low, high] = clopperPearson(observed, results.length);
  return {
    observed,
    of: results.length,
    percent: (100 * observed) / results.length,
    ci95Percent: [100 * low, 100 * high],
  };
}

function remarks(study: CutPointStudy, used: Approach): readonly Finding[] {
  const findings: Finding[] = [];
  if (study.approach !== used)
    findings.push(adaFindings.raise('CUTPOINT_CONTROL_MISSING', { approach: study.approach }));
  const { tracking } = study.runs;
  if (used.startsWith('floating') && tracking?.anovaAfter !== undefined && !tracking.tracks) {
    const args = { slope: tracking.slope ?? null, p: tracking.anovaAfter.p };
    findings.push(adaFindings.raise('CUTPOINT_CONTROL_NOT_TRACKING', args));
  }
  if (used === 'dynamic') {
    findings.push(adaFindings.raise('CUTPOINT_DYNAMIC', { variancesDiffer: study.runs.approach === 'dynamic' }));
  }
  const { percent, ci95Percent } = study.falsePositives.all;
  const aim = 100 * (1 - study.settings.level);
  const [low, high] = ci95Percent;
  if (aim < low || aim > high)
    findings.push(adaFindings.raise('CUTPOINT_FALSE_POSITIVE_RATE', { percent, low, high, aim }));
  return findings;
}
