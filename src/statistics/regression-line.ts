import { mean, sum, sumOfSquares } from './moments.ts';

/** The least-squares line of y on x, with Pearson's correlation. */
export interface RegressionLine {
  readonly slope: number;
  readonly intercept: number;
  /** Undefined when all y are equal. */
  readonly correlation: number | undefined;
}

/** Fits a straight line; undefined for fewer than two points or when all x are equal. */
export function regressionLine(x: readonly number[], y: readonly number[]): RegressionLine | undefined {
  const xSquares = sumOfSquares(x);
  if (x.length < 2 || !(xSquares > 0)) return undefined;
  const [xMean, yMean] = [mean(x), mean(y)];
  const products = sum(x.map((value, index) => (value - xMean) * ((y[index] as number) - yMean)));
  const slope = products / xSquares;
  const ySquares = sumOfSquares(y);
  const correlation = ySquares > 0 ? products / Math.sqrt(xSquares * ySquares) : undefined;
  return { slope, intercept: yMean - slope * xMean, correlation };
}
