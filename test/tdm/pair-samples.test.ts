import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdaCall, Quantified } from '../../src/domain/result.ts';
import type { MeasuredSample } from '../../src/tdm/choose-result.ts';
import { adaCall } from '../../src/tdm/grade-ada.ts';
import { pairSamples } from '../../src/tdm/pair-samples.ts';
import { findNearMisses } from '../../src/tdm/sample-ids.ts';
import { micrograms, NEGATIVE } from './tdm-inputs.ts';

const drug = (sampleId: string, result: Quantified = micrograms(4), plateId = 'drug'): MeasuredSample<Quantified> => ({
  sampleId,
  plateId,
  result,
});
const ada = (sampleId: string, result: AdaCall = NEGATIVE, plateId = 'ada'): MeasuredSample<AdaCall> => ({
  sampleId,
  plateId,
  result,
});
const codes = (findings: readonly { readonly code: string }[]): readonly string[] => findings.map(({ code }) => code);

describe('pairing drug and ADA by sample', () => {
  it('joins equal ids over plates in the order of first appearance', () => {
    const { value, findings } = pairSamples([drug('B'), drug('0012')], [ada('0012'), ada('B')], undefined);
    expect(value.map((pair) => [pair.sampleId, pair.drug?.plateId, pair.ada?.plateId])).toEqual([
      ['B', 'drug', 'ada'],
      ['0012', 'drug', 'ada'],
    ]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['S-12', 'S12'],
    ['S-12', 's-12'],
    ['S 12', 'S12'],
    ['0012', '12'],
    ['S-0012', 'S-12'],
    ['A_1', 'A.1'],
  ])('never joins %s and %s, and says that they nearly agree', (left, right) => {
    const { value, findings } = pairSamples([drug(left)], [ada(right)], undefined);
    expect(value.map((pair) => [pair.sampleId, pair.drug === null, pair.ada === null])).toEqual([
      [left, false, true],
      [right, true, false],
    ]);
    expect(codes(findings)).toEqual([
      'SAMPLE_IDS_NEARLY_EQUAL',
      'SAMPLE_ON_ONE_PLATE_ONLY',
      'SAMPLE_ON_ONE_PLATE_ONLY',
    ]);
    const contexts = new Map([
      [left, {}],
      [right, {}],
    ]);
    expect(codes(pairSamples([drug(left)], [ada(right)], contexts).findings)).not.toContain('SAMPLE_IDS_NEARLY_EQUAL');
    contexts.delete(right);
    expect(codes(pairSamples([drug(left)], [ada(right)], contexts).findings)).toContain('SAMPLE_IDS_NEARLY_EQUAL');
  });

  it.each([
    ['S-12', 'S-120'],
    ['S-1', 'S-11'],
    ['S-10', 'S-1'],
    ['A1', 'B1'],
    ['1-12', '11-2x'],
    ['---', '-'],
  ])('does not take %s and %s for one', (left, right) => {
    expect(findNearMisses([left, right])).toEqual([]);
  });

  it('takes no two ids for one that differ in their numbers only, also when another id is of another kind', () => {
    const pieces = fc.array(fc.constantFrom('S', 's', '-', ' ', '.', '#', '##', '\u00b2', '\u00e9'), { maxLength: 5 });
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(pieces, fc.array(fc.array(digit, { minLength: 10, maxLength: 10 })), (pattern, numbers) => {
        const ids = numbers.map((digits) => {
          let next = 0;
          return pattern.join('').replace(/#/g, () => `${digits[next++]}`);
        });
        expect(findNearMisses(ids)).toEqual([]);
        expect(findNearMisses([...ids, 'of another kind'])).toEqual([]);
      }),
    );
  });

  it('compares plain ids as it compares those with other characters', () => {
    const plain = fc.array(fc.constantFrom('S', 's', '0', '1', '00', '-', ' ', '_', '.'), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(plain), (written) => {
        const ids = written.map((pieces) => pieces.join(''));
        const withDots = ids.map((id) => `${id}\u2026`);
        expect(findNearMisses(withDots)).toEqual(
          findNearMisses(ids).map(({ left, right }) => ({ left: `${left}\u2026`, right: `${right}\u2026` })),
        );
      }),
    );
  });

  it('says which samples stand on one plate only, once for each side', () => {
    const { findings } = pairSamples([drug('A'), drug('B')], [ada('A'), ada('C'), ada('D')], undefined);
    expect(findings.map(({ message }) => message)).toEqual([
      'drug only, no ADA result: B',
      'ADA only, no drug result: C, D',
    ]);
    expect(pairSamples([drug('A')], [], undefined).findings).toEqual([]);
  });

  it('uses the only reportable one of several results, and none of several reportable ones', () => {
    const above: Quantified = { kind: 'above-range', uloq: 20, unit: 'µg/mL' };
    const rerun = pairSamples([drug('A', above, 'p1'), drug('A', micrograms(31), 'p2')], [], undefined);
    expect(rerun.value[0]?.drug?.plateId).toBe('p2');
    expect(codes(rerun.findings)).toEqual(['SAMPLE_MEASURED_TWICE']);
    const lost: Quantified = { kind: 'not-reportable', because: 'the plate is rejected' };
    const left = pairSamples([drug('A', lost, 'p1'), drug('A', above, 'p2')], [], undefined);
    expect(left.value[0]?.drug).toEqual(drug('A', above, 'p2'));
    expect(left.findings[0]?.message).toBe('sample "A" has 2 drug results: the only reportable one is used');
    const none = pairSamples([drug('A', lost, 'p1'), drug('A', lost, 'p2')], [], undefined);
    expect(none.value[0]?.drug).toEqual(drug('A', lost, 'p2'));
    const twice = pairSamples([drug('A', micrograms(3), 'p1'), drug('A', micrograms(6), 'p2')], [], undefined);
    expect(twice.value[0]?.drug?.result).toEqual({
      kind: 'not-reportable',
      because: '2 results (p1, p2); state which one holds',
    });
    const calls = pairSamples([], [ada('A'), ada('A', adaCall({ kind: 'positive' }))], undefined);
    expect(calls.value[0]?.ada?.result.kind).toBe('not-reportable');
    const failed = adaCall({ kind: 'not-reportable', because: 'CV' });
    expect(pairSamples([], [ada('A', failed), ada('A')], undefined).value[0]?.ada?.result.kind).toBe('negative');
  });

  it('uses of limits that agree the one that says most, and none of limits on two sides', () => {
    const below = (lloq: number, unit: 'µg/mL' | 'ng/mL' = 'µg/mL'): Quantified => ({
      kind: 'below-range',
      lloq,
      unit,
    });
    const above = (uloq: number): Quantified => ({ kind: 'above-range', uloq, unit: 'µg/mL' });
    const plateOf = (first: Quantified, second: Quantified): string | undefined => {
      const { value, findings } = pairSamples([drug('A', first, 'p1'), drug('A', second, 'p2')], [], undefined);
      expect(codes(findings)).toEqual(['SAMPLE_MEASURED_TWICE']);
      return value[0]?.drug?.plateId;
    };
    expect(plateOf(below(0.3), below(0.3))).toBe('p1');
    expect(plateOf(below(0.4), below(0.3))).toBe('p2');
    expect(plateOf(below(0.3), below(290, 'ng/mL'))).toBe('p2');
    expect(plateOf(above(20), above(40))).toBe('p2');
    expect(plateOf(below(0.3), above(20))).toBeUndefined();
  });

  it('chooses none where a limit contradicts the number, beyond what a re-run may differ by', () => {
    const kindOf = (limit: Quantified, number: Quantified): readonly unknown[] => {
      const { value, findings } = pairSamples([drug('A', limit, 'p1'), drug('A', number, 'p2')], [], undefined);
      return [value[0]?.drug?.result.kind, findings.map(({ message }) => message.replace(/^.*results: /, ''))];
    };
    const above: Quantified = { kind: 'above-range', uloq: 20, unit: 'µg/mL' };
    const below: Quantified = { kind: 'below-range', lloq: 400, unit: 'ng/mL' };
    const used = ['quantified', ['the one with a number is used']];
    // 100 x 2 (20 - 14.79) / (20 + 14.79) is 29.95 %, of 14.7 it is 30.5 %.
    expect(kindOf(above, micrograms(14.79))).toEqual(used);
    expect(kindOf(above, micrograms(14.7))).toEqual([
      'not-reportable',
      ['none is chosen, because >20 µg/mL and 14.7 µg/mL contradict each other'],
    ]);
    expect(kindOf(below, micrograms(0.54))).toEqual(used);
    expect(kindOf(below, micrograms(0.545))).toEqual([
      'not-reportable',
      ['none is chosen, because <400 ng/mL and 0.545 µg/mL contradict each other'],
    ]);
  });

  it('never joins different collections', () => {
    const of = (drugDate?: string, adaDate?: string) =>
      pairSamples(
        [{ ...drug('A'), ...(drugDate === undefined ? {} : { collected: drugDate }) }],
        [{ ...ada('A'), ...(adaDate === undefined ? {} : { collected: adaDate }) }],
        undefined,
      );
    expect(of('2024-01-01', '2024-02-01').value[0]?.sameCollection).toBe(false);
    expect(codes(of('2024-01-01', '2024-02-01').findings)).toEqual(['SAMPLE_COLLECTIONS_DIFFER']);
    expect(of('2024-01-01', '2024-01-01').value[0]?.sameCollection).toBe(true);
    expect(of('2024-01-01').value[0]?.sameCollection).toBeUndefined();
  });

  it('says which samples the samples file lacks, and which it names in vain', () => {
    const { value, findings } = pairSamples(
      [drug('A'), drug('B')],
      [],
      new Map([
        ['A', { timing: 'trough' }],
        ['X', {}],
      ]),
    );
    expect(value.map((pair) => pair.context)).toEqual([{ timing: 'trough' }, undefined]);
    expect(findings.map(({ code, args }) => [code, args])).toEqual([
      ['SAMPLE_NOT_IN_SAMPLES_FILE', { samples: ['B'] }],
      ['SAMPLE_NOT_MEASURED', { samples: ['X'] }],
    ]);
  });

  it('keeps every sample exactly once, whatever the ids', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (drugIds, adaIds) => {
        const { value } = pairSamples(
          drugIds.map((id) => drug(id)),
          adaIds.map((id) => ada(id)),
          undefined,
        );
        expect(value.map((pair) => pair.sampleId).toSorted()).toEqual([...new Set([...drugIds, ...adaIds])].toSorted());
        for (const pair of value) {
          expect(pair.drug === null).toBe(!drugIds.includes(pair.sampleId));
          expect(pair.ada === null).toBe(!adaIds.includes(pair.sampleId));
        }
      }),
    );
  });
});
