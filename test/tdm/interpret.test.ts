import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantified } from '../../src/domain/result.ts';
import { interpret } from '../../src/tdm/interpret.ts';
import { BUILT_IN_POLICY, type Policy } from '../../src/tdm/policy.ts';
import { anyInput, GREY, HIGH, LOW, micrograms, NEGATIVE, pair, UNGRADED } from './tdm-inputs.ts';

const built = (input: Parameters<typeof interpret>[0], policy: Policy = BUILT_IN_POLICY) => interpret(input, policy);

describe('the three rows of Table 2', () => {
  it('gives cause, action and success rate as the source document has them', () => {
    expect(built(pair(micrograms(2), NEGATIVE, { indication: 'UC' }))).toMatchObject({
      rule: 'M01-SUB-ADA-NEG',
      status: 'interpreted',
      likelyCause: 'Rapid drug clearance',
      action: 'Increase infliximab dose or shorten the dosing interval',
      successRate: expect.stringContaining('approximately 72% of cases'),
      flags: [],
      threshold: { value: 5, unit: 'µg/mL', operator: '>=' },
      ownRow: false,
    });
    expect(built(pair(micrograms(2), HIGH))).toMatchObject({
      rule: 'M03-SUB-ADA-HIGH',
      likelyCause: 'ADA-mediated clearance and neutralization',
      action: 'Switch to a different anti-TNF agent or a drug with a different mechanism of action',
      successRate: 'N/A',
      flags: [],
    });
    expect(built(pair(micrograms(9), LOW))).toMatchObject({
      rule: 'M04-THR-ADA-NEG-LOW',
      likelyCause: 'Inflammation mediated by non-TNF-alpha pathways',
      action: 'Switch to a drug with a different mechanism of action',
      successRate: 'N/A',
      flags: [],
    });
  });

  it('gives the 72 % with a flag for IBD, and not at all outside it', () => {
    const ibd = built(pair(micrograms(2), NEGATIVE, { indication: 'CD' }));
    expect(ibd.flags).toEqual(['72PCT_SCOPE']);
    expect(ibd.successRate).toContain('ulcerative colitis');
    const ra = built(pair(micrograms(2), NEGATIVE, { indication: 'RA' }));
    expect(ra.flags).toEqual(['72PCT_SCOPE']);
    expect(ra.successRate).toBeNull();
  });
});

describe('a concentration at or about the threshold', () => {
  it.each([
    [4.999, 'M01-SUB-ADA-NEG', []],
    [4.9999999, 'M01-SUB-ADA-NEG', []],
    [5, 'M04-THR-ADA-NEG-LOW', ['BOUNDARY_EQUAL']],
    [5.0001, 'M04-THR-ADA-NEG-LOW', []],
  ] as const)('%d µg/mL is compared unrounded', (value, rule, flags) => {
    const result = built(pair(micrograms(value), NEGATIVE, { indication: 'UC' }));
    expect([result.rule, result.flags]).toEqual([rule, flags]);
  });

  it('follows the operator of the policy at equality and shows the other reading', () => {
    const result = built(pair(micrograms(5), NEGATIVE), { ...BUILT_IN_POLICY, operator: '>' });
    expect(result).toMatchObject({
      rule: 'M01-SUB-ADA-NEG',
      alternatives: [{ rule: 'M04-THR-ADA-NEG-LOW', probability: null, because: expect.stringContaining('Table 2') }],
    });
    expect(result.flags).toContain('BOUNDARY_EQUAL');
    expect(built(pair(micrograms(5), NEGATIVE)).alternatives).toMatchObject([
      { rule: 'M01-SUB-ADA-NEG', because: expect.stringContaining('Table 1') },
    ]);
  });

  it.each([
    [5000, 'ng/mL'],
    [5, 'mg/L'],
    [0.005, 'mg/mL'],
    [5_000_000, 'pg/mL'],
    [0.005, 'g/L'],
  ] as const)('%d %s is the threshold of 5 µg/mL', (value, unit) => {
    const drug: Quantified = { kind: 'quantified', value, unit, ci95: null, cvPercent: null };
    const result = built(pair(drug, NEGATIVE));
    expect([result.rule, result.flags]).toEqual(['M04-THR-ADA-NEG-LOW', ['BOUNDARY_EQUAL']]);
  });

  it('is provisional with both rows and their probabilities when the interval holds the threshold', () => {
    const result = built(pair(micrograms(4.5, [3.6, 5.625]), NEGATIVE, { indication: 'UC' }));
    expect(result).toMatchObject({
      rule: 'M01-SUB-ADA-NEG',
      status: 'provisional',
      flags: ['NEAR_THRESHOLD'],
      alternatives: [{ rule: 'M04-THR-ADA-NEG-LOW' }],
    });
    const other = result.alternatives[0]?.probability ?? Number.NaN;
    expect((result.probability ?? Number.NaN) + other).toBeCloseTo(1, 12);
  });

  it('is interpreted when the interval is on one side, with a probability of nearly one', () => {
    const result = built(pair(micrograms(2, [1.6, 2.5]), NEGATIVE, { indication: 'UC' }));
    expect([result.status, result.flags, result.alternatives]).toEqual(['interpreted', [], []]);
    expect(result.probability).toBeGreaterThan(0.999);
  });

  it('shows the repeat row as the other reading when ADA are high', () => {
    const result = built(pair(micrograms(4.8, [4.2, 5.5]), HIGH));
    expect(result.alternatives.map(({ rule }) => rule)).toEqual(['M05-THR-ADA-HIGH']);
  });
});

describe('rheumatoid arthritis between 3 and 5 µg/mL', () => {
  it.each([
    [2.999, 'M01-SUB-ADA-NEG', ['72PCT_SCOPE'], []],
    [3, 'M04-THR-ADA-NEG-LOW', ['BOUNDARY_EQUAL', 'RA_THRESHOLD_CONFLICT'], ['M01-SUB-ADA-NEG']],
    [4, 'M04-THR-ADA-NEG-LOW', ['RA_THRESHOLD_CONFLICT'], ['M01-SUB-ADA-NEG']],
    [5, 'M04-THR-ADA-NEG-LOW', [], []],
  ] as const)('%d µg/mL', (value, rule, flags, alternatives) => {
    const result = built(pair(micrograms(value), NEGATIVE, { indication: 'RA' }));
    expect([result.rule, result.flags, result.alternatives.map((entry) => entry.rule)]).toEqual([
      rule,
      flags,
      alternatives,
    ]);
  });

  it('is read by Table 2 where the policy says so, still with both rows', () => {
    const literal: Policy = { ...BUILT_IN_POLICY, thresholdPolicy: 'table2-literal' };
    const result = built(pair(micrograms(4), NEGATIVE, { indication: 'RA' }), literal);
    expect(result).toMatchObject({
      rule: 'M01-SUB-ADA-NEG',
      threshold: { value: 5 },
      alternatives: [{ rule: 'M04-THR-ADA-NEG-LOW', because: expect.stringContaining('Table 1') }],
    });
    expect(result.flags).toContain('RA_THRESHOLD_CONFLICT');
    expect(built(pair(micrograms(4), NEGATIVE), literal).threshold?.value).toBe(5);
  });
});

describe('censored results', () => {
  const below = (lloq: number): Quantified => ({ kind: 'below-range', lloq, unit: 'µg/mL' });
  const above = (uloq: number): Quantified => ({ kind: 'above-range', uloq, unit: 'µg/mL' });

  it.each([
    [below(0.4), 'M01-SUB-ADA-NEG', 'DOUBLE_NEGATIVE'],
    [below(5), 'M01-SUB-ADA-NEG', 'DOUBLE_NEGATIVE'],
    [below(5.1), 'D01-DRUG-INDETERMINATE', 'RERUN_DILUTION'],
    [above(20), 'M04-THR-ADA-NEG-LOW', 'DRUG_ABOVE_ULOQ'],
    [above(5), 'M04-THR-ADA-NEG-LOW', 'DRUG_ABOVE_ULOQ'],
    [above(4.9), 'D01-DRUG-INDETERMINATE', 'RERUN_DILUTION'],
  ] as const)('%j reaches its row', (drug, rule, flag) => {
    const result = built(pair(drug, NEGATIVE, { indication: 'UC' }));
    expect([result.rule, result.flags, result.probability]).toEqual([rule, [flag], null]);
  });

  it('is a double negative only without ADA, and only below the range or at zero', () => {
    expect(built(pair(micrograms(0), NEGATIVE)).flags).toContain('DOUBLE_NEGATIVE');
    expect(built(pair(below(0.4), LOW)).flags).not.toContain('DOUBLE_NEGATIVE');
    expect(built(pair(micrograms(0.4), NEGATIVE)).flags).not.toContain('DOUBLE_NEGATIVE');
    expect(built(pair(above(4), NEGATIVE)).flags).not.toContain('DRUG_ABOVE_ULOQ');
  });
});

describe('what is not stated or does not fit', () => {
  it('without any context takes Table 2 itself, provisionally', () => {
    const { context: _none, ...input } = pair(micrograms(4), NEGATIVE);
    const result = built({ ...input, context: undefined });
    expect(result).toMatchObject({ rule: 'M01-SUB-ADA-NEG', status: 'provisional', threshold: { value: 5 } });
    expect(result.flags).toEqual(['STEP1_UNKNOWN', 'TROUGH_UNCONFIRMED', 'INDICATION_NOT_STATED', '72PCT_SCOPE']);
  });

  it.each([
    [{ timing: undefined }, 'TROUGH_UNCONFIRMED'],
    [{ inflammation: undefined }, 'STEP1_UNKNOWN'],
    [{ indication: '' }, 'INDICATION_NOT_STATED'],
  ] as const)('%j alone makes the row provisional', (context, flag) => {
    const result = built(pair(micrograms(9), NEGATIVE, context as never));
    expect([result.rule, result.status, result.flags]).toEqual(['M04-THR-ADA-NEG-LOW', 'provisional', [flag]]);
  });

  it('does not soften what asks for review already', () => {
    expect(built(pair(micrograms(9), HIGH, { timing: undefined } as never)).status).toBe('review');
  });

  it.each([
    [{ timing: 'not-trough' }, 'A01-NOT-TROUGH'],
    [{ route: 'sc' }, 'A02-SC-ROUTE'],
    [{ phase: 'induction' }, 'A03-INDUCTION'],
    [{ indication: 'PsA' }, 'A04-NO-THRESHOLD'],
    [{ inflammation: 'absent' }, 'A05-NO-INFLAMMATION'],
  ] as const)('%j is not compared with the threshold', (context, rule) => {
    const result = built(pair(micrograms(5), NEGATIVE, context));
    expect([result.rule, result.drugCategory, result.alternatives, result.probability]).toEqual([
      rule,
      'not-compared',
      [],
      null,
    ]);
  });

  it('compares a proactive sample with the threshold and names no treatment', () => {
    const result = built(pair(micrograms(5), NEGATIVE, { mode: 'proactive' }));
    expect([result.rule, result.drugCategory, result.status]).toEqual(['A06-PROACTIVE', 'therapeutic', 'report-only']);
    expect(result.flags).toEqual(['PROACTIVE', 'BOUNDARY_EQUAL']);
  });

  it.each(['Crohn', "crohn's disease", 'ulcerative  colitis', ' ibd ', 'Rheumatoid Arthritis'])(
    'knows the indication "%s"',
    (indication) => {
      expect(built(pair(micrograms(9), NEGATIVE, { indication })).rule).toBe('M04-THR-ADA-NEG-LOW');
    },
  );

  it.each(['U/mL', 'AU/mL', '%'] as const)('refuses a drug in %s', (unit) => {
    const drug: Quantified = { kind: 'quantified', value: 9, unit, ci95: null, cvPercent: null };
    expect(built(pair(drug, NEGATIVE)).rule).toBe('G05-UNIT-UNKNOWN');
  });

  it('counts a failed ADA run as not tested and says so', () => {
    const result = built({ ...pair(micrograms(2), HIGH), adaRun: 'failed' });
    expect([result.rule, result.adaCategory]).toEqual(['M10-SUB-ADA-NOT-TESTED', 'not-tested']);
    expect(result.flags).toEqual(['REFLEX_ADA', 'ADA_RUN_FAILED']);
  });
});

describe('what each stage leaves out', () => {
  it('says that a drug result is missing or invalid, and flags nothing of its ADA', () => {
    const missing = built({ ...pair(null, NEGATIVE), adaAssay: { id: 'assay' } });
    expect([missing.rule, missing.drugCategory, missing.flags]).toEqual(['G02-DRUG-MISSING', 'missing', []]);
    const invalid = built(pair({ kind: 'not-reportable', because: 'CV' }, NEGATIVE));
    expect([invalid.rule, invalid.drugCategory]).toEqual(['G03-DRUG-INVALID', 'invalid']);
  });

  it('does not flag what the row does not use', () => {
    expect(built(pair(micrograms(2), HIGH, { timing: 'not-trough', earlierAda: 'none' })).flags).toEqual([
      'NOT_TROUGH',
    ]);
    expect(built(pair(micrograms(2), LOW, { mode: 'proactive', inflammation: undefined } as never)).flags).toEqual([
      'PROACTIVE',
    ]);
    expect(built({ ...pair(micrograms(9), null), adaRun: 'failed' }).flags).toEqual(['ADA_NOT_TESTED']);
    const anonymous = {
      ...pair(micrograms(9), NEGATIVE, { earlierAdaAssay: 'other' }),
      adaAssay: { drugTolerance: 'none' as const },
    };
    expect(built(anonymous).flags).toEqual([]);
  });

  it('keeps the success rate with its scope where no indication is stated', () => {
    expect(built(pair(micrograms(2), NEGATIVE, { indication: '' })).successRate).toContain('72%');
  });

  it('cites the sources of the row first, then those of every step', () => {
    const ids = built(pair(micrograms(2), HIGH)).sources.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['SEED-T2', 'ARUP', 'THERADIAG']);
    expect(ids).toEqual(expect.arrayContaining(['SEED-T1', 'SEED-S1', 'EULAR22']));
  });

  it('has the steps of the decision where they are asked for, and is otherwise the same', () => {
    const input = pair(micrograms(2), NEGATIVE, { indication: 'UC' });
    const { steps, ...rest } = interpret(input, BUILT_IN_POLICY, true);
    expect(rest).toEqual(built(input));
    expect(steps?.map(({ step }) => step)).toEqual(['Valid results', 'Applicable', 'Threshold', 'Drug', 'ADA', 'Row']);
    expect(steps?.at(-1)).toMatchObject({ found: 'M01-SUB-ADA-NEG' });
  });

  it('keeps an uncertain side and a conflict of the tables apart, and joins two reasons for one reading', () => {
    const result = built(pair(micrograms(3, [2.4, 3.75]), NEGATIVE, { indication: 'RA' }));
    expect(result.alternatives.map(({ rule, probability }) => [rule, probability])).toEqual([
      ['M01-SUB-ADA-NEG', 0.5],
      ['M01-SUB-ADA-NEG', null],
    ]);
    expect(result.alternatives[1]?.because).toMatch(/Table 1 says above \(>\); by Source document, Table 2/);
  });

  it('has no probability where the interval has no width', () => {
    const result = built(pair(micrograms(5, [5, 5]), NEGATIVE));
    expect([result.probability, result.alternatives.map(({ probability }) => probability)]).toEqual([null, [null]]);
  });

  it('offers no other reading where one row covers both sides', () => {
    const row = BUILT_IN_POLICY.rows.find(({ id }) => id === 'M05-THR-ADA-HIGH');
    const both = {
      ...(row as NonNullable<typeof row>),
      id: 'LAB',
      priority: 0,
      when: { ada: ['high' as const] },
      own: true,
    };
    const result = built(pair(micrograms(4.8, [4.2, 5.5]), HIGH), {
      ...BUILT_IN_POLICY,
      rows: [...BUILT_IN_POLICY.rows, both],
    });
    expect([result.rule, result.alternatives]).toEqual(['LAB', []]);
  });

  it("asks the laboratory's row first among rows of one priority, and fails loudly where a policy has no row", () => {
    const row = BUILT_IN_POLICY.rows.find(
      ({ id }) => id === 'M03-SUB-ADA-HIGH',
    ) as (typeof BUILT_IN_POLICY.rows)[number];
    const rows = [...BUILT_IN_POLICY.rows, { ...row, id: 'LAB', own: true }];
    expect(built(pair(micrograms(2), HIGH), { ...BUILT_IN_POLICY, rows }).rule).toBe('LAB');
    expect(() => built(pair(micrograms(2), HIGH), { ...BUILT_IN_POLICY, rows: [] })).toThrow('has no row for');
  });

  it('reads Table 2 literally only for indications that the source has and the laboratory does not state', () => {
    const literal: Policy = { ...BUILT_IN_POLICY, thresholdPolicy: 'table2-literal' };
    expect(built(pair(micrograms(9), NEGATIVE, { indication: 'PsA' }), literal).rule).toBe('A04-NO-THRESHOLD');
    const own = { indication: 'UC', value: 7, unit: 'µg/mL', source: 'SOP', own: true } as const;
    const policy = { ...literal, thresholds: [own, ...literal.thresholds] };
    expect(built(pair(micrograms(6), NEGATIVE, { indication: 'UC' }), policy).threshold?.value).toBe(7);
    expect(built(pair(micrograms(6), NEGATIVE, { indication: 'CD' }), policy).threshold?.value).toBe(5);
  });

  it('takes the threshold of the very route and phase, whatever their order in the policy', () => {
    const entry = (value: number, more: object) => ({
      indication: 'IBD',
      value,
      unit: 'µg/mL' as const,
      source: 'SOP',
      own: true,
      ...more,
    });
    const entries = [
      entry(6, {}),
      entry(12, { route: 'sc' as const }),
      entry(20, { phase: 'induction' as const }),
      entry(30, { phase: 'induction' as const, route: 'sc' as const }),
    ];
    for (const thresholds of [entries, entries.toReversed()]) {
      const of = (context: object) =>
        built(pair(micrograms(1), NEGATIVE, context), { ...BUILT_IN_POLICY, thresholds }).threshold?.value;
      expect([
        of({}),
        of({ route: 'sc' }),
        of({ phase: 'induction' }),
        of({ route: 'sc', phase: 'induction' }),
      ]).toEqual([6, 12, 20, 30]);
    }
  });
});

describe('context that qualifies a row', () => {
  it.each([
    ['none', ['FIRST_ADA_HIGH']],
    [undefined, ['FIRST_ADA_HIGH']],
    ['positive', []],
  ] as const)('high ADA with an earlier result %s', (earlierAda, flags) => {
    expect(built(pair(micrograms(2), HIGH, { earlierAda } as never)).flags).toEqual(flags);
  });

  it.each([
    [{ doseMgKg: 7.5 }, true],
    [{ doseMgKg: 7.4 }, false],
    [{ intervalWeeks: 4 }, true],
    [{ intervalWeeks: 4.5 }, false],
    [{ doseMgKg: 5, intervalWeeks: 8 }, false],
  ] as const)('%j says whether more drug may not be available', (context, flagged) => {
    expect(built(pair(micrograms(2), NEGATIVE, context)).flags.includes('MAX_DOSE')).toBe(flagged);
    expect(built(pair(micrograms(9), NEGATIVE, context)).flags).not.toContain('MAX_DOSE');
    expect(built(pair(micrograms(2), HIGH, context)).flags).not.toContain('MAX_DOSE');
  });

  it('flags biotin unless the assay is known to be without streptavidin', () => {
    const input = pair(micrograms(9), NEGATIVE, { biotin: true });
    const withAssay = (streptavidinBiotin: boolean) =>
      built({ ...input, adaAssay: { drugTolerance: 'none', streptavidinBiotin } }).flags;
    expect(built(input).flags).toEqual(['BIOTIN']);
    expect(withAssay(true)).toEqual(['BIOTIN']);
    expect(withAssay(false)).toEqual([]);
    expect(built(pair(micrograms(9), null, { biotin: true })).flags).toEqual(['ADA_NOT_TESTED']);
    expect(built(pair(micrograms(9), NEGATIVE, { biotin: false })).flags).toEqual([]);
  });

  it('flags a change of the ADA assay', () => {
    const changed = (earlierAdaAssay: string) => built(pair(micrograms(9), NEGATIVE, { earlierAdaAssay })).flags;
    expect(changed('other')).toEqual(['ADA_ASSAY_CHANGED']);
    expect(changed('assay')).toEqual([]);
    expect(built(pair(micrograms(9), null, { earlierAdaAssay: 'other' })).flags).toEqual(['ADA_NOT_TESTED']);
  });

  it.each([
    [GREY, 'M08-SUB-ADA-IND'],
    [UNGRADED, 'M06-SUB-ADA-UNGRADED'],
    [LOW, 'M02-SUB-ADA-LOW'],
  ])('never chooses between dose and switch without a grade', (ada, rule) => {
    expect(built(pair(micrograms(2), ada)).rule).toBe(rule);
  });

  it('reads inflammation from markers only where the policy states limits and nothing was stated', () => {
    const policy: Policy = {
      ...BUILT_IN_POLICY,
      markers: {
        crpMgL: { confirmedFrom: 5, absentBelow: 5, source: 'SOP' },
        calprotectinUgG: { confirmedFrom: 250, absentBelow: 100, source: 'SOP' },
      },
    };
    const of = (context: object, rules: Policy) => {
      const result = built(pair(micrograms(9), NEGATIVE, { inflammation: undefined, ...context } as never), rules);
      return [result.rule.slice(0, 3), ...result.flags];
    };
    expect(of({ crpMgL: 40 }, BUILT_IN_POLICY)).toEqual(['M04', 'STEP1_UNKNOWN']);
    expect(of({ crpMgL: 5 }, policy)).toEqual(['M04', 'INFLAMMATION_FROM_MARKERS']);
    expect(of({ crpMgL: 4.9 }, policy)).toEqual(['A05', 'STEP1_NOT_MET', 'INFLAMMATION_FROM_MARKERS']);
    expect(of({ crpMgL: 1, calprotectinUgG: 300 }, policy)).toEqual(['M04', 'INFLAMMATION_FROM_MARKERS']);
    expect(of({ crpMgL: 1, calprotectinUgG: 150 }, policy)).toEqual(['M04', 'STEP1_UNKNOWN']);
    expect(of({ crpMgL: 1, inflammation: 'confirmed' }, policy)).toEqual(['M04']);
    expect(of({ calprotectinUgG: 99 }, policy)).toEqual(['A05', 'STEP1_NOT_MET', 'INFLAMMATION_FROM_MARKERS']);
    expect(of({}, policy)).toEqual(['M04', 'STEP1_UNKNOWN']);
    const confirmed = ['M04', 'INFLAMMATION_FROM_MARKERS'];
    const absent = ['A05', 'STEP1_NOT_MET', 'INFLAMMATION_FROM_MARKERS'];
    const undecided = ['M04', 'STEP1_UNKNOWN'];
    const limit = (kind: string, value: number) => ({ kind, limit: value });
    expect(of({ crpMgL: limit('below', 5) }, policy)).toEqual(absent);
    expect(of({ crpMgL: limit('at-most', 5) }, policy)).toEqual(undecided);
    expect(of({ crpMgL: limit('at-most', 4) }, policy)).toEqual(absent);
    expect(of({ crpMgL: limit('below', 6) }, policy)).toEqual(undecided);
    expect(of({ calprotectinUgG: limit('above', 1800) }, policy)).toEqual(confirmed);
    expect(of({ calprotectinUgG: limit('at-least', 250) }, policy)).toEqual(confirmed);
    expect(of({ calprotectinUgG: limit('above', 200) }, policy)).toEqual(undecided);
    expect(of({ crpMgL: limit('below', 5), calprotectinUgG: limit('above', 1800) }, policy)).toEqual(confirmed);
    expect(of({ crpMgL: limit('below', 5), calprotectinUgG: limit('above', 99) }, policy)).toEqual(undecided);
  });
});

it('cites for every input what its row and its steps cite, whichever samples came before', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const { rule, flags, sources, steps = [] } = interpret(input, BUILT_IN_POLICY, true);
      const row = BUILT_IN_POLICY.rows.find(({ id }) => id === rule);
      const cited = new Set([...(row?.sources ?? []), ...steps.flatMap((step) => step.sources)]);
      expect(sources.map(({ id }) => id)).toEqual([...cited]);
      expect(flags.slice(0, row?.flags.length)).toEqual(row?.flags);
      expect(steps.filter(({ step }) => step === 'Flag').map(({ found }) => found)).toEqual(flags);
    }),
  );
});

it('says what is the same of two samples in the same frozen lists', () => {
  const ask = (value: number) =>
    built(pair(micrograms(value), NEGATIVE, { indication: 'CD', timing: undefined } as never));
  const [one, other] = [ask(2), ask(3)];
  expect(one.flags).toEqual(['TROUGH_UNCONFIRMED', '72PCT_SCOPE']);
  for (const part of ['flags', 'sources', 'threshold', 'alternatives'] as const) {
    expect(other[part]).toBe(one[part]);
    expect(Object.isFrozen(one[part])).toBe(true);
  }
  expect(one.sources.every((source) => Object.isFrozen(source))).toBe(true);
  expect(ask(7).sources).not.toBe(one.sources);
  expect(Object.isFrozen(one)).toBe(false);
});

it('answers each policy by its own thresholds, however often and in whatever order they are asked', () => {
  const strict: Policy = { ...BUILT_IN_POLICY, operator: '>', thresholds: [] };
  const ask = (policy: Policy) => built(pair(micrograms(5), NEGATIVE, { indication: 'RA' }), policy);
  const alone = [ask(BUILT_IN_POLICY), ask(strict)];
  expect(alone.map(({ rule, threshold }) => [rule, threshold?.value])).toEqual([
    ['M04-THR-ADA-NEG-LOW', 3],
    ['A04-NO-THRESHOLD', undefined],
  ]);
  expect([ask(strict), ask(BUILT_IN_POLICY)]).toEqual(alone.toReversed());
});

it.each([
  [{ indication: ' uc ' }, 5, 'M04-THR-ADA-NEG-LOW'],
  [{}, 5, 'M04-THR-ADA-NEG-LOW'],
  [{ phase: 'induction' }, 5, 'A03-INDUCTION'],
  [{ route: 'sc' }, 5, 'A02-SC-ROUTE'],
  [{ indication: 'disease 7' }, undefined, 'A04-NO-THRESHOLD'],
] as const)('of %o asks anew, after any number of other indications', (context, threshold, rule) => {
  for (let other = 0; other < 600; other += 1) {
    built(pair(micrograms(9), NEGATIVE, { indication: `disease ${other}` }));
  }
  const result = built(pair(micrograms(9), NEGATIVE, context));
  expect([result.threshold?.value, result.rule]).toEqual([threshold, rule]);
});
