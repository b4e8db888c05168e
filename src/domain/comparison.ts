/** The tolerance with which limits are compared: 0.64 against 0.8 is within 20 % although 0.2 has no exact double. */
const LIMIT_TOLERANCE = 1e-9;

/** True when a value is at most a limit; inclusive, within 1e-9 of the limit's size (at least 1e-9 absolute). */
export function isAtMost(value: number, limit: number): boolean {
  return value <= limit + slack(limit);
}

/** True when a value is at least a limit; inclusive, within 1e-9 of the limit's size (at least 1e-9 absolute). */
export function isAtLeast(value: number, limit: number): boolean {
  return value >= limit - slack(limit);
}

/**
 * True when all values that a number reported as "below this" may stand for are below a limit: "<5" are below 5, "≤5",
 * which is `inclusive`, are not.
 */
export function isSurelyBelow(reported: number, inclusive: boolean, limit: number): boolean {
  return inclusive ? !isAtLeast(reported, limit) : isAtMost(reported, limit);
}

/** True when a value lies in a closed interval, with the tolerance of `isAtMost`. */
export function isWithin(value: number, low: number, high: number): boolean {
  return isAtLeast(value, low) && isAtMost(value, high);
}

/**
 * True when a positive value lies below a limit by more than 1e-9 of it, however small both are: a concentration that was
 * stated in another unit is not exactly the standard at it.
 */
export function isBelow(value: number, limit: number): boolean {
  return value < limit * (1 - LIMIT_TOLERANCE);
}

/** True when a positive value lies above a limit by more than 1e-9 of it. */
export function isAbove(value: number, limit: number): boolean {
  return value > limit * (1 + LIMIT_TOLERANCE);
}

function slack(limit: number): number {
  return LIMIT_TOLERANCE * Math.max(1, Math.abs(limit));
}
