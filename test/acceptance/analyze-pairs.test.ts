import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ACCEPTANCE_FINDINGS } from '../../src/acceptance/acceptance-findings.ts';
import type { RunReport } from '../../src/run/run-report.ts';
import { type Outcome, run } from '../cli/captured-io.ts';
import type { Pair } from './pair.ts';
import type { WellValue } from './table-plate.ts';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures/acceptance');
const { pairs } = JSON.parse(readFileSync(join(FIXTURES, 'pairs.json'), 'utf8')) as { readonly pairs: readonly Pair[] };
const rows = readFileSync(join(FIXTURES, 'drug-plate.csv'), 'utf8').trimEnd().split('\n').slice(2);
const folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-acceptance-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Pairs whose standards stay on the line, so that the fitted line is the exact one of the fixture. */
const onTheLine = pairs.filter(
  ({ criterion, base, on }) => base !== 'ada' && on === undefined && !criterion.startsWith('standards-'),
);

/** Writes plate, layout and assay of one side of a pair, and analyses them as the command line does. */
async function analyze(pair: Pair, side: 'inside' | 'outside', words: readonly string[] = []): Promise<Outcome> {
  const changes = { ...pair.layout, ...(side === 'outside' ? pair.outsideLayout : {}) };
  const ods: Record<string, WellValue> = { ...pair.ods, [pair.well]: pair[side] };
  const wells = rows.map((row) => {
    const [well = '', role = '', name = '', concentration = '', od = ''] = row.split(',');
    return { well, role, name, concentration, od: (ods[well] === undefined ? Number(od) : ods[well]) as WellValue };
  });
  const layout = wells.map((one) => {
    const { well, role, name, concentration, exclude = '' } = { ...one, ...changes[one.well] };
    return [well, role, name, concentration, exclude].join(',');
  });
  const odOf = new Map(wells.map(({ well, od }) => [well, od === null ? '' : od === 'overflow' ? 'OVRFLW' : `${od}`]));
  const grid = [...'ABCDEFGH'].map((row) =>
    [row, ...Array.from({ length: 12 }, (_, column) => odOf.get(`${row}${column + 1}`) ?? '')].join(','),
  );
  writeFileSync(join(folder, 'plate.csv'), `,1,2,3,4,5,6,7,8,9,10,11,12\n${grid.join('\n')}\n`);
  writeFileSync(join(folder, 'plate.layout.csv'), `well,role,name,concentration,exclude\n${layout.join('\n')}\n`);
  const assay = {
    id: 'line',
    analyte: { kind: 'drug', name: 'bench drug' },
    standards: { unit: 'ng/mL' },
    dilution: 1,
    blank: 'none',
    curve: { model: 'linear', weighting: 'none', fitOn: 'means', range: 'standards' },
    replicates: { cvOn: 'response', ...pair.replicates },
    acceptance: { preset: pair.preset ?? 'ich-m10', criteria: pair.criteria ?? {}, rules: pair.rules ?? [] },
  };
  writeFileSync(join(folder, 'line.json'), JSON.stringify(assay));
  return run([
    'analyze',
    join(folder, 'plate.csv'),
    '--assay',
    join(folder, 'line.json'),
    '--format',
    'json',
    ...words,
  ]);
}

function reportOf({ stdout, stderr }: Outcome): RunReport {
  expect(stderr).toBe('');
  return JSON.parse(stdout) as RunReport;
}

function acceptanceCodes(report: RunReport): readonly string[] {
  return report.plates
    .flatMap(({ findings }) => findings.map(({ code }) => code))
    .filter((code) => code in ACCEPTANCE_FINDINGS);
}

describe('an analysed plate', () => {
  const oneEach = onTheLine.filter(
    ({ criterion }, index) => onTheLine.findIndex((other) => other.criterion === criterion) === index,
  );

  it.each(oneEach)('$criterion: $note', async (pair) => {
    expect(acceptanceCodes(reportOf(await analyze(pair, 'inside')))).toEqual(pair.insideCodes);
    expect(acceptanceCodes(reportOf(await analyze(pair, 'outside')))).toEqual(pair.outsideCodes);
  });

  it('is rejected with exit code 1, and its results are withheld, never dropped', async () => {
    const pair = onTheLine.find(({ criterion }) => criterion === 'blank-below-lloq') as Pair;
    const inside = await analyze(pair, 'inside');
    const outside = await analyze(pair, 'outside');
    expect([inside.exitCode, outside.exitCode]).toEqual([0, 1]);
    const report = reportOf(outside);
    expect(report.samples).toHaveLength(reportOf(inside).samples.length);
    expect(report.samples.every(({ drug }) => drug?.kind === 'not-reportable')).toBe(true);
    expect(report.repeats).toHaveLength(report.samples.length);
  });

  it('stands with remarks when a responsible person overrules the criterion, and says so', async () => {
    const pair = onTheLine.find(({ criterion }) => criterion === 'blank-below-lloq') as Pair;
    const words = ['--accept', 'BLANK_ABOVE_LLOQ', '--reason', 'one blank was splashed', '--by', 'Dr. Berg'];
    const outcome = await analyze(pair, 'outside', words);
    const report = reportOf(outcome);
    expect(outcome.exitCode).toBe(0);
    expect(report.verdict).toBe('accepted-with-remarks');
    expect(report.overrides).toEqual([{ code: 'BLANK_ABOVE_LLOQ', reason: 'one blank was splashed', by: 'Dr. Berg' }]);
    expect(report.plates[0]?.criteria.find(({ id }) => id === 'blank-below-lloq')?.outcome).toBe('overruled');
    expect(report.samples.every(({ drug }) => drug?.kind === 'quantified')).toBe(true);
  });

  it('refuses an override of what did not occur, without reason or without name', async () => {
    const pair = onTheLine.find(({ criterion }) => criterion === 'blank-below-lloq') as Pair;
    const codes: string[] = [];
    for (const words of [
      ['--accept', 'EDGE_EFFECT', '--reason', 'x', '--by', 'y'],
      ['--accept', 'BLANK_ABOVE_LLOQ', '--by', 'y'],
      ['--accept', 'BLANK_ABOVE_LLOQ', '--reason', 'x'],
    ]) {
      const { exitCode, stdout } = await analyze(pair, 'outside', words);
      expect(exitCode).toBe(2);
      codes.push((JSON.parse(stdout) as { error: { code: string } }).error.code);
    }
    expect(codes).toEqual(['OVERRIDE_UNKNOWN', 'OVERRIDE_INCOMPLETE', 'OVERRIDE_INCOMPLETE']);
  });

  it('withholds one sample whose replicates disagree, and repeats that one alone', async () => {
    const pair = onTheLine.find(({ criterion }) => criterion === 'replicates-cv') as Pair;
    const report = reportOf(await analyze(pair, 'outside'));
    const missing = report.samples.filter(({ drug }) => drug?.kind !== 'quantified');
    expect(missing.map(({ sampleId }) => sampleId)).toEqual(['P03']);
    expect(report.repeats.map(({ sampleId }) => sampleId)).toEqual(['P03']);
    expect(report.verdict).toBe('accepted-with-remarks');
  });

  it('makes remarks the exit code 1 with --strict, and nothing with --fail-on never', async () => {
    const remark = onTheLine.find(({ criterion }) => criterion === 'replicates-cv') as Pair;
    const rejected = onTheLine.find(({ criterion }) => criterion === 'blank-below-lloq') as Pair;
    expect((await analyze(remark, 'outside')).exitCode).toBe(0);
    expect((await analyze(remark, 'outside', ['--strict'])).exitCode).toBe(1);
    expect((await analyze(rejected, 'outside', ['--fail-on', 'never'])).exitCode).toBe(0);
  });
});

describe('a failed standard of an analysed plate', () => {
  it('is dropped, the curve fitted again, and the range begins at the next standard', async () => {
    const pair: Pair = {
      criterion: 'standards-recovery',
      note: 'the lowest standard 50 % high; a sample between it and the next',
      ods: { H1: 0.0235, C5: 0.025, C6: 0.025 },
      well: 'H2',
      inside: 0.0235,
      outside: 0.0235,
      insideCodes: [],
      outsideCodes: [],
    };
    const report = reportOf(await analyze(pair, 'outside'));
    const [plate] = report.plates;
    expect(acceptanceCodes(report)).toEqual(['STANDARD_OUT_OF_LIMITS', 'STANDARD_RANGE_TRUNCATED']);
    expect(plate?.curve?.lloq).toBeCloseTo(3.125, 9);
    expect(plate?.curve?.parameters['b']).toBeCloseTo(0.01, 9);
    expect(plate?.standards.map(({ usedInFit }) => usedInFit)).toEqual([false, ...Array(7).fill(true)]);
    expect(report.samples.find(({ sampleId }) => sampleId === 'P03')?.drug).toMatchObject({ kind: 'below-range' });
    expect(report.verdict).toBe('accepted-with-remarks');
  });
});

describe('the curve of an analysed plate', () => {
  /** Two standards remain; a line through means needs a third for its standard errors. */
  const excluded = Object.fromEntries(
    [...'BCDEFG'].flatMap((row) => [1, 2].map((c) => [`${row}${c}`, { exclude: 'x' }])),
  );
  const pair: Pair = {
    criterion: 'curve',
    note: 'three and two standards for a line',
    preset: 'minimal',
    well: 'H1',
    inside: 0.015625,
    outside: 0.015625,
    layout: { ...excluded, E1: {}, E2: {} },
    outsideLayout: { E1: { exclude: 'x' }, E2: { exclude: 'x' } },
    insideCodes: [],
    outsideCodes: ['CURVE_MISSING'],
  };

  it('is a criterion of every preset', async () => {
    expect(acceptanceCodes(reportOf(await analyze(pair, 'inside')))).toEqual(pair.insideCodes);
    expect(acceptanceCodes(reportOf(await analyze(pair, 'outside')))).toEqual(pair.outsideCodes);
    const words = ['--accept', 'CURVE_MISSING', '--reason', 'x', '--by', 'y'];
    expect((await analyze(pair, 'outside', words)).exitCode).toBe(2);
  });
});
