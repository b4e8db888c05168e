import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MACHINE_FILES } from '../../src/batch/machine-files.ts';
import { analyzeRun } from '../../src/run/analyze-run.ts';
import { gatherRun } from '../../src/run/gather-run.ts';
import type { RunReport } from '../../src/run/run-report.ts';
import { findRunSettings } from '../../src/run/run-settings.ts';

type Well = readonly [well: string, content: string, od: number];

const responseAt = (x: number): number => 3.4 - 3.34 / (1 + (x / 70) ** 1.2);

describe('replicates that do not all lie on the curve or in its range', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-off-curve-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function analyze(samples: readonly Well[], settings: string): Promise<RunReport> {
    const standards = [200, 100, 50, 25, 12.5, 6.25, 3.125, 0].flatMap((x, row) =>
      [1, 2].map((column): Well => [`${'ABCDEFGH'[row]}${column}`, `standard,S${x},${x},`, responseAt(x)]),
    );
    const wells = [...standards, ...samples];
    const plate = join(folder, 'plate.csv');
    writeFileSync(plate, `well,value\n${wells.map(([well, , od]) => `${well},${od.toFixed(5)}`).join('\n')}\n`);
    const layout = wells.map(([well, content]) => `${well},${content}`).join('\n');
    writeFileSync(join(folder, 'plate.layout.csv'), `well,role,name,concentration (ng/mL),dilution\n${layout}\n`);
    const file = join(folder, 'ours.yaml');
    writeFileSync(file, `id: ours\nextends: infliximab\n${settings}\n`);
    const request = { plates: [plate], layouts: [], assays: [file], overrides: [] };
    return analyzeRun(await gatherRun(request, await findRunSettings(plate, MACHINE_FILES), MACHINE_FILES, '0'));
  }

  it('are judged by their responses where the assay judges concentrations', async () => {
    const report = await analyze(
      [
        ['D5', 'sample,apart,,100', 0.05],
        ['D6', 'sample,apart,,100', 0.3],
        ['E5', 'sample,alike,,100', 0.175],
        ['E6', 'sample,alike,,100', 0.176],
      ],
      'replicates: { maxCvPercent: 20, cvOn: concentration }',
    );
    expect(report.plates[0]?.samples.map(({ sampleId, result }) => `${sampleId} ${result.kind}`)).toEqual([
      'apart not-reportable',
      'alike quantified',
    ]);
    const finding = report.plates[0]?.findings.find(({ code }) => code === 'REPLICATE_CV');
    expect(finding?.message).toContain('CV 101.0 %');
  });

  it('may differ by 25 % where their mean lies within 1.5 x of the ULOQ on its far side, as on its near side', async () => {
    const upper = responseAt(200);
    const replicates = (name: string, row: string, mean: number, cvPercent: number) =>
      ([-1, 1] as const).map((side, index) => {
        const od = mean * (1 + (side * cvPercent) / 100 / Math.SQRT2);
        return [`${row}${index + 5}`, `sample,${name},,100`, od] as const;
      });
    const report = await analyze(
      [
        ...replicates('just above', 'A', 1.002 * upper, 24),
        ...replicates('wider', 'B', 1.002 * upper, 26),
        ...replicates('beyond 1.5 x', 'C', responseAt(310), 22),
        ...replicates('just below', 'D', 0.998 * upper, 24),
      ],
      'replicates: { maxCvPercent: 20, maxCvPercentAtLimits: 25, cvOn: response }',
    );
    expect(report.plates[0]?.samples.map(({ sampleId, result }) => `${sampleId} ${result.kind}`)).toEqual([
      'just above above-range',
      'wider not-reportable',
      'beyond 1.5 x not-reportable',
      'just below quantified',
    ]);
  });
});
