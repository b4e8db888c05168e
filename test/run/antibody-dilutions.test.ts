import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MACHINE_FILES } from '../../src/batch/machine-files.ts';
import type { AdaCall } from '../../src/domain/result.ts';
import { analyzeRun } from '../../src/run/analyze-run.ts';
import { gatherRun } from '../../src/run/gather-run.ts';
import { findRunSettings } from '../../src/run/run-settings.ts';

/** The antibody standards' response, and the standards that are on the plate. */
const responseAt = (x: number): number => 3 - 2.9 / (1 + (x / 8) ** 1.2);
const STANDARDS = [20, 10, 5, 2.5, 1.25, 0.625, 0];
const GRADED = 'highCutoff: { kind: concentration, value: 300, unit: AU/mL }\n';
const BY_CONCENTRATION = `cutPoint: { kind: concentration, value: 10, unit: AU/mL, negativeControl: mean }\n${GRADED}`;
const BY_RESPONSE = `cutPoint: { kind: floating, factor: 2, negativeControl: mean }\n${GRADED}`;

describe('an antibody sample at several dilutions', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-antibody-dilutions-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** The call of one sample whose wells hold these concentrations at these dilutions, and the codes that name it. */
  async function call(
    assay: string,
    steps: readonly (readonly [dilution: number, inWell: number])[],
  ): Promise<{ readonly call: AdaCall; readonly codes: readonly string[] }> {
    const wells: (readonly [well: string, content: string, od: number])[] = [
      ...['E12', 'F12', 'G12'].map((well) => [well, 'negative-control,NC,,10', 0.1] as const),
      ['H12', 'positive-control,PC,,10', 1.8],
    ];
    STANDARDS.forEach((x, row) => {
      for (const column of [1, 2]) {
        wells.push([`${'ABCDEFG'[row]}${column}`, `standard,A${x},${x},`, responseAt(x) * (0.98 + 0.02 * column)]);
      }
    });
    steps.forEach(([dilution, inWell], row) => {
      for (const column of [4, 5]) {
        wells.push([`${'ABCDEFGH'[row]}${column}`, `sample,S,,${dilution}`, responseAt(inWell)]);
      }
    });
    const plate = join(folder, 'ada.csv');
    writeFileSync(plate, `well,value\n${wells.map(([well, , od]) => `${well},${od.toFixed(5)}`).join('\n')}\n`);
    const layout = wells.map(([well, content]) => `${well},${content}`).join('\n');
    writeFileSync(join(folder, 'ada.layout.csv'), `well,role,name,concentration (AU/mL),dilution\n${layout}\n`);
    const file = join(folder, 'ours.yaml');
    writeFileSync(file, `id: ours\nextends: anti-infliximab\n${assay}`);
    const request = { plates: [plate], layouts: [], assays: [file], overrides: [] };
    const report = analyzeRun(
      await gatherRun(request, await findRunSettings(plate, MACHINE_FILES), MACHINE_FILES, '0'),
    );
    const found = report.samples.find(({ sampleId }) => sampleId === 'S')?.ada;
    if (found === null || found === undefined) throw new Error('the sample has no call');
    const codes = report.plates[0]?.findings.filter(({ message }) => message.startsWith('S:')).map(({ code }) => code);
    return { call: found, codes: codes ?? [] };
  }

  it('whose lowest one is hooked is not negative by a concentration either', async () => {
    const { call: hooked, codes } = await call(BY_CONCENTRATION, [
      [10, 0.7],
      [100, 9],
    ]);
    expect(hooked).toMatchObject({ kind: 'positive', grade: 'high', concentration: { kind: 'quantified' } });
    expect(codes).toContain('DILUTIONS_HOOK');
  });

  it('has the concentration of the dilution that is in range', async () => {
    for (const assay of [BY_CONCENTRATION, BY_RESPONSE]) {
      const { call: diluted } = await call(assay, [
        [10, 60],
        [100, 6],
      ]);
      expect(diluted).toMatchObject({ kind: 'positive', grade: 'high' });
      const { concentration } = diluted;
      expect(concentration?.kind === 'quantified' && Math.abs(concentration.value / 600 - 1) < 0.02).toBe(true);
    }
  });

  it('is graded by a dilution that no hook has reached, where the call rests on the response', async () => {
    const { call: hooked } = await call(BY_RESPONSE, [
      [10, 0.9],
      [100, 9],
    ]);
    expect(hooked).toMatchObject({ kind: 'positive', grade: 'high', titre: { kind: 'at-least', maximum: 100 } });
  });

  it('that contradict each other keep a call on which all of them agree, and make none where they do not', async () => {
    const agreed = await call(BY_CONCENTRATION, [
      [10, 60],
      [100, 1],
    ]);
    expect(agreed.call).toMatchObject({ kind: 'positive', concentration: { kind: 'not-reportable' } });
    expect(agreed.codes).toContain('DILUTIONS_CONTRADICT');
    const gap = await call(BY_CONCENTRATION, [
      [10, 60],
      [1000, 0.1],
    ]);
    expect(gap.call).toMatchObject({ kind: 'positive', concentration: { kind: 'not-reportable' } });
    const split = await call(BY_CONCENTRATION.replace('value: 10', 'value: 150'), [
      [10, 60],
      [100, 1],
    ]);
    expect(split.call.kind).toBe('not-reportable');
  });
});
