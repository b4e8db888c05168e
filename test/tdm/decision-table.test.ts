import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecisionFacts, FACT_VALUES, isMet } from '../../src/tdm/decision-facts.ts';
import { DECISION_FLAGS } from '../../src/tdm/decision-flags.ts';
import { interpret, rowsInOrder } from '../../src/tdm/interpret.ts';
import schema from '../../src/tdm/policy.schema.json' with { type: 'json' };
import { BUILT_IN_POLICY } from '../../src/tdm/policy.ts';
import { coverageOf } from '../../src/tdm/policy-coverage.ts';
import { anyInput } from './tdm-inputs.ts';

const REFERENCE = `${process.env['TDM_ELISA_REFERENCE'] ?? '../shared/data'}/tdm/decision-table.json`;
const FOLDED: Readonly<Record<string, string>> = {
  SUB: 'subtherapeutic',
  THR: 'therapeutic',
  INDETERMINATE: 'indeterminate',
  ND: 'undetectable',
  LOW: 'low',
  HIGH: 'high',
  IND: 'indeterminate',
  POS_UNGRADED: 'positive-ungraded',
  ND_MASKED: 'negative-masked',
  NOT_TESTED: 'not-tested',
};

const base: DecisionFacts = {
  run: 'passed',
  drugResult: 'quantified',
  sameCollection: 'yes',
  drugUnit: 'known',
  timing: 'trough',
  route: 'iv',
  routeThreshold: 'none',
  phase: 'maintenance',
  phaseThreshold: 'none',
  threshold: 'known',
  inflammation: 'confirmed',
  mode: 'reactive',
  drug: 'subtherapeutic',
  ada: 'undetectable',
  indication: 'IBD',
};

describe('the built-in decision table', () => {
  it('reaches each of the 14 cells of drug and ADA by exactly one row', () => {
    const matrix = BUILT_IN_POLICY.rows.filter((row) => row.stage === 'matrix');
    const cells = (['subtherapeutic', 'therapeutic'] as const).flatMap((drug) =>
      FACT_VALUES.ada.map((ada) =>
        matrix.filter((row) => isMet(row.when, { ...base, drug, ada })).map((row) => row.id),
      ),
    );
    expect(cells).toHaveLength(14);
    expect(cells.filter((rows) => rows.length !== 1)).toEqual([]);
    expect(new Set(cells.flat()).size).toBe(13);
  });

  it('has a row for every combination of answers, and no row that nothing reaches', () => {
    expect(coverageOf(BUILT_IN_POLICY)).toEqual({ neverReached: [], gap: undefined });
  });

  it('says the same of a sample whatever samples came before it', () => {
    fc.assert(
      fc.property(fc.array(anyInput, { minLength: 2, maxLength: 12 }), (inputs) => {
        const together = structuredClone(BUILT_IN_POLICY);
        for (const input of inputs) {
          expect(interpret(input, together)).toEqual(interpret(input, structuredClone(BUILT_IN_POLICY)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives every possible input one row of the table, whose words it repeats, without NaN', () => {
    const byId = new Map(BUILT_IN_POLICY.rows.map((row) => [row.id, row]));
    fc.assert(
      fc.property(anyInput, (input) => {
        const result = interpret(input, BUILT_IN_POLICY);
        const row = byId.get(result.rule);
        expect(row?.action).toBe(result.action);
        expect(new Set(result.flags).size).toBe(result.flags.length);
        expect(result.flags.filter((flag) => DECISION_FLAGS[flag] === undefined)).toEqual([]);
        expect(row?.flags.every((flag) => result.flags.includes(flag))).toBe(true);
        expect(result.alternatives.map(({ rule }) => rule)).not.toContain(result.rule);
        expect(result.sources.length).toBeGreaterThan(0);
        expect(JSON.stringify(result)).not.toMatch(/NaN|undefined|Inflexin/);
      }),
      { numRuns: 2000 },
    );
  });

  it('never interprets without reserve what was not stated, not valid, or not decided', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { status, drugCategory, adaCategory } = interpret(input, BUILT_IN_POLICY);
        if (status !== 'interpreted') return;
        const context = input.context ?? {};
        expect([input.run, context.timing, context.inflammation]).toEqual(['passed', 'trough', 'confirmed']);
        expect([context.route, context.phase, context.mode]).not.toEqual(
          expect.arrayContaining(['sc', 'induction', 'proactive']),
        );
        expect(context.indication).toMatch(/^(IBD|CD|UC|RA)$/i);
        expect(['subtherapeutic', 'therapeutic']).toContain(drugCategory);
        expect(['undetectable', 'low', 'high']).toContain(adaCategory);
        expect(drugCategory === 'therapeutic' && adaCategory === 'high').toBe(false);
        expect(input.sameCollection).not.toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps its summaries to one line and cites only sources that it knows', () => {
    const known = new Set(Object.keys(BUILT_IN_POLICY.sources));
    expect(BUILT_IN_POLICY.rows.filter((row) => row.summary.length > 76).map((row) => row.id)).toEqual([]);
    const cited = [...BUILT_IN_POLICY.rows, ...Object.values(DECISION_FLAGS)].flatMap((entry) => entry.sources);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
    const flags = BUILT_IN_POLICY.rows.flatMap((row) => row.flags);
    expect(flags.filter((flag) => DECISION_FLAGS[flag] === undefined)).toEqual([]);
  });

  it('never gives the 72 % without its scope', () => {
    const rates = BUILT_IN_POLICY.rows.flatMap((row) => row.successRate ?? []).filter((text) => text.includes('72'));
    expect(rates).toHaveLength(2);
    for (const text of rates) expect(text).toMatch(/approximately 72% of cases.*ulcerative colitis.*20% to 95%/);
  });

  it('lists the same answers in the policy schema as in the table', () => {
    const definitions = schema.definitions as unknown as Record<
      string,
      { readonly items?: { readonly enum: string[] } }
    >;
    const properties = schema.properties.rows.items.properties.when.properties as Record<string, { $ref?: string }>;
    for (const [name, answers] of Object.entries(FACT_VALUES)) {
      const reference = properties[name]?.$ref?.split('/').at(-1) ?? '';
      expect(definitions[reference]?.items?.enum, name).toEqual([...answers]);
    }
  });
});

describe.skipIf(!existsSync(REFERENCE))('the reference decision table (only where the reference data is)', () => {
  const reference = existsSync(REFERENCE)
    ? (JSON.parse(readFileSync(REFERENCE, 'utf8')) as {
        readonly rows: readonly {
          readonly id: string;
          readonly priority: number;
          readonly flags: readonly string[];
          readonly sources: readonly string[];
          readonly when: Readonly<Record<string, string | string[] | boolean>>;
          readonly outcome: { readonly status: string; readonly likelyCause: string | null };
        }[];
      })
    : { rows: [] };

  it('has the same rows in the same order, with status, flags and sources', () => {
    expect(rowsInOrder(BUILT_IN_POLICY).map((row) => row.id)).toEqual(reference.rows.map((row) => row.id));
    for (const row of reference.rows) {
      const own = BUILT_IN_POLICY.rows.find((entry) => entry.id === row.id);
      expect(own?.status, row.id).toBe(row.outcome.status);
      expect(own?.flags, row.id).toEqual(row.flags);
      expect(own?.sources, row.id).toEqual(expect.arrayContaining([...row.sources]));
      expect(own?.likelyCause === null, row.id).toBe(row.outcome.likelyCause === null);
    }
  });

  it('asks for the same categories in every matrix row', () => {
    for (const row of reference.rows.filter((entry) => entry.id.startsWith('M'))) {
      const own = BUILT_IN_POLICY.rows.find((entry) => entry.id === row.id);
      expect(own?.when.drug, row.id).toEqual([FOLDED[row.when['drug.category'] as string]]);
      expect(own?.when.ada, row.id).toEqual((row.when['ada.category'] as string[]).map((word) => FOLDED[word]));
    }
  });
});
