import { describe, expect, it } from 'vitest';
import { isAtMost } from '../../src/domain/comparison.ts';
import { grubbsTest } from '../../src/statistics/grubbs.ts';
import { describeReplicates } from '../../src/statistics/replicate-spread.ts';
import { expectClose, referenceCases } from './reference-cases.ts';

interface ReplicateCase {
  readonly id: string;
  readonly wells: readonly number[];
  readonly cv_limit: number;
  readonly expected: {
    readonly mean: number;
    readonly median: number;
    readonly sd: number | null;
    readonly cv: number | null;
    readonly percent_diff: number | null;
    readonly range_over_mean: number | null;
    readonly flag: boolean | null;
  };
}

interface GrubbsCase {
  readonly id: string;
  readonly x: readonly number[];
  readonly expected: {
    readonly G: number;
    readonly index0: number;
    readonly G_crit_two_sided: number;
    readonly outlier: boolean;
  };
}

describe('the spread of replicates', () => {
  it.each(referenceCases<ReplicateCase>('replicates'))('agrees with R on $id', ({ wells, cv_limit, expected }) => {
    const spread = describeReplicates(wells);
    const pairs: readonly (readonly [number | undefined, number | null])[] = [
      [spread.mean, expected.mean],
      [spread.median, expected.median],
      [spread.sd, expected.sd],
      [spread.cvPercent, expected.cv],
      [spread.differencePercent, expected.percent_diff],
      [spread.rangePercent, expected.range_over_mean],
    ];
    for (const [actual, wanted] of pairs) {
      if (wanted === null) expect(actual).toBeUndefined();
      else expectClose(actual, wanted, 1e-12, 1e-14);
    }
    const flag = spread.cvPercent === undefined ? null : !isAtMost(spread.cvPercent, cv_limit);
    expect(flag).toBe(expected.flag);
  });

  it('has no percentage of a mean of zero', () => {
    expect(describeReplicates([-0.1, 0.1])).toMatchObject({ mean: 0, cvPercent: undefined, rangePercent: undefined });
    expect(() => describeReplicates([])).toThrow(RangeError);
  });
});

describe('the Grubbs test', () => {
  it.each(referenceCases<GrubbsCase>('grubbs'))('agrees with R on $id', ({ x, expected }) => {
    const result = grubbsTest(x);
    expectClose(result?.statistic, expected.G, 1e-12);
    expectClose(result?.criticalValue, expected.G_crit_two_sided, 1e-12);
    expect(result).toMatchObject({ index: expected.index0, isOutlier: expected.outlier });
  });

  it('says nothing of two values or of equal ones', () => {
    expect(grubbsTest([0.1, 0.9])).toBeUndefined();
    expect(grubbsTest([0.1, 0.1, 0.1])).toBeUndefined();
  });
});
