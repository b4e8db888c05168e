import type { CalibrationLevels } from './calibration-levels.ts';
import { middleOffset, type Shape } from './logistic-search.ts';

/** Hill slopes of the grid, as factors of 1.8: from shallower than any immunoassay to nearly a step. */
const SLOPES = [0.18, 0.32, 0.58, 1.05, 1.9, 3.4, 6.1, 11];
/** Asymmetries of the 5PL's grid: powers of two, so that a power is a few squares or roots. */
const ASYMMETRY_EXPONENTS = [-4, -2, 0, 2, 4];
/** A local minimum of the grid this many times above the lowest has not been seen to lead anywhere better. */
const HOPELESS = 10;
const MIDDLES = 16;
/** How far beyond the standards the grid of half-response concentrations goes, in ln units. */
const BEYOND = 3;

/**
 * Starting shapes that cannot miss: the separable problem is evaluated on a grid of slopes, half-response concentrations
 * and (5PL) asymmetries, and every local minimum of the grid is a start, best first, at most `limit`.
 */
export function gridStarts(levels: CalibrationLevels, asymmetric: boolean, limit: number): readonly Shape[] {
  const { count, lnX, y, weight, firstPositive } = levels;
  const low = (lnX[firstPositive] as number) - BEYOND;
  const high = (lnX[count - 1] as number) + BEYOND;
  const exponents = asymmetric ? ASYMMETRY_EXPONENTS : [0];
  const stride = SLOPES.length * MIDDLES;
  const sse = new Float64Array(stride * exponents.length);
  const power = new Float64Array(count);
  const centre = (low + high) / 2;
  const totals = weightedTotals(y, weight);
  for (let s = 0; s < SLOPES.length; s += 1) {
    const b = SLOPES[s] as number;
    for (let i = firstPositive; i < count; i += 1) power[i] = Math.exp(b * ((lnX[i] as number) - centre));
    for (let e = 0; e < exponents.length; e += 1) {
      const exponent = exponents[e] as number;
      const offset = exponent === 0 ? 0 : middleOffset(2 ** exponent);
      for (let m = 0; m < MIDDLES; m += 1) {
        const middle = low + ((high - low) * m) / (MIDDLES - 1);
        const factor = Math.exp(b * (centre - middle) + offset);
        sse[e * stride + s * MIDDLES + m] = gridCell(levels, power, factor, exponent, totals);
      }
    }
  }
  return localMinima(sse, exponents.length)
    .sort((left, right) => (sse[left] as number) - (sse[right] as number))
    .slice(0, limit)
    .map((cell) => {
      const e = Math.floor(cell / stride);
      const s = Math.floor((cell % stride) / MIDDLES);
      const middle = low + ((high - low) * (cell % MIDDLES)) / (MIDDLES - 1);
      return Float64Array.of(Math.log(SLOPES[s] as number), middle, (exponents[e] as number) * Math.LN2);
    });
}

interface Totals {
  readonly weight: number;
  readonly meanY: number;
  readonly squares: number;
}

function weightedTotals(y: Float64Array, weight: Float64Array): Totals {
  let total = 0;
  let sum = 0;
  for (let i = 0; i < y.length; i += 1) {
    total += weight[i] as number;
    sum += (weight[i] as number) * (y[i] as number);
  }
  const meanY = sum / total;
  let squares = 0;
  for (let i = 0; i < y.length; i += 1) squares += (weight[i] as number) * ((y[i] as number) - meanY) ** 2;
  return { weight: total, meanY, squares };
}

function gridCell(
  levels: CalibrationLevels,
  power: Float64Array,
  factor: number,
  exponent: number,
  totals: Totals,
): number {
  const { count, y, weight } = levels;
  let sum = 0;
  let squares = 0;
  let cross = 0;
  for (let i = 0; i < count; i += 1) {
    let share = 1 / (1 + (power[i] as number) * factor);
    if (exponent > 0) for (let e = 0; e < exponent; e += 1) share *= share;
    else for (let e = 0; e > exponent; e -= 1) share = Math.sqrt(share);
    const weighted = (weight[i] as number) * share;
    sum += weighted;
    squares += weighted * share;
    cross += weighted * ((y[i] as number) - totals.meanY);
  }
  const spread = squares - (sum * sum) / totals.weight;
  return spread > 1e-13 * squares ? totals.squares - (cross * cross) / spread : Number.POSITIVE_INFINITY;
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
