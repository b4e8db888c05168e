import { betaLogitQuantile, incompleteBeta } from './incomplete-beta.ts';

/** P(F > f) for Fisher's F with df1 and df2 degrees of freedom, exact far into the tail. */
export function fUpperTail(f: number, df1: number, df2: number): number {
  if (f <= 0) return 1;
  if (f === Infinity) return 0;
  const sum = df1 * f + df2;
  return incompleteBeta(df2 / 2, df1 / 2, df2 / sum, (df1 * f) / sum).lower;
}

/** The f below which Fisher's F lies with probability p; 0 at 0 and Infinity at 1. */
export function fQuantile(p: number, df1: number, df2: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return Infinity;
  return (df2 / df1) * Math.exp(betaLogitQuantile({ lower: p, upper: 1 - p }, df1 / 2, df2 / 2));
}
