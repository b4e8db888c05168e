import type { CalibrationLevels } from './calibration-levels.ts';

/**
 * The shape of a logistic curve on the scale on which it is searched: ln b, ln of a concentration in the middle of
 * the bend (ln c for the 4PL, see `middleOffset`) and ln g (0 for the 4PL).
 */
export type Shape = Float64Array;

/**
 * The separable least-squares problem of a logistic curve: for a given shape the asymptotes a and d follow from a
 * straight-line regression, so only the shape is searched (variable projection, Golub and Pereyra 1973; the derivative
 * is Kaufman's). A search ends where the next one begins, because all of them use the same buffers.
 */
export interface LogisticSearch {
  /** How many numbers of a shape are searched. */
  readonly size: 2 | 3;
  readonly levels: CalibrationLevels;
  readonly totalWeight: number;
  readonly meanY: number;
  readonly buffers: Buffers;
}

/** What a search works in: arrays of one number a level, and what is known of the shape evaluated last. */
export interface Buffers {
  /** The response is a + (d - a) k with k = 1 - h; the smaller of h and k keeps its digits where the other is near 1. */
  readonly h: Float64Array;
  readonly k: Float64Array;
  /** ln(1 + (x/c)^b), of the 5PL only. */
  readonly softplus: Float64Array;
  readonly residual: Float64Array;
  /** Derivatives of the response by the shape, less what the asymptotes would take up of them. */
  readonly byLnB: Float64Array;
  readonly byMiddle: Float64Array;
  readonly byLnG: Float64Array;
  readonly last: Evaluated;
}

/** The shape evaluated last: its numbers, and the regression of the response on its basis (h or k). */
export interface Evaluated {
  readonly shape: Shape;
  b: number;
  middle: number;
  g: number;
  offset: number;
  isOnH: boolean;
  meanBasis: number;
  basisSquares: number;
  slope: number;
  sse: number;
}

/** Levels of a plate and more; longer ladders get buffers of their own. */
const PLATE_LEVELS = 48;
/** Allocating these for each of the fits of a plate would cost as much as the fits. */
const PLATE_BUFFERS = createBuffers(PLATE_LEVELS);
let latest: LogisticSearch | undefined;

/** Prepares the search for levels; `asymmetric` searches the 5PL's g as well. */
export function createLogisticSearch(levels: CalibrationLevels, asymmetric: boolean): LogisticSearch {
  const { count, y, weight } = levels;
  let totalWeight = 0;
  let meanY = 0;
  for (let i = 0; i < count; i += 1) {
    totalWeight += weight[i] as number;
    meanY += (weight[i] as number) * (y[i] as number);
  }
  meanY /= totalWeight;
  const buffers = count <= PLATE_LEVELS ? PLATE_BUFFERS : createBuffers(count);
  forget(buffers);
  latest = { size: asymmetric ? 3 : 2, levels, totalWeight, meanY, buffers };
  return latest;
}

function createBuffers(count: number): Buffers {
  return {
    h: new Float64Array(count),
    k: new Float64Array(count),
    softplus: new Float64Array(count),
    residual: new Float64Array(count),
    byLnB: new Float64Array(count),
    byMiddle: new Float64Array(count),
    byLnG: new Float64Array(count),
    last: {
      shape: new Float64Array(3),
      b: Number.NaN,
      middle: Number.NaN,
      g: Number.NaN,
      offset: Number.NaN,
      isOnH: true,
      meanBasis: Number.NaN,
      basisSquares: Number.NaN,
      slope: Number.NaN,
      sse: Number.NaN,
    },
  };
}

/** As if nothing had been evaluated: a first shape that is flat is on no line. */
function forget({ residual, last }: Buffers): void {
  residual.fill(0);
  last.shape.fill(Number.NaN);
  last.isOnH = true;
  last.meanBasis = 0;
  last.basisSquares = 0;
  last.slope = 0;
}

/** Weighted sum of squares of the levels around the best curve of this shape; Infinity when the shape is flat. */
export function evaluateShape(search: LogisticSearch, shape: Shape): number {
  if (search !== latest) throw new Error('a search went on after the next one had begun');
  const { last } = search.buffers;
  if (isSame(shape, last.shape, search.size)) return last.sse;
  for (let j = 0; j < search.size; j += 1) last.shape[j] = shape[j] as number;
  if (search.size === 3) fillFivePl(search, shape);
  else fillFourPl(search, shape);
  last.sse = Number.POSITIVE_INFINITY;
  regress(search);
  return last.sse;
}

function isSame(shape: Shape, other: Shape, size: number): boolean {
  return shape[0] === other[0] && shape[1] === other[1] && (size === 2 || shape[2] === other[2]);
}

function fillFourPl({ levels, buffers }: LogisticSearch, shape: Shape): void {
  const { count, lnX, firstPositive } = levels;
  const { h, k, last } = buffers;
  const b = Math.exp(shape[0] as number);
  const middle = shape[1] as number;
  last.b = b;
  last.middle = middle;
  h[0] = 1;
  k[0] = 0;
  for (let i = firstPositive; i < count; i += 1) {
    const ratio = Math.exp(b * ((lnX[i] as number) - middle));
    const share = 1 / (1 + ratio);
    h[i] = share;
    k[i] = ratio === Infinity ? 1 : ratio * share;
  }
}

function fillFivePl({ levels, buffers }: LogisticSearch, shape: Shape): void {
  const { count, lnX, firstPositive } = levels;
  const { h, k, softplus, last } = buffers;
  const b = Math.exp(shape[0] as number);
  const middle = shape[1] as number;
  const g = Math.exp(shape[2] as number);
  const offset = middleOffset(g);
  last.b = b;
  last.middle = middle;
  last.g = g;
  last.offset = offset;
  h[0] = 1;
  k[0] = 0;
  for (let i = firstPositive; i < count; i += 1) {
    const z = b * ((lnX[i] as number) - middle) + offset;
    const log1p = z > 36 ? z : Math.log1p(Math.exp(z));
    const exponent = -g * log1p;
    softplus[i] = log1p;
    h[i] = Math.exp(exponent);
    k[i] = -Math.expm1(exponent);
  }
}

/** Regresses the response on the smaller of h and k, unless that is flat. */
function regress({ levels, totalWeight, meanY, buffers }: LogisticSearch): void {
  const { count, y, weight } = levels;
  const { h, k, residual, last } = buffers;
  let sumH = 0;
  let sumK = 0;
  for (let i = 0; i < count; i += 1) {
    sumH += (weight[i] as number) * (h[i] as number);
    sumK += (weight[i] as number) * (k[i] as number);
  }
  last.isOnH = sumH < sumK;
  const basis = last.isOnH ? h : k;
  const meanBasis = Math.min(sumH, sumK) / totalWeight;
  let basisSquares = 0;
  let cross = 0;
  for (let i = 0; i < count; i += 1) {
    const centred = (basis[i] as number) - meanBasis;
    const weighted = (weight[i] as number) * centred;
    basisSquares += weighted * centred;
    cross += weighted * ((y[i] as number) - meanY);
  }
  if (!(basisSquares > 0)) return;
  const slope = cross / basisSquares;
  last.meanBasis = meanBasis;
  last.basisSquares = basisSquares;
  last.slope = slope;
  let sse = 0;
  for (let i = 0; i < count; i += 1) {
    const left = (y[i] as number) - meanY - slope * ((basis[i] as number) - meanBasis);
    residual[i] = left;
    sse += (weight[i] as number) * left * left;
  }
  last.sse = sse;
}

/** Asymptotes of the shape evaluated last. */
export function asymptotesOf({ meanY, buffers }: LogisticSearch): { readonly a: number; readonly d: number } {
  const { isOnH, meanBasis, slope } = buffers.last;
  const end = meanY - slope * meanBasis;
  return isOnH ? { a: end + slope, d: end } : { a: end, d: end + slope };
}

/**
 * How far ln c stands from the searched middle, times b: c = exp(middle - offset / b). 0 for the 4PL; for large g it
 * follows the curve's bend (c runs away as g^(1/b)), for small g it stays at c, where the bend then is.
 */
export function middleOffset(g: number): number {
  return Math.LN2 - Math.log1p(g);
}
