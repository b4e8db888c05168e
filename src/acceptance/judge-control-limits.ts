import { isAtLeast, isAtMost } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import { toText } from '../domain/number-text.ts';
import type { Quantified } from '../domain/result.ts';
import { convertUnit, isConvertible } from '../domain/unit.ts';
import { raise } from './acceptance-findings.ts';
import { type ControlRange, type ControlScale, parseControlRange, parseControlTarget } from './control-range.ts';
import type { ResolvedCriterion } from './criterion.ts';
import { type ControlToJudge, type CutPointToJudge, type Judgement, judgedBy, notJudged } from './judge-plate-input.ts';
import { quantifiedText } from './quantified-text.ts';
import { WESTGARD_REJECTING, westgardViolations } from './westgard.ts';

/** The criterion `control-limits`: each named control's mean within the range of its lot, inclusive. */
export function judgeControlLimits(criterion: ResolvedCriterion, controls: readonly ControlToJudge[]): Judgement {
  const stated = Object.entries(criterion.limits);
  if (stated.length === 0) return notJudged('the assay states no ranges');
  const findings: Finding[] = [];
  const observed: string[] = [];
  for (const [name, text] of stated) {
    const range = parseControlRange(String(text));
    const found = controls.filter((control) => isCalled(control, name));
    if (found.length === 0) findings.push(notFound(name, controls));
    for (const control of range === undefined ? [] : found) {
      const words = foundText(control, (range as ControlRange).scale);
      observed.push(`${control.name} ${words}`);
      if (isInRange(control, range as ControlRange)) continue;
      findings.push(
        raise('CONTROL_OUT_OF_RANGE', { name: control.name, found: words, range: String(text) }, control.wells),
      );
    }
  }
  return observed.length === 0
    ? notJudged('none of the named controls is on the plate', findings)
    : judgedBy(findings, observed.join('; '));
}

/** The criterion `westgard`: within-run rules over the wells of the controls whose mean and SD the assay states. */
export function judgeWestgard(criterion: ResolvedCriterion, controls: readonly ControlToJudge[]): Judgement {
  const findings: Finding[] = [];
  const points = Object.entries(criterion.limits).flatMap(([name, text]) => {
    const target = parseControlTarget(String(text));
    const found = controls.filter((control) => isCalled(control, name));
    if (found.length === 0) findings.push(notFound(name, controls));
    if (target === undefined) return [];
    return found.flatMap((control) =>
      wellValuesOnScale(control, target.scale).map((value) => ({
        z: (value - target.mean) / target.sd,
        run: 1,
        level: name,
        wells: control.wells,
      })),
    );
  });
  if (points.length === 0) return notJudged('none of the named controls gave a value', findings);
  for (const { rule, points: broken } of westgardViolations(points)) {
    const rejects = WESTGARD_REJECTING.includes(rule);
    if (!rejects && rule !== '1_2s') continue;
    const args = {
      rule: rule.replace('_', '-'),
      controls: broken.map((index) => points[index]?.level ?? ''),
      z: broken.map((index) => points[index]?.z ?? 0),
    };
    const wells = [...new Set(broken.flatMap((index) => points[index]?.wells ?? []))];
    findings.push(raise(rejects ? 'WESTGARD_REJECTED' : 'WESTGARD_WARNING', args, wells));
  }
  return judgedBy(findings, `z ${points.map(({ z }) => toText(z, 3)).join(', ')}`);
}

/**
 * The criterion `negative-control`: each one's mean below the cut point; where the assay takes the median of all of them,
 * so that one high well counts for no more than one well, that median.
 */
export function judgeNegativeControl(
  controls: readonly ControlToJudge[],
  cutPoint: CutPointToJudge | undefined,
): Judgement {
  const usable = controls.filter(({ role, meanResponse }) => role === 'negative-control' && meanResponse !== null);
  if (usable.length === 0) {
    return notJudged('no negative control', [raise('NEGATIVE_CONTROL_MISSING', {})]);
  }
  const median = cutPoint?.response === null ? undefined : cutPoint?.negativeControlMedian;
  if (median === undefined) return judgeAgainstCutPoint(usable, cutPoint, 'NEGATIVE_CONTROL_POSITIVE', false);
  const wells = usable.flatMap((control) => control.wells);
  const taken = { ...(usable[0] as ControlToJudge), name: 'median', wells, meanResponse: median };
  return judgeAgainstCutPoint([taken], cutPoint, 'NEGATIVE_CONTROL_POSITIVE', false);
}

/** The criterion `positive-control`: at or above the cut point. */
export function judgePositiveControl(
  controls: readonly ControlToJudge[],
  cutPoint: CutPointToJudge | undefined,
): Judgement {
  const usable = controls.filter(({ role, meanResponse }) => role === 'positive-control' && meanResponse !== null);
  if (usable.length === 0) {
    return notJudged('no positive control', [raise('POSITIVE_CONTROL_MISSING', {})]);
  }
  return judgeAgainstCutPoint(usable, cutPoint, 'POSITIVE_CONTROL_NEGATIVE', true);
}

function judgeAgainstCutPoint(
  controls: readonly ControlToJudge[],
  cutPoint: CutPointToJudge | undefined,
  code: 'NEGATIVE_CONTROL_POSITIVE' | 'POSITIVE_CONTROL_NEGATIVE',
  shouldBePositive: boolean,
): Judgement {
  const called = controls.map((control) => ({ control, call: callOf(control, cutPoint) }));
  const judged = called.filter(({ call }) => call !== undefined);
  if (judged.length === 0) return notJudged('the plate has no cut point');
  const cutText = cutPointText(cutPoint);
  const scale: ControlScale =
    typeof cutPoint?.response === 'number' || cutPoint?.concentration == null
      ? { kind: 'response' }
      : { kind: 'concentration', unit: cutPoint.concentration.unit };
  const findings = judged
    .filter(({ call }) => call !== shouldBePositive)
    .map(({ control }) =>
      raise(code, { name: control.name, found: foundText(control, scale), cutPoint: cutText }, control.wells),
    );
  return judgedBy(
    findings,
    `${judged.map(({ control }) => foundText(control, scale)).join(', ')}; cut point ${cutText}`,
  );
}

/** True when a control reads at or above the cut point; undefined when the plate cannot tell. */
function callOf(control: ControlToJudge, cutPoint: CutPointToJudge | undefined): boolean | undefined {
  if (typeof cutPoint?.response === 'number') {
    return control.meanResponse === null ? undefined : isAtLeast(control.meanResponse, cutPoint.response);
  }
  const limit = cutPoint?.concentration;
  if (limit === undefined || limit === null || control.result === null) return undefined;
  const { result } = control;
  switch (result.kind) {
    case 'quantified':
      return isConvertible(result.unit, limit.unit)
        ? isAtLeast(convertUnit(result.value, result.unit, limit.unit), limit.value)
        : undefined;
    case 'below-range':
      return false;
    case 'above-range':
      return true;
    case 'not-reportable':
      return undefined;
  }
}

/** A key of the assay means controls of that name, whatever their case, or all of that role. */
function isCalled(control: ControlToJudge, key: string): boolean {
  return control.role === key || control.name.toLowerCase() === key.toLowerCase();
}

function isInRange(control: ControlToJudge, { low, high, scale }: ControlRange): boolean {
  if (scale.kind === 'concentration' && control.result !== null) {
    const { result } = control;
    if (result.kind === 'below-range' && isConvertible(result.unit, scale.unit)) {
      // Every concentration is at least zero, so that a range from there is open below.
      const isOpenBelow = low === undefined || low <= 0;
      return isOpenBelow && high !== undefined && isAtMost(convertUnit(result.lloq, result.unit, scale.unit), high);
    }
    if (result.kind === 'above-range' && isConvertible(result.unit, scale.unit)) {
      return (
        high === undefined && low !== undefined && isAtLeast(convertUnit(result.uloq, result.unit, scale.unit), low)
      );
    }
  }
  const value = onScale(control.meanResponse, control.result, scale);
  if (value === undefined) return false;
  return (low === undefined || isAtLeast(value, low)) && (high === undefined || isAtMost(value, high));
}

function wellValuesOnScale(control: ControlToJudge, scale: ControlScale): readonly number[] {
  if (scale.kind === 'concentration' && control.wellResults !== undefined) {
    return control.wellResults.flatMap((result) => onScale(null, result, scale) ?? []);
  }
  return [onScale(control.meanResponse, control.result, scale)].filter((value) => value !== undefined);
}

function onScale(response: number | null, result: Quantified | null, scale: ControlScale): number | undefined {
  if (scale.kind === 'response') return response ?? undefined;
  if (result?.kind !== 'quantified' || !isConvertible(result.unit, scale.unit)) return undefined;
  return convertUnit(result.value, result.unit, scale.unit);
}

function foundText(control: ControlToJudge, scale: ControlScale): string {
  if (scale.kind === 'response') {
    return control.meanResponse === null ? 'no response' : `OD ${toText(control.meanResponse, 3)}`;
  }
  return control.result === null ? 'no concentration' : quantifiedText(control.result);
}

function cutPointText(cutPoint: CutPointToJudge | undefined): string {
  if (typeof cutPoint?.response === 'number') return `OD ${toText(cutPoint.response, 3)}`;
  const limit = cutPoint?.concentration;
  return limit === undefined || limit === null ? 'unknown' : `${toText(limit.value)} ${limit.unit}`;
}

function notFound(name: string, controls: readonly ControlToJudge[]): Finding {
  return raise('CONTROL_NOT_FOUND', { name, present: controls.map((control) => control.name) });
}
