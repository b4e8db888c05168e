import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MACHINE_FILES } from '../../src/batch/machine-files.ts';
import type { AdaCall } from '../../src/domain/result.ts';
import { analyzeRun } from '../../src/run/analyze-run.ts';
import { gatherRun } from '../../src/run/gather-run.ts';
import type { RunReport } from '../../src/run/run-report.ts';
import { findRunSettings } from '../../src/run/run-settings.ts';

const ASSAY = `id: ours
extends: anti-infliximab
cutPoint: { kind: floating, factor: 1.8, negativeControl: mean, confirmatoryPercent: 40 }
highCutoff: { kind: titre, value: 100 }
`;

/** Wells of the plate: name, what the layout says after it, and the response. */
const WELLS: readonly (readonly [well: string, layout: string, od: number])[] = [
  ...['A1', 'B1', 'C1', 'D1'].map((well, index) => [well, 'negative-control,NC,,', 0.1 + 0.002 * index] as const),
  ...['E1', 'F1'].map((well) => [well, 'positive-control,PC,,', 1.5] as const),
  ...['A2', 'A3'].map((well) => [well, 'sample,confirmed,10,', 1.2] as const),
  ...['B2', 'B3'].map((well) => [well, 'sample,confirmed,10,yes', 0.2] as const),
  ...['C2', 'C3'].map((well) => [well, 'sample,refuted,10,', 0.5] as const),
  ...['D2', 'D3'].map((well) => [well, 'sample,refuted,10,yes', 0.45] as const),
  ...['E2', 'E3'].map((well) => [well, 'sample,both,10,', 0.8] as const),
  ...['E8', 'E9'].map((well) => [well, 'sample,both,20,', 0.4] as const),
  ...['F2', 'F3'].map((well) => [well, 'sample,both,20,yes', 0.1] as const),
  ...['F8', 'F9'].map((well) => [well, 'sample,both,10,yes', 0.6] as const),
  ...['G2', 'G3'].map((well) => [well, 'sample,elsewhere,10,', 0.8] as const),
  ...['G8', 'G9'].map((well) => [well, 'sample,elsewhere,20,yes', 0.4] as const),
  ...series('titrated', '5', [1.2, 0.7, 0.4, 0.2, 0.1]),
  ...series('prozone', '7', [0.12, 0.6, 0.3, 0.1]),
  ['A9', 'sample,apart,10,', 0.1],
  ['A10', 'sample,apart,10,', 0.35],
];

function series(name: string, column: string, ods: readonly number[]): readonly (readonly [string, string, number])[] {
  return ods.map((od, step) => [`${'ABCDEFGH'[step]}${column}`, `sample,${name},${10 * 4 ** step},`, od] as const);
}

describe('an antibody plate with all three tiers', () => {
  let folder = '';
  let report: RunReport;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-tiers-'));
    const plate = join(folder, 'ada.csv');
    writeFileSync(plate, `well,value\n${WELLS.map(([well, , od]) => `${well},${od}`).join('\n')}\n`);
    const layout = WELLS.map(([well, content]) => `${well},${content}`).join('\n');
    writeFileSync(join(folder, 'ada.layout.csv'), `# assay: ours\nwell,role,name,dilution,spiked\n${layout}\n`);
    writeFileSync(join(folder, 'ours.yaml'), ASSAY);
    const request = { plates: [plate], layouts: [], assays: [], overrides: [] };
    report = analyzeRun(await gatherRun(request, await findRunSettings(plate, MACHINE_FILES), MACHINE_FILES, '0'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const callOf = (sampleId: string): AdaCall => {
    const call = report.samples.find((sample) => sample.sampleId === sampleId)?.ada;
    if (call === null || call === undefined) throw new Error(`no call for ${sampleId}`);
    return call;
  };

  it('confirms a positive that free drug takes away, and refutes one that it leaves', () => {
    expect(callOf('confirmed')).toMatchObject({
      kind: 'positive',
      confirmation: { confirmed: true, cutPointPercent: 40 },
    });
    expect(callOf('refuted')).toMatchObject({
      kind: 'negative',
      rawCall: 'positive',
      confirmation: { confirmed: false },
    });
  });

  it('compares wells with and without drug at one dilution', () => {
    const { kind, confirmation } = callOf('both');
    expect([kind, confirmation?.percentInhibition.toFixed(6)]).toEqual(['negative', '25.000000']);
    expect(callOf('elsewhere')).toMatchObject({ kind: 'positive', confirmation: null });
    const finding = report.plates[0]?.findings.find(({ code }) => code === 'ADA_CONFIRMATION_MISSING');
    expect(finding?.message).toBe(
      'elsewhere: not confirmed or refuted: its wells with drug are at 1:20, those without at 1:10',
    );
  });

  it('gives the endpoint titre as the whole dilution, and grades by the limit of the assay', () => {
    expect(callOf('titrated')).toMatchObject({
      kind: 'positive',
      grade: 'high',
      titre: { kind: 'titre', endpoint: 640 },
    });
  });

  it('never calls a prozone negative', () => {
    expect(callOf('prozone')).toMatchObject({
      kind: 'positive',
      rawCall: 'negative',
      titre: { kind: 'titre', endpoint: 160 },
    });
  });

  it('asks for a repeat where replicates disagree, with the raw call shown and the sample on the repeat list', () => {
    expect(callOf('apart')).toMatchObject({ kind: 'not-reportable', rawCall: 'positive', withheld: true });
    expect(report.repeats.map(({ sampleId }) => sampleId)).toEqual(['apart']);
  });
});
