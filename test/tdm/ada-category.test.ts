import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AdaCall, Quantified } from '../../src/domain/result.ts';
import { type AdaAssayFacts, readAda } from '../../src/tdm/ada-category.ts';
import { adaCall, callAdaNumber } from '../../src/tdm/grade-ada.ts';
import { interpret } from '../../src/tdm/interpret.ts';
import { BUILT_IN_POLICY } from '../../src/tdm/policy.ts';
import { GREY, HIGH, micrograms, NEGATIVE, pair, UNGRADED } from './tdm-inputs.ts';

interface CombinedCase {
  readonly id: string;
  readonly ada_plate_call: 'NEGATIVE' | 'POSITIVE' | 'EQUIVOCAL' | 'REPEAT';
  readonly drug_ug_ml: number | 'BLQ';
  readonly drug_tolerance_ug_ml: number;
  readonly expected: string;
}

const combined = JSON.parse(
  readFileSync(new URL('../../fixtures/tdm/ada-drug-combined.json', import.meta.url), 'utf8'),
) as { readonly cases: readonly CombinedCase[] };

const CALLS: Readonly<Record<CombinedCase['ada_plate_call'], AdaCall>> = {
  NEGATIVE,
  POSITIVE: UNGRADED,
  EQUIVOCAL: GREY,
  REPEAT: adaCall({ kind: 'not-reportable', because: 'duplicate CV' }),
};
const BELOW: Quantified = { kind: 'below-range', lloq: 0.1, unit: 'µg/mL' };
const assay = (value: number): AdaAssayFacts => ({ drugTolerance: { value, unit: 'µg/mL' } });

describe('ADA and drug together', () => {
  it.each(combined.cases.map((example) => [example.id, example] as const))('%s', (_, example) => {
    const drug = example.drug_ug_ml === 'BLQ' ? BELOW : micrograms(example.drug_ug_ml);
    const input = { ...pair(drug, CALLS[example.ada_plate_call]), adaAssay: assay(example.drug_tolerance_ug_ml) };
    const { adaCategory, flags } = interpret(input, BUILT_IN_POLICY);
    const masked = flags.includes('ADA_MAY_BE_MASKED');
    const expected = {
      NEGATIVE: ['undetectable', false],
      POSITIVE: ['positive-ungraded', false],
      EQUIVOCAL: ['indeterminate', false],
      NO_RESULT: ['not-tested', false],
      INCONCLUSIVE_DRUG_INTERFERENCE: [
        example.ada_plate_call === 'EQUIVOCAL' ? 'indeterminate' : 'negative-masked',
        true,
      ],
    }[example.expected];
    expect([adaCategory, masked]).toEqual(expected);
  });

  it.each([
    [micrograms(1), assay(1), 'undetectable', 'no-effect'],
    [micrograms(1.001), assay(1), 'negative-masked', 'masks'],
    [
      { kind: 'quantified', value: 1001, unit: 'ng/mL', ci95: null, cvPercent: null },
      assay(1),
      'negative-masked',
      'masks',
    ],
    [BELOW, assay(0.1), 'undetectable', 'no-effect'],
    [BELOW, assay(0.05), 'undetectable', 'unqualified'],
    [{ kind: 'above-range', uloq: 20, unit: 'µg/mL' }, assay(20), 'negative-masked', 'masks'],
    [{ kind: 'above-range', uloq: 20, unit: 'µg/mL' }, assay(30), 'undetectable', 'unqualified'],
    [{ kind: 'not-reportable', because: 'CV' }, assay(1), 'undetectable', 'unqualified'],
    [null, assay(1), 'undetectable', 'unqualified'],
    [micrograms(50), { drugTolerance: 'none' }, 'undetectable', 'no-effect'],
    [micrograms(50), { drugTolerance: 'unknown' }, 'undetectable', 'unqualified'],
    [micrograms(50), {}, 'undetectable', 'unqualified'],
    [micrograms(50), undefined, 'undetectable', 'unqualified'],
    [micrograms(50), { drugTolerance: { value: 1, unit: 'AU/mL' } }, 'undetectable', 'unqualified'],
  ] as const)('a negative with drug %j in assay %j is %s', (drug, facts, category, effect) => {
    expect(readAda(NEGATIVE, drug as Quantified | null, facts, false)).toEqual({ category, drug: effect });
  });

  it('reads a call that was qualified by its plate already', () => {
    const masked: AdaCall = { ...GREY, rawCall: 'negative', qualifier: 'drug-present' };
    expect(readAda(masked, micrograms(4), undefined, false)).toEqual({ category: 'negative-masked', drug: 'masks' });
    const grey: AdaCall = { ...GREY, rawCall: 'indeterminate', qualifier: 'drug-present' };
    expect(readAda(grey, micrograms(4), undefined, false)).toEqual({ category: 'indeterminate', drug: 'masks' });
    const { rawCall: _raw, ...without } = masked;
    expect(readAda(without, micrograms(4), undefined, false).category).toBe('negative-masked');
  });

  it('flags an unqualified negative and keeps the row', () => {
    const result = interpret(
      { ...pair(micrograms(9), NEGATIVE), adaAssay: { drugTolerance: 'unknown' } },
      BUILT_IN_POLICY,
    );
    expect([result.rule, result.status, result.flags]).toEqual([
      'M04-THR-ADA-NEG-LOW',
      'interpreted',
      ['ADA_UNQUALIFIED'],
    ]);
  });

  it('lets a positive stand whatever the drug', () => {
    expect(readAda(HIGH, micrograms(50), assay(1), false)).toEqual({ category: 'high', drug: 'no-effect' });
    expect(readAda(HIGH, micrograms(50), assay(1), true).category).toBe('not-tested');
  });
});

describe('an ADA number that comes without a call', () => {
  const limits = { positive: 10, greyLow: 8, high: 100, top: 400 };

  it.each([
    ['=', 7.9, limits, 'negative', undefined],
    ['=', 8, limits, 'indeterminate', undefined],
    ['=', 9.99, limits, 'indeterminate', undefined],
    ['=', 10, limits, 'positive', 'low'],
    ['=', 99.9, limits, 'positive', 'low'],
    ['=', 100, limits, 'positive', 'high'],
    ['=', 500, limits, 'positive', 'high'],
    ['=', 500, { positive: 10, high: 450, top: 400 }, 'positive', undefined],
    ['=', 400, { positive: 10, high: 450, top: 400 }, 'positive', 'low'],
    ['=', 15, { positive: 10 }, 'positive', undefined],
    ['=', 9.9, { positive: 10 }, 'negative', undefined],
    ['=', 0, {}, 'negative', undefined],
    ['=', 5, {}, 'not-reportable', undefined],
    ['>', 400, limits, 'positive', 'high'],
    ['>', 100, limits, 'positive', 'high'],
    ['>', 50, limits, 'positive', undefined],
    ['>', 400, { positive: 10 }, 'positive', undefined],
    ['>', 9, limits, 'not-reportable', undefined],
    ['>', 400, {}, 'positive', undefined],
    ['<', 8, limits, 'negative', undefined],
    ['<', 10, limits, 'indeterminate', undefined],
    ['<', 10, { positive: 10 }, 'negative', undefined],
    ['<', 12, limits, 'not-reportable', undefined],
    ['<', 500, limits, 'not-reportable', undefined],
    ['<', 2.5, {}, 'negative', undefined],
  ] as const)('%s%d with %j is %s', (relation, value, given, kind, grade) => {
    const call = callAdaNumber({ relation, value }, given);
    expect([call.kind, call.grade]).toEqual([kind, grade]);
  });
});
