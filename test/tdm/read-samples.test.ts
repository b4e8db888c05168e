import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import { BUILT_IN_POLICY } from '../../src/tdm/policy.ts';
import { readSamples } from '../../src/tdm/read-samples.ts';

const read = (text: string) => readSamples(text, BUILT_IN_POLICY);

function problemsOf(text: string): readonly (readonly [string, number | undefined, number | undefined, string])[] {
  try {
    read(text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.kind).toBe('input');
    return error.problems.map(({ code, at, message }) => [code, at?.line, at?.column, message] as const);
  }
  return [];
}

describe('the samples file', () => {
  it('takes every word for "not known" in every column of words as not stated', () => {
    const words = ['timing', 'inflammation', 'phase', 'route', 'mode', 'crp_mg_l', 'earlier_ada', 'biotin'];
    for (const unknown of ['unknown', ' Unknown ', '?', 'N/A', 'na', 'not stated', 'Not known', '-']) {
      const { value } = read(`sample,${words.join(',')}\nS-1,${words.map(() => unknown).join(',')}\n`);
      expect(value.get('S-1')).toEqual({});
    }
  });

  it('gives what it states of each sample, and nothing that it does not', () => {
    const { value, findings } = read(
      'sample,patient,indication,timing,inflammation,phase,route,mode,crp_mg_l,calprotectin_ug_g,collected,dose_mg_kg,interval_weeks\n' +
        '0012,P1,CD,trough,confirmed,maintenance,IV,reactive,12.5,300,2024-03-01,5,8\n' +
        'S-2,,,,,,,,,,,,\n' +
        'S-3,,,unknown,?,n/a,,,,,,,\n',
    );
    expect(findings).toEqual([]);
    expect([...value]).toEqual([
      [
        '0012',
        {
          patient: 'P1',
          indication: 'CD',
          timing: 'trough',
          inflammation: 'confirmed',
          phase: 'maintenance',
          route: 'iv',
          mode: 'reactive',
          crpMgL: 12.5,
          calprotectinUgG: 300,
          collected: '2024-03-01',
          doseMgKg: 5,
          intervalWeeks: 8,
        },
      ],
      ['S-2', {}],
      ['S-3', {}],
    ]);
  });

  it('reads semicolons with decimal commas, any column order, comments, other words and units in headers', () => {
    const { value } = read(
      '# from the LIS\n\nCRP (mg/L);Sample ID;Timing;Treatment phase;Step 1;Route;Earlier ADA;Biotin;Dose (mg/kg)\n' +
        '3,5;A 1;Non trough;week 6;active;subcutaneous;none;yes;7,5\n' +
        ';A 2;pre-dose;wk30;no;i.v.;positive;no;\n',
    );
    expect(Object.fromEntries(value)).toEqual({
      'A 1': {
        timing: 'not-trough',
        inflammation: 'confirmed',
        phase: 'induction',
        route: 'sc',
        crpMgL: 3.5,
        earlierAda: 'none',
        biotin: true,
        doseMgKg: 7.5,
      },
      'A 2': {
        timing: 'trough',
        inflammation: 'absent',
        phase: 'maintenance',
        route: 'iv',
        earlierAda: 'positive',
        biotin: false,
      },
    });
  });

  it.each([
    ['0', 'induction'],
    ['14', 'induction'],
    ['15', 'maintenance'],
  ] as const)('reads week %s as %s', (week, phase) => {
    expect(read(`sample,week\nA,${week}\n`).value.get('A')).toEqual({ phase });
    expect(read(`sample,phase\nA,week ${week}\n`).value.get('A')).toEqual({ phase });
  });

  it('gives a comment value to every row that leaves the column blank', () => {
    const { value } = read('# indication: IBD\n# timing: trough\nsample,timing\nA,\nB,peak\n');
    expect(Object.fromEntries(value)).toEqual({
      A: { indication: 'IBD', timing: 'trough' },
      B: { indication: 'IBD', timing: 'not-trough' },
    });
  });

  it('reads markers that are reported as a limit', () => {
    const { value } = read('sample;crp_mg_l;calprotectin_ug_g\nA;<5;> 1800\nB;≤0,5;>=1800\nC;1,5;80\n');
    expect(Object.fromEntries(value)).toEqual({
      A: { crpMgL: { kind: 'below', limit: 5 }, calprotectinUgG: { kind: 'above', limit: 1800 } },
      B: { crpMgL: { kind: 'at-most', limit: 0.5 }, calprotectinUgG: { kind: 'at-least', limit: 1800 } },
      C: { crpMgL: 1.5, calprotectinUgG: 80 },
    });
    expect(problemsOf('sample,crp_mg_l\nA,<low\nB,<0\n').map((problem) => problem[3])).toEqual([
      'crp_mg_l "<low" is not a limit above zero',
      'crp_mg_l "<0" is not a limit above zero',
    ]);
    expect(problemsOf('sample;calprotectin_ug_g\nA;>1.800\n').map(([code]) => code)).toEqual(['TABLE_DECIMAL_MARK']);
  });

  it('tells all problems of a file at once, each with its place', () => {
    expect(
      problemsOf(
        'sample,timing,crp_mg_l,inflammation\nA,throgh,12,confirmed\n,trough,1,absent\nA,trough,high,absent\nB,trough,-1,absent,x\n',
      ),
    ).toEqual([
      ['TABLE_ROW', 5, 20, 'the row has 5 cells, the header 4'],
      ['TABLE_WORD', 2, 3, 'timing "throgh" is not known'],
      ['SAMPLE_ID', 3, undefined, 'the row names no sample'],
      ['SAMPLE_ID', 4, 1, 'sample "A" stands on line 2 already'],
      ['TABLE_NUMBER', 5, 10, 'crp_mg_l "-1" is not a number of zero or more'],
    ]);
  });

  it.each([
    ['sample,inflamation\nA,absent\n', 'column "inflamation" is not known'],
    ['sample,crp\nA,5\n', 'column "crp" needs its unit'],
    ['sample,CRP (mg/dL)\nA,5\n', 'column "CRP (mg/dL)" needs its unit'],
    ['sample,timing,sampling\nA,trough,trough\n', 'column "sampling" says "timing" a second time'],
    ['timing\ntrough\n', 'no column "sample"'],
    ['', 'the file holds no table'],
    [
      'sample;crp_mg_l;dose_mg_kg\nA;1,5;2.5\n',
      'numbers with a decimal point and numbers with a decimal comma stand in one file',
    ],
  ])('refuses %j', (text, message) => {
    expect(problemsOf(text).map((problem) => problem[3])).toContain(message);
  });

  it('says of each file with the same header what it says of one', () => {
    const header = 'sample,crp (mg/L),age\n';
    const first = read(`${header}S-1,5,40\n`);
    const second = read(`# timing: trough\n${header}S-2,7.5,50\n`);
    expect(first.findings.map(({ code }) => code)).toEqual(['TABLE_COLUMN_UNUSED']);
    expect(second.findings).toEqual(first.findings);
    expect([...second.value]).toEqual([['S-2', { crpMgL: 7.5, timing: 'trough' }]]);
    expect(problemsOf('sample,crp,age\nA,1,2\n')).toEqual(problemsOf('sample,crp,age\nA,1,2\n'));
    expect(problemsOf(`\n${header}S-3,1,2,3\n`)).toEqual([['TABLE_ROW', 3, 9, 'the row has 4 cells, the header 3']]);
  });

  it('tells ids that nearly agree, unused columns and indications without a threshold', () => {
    const { findings } = read('sample,age,indication\nS-12,40,IBD\ns012,50,PsA\nS-13,50,IBDD\n');
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      [
        'SAMPLE_IDS_NEARLY_EQUAL',
        'samples "S-12" and "s012" differ only in case, spaces, punctuation or leading zeros; they are not joined',
      ],
      ['INDICATION_NOT_IN_POLICY', 'sample "s012": the policy knows no indication "PsA"'],
      ['INDICATION_NOT_IN_POLICY', 'sample "S-13": the policy knows no indication "IBDD"; did you mean "IBD"?'],
      ['TABLE_COLUMN_UNUSED', 'columns that are not used: age'],
    ]);
  });
});
