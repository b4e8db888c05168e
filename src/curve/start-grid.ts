import type { CalibrationLevels } from './calibration-levels.ts';
import { middleOffset, type Shape } from './logistic-search.ts';

/** Hill slopes of the grid, as factors of 1.8: from shallower than any immunoassay to nearly a step. */
const SLOPES = [0.18, 0.32, 0.58, 1.05, 1.9, 3.4, 6.1, 11];
/** Asymmetries of the 5PL's grid: powers of two, so that a power is a few squares or roots. */
const ASYMMETRY_EXPONENTS = [-4, -2, 0, 2, 4];
const SYMMETRIC = [0];
/** A local minimum of the grid this many times above the lowest has not been seen to lead anywhere better. */
const HOPELESS = 10;
const MIDDLES = 16;
/** Cells of the grid for one asymmetry. */
const CELLS = SLOPES.length * MIDDLES;
/** How far beyond the standards the grid of half-response concentrations goes, in ln units. */
const BEYOND = 3;

/** The ladders that are remembered; an assay has one, and an archive of plates few. */
const MOST_GRIDS = 8;
/** Longer ladders are no plate's, and their grids are large. */
const MOST_LEVELS = 24;

/**
 * Starting shapes that cannot miss: the separable problem is evaluated on a grid of slopes, half-response concentrations
 * and (5PL) asymmetries, and every local minimum of the grid is a start, best first, at most `limit`.
 */
export function gridStarts(levels: CalibrationLevels, asymmetric: boolean, limit: number): readonly Shape[] {
  const grid = gridOn(levels, asymmetric);
  const sse = sumsOfSquares(levels, grid);
  return localMinima(sse, grid.exponents.length)
    .sort((left, right) => (sse[left] as number) - (sse[right] as number))
    .slice(0, limit)
    .map((cell) => shapeOfCell(grid, cell));
}

/** The grid on one ladder of concentrations. */
interface Grid {
  readonly lnX: Float64Array;
  readonly firstPositive: 0 | 1;
  readonly exponents: readonly number[];
  /** Lowest and highest half-response concentration, ln. */
  readonly low: number;
  readonly high: number;
  /** The curve of each cell at each level, as the share of its rise that is yet to come. */
  readonly shares: Float64Array;
}

const GRIDS: Grid[] = [];

/** The grid for a ladder, made once for all plates that have it: its shares know nothing of the responses. */
function gridOn(levels: CalibrationLevels, asymmetric: boolean): Grid {
  const exponents = asymmetric ? ASYMMETRY_EXPONENTS : SYMMETRIC;
  for (const grid of GRIDS) if (grid.exponents === exponents && hasLadder(grid, levels)) return grid;
  const grid = createGrid(levels, exponents);
  if (levels.count <= MOST_LEVELS) {
    if (GRIDS.length === MOST_GRIDS) GRIDS.shift();
    GRIDS.push(grid);
  }
  return grid;
}

function hasLadder(grid: Grid, { count, lnX, firstPositive }: CalibrationLevels): boolean {
  if (grid.lnX.length !== count || grid.firstPositive !== firstPositive) return false;
  for (let i = firstPositive; i < count; i += 1) if (grid.lnX[i] !== lnX[i]) return false;
  return true;
}

function createGrid(levels: CalibrationLevels, exponents: readonly number[]): Grid {
  const { count, firstPositive } = levels;
  const lnX = levels.lnX.slice();
  const low = (lnX[firstPositive] as number) - BEYOND;
  const high = (lnX[count - 1] as number) + BEYOND;
  const centre = (low + high) / 2;
  const shares = new Float64Array(CELLS * exponents.length * count);
  const power = new Float64Array(count);
  for (let s = 0; s < SLOPES.length; s += 1) {
    const b = SLOPES[s] as number;
    for (let i = firstPositive; i < count; i += 1) power[i] = Math.exp(b * ((lnX[i] as number) - centre));
    for (let e = 0; e < exponents.length; e += 1) {
      const exponent = exponents[e] as number;
      const offset = exponent === 0 ? 0 : middleOffset(2 ** exponent);
      for (let m = 0; m < MIDDLES; m += 1) {
        const factor = Math.exp(b * (centre - middleOf(low, high, m)) + offset);
        const cell = e * CELLS + s * MIDDLES + m;
        for (let i = 0; i < count; i += 1) shares[cell * count + i] = shareOf((power[i] as number) * factor, exponent);
      }
    }
  }
  return { lnX, firstPositive, exponents, low, high, shares };
}

/** 1 / (1 + ratio)^(2^exponent). */
function shareOf(ratio: number, exponent: number): number {
  let share = 1 / (1 + ratio);
  for (let e = 0; e < exponent; e += 1) share *= share;
  for (let e = 0; e > exponent; e -= 1) share = Math.sqrt(share);
  return share;
}

function middleOf(low: number, high: number, m: number): number {
  return low + ((high - low) * m) / (MIDDLES - 1);
}

function shapeOfCell({ exponents, low, high }: Grid, cell: number): Shape {
  const e = Math.floor(cell / CELLS);
  const s = Math.floor((cell % CELLS) / MIDDLES);
  const middle = middleOf(low, high, cell % MIDDLES);
  return Float64Array.of(Math.log(SLOPES[s] as number), middle, (exponents[e] as number) * Math.LN2);
}

/** The weighted sum of squares that the best asymptotes leave at each cell; Infinity where the curve is flat. */
function sumsOfSquares({ count, y, weight }: CalibrationLevels, { shares, exponents }: Grid): Float64Array {
  let totalWeight = 0;
  let totalY = 0;
  for (let i = 0; i < count; i += 1) {
    totalWeight += weight[i] as number;
    totalY += (weight[i] as number) * (y[i] as number);
  }
  const meanY = totalY / totalWeight;
  const centred = new Float64Array(count);
  let squaresOfY = 0;
  for (let i = 0; i < count; i += 1) {
    centred[i] = (y[i] as number) - meanY;
    squaresOfY += (weight[i] as number) * (centred[i] as number) ** 2;
  }
  const sse = new Float64Array(CELLS * exponents.length);
  for (let cell = 0; cell < sse.length; cell += 1) {
    let sum = 0;
    let squares = 0;
    let cross = 0;
    for (let i = 0; i < count; i += 1) {
      const share = shares[cell * count + i] as number;
      const weighted = (weight[i] as number) * share;
      sum += weighted;
      squares += weighted * share;
      cross += weighted * (centred[i] as number);
    }
    const spread = squares - (sum * sum) / totalWeight;
    sse[cell] = spread > 1e-13 * squares ? squaresOfY - (cross * cross) / spread : Number.POSITIVE_INFINITY;
  }
  return sse;
}

/** Cells that no neighbour undercuts, as far as they have a chance against the lowest of all. */
function localMinima(sse: Float64Array, layers: number): number[] {
  let lowest = Number.POSITIVE_INFINITY;
  for (let cell = 0; cell < sse.length; cell += 1) if ((sse[cell] as number) < lowest) lowest = sse[cell] as number;
  const minima: number[] = [];
  for (let cell = 0; cell < sse.length; cell += 1) {
    if (!((sse[cell] as number) <= HOPELESS * lowest) || sse[cell] === Number.POSITIVE_INFINITY) continue;
    const row = Math.floor(cell / MIDDLES);
    const e = Math.floor(row / SLOPES.length);
    if (isLocalMinimum(sse, layers, e, row % SLOPES.length, cell % MIDDLES)) minima.push(cell);
  }
  return minima;
}

/** True when no neighbour is lower, and no earlier neighbour equal (so that a flat valley gives one start). */
function isLocalMinimum(sse: Float64Array, layers: number, e: number, s: number, m: number): boolean {
  const cell = (e * SLOPES.length + s) * MIDDLES + m;
  const own = sse[cell] as number;
  for (let de = Math.max(0, e - 1); de <= Math.min(layers - 1, e + 1); de += 1) {
    for (let ds = Math.max(0, s - 1); ds <= Math.min(SLOPES.length - 1, s + 1); ds += 1) {
      for (let dm = Math.max(0, m - 1); dm <= Math.min(MIDDLES - 1, m + 1); dm += 1) {
        const neighbour = (de * SLOPES.length + ds) * MIDDLES + dm;
        const value = sse[neighbour] as number;
        if (value < own || (value === own && neighbour < cell)) return false;
      }
    }
  }
  return true;
}
