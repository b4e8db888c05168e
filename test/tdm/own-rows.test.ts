import { describe, expect, it } from 'vitest';
import type { Quantified } from '../../src/domain/result.ts';
import { FACT_VALUES, type FactName } from '../../src/tdm/decision-facts.ts';
import { type InterpretInput, interpret } from '../../src/tdm/interpret.ts';
import { BUILT_IN_POLICY, type Policy } from '../../src/tdm/policy.ts';
import type { SampleContext } from '../../src/tdm/sample-context.ts';
import { GREY, HIGH, LOW, micrograms, NEGATIVE, pair, UNGRADED } from './tdm-inputs.ts';

const base = pair(micrograms(2), NEGATIVE);
const context = (more: SampleContext): InterpretInput => pair(micrograms(2), NEGATIVE, more);
const without = (name: keyof SampleContext): InterpretInput => {
  const { [name]: _left, ...rest } = base.context ?? {};
  return { ...base, context: rest };
};
const drug = (result: Quantified | null): InterpretInput => pair(result, NEGATIVE);
const below: Quantified = { kind: 'below-range', lloq: 0.4, unit: 'µg/mL' };
const above: Quantified = { kind: 'above-range', uloq: 20, unit: 'µg/mL' };
const masked = { ...pair(micrograms(2), NEGATIVE), adaAssay: { drugTolerance: { value: 1, unit: 'µg/mL' as const } } };

/** An input that gives each answer of each question. */
const EXAMPLES: { readonly [Name in FactName]: Readonly<Record<(typeof FACT_VALUES)[Name][number], InterpretInput>> } =
  {
    run: { passed: base, failed: { ...base, run: 'failed' } },
    drugResult: {
      quantified: base,
      'below-range': drug(below),
      'above-range': drug(above),
      missing: drug(null),
      invalid: drug({ kind: 'not-reportable', because: 'CV' }),
    },
    sameCollection: {
      yes: { ...base, sameCollection: true },
      no: { ...base, sameCollection: false },
      'not-stated': base,
    },
    drugUnit: { known: base, unknown: { ...base, drugUnitUnknown: true } },
    timing: { trough: base, 'not-trough': context({ timing: 'not-trough' }), unknown: without('timing') },
    route: { iv: base, sc: context({ route: 'sc' }), unknown: without('route') },
    routeThreshold: { none: base, stated: context({ route: 'sc', indication: 'UC' }) },
    phase: { induction: context({ phase: 'induction' }), maintenance: base, unknown: without('phase') },
    phaseThreshold: { none: base, stated: context({ phase: 'induction', indication: 'UC' }) },
    threshold: { known: base, unknown: context({ indication: 'PsA' }) },
    inflammation: { confirmed: base, absent: context({ inflammation: 'absent' }), unknown: without('inflammation') },
    mode: { reactive: base, proactive: context({ mode: 'proactive' }), unknown: without('mode') },
    drug: {
      subtherapeutic: base,
      therapeutic: drug(micrograms(9)),
      indeterminate: drug({ kind: 'above-range', uloq: 1, unit: 'µg/mL' }),
    },
    ada: {
      undetectable: base,
      low: pair(micrograms(2), LOW),
      high: pair(micrograms(2), HIGH),
      indeterminate: pair(micrograms(2), GREY),
      'positive-ungraded': pair(micrograms(2), UNGRADED),
      'negative-masked': masked,
      'not-tested': pair(micrograms(2), null),
    },
  };

function policyAsking(when: object): Policy {
  const row = BUILT_IN_POLICY.rows[0] as (typeof BUILT_IN_POLICY.rows)[number];
  const entry = { indication: 'UC', value: 8, unit: 'µg/mL' as const, source: 'SOP', own: true };
  return {
    ...BUILT_IN_POLICY,
    thresholds: [
      ...BUILT_IN_POLICY.thresholds,
      { ...entry, phase: 'induction' },
      { ...entry, route: 'sc' },
      { ...entry, indication: 'CD', phase: 'maintenance', route: 'iv' },
    ],
    rows: [{ ...row, id: 'LAB', priority: 0, when, own: true }, ...BUILT_IN_POLICY.rows],
  };
}

const answers = (Object.keys(FACT_VALUES) as FactName[]).flatMap((name) =>
  FACT_VALUES[name].map((answer) => [name, answer] as const),
);

describe("a laboratory's own row", () => {
  it.each(answers)('can ask for %s %s, and is reached by that answer alone', (name, answer) => {
    const policy = policyAsking({ [name]: [answer] });
    const examples = EXAMPLES[name] as Readonly<Record<string, InterpretInput>>;
    for (const [given, input] of Object.entries(examples)) {
      expect(interpret(input, policy).rule === 'LAB', `${name} ${given}`).toBe(given === answer);
    }
  });

  it('can ask for an indication by the name that the policy gives it', () => {
    const policy = policyAsking({ indication: ['CD'] });
    expect(interpret(context({ indication: "Crohn's disease" }), policy).rule).toBe('LAB');
    expect(interpret(context({ indication: 'UC' }), policy).rule).toBe('M01-SUB-ADA-NEG');
    expect(interpret(context({ indication: '' }), policyAsking({ indication: [''] })).rule).toBe('LAB');
  });

  it('takes a route and a phase that are not stated as intravenous maintenance for the choice of threshold', () => {
    const policy = policyAsking({ run: ['failed'] });
    const { route: _route, phase: _phase, ...rest } = context({ indication: 'CD' }).context ?? {};
    expect(interpret({ ...base, context: rest }, policy).threshold?.value).toBe(8);
    expect(interpret(context({ indication: 'CD', route: 'sc' }), policy).threshold?.value).toBe(5);
  });

  it('sees inflammation that markers confirm', () => {
    const crpMgL = { confirmedFrom: 5, absentBelow: 5, source: 'SOP' };
    const policy = { ...policyAsking({ inflammation: ['confirmed'] }), markers: { crpMgL } };
    const { inflammation: _stated, ...rest } = context({ crpMgL: 9 }).context ?? {};
    expect(interpret({ ...base, context: rest }, policy).rule).toBe('LAB');
  });
});
