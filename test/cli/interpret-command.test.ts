import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { interpretCommand } from '../../src/cli/interpret-command.ts';
import { InputError } from '../../src/domain/input-error.ts';
import type { InterpretationReport } from '../../src/run/interpret-results.ts';
import { NOTICE } from '../../src/tdm/notice.ts';

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/tdm/${name}`, import.meta.url), 'utf8');

async function run(
  files: Readonly<Record<string, string>>,
  options: Parameters<typeof interpretCommand>[1] = {},
): Promise<string> {
  let out = '';
  const code = await interpretCommand('results.csv', options, {
    readText: async (path) => files[path] ?? '',
    stdout: (text) => {
      out += text;
    },
    columns: 80,
  });
  expect(code).toBe(0);
  return out;
}

async function interpreted(
  csv: string,
  more: Readonly<Record<string, string>> = {},
  options = {},
): Promise<InterpretationReport> {
  return JSON.parse(await run({ 'results.csv': csv, ...more }, { ...options, format: 'json' })) as InterpretationReport;
}

const rowsOf = (report: InterpretationReport) =>
  report.samples.map(({ sampleId, interpretation }) => [sampleId, interpretation?.rule, interpretation?.status]);

async function problemsOf(csv: string): Promise<readonly string[]> {
  try {
    await run({ 'results.csv': csv });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ at, message }) => `${at?.file}:${at?.line}:${at?.column ?? ''} ${message}`);
  }
  return [];
}

interface ReferenceCase {
  readonly id: string;
  readonly input: Readonly<Record<string, never>> & {
    readonly drug: Readonly<Record<string, never>> | null;
    readonly ada?: { readonly value: number; readonly assay: Readonly<Record<string, string | number | null>> };
  };
  readonly expect: { readonly row: string; readonly flags: readonly string[] };
}

function csvOf(cases: readonly ReferenceCase[]): string {
  const header =
    'sample,drug,drug_unit,drug_lloq,drug_uloq,run,same_collection,ada,ada_unit,ada_assay,ada_cutoff,ada_grey_low,ada_high,' +
    'ada_top,ada_drug_tolerance,indication,phase,route,mode,timing,inflammation,earlier_ada';
  const rows = cases.map(({ id, input }) => {
    const { drug, ada } = input;
    const value =
      drug === null
        ? ''
        : drug['invalid']
          ? 'failed'
          : (drug['value'] ?? `${drug['censored']}${drug['censored'] === '<' ? drug['lloq'] : drug['uloq']}`);
    const unit = drug === null || drug['unitKnown'] === false ? '' : 'ug/mL';
    const assay = ada?.assay ?? {};
    return [
      id,
      value,
      unit,
      drug?.['lloq'],
      drug?.['uloq'],
      input['run'],
      input['sameSample'] ? 'yes' : 'no',
      ada?.value,
      ada === undefined ? '' : 'AU/mL',
      assay['id'],
      assay['positive'],
      assay['greyLow'],
      assay['highCutoff'],
      assay['top'],
      assay['drugTolerance'] ?? 'none',
      input['indication'],
      input['phase'],
      input['route'],
      input['tdmMode'],
      input['timing'],
      input['inflammation'],
      input['priorAdaPositive'] ? 'yes' : 'no',
    ]
      .map((cell) => cell ?? '')
      .join(',');
  });
  return `${[header, ...rows].join('\n')}\n`;
}

describe('interpret', () => {
  it('gives the reference cases their rows and flags when they come as a table', async () => {
    const { cases } = JSON.parse(fixture('interpretation-cases.json')) as { readonly cases: readonly ReferenceCase[] };
    const report = await interpreted(csvOf(cases));
    expect(report.samples.map(({ sampleId, interpretation }) => [sampleId, interpretation?.rule])).toEqual(
      cases.map(({ id, expect: { row } }) => [id, row]),
    );
    for (const [index, { id, expect: expected }] of cases.entries()) {
      expect(report.samples[index]?.interpretation?.flags, id).toEqual(expect.arrayContaining([...expected.flags]));
    }
    expect(report.notice).toBe(NOTICE);
  });

  it('understands results as laboratories write them', async () => {
    const report = await interpreted(fixture('results.csv'));
    expect(rowsOf(report)).toEqual([
      ['R-001', 'M01-SUB-ADA-NEG', 'provisional'],
      ['R-002', 'M01-SUB-ADA-NEG', 'interpreted'],
      ['R-003', 'M07-THR-ADA-UNGRADED', 'review'],
      ['R-004', 'M04-THR-ADA-NEG-LOW', 'interpreted'],
      ['R-005', 'M04-THR-ADA-NEG-LOW', 'provisional'],
      ['R-006', 'A03-INDUCTION', 'report-only'],
      ['R-007', 'M08-SUB-ADA-IND', 'review'],
      ['R-008', 'M10-SUB-ADA-NOT-TESTED', 'incomplete'],
      ['R-009', 'G02-DRUG-MISSING', 'withheld'],
      ['R-010', 'M03-SUB-ADA-HIGH', 'interpreted'],
      ['R-011', 'M13-THR-ADA-MASKED', 'provisional'],
      ['R-012', 'G05-UNIT-UNKNOWN', 'withheld'],
    ]);
    expect(report.findings.map(({ code }) => code)).toEqual([
      'DRUG_UNIT_NOT_KNOWN',
      'ADA_DRUG_PRESENT',
      'ADA_DRUG_TOLERANCE_UNKNOWN',
    ]);
    expect(report.samples[10]?.ada).toMatchObject({
      kind: 'indeterminate',
      rawCall: 'negative',
      qualifier: 'drug-present',
    });
  });

  it.each([
    ['nd,ug/mL,0.4,neg', 'M01-SUB-ADA-NEG'],
    ['BLQ,ug/mL,0.4,pos', 'M06-SUB-ADA-UNGRADED'],
    ['0.3,ug/mL,0.4,neg', 'M01-SUB-ADA-NEG'],
    ['nd,ug/mL,,neg', 'G03-DRUG-INVALID'],
    ['<6,ug/mL,,neg', 'D01-DRUG-INDETERMINATE'],
    ['> 20,ug/mL,,Negative', 'M04-THR-ADA-NEG-LOW'],
    ['4.2 mg/L,,,+', 'M06-SUB-ADA-UNGRADED'],
    ['4200 ng/mL,,,equivocal', 'M08-SUB-ADA-IND'],
    ['not tested,ug/mL,,neg', 'G02-DRUG-MISSING'],
    ['failed,ug/mL,,neg', 'G03-DRUG-INVALID'],
    ['4,nmol/L,,neg', 'G05-UNIT-UNKNOWN'],
    ['4,U/mL,,neg', 'G05-UNIT-UNKNOWN'],
    ['4,ug/mL,,nd', 'M01-SUB-ADA-NEG'],
    ['4,ug/mL,,N.D.', 'M01-SUB-ADA-NEG'],
    ['4,ug/mL,,not tested', 'M10-SUB-ADA-NOT-TESTED'],
    ['4,ug/mL,,failed', 'M10-SUB-ADA-NOT-TESTED'],
    ['4,ug/mL,,', 'M10-SUB-ADA-NOT-TESTED'],
    ['4,ug/mL,,low', 'M02-SUB-ADA-LOW'],
    ['4,ug/mL,,HIGH', 'M03-SUB-ADA-HIGH'],
    ['4,ug/mL,,pos 1:80', 'M06-SUB-ADA-UNGRADED'],
    ['4,ug/mL,,1:80', 'M06-SUB-ADA-UNGRADED'],
    ['4,ug/mL,,<1:20', 'M01-SUB-ADA-NEG'],
    ['4,ug/mL,,1:<20', 'M01-SUB-ADA-NEG'],
    ['4,ug/mL,,neg (<10)', 'M01-SUB-ADA-NEG'],
    ['4,ug/mL,,grey zone', 'M08-SUB-ADA-IND'],
    ['4,ug/mL,,masked', 'M12-SUB-ADA-MASKED'],
    ['4,ug/mL,,35', 'M10-SUB-ADA-NOT-TESTED'],
    ['4,ug/mL,,>400', 'M06-SUB-ADA-UNGRADED'],
  ])('reads %j as %s', async (cells, rule) => {
    const report = await interpreted(`sample,drug,drug_unit,drug_lloq,ada,indication\nA,${cells},IBD\n`);
    expect(rowsOf(report)[0]?.[1]).toBe(rule);
  });

  it('grades a titre by the row, and a number by the assay of the policy', async () => {
    const titres = await interpreted(
      'sample,drug_ug_ml,ada,ada_cutoff,ada_high\nA,2,1:40,1:20,1:160\nB,2,1:160,1:20,1:160\nC,2,1:10,1:20,1:160\nD,2,>1:640,1:20,1:160\n',
    );
    expect(rowsOf(titres).map((row) => row[1])).toEqual([
      'M02-SUB-ADA-LOW',
      'M03-SUB-ADA-HIGH',
      'M01-SUB-ADA-NEG',
      'M03-SUB-ADA-HIGH',
    ]);
    expect(titres.samples.map(({ ada }) => ada?.titre)).toEqual([
      { kind: 'titre', endpoint: 40, interpolated: null, convention: 'as reported' },
      { kind: 'titre', endpoint: 160, interpolated: null, convention: 'as reported' },
      { kind: 'titre', endpoint: 10, interpolated: null, convention: 'as reported' },
      { kind: 'at-least', maximum: 640 },
    ]);
    const policy = `schemaVersion: 1
id: lab
source: SOP
adaAssays: [{ id: idk, unit: AU/mL, positive: 10, greyLow: 8, high: 100, drugTolerance: none, source: SOP }]
`;
    const numbers = await interpreted(
      'sample,drug (mg/L),ada (AU/mL)\nA,2,7\nB,2,9\nC,2,10\nD,2,100\nE,2,>400\n',
      { 'lab.yaml': policy },
      { policy: 'lab.yaml' },
    );
    expect(numbers.samples.map(({ interpretation }) => interpretation?.adaCategory)).toEqual([
      'undetectable',
      'indeterminate',
      'low',
      'high',
      'high',
    ]);
    expect(numbers.samples[0]?.interpretation?.flags).not.toContain('ADA_UNQUALIFIED');
    expect(numbers.policy.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('refuses maintenance in a week of induction', async () => {
    expect(
      await problemsOf('sample,drug_ug_ml,phase,week\nA,12,maintenance,2\nB,12,maintenance,14\nC,12,,2\n'),
    ).toEqual(['results.csv:2:18 phase "maintenance" and week 2, which is induction, contradict each other']);
  });

  it('takes the run that a row of ADA alone states for the ADA run', async () => {
    const report = await interpreted(
      'sample,drug_ug_ml,ada,run\nA,2,,passed\nA,,high,failed\nB,2,,failed\nB,,high,passed\nC,2,,\nC,,high,\n',
    );
    expect(report.samples.map(({ interpretation }) => interpretation?.rule)).toEqual([
      'M10-SUB-ADA-NOT-TESTED',
      'G01-RUN-FAILED',
      'M03-SUB-ADA-HIGH',
    ]);
    expect(report.samples[0]?.interpretation?.flags).toContain('ADA_RUN_FAILED');
  });

  it('joins a drug row and an ADA row of one sample, unless they name different collections', async () => {
    const report = await interpreted(
      'sample,drug,drug_unit,ada,collected,indication\nA,2,ug/mL,,2024-01-01,IBD\nA,,,high,2024-01-01,\n' +
        'B,2,ug/mL,,2024-01-01,\nB,,,high,2024-03-01,\nC,2,ug/mL,neg,,\nC,3,ug/mL,neg,,\n',
    );
    expect(rowsOf(report)).toEqual([
      ['A', 'M03-SUB-ADA-HIGH', 'provisional'],
      ['B', 'G04-PAIR-MISMATCH', 'withheld'],
      ['C', 'M01-SUB-ADA-NEG', 'provisional'],
      ['C', 'M01-SUB-ADA-NEG', 'provisional'],
    ]);
    expect(report.findings.map(({ code }) => code)).toEqual([
      'SAMPLE_COLLECTIONS_DIFFER',
      'SAMPLE_MEASURED_TWICE',
      'ADA_DRUG_TOLERANCE_UNKNOWN',
    ]);
  });

  it('adds the samples file to the rows, and refuses what contradicts it', async () => {
    const samples = 'sample,indication,timing,inflammation\nA,RA,trough,confirmed\nX,RA,trough,confirmed\n';
    const report = await interpreted(
      'sample,drug,drug_unit,ada,ada_drug_tolerance\nA,4,ug/mL,neg,none\nB,4,ug/mL,neg,none\n',
      { 'samples.csv': samples },
      { samples: 'samples.csv' },
    );
    expect(report.samples[0]?.interpretation?.flags).toEqual(['RA_THRESHOLD_CONFLICT']);
    expect(report.findings.map(({ code }) => code)).toEqual(['SAMPLE_NOT_IN_SAMPLES_FILE', 'SAMPLE_NOT_MEASURED']);
    await expect(
      run(
        { 'results.csv': 'sample,drug,drug_unit,indication\nA,4,ug/mL,CD\n', 'samples.csv': samples },
        { samples: 'samples.csv' },
      ),
    ).rejects.toThrow('sample "A": indication is CD here and RA in the samples file');
  });

  it('takes a drug tolerance without a unit in the unit of all drug results, and refuses it where they have several', async () => {
    const one = await interpreted(
      'sample,drug,drug_unit,ada,ada_drug_tolerance\nA,3000,ng/mL,neg,2000\nB,<400,ng/mL,neg,2000\n',
    );
    expect(one.samples.map(({ interpretation }) => interpretation?.adaCategory)).toEqual([
      'negative-masked',
      'undetectable',
    ]);
    expect(
      await problemsOf('sample,drug,drug_unit,ada,ada_drug_tolerance\nA,3000,ng/mL,neg,2\nB,3,ug/mL,neg,2 ug/mL\n'),
    ).toEqual(['results.csv:2:18 the drug tolerance "2" has no unit, and the file\'s drug results are not all in one']);
  });

  it('keeps what was reported of ADA: number, limit or titre', async () => {
    const report = await interpreted('sample,drug_ug_ml,ada,ada_unit\nA,2,<1:20,\nB,2,<10,AU/mL\nC,2,0,AU/mL\n');
    expect(report.samples.map(({ ada }) => [ada?.kind, ada?.titre, ada?.concentration])).toEqual([
      ['negative', { kind: 'below-minimum', minimum: 20 }, null],
      ['negative', null, { kind: 'below-range', lloq: 10, unit: 'AU/mL' }],
      ['negative', null, { kind: 'quantified', value: 0, unit: 'AU/mL', ci95: null, cvPercent: null }],
    ]);
  });

  it('tells "at most" from "below", which decides where the limit is the threshold', async () => {
    const context = 'CD,trough,confirmed';
    const csv = (rows: readonly string[]): string =>
      `sample,drug,drug_unit,ada,ada_cutoff,indication,timing,inflammation\n${rows.join('\n')}\n`;
    const report = await interpreted(
      csv([
        `A,<5,ug/mL,<10,10,${context}`,
        `B,≤5,ug/mL,<10,10,${context}`,
        `C,<=4.9,ug/mL,≤10,10,${context}`,
        `D,>=5,ug/mL,<=9,10,${context}`,
      ]),
    );
    expect(rowsOf(report).map(([, rule]) => rule)).toEqual([
      'M01-SUB-ADA-NEG',
      'D01-DRUG-INDETERMINATE',
      'M10-SUB-ADA-NOT-TESTED',
      'M04-THR-ADA-NEG-LOW',
    ]);
    expect(report.samples[2]?.ada).toMatchObject({ because: '<=10 does not decide at the cut-off 10' });
    const strict = 'schemaVersion: 1\nid: strict\nsource: SOP\noperator: ">"\n';
    const files = { 'policy.yaml': strict };
    const above = await interpreted(
      csv([`A,≤5,ug/mL,neg,,${context}`, `B,≥5,ug/mL,neg,,${context}`, `C,>5,ug/mL,neg,,${context}`]),
      files,
      { policy: 'policy.yaml' },
    );
    expect(rowsOf(above).map(([, rule]) => rule)).toEqual([
      'M01-SUB-ADA-NEG',
      'D01-DRUG-INDETERMINATE',
      'M04-THR-ADA-NEG-LOW',
    ]);
    expect(await run({ 'results.csv': csv([`B,≤5,ug/mL,neg,,${context}`]) })).toMatch(/B {2}<=5 µg\/mL, not decided/);
  });

  it('writes every titre into its CSV as it was reported, and reads it back', async () => {
    const csv = 'sample,drug,drug_unit,ada\nA,2,ug/mL,>1:1280\nB,2,ug/mL,<1:20\nC,2,ug/mL,1:40\n';
    const written = await run({ 'results.csv': csv }, { format: 'csv' });
    const column = written.split('\r\n').map((line) => line.split(',')[6]);
    expect(column.slice(0, 4)).toEqual(['ada', '>=1:1280', '<1:20', '1:40']);
    const again = await interpreted(`sample,drug,drug_unit,ada\nA,2,ug/mL,${column[1]}\n`);
    expect(again.samples[0]?.ada?.titre).toEqual({ kind: 'at-least', maximum: 1280 });
  });

  it('compares ADA with limits in their own unit only, and refuses a call that its number contradicts', async () => {
    const header = 'sample,drug_ug_ml,ada,ada_unit,ada_cutoff,ada_high\n';
    expect(
      await problemsOf(
        `${header}B,2,35 ng/mL,AU/mL,10,100\nC,2,35,AU/mL,1:20,100\nD,2,neg 350,AU/mL,10,100\nE,2,pos 3,AU/mL,10,100\n`,
      ),
    ).toEqual([
      'results.csv:2:5 ADA "35 ng/mL" is in ng/mL, its column in AU/mL',
      'results.csv:3:14 ada_cutoff "1:20" is a titre, the ADA result is in AU/mL',
      'results.csv:4:5 ADA "neg 350" says negative, by the cut-off 10 it is positive',
      'results.csv:5:5 ADA "pos 3" says positive, by the cut-off 10 it is negative',
    ]);
    const report = await interpreted(
      `${header}Z,2,1:320,AU/mL,10,100\nA,2,1:320,titre,1:20,1:200\nB,2,40,titre,20,200\nC,2,neg (3),AU/mL,10,100\nD,2,pos 1:40,,20,200\nE,2,pos 350 AU/mL,,10,100\n`,
    );
    expect(report.samples.map(({ ada }) => [ada?.kind, ada?.grade, ada?.titre?.kind])).toEqual([
      ['positive', undefined, 'titre'],
      ['positive', 'high', 'titre'],
      ['positive', 'low', 'titre'],
      ['negative', undefined, undefined],
      ['positive', 'low', 'titre'],
      ['positive', 'high', undefined],
    ]);
  });

  it('refuses numbers that may have thousands separators, unless the file says which mark it is', async () => {
    const unclear = 'results.csv:2:3 "12,500" can mean 12.5 or 12500';
    expect(await problemsOf('sample;drug;drug_unit\nA;12,500;ng/mL\nB;900;ng/mL\n')).toEqual([unclear]);
    expect(await problemsOf('sample,drug,drug_unit\nA,"12,500",ng/mL\n')).toHaveLength(1);
    expect(await problemsOf('sample;drug;drug_unit\nA;12.500;ng/mL\n')).toHaveLength(1);
    const valuesOf = async (csv: string) => (await interpreted(csv)).samples.map(({ drug }) => drug);
    const read = [{ kind: 'quantified', value: 12.5, unit: 'ng/mL', ci95: null, cvPercent: null }];
    expect(await valuesOf('# decimal: ,\nsample;drug;drug_unit\nA;12,500;ng/mL\n')).toEqual(read);
    expect(await valuesOf('sample;drug;drug_unit;crp_mg_l\nA;12,500;ng/mL;5,2\n')).toEqual(read);
    expect(await valuesOf('sample,drug,drug_unit\nA,12.500,ng/mL\n')).toEqual(read);
  });

  it('keeps leading zeros and reports ids that nearly agree', async () => {
    const report = await interpreted('sample,drug,drug_unit\n0012,2,ug/mL\n12,2,ug/mL\n');
    expect(report.samples.map(({ sampleId }) => sampleId)).toEqual(['0012', '12']);
    expect(report.findings.map(({ code }) => code)).toEqual(['SAMPLE_IDS_NEARLY_EQUAL']);
  });

  it('tells all problems of a table with their places', async () => {
    expect(
      await problemsOf(
        'sample,drug,drug_unit,drug_low,drug_high,ada,ada_unit\nA,four,ug/mL,,,-,\nB,4,ug/mL,5,6,neg,\nC,4,ug/mL,3,,neg,AUU\nD,4 ng/mL,ug/mL,,,neg,\nE,-4,ug/mL,,,1e2,AU/mL\n',
      ),
    ).toEqual([
      'results.csv:2:3 drug "four" is not a result',
      'results.csv:2:16 ADA "-" is not a result',
      'results.csv:3:11 the interval 5 to 6 does not hold the drug result 4',
      'results.csv:4:11 drug_low stands without drug_high',
      'results.csv:4:18 the ADA unit "AUU" is not known',
      'results.csv:5:3 drug "4 ng/mL" is in ng/mL, its column in ug/mL',
      'results.csv:6:3 drug "-4" is not a result',
    ]);
    expect(await problemsOf('sample,drug,drug_unit,ada\nA,4x,ug/mL,35 y\n')).toEqual([
      'results.csv:2:3 drug "4x" is not a result',
      'results.csv:2:12 ADA "35 y" is not a result',
    ]);
    expect(await problemsOf('sample,drug\n')).toEqual(['results.csv:undefined: the table has a header and no rows']);
    expect(await problemsOf('drug\n4\n')).toEqual(['results.csv:1: no column "sample"']);
    expect(await problemsOf('')).toEqual(['results.csv:1: the file holds no table']);
  });

  it('splits its table by the delimiter of the header, whatever remarks hold', async () => {
    const remarks = 'sample,drug,drug_unit,remark\nA,4,ug/mL,late; haemolytic\nB,5,ug/mL,icteric; repeat\n';
    expect(await problemsOf(remarks)).toEqual([]);
    expect(await problemsOf(remarks.replaceAll(',', '\t'))).toEqual([]);
    expect(await problemsOf('sample;drug;drug_unit;remark\nA;4,1;ug/mL;"late, cold, old"\n')).toEqual([]);
  });

  it('refuses its own table of runs, and says how to interpret them again', async () => {
    const samples =
      'sample,drug,drug_unit,drug_low,drug_high,drug_status,ada,run_verdict,notice\r\nA,4,ug/mL,,,,,x,\r\n';
    const [told] = await problemsOf(samples);
    expect(told).toBe(
      'results.csv:1: this is a table that "tdm-elisa analyze" or "batch" wrote: its samples are interpreted',
    );
  });

  it('shows each sample in at most three lines of 80 columns, with the notice at the end', async () => {
    const text = await run({ 'results.csv': fixture('results.csv') });
    const lines = text.trimEnd().split('\n');
    expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
    const blocks = text.split('\n\n').filter((block) => block.startsWith('R-'));
    expect(blocks).toHaveLength(12);
    for (const block of blocks) expect(block.split('\n')).toHaveLength(3);
    expect(blocks[0]).toBe(
      'R-001  4.8 µg/mL (4.21-5.47), subtherapeutic <5; ADA negative (2 AU/mL)\n' +
        '  M01-SUB-ADA-NEG, provisional; or M04-THR-ADA-NEG-LOW (27 %), NEAR_THRESHOLD\n' +
        '  Rapid drug clearance: increase the dose or shorten the dosing interval',
    );
    expect(text).toContain('R-004  4000 ng/mL, therapeutic >=3 µg/mL; ADA negative\n');
    expect(text.replaceAll('\n', ' ')).toContain(NOTICE);
    expect(text).not.toContain('Inflexin');
  });

  it('prints a result with the digits that show on which side of the threshold it lies', async () => {
    const text = await run({
      'results.csv':
        'sample,drug,drug_unit,drug_low,drug_high,indication\nA,4.998,ug/mL,,,IBD\nB,5.0004,ug/mL,4.9996,5.2,IBD\nC,5,ug/mL,,,IBD\nD,4999.8,ng/mL,,,IBD\n',
    });
    for (const line of [
      'A  4.998 µg/mL, subtherapeutic <5;',
      'B  5.0004 µg/mL (4.9996-5.2), therapeutic >=5;',
      'C  5 µg/mL, therapeutic >=5;',
      'D  4999.8 ng/mL, subtherapeutic <5 µg/mL;',
    ]) {
      expect(text).toContain(line);
    }
  });

  it('walks the decision of one sample with numbers, sources and the notice', async () => {
    const text = await run({ 'results.csv': fixture('results.csv') }, { explain: 'R-004' });
    expect(text.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    expect(text).toContain('3. Threshold: therapeutic >=3 µg/mL');
    expect(text).toContain('Table 1: RA >3 µg/mL [5]');
    expect(text).toContain('Flag: RA_THRESHOLD_CONFLICT');
    expect(text).toContain('Or: M01-SUB-ADA-NEG');
    expect(text.replaceAll('\n', ' ')).toContain(NOTICE);
    const json = await run({ 'results.csv': fixture('results.csv') }, { explain: 'R-004', format: 'json' });
    const { samples } = JSON.parse(json) as { samples: { sampleId: string; interpretation: { steps?: object[] } }[] };
    expect(
      samples.flatMap(({ sampleId, interpretation: { steps } }) => (steps === undefined ? [] : [sampleId])),
    ).toEqual(['R-004']);
    await expect(run({ 'results.csv': fixture('results.csv') }, { explain: 'R-4' })).rejects.toThrow(
      'there is no sample "R-4"',
    );
  });

  it('writes CSV that a spreadsheet cannot run as formulas, with the notice in every row', async () => {
    const csv = await run(
      { 'results.csv': 'sample,drug,drug_unit,ada\n=1+1,4,ug/mL,pos\n"a,b",<0.4,ug/mL,>400 AU/mL\n' },
      { format: 'csv' },
    );
    const [header, first, second] = csv.trimEnd().split('\r\n');
    expect(header?.split(',').slice(0, 4)).toEqual(['sample', 'drug', 'drug_unit', 'drug_low']);
    expect(first).toMatch(
      /^'=1\+1,4,µg\/mL,,,subtherapeutic,positive,,positive-ungraded,M06-SUB-ADA-UNGRADED,review,>=5,/,
    );
    expect(second).toMatch(/^"a,b",<0.4,µg\/mL,,,subtherapeutic,>400,AU\/mL,/);
    expect(csv.split(NOTICE)).toHaveLength(3);
  });

  it('writes a titre with its sign and why a result is not there as CSV, and reads that titre back', async () => {
    const table = 'sample,drug,drug_unit,ada\nA,3,,>=1:1280\nB,3,ug/mL,<1:10\n';
    const csv = await run({ 'results.csv': table }, { format: 'csv' });
    const [header, first, second] = csv.trimEnd().split('\r\n');
    const cells = (row = ''): Record<string, string> =>
      Object.fromEntries((header ?? '').split(',').map((name, index) => [name, row.split(',')[index] ?? '']));
    expect(cells(first)).toMatchObject({ ada: '>=1:1280', ada_category: 'positive-ungraded' });
    expect(first).toContain(',3 without a unit,');
    expect(cells(second)).toMatchObject({ ada: '<1:10', ada_category: 'undetectable' });
  });

  it('refuses to explain in a format that has no place for it', async () => {
    await expect(run({ 'results.csv': '' }, { explain: 'A', format: 'csv' })).rejects.toThrow(
      '--explain has no place in the format csv',
    );
  });

  it('refuses a format that it does not have', async () => {
    await expect(run({ 'results.csv': '' }, { format: 'xml' })).rejects.toThrow('interpret has no format "xml"');
  });
});
