import { isAtLeast, isWithin } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import { toPercentBeside, toPercentText, toText } from '../domain/number-text.ts';
import { raise } from './acceptance-findings.ts';
import { numberLimit, type ResolvedCriterion } from './criterion.ts';
import { type CalibrationJudgement, judgeCalibration } from './judge-calibration.ts';
import {
  type ControlToJudge,
  type CurveToJudge,
  type Judgement,
  judgedBy,
  notJudged,
  type RangeInWell,
  type StandardsJudgement,
  type StandardToJudge,
} from './judge-plate-input.ts';
import { nominalInWell } from './nominal-in-well.ts';
import { readShare } from './share.ts';

/**
 * Judges the standards' recovery, with their CV where `standards-cv` is on. Undefined when `standards-recovery` is off or
 * not in the preset, or the plate has no standards. Standards left out by the layout do not count.
 */
export function judgeStandards(
  standards: readonly StandardToJudge[],
  criteria: readonly ResolvedCriterion[],
): StandardsJudgement | undefined {
  if (standards.length === 0) return undefined;
  const recovery = criteria.find(({ id, off }) => id === 'standards-recovery' && !off);
  const counted = standards.filter(({ usedInFit, droppedInRefit }) => usedInFit || droppedInRefit === true);
  if (recovery === undefined || counted.length === 0) return undefined;
  const cv = criteria.find(({ id, off }) => id === 'standards-cv' && !off);
  const calibration = judgeCalibration(
    counted.map((standard) => ({
      nominal: standard.nominal,
      backCalculated: standard.backCalculated,
      replicateCvPercent: standard.cvPercent,
      anchor: isAnchor(standard),
      dropped: standard.droppedInRefit === true,
    })),
    {
      percent: numberLimit(recovery, 'percent'),
      percentAtLimits: numberLimit(recovery, 'percentAtLimits'),
      ...(cv && { cvPercent: numberLimit(cv, 'percent'), cvPercentAtLimits: numberLimit(cv, 'percentAtLimits') }),
      minimumShare: readShare(recovery.limits['minimumShare']) ?? 1,
      minimumLevels: numberLimit(recovery, 'minimumLevels'),
    },
  );
  return { counted, calibration };
}

/** The criterion `curve`; antibody calls need none, unless the cut point is a concentration. */
export function judgeCurve(curve: CurveToJudge, isNeeded: boolean): Judgement {
  switch (curve.kind) {
    case 'none':
      return notJudged(isNeeded ? 'the assay has no curve' : 'the calls need no curve');
    case 'fitted':
      return { outcome: 'passed', observed: 'fitted', findings: [] };
    case 'not-fitted':
      if (!isNeeded) return notJudged(`not fitted (${curve.because}); the calls need none`);
      return judgedBy(
        [raise('CURVE_MISSING', { because: curve.because.replace(/^no curve: /, '') })],
        `not fitted: ${curve.because}`,
      );
  }
}

/** The criterion `standards-r-squared`. */
export function judgeRSquared(criterion: ResolvedCriterion, curve: CurveToJudge): Judgement {
  if (curve.kind !== 'fitted') return notJudged('no curve');
  const minimum = numberLimit(criterion, 'minimum');
  const passed = isAtLeast(curve.rSquared, minimum);
  const findings = passed ? [] : [raise('R_SQUARED_LOW', { rSquared: curve.rSquared, minimum })];
  return judgedBy(findings, `R² ${toText(curve.rSquared, 6)}`);
}

/** The criterion `standards-recovery`: remarks for each standard that failed, and the verdict over all. */
export function judgeRecovery(criterion: ResolvedCriterion, judged: StandardsJudgement | undefined): Judgement {
  if (judged === undefined) return notJudged('no standards in a curve');
  const { counted, calibration } = judged;
  const strict = criterion.limits['requireLimits'] === true;
  const accepted = strict ? calibration.acceptedStrictly : calibration.accepted;
  const failed = counted.flatMap((standard, index) => outOfLimits(standard, index, calibration));
  const findings: Finding[] = accepted ? [] : [rejection(criterion, calibration)];
  findings.push(...failed, ...(accepted ? truncation(counted, calibration) : []));
  const share = calibration.fraction === null ? '' : ` (${toPercentText(100 * calibration.fraction)})`;
  return {
    outcome: accepted ? 'passed' : 'failed',
    observed: `${calibration.passCount} of ${calibration.levelCount} pass${share}`,
    findings,
  };
}

/**
 * The criterion `standards-cv`. Anchors are not judged, as in M10: the response of a zero standard is about zero once the
 * blank is subtracted, and its CV means nothing.
 */
export function judgeStandardsCv(judged: StandardsJudgement | undefined): Judgement {
  if (judged === undefined) return notJudged('no standards in a curve');
  const { counted, calibration } = judged;
  const findings: Finding[] = [];
  let largest = Number.NEGATIVE_INFINITY;
  let limitOfLargest = largest;
  for (const [index, standard] of counted.entries()) {
    const { name, wells, cvPercent } = standard;
    if (cvPercent === null || isAnchor(standard)) continue;
    const level = calibration.levels[index];
    if (cvPercent > largest) {
      largest = cvPercent;
      limitOfLargest = level?.cvLimitPercent ?? cvPercent;
    }
    if (level === undefined || level.cvPassed || level.cvLimitPercent === null) continue;
    findings.push(raise('STANDARD_CV', { name, cvPercent, limitPercent: level.cvLimitPercent }, wells));
  }
  if (largest === Number.NEGATIVE_INFINITY) return notJudged('no standard has replicates');
  return judgedBy(findings, `largest CV ${toPercentBeside(largest, limitOfLargest)}`);
}

/** The criterion `standards-range`: every control's nominal value, as it is in the well, lies in the accepted range. */
export function judgeRangeCoversControls(range: RangeInWell | null, controls: readonly ControlToJudge[]): Judgement {
  if (range === null) return notJudged('the plate has no range');
  let placed = 0;
  const outside: ControlToJudge[] = [];
  for (const control of controls) {
    const nominal = nominalInWell(control, range.unit);
    if (nominal === undefined) continue;
    placed += 1;
    if (!isWithin(nominal, range.lloq, range.uloq)) outside.push(control);
  }
  if (placed === 0) return notJudged('no controls with a nominal value');
  const findings: Finding[] = [];
  if (outside.length > 0) {
    const args = { low: range.lloq, high: range.uloq, unit: range.unit, controls: outside.map(({ name }) => name) };
    const wells = outside.flatMap((control) => control.wells);
    findings.push(raise('RANGE_MISSES_CONTROLS', args, wells));
  }
  return judgedBy(findings, `${toText(range.lloq)} to ${toText(range.uloq)} ${range.unit}`);
}

function isAnchor({ anchor, nominal }: StandardToJudge): boolean {
  return anchor === true || nominal <= 0;
}

function outOfLimits(standard: StandardToJudge, index: number, calibration: CalibrationJudgement): Finding[] {
  const level = calibration.levels[index];
  const dropped = standard.droppedInRefit === true;
  if (level === undefined || isAnchor(standard) || (level.recoveryPassed && !(dropped && level.cvPassed))) return [];
  return [
    raise(
      'STANDARD_OUT_OF_LIMITS',
      {
        name: standard.name,
        nominal: standard.nominal,
        unit: standard.unit,
        backCalculated: standard.backCalculated,
        deviationPercent: level.rePercent,
        limitPercent: level.limitPercent,
        dropped,
      },
      standard.wells,
    ),
  ];
}

function rejection(criterion: ResolvedCriterion, calibration: CalibrationJudgement): Finding {
  const strict = criterion.limits['requireLimits'] === true;
  return raise('STANDARDS_REJECTED', {
    passed: calibration.passCount,
    levels: calibration.levelCount,
    minimumLevels: numberLimit(criterion, 'minimumLevels'),
    minimumPercent: 100 * (readShare(criterion.limits['minimumShare']) ?? 1),
    limitsPassed: !strict || (calibration.lloqPassed && calibration.uloqPassed),
  });
}

function truncation(counted: readonly StandardToJudge[], calibration: CalibrationJudgement): Finding[] {
  const range = calibration.truncatedRange;
  const unit = counted[0]?.unit;
  if (range === null || unit === undefined || (calibration.lloqPassed && calibration.uloqPassed)) return [];
  return [raise('STANDARD_RANGE_TRUNCATED', { low: range[0], high: range[1], unit })];
}
