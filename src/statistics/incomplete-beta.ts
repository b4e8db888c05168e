import type { Tails } from './incomplete-gamma.ts';
import { stirlingError } from './log-gamma.ts';
import { solveIncreasing } from './monotone-root.ts';

/**
 * The regularised incomplete beta functions I_x(a, b) and its complement. `x` and `y = 1 - x` are given together, so
 * that neither end of the interval loses digits. Continued fraction of DiDonato & Morris (ACM TOMS 18 (1992) 360).
 */
export function incompleteBeta(a: number, b: number, x: number, y: number = 1 - x): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  const weight = betaWeight(a, b, x, y);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = (weight * betaFraction(a, b, x)) / a;
    return { lower, upper: 1 - lower };
  }
  const upper = (weight * betaFraction(b, a, y)) / b;
  return { lower: 1 - upper, upper };
}

/** The x at which I_x(a, b) is p: the quantile of a beta distribution. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  const logit = betaLogitQuantile({ lower: p, upper: 1 - p }, a, b);
  return logit < 0 ? Math.exp(logit) / (1 + Math.exp(logit)) : 1 / (1 + Math.exp(-logit));
}

/** ln(x / (1 - x)) of the beta quantile, for tails that add up to 1; exact at both ends. */
export function betaLogitQuantile({ lower, upper }: Tails, a: number, b: number): number {
  return solveIncreasing(
    (logit) => {
      const x = 1 / (1 + Math.exp(-logit));
      const y = 1 / (1 + Math.exp(logit));
      const tails = incompleteBeta(a, b, x, y);
      const weight = betaWeight(a, b, x, y);
      return lower <= upper
        ? { value: Math.log(tails.lower / lower), slope: weight / tails.lower }
        : { value: Math.log(upper / tails.upper), slope: weight / tails.upper };
    },
    Math.log(a / b),
  );
}

/** x^a y^b / B(a, b): the derivative of I_x by the logit of x. */
function betaWeight(a: number, b: number, x: number, y: number): number {
  const sum = a + b;
  const excess = b * x - a * y;
  const logX = Math.abs(excess) < a / 2 ? Math.log1p(excess / a) : Math.log((sum * x) / a);
  const logY = Math.abs(excess) < b / 2 ? Math.log1p(-excess / b) : Math.log((sum * y) / b);
  const correction = stirlingError(sum) - stirlingError(a) - stirlingError(b);
  return Math.sqrt((a * b) / (2 * Math.PI * sum)) * Math.exp(a * logX + b * logY + correction);
}

/** The continued fraction of Numerical Recipes 6.4.5 by the modified Lentz method; converges for x below the mean. */
function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 20_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return fraction;
}
