import { describe, expect, it } from 'vitest';
import { detectionLimits } from '../../src/acceptance/lob-lod.ts';
import { fixtureCases, referenceCases } from './reference-cases.ts';
import { relativeError } from './relative-error.ts';

interface Case {
  readonly id: string;
  readonly blanks: readonly (readonly number[])[];
  readonly lows: readonly (readonly number[])[];
  readonly expected: Readonly<Record<string, number>>;
}

const cases = [...fixtureCases<Case>('lob-lod.json'), ...referenceCases<Case>('lob_lod.json')];

describe('the limits of blank and detection', () => {
  it.each(cases)('of $id agree with R to 1e-12', ({ blanks, lows, expected }) => {
    const found = detectionLimits(blanks, lows);
    if (found === undefined) throw new Error('the case can be judged');
    const named: Readonly<Record<string, number>> = {
      B: found.blankCount,
      K: found.blankSamples,
      LoB_nonparam_rank: found.lobNonparametricRank,
      LoB_nonparam: found.lobNonparametric,
      cp_blank: found.blankFactor,
      LoB_param: found.lobParametric,
      blank_mean: found.blankMean,
      blank_sd: found.blankSd,
      SD_L_pooled: found.lowSdPooled,
      cp_low: found.lowFactor,
      LoD_from_nonparam_LoB: found.lodFromNonparametric,
      LoD_from_param_LoB: found.lodFromParametric,
      naive_blank_mean_plus_3SD: found.naiveThreeSd,
      n_low_above_LoB: found.lowAboveLob,
      cochran_C: found.cochranC,
    };
    expect(found.blankNormalityP).toBeCloseTo(expected['blank_shapiro_p'] ?? Number.NaN, 7);
    expect(found.bartlettP).toBeCloseTo(expected['bartlett_p'] ?? Number.NaN, 10);
    for (const [name, value] of Object.entries(named)) {
      expect(relativeError(value, expected[name] ?? Number.NaN), name).toBeLessThan(1e-12);
    }
  });

  it('need replicates of both kinds of sample', () => {
    expect(detectionLimits([[0.1], [0.2]], [[1, 2]])).toBeUndefined();
    expect(detectionLimits([[0.1, 0.2]], [])).toBeUndefined();
  });
});
