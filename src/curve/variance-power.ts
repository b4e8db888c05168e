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
  const replicated = levels.filter((level) => level.wells > 1);
  const count = replicated.length;
  const squares = new Float64Array(count);
  const logMeans = new Float64Array(count);
  let freedom = 0;
  let weighted = 0;
  for (let i = 0; i < count; i += 1) {
    const level = replicated[i] as ReplicateLevel;
    squares[i] = level.squares;
    logMeans[i] = Math.log(Math.max(level.mean, floor));
    freedom += level.wells - 1;
    weighted += (level.wells - 1) * (logMeans[i] as number);
  }
  const centre = weighted / freedom;
  let spread = 0;
  let isScattered = false;
  for (let i = 0; i < count; i += 1) {
    logMeans[i] = (logMeans[i] as number) - centre;
    spread += ((replicated[i] as ReplicateLevel).wells - 1) * (logMeans[i] as number) ** 2;
    if ((squares[i] as number) > 0) isScattered = true;
  }
  if (count < MIN_LEVELS || freedom < MIN_DEGREES_OF_FREEDOM || !(spread > 1e-6) || !isScattered) return undefined;
  const theta = thetaOf(squares, logMeans);
  // Expected information of theta once the scale is profiled out: 2 sum df (ln mean - centre)^2.
  return { theta, standardError: 1 / Math.sqrt(2 * spread), degreesOfFreedom: freedom, levels: count };
}

/** The theta at which the score is nil: it falls in theta, so bisection finds the one maximum. */
function thetaOf(squares: Float64Array, centredLogMeans: Float64Array): number {
  let low = LOWEST;
  let high = HIGHEST;
  if (scoreAt(low, squares, centredLogMeans) <= 0) high = low;
  else if (scoreAt(high, squares, centredLogMeans) >= 0) low = high;
  for (let halving = 0; halving < 50 && high > low; halving += 1) {
    const middle = (low + high) / 2;
    if (scoreAt(middle, squares, centredLogMeans) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The score in theta: the weighted mean of log means, with weights squares / mean^(2 theta), less their plain mean. */
function scoreAt(theta: number, squares: Float64Array, centredLogMeans: Float64Array): number {
  let sum = 0;
  let moment = 0;
  for (let i = 0; i < squares.length; i += 1) {
    const logMean = centredLogMeans[i] as number;
    const share = (squares[i] as number) * Math.exp(-2 * theta * logMean);
    sum += share;
    moment += share * logMean;
  }
  return moment / sum;
}
