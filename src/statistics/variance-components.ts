import { sum } from './moments.ts';

/** One value with the subject and the run that it belongs to. */
export interface CrossedValue {
  readonly subject: string;
  readonly run: string;
  readonly value: number;
}

/** Variances between subjects, between runs, and of what is left. None is negative. */
export interface VarianceComponents {
  readonly subject: number;
  readonly run: number;
  readonly residual: number;
}

/**
 * Variance components of subjects crossed with runs by Henderson's method 1 (Biometrics 9 (1953) 226), which in a complete
 * table is the analysis of variance, and there equals REML where no component is negative. A negative component is set
 * to zero. Undefined with fewer than two subjects, two runs, or without degrees of freedom for the residual.
 */
export function crossedVarianceComponents(values: readonly CrossedValue[]): VarianceComponents | undefined {
  const origin = values[0]?.value ?? 0;
  const centred = values.map((entry) => ({ ...entry, value: entry.value - origin }));
  const subjects = totals(centred, ({ subject }) => subject);
  const runs = totals(centred, ({ run }) => run);
  const n = values.length;
  if (subjects.size < 2 || runs.size < 2 || n <= subjects.size + runs.size - 1) return undefined;
  const cells = [...totals(centred, ({ subject, run }) => JSON.stringify([subject, run])).values()];
  const squares = (level: Iterable<Total>): number =>
    sum([...level].map(({ total, count }) => (total * total) / count));
  const grand = sum(centred.map(({ value }) => value)) ** 2 / n;
  const countSquares = (level: Iterable<Total>): number => sum([...level].map(({ count }) => count * count)) / n;
  const inSubjects = sum(cells.map((cell) => cell.count ** 2 / (subjects.get(cell.first.subject) as Total).count));
  const inRuns = sum(cells.map((cell) => cell.count ** 2 / (runs.get(cell.first.run) as Total).count));
  const [ka, kb] = [countSquares(subjects.values()), countSquares(runs.values())];
  const solution = solveThree(
    [
      [n - ka, inSubjects - kb, subjects.size - 1],
      [inRuns - ka, n - kb, runs.size - 1],
      [n - ka, n - kb, n - 1],
    ],
    [
      squares(subjects.values()) - grand,
      squares(runs.values()) - grand,
      sum(centred.map(({ value }) => value * value)) - grand,
    ],
  );
  if (solution === undefined) return undefined;
  const [subject, run, residual] = solution.map((component) => Math.max(0, component)) as [number, number, number];
  return { subject, run, residual };
}

interface Total {
  total: number;
  count: number;
  readonly first: CrossedValue;
}

function totals(values: readonly CrossedValue[], keyOf: (value: CrossedValue) => string): ReadonlyMap<string, Total> {
  const byKey = new Map<string, Total>();
  for (const entry of values) {
    const known = byKey.get(keyOf(entry)) ?? { total: 0, count: 0, first: entry };
    known.total += entry.value;
    known.count += 1;
    byKey.set(keyOf(entry), known);
  }
  return byKey;
}

type Three = readonly [number, number, number];

/** Cramer's rule; undefined for a singular system. */
function solveThree(rows: readonly [Three, Three, Three], right: Three): Three | undefined {
  const determinant = ([a, b, c]: readonly [Three, Three, Three]): number =>
    a[0] * (b[1] * c[2] - b[2] * c[1]) - a[1] * (b[0] * c[2] - b[2] * c[0]) + a[2] * (b[0] * c[1] - b[1] * c[0]);
  const whole = determinant(rows);
  if (!(Math.abs(whole) > 1e-12 * Math.max(...rows.flat().map(Math.abs)) ** 3)) return undefined;
  const replaced = (column: number): readonly [Three, Three, Three] =>
    rows.map((row, index) => row.map((entry, at) => (at === column ? right[index] : entry))) as never;
  return [determinant(replaced(0)) / whole, determinant(replaced(1)) / whole, determinant(replaced(2)) / whole];
}
