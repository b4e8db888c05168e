import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MACHINE_FILES } from '../../src/batch/machine-files.ts';
import { analyzeRun } from '../../src/run/analyze-run.ts';
import { gatherRun } from '../../src/run/gather-run.ts';
import { findRunSettings } from '../../src/run/run-settings.ts';

type Well = readonly [well: string, content: string, od: number];

const responseAt = (x: number): number => 0.05 + 0.06 * x;
const ASSAY = `id: ours
analyte: { kind: ada, name: anti-infliximab antibodies }
blank: none
curve: { model: linear, weighting: none, fitOn: means, range: standards }
cutPoint: { kind: concentration, value: 30, unit: AU/mL }
acceptance: { preset: minimal }
`;
const PLATE = [
  ...[40, 20, 10, 5, 2.5, 1.25].flatMap((x, row) =>
    [1, 2].map((column): Well => [`${'ABCDEF'[row]}${column}`, `standard,A${x},${x},`, responseAt(x)]),
  ),
  ...[3, 4].map((column): Well => [`A${column}`, 'negative-control,NC,,20', 0.06]),
  ...[3, 4].map((column): Well => [`B${column}`, 'positive-control,PC,,20', 1.2]),
];

describe('replicates whose mean is below the range, by a cut point on concentration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-antibody-replicates-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The call of a sample at 1:20 whose two wells hold these concentrations (AU/mL in the well; the range begins at 1.25). */
  async function call(first: number, second: number, greyZone = ''): Promise<readonly unknown[]> {
    const wells = [
      ...PLATE,
      ...[first, second].map((x, index): Well => [`C${index + 3}`, 'sample,S,,20', responseAt(x)]),
    ];
    const plate = join(folder, 'plate.csv');
    writeFileSync(join(folder, 'ours.yaml'), ASSAY.replace('AU/mL }', `AU/mL${greyZone} }`));
    writeFileSync(plate, `well,value\n${wells.map(([well, , od]) => `${well},${od.toFixed(5)}`).join('\n')}\n`);
    const rows = wells.map(([well, content]) => `${well},${content}`).join('\n');
    const header = '# assay: ./ours.yaml\nwell,role,name,concentration (AU/mL),dilution';
    writeFileSync(join(folder, 'plate.layout.csv'), `${header}\n${rows}\n`);
    const request = { plates: [plate], layouts: [], assays: [], overrides: [] };
    const report = analyzeRun(
      await gatherRun(request, await findRunSettings(plate, MACHINE_FILES), MACHINE_FILES, '0'),
    );
    const ada = report.samples[0]?.ada;
    return [ada?.kind, ada?.because];
  }

  it('make no call where one of them alone is positive, or in the grey zone', async () => {
    expect(await call(0.1, 1.6)).toEqual(['not-reportable', 'replicate CV 63.0 %']);
    expect((await call(0.1, 1.4))[0]).toBe('negative');
    expect((await call(0.1, 1.4, ', greyZone: { low: 0.9, high: 1.1 }'))[0]).toBe('not-reportable');
    expect((await call(0.1, 0.5))[0]).toBe('negative');
  });
});
