import type { Buffers, Evaluated, LogisticSearch } from './logistic-search.ts';

/** Normal equations of the Gauss-Newton step at the shape evaluated last: matrix (row-major) and right side. */
export function fillNormalEquations(search: LogisticSearch, matrix: Float64Array, right: Float64Array): void {
  const { size, buffers } = search;
  if (size === 3) differentiateFivePl(search);
  else differentiateFourPl(search);
  project(search, buffers.byLnB);
  project(search, buffers.byMiddle);
  if (size === 3) project(search, buffers.byLnG);
  for (let j = 0; j < size; j += 1) {
    const column = columnOf(buffers, j);
    right[j] = weightedProduct(search, column, buffers.residual);
    for (let other = 0; other <= j; other += 1) {
      const product = weightedProduct(search, column, columnOf(buffers, other));
      matrix[j * size + other] = product;
      matrix[other * size + j] = product;
    }
  }
}

function columnOf({ byLnB, byMiddle, byLnG }: Buffers, index: number): Float64Array {
  return index === 0 ? byLnB : index === 1 ? byMiddle : byLnG;
}

/** Derivatives of the response by the shape; nil at the zero standard, where every curve has its a. */
function differentiateFourPl({ levels, buffers }: LogisticSearch): void {
  const { count, lnX, firstPositive } = levels;
  const { h, k, byLnB, byMiddle, last } = buffers;
  const { b, middle } = last;
  const fall = fallOf(last);
  byLnB[0] = 0;
  byMiddle[0] = 0;
  for (let i = firstPositive; i < count; i += 1) {
    const byZ = fall * (h[i] as number) * (k[i] as number);
    byLnB[i] = byZ * (b * ((lnX[i] as number) - middle));
    byMiddle[i] = -byZ * b;
  }
}

function differentiateFivePl({ levels, buffers }: LogisticSearch): void {
  const { count, lnX, firstPositive } = levels;
  const { h, softplus, byLnB, byMiddle, byLnG, last } = buffers;
  const { b, middle, g, offset } = last;
  const fall = fallOf(last) * g;
  const offsetDerivative = -g / (1 + g);
  byLnB[0] = 0;
  byMiddle[0] = 0;
  byLnG[0] = 0;
  for (let i = firstPositive; i < count; i += 1) {
    const u = b * ((lnX[i] as number) - middle);
    const byZ = fall * (h[i] as number) * (1 / (1 + Math.exp(-(u + offset))));
    byLnB[i] = byZ * u;
    byMiddle[i] = -byZ * b;
    byLnG[i] = byZ * offsetDerivative + fall * (softplus[i] as number) * (h[i] as number);
  }
}

/** How steeply the response falls with h: k falls where h rises. */
function fallOf({ isOnH, slope }: Evaluated): number {
  return isOnH ? -slope : slope;
}

/** Takes from a column what the asymptotes would take up of it: its part along the straight line on the basis. */
function project({ levels, totalWeight, buffers }: LogisticSearch, column: Float64Array): void {
  const { count, weight } = levels;
  const { meanBasis, basisSquares, isOnH } = buffers.last;
  const basis = isOnH ? buffers.h : buffers.k;
  let mean = 0;
  for (let i = 0; i < count; i += 1) mean += (weight[i] as number) * (column[i] as number);
  mean /= totalWeight;
  let cross = 0;
  for (let i = 0; i < count; i += 1) {
    cross += (weight[i] as number) * ((basis[i] as number) - meanBasis) * ((column[i] as number) - mean);
  }
  const along = cross / basisSquares;
  for (let i = 0; i < count; i += 1) {
    column[i] = (column[i] as number) - mean - along * ((basis[i] as number) - meanBasis);
  }
}

function weightedProduct({ levels }: LogisticSearch, left: Float64Array, right: Float64Array): number {
  const { count, weight } = levels;
  let product = 0;
  for (let i = 0; i < count; i += 1) product += (weight[i] as number) * (left[i] as number) * (right[i] as number);
  return product;
}
