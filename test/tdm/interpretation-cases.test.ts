import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AdaCall, Quantified } from '../../src/domain/result.ts';
import { adaCall, callAdaNumber, reportedConcentration } from '../../src/tdm/grade-ada.ts';
import { type InterpretInput, interpret } from '../../src/tdm/interpret.ts';
import { BUILT_IN_POLICY } from '../../src/tdm/policy.ts';

interface ReferenceCase {
  readonly id: string;
  readonly why: string;
  readonly input: {
    readonly indication: string;
    readonly phase: 'induction' | 'maintenance';
    readonly route: 'iv' | 'sc';
    readonly tdmMode: 'reactive' | 'proactive';
    readonly timing: 'trough' | 'not-trough';
    readonly inflammation: 'confirmed' | 'absent';
    readonly run: 'passed' | 'failed';
    readonly sameSample: boolean;
    readonly priorAdaPositive: boolean;
    readonly drug: ReferenceDrug | null;
    readonly ada?: { readonly value: number; readonly assay: ReferenceAssay };
  };
  readonly expect: { readonly row: string; readonly flags: readonly string[] };
}

interface ReferenceDrug {
  readonly value?: number;
  readonly censored?: '<' | '>';
  readonly invalid?: boolean;
  readonly unitKnown?: boolean;
  readonly lloq?: number;
  readonly uloq?: number;
}

interface ReferenceAssay {
  readonly id: string;
  readonly positive: number;
  readonly highCutoff: number | null;
  readonly greyLow: number | null;
  readonly drugTolerance: number | null;
  readonly top: number;
}

const reference = JSON.parse(
  readFileSync(new URL('../../fixtures/tdm/interpretation-cases.json', import.meta.url), 'utf8'),
) as { readonly cases: readonly ReferenceCase[] };

function drugOf(drug: ReferenceDrug | null): Quantified | null {
  if (drug === null) return null;
  if (drug.invalid === true || drug.unitKnown === false) return { kind: 'not-reportable', because: 'reference case' };
  if (drug.censored === '<') return { kind: 'below-range', lloq: drug.lloq ?? Number.NaN, unit: 'µg/mL' };
  if (drug.censored === '>') return { kind: 'above-range', uloq: drug.uloq ?? Number.NaN, unit: 'µg/mL' };
  return { kind: 'quantified', value: drug.value ?? Number.NaN, unit: 'µg/mL', ci95: null, cvPercent: null };
}

function adaOf(ada: ReferenceCase['input']['ada']): AdaCall | null {
  if (ada === undefined) return null;
  const { positive, greyLow, highCutoff, top } = ada.assay;
  const reported = { relation: '=', value: ada.value } as const;
  const limits = {
    positive,
    top,
    ...(greyLow === null ? {} : { greyLow }),
    ...(highCutoff === null ? {} : { high: highCutoff }),
  };
  return adaCall(callAdaNumber(reported, limits), { concentration: reportedConcentration(reported, 'AU/mL') });
}

function inputOf({ input }: ReferenceCase): InterpretInput {
  const tolerance = input.ada?.assay.drugTolerance ?? null;
  return {
    run: input.run,
    drug: drugOf(input.drug),
    drugUnitUnknown: input.drug?.unitKnown === false,
    ada: adaOf(input.ada),
    adaAssay: {
      id: input.ada?.assay.id ?? 'none',
      drugTolerance: tolerance === null ? 'none' : { value: tolerance, unit: 'µg/mL' },
    },
    context: {
      indication: input.indication,
      phase: input.phase,
      route: input.route,
      mode: input.tdmMode,
      timing: input.timing,
      inflammation: input.inflammation,
      ...(input.priorAdaPositive ? { earlierAda: 'positive' as const } : {}),
    },
    sameCollection: input.sameSample,
  };
}

describe('the reference cases of the decision table', () => {
  it.each(reference.cases.map((example) => [example.id, example] as const))(
    '%s gives its row and flags',
    (_, example) => {
      const result = interpret(inputOf(example), BUILT_IN_POLICY);
      expect(result.rule).toBe(example.expect.row);
      expect(result.flags).toEqual(expect.arrayContaining([...example.expect.flags]));
    },
  );
});
