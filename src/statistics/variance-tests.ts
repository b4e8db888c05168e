import { chiSquareUpperTail } from './chi-square.ts';
import { fUpperTail } from './f-distribution.ts';
import { mean, median, sampleVariance, sum, sumOfSquares } from './moments.ts';

/** An F test. */
export interface FTest {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

/** One-way analysis of variance; undefined without two groups, spare degrees of freedom and spread within groups. */
export function oneWayAnova(groups: readonly (readonly number[])[]): FTest | undefined {
  const used = groups.filter((group) => group.length > 0);
  const grand = mean(used.flat());
  const within = sum(used.map(sumOfSquares));
  const between = sum(used.map((group) => group.length * (mean(group) - grand) ** 2));
  return fTest(between, used.length - 1, within, used.flat().length - used.length);
}

/**
 * Levene's test that groups have one variance: analysis of variance of the distances from each group's centre; with the
 * median it is the Brown-Forsythe test (JASA 69 (1974) 364).
 */
export function leveneTest(groups: readonly (readonly number[])[], centre: 'mean' | 'median'): FTest | undefined {
  return oneWayAnova(
    groups.map((group) => {
      const middle = centre === 'mean' ? mean(group) : median(group);
      return group.map((value) => Math.abs(value - middle));
    }),
  );
}

/** Bartlett's test that groups have one variance; undefined when a group has no spread or fewer than two values. */
export function bartlettTest(
  groups: readonly (readonly number[])[],
): { readonly k2: number; readonly p: number } | undefined {
  if (groups.length < 2 || groups.some((group) => !(sampleVariance(group) > 0))) return undefined;
  const degrees = groups.map((group) => group.length - 1);
  const total = sum(degrees);
  const pooled = sum(groups.map(sumOfSquares)) / total;
  const logs = sum(groups.map((group, index) => (degrees[index] as number) * Math.log(sampleVariance(group))));
  const correction = 1 + (sum(degrees.map((df) => 1 / df)) - 1 / total) / (3 * (groups.length - 1));
  const k2 = (total * Math.log(pooled) - logs) / correction;
  return { k2, p: chiSquareUpperTail(k2, groups.length - 1) };
}

/**
 * Tests the columns of a complete table (runs) with its rows (subjects) as blocks; undefined when the table has gaps,
 * fewer than two rows or columns, or no residual spread.
 */
export function blockedAnova(rows: readonly (readonly number[])[]): FTest | undefined {
  const columnCount = rows[0]?.length ?? 0;
  if (rows.length < 2 || columnCount < 2 || rows.some((row) => row.length !== columnCount)) return undefined;
  const grand = mean(rows.flat());
  const columnMeans = Array.from({ length: columnCount }, (_, column) =>
    mean(rows.map((row) => row[column] as number)),
  );
  const columns = rows.length * sum(columnMeans.map((centre) => (centre - grand) ** 2));
  const residual = sum(
    rows.map((row) => {
      const rowMean = mean(row);
      return sum(row.map((value, column) => (value - rowMean - (columnMeans[column] as number) + grand) ** 2));
    }),
  );
  return fTest(columns, columnCount - 1, residual, (columnCount - 1) * (rows.length - 1));
}

function fTest(between: number, df1: number, within: number, df2: number): FTest | undefined {
  if (df1 < 1 || df2 < 1 || !(within > 0)) return undefined;
  const f = between / df1 / (within / df2);
  return { f, df1, df2, p: fUpperTail(f, df1, df2) };
}
