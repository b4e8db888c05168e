import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MACHINE_FILES } from '../../src/batch/machine-files.ts';
import { analyzeRun } from '../../src/run/analyze-run.ts';
import { gatherRun } from '../../src/run/gather-run.ts';
import type { RunReport } from '../../src/run/run-report.ts';
import { findRunSettings } from '../../src/run/run-settings.ts';

type Well = readonly [well: string, content: string, od: number];

const responseAt = (level: number): number => Number((0.05 + 3 / (1 + 20 / level)).toFixed(4));
const ASSAY = 'extends: infliximab\nacceptance: { preset: minimal }\n';
const STANDARDS = [200, 100, 50, 25, 12.5, 6.25, 3.125, 0].map(
  (level, row): Well => [`${'ABCDEFGH'[row]}1`, `standard,S${row},${level},`, responseAt(level)],
);

describe('a sample at several dilutions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-dilutions-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A run of one sample with these concentrations (ng/mL) in the wells of each dilution. */
  async function analyse(steps: readonly (readonly [dilution: number, ...levels: number[]])[]): Promise<RunReport> {
    const wells = [
      ...STANDARDS,
      ...steps.flatMap(([dilution, ...levels], row) =>
        levels.map((level, column): Well => {
          return [`${'ABCDEFGH'[row]}${column + 2}`, `sample,S,,${dilution}`, responseAt(level)];
        }),
      ),
    ];
    const plate = join(folder, 'plate.csv');
    writeFileSync(join(folder, 'ours.yaml'), `id: ours\n${ASSAY}`);
    writeFileSync(plate, `well,value\n${wells.map(([well, , od]) => `${well},${od}`).join('\n')}\n`);
    const rows = wells.map(([well, content]) => `${well},${content}`).join('\n');
    const header = '# assay: ours\nwell,role,name,concentration (ng/mL),dilution';
    writeFileSync(join(folder, 'plate.layout.csv'), `${header}\n${rows}\n`);
    const request = { plates: [plate], layouts: [], assays: [], overrides: [] };
    return analyzeRun(await gatherRun(request, await findRunSettings(plate, MACHINE_FILES), MACHINE_FILES, '0'));
  }

  it('is described by the wells of the dilution that gave its result, or by none where several did', async () => {
    const one = (
      await analyse([
        [100, 900, 950],
        [400, 110, 115],
      ])
    ).plates[0]?.samples[0];
    expect(one).toMatchObject({ dilution: 400, result: { kind: 'quantified', dilution: 400 } });
    expect(one?.meanOd).toBeCloseTo((responseAt(110) + responseAt(115)) / 2, 12);
    expect(one?.cvPercent).toBeLessThan(2);
    const both = (
      await analyse([
        [100, 110, 112],
        [200, 55, 56],
      ])
    ).plates[0]?.samples[0];
    expect(both).toMatchObject({ dilution: null, meanOd: null, cvPercent: null, result: { kind: 'quantified' } });
  });

  it('above range at all of them is to be repeated at a higher one', async () => {
    const report = await analyse([
      [100, 2400, 2400],
      [400, 600, 600],
    ]);
    expect(report.samples[0]?.drug).toMatchObject({ kind: 'above-range', uloq: 80 });
    expect(report.repeats).toMatchObject([{ sampleId: 'S', because: 'above 80 µg/mL', dilution: expect.any(Number) }]);
    expect(report.repeats[0]?.dilution).toBeGreaterThan(1200);
  });
});
