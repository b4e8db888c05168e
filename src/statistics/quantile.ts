/** The nine sample quantiles of Hyndman & Fan, The American Statistician 50 (1996) 361, by R's numbering. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** R's fuzz: a position this close to a whole number is that number. */
const FUZZ = 4 * Number.EPSILON;

/**
 * The p-quantile of a sample. Type 7 is R's, NumPy's and Excel's PERCENTILE.INC; 2 is SAS's default, 6 Minitab's and
 * SPSS's, 5 the rank n p + 0.5 of CLSI EP17.
 * @throws RangeError for no values or p outside [0, 1]
 */
export function quantile(values: readonly number[], p: number, type: QuantileType = 7): number {
  if (values.length === 0) throw new RangeError('a quantile needs at least one value');
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability lies between 0 and 1, not ${p}`);
  const sorted = values.toSorted((left, right) => left - right);
  const at = (rank: number): number => sorted[Math.min(Math.max(rank, 1), sorted.length) - 1] as number;
  const { rank, fraction } = position(sorted.length, p, type);
  if (fraction === 0) return at(rank);
  if (fraction === 1) return at(rank + 1);
  return (1 - fraction) * at(rank) + fraction * at(rank + 1);
}

/** The 1-based rank below the quantile and how far it lies towards the next one. */
function position(n: number, p: number, type: QuantileType): { readonly rank: number; readonly fraction: number } {
  if (type <= 3) {
    const place = type === 3 ? n * p - 0.5 : n * p;
    const rank = Math.floor(place + FUZZ);
    const beyond = place > rank + FUZZ * Math.max(1, Math.abs(place));
    if (type === 1) return { rank, fraction: beyond ? 1 : 0 };
    if (type === 2) return { rank, fraction: beyond ? 1 : 0.5 };
    return { rank, fraction: beyond || rank % 2 !== 0 ? 1 : 0 };
  }
  const [offset, slope] = PLOTTING[type as keyof typeof PLOTTING];
  const place = offset + p * (n + 1 - offset - slope);
  const rank = Math.floor(place + FUZZ);
  const fraction = place - rank;
  return { rank, fraction: Math.abs(fraction) < FUZZ ? 0 : fraction };
}

/** The plotting constants a and b of the continuous types. */
const PLOTTING = {
  4: [0, 1],
  5: [0.5, 0.5],
  6: [0, 0],
  7: [1, 1],
  8: [1 / 3, 1 / 3],
  9: [3 / 8, 3 / 8],
} as const satisfies Readonly<Record<number, readonly [number, number]>>;

/** Tukey's five numbers: minimum, lower hinge, median, upper hinge, maximum (R's `fivenum`). */
export function fiveNumbers(values: readonly number[]): readonly [number, number, number, number, number] {
  if (values.length === 0) throw new RangeError('the five numbers need at least one value');
  const sorted = values.toSorted((left, right) => left - right);
  const n = sorted.length;
  const depth = Math.floor((n + 3) / 2) / 2;
  const at = (place: number): number =>
    ((sorted[Math.floor(place) - 1] as number) + (sorted[Math.ceil(place) - 1] as number)) / 2;
  return [at(1), at(depth), at((n + 1) / 2), at(n + 1 - depth), at(n)];
}
