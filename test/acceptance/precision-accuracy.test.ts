import { describe, expect, it } from 'vitest';
import { judgePrecisionAccuracy, precisionAccuracy } from '../../src/acceptance/precision-accuracy.ts';
import { fixtureCases, referenceCases } from './reference-cases.ts';
import { relativeError } from './relative-error.ts';

interface Case {
  readonly id: string;
  readonly nominal: number;
  readonly runs: readonly (readonly number[])[];
  readonly expected: Readonly<Record<string, number>>;
}

const cases = [...fixtureCases<Case>('precision-accuracy.json'), ...referenceCases<Case>('precision_accuracy.json')];

describe('precision and accuracy over runs', () => {
  it.each(cases)('of $id agree with R to 1e-9', ({ nominal, runs, expected }) => {
    const found = precisionAccuracy(nominal, runs);
    if (found === undefined) throw new Error('the case can be judged');
    const named: Readonly<Record<string, number>> = {
      grand_mean: found.grandMean,
      bias_percent: found.biasPercent,
      ms_between: found.meanSquareBetween,
      ms_within: found.meanSquareWithin,
      repeatability_cv: found.repeatabilityCvPercent,
      between_run_cv: found.betweenRunCvPercent,
      intermediate_cv: found.intermediateCvPercent,
      simple_overall_cv: found.overallCvPercent,
      total_error: found.totalErrorPercent,
      F: found.f,
      p: found.p,
    };
    expect(Object.keys(named).sort()).toEqual(Object.keys(expected).sort());
    for (const [name, value] of Object.entries(expected)) {
      expect(relativeError(named[name] ?? Number.NaN, value), name).toBeLessThan(1e-9);
    }
  });

  it('hold the wider limits at LLOQ and ULOQ, inclusive', () => {
    const level = { biasPercent: -20, repeatabilityCvPercent: 20, intermediateCvPercent: 20, totalErrorPercent: 40 };
    const full = { ...level, grandMean: 1, meanSquareBetween: 0, meanSquareWithin: 0, betweenRunCvPercent: 0 };
    const judged = { ...full, overallCvPercent: 20, f: 1, p: 0.5 };
    expect(judgePrecisionAccuracy(judged, false)).toEqual({ bias: true, precision: true, totalError: false });
    expect(judgePrecisionAccuracy(judged, true)).toEqual({ bias: true, precision: true, totalError: true });
  });

  it('need two runs with replicates', () => {
    expect(precisionAccuracy(1, [[1, 1.1, 0.9]])).toBeUndefined();
    expect(precisionAccuracy(1, [[1], [1.1], []])).toBeUndefined();
  });
});
