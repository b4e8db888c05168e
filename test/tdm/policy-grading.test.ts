import { describe, expect, it } from 'vitest';
import type { Quantified } from '../../src/domain/result.ts';
import { adaCall } from '../../src/tdm/grade-ada.ts';
import { interpret } from '../../src/tdm/interpret.ts';
import { type AdaGrading, BUILT_IN_POLICY, type Policy } from '../../src/tdm/policy.ts';
import { LOW, micrograms, NEGATIVE, pair, UNGRADED } from './tdm-inputs.ts';

const IDK: AdaGrading = { id: 'assay', unit: 'AU/mL', positive: 10, high: 100, source: 'SOP' };
const withAssay = (grading: AdaGrading): Policy => ({ ...BUILT_IN_POLICY, adaAssays: [grading] });
const positive = (concentration: Quantified) => adaCall({ kind: 'positive' }, { concentration });
const arbitrary = (value: number): Quantified => ({
  kind: 'quantified',
  value,
  unit: 'AU/mL',
  ci95: null,
  cvPercent: null,
});

describe('an ADA assay that the policy grades', () => {
  it.each([
    [arbitrary(99), 'M02-SUB-ADA-LOW'],
    [arbitrary(100), 'M03-SUB-ADA-HIGH'],
    [{ kind: 'above-range', uloq: 400, unit: 'AU/mL' } as const, 'M03-SUB-ADA-HIGH'],
    [{ kind: 'above-range', uloq: 50, unit: 'AU/mL' } as const, 'M06-SUB-ADA-UNGRADED'],
    [{ ...arbitrary(300), unit: 'U/mL' } as Quantified, 'M06-SUB-ADA-UNGRADED'],
  ])('grades a positive of %j as %s', (concentration, rule) => {
    expect(interpret(pair(micrograms(2), positive(concentration)), withAssay(IDK)).rule).toBe(rule);
    expect(interpret(pair(micrograms(2), positive(concentration)), BUILT_IN_POLICY).rule).toBe('M06-SUB-ADA-UNGRADED');
  });

  it('grades titres, keeps a grade that the assay gave, and leaves other assays alone', () => {
    const titre = adaCall(
      { kind: 'positive' },
      { titre: { kind: 'titre', endpoint: 160, interpolated: null, convention: 'last positive' } },
    );
    const extended = adaCall({ kind: 'positive' }, { titre: { kind: 'at-least', maximum: 640 } });
    const byTitre = withAssay({ ...IDK, unit: 'titre', high: 160 });
    expect(interpret(pair(micrograms(2), titre), byTitre).adaCategory).toBe('high');
    expect(interpret(pair(micrograms(2), extended), byTitre).adaCategory).toBe('high');
    expect(interpret(pair(micrograms(2), titre), withAssay(IDK)).adaCategory).toBe('positive-ungraded');
    const low = { ...positive(arbitrary(300)), grade: 'low' as const };
    expect(interpret(pair(micrograms(2), low), withAssay(IDK)).adaCategory).toBe('low');
    expect(interpret(pair(micrograms(2), LOW), withAssay(IDK)).adaCategory).toBe('low');
    const other = withAssay({ ...IDK, id: 'other' });
    expect(interpret(pair(micrograms(2), positive(arbitrary(300))), other).adaCategory).toBe('positive-ungraded');
    expect(interpret(pair(micrograms(2), UNGRADED), withAssay(IDK)).adaCategory).toBe('positive-ungraded');
  });

  it('does nothing where there is no ADA result, no titre, no concentration or no assay', () => {
    const policy = withAssay({ ...IDK, drugTolerance: 'unknown' });
    expect(interpret(pair(micrograms(2), null), policy).rule).toBe('M10-SUB-ADA-NOT-TESTED');
    expect(interpret(pair(micrograms(2), UNGRADED), withAssay({ ...IDK, unit: 'titre' })).rule).toBe(
      'M06-SUB-ADA-UNGRADED',
    );
    const { adaAssay: _assay, ...input } = pair(micrograms(2), positive(arbitrary(300)));
    expect(interpret(input, policy).rule).toBe('M06-SUB-ADA-UNGRADED');
    const { high: _high, ...ungraded } = IDK;
    expect(interpret(pair(micrograms(2), positive(arbitrary(300))), withAssay(ungraded)).rule).toBe(
      'M06-SUB-ADA-UNGRADED',
    );
  });

  it('says the drug tolerance and the detection where the assay does not', () => {
    const policy = withAssay({ ...IDK, drugTolerance: { value: 5, unit: 'µg/mL' }, streptavidinBiotin: false });
    const of = (drugTolerance: 'unknown' | 'none' | undefined) =>
      interpret(
        {
          ...pair(micrograms(9), NEGATIVE, { biotin: true }),
          adaAssay: { id: 'assay', ...(drugTolerance === undefined ? {} : { drugTolerance }) },
        },
        policy,
      );
    expect([of('unknown').rule, of(undefined).rule, of('none').rule]).toEqual([
      'M13-THR-ADA-MASKED',
      'M13-THR-ADA-MASKED',
      'M04-THR-ADA-NEG-LOW',
    ]);
    expect(of('none').flags).toEqual([]);
  });
});

describe('a threshold for rheumatoid arthritis that the laboratory states', () => {
  it('settles the conflict of the tables', () => {
    const own = { indication: 'RA', value: 4, unit: 'µg/mL', source: 'SOP', own: true } as const;
    const result = interpret(pair(micrograms(4.5), NEGATIVE, { indication: 'RA' }), {
      ...BUILT_IN_POLICY,
      thresholds: [own],
    });
    expect([result.rule, result.flags, result.alternatives]).toEqual(['M04-THR-ADA-NEG-LOW', [], []]);
  });
});
