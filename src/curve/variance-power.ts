/** The replicates of one level: mean (or fitted response), sum of squares about their own mean, and number. */
export interface ReplicateLevel {
  /** Index of the level, ascending in x. */
  readonly level: number;
  readonly x: number;
  readonly mean: number;
  readonly squares: number;
  readonly wells: number;
}

/** The power of the mean that the scatter of replicates follows: SD proportional to mean^theta. */
export interface VariancePower {
  readonly theta: number;
  readonly standardError: number;
  /** Degrees of freedom of the replicates together. */
  readonly degreesOfFreedom: number;
  readonly levels: number;
}

/** Powers outside this are artefacts of few replicates: constant SD is 0, constant CV is 1, an immunoassay lies between. */
const LOWEST = 0;
const HIGHEST = 1.5;
const MIN_LEVELS = 3;
const MIN_DEGREES_OF_FREEDOM = 4;

/**
 * Maximum likelihood of theta from the within-level variances, each sigma^2 mean^(2 theta) chi-square / df (Davidian and
 * Carroll, J Am Stat Assoc 82 (1987) 1079). Undefined for fewer than 3 replicated levels or 4 degrees of freedom, equal
 * means, or replicates that are all equal. Means below `floor` count as the floor; theta is held within 0 and 1.5.
 */
export function estimateVariancePower(levels: readonly ReplicateLevel[], floor: number): VariancePower | undefined {
  const usable = levels.filter((level) => level.wells > 1);
  const logMeans = usable.map((level) => Math.log(Math.max(level.mean, floor)));
  const freedoms = usable.map((level) => level.wells - 1);
  const total = freedoms.reduce((sum, df) => sum + df, 0);
  const centre = logMeans.reduce((sum, value, i) => sum + (freedoms[i] as number) * value, 0) / total;
  const spread = logMeans.reduce((sum, value, i) => sum + (freedoms[i] as number) * (value - centre) ** 2, 0);
  const squares = usable.map((level) => level.squares);
  if (usable.length < MIN_LEVELS || total < MIN_DEGREES_OF_FREEDOM || !(spread > 1e-6)) return undefined;
  if (!squares.some((value) => value > 0)) return undefined;
  // The score in theta is the weighted mean of log means, with weights squares / mean^(2 theta), minus their plain mean:
  // it falls in theta, so bisection finds the one maximum.
  const score = (theta: number): number => {
    let sum = 0;
    let moment = 0;
    for (let i = 0; i < usable.length; i += 1) {
      const share = (squares[i] as number) * Math.exp(-2 * theta * ((logMeans[i] as number) - centre));
      sum += share;
      moment += share * ((logMeans[i] as number) - centre);
    }
    return moment / sum;
  };
  let low = LOWEST;
  let high = HIGHEST;
  if (score(low) <= 0) high = low;
  else if (score(high) >= 0) low = high;
  for (let halving = 0; halving < 50 && high > low; halving += 1) {
    const middle = (low + high) / 2;
    if (score(middle) > 0) low = middle;
    else high = middle;
  }
  const theta = (low + high) / 2;
  // Expected information of theta once the scale is profiled out: 2 sum df (ln mean - centre)^2.
  return { theta, standardError: 1 / Math.sqrt(2 * spread), degreesOfFreedom: total, levels: usable.length };
}
