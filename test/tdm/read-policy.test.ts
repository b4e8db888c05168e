import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import { interpret } from '../../src/tdm/interpret.ts';
import { coverageOf } from '../../src/tdm/policy-coverage.ts';
import { readPolicy } from '../../src/tdm/read-policy.ts';
import { LOW, micrograms, NEGATIVE, pair } from './tdm-inputs.ts';

const HEAD = 'schemaVersion: 1\nid: lab\nsource: SOP 12\n';

async function problemsOf(text: string): Promise<readonly (readonly [number | undefined, string])[]> {
  try {
    await readPolicy(text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.kind).toBe('settings');
    return error.problems.map(({ at, message }) => [at?.line, message] as const);
  }
  return [];
}

describe('a policy file', () => {
  it('changes only what it states', async () => {
    const policy = await readPolicy(HEAD);
    expect(policy).toMatchObject({ id: 'lab', version: '1', operator: '>=', thresholdPolicy: 'indication' });
    expect(coverageOf(policy)).toEqual({ neverReached: [], gap: undefined });
    expect(policy.rows.filter((row) => row.own)).toEqual([]);
  });

  it('states thresholds by indication, phase and route in any unit of mass', async () => {
    const policy = await readPolicy(
      `${HEAD}thresholds:
  - { indication: ulcerative colitis, value: 7500, unit: ng/mL, source: A }
  - { indication: IBD, phase: induction, value: 20, unit: mg/L, source: B }
  - { indication: IBD, route: sc, value: 12, unit: ug/mL, source: C }
  - { indication: PsA, value: 4, unit: ug/mL, operator: ">", source: D }
`,
    );
    const of = (value: number, context: object) => {
      const { rule, threshold } = interpret(pair(micrograms(value), NEGATIVE, context), policy);
      return [rule.slice(0, 3), threshold?.value, threshold?.source];
    };
    expect(of(7, { indication: 'UC' })).toEqual(['M01', 7500, 'A']);
    expect(of(7, { indication: 'CD' })).toEqual(['M04', 5, 'Source document, Table 1: IBD >5 µg/mL [13]']);
    expect(of(19, { indication: 'CD', phase: 'induction' })).toEqual(['M01', 20, 'B']);
    expect(of(21, { indication: 'UC', phase: 'induction' })).toEqual(['M04', 20, 'B']);
    expect(of(11, { indication: 'CD', route: 'sc' })).toEqual(['M01', 12, 'C']);
    expect(of(4, { indication: 'psa' })).toEqual(['M01', 4, 'D']);
    expect(of(4, { indication: 'psa', phase: 'induction' })[0]).toBe('A03');
    expect(of(4, { indication: 'RA', route: 'sc' })[0]).toBe('A02');
    expect(of(4, { indication: 'AS' })[0]).toBe('A04');
  });

  it('is read as the README shows it', async () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const example = /^ {4}schemaVersion: 1\n(?: {4}.*\n)+/m.exec(readme)?.[0].replace(/^ {4}/gm, '') ?? '';
    const policy = await readPolicy(example);
    expect(policy).toMatchObject({ id: 'our-lab', markers: { crpMgL: { confirmedFrom: 5, absentBelow: 5 } } });
    expect(policy.thresholds).toHaveLength(4);
    expect(policy.adaAssays[0]).toMatchObject({ high: 100, drugTolerance: { value: 10, unit: 'µg/mL' } });
    expect(policy.rows.filter((row) => row.own).map((row) => row.id)).toEqual(['M05-THR-ADA-HIGH']);
  });

  it('may state one threshold for any indication, which then needs none to be stated', async () => {
    const policy = await readPolicy(
      `${HEAD}thresholds: [{ indication: "*", value: 2.5, unit: ug/mL, source: A }]\nindications: [{ name: AS, spellings: [Bechterew] }]\n`,
    );
    const any = interpret(pair(micrograms(3), NEGATIVE, { indication: '' }), policy);
    expect([any.rule, any.status, any.flags]).toEqual(['M04-THR-ADA-NEG-LOW', 'interpreted', []]);
    expect(interpret(pair(micrograms(2), NEGATIVE, { indication: 'bechterew' }), policy).rule).toBe('M01-SUB-ADA-NEG');
    expect(interpret(pair(micrograms(3), NEGATIVE, { indication: 'IBD' }), policy).rule).toBe('M01-SUB-ADA-NEG');
  });

  it('finds an indication by any spelling of it, in thresholds, rows and what it is part of', async () => {
    const policy = await readPolicy(
      `${HEAD}thresholds:
  - { indication: "Crohn's  Disease", value: 8, unit: ug/mL, source: A }
  - { indication: PsA, value: 4, unit: ug/mL, source: A }
indications:
  - { name: axSpA, partOf: spondyloarthritis }
  - { name: SpA, spellings: [Spondyloarthritis], partOf: rheumatoid arthritis }
rows:
  - { id: X1, stage: matrix, when: { drug: [subtherapeutic], ada: [undetectable], indication: ["psa ", behcet] }, status: review, action: Ask, source: S }
`,
    );
    const of = (value: number, indication: string) => {
      const { rule, threshold } = interpret(pair(micrograms(value), NEGATIVE, { indication }), policy);
      return [rule.slice(0, 3), threshold?.value];
    };
    expect(of(7, 'CD')).toEqual(['M01', 8]);
    expect(of(3.5, 'PSA')).toEqual(['X1', 4]);
    expect(of(2.5, 'AxSpA')).toEqual(['M01', 3]);
    expect(of(2.5, 'constructor')).toEqual(['A04', undefined]);
    expect(policy.rows.find(({ id }) => id === 'X1')?.when.indication).toEqual(['PsA', 'behcet']);
  });

  it('may give an indication of the built-in policy another name, with a threshold of its own or what it is part of', async () => {
    const of = async (more: string): Promise<unknown> => {
      const policy = await readPolicy(`${HEAD}${more}`);
      return interpret(pair(micrograms(6), NEGATIVE, { indication: 'CD' }), policy).threshold?.value;
    };
    expect(await of('indications: [{ name: Crohn, spellings: [CD], partOf: IBD }]\n')).toBe(5);
    expect(await of('indications: [{ name: CD, spellings: [MC] }]\n')).toBe(5);
    const threshold = 'thresholds: [{ indication: CD, value: 8, unit: ug/mL, source: A }]\n';
    expect(await of(`${threshold}indications: [{ name: Crohn, spellings: [CD] }]\n`)).toBe(8);
  });

  it('replaces the wording of a row by id, with its own source and without the built-in rate', async () => {
    const policy = await readPolicy(
      `${HEAD}rows:
  - id: M02-SUB-ADA-LOW
    action: Add an immunosuppressive
    successRate: "60% in our series"
    source: SOP 12, table 3
`,
    );
    const result = interpret(pair(micrograms(2), LOW, { indication: 'RA' }), policy);
    expect(result).toMatchObject({
      rule: 'M02-SUB-ADA-LOW',
      action: 'Add an immunosuppressive',
      likelyCause: 'Rapid drug clearance',
      summary: 'Rapid drug clearance: Add an immunosuppressive',
      successRate: '60% in our series',
      ownRow: true,
    });
    expect(result.sources[0]).toEqual({ id: 'own:M02-SUB-ADA-LOW', citation: 'SOP 12, table 3' });
    expect(result.flags).not.toContain('72PCT_SCOPE');
  });

  it('adds rows of its own, asked before the built-in ones', async () => {
    const policy = await readPolicy(
      `${HEAD}rows:
  - id: LAB-UC-LOW
    stage: matrix
    when: { indication: [ulcerative colitis], drug: [subtherapeutic], ada: [low] }
    status: interpreted
    action: Ask the IBD board before any change of the therapy of this patient, by telephone and in writing
    source: SOP 12
`,
    );
    const own = interpret(pair(micrograms(2), LOW, { indication: 'UC' }), policy);
    expect([own.rule, own.ownRow, own.successRate]).toEqual(['LAB-UC-LOW', true, null]);
    expect(own.summary).toBe(own.action);
    expect(interpret(pair(micrograms(2), LOW, { indication: 'CD' }), policy).rule).toBe('M02-SUB-ADA-LOW');
    expect(coverageOf(policy).neverReached).toEqual([]);
  });

  it('names the rows that an own row shuts out', async () => {
    const policy = await readPolicy(
      `${HEAD}rows: [{ id: LAB, stage: matrix, when: { drug: [therapeutic] }, status: review, action: Ask, source: S }]\n`,
    );
    expect(coverageOf(policy).neverReached).toEqual([
      'M04-THR-ADA-NEG-LOW',
      'M05-THR-ADA-HIGH',
      'M07-THR-ADA-UNGRADED',
      'M09-THR-ADA-IND',
      'M11-THR-ADA-NOT-TESTED',
      'M13-THR-ADA-MASKED',
    ]);
  });

  it('is refused when a changed row leaves a sample without a row', async () => {
    const problems = await problemsOf(
      `${HEAD}rows:\n  - { id: M04-THR-ADA-NEG-LOW, when: { drug: [therapeutic], ada: [low] }, source: S }\n`,
    );
    expect(problems).toHaveLength(1);
    expect(problems[0]?.[0]).toBe(4);
    expect(problems[0]?.[1]).toMatch(/without a row: run passed, .*, drug therapeutic, ada undetectable$/);
  });

  it.each([
    ['schemaVersion: 1\nid: lab\n', 1, 'the file lacks "source"'],
    [`${HEAD}operater: ">"\n`, 4, 'key "operater" that is not known'],
    [`${HEAD}operator: "=>"\n`, 4, '"operator" is "=>"'],
    [
      `${HEAD}thresholds:\n  - { indication: UC, value: 5, unit: AU/mL, source: A }\n`,
      5,
      'the unit "AU/mL" is not a mass per volume',
    ],
    [
      `${HEAD}thresholds:\n  - { indication: UC, value: 5, unit: ug/dL, source: A }\n`,
      5,
      'the unit "ug/dL" is not known',
    ],
    [
      `${HEAD}thresholds:\n  - { indication: UC, value: 0, unit: ug/mL, source: A }\n`,
      5,
      '"thresholds.0.value" is 0: it must be > 0',
    ],
    [`${HEAD}thresholds:\n  - { indication: UC, value: 5, unit: ug/mL }\n`, 5, '"thresholds.0" lacks "source"'],
    [
      `${HEAD}thresholds:\n  - { indication: UC, value: 5, unit: ug/mL, source: A }\n  - { indication: uc, value: 6, unit: ug/mL, source: A }\n`,
      6,
      'the threshold for uc is stated twice',
    ],
    [
      `${HEAD}thresholds:\n  - { indication: UC, value: 5, unit: ug/mL, source: A }\n  - { indication: "Ulcerative  colitis", value: 6, unit: ug/mL, source: A }\n`,
      6,
      'the threshold for Ulcerative  colitis is stated twice',
    ],
    [
      `${HEAD}indications:\n  - { name: SpA, spellings: [AS] }\n  - { name: AS }\n`,
      6,
      '"AS" is a spelling of SpA and of AS',
    ],
    [
      `${HEAD}indications:\n  - { name: Crohn, spellings: [CD] }\n`,
      5,
      'Crohn takes the spelling "Crohn" from CD, which is part of IBD, and has no threshold itself',
    ],
    [
      `${HEAD}indications:\n  - { name: Rheuma, spellings: [RA] }\n`,
      5,
      'Rheuma takes the spelling "RA" from RA, which has a threshold, and has no threshold itself',
    ],
    [
      `${HEAD}indications:\n  - { name: SpA, partOf: Rheuma }\n`,
      5,
      'SpA is part of "Rheuma", which is not an indication of this policy',
    ],
    [
      `${HEAD}adaAssays:\n  - { id: a, unit: AU/mL, positive: 10, source: S }\n  - { id: a, unit: titre, positive: 20, source: S }\n`,
      6,
      'ADA assay "a" stands twice',
    ],
    [
      `${HEAD}rows:\n  - { id: M1-SUB-ADA-NEG, action: x, source: S }\n`,
      5,
      'row "M1-SUB-ADA-NEG" is new and lacks stage, when, status',
    ],
    [
      `${HEAD}rows:\n  - { id: M01-SUB-ADA-NEG, source: S }\n  - { id: M01-SUB-ADA-NEG, source: S }\n`,
      6,
      'row "M01-SUB-ADA-NEG" stands twice',
    ],
    [
      `${HEAD}rows:\n  - { id: M01-SUB-ADA-NEG, when: { ada: [negative] }, source: S }\n`,
      5,
      '"rows.0.when.ada.0" is "negative"',
    ],
    [
      `${HEAD}adaAssays:\n  - { id: a, unit: AU/mL, positive: 10, high: 10, source: S }\n`,
      5,
      'ADA assay "a": high (10) is not above positive (10)',
    ],
    [
      `${HEAD}adaAssays:\n  - { id: a, unit: AU/mL, positive: 10, drugTolerance: { value: 1, unit: AU/mL }, source: S }\n`,
      5,
      'the unit "AU/mL" is not a mass per volume',
    ],
    [
      `${HEAD}inflammation:\n  crp_mg_l: { confirmedFrom: 5, absentBelow: 6, source: S }\n`,
      5,
      'crp_mg_l: absentBelow (6) is above confirmedFrom (5)',
    ],
  ])('%j is refused with its line', async (text, line, message) => {
    const problems = await problemsOf(text);
    expect(problems.map((problem) => problem[0])).toContain(line);
    expect(problems.map((problem) => problem[1]).join('\n')).toContain(message);
  });
});
