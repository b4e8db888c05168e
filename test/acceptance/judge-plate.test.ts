import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CRITERIA } from '../../src/acceptance/criteria.ts';
import { judgePlate, type PlateJudgement } from '../../src/acceptance/judge-plate.ts';
import type { AcceptanceSettings } from '../../src/assay/assay-definition.ts';
import { type FormulaEvaluator, loadFormulaEvaluator } from '../../src/assay/formula-evaluator.ts';
import type { Pair } from './pair.ts';
import { type TablePlate, tableInput } from './table-plate.ts';

const FIXTURE = resolve(import.meta.dirname, '../../fixtures/acceptance/pairs.json');
const { pairs } = JSON.parse(readFileSync(FIXTURE, 'utf8')) as { readonly pairs: readonly Pair[] };

let evaluate: FormulaEvaluator;
beforeAll(async () => {
  evaluate = await loadFormulaEvaluator();
});

function judge(pair: Pair, side: 'inside' | 'outside'): PlateJudgement {
  const change = { [pair.well]: pair[side] };
  const table: TablePlate = {
    ...(pair.base === undefined ? {} : { base: pair.base }),
    acceptance: { preset: pair.preset ?? 'ich-m10', criteria: pair.criteria ?? {}, rules: pair.rules ?? [] },
    ods: pair.on === 'reference' ? (pair.ods ?? {}) : { ...pair.ods, ...change },
    ...(pair.on === 'reference' ? { reference: change } : {}),
    layout: side === 'outside' ? { ...pair.layout, ...pair.outsideLayout } : (pair.layout ?? {}),
    ...(pair.replicates === undefined ? {} : { replicates: pair.replicates }),
  };
  return judgePlate(tableInput(table, evaluate));
}

const codesOf = ({ findings }: PlateJudgement): readonly string[] => findings.map(({ code }) => code);

describe('a plate judged by its criteria', () => {
  it.each(['drug', 'ada'] as const)('finds nothing to say of the %s plate as it is', (base) => {
    const acceptance = { preset: base === 'drug' ? 'ich-m10' : 'kit', criteria: {}, rules: [] } as const;
    const judged = judgePlate(tableInput({ base, acceptance }, evaluate));
    expect(codesOf(judged)).toEqual([]);
    expect(judged.verdict).toBe('accepted');
    expect(judged.withheld.size).toBe(0);
  });

  it.each(pairs)('$criterion: $note', (pair) => {
    const inside = judge(pair, 'inside');
    const outside = judge(pair, 'outside');
    expect(codesOf(inside)).toEqual(pair.insideCodes);
    expect(codesOf(outside)).toEqual(pair.outsideCodes);
    expect([...inside.withheld.keys()]).toEqual([]);
    expect([...outside.withheld.keys()]).toEqual(pair.withheld ?? []);
    if (pair.outsideVerdict !== undefined) expect(outside.verdict).toBe(pair.outsideVerdict);
  });

  it.each<readonly [string, Partial<TablePlate>, string]>([
    [
      'a sample',
      { ods: { A5: 0.27, A6: 0.3586 } },
      'replicates of sample P01 differ: CV 19.93 %, limit 19.9 %; withheld',
    ],
    ['a control', { ods: { B3: 0.048016 } }, 'control LQC reads 4.802 ng/mL; nominal 4 ng/mL, +20.04 %, limit ±20.0 %'],
    [
      'a range',
      {
        ods: { C3: 0.21003, C4: 0.21003 },
        acceptance: { preset: 'kit', criteria: { 'control-limits': { MQC: '15 to 21 ng/mL' } }, rules: [] },
      },
      'control MQC reads 21.003 ng/mL; its range is 15 to 21 ng/mL',
    ],
    [
      'the place of a control',
      { layout: { B3: { concentration: 4.68751 }, B4: { concentration: 4.68751 } } },
      'controls do not stand where the range needs them: the lowest, 4.688 ng/mL in the well, is above 4.6875 ng/mL',
    ],
    [
      'a rule',
      {
        ods: { A3: 0.1500001, A4: 0.15 },
        acceptance: {
          preset: 'kit',
          criteria: {},
          rules: [{ id: 'b', formula: 'max(blank) <= 0.15', severity: 'error' }],
        },
      },
      'Rule b: max(blank) <= 0.15 does not hold (max(blank) = 0.1500001)',
    ],
  ])('prints %s with the digits that show on which side of the limit it lies', (_, table, message) => {
    const acceptance: AcceptanceSettings = {
      ...{ preset: 'ich-m10', rules: [] },
      criteria: { 'replicates-cv': { percent: 19.9, percentAtLimits: 19.9 } },
    };
    const { findings } = judgePlate(tableInput({ acceptance, ...table }, evaluate));
    expect(findings.map((finding) => finding.message)).toContain(message);
  });

  it('says what a criterion observed with the digits that show on which side of the limit it lies', () => {
    const acceptance: AcceptanceSettings = {
      ...{ preset: 'ich-m10', rules: [] },
      criteria: { 'replicates-cv': { percent: 19.9, percentAtLimits: 19.9 } },
    };
    const { criteria } = judgePlate(tableInput({ acceptance, ods: { A5: 0.27, A6: 0.3586 } }, evaluate));
    expect(criteria.find(({ id }) => id === 'replicates-cv')).toMatchObject({
      outcome: 'failed',
      observed: 'largest CV 19.93 %',
    });
    expect(criteria.find(({ id }) => id === 'reference-read')?.observed).toBe('no reference read is subtracted');
  });

  it('does not say of a plate without a fitted curve that it has no standards or controls', () => {
    const input = tableInput({ acceptance: { preset: 'ich-m10', criteria: {}, rules: [] } }, evaluate);
    const { criteria } = judgePlate({
      ...input,
      curve: { kind: 'not-fitted', because: 'no curve: flat' },
      standards: input.standards.map((standard) => ({ ...standard, usedInFit: false })),
      controls: input.controls.map((control) => ({ ...control, result: null, wellResults: [] })),
      range: null,
    });
    const observed = Object.fromEntries(criteria.map((criterion) => [criterion.id, criterion.observed]));
    expect(observed).toMatchObject({
      'standards-recovery': 'no standards in a curve',
      'controls-recovery': 'no result of a control with a nominal value',
      'blank-below-lloq': 'no standards in a curve to compare with',
    });
  });

  it('remarks that controls are missing and does not judge them, unless the assay requires them', () => {
    const layout = Object.fromEntries(
      ['B3', 'B4', 'C3', 'C4', 'D3', 'D4'].map((well) => [well, { role: 'empty', name: '' } as const]),
    );
    const judgeWith = (criteria: AcceptanceSettings['criteria']): PlateJudgement =>
      judgePlate(tableInput({ acceptance: { preset: 'ich-m10', criteria, rules: [] }, layout }, evaluate));
    const remarked = judgeWith({});
    expect(codesOf(remarked)).toEqual(['CONTROLS_MISSING']);
    expect(remarked.verdict).toBe('accepted-with-remarks');
    expect(remarked.criteria.filter(({ id }) => id.startsWith('controls-')).map(({ outcome }) => outcome)).toEqual([
      'not-judged',
      'not-judged',
      'not-judged',
    ]);
    expect(judgeWith({ 'controls-design': { required: true } }).verdict).toBe('rejected');
    expect(codesOf(judgeWith({ 'controls-design': false }))).toEqual([]);
  });

  it('has a pair of plates for every criterion', () => {
    const paired = new Set(pairs.map(({ criterion }) => criterion));
    // The curve is not a matter of one well here: the pair for it is a whole run.
    expect(CRITERIA.map(({ id }) => id).filter((id) => id !== 'curve' && !paired.has(id))).toEqual([]);
  });

  it('lists every finding under a criterion that failed or says why it was not judged', () => {
    for (const pair of pairs) {
      const { criteria, findings } = judge(pair, 'outside');
      const named = criteria.filter(({ outcome }) => outcome !== 'off').flatMap(({ findingCodes }) => findingCodes);
      expect(findings.filter(({ code }) => !named.includes(code))).toEqual([]);
    }
  });

  it('says the same of two plates in one frozen object, and something else in an object of its own', () => {
    const acceptance = { preset: 'ich-m10', criteria: {}, rules: [] } as const;
    const input = tableInput({ acceptance }, evaluate);
    const other = { ...tableInput({ acceptance, ods: { A1: 3, A2: 1 } }, evaluate), criteria: input.criteria };
    const judged = [input, input, input, other, input].map((one) => judgePlate(one).criteria);
    const [first, , second, changed, third] = judged;
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    expect(second?.every((criterion, index) => criterion === first?.[index] && Object.isFrozen(criterion))).toBe(true);
    const departures = changed?.filter((criterion, index) => criterion !== first?.[index]) ?? [];
    expect(departures.some(({ outcome }) => outcome === 'failed')).toBe(true);
    for (const criterion of departures) expect(first).not.toContainEqual(criterion);
  });

  it('does not depend on the order of wells, standards, controls or samples', () => {
    for (const pair of pairs.slice(0, 12)) {
      const table = {
        acceptance: { preset: 'ich-m10', criteria: pair.criteria ?? {}, rules: [] },
        ods: pair.ods ?? {},
      };
      const input = tableInput(table as TablePlate, evaluate);
      const turned = {
        ...input,
        standards: [...input.standards].reverse(),
        controls: [...input.controls].reverse(),
        samples: [...input.samples].reverse(),
      };
      expect([...codesOf(judgePlate(turned))].sort()).toEqual([...codesOf(judgePlate(input))].sort());
    }
  });
});
