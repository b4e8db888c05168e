/** The inverse of a normal matrix (row-major), and how well the data determine it. */
export interface ScaledInverse {
  readonly inverse: Float64Array;
  /** Condition number (2-norm) of the matrix after scaling its diagonal to one. */
  readonly conditionNumber: number;
}

const MAX_SWEEPS = 30;

/**
 * Inverts a symmetric positive matrix (row-major) by the eigenvalues of its unit-diagonal form (Jacobi's rotations), which
 * also give the condition number. Undefined when the matrix is singular to working precision.
 */
export function invertScaled(matrix: Float64Array, size: number): ScaledInverse | undefined {
  const scale = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    const root = Math.sqrt(matrix[i * size + i] as number);
    if (!(root > 0 && Number.isFinite(root))) return undefined;
    scale[i] = root;
  }
  const work = new Float64Array(size * size);
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    vectors[i * size + i] = 1;
    for (let j = 0; j < size; j += 1) {
      work[i * size + j] = (matrix[i * size + j] as number) / ((scale[i] as number) * (scale[j] as number));
    }
  }
  diagonalise(work, vectors, size);
  let smallest = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let i = 0; i < size; i += 1) {
    smallest = Math.min(smallest, work[i * size + i] as number);
    largest = Math.max(largest, work[i * size + i] as number);
  }
  if (!(smallest > 1e-15 * largest)) return undefined;
  const inverse = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = i; j < size; j += 1) {
      let sum = 0;
      for (let m = 0; m < size; m += 1) {
        sum += ((vectors[i * size + m] as number) * (vectors[j * size + m] as number)) / (work[m * size + m] as number);
      }
      const value = sum / ((scale[i] as number) * (scale[j] as number));
      inverse[i * size + j] = value;
      inverse[j * size + i] = value;
    }
  }
  return { inverse, conditionNumber: largest / smallest };
}

/** Cyclic Jacobi: turns `matrix` diagonal in place and gathers the rotations in `vectors` (columns). */
function diagonalise(matrix: Float64Array, vectors: Float64Array, size: number): void {
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep += 1) {
    let offDiagonal = 0;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const pq = matrix[p * size + q] as number;
        offDiagonal += pq * pq;
        if (Math.abs(pq) > 1e-300) rotate(matrix, vectors, size, p, q);
      }
    }
    if (offDiagonal < 1e-34) return;
  }
}

function rotate(matrix: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const pp = matrix[p * size + p] as number;
  const qq = matrix[q * size + q] as number;
  const pq = matrix[p * size + q] as number;
  const theta = (qq - pp) / (2 * pq);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(t * t + 1);
  const sine = t * cosine;
  for (let k = 0; k < size; k += 1) {
    const kp = matrix[k * size + p] as number;
    const kq = matrix[k * size + q] as number;
    matrix[k * size + p] = cosine * kp - sine * kq;
    matrix[k * size + q] = sine * kp + cosine * kq;
  }
  for (let k = 0; k < size; k += 1) {
    const pk = matrix[p * size + k] as number;
    const qk = matrix[q * size + k] as number;
    matrix[p * size + k] = cosine * pk - sine * qk;
    matrix[q * size + k] = sine * pk + cosine * qk;
    const kp = vectors[k * size + p] as number;
    const kq = vectors[k * size + q] as number;
    vectors[k * size + p] = cosine * kp - sine * kq;
    vectors[k * size + q] = sine * kp + cosine * kq;
  }
}
