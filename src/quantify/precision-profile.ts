import { responseAt } from '../curve/response-at.ts';
import type { StandardCurve } from '../curve/standard-curve.ts';
import { inverseStandardError } from './prediction-band.ts';

/** One point of a precision profile. */
export interface ProfilePoint {
  readonly x: number;
  /** CV of a concentration read there, percent; null where the curve is flat. */
  readonly cvPercent: number | null;
}

const POINTS_PER_RANGE = 61;

/** CV of the concentration that `replicates` wells give, at x in the well: standard error over concentration, percent. */
function concentrationCvAt(curve: StandardCurve, x: number, replicates: number): number | null {
  const se = inverseStandardError(curve, x, responseAt(curve, x), replicates);
  return se === undefined ? null : (100 * se) / x;
}

/**
 * The CV of a result over the range of the standards (or from `low` to `high`), at `points` concentrations that are spaced
 * evenly in ln x, both ends included.
 */
export function precisionProfile(
  curve: StandardCurve,
  replicates: number,
  points: number = POINTS_PER_RANGE,
  low: number = curve.xMin,
  high: number = curve.xMax,
): readonly ProfilePoint[] {
  const ratio = high / low;
  return Array.from({ length: points }, (_, step) => {
    const x = step === points - 1 ? high : low * ratio ** (step / (points - 1));
    return { x, cvPercent: concentrationCvAt(curve, x, replicates) };
  });
}

/**
 * The range around the most precise concentration in which a result's CV stays within the limit, its ends found to 1e-6;
 * undefined where it never does.
 */
export function rangeWithinCv(
  curve: StandardCurve,
  replicates: number,
  limitPercent: number,
  low: number,
  high: number,
): { readonly low: number; readonly high: number } | undefined {
  const profile = precisionProfile(curve, replicates, POINTS_PER_RANGE, low, high);
  const cvOf = (point: ProfilePoint | undefined): number => point?.cvPercent ?? Number.POSITIVE_INFINITY;
  let best = 0;
  profile.forEach((point, index) => {
    if (cvOf(point) < cvOf(profile[best])) best = index;
  });
  if (!(cvOf(profile[best]) <= limitPercent)) return undefined;
  let first = best;
  while (first > 0 && cvOf(profile[first - 1]) <= limitPercent) first -= 1;
  let last = best;
  while (last < profile.length - 1 && cvOf(profile[last + 1]) <= limitPercent) last += 1;
  const at = (index: number): number => (profile[index] as ProfilePoint).x;
  const isWithin = (x: number): boolean =>
    (concentrationCvAt(curve, x, replicates) ?? Number.POSITIVE_INFINITY) <= limitPercent;
  return {
    low: first === 0 ? low : bisect(at(first), at(first - 1), isWithin),
    high: last === profile.length - 1 ? high : bisect(at(last), at(last + 1), isWithin),
  };
}

/** The last concentration from `inside` towards `outside` that is still within. */
function bisect(inside: number, outside: number, isWithin: (x: number) => boolean): number {
  let within = inside;
  let beyond = outside;
  while (Math.abs(Math.log(beyond / within)) > 1e-6) {
    const middle = Math.sqrt(within * beyond);
    if (isWithin(middle)) within = middle;
    else beyond = middle;
  }
  return within;
}
