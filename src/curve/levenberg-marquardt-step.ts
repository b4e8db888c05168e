import { evaluateShape, type LogisticSearch, type Shape } from './logistic-search.ts';
import { fillNormalEquations } from './normal-equations.ts';

/** The box in which shapes are searched; an optimum on its wall lies at infinity for every purpose of a laboratory. */
export interface ShapeBox {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Where a search ended. `lastStep` is the largest change in a log parameter that a Gauss-Newton step would still make. */
export interface SearchEnd {
  readonly shape: Shape;
  readonly sse: number;
  readonly lastStep: number;
  readonly atWall: boolean;
}

/** How far a search goes: a comparison of curves needs fewer digits than a reported one. */
export interface Effort {
  readonly iterations: number;
  /** The largest remaining step, in ln units, with which the search may stop. */
  readonly step: number;
}

const FULL_EFFORT: Effort = { iterations: 200, step: 1e-12 };
/** Below this step the end is near enough for undamped steps. */
const POLISH_FROM = 1e-4;
const SMALLEST_STEP = 1e-12;
/** On the wall, or drifting, a relative fall of the sum of squares below this is no progress. */
const NO_PROGRESS = 1e-8;
/** A shape has at most three numbers. */
const MOST = 3;
/** What a descent works in: made once, because allocating it would cost as much as a step. */
const ROOM = {
  matrix: new Float64Array(MOST * MOST),
  factor: new Float64Array(MOST * MOST),
  curvature: new Float64Array(MOST * MOST),
  right: new Float64Array(MOST),
  behind: new Float64Array(MOST),
  scale: new Float64Array(MOST),
  step: new Float64Array(MOST),
  shapes: [new Float64Array(MOST), new Float64Array(MOST)] as const,
};

/**
 * Marquardt's method on the separable problem: damping in proportion to the diagonal, uphill steps refused. Near the end
 * it takes plain Gauss-Newton steps while they shrink quickly, and Newton steps where they do not (large residuals). It
 * reports the step that is left, so that the caller can judge.
 */
export function descend(search: LogisticSearch, start: Shape, box: ShapeBox, effort: Effort = FULL_EFFORT): SearchEnd {
  const { size } = search;
  const { matrix, right, step } = ROOM;
  let [shape, trial]: readonly [Shape, Shape] = ROOM.shapes;
  copy(start, shape);
  copy(start, trial);
  let sse = evaluateShape(search, shape);
  let damping = 1e-3;
  let lastStep = Number.POSITIVE_INFINITY;
  let idle = 0;
  for (let iteration = 0; iteration < effort.iterations && idle < 12; iteration += 1) {
    fillNormalEquations(search, matrix, right);
    const full = solveDamped(matrix, right, size, 0) ? largest(step, size) : Number.POSITIVE_INFINITY;
    if (full <= POLISH_FROM && isInside(shape, size, box)) {
      if (full <= effort.step) return endAt(shape, sse, full, false);
      if (full > 0.2 * lastStep) return polish(search, shape, trial, box);
      const contraction = full / lastStep;
      lastStep = full;
      for (let j = 0; j < size; j += 1) shape[j] = (shape[j] as number) + (step[j] as number);
      sse = evaluateShape(search, shape);
      if (full * contraction <= effort.step) return endAt(shape, sse, full * contraction, false);
      continue;
    }
    lastStep = full;
    const before = sse;
    let accepted = false;
    while (!accepted && damping < 1e10) {
      if (solveDamped(matrix, right, size, damping)) {
        for (let j = 0; j < size; j += 1) trial[j] = clamp((shape[j] as number) + (step[j] as number), j, box);
        const tried = evaluateShape(search, trial);
        if (tried < sse) {
          accepted = true;
          [shape, trial] = [trial, shape];
          sse = tried;
        }
      }
      damping = accepted ? Math.max(damping / 12, 1e-15) : damping * 8;
    }
    if (!accepted) break;
    const progress = before - sse > NO_PROGRESS * before;
    if (!progress && touches(shape, size, box)) break;
    idle = progress ? 0 : idle + 1;
  }
  sse = evaluateShape(search, shape);
  if (touches(shape, size, box)) return endAt(shape, sse, lastStep, true);
  if (effort.step > SMALLEST_STEP) return endAt(shape, sse, lastStep, false);
  return polish(search, shape, trial, box);
}

const DIFFERENCE = 1e-4;
const MAX_NEWTON_STEPS = 12;

/**
 * Newton's method from a point that is nearly stationary; the second derivatives come from central differences of the
 * exact gradient. Where they are not those of a minimum, or the steps do not shrink, the step that is left says so.
 */
function polish(search: LogisticSearch, shape: Shape, moved: Shape, box: ShapeBox): SearchEnd {
  const { size } = search;
  const { matrix, curvature, right: ahead, behind, step } = ROOM;
  let sse = evaluateShape(search, shape);
  let lastStep = Number.POSITIVE_INFINITY;
  for (let newton = 0; newton < MAX_NEWTON_STEPS; newton += 1) {
    for (let j = 0; j < size; j += 1) {
      copy(shape, moved);
      moved[j] = (shape[j] as number) + DIFFERENCE;
      evaluateShape(search, moved);
      fillNormalEquations(search, matrix, ahead);
      moved[j] = (shape[j] as number) - DIFFERENCE;
      evaluateShape(search, moved);
      fillNormalEquations(search, matrix, behind);
      for (let i = 0; i < size; i += 1) {
        curvature[i * size + j] = ((behind[i] as number) - (ahead[i] as number)) / (2 * DIFFERENCE);
      }
    }
    evaluateShape(search, shape);
    fillNormalEquations(search, matrix, ahead);
    if (!solveDamped(curvature, ahead, size, 0) || !isInside(shape, size, box)) break;
    const full = largest(step, size);
    if (full >= lastStep) break;
    for (let j = 0; j < size; j += 1) moved[j] = (shape[j] as number) + (step[j] as number);
    const tried = evaluateShape(search, moved);
    if (tried > sse * (1 + 1e-9)) break;
    lastStep = full;
    copy(moved, shape);
    sse = tried;
    if (full <= SMALLEST_STEP) break;
  }
  return endAt(shape, sse, lastStep, touches(shape, size, box));
}

function endAt(shape: Shape, sse: number, lastStep: number, atWall: boolean): SearchEnd {
  return { shape: shape.slice(), sse, lastStep, atWall };
}

function copy(from: Shape, to: Shape): void {
  for (let j = 0; j < MOST; j += 1) to[j] = from[j] as number;
}

/** Solves (M + damping diag M) step = right by Cholesky on the unit-diagonal matrix; false when it is singular. */
function solveDamped(matrix: Float64Array, right: Float64Array, size: number, damping: number): boolean {
  const { factor, scale, step } = ROOM;
  for (let i = 0; i < size; i += 1) {
    const scaleI = Math.sqrt(matrix[i * size + i] as number);
    if (!(scaleI > 0)) return false;
    scale[i] = scaleI;
    for (let j = 0; j <= i; j += 1) {
      let value = i === j ? 1 + damping : (matrix[i * size + j] as number) / (scaleI * (scale[j] as number));
      for (let m = 0; m < j; m += 1) value -= (factor[i * size + m] as number) * (factor[j * size + m] as number);
      if (i === j) {
        if (!(value > 1e-15)) return false;
        factor[i * size + i] = Math.sqrt(value);
      } else factor[i * size + j] = value / (factor[j * size + j] as number);
    }
  }
  for (let i = 0; i < size; i += 1) {
    let value = (right[i] as number) / (scale[i] as number);
    for (let m = 0; m < i; m += 1) value -= (factor[i * size + m] as number) * (step[m] as number);
    step[i] = value / (factor[i * size + i] as number);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let value = step[i] as number;
    for (let m = i + 1; m < size; m += 1) value -= (factor[m * size + i] as number) * (step[m] as number);
    step[i] = value / (factor[i * size + i] as number);
  }
  for (let i = 0; i < size; i += 1) step[i] = (step[i] as number) / (scale[i] as number);
  return true;
}

function largest(step: Float64Array, size: number): number {
  let most = 0;
  for (let j = 0; j < size; j += 1) most = Math.max(most, Math.abs(step[j] as number));
  return most;
}

function clamp(value: number, index: number, box: ShapeBox): number {
  return Math.min(Math.max(value, box.low[index] as number), box.high[index] as number);
}

/** True when the step just solved stays in the box. */
function isInside(shape: Shape, size: number, box: ShapeBox): boolean {
  for (let j = 0; j < size; j += 1) {
    const next = (shape[j] as number) + (ROOM.step[j] as number);
    if (!(next >= (box.low[j] as number) && next <= (box.high[j] as number))) return false;
  }
  return true;
}

function touches(shape: Shape, size: number, box: ShapeBox): boolean {
  for (let j = 0; j < size; j += 1) {
    const room = 1e-6 * ((box.high[j] as number) - (box.low[j] as number));
    const value = shape[j] as number;
    if (value <= (box.low[j] as number) + room || value >= (box.high[j] as number) - room) return true;
  }
  return false;
}
