import type { Staged } from '../domain/finding.ts';
import { InputError } from '../domain/input-error.ts';
import { adaFindings } from './ada-findings.ts';
import { measureInhibition } from './confirm-sample.ts';
import {
  CUT_POINT_METHODS,
  chooseMethod,
  cutPointBy,
  describeMethod,
  describeSample,
  type MethodSettings,
} from './cut-point-methods.ts';
import type { ConfirmatoryStudy } from './cut-point-study.ts';
import type { StudyResult, StudySettings } from './negative-study.ts';
import { type OutlierRule, screenOutliers } from './screen-outliers.ts';

/** The confirmatory tier aims at one false positive in a hundred. */
const CONFIRMATORY_LEVEL = 0.99;
/** Fewest inhibitions of which a 99th percentile is spoken. */
const FEWEST = 3;

/**
 * The confirmatory cut point from negatives measured with and without free drug: the 99th percentile of their percent
 * inhibition, sought on the percent scale or on log10(unspiked / spiked) and given back as percent. Undefined when the
 * study has no spiked values, or (with a finding) too few.
 * @throws InputError (input, CUTPOINT_NO_LOGARITHM) for a spiked value that is not positive on the log-ratio scale
 */
export function establishConfirmatory(
  results: readonly StudyResult[],
  settings: StudySettings,
  rule: OutlierRule,
): Staged<ConfirmatoryStudy | undefined> {
  const spiked = results.filter((result) => result.spiked !== undefined);
  if (spiked.length === 0) return { value: undefined, findings: [] };
  const usable = spiked.filter(({ response }) => response > 0);
  const scale = settings.confirmatoryScale;
  if (scale === 'log-ratio') refuseLogarithms(usable);
  if (usable.length < FEWEST) {
    return { value: undefined, findings: [adaFindings.raise('CUTPOINT_CONFIRMATORY_FEW', { results: usable.length })] };
  }
  const inhibitions = usable.map((result) => ({ ...result, value: inhibitionOf(result, scale) as number }));
  const screen = screenOutliers(inhibitions, rule);
  const removed = new Set(screen.removed.map(({ index }) => index));
  const kept = inhibitions.filter((_, index) => !removed.has(index));
  const values = kept.map(({ value }) => value);
  const description = describeSample(values);
  const method = { quantileType: settings.quantileType, confidence: settings.confidence, level: CONFIRMATORY_LEVEL };
  const choice = chooseMethod(description);
  const percent = toPercent(cutPointBy(choice.method, values, method) as number, scale);
  return {
    value: {
      percent,
      method: choice.method,
      because: choice.because,
      text: describeMethod(choice.method, method),
      scale,
      level: CONFIRMATORY_LEVEL,
      description,
      removed: screen.removed.map(({ index, stage }) => ({ result: usable[index] as StudyResult, stage })),
      results: usable.length,
      alternatives: [
        ...CUT_POINT_METHODS.filter((other) => other !== choice.method).flatMap((other) => {
          const value = cutPointBy(other, values, method);
          if (value === undefined) return [];
          return [{ name: other, text: describeMethod(other, method), percent: toPercent(value, scale) }];
        }),
        ...otherScale(kept, scale, method),
      ],
    },
    findings: [],
  };
}

function otherScale(
  kept: readonly StudyResult[],
  scale: ConfirmatoryStudy['scale'],
  settings: MethodSettings,
): ConfirmatoryStudy['alternatives'] {
  const other = scale === 'percent' ? 'log-ratio' : 'percent';
  const values = kept.map((result) => inhibitionOf(result, other));
  if (!values.every((value) => value !== undefined)) return [];
  const { method } = chooseMethod(describeSample(values));
  const percent = toPercent(cutPointBy(method, values, settings) as number, other);
  return [{ name: `${other} scale`, text: `${describeMethod(method, settings)}, on the ${other} scale`, percent }];
}

function inhibitionOf({ response, spiked }: StudyResult, scale: ConfirmatoryStudy['scale']): number | undefined {
  const inhibition = measureInhibition(response, spiked as number);
  return scale === 'percent' ? inhibition?.percent : inhibition?.log10Ratio;
}

function toPercent(value: number, scale: ConfirmatoryStudy['scale']): number {
  return scale === 'percent' ? value : 100 * (1 - 10 ** -value);
}

function refuseLogarithms(results: readonly StudyResult[]): void {
  const problems = results
    .filter(({ spiked }) => !((spiked as number) > 0))
    .map(({ subject, spiked, line }) => ({
      code: 'CUTPOINT_NO_LOGARITHM',
      message: `${subject}: the spiked value ${spiked} has no logarithm`,
      hint: 'use --confirmatory-scale percent',
      at: { line },
    }));
  if (problems.length > 0) throw new InputError('input', problems);
}
