import { isAtLeast, isAtMost } from '../domain/comparison.ts';

/** The results of one control level: null stands for a result outside the range of the curve. */
export interface QcLevel {
  readonly level: string;
  readonly nominal: number;
  readonly observed: readonly (number | null)[];
}

export interface QcLimits {
  readonly percent: number;
  /** Share (0 to 1) of all results, and of the results at each level. */
  readonly minimumShare: number;
  readonly minimumSharePerLevel: number;
  readonly minimumLevels: number;
  readonly minimumPerLevel: number;
}

interface JudgedQcLevel {
  readonly level: string;
  readonly rePercent: readonly (number | null)[];
  readonly passed: readonly boolean[];
  readonly passCount: number;
  readonly count: number;
  readonly mean: number | null;
  readonly meanRePercent: number | null;
  readonly cvPercent: number | null;
  readonly levelPassed: boolean;
}

export interface QcJudgement {
  readonly levels: readonly JudgedQcLevel[];
  readonly passCount: number;
  readonly count: number;
  readonly fraction: number | null;
  readonly sharePassed: boolean;
  readonly everyLevelPassed: boolean;
  /** Enough levels, and enough results at each. */
  readonly designPassed: boolean;
  readonly accepted: boolean;
  /** Accepted with a design that complies. */
  readonly acceptedWithDesign: boolean;
}

/** Limits of ICH M10 4.3: 2/3 of all and half at each level within ±20 %, three levels in duplicate. */
export const M10_QC: QcLimits = {
  percent: 20,
  minimumShare: 2 / 3,
  minimumSharePerLevel: 0.5,
  minimumLevels: 3,
  minimumPerLevel: 2,
};

/** Judges control results against their nominal values (ICH M10, 2019 consultation text, 4.3.2). Limits are inclusive. */
export function judgeQcResults(levels: readonly QcLevel[], limits: QcLimits = M10_QC): QcJudgement {
  const judged = levels.map((level) => judgeLevel(level, limits));
  const count = judged.reduce((total, level) => total + level.count, 0);
  const passCount = judged.reduce((total, level) => total + level.passCount, 0);
  const sharePassed = count > 0 && isAtLeast(passCount / count, limits.minimumShare);
  const everyLevelPassed = judged.every(({ levelPassed }) => levelPassed);
  const designPassed =
    levels.length >= limits.minimumLevels && judged.every((level) => level.count >= limits.minimumPerLevel);
  const accepted = sharePassed && everyLevelPassed;
  return {
    levels: judged,
    passCount,
    count,
    fraction: count === 0 ? null : passCount / count,
    sharePassed,
    everyLevelPassed,
    designPassed,
    accepted,
    acceptedWithDesign: accepted && designPassed,
  };
}

function judgeLevel({ level, nominal, observed }: QcLevel, limits: QcLimits): JudgedQcLevel {
  const rePercent: (number | null)[] = [];
  const passed: boolean[] = [];
  const numbers: number[] = [];
  let passCount = 0;
  let total = 0;
  for (const value of observed) {
    const re = value === null ? null : (100 * (value - nominal)) / nominal;
    const isPassed = re !== null && isAtMost(Math.abs(re), limits.percent);
    rePercent.push(re);
    passed.push(isPassed);
    if (isPassed) passCount += 1;
    if (value === null) continue;
    numbers.push(value);
    total += value;
  }
  const mean = numbers.length === 0 ? null : total / numbers.length;
  return {
    level,
    rePercent,
    passed,
    passCount,
    count: observed.length,
    mean,
    meanRePercent: mean === null ? null : (100 * (mean - nominal)) / nominal,
    cvPercent: mean === null || numbers.length < 2 ? null : (100 * standardDeviation(numbers, mean)) / mean,
    levelPassed: observed.length > 0 && isAtLeast(passCount / observed.length, limits.minimumSharePerLevel),
  };
}

function standardDeviation(values: readonly number[], mean: number): number {
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
