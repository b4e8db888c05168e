import { betaQuantile, incompleteBeta } from './incomplete-beta.ts';

/** P(X <= successes) for a binomial X of `trials` with the given probability. */
export function binomialCdf(successes: number, trials: number, probability: number): number {
  if (successes < 0) return 0;
  if (successes >= trials) return 1;
  return incompleteBeta(successes + 1, trials - successes, probability).upper;
}

/** P(X >= successes) for a binomial X. */
export function binomialAtLeast(successes: number, trials: number, probability: number): number {
  if (successes <= 0) return 1;
  if (successes > trials) return 0;
  return incompleteBeta(successes, trials - successes + 1, probability).lower;
}

/** The exact (Clopper-Pearson, Biometrika 26 (1934) 404) two-sided interval of a proportion. */
export function clopperPearson(successes: number, trials: number, confidence = 0.95): readonly [number, number] {
  const tail = (1 - confidence) / 2;
  const low = successes === 0 ? 0 : betaQuantile(tail, successes, trials - successes + 1);
  return [low, clopperPearsonUpper(successes, trials, 1 - tail)];
}

/** The exact one-sided upper confidence limit of a proportion. */
export function clopperPearsonUpper(successes: number, trials: number, confidence = 0.95): number {
  return successes === trials ? 1 : betaQuantile(confidence, successes + 1, trials - successes);
}
