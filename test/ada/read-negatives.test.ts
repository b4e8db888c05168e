import { describe, expect, it } from 'vitest';
import { ADA_ERRORS } from '../../src/ada/ada-errors.ts';
import { readNegatives } from '../../src/ada/read-negatives.ts';
import { InputError } from '../../src/domain/input-error.ts';

function refusal(text: string): readonly string[] {
  try {
    readNegatives(text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.kind).toBe('input');
    for (const { code } of error.problems) expect(Object.keys(ADA_ERRORS)).toContain(code);
    return error.problems.map(({ code, at }) => `${code} ${at?.line ?? ''}:${at?.column ?? ''}`);
  }
  return [];
}

describe('a table of negatives', () => {
  it('is read in any column order, delimiter, case and decimal mark, with comments', () => {
    const wanted = readNegatives('sample,run,analyst,value\nD1,R1,AB,0.101\nD2,R1,AB,0.099\n').value;
    const text = '# drug-naive donors\nOD;Operator;Run ID;Subject\n0,101;AB;R1;D1\n\n0,099;AB;R1;D2\n';
    const results = readNegatives(text).value.results.map(({ line: _, ...rest }) => rest);
    expect(results).toEqual(wanted.results.map(({ line: _, ...rest }) => rest));
    expect(wanted.results[1]).toMatchObject({ subject: 'D2', run: 'R1', analyst: 'AB', response: 0.099, line: 3 });
  });

  it.each(['Sample ID,Run,Response (OD)', 'Donor,Plate,OD 450 nm', 'Spender,Lauf,Messwert', 'subject,run,OD(450)'])(
    'finds its columns in "%s"',
    (header) => {
      const { results } = readNegatives(`${header}\nD1,R1,0.101\nD2,R1,0.099\n`).value;
      expect(results).toMatchObject([
        { subject: 'D1', run: 'R1', response: 0.101 },
        { subject: 'D2', run: 'R1', response: 0.099 },
      ]);
    },
  );

  it('takes no response with drug, nor one of two wavelengths, for the value', () => {
    expect(refusal('sample,run,OD (with drug)\nD1,R1,0.101\n')).toEqual(['CUTPOINT_COLUMN_MISSING 1:1']);
    expect(refusal('sample,run,OD 450,OD 620\nD1,R1,0.101,0.04\n')).toContain('CUTPOINT_COLUMN_TWICE 1:19');
  });

  it('averages the wells of one sample in one run, spiked ones too', () => {
    const { results } = readNegatives('sample,run,value,spiked\nD1,1,0.1,0.08\nD1,1,0.12,0.09\nD1,2,0.2,\n').value;
    expect(results).toMatchObject([
      { run: '1', response: 0.11, wells: 2, cvPercent: expect.closeTo(12.856, 2), spiked: expect.closeTo(0.085, 12) },
      { run: '2', response: 0.2, wells: 1, cvPercent: undefined, spiked: undefined },
    ]);
  });

  it('keeps wells apart where that is asked for, with the CV of their group', () => {
    const { results } = readNegatives('sample,run,value\nD1,1,0.1\nD1,1,0.12\n', 'each').value;
    expect(results).toMatchObject([
      { response: 0.1, wells: 1, cvPercent: expect.closeTo(12.856, 2), line: 2 },
      { response: 0.12, wells: 1, cvPercent: expect.closeTo(12.856, 2), line: 3 },
    ]);
  });

  it('gives analysts who share a run name runs of their own, and days too', () => {
    const text =
      'sample,run,day,analyst,value,role\nD1,1,Mon,A,0.1,sample\nD1,1,Mon,B,0.2,sample\n,1,Mon,A,0.09,NC\n,1,Mon,B,0.08,NC\n';
    const { results, controls } = readNegatives(text).value;
    expect(results.map(({ run }) => run)).toEqual(['1, Mon (A)', '1, Mon (B)']);
    expect([...controls]).toEqual([
      ['1, Mon (A)', [0.09]],
      ['1, Mon (B)', [0.08]],
    ]);
  });

  it('takes negative controls from rows of their own or from a column that repeats them', () => {
    const rows = readNegatives('sample,run,value\nD1,1,0.1\nNC,1,0.09\nNC,1,0.09\nnegative control,1,0.08\n').value;
    expect(rows.controls.get('1')).toEqual([0.09, 0.09, 0.08]);
    const column = readNegatives('sample,run,value,nc\nD1,1,0.1,0.09\nD2,1,0.1,0.09\nD1,2,0.1,0.07\n').value;
    expect([...column.controls.values()]).toEqual([[0.09], [0.07]]);
    expect(column.results.length).toBe(3);
    const codesOf = (text: string): readonly string[] => readNegatives(text).findings.map(({ code }) => code);
    expect(codesOf('sample,run,value,nc\nD1,1,0.1,0.09\nD2,1,0.1,0.09\n')).toEqual([]);
    expect(codesOf('sample,run,value,nc\nD1,1,0.1,0.09\nD2,1,0.1,0.08\nD3,1,0.1,0.09\n')).toEqual([
      'CUTPOINT_CONTROL_VALUES',
    ]);
  });

  it('takes a name of a control for what its role says, and names of donors as they are', () => {
    const { results, controls } = readNegatives('sample,role,value\nNC1,sample,0.1\nNC2,nc,0.2\n').value;
    expect([results.map(({ subject }) => subject), controls.get('1')]).toEqual([['NC1'], [0.2]]);
    const donors = readNegatives('sample,value\nNC-017,0.1\nN001,0.2\nNeg 3,0.1\nControl 4,0.1\nPCR5,0.1\n').value;
    expect(donors.results.length).toBe(5);
  });

  it('leaves out what is excluded or empty, and says which columns it did not use', () => {
    const { value, findings } = readNegatives('sample,value,exclude,colour\nD1,0.1,,red\nD2,,,\nD3,9.9,bubble,\n');
    expect(value.results.map(({ subject }) => subject)).toEqual(['D1']);
    expect(findings.map(({ code }) => code)).toEqual([
      'CUTPOINT_ROWS_EMPTY',
      'CUTPOINT_COLUMNS_UNUSED',
      'CUTPOINT_ONE_RUN',
    ]);
  });

  it.each([
    ['', ['CUTPOINT_NO_TABLE 1:']],
    ['PK\u0003\u0004\u0000', ['CUTPOINT_NO_TABLE 1:']],
    ['D1,0.1\nD2,0.2\n', ['CUTPOINT_COLUMN_MISSING 1:1', 'CUTPOINT_COLUMN_MISSING 1:1']],
    ['sample,value,OD\nD1,0.1,0.2\n', ['CUTPOINT_COLUMN_TWICE 1:14']],
    ['sample;value\nD1;0,1\nD2;0.2\n', ['CUTPOINT_DECIMAL :']],
    ['sample;value\nD1;850\nD2;1,020\n', ['CUTPOINT_DECIMAL 3:4']],
    ['sample,value\nD1,1,05\nD2,2,\n', ['CUTPOINT_DECIMAL 2:6']],
    ['sample,value\nD1,OVRFLW\nD2,0.1\nD3,<0.1\n', ['CUTPOINT_VALUE 2:4', 'CUTPOINT_VALUE 4:4']],
    ['sample,value\n,0.1\n', ['CUTPOINT_SAMPLE_MISSING 2:1']],
    ['sample,value,role\nD1,0.1,standard\n', ['CUTPOINT_ROLE 2:8']],
    [
      'sample,value\nD1,0.1\nNC1,0.1\nNC1,0.2\nPC,2\nBlank 2,0.04\n',
      ['CUTPOINT_ROLE 3:1', 'CUTPOINT_ROLE 5:1', 'CUTPOINT_ROLE 6:1'],
    ],
    ['sample,role,value\nNC,,0.1\nD1,,0.2\n', ['CUTPOINT_ROLE 2:1']],
  ])('refuses %j with every problem and its place', (text, wanted) => {
    expect(refusal(text)).toEqual(wanted);
  });
});
