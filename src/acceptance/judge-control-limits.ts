import { isAtLeast, isAtMost } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import type { Quantified } from '../domain/result.ts';
import { convertUnit, isConvertible } from '../domain/unit.ts';
import type { WellId } from '../domain/well-id.ts';
import { type Plate, wellOf } from '../plate/plate.ts';
import { isUsable } from '../plate/replicate-groups.ts';
import { raise } from './acceptance-findings.ts';
import {
  type ControlRange,
  type ControlScale,
  type ControlTarget,
  parseControlRange,
  parseControlTarget,
} from './control-range.ts';
import { foundText, isBeyondReader, onScale } from './control-reading.ts';
import type { ResolvedCriterion } from './criterion.ts';
import { type ControlToJudge, type Judgement, judgedBy, notJudged } from './judge-plate-input.ts';
import { WESTGARD_REJECTING, westgardViolations, zText } from './westgard.ts';

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
      const words = foundText(control, (range as ControlRange).scale, limitBeside(control, range as ControlRange));
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
export function judgeWestgard(
  criterion: ResolvedCriterion,
  controls: readonly ControlToJudge[],
  plate: Plate,
): Judgement {
  const findings: Finding[] = [];
  const points = Object.entries(criterion.limits).flatMap(([name, text]) => {
    const target = parseControlTarget(String(text));
    const found = controls.filter((control) => isCalled(control, name));
    if (found.length === 0) findings.push(notFound(name, controls));
    if (target === undefined) return [];
    return found.flatMap((control) => {
      const values = wellValuesOnScale(control, target, plate);
      const reads = { name: control.name, found: foundText(control, target.scale) };
      if (target.scale.kind === 'response' && control.beyondReader !== undefined) {
        findings.push(raise('CONTROL_OUT_OF_RANGE', { ...reads, range: String(text) }, control.wells));
      } else if (values.length === 0) {
        findings.push(raise('CONTROL_WITHOUT_VALUE', { ...reads, target: String(text) }, control.wells));
      }
      return values.map((value) => ({
        z: (value - target.mean) / target.sd,
        run: 1,
        level: name,
        wells: control.wells,
      }));
    });
  });
  if (points.length === 0) {
    const observed = 'none of the named controls gave a value';
    return findings.some(({ severity }) => severity === 'error')
      ? judgedBy(findings, observed)
      : notJudged(observed, findings);
  }
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
  return judgedBy(findings, `z ${points.map(({ z }) => zText(z)).join(', ')}`);
}

/** A key of the assay means controls of that name, whatever their case, or all of that role. */
function isCalled(control: ControlToJudge, key: string): boolean {
  return control.role === key || control.name.toLowerCase() === key.toLowerCase();
}

/** The end of a range that a control is beyond, or else its upper end. */
function limitBeside({ meanResponse, result }: ControlToJudge, { low, high, scale }: ControlRange): number | undefined {
  const value = onScale(meanResponse, result, scale);
  return low !== undefined && value !== undefined && value < low ? low : (high ?? low);
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
  if (scale.kind === 'response' && control.beyondReader !== undefined && high !== undefined) return false;
  if (scale.kind === 'response' && isBeyondReader(control)) return true;
  const value = onScale(control.meanResponse, control.result, scale);
  if (value === undefined) return false;
  return (low === undefined || isAtLeast(value, low)) && (high === undefined || isAtMost(value, high));
}

/** The values of a control's wells; of a well outside the range of the curve, the limit that is nearer to the target's mean. */
function wellValuesOnScale(control: ControlToJudge, { mean, scale }: ControlTarget, plate: Plate): readonly number[] {
  if (scale.kind === 'response') return control.wells.flatMap((id) => usedResponse(plate, id) ?? []);
  const results = control.wellResults ?? [control.result];
  return results.flatMap((result) => onScale(null, result, scale) ?? beyondMean(result, mean, scale));
}

function usedResponse(plate: Plate, id: WellId): number | undefined {
  const well = wellOf(plate, id);
  return well !== undefined && isUsable(well) ? well.response : undefined;
}

/** The limit that a result lies beyond, where the target's mean lies on its other side: it deviates by at least as much. */
function beyondMean(result: Quantified | null, mean: number, scale: ControlScale): readonly number[] {
  if (scale.kind === 'response' || result === null || result.kind === 'not-reportable') return [];
  if (result.kind === 'quantified' || !isConvertible(result.unit, scale.unit)) return [];
  const limit = convertUnit(result.kind === 'above-range' ? result.uloq : result.lloq, result.unit, scale.unit);
  return (result.kind === 'above-range' ? limit > mean : limit < mean) ? [limit] : [];
}

function notFound(name: string, controls: readonly ControlToJudge[]): Finding {
  return raise('CONTROL_NOT_FOUND', { name, present: controls.map((control) => control.name) });
}
