import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MACHINE_FILES } from '../../src/batch/machine-files.ts';
import { analyzeRun } from '../../src/run/analyze-run.ts';
import { gatherRun } from '../../src/run/gather-run.ts';
import { findRunSettings } from '../../src/run/run-settings.ts';

const responseAt = (x: number): number => 3.4 - 3.34 / (1 + (x / 70) ** 1.2);

describe('replicates of which one lies off the curve', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-off-curve-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are judged by their responses where the assay judges concentrations', async () => {
    const standards = [200, 100, 50, 25, 12.5, 6.25, 3.125, 0].flatMap((x, row) =>
      [1, 2].map((column) => [`${'ABCDEFGH'[row]}${column}`, `standard,S${x},${x},`, responseAt(x)] as const),
    );
    const wells = [
      ...standards,
      ['D5', 'sample,apart,,100', 0.05],
      ['D6', 'sample,apart,,100', 0.3],
      ['E5', 'sample,alike,,100', 0.175],
      ['E6', 'sample,alike,,100', 0.176],
    ] as const;
    const plate = join(folder, 'plate.csv');
    writeFileSync(plate, `well,value\n${wells.map(([well, , od]) => `${well},${od.toFixed(5)}`).join('\n')}\n`);
    const layout = wells.map(([well, content]) => `${well},${content}`).join('\n');
    writeFileSync(join(folder, 'plate.layout.csv'), `well,role,name,concentration (ng/mL),dilution\n${layout}\n`);
    const file = join(folder, 'ours.yaml');
    const replicates = '{ maxCvPercent: 20, cvOn: concentration }';
    writeFileSync(file, `id: ours\nextends: infliximab\nreplicates: ${replicates}\n`);
    const request = { plates: [plate], layouts: [], assays: [file], overrides: [] };
    const report = analyzeRun(
      await gatherRun(request, await findRunSettings(plate, MACHINE_FILES), MACHINE_FILES, '0'),
    );
    expect(report.plates[0]?.samples.map(({ sampleId, result }) => `${sampleId} ${result.kind}`)).toEqual([
      'apart not-reportable',
      'alike quantified',
    ]);
    const finding = report.plates[0]?.findings.find(({ code }) => code === 'REPLICATE_CV');
    expect(finding?.message).toContain('CV 101.0 %');
  });
});
