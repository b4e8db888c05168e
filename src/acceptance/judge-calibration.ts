import { isAtLeast, isAtMost } from '../domain/comparison.ts';

/** A standard level as it comes back from the curve. */
export interface CalibrationLevel {
  readonly nominal: number;
  /** Null where the response lies off the curve. */
  readonly backCalculated: number | null;
  /** CV of the replicates, percent; absent or null where it is not judged. */
  readonly replicateCvPercent?: number | null;
  /** Anchors lie outside LLOQ..ULOQ: they help the fit and are not judged. Zero standards are anchors. */
  readonly anchor: boolean;
  /** Dropped by an earlier refit: it stays failed. */
  readonly dropped?: boolean;
}

export interface CalibrationLimits {
  readonly percent: number;
  readonly percentAtLimits: number;
  readonly cvPercent?: number;
  readonly cvPercentAtLimits?: number;
  /** Share (0 to 1) and number of the non-anchor levels that must pass. */
  readonly minimumShare: number;
  readonly minimumLevels: number;
}

interface JudgedLevel {
  readonly rePercent: number | null;
  readonly limitPercent: number;
  readonly cvLimitPercent: number | null;
  readonly recoveryPassed: boolean;
  readonly cvPassed: boolean;
  readonly passed: boolean;
}

/** A calibration as judged. Levels stand in the order given; anchors carry numbers but do not count. */
export interface CalibrationJudgement {
  readonly levels: readonly JudgedLevel[];
  readonly levelCount: number;
  readonly passCount: number;
  /** Share of non-anchor levels that pass; null without levels. */
  readonly fraction: number | null;
  readonly lloqPassed: boolean;
  readonly uloqPassed: boolean;
  /** In-study rule: enough levels pass; a failed end truncates the range. */
  readonly accepted: boolean;
  /** Validation rule: LLOQ and ULOQ are among the levels that pass. */
  readonly acceptedStrictly: boolean;
  /** Lowest and highest level that passes; null when none does. */
  readonly truncatedRange: readonly [number, number] | null;
  /** True when the curve is acceptable without its failed levels and has some. */
  readonly refitWithoutFailed: boolean;
}

/** Limits of ICH M10 4.2.3: ±20 % (±25 % at LLOQ and ULOQ), 75 % of the levels and six of them. */
const M10_CALIBRATION: CalibrationLimits = {
  percent: 20,
  percentAtLimits: 25,
  cvPercent: 20,
  cvPercentAtLimits: 25,
  minimumShare: 0.75,
  minimumLevels: 6,
};

/**
 * Judges back-calculated standards (ICH M10, 2019 consultation text, 4.2.3 and 4.3.2). LLOQ and ULOQ are the lowest and
 * highest non-anchor level; a level next to a failed end keeps its own, narrower limit. Limits are inclusive.
 */
export function judgeCalibration(
  levels: readonly CalibrationLevel[],
  limits: CalibrationLimits = M10_CALIBRATION,
): CalibrationJudgement {
  let levelCount = 0;
  let lloq = Number.POSITIVE_INFINITY;
  let uloq = Number.NEGATIVE_INFINITY;
  for (const { anchor, nominal } of levels) {
    if (anchor) continue;
    levelCount += 1;
    lloq = Math.min(lloq, nominal);
    uloq = Math.max(uloq, nominal);
  }
  const judged: JudgedLevel[] = [];
  let passCount = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let lloqPassed = levelCount > 0;
  let uloqPassed = levelCount > 0;
  for (const level of levels) {
    const { anchor, nominal } = level;
    const isEnd = !anchor && (nominal === lloq || nominal === uloq);
    const judgedLevel = judgeLevel(level, isEnd, limits);
    judged.push(judgedLevel);
    if (anchor) continue;
    if (judgedLevel.passed) {
      passCount += 1;
      lowest = Math.min(lowest, nominal);
      highest = Math.max(highest, nominal);
      continue;
    }
    if (nominal === lloq) lloqPassed = false;
    if (nominal === uloq) uloqPassed = false;
  }
  const fraction = levelCount === 0 ? null : passCount / levelCount;
  const accepted = fraction !== null && isAtLeast(fraction, limits.minimumShare) && passCount >= limits.minimumLevels;
  return {
    levels: judged,
    levelCount,
    passCount,
    fraction,
    lloqPassed,
    uloqPassed,
    accepted,
    acceptedStrictly: accepted && lloqPassed && uloqPassed,
    truncatedRange: passCount === 0 ? null : [lowest, highest],
    refitWithoutFailed: accepted && passCount < levelCount,
  };
}

function judgeLevel(level: CalibrationLevel, isEnd: boolean, limits: CalibrationLimits): JudgedLevel {
  const { nominal, backCalculated, replicateCvPercent: cv } = level;
  const rePercent = backCalculated === null || nominal === 0 ? null : (100 * (backCalculated - nominal)) / nominal;
  const limitPercent = isEnd ? limits.percentAtLimits : limits.percent;
  const cvLimitPercent = (isEnd ? limits.cvPercentAtLimits : limits.cvPercent) ?? null;
  const recoveryPassed = rePercent !== null && isAtMost(Math.abs(rePercent), limitPercent);
  const cvPassed = cv === undefined || cv === null || cvLimitPercent === null || isAtMost(cv, cvLimitPercent);
  return {
    rePercent,
    limitPercent,
    cvLimitPercent,
    recoveryPassed,
    cvPassed,
    passed: recoveryPassed && cvPassed && level.dropped !== true,
  };
}
