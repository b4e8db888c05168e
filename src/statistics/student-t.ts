import { betaLogitQuantile, incompleteBeta } from './incomplete-beta.ts';

/** P(T <= t) for Student's t with `df` degrees of freedom (any df > 0). */
export function studentTCdf(t: number, df: number): number {
  return studentTUpperTail(-t, df);
}

/** P(T > t) for Student's t, without cancellation in the upper tail. */
export function studentTUpperTail(t: number, df: number): number {
  const square = t * t;
  const outside = incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square)).lower;
  return t >= 0 ? outside / 2 : 1 - outside / 2;
}

/**
 * The t below which Student's t with `df` degrees of freedom lies with probability p.
 * @throws RangeError when p is not in [0, 1] or df is not positive
 */
export function studentTQuantile(p: number, df: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies between 0 and 1, not ${p}`);
  if (!(df > 0)) throw new RangeError(`degrees of freedom are positive, not ${df}`);
  if (p === 0.5) return 0;
  const tail = p < 0.5 ? p : 1 - p;
  if (tail === 0) return p < 0.5 ? -Infinity : Infinity;
  const inside = 2 * Math.abs(p - 0.5);
  const logit = betaLogitQuantile({ lower: inside, upper: 2 * tail }, 0.5, df / 2);
  const size = Math.sqrt(df) * Math.exp(logit / 2);
  return p < 0.5 ? -size : size;
}
