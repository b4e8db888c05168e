import { incompleteGamma, incompleteGammaQuantile } from './incomplete-gamma.ts';

/** P(X > x) for chi-square with `df` degrees of freedom, exact far into the tail. */
export function chiSquareUpperTail(x: number, df: number): number {
  return incompleteGamma(df / 2, x / 2).upper;
}

/** The x below which chi-square with `df` degrees of freedom lies with probability p. */
export function chiSquareQuantile(p: number, df: number): number {
  return 2 * incompleteGammaQuantile(df / 2, { lower: p, upper: 1 - p });
}
