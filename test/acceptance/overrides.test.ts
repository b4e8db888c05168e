import { describe, expect, it } from 'vitest';
import { raise } from '../../src/acceptance/acceptance-findings.ts';
import type { JudgedCriterion } from '../../src/acceptance/criterion.ts';
import { type AcceptanceOverride, applyOverrides, type Overrulable } from '../../src/acceptance/overrides.ts';
import { verdictOf, worstVerdict } from '../../src/acceptance/verdict.ts';
import { InputError } from '../../src/domain/input-error.ts';

const criterion = (id: string, findingCodes: readonly string[]): JudgedCriterion => ({
  id,
  text: id,
  source: 'design',
  outcome: findingCodes.length === 0 ? 'passed' : 'failed',
  observed: '',
  changed: false,
  findingCodes,
});

const blank = raise('BLANK_OD_HIGH', { od: 0.2, maximum: 0.1 }, ['A1']);
const edge = raise('EDGE_EFFECT', { differencePercent: 16, limitPercent: 15, standardErrors: 5 });
const cv = raise('REPLICATE_CV', { name: 'P1', cvPercent: 30, limitPercent: 20 });
const ruleA = raise('RULE_FAILED', { criterion: 'a', rule: 'a', formula: 'false', found: '' });
const ruleB = raise('RULE_FAILED', { criterion: 'b', rule: 'b', formula: 'false', found: '' });

const plate: Overrulable = {
  criteria: [
    criterion('blank-od', ['BLANK_OD_HIGH']),
    criterion('edge-effect', ['EDGE_EFFECT']),
    criterion('replicates-cv', ['REPLICATE_CV']),
    criterion('a', ['RULE_FAILED']),
    criterion('b', ['RULE_FAILED']),
    criterion('curve', []),
  ],
  findings: [blank, edge, cv, ruleA, ruleB],
  withheld: new Map([['P1', [{ code: 'REPLICATE_CV', because: 'replicate CV 30.0 %' }]]]),
};

const by = (code: string, reason = 'known lamp drift'): AcceptanceOverride => ({ code, reason, by: 'Dr. Berg' });
const outcomes = ({ criteria }: Overrulable): readonly string[] => criteria.map(({ outcome }) => outcome);

function problemCodes(plates: readonly Overrulable[], overrides: readonly AcceptanceOverride[]): readonly string[] {
  try {
    applyOverrides(plates, overrides);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.kind).toBe('settings');
    return error.problems.map(({ code }) => code);
  }
  return [];
}

describe('an override', () => {
  it('turns a rejection into a remark that names the person and the reason', () => {
    const [before, after] = [
      { ...plate, findings: [blank] },
      { ...plate, findings: [blank] },
    ];
    const [overruled] = applyOverrides([after], [by('BLANK_OD_HIGH')]);
    expect(verdictOf(before.findings)).toBe('rejected');
    expect(verdictOf(overruled?.findings ?? [])).toBe('accepted-with-remarks');
    expect(overruled?.findings[0]?.message).toMatch(/\[overruled by Dr\. Berg: known lamp drift\]$/);
    expect(overruled?.findings[0]?.args).toMatchObject({ overruledBy: 'Dr. Berg' });
  });

  it('marks its criterion overruled and no other', () => {
    const [overruled] = applyOverrides([plate], [by('BLANK_OD_HIGH')]);
    expect(outcomes(overruled as Overrulable)).toEqual(['overruled', 'failed', 'failed', 'failed', 'failed', 'passed']);
  });

  it('may name a criterion, and then means that rule alone', () => {
    const [overruled] = applyOverrides([plate], [by('a')]);
    expect(outcomes(overruled as Overrulable)).toEqual(['failed', 'failed', 'failed', 'overruled', 'failed', 'passed']);
    expect(overruled?.findings.map(({ severity }) => severity)).toEqual([
      'error',
      'warning',
      'warning',
      'warning',
      'error',
    ]);
  });

  it('releases the samples that were withheld for it', () => {
    const [overruled] = applyOverrides([plate], [by('REPLICATE_CV')]);
    expect([...(overruled?.withheld.keys() ?? [])]).toEqual([]);
    const [other] = applyOverrides([plate], [by('EDGE_EFFECT')]);
    expect([...(other?.withheld.keys() ?? [])]).toEqual(['P1']);
  });

  it('keeps a sample withheld that was withheld for something else, too', () => {
    const overflow = { code: 'REPLICATE_UNMEASURED', because: "1 of 3 wells over the reader's limit" };
    const withheld = new Map([['P1', [...(plate.withheld.get('P1') ?? []), overflow]]]);
    const [overruled] = applyOverrides([{ ...plate, withheld }], [by('REPLICATE_CV')]);
    expect([...(overruled?.withheld ?? [])]).toEqual([['P1', [overflow]]]);
  });

  it('never overrules silently: a code that did not occur, no reason or no name is an error', () => {
    expect(problemCodes([plate], [by('BLANK_OD_HIHG')])).toEqual(['OVERRIDE_UNKNOWN']);
    expect(problemCodes([plate], [by('curve')])).toEqual(['OVERRIDE_UNKNOWN']);
    expect(problemCodes([plate], [{ code: 'EDGE_EFFECT', reason: ' ', by: 'x' }])).toEqual(['OVERRIDE_INCOMPLETE']);
    expect(problemCodes([plate], [{ code: 'EDGE_EFFECT', reason: 'x', by: '' }])).toEqual(['OVERRIDE_INCOMPLETE']);
  });

  it('cannot accept a plate without a curve', () => {
    const without: Overrulable = {
      criteria: [criterion('curve', ['CURVE_MISSING'])],
      findings: [raise('CURVE_MISSING', { because: 'one standard' })],
      withheld: new Map(),
    };
    expect(problemCodes([without], [by('CURVE_MISSING')])).toEqual(['OVERRIDE_NOT_POSSIBLE']);
    expect(problemCodes([without], [by('curve')])).toEqual(['OVERRIDE_NOT_POSSIBLE']);
  });

  it('leaves plates as they are without overrides, and reaches each plate on which the code occurred', () => {
    expect(applyOverrides([plate], [])).toEqual([plate]);
    const [first, second] = applyOverrides([plate, { ...plate, findings: [] }], [by('BLANK_OD_HIGH')]);
    expect(outcomes(first as Overrulable)[0]).toBe('overruled');
    expect(outcomes(second as Overrulable)[0]).toBe('failed');
  });
});

describe('verdicts', () => {
  it('are rejected by an error, remarked by a warning, and not touched by a note', () => {
    expect([[], [{ ...cv, severity: 'note' as const }], [cv], [cv, blank]].map(verdictOf)).toEqual([
      'accepted',
      'accepted',
      'accepted-with-remarks',
      'rejected',
    ]);
    expect(worstVerdict(['accepted', 'rejected', 'accepted-with-remarks'])).toBe('rejected');
    expect(worstVerdict([])).toBe('accepted');
  });
});
