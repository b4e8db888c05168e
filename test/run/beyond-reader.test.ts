import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MACHINE_FILES } from '../../src/batch/machine-files.ts';
import { analyzeRun } from '../../src/run/analyze-run.ts';
import { gatherRun } from '../../src/run/gather-run.ts';
import type { PlateReport } from '../../src/run/run-report.ts';
import { findRunSettings } from '../../src/run/run-settings.ts';

type Well = readonly [well: string, layout: string, od: number | 'OVRFLW'];

const DRUG = 'id: ours\nextends: infliximab\nacceptance: { preset: minimal }\n';
const ADA = `id: ours
extends: anti-infliximab
cutPoint: { kind: floating, factor: 1.8, negativeControl: mean }
highCutoff: { kind: titre, value: 100 }
curve: null
`;
const responseAt = (level: number): number => 0.05 + 3 / (1 + 20 / level);

const STANDARDS = [200, 100, 50, 25, 12.5, 6.25, 3.125, 0].map(
  (level, row): Well => [`${'ABCDEFGH'[row]}1`, `standard,S${row},${level},`, Number(responseAt(level).toFixed(4))],
);

describe("wells beyond the reader's range", () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-beyond-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const analyse = async (assay: string, wells: readonly Well[]): Promise<PlateReport> => {
    const plate = join(folder, 'plate.csv');
    writeFileSync(join(folder, 'ours.yaml'), assay);
    writeFileSync(plate, `well,value\n${wells.map(([well, , od]) => `${well},${od}`).join('\n')}\n`);
    const rows = wells.map(([well, content]) => `${well},${content}`).join('\n');
    const header = '# assay: ours\nwell,role,name,concentration (ng/mL),dilution';
    writeFileSync(join(folder, 'plate.layout.csv'), `${header}\n${rows}\n`);
    const request = { plates: [plate], layouts: [], assays: [], overrides: [] };
    const settings = await findRunSettings(plate, MACHINE_FILES);
    return analyzeRun(await gatherRun(request, settings, MACHINE_FILES, '0')).plates[0] as PlateReport;
  };
  const resultOf = (plate: PlateReport, sampleId: string): unknown =>
    plate.samples.find((sample) => sample.sampleId === sampleId)?.result;

  it('at a low dilution leave the result of a higher one, and none is a limit', async () => {
    const plate = await analyse(DRUG, [
      ...STANDARDS,
      ...['A2', 'A3'].map((well): Well => [well, 'sample,diluted,,100', 'OVRFLW']),
      ...['B2', 'B3'].map((well): Well => [well, 'sample,diluted,,400', Number(responseAt(100).toFixed(4))]),
      ...['C2', 'C3'].map((well): Well => [well, 'sample,strong,,100', 'OVRFLW']),
      ['D2', 'sample,torn,,100', 'OVRFLW'],
      ['D3', 'sample,torn,,100', 1.1],
      ['E2', 'sample,half,,100', 'OVRFLW'],
      ['E3', 'sample,half,,100', 3.0],
      ...['F2', 'F3'].map((well): Well => [well, 'sample,half,,400', Number(responseAt(100).toFixed(4))]),
    ]);
    expect(resultOf(plate, 'half')).toMatchObject({ kind: 'quantified', value: expect.closeTo(40, 1), dilution: 400 });
    expect(plate.findings.filter(({ code }) => code === 'REPLICATE_UNMEASURED').map(({ args }) => args)).toMatchObject([
      { name: 'torn', withheld: true },
      { name: 'half', withheld: false },
    ]);
    expect(plate.criteria.find(({ id }) => id === 'replicates-measured')).toMatchObject({
      outcome: 'failed',
      observed: '3 of 4 samples complete enough to report, 1 of them with wells not measured',
    });
    expect(resultOf(plate, 'diluted')).toMatchObject({
      kind: 'quantified',
      value: expect.closeTo(40, 1),
      dilution: 400,
    });
    expect(resultOf(plate, 'strong')).toMatchObject({ kind: 'above-range', uloq: 20 });
    expect(resultOf(plate, 'torn')).toMatchObject({ kind: 'not-reportable' });
  });

  it('of a control are results off their nominal value, as a response above the curve is', async () => {
    const controls = (high: number | 'OVRFLW'): readonly Well[] =>
      [10, 50, 150].flatMap((level, row) =>
        ['5', '6'].map((column): Well => {
          const od = level === 150 ? high : Number(responseAt(level).toFixed(4));
          return [`${'ABC'[row]}${column}`, `control,QC${level},${level},1`, od];
        }),
      );
    const codesOf = async (high: number | 'OVRFLW'): Promise<readonly string[]> => {
      const assay = 'id: ours\nextends: infliximab\n';
      const plate = await analyse(assay, [...STANDARDS, ...controls(high), ['D5', 'sample,some,,1', 1.1]]);
      return plate.findings.map(({ code }) => code).filter((code) => /^CONTROL_/.test(code));
    };
    const failed = ['CONTROL_LEVEL_REJECTED', 'CONTROL_OUT_OF_LIMITS', 'CONTROL_OUT_OF_LIMITS'];
    expect(await codesOf('OVRFLW')).toEqual(failed);
    expect(await codesOf(3.4)).toEqual(failed);
    expect(await codesOf(Number(responseAt(150).toFixed(4)))).toEqual([]);
  });

  it('of a blank, a zero standard or a negative control are a high reading, not a missing one', async () => {
    const drug = 'id: ours\nextends: infliximab\n';
    const blanks: readonly Well[] = ['A7', 'A8', 'A9'].map((well): Well => [well, 'blank,BL,,', 0.05]);
    const beyond = (well: string, wells: readonly Well[]): readonly Well[] =>
      wells.map((one): Well => (one[0] === well ? [one[0], one[1], 'OVRFLW'] : one));
    const codesOf = async (assay: string, wells: readonly Well[]): Promise<readonly string[]> =>
      (await analyse(assay, wells)).findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    const plate = [...STANDARDS, ...blanks];
    expect(await codesOf(drug, plate)).toEqual([]);
    expect(await codesOf(drug, beyond('A8', plate))).toEqual(['PLATE_REJECTED', 'BLANK_ABOVE_LLOQ']);
    expect(await codesOf(drug, beyond('H1', [...plate, ['H2', 'standard,S7,0,', 0.05]]))).toContain('BLANK_ABOVE_LLOQ');
    const controls: readonly Well[] = [
      ...['A1', 'B1', 'C1', 'D1'].map((well): Well => [well, 'negative-control,NC,,10', 0.1]),
      ['E1', 'positive-control,PC,,10', 1.2],
      ['F1', 'sample,S,,10', 0.11],
    ];
    expect(await codesOf(ADA, controls)).toEqual([]);
    expect(await codesOf(ADA, beyond('A1', controls))).toEqual(['PLATE_REJECTED', 'ADA_CUT_POINT_IMPOSSIBLE']);
    const fixed = ADA.replace(/cutPoint: .*/, 'cutPoint: { kind: fixed, value: 0.2, negativeControl: mean }');
    expect(await codesOf(fixed, beyond('A1', controls))).toEqual(['PLATE_REJECTED', 'NEGATIVE_CONTROL_POSITIVE']);
    const median = ADA.replace(/cutPoint: .*/, 'cutPoint: { kind: floating, factor: 1.8, negativeControl: median }');
    const kept = await analyse(median, beyond('A1', controls));
    expect(kept.verdict).not.toBe('rejected');
  });

  it('are also those of a standard, blank or control with a number that no reader gives, and no result of a sample', async () => {
    const wells: readonly Well[] = [
      ...STANDARDS,
      ...['A7', 'A8', 'A9'].map((well): Well => [well, 'blank,BL,,', 0.05]),
      ...['A5', 'A6'].map((well): Well => [well, 'control,QC50,50,1', Number(responseAt(50).toFixed(4))]),
      ...['B5', 'B6'].map((well): Well => [well, 'sample,S,,1', 1.1]),
    ];
    const withNumber = (number: number, ids: readonly string[]): Promise<PlateReport> =>
      analyse(
        'id: ours\nextends: infliximab\n',
        wells.map((one): Well => (ids.includes(one[0]) ? [one[0], one[1], number] : one)),
      );
    const errorsOf = async (number: number, ids: readonly string[]): Promise<readonly string[]> =>
      (await withNumber(number, ids)).findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect(await errorsOf(65535, ['A8'])).toContain('BLANK_ABOVE_LLOQ');
    expect(await errorsOf(-9999, ['A8'])).toEqual([]);
    expect(await errorsOf(65535, ['A5', 'A6'])).toContain('CONTROL_LEVEL_REJECTED');
    expect(await errorsOf(65535, ['B5', 'B6'])).toEqual([]);
    expect(resultOf(await withNumber(65535, ['B5', 'B6']), 'S')).toMatchObject({ kind: 'not-reportable' });
  });

  it('of the controls that make a cut point leave it without a number, unless it is a median that they do not move', async () => {
    const controls = (beyond: readonly string[]): readonly Well[] =>
      (
        [
          ...['A1', 'B1', 'C1'].map((well, index): Well => [well, 'negative-control,NC,,10', 0.1 + 0.01 * index]),
          ...['A2', 'B2', 'C2'].map((well, index): Well => [well, 'positive-control,PC,,10', 2 + 0.1 * index]),
          ...['A3', 'B3', 'C3'].map((well, index): Well => [well, 'cutoff-control,CO,,10', 0.3 + 0.02 * index]),
          ...['A4', 'B4', 'C4'].map((well): Well => [well, 'blank,BL,,', 0.05]),
          ['F1', 'sample,S,,10', 0.31],
        ] as const
      ).map((one): Well => (beyond.includes(one[0]) ? [one[0], one[1], 'OVRFLW'] : one));
    const cutPointOf = async (cutPoint: string, beyond: readonly string[]): Promise<unknown> => {
      const assay = ADA.replace(/cutPoint: .*/, `cutPoint: { ${cutPoint} }`);
      const plate = await analyse(assay, controls(beyond));
      const isRejected = plate.findings.some(({ code }) => code === 'ADA_CUT_POINT_IMPOSSIBLE');
      return isRejected ? null : plate.cutPoint?.value;
    };
    expect(await cutPointOf('kind: cutoff-control, factor: 1', [])).toBeCloseTo(0.32, 12);
    expect(await cutPointOf('kind: cutoff-control, factor: 1', ['C3'])).toBeNull();
    expect(await cutPointOf('kind: cutoff-control, factor: 1, negativeControl: median', ['A3'])).toBeCloseTo(0.34, 12);
    expect(await cutPointOf('kind: cutoff-control, factor: 1, negativeControl: median', ['A3', 'B3'])).toBeNull();
    const percent = 'kind: percent-positivity, percent: 10, negativeControl: mean';
    expect(await cutPointOf(percent, [])).toBeCloseTo(0.11 + 0.1 * (2.1 - 0.11), 12);
    expect(await cutPointOf(percent, ['A2'])).toBeNull();
    expect(await cutPointOf('kind: formula, formula: 0.1 * mean(pc)', ['A2'])).toBeNull();
    expect(await cutPointOf('kind: formula, formula: mean(blank) + 0.2', ['A2', 'C3'])).toBeCloseTo(0.25, 12);
    expect(await cutPointOf('kind: formula, formula: mean(blank) + 0.2', ['A4'])).toBeNull();
    expect(await cutPointOf('kind: pn-ratio, ratio: 2, negativeControl: median', ['A1'])).toBeCloseTo(0.24, 12);
  });

  it('of a positive control are positive, not a control that is missing', async () => {
    const plate = await analyse(ADA, [
      ...['A1', 'B1', 'C1'].map((well): Well => [well, 'negative-control,NC,,10', 0.1]),
      ...['E1', 'E2'].map((well): Well => [well, 'positive-control,PC,,10', 'OVRFLW']),
      ['F1', 'sample,S,,10', 0.11],
    ]);
    expect(plate.criteria.find(({ id }) => id === 'positive-control')?.outcome).toBe('passed');
    expect(plate.findings.map(({ code }) => code)).not.toContain('POSITIVE_CONTROL_MISSING');
  });

  it('do not withhold a sample either where only below the range its replicates differ', async () => {
    const atLow = Number(responseAt(12).toFixed(4));
    const plate = await analyse(DRUG, [
      ...STANDARDS,
      ...['A2', 'A3'].map((well): Well => [well, 'sample,low,,100', atLow]),
      ['B2', 'sample,low,,1000', 0.08],
      ['B3', 'sample,low,,1000', 0.13],
      ...['C2', 'C3'].map((well): Well => [well, 'sample,torn,,100', atLow]),
      ['D2', 'sample,torn,,200', 0.5],
      ['D3', 'sample,torn,,200', 0.9],
    ]);
    expect(resultOf(plate, 'low')).toMatchObject({ kind: 'quantified', value: expect.closeTo(1.2, 3), dilution: 100 });
    expect(resultOf(plate, 'torn')).toMatchObject({ kind: 'not-reportable', because: 'replicate CV 40.4 % at 1:200' });
  });

  it('are not what a mean above the range says when one of its wells lies within', async () => {
    const plate = await analyse(DRUG, [
      ...STANDARDS,
      ...[2.2, 3.6].map((od, index): Well => [`${'AB'[index]}2`, 'sample,torn,,100', od]),
      ...[2.8, 4.2].map((od, index): Well => [`${'AB'[index]}3`, 'sample,above,,100', od]),
    ]);
    expect(resultOf(plate, 'torn')).toMatchObject({ kind: 'not-reportable', because: 'replicate CV 34.1 %' });
    expect(resultOf(plate, 'above')).toMatchObject({ kind: 'above-range', uloq: 20 });
  });

  it('are positive for antibodies, and the first steps of a titre', async () => {
    const plate = await analyse(ADA, [
      ...['A1', 'B1', 'C1', 'D1'].map((well, index): Well => [well, 'negative-control,NC,,', 0.1 + 0.002 * index]),
      ...['E1', 'F1'].map((well): Well => [well, 'positive-control,PC,,', 1.5]),
      ...['A2', 'A3'].map((well): Well => [well, 'sample,strong,,10', 'OVRFLW']),
      ['B2', 'sample,torn,,10', 'OVRFLW'],
      ['B3', 'sample,torn,,10', 0.1],
      ...(['OVRFLW', 'OVRFLW', 0.9, 0.1] as const).map(
        (od, step): Well => [`${'ABCD'[step]}5`, `sample,titrated,,${10 * 4 ** step}`, od],
      ),
      ...(['OVRFLW', 0.1] as const).map((od, step): Well => [`${'AB'[step]}6`, `sample,short,,${10 * 4 ** step}`, od]),
      ...(['OVRFLW', 'OVRFLW'] as const).map(
        (od, step): Well => [`${'AB'[step]}7`, `sample,open,,${10 * 4 ** step}`, od],
      ),
    ]);
    expect(resultOf(plate, 'strong')).toMatchObject({ kind: 'positive', index: null, signalToNoise: null });
    expect(resultOf(plate, 'torn')).toMatchObject({ kind: 'not-reportable' });
    expect(resultOf(plate, 'titrated')).toMatchObject({
      kind: 'positive',
      grade: 'high',
      titre: { kind: 'titre', endpoint: 160, interpolated: expect.closeTo(433.5324, 3) },
    });
    expect(resultOf(plate, 'short')).toMatchObject({
      kind: 'positive',
      grade: 'low',
      titre: { kind: 'titre', endpoint: 10, interpolated: null },
    });
    expect(resultOf(plate, 'open')).toMatchObject({ kind: 'positive', titre: { kind: 'at-least', maximum: 40 } });
  });

  it('count where they are controls or blanks, by the criteria and in the rules of an assay', async () => {
    const acceptance = `acceptance:
  preset: ich-m10
  criteria: { standards-cv: false, controls-design: false, controls-placement: false, carry-over: false }
  rules: [{ id: blank-low, formula: max(blank) < 0.1 }, { id: top-high, formula: mean(top) > 1 }]
`;
    const judged = async (low: Well[2], blank: Well[2]): Promise<PlateReport> =>
      analyse(`id: ours\nextends: infliximab\n${acceptance}`, [
        ...STANDARDS,
        ...['A2', 'A3'].map((well): Well => [well, 'control,QC,100,10', low]),
        ...['B2', 'B3'].map((well): Well => [well, 'control,QC2,400,10', Number(responseAt(40).toFixed(4))]),
        ['C2', 'blank,blank,,', blank],
        ...['D2', 'D3'].map((well): Well => [well, 'sample,S,,10', 1]),
      ]);
    const codes = ({ findings }: PlateReport): readonly string[] =>
      findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    const good = await judged(Number(responseAt(10).toFixed(4)), 0.05);
    expect(good.verdict).toBe('accepted');
    const control = await judged('OVRFLW', 0.05);
    expect(codes(control)).toEqual(['PLATE_REJECTED', 'CONTROLS_REJECTED', 'CONTROL_LEVEL_REJECTED']);
    const blank = await judged(Number(responseAt(10).toFixed(4)), 'OVRFLW');
    expect(codes(blank)).toEqual(['PLATE_REJECTED', 'BLANK_ABOVE_LLOQ', 'RULE_FAILED']);
    const criterion = blank.criteria.find(({ id }) => id === 'blank-below-lloq');
    expect(criterion?.observed).toMatch(/^highest blank beyond the reader's range/);
    expect(blank.criteria.find(({ id }) => id === 'top-high')?.outcome).toBe('passed');
  });
});
