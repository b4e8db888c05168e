import type { CalibrationLevels } from './calibration-levels.ts';

/**
 * The shape of a logistic curve on the scale on which it is searched: ln b, ln of a concentration in the middle of
 * the bend (ln c for the 4PL, see `middleOffset`) and ln g (0 for the 4PL).
 */
export type Shape = Float64Array;

/**
 * The separable least-squares problem of a logistic curve: for a given shape the asymptotes a and d follow from a
 * straight-line regression, so only the shape is searched (variable projection, Golub and Pereyra 1973; the derivative
 * is Kaufman's). One object serves one fit and reuses its buffers.
 */
export interface LogisticSearch {
  readonly size: 2 | 3;
  /** Weighted sum of squares of the levels around the best curve of this shape; Infinity when the shape is flat. */
  readonly evaluate: (shape: Shape) => number;
  /** Normal equations of the Gauss-Newton step at the shape evaluated last: matrix (row-major) and right side. */
  readonly normalEquations: (matrix: Float64Array, right: Float64Array) => void;
  /** Room for whoever solves the normal equations; allocating it for each descent would cost as much as a step. */
  readonly scratch: NormalScratch;
  /** Asymptotes of the shape evaluated last. */
  readonly asymptotes: () => { readonly a: number; readonly d: number };
}

interface NormalScratch {
  readonly matrix: Float64Array;
  readonly factor: Float64Array;
  readonly right: Float64Array;
  readonly step: Float64Array;
}

/** Prepares the search for levels; `asymmetric` searches the 5PL's g as well. */
export function createLogisticSearch(levels: CalibrationLevels, asymmetric: boolean): LogisticSearch {
  const { count, lnX, y, weight, firstPositive } = levels;
  const size = asymmetric ? 3 : 2;
  // The response is a + (d - a) k with k = 1 - h; the smaller of h and k keeps its digits where the other is near 1.
  const h = new Float64Array(count);
  const k = new Float64Array(count);
  const residual = new Float64Array(count);
  const columns = [new Float64Array(count), new Float64Array(count)];
  if (asymmetric) columns.push(new Float64Array(count));
  let totalWeight = 0;
  let meanY = 0;
  for (let i = 0; i < count; i += 1) {
    totalWeight += weight[i] as number;
    meanY += (weight[i] as number) * (y[i] as number);
  }
  meanY /= totalWeight;
  let basis = h;
  // Of the shape evaluated last: mean of the basis, its sum of squares, and the slope on it. An array is not boxed.
  const line = new Float64Array(3);
  let current: Shape = new Float64Array(3);

  function fillShape(shape: Shape): void {
    const b = Math.exp(shape[0] as number);
    const middle = shape[1] as number;
    const g = asymmetric ? Math.exp(shape[2] as number) : 1;
    const offset = asymmetric ? middleOffset(g) : 0;
    if (firstPositive === 1) {
      h[0] = 1;
      k[0] = 0;
    }
    for (let i = firstPositive; i < count; i += 1) {
      const z = b * ((lnX[i] as number) - middle) + offset;
      if (asymmetric) {
        const exponent = -g * softplus(z);
        h[i] = Math.exp(exponent);
        k[i] = -Math.expm1(exponent);
      } else {
        const ratio = Math.exp(z);
        const share = 1 / (1 + ratio);
        h[i] = share;
        k[i] = ratio === Infinity ? 1 : ratio * share;
      }
    }
  }

  function evaluate(shape: Shape): number {
    current = shape;
    fillShape(shape);
    let sumH = 0;
    let sumK = 0;
    for (let i = 0; i < count; i += 1) {
      sumH += (weight[i] as number) * (h[i] as number);
      sumK += (weight[i] as number) * (k[i] as number);
    }
    basis = sumH < sumK ? h : k;
    const meanBasis = Math.min(sumH, sumK) / totalWeight;
    let basisSquares = 0;
    let cross = 0;
    for (let i = 0; i < count; i += 1) {
      const centred = (basis[i] as number) - meanBasis;
      basisSquares += (weight[i] as number) * centred * centred;
      cross += (weight[i] as number) * centred * ((y[i] as number) - meanY);
    }
    if (!(basisSquares > 0)) return Number.POSITIVE_INFINITY;
    const slope = cross / basisSquares;
    line[0] = meanBasis;
    line[1] = basisSquares;
    line[2] = slope;
    let sse = 0;
    for (let i = 0; i < count; i += 1) {
      const left = (y[i] as number) - meanY - slope * ((basis[i] as number) - meanBasis);
      residual[i] = left;
      sse += (weight[i] as number) * left * left;
    }
    return sse;
  }

  function fillDerivatives(): void {
    const b = Math.exp(current[0] as number);
    const middle = current[1] as number;
    const g = asymmetric ? Math.exp(current[2] as number) : 1;
    const offset = asymmetric ? middleOffset(g) : 0;
    const offsetDerivative = asymmetric ? -g / (1 + g) : 0;
    // With respect to the basis in use: k falls where h rises.
    const slope = line[2] as number;
    const scale = basis === h ? slope : -slope;
    const [byLnB, byMiddle, byLnG] = columns as [Float64Array, Float64Array, Float64Array?];
    for (let i = firstPositive; i < count; i += 1) {
      const u = b * ((lnX[i] as number) - middle);
      const z = u + offset;
      const share = asymmetric ? 1 / (1 + Math.exp(-z)) : (k[i] as number);
      const byZ = -scale * g * (h[i] as number) * share;
      byLnB[i] = byZ * u;
      byMiddle[i] = -byZ * b;
      if (byLnG !== undefined) byLnG[i] = byZ * offsetDerivative - scale * g * softplus(z) * (h[i] as number);
    }
  }

  function projectColumn(column: Float64Array): void {
    const meanBasis = line[0] as number;
    let mean = 0;
    for (let i = 0; i < count; i += 1) mean += (weight[i] as number) * (column[i] as number);
    mean /= totalWeight;
    let cross = 0;
    for (let i = 0; i < count; i += 1) {
      cross += (weight[i] as number) * ((basis[i] as number) - meanBasis) * ((column[i] as number) - mean);
    }
    const along = cross / (line[1] as number);
    for (let i = 0; i < count; i += 1) {
      column[i] = (column[i] as number) - mean - along * ((basis[i] as number) - meanBasis);
    }
  }

  function normalEquations(matrix: Float64Array, right: Float64Array): void {
    for (const column of columns) column[0] = 0;
    fillDerivatives();
    for (let j = 0; j < size; j += 1) projectColumn(columns[j] as Float64Array);
    for (let j = 0; j < size; j += 1) {
      const column = columns[j] as Float64Array;
      let pull = 0;
      for (let i = 0; i < count; i += 1) {
        pull += (weight[i] as number) * (column[i] as number) * (residual[i] as number);
      }
      right[j] = pull;
      for (let other = 0; other <= j; other += 1) {
        const otherColumn = columns[other] as Float64Array;
        let product = 0;
        for (let i = 0; i < count; i += 1) {
          product += (weight[i] as number) * (column[i] as number) * (otherColumn[i] as number);
        }
        matrix[j * size + other] = product;
        matrix[other * size + j] = product;
      }
    }
  }

  function asymptotes(): { a: number; d: number } {
    const slope = line[2] as number;
    const end = meanY - slope * (line[0] as number);
    return basis === h ? { a: end + slope, d: end } : { a: end, d: end + slope };
  }

  const scratch = {
    matrix: new Float64Array(size * size),
    factor: new Float64Array(size * size),
    right: new Float64Array(size),
    step: new Float64Array(size),
  };
  return { size, evaluate, normalEquations, scratch, asymptotes };
}

/**
 * How far ln c stands from the searched middle, times b: c = exp(middle - offset / b). 0 for the 4PL; for large g it
 * follows the curve's bend (c runs away as g^(1/b)), for small g it stays at c, where the bend then is.
 */
export function middleOffset(g: number): number {
  return Math.LN2 - Math.log1p(g);
}

function softplus(z: number): number {
  return z > 36 ? z : Math.log1p(Math.exp(z));
}
