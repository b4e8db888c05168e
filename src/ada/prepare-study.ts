import { isAtMost } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import { InputError, type Problem } from '../domain/input-error.ts';
import { toText } from '../domain/number-text.ts';
import { adaFindings } from './ada-findings.ts';
import type { NegativeStudy, StudyResult, StudySettings } from './negative-study.ts';
import { existsOnScale, type ResponseScale, toScale } from './response-scale.ts';
import { type OutlierRule, type OutlierScreen, screenOutliers } from './screen-outliers.ts';

/** Samples that a cut point should stand on, and below which it is for orientation only. */
const WANTED_SAMPLES = 50;
const NEEDED_SAMPLES = 20;

/** The results of a study that can be judged, with the outliers among them. */
export interface PreparedStudy {
  readonly results: readonly StudyResult[];
  readonly rule: OutlierRule;
  readonly screen: OutlierScreen;
  readonly kept: readonly StudyResult[];
  readonly findings: readonly Finding[];
}

/**
 * Drops results whose wells disagree (where asked for) and looks for outliers on the scale.
 * @throws InputError (input) when the results cannot carry a cut point: fewer than three, all equal, or without logarithm
 */
export function prepareStudy(study: NegativeStudy, settings: StudySettings): PreparedStudy {
  const limitPercent = settings.maxReplicateCvPercent;
  const agrees = ({ cvPercent }: StudyResult): boolean =>
    limitPercent === undefined || cvPercent === undefined || isAtMost(cvPercent, limitPercent);
  const results = study.results.filter(agrees);
  refuseResults(results, settings.scale);
  const rule: OutlierRule = { ...settings.outliers, stages: stagesFor(results, settings) };
  const screen = screenOutliers(scaleResults(results, settings.scale), rule);
  const removed = new Set(screen.removed.map(({ index }) => index));
  const kept = results.filter((_, index) => !removed.has(index));
  const dropped = study.results.length - results.length;
  const findings = [
    ...describeSize(new Set(results.map(({ subject }) => subject)).size),
    ...(dropped === 0 || limitPercent === undefined
      ? []
      : [adaFindings.raise('CUTPOINT_REPLICATES_DROPPED', { results: dropped, limitPercent })]),
    ...screen.fences
      .filter(({ isDegenerate }) => isDegenerate)
      .map(({ stage }) => adaFindings.raise('CUTPOINT_FENCE_DEGENERATE', { stage })),
  ];
  return { results, rule, screen, kept, findings };
}

/** Results on the scale, as outliers are sought among them. */
export function scaleResults(
  results: readonly StudyResult[],
  scale: ResponseScale,
): readonly { readonly subject: string; readonly run: string; readonly value: number }[] {
  return results.map(({ subject, run, response }) => ({ subject, run, value: toScale(response, scale) }));
}

function stagesFor(results: readonly StudyResult[], { outliers }: StudySettings): OutlierRule['stages'] {
  if (outliers.stages !== 'auto') return outliers.stages;
  const runsOf = new Map<string, number>();
  for (const { subject } of results) runsOf.set(subject, (runsOf.get(subject) ?? 0) + 1);
  const repeated = [...runsOf.values()].filter((count) => count > 1).length;
  return repeated * 2 > runsOf.size ? 'two-stage' : 'single';
}

function refuseResults(results: readonly StudyResult[], scale: ResponseScale): void {
  if (results.length < 3) {
    throw new InputError('input', {
      code: 'CUTPOINT_TOO_FEW',
      message: `${results.length} result${results.length === 1 ? '' : 's'}: at least 3 are needed, about 50 samples wanted`,
      hint: 'measure more drug-naive samples',
    });
  }
  const problems: readonly Problem[] = results
    .filter(({ response }) => !existsOnScale(response, scale))
    .map(({ subject, response, line }) => ({
      code: 'CUTPOINT_NO_LOGARITHM',
      message: `${subject}: ${toText(response)} has no ${scale === 'sqrt' ? 'root' : 'logarithm'}`,
      hint: 'use --scale none, or values without blank subtraction; nothing is added to make it possible',
      at: { line },
    }));
  if (problems.length > 0) throw new InputError('input', problems);
  const first = results[0]?.response;
  if (results.every(({ response }) => response === first)) {
    const message = `all ${results.length} results read ${toText(first ?? 0)}`;
    throw new InputError('input', {
      code: 'CUTPOINT_NO_SPREAD',
      message,
      hint: 'check that the right column was read',
    });
  }
}

function describeSize(samples: number): readonly Finding[] {
  if (samples < NEEDED_SAMPLES) {
    return [adaFindings.raise('CUTPOINT_TOO_FEW_SAMPLES', { samples, needed: NEEDED_SAMPLES })];
  }
  if (samples < WANTED_SAMPLES) return [adaFindings.raise('CUTPOINT_FEW_SAMPLES', { samples, wanted: WANTED_SAMPLES })];
  return [];
}
