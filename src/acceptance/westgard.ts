import { isAtMost } from '../domain/comparison.ts';
import { toTextBeside } from '../domain/number-text.ts';

/** One control measurement as a z score against a fixed baseline; points stand in time order. */
export interface ControlPoint {
  readonly z: number;
  readonly run: number | string;
  readonly level: string;
}

export type WestgardRule =
  | '1_2s'
  | '1_3s'
  | '2_2s'
  | 'R_4s'
  | 'R_4s_range'
  | '4_1s'
  | '8_x'
  | '10_x'
  | '12_x'
  | '2of3_2s'
  | '3_1s'
  | '6_x';

type WestgardScope = 'single' | 'within_level' | 'across_level' | 'across_level_same_run' | 'within_run';

/** A rule that is broken: at which point (zero-based, the last that it needs) and by which points. */
export interface WestgardViolation {
  readonly rule: WestgardRule;
  readonly scope: WestgardScope;
  readonly at: number;
  readonly points: readonly number[];
}

/** The rules that reject a run by default; 1_2s warns, the others are for charts over many runs or three levels. */
export const WESTGARD_REJECTING: readonly WestgardRule[] = ['1_3s', '2_2s', 'R_4s', '4_1s', '10_x'];

const STREAKS: readonly { readonly rule: WestgardRule; readonly length: number; readonly beyond: number }[] = [
  { rule: '2_2s', length: 2, beyond: 2 },
  { rule: '4_1s', length: 4, beyond: 1 },
  { rule: '8_x', length: 8, beyond: 0 },
  { rule: '10_x', length: 10, beyond: 0 },
  { rule: '12_x', length: 12, beyond: 0 },
];
const STREAKS_OF_THREE_LEVELS: typeof STREAKS = [
  { rule: '3_1s', length: 3, beyond: 1 },
  { rule: '6_x', length: 6, beyond: 0 },
];

/**
 * Every violation of the Westgard rules (PMC3909142, table 1; three-level rules where three or more levels are given).
 * Inequalities are strict, on the far side of the tolerance of `isAtMost`: (1 - 0.7) / 0.1 is 3 SD, not more. A point on the
 * mean breaks a streak. R_4s is one control beyond +2 and another beyond -2 SD in
 * the same run; R_4s_range is the other reading, a range of more than 4 SD within a run. Every window is listed.
 */
export function westgardViolations(points: readonly ControlPoint[]): readonly WestgardViolation[] {
  const levels = groupIndices(points, ({ level }) => level);
  const runs = groupIndices(points, ({ run }) => String(run));
  const streaks = levels.length >= 3 ? [...STREAKS, ...STREAKS_OF_THREE_LEVELS] : STREAKS;
  return [
    ...points.flatMap(({ z }, index) => singles(z, index)),
    ...levels.flatMap((indices) =>
      streaks.flatMap(({ rule, length, beyond }) =>
        windows(points, indices, length, beyond).map((window) => violation(rule, 'within_level', window)),
      ),
    ),
    ...windows(
      points,
      points.map((_, index) => index),
      4,
      1,
    )
      .filter((window) => new Set(window.map((index) => points[index]?.level)).size > 1)
      .map((window) => violation('4_1s', 'across_level', window)),
    ...runs.flatMap((indices) => withinRun(points, indices, levels.length)),
  ];
}

/** A z score with the digits that show on which side of the nearest limit of the rules (1, 2 or 3 SD) it lies. */
export function zText(z: number): string {
  const nearest = Math.min(3, Math.max(1, Math.round(Math.abs(z))));
  return toTextBeside(z, z < 0 ? -nearest : nearest, 3);
}

function singles(z: number, index: number): readonly WestgardViolation[] {
  const size = Math.abs(z);
  return [
    ...(isBeyond(size, 2) ? [violation('1_2s', 'single', [index])] : []),
    ...(isBeyond(size, 3) ? [violation('1_3s', 'single', [index])] : []),
  ];
}

function withinRun(
  points: readonly ControlPoint[],
  indices: readonly number[],
  levelCount: number,
): readonly WestgardViolation[] {
  const zOf = (index: number): number => points[index]?.z ?? 0;
  const found: WestgardViolation[] = [];
  for (const side of [1, -1]) {
    const beyond = indices.filter((index) => isBeyond(side * zOf(index), 2));
    if (new Set(beyond.map((index) => points[index]?.level)).size < 2) continue;
    found.push(violation('2_2s', 'across_level_same_run', beyond));
    if (levelCount >= 3) found.push(violation('2of3_2s', 'within_run', beyond));
  }
  if (indices.length < 2) return found;
  const highest = indices.reduce((best, index) => (zOf(index) > zOf(best) ? index : best));
  const lowest = indices.reduce((best, index) => (zOf(index) < zOf(best) ? index : best));
  if (isBeyond(zOf(highest), 2) && isBeyond(-zOf(lowest), 2))
    found.push(violation('R_4s', 'within_run', [highest, lowest]));
  if (isBeyond(zOf(highest) - zOf(lowest), 4)) found.push(violation('R_4s_range', 'within_run', [highest, lowest]));
  return found;
}

function isBeyond(distance: number, limit: number): boolean {
  return !isAtMost(distance, limit);
}

/** All windows of consecutive points on one side of the mean, each beyond a number of SD. */
function windows(
  points: readonly ControlPoint[],
  indices: readonly number[],
  length: number,
  beyond: number,
): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (let end = length; end <= indices.length; end += 1) {
    const window = indices.slice(end - length, end);
    const isOnSide = (side: number): boolean =>
      window.every((index) => isBeyond(side * (points[index]?.z ?? 0), beyond));
    if (isOnSide(1) || isOnSide(-1)) found.push(window);
  }
  return found;
}

function groupIndices(
  points: readonly ControlPoint[],
  key: (point: ControlPoint) => string,
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const [index, point] of points.entries()) groups.set(key(point), [...(groups.get(key(point)) ?? []), index]);
  return [...groups.values()];
}

function violation(rule: WestgardRule, scope: WestgardScope, points: readonly number[]): WestgardViolation {
  return { rule, scope, at: Math.max(...points), points };
}
