import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MACHINE_FILES } from '../../src/batch/machine-files.ts';
import { renderCsv } from '../../src/report/csv-report.ts';
import { analyzeRun } from '../../src/run/analyze-run.ts';
import { gatherRun } from '../../src/run/gather-run.ts';
import type { RunReport } from '../../src/run/run-report.ts';
import { findRunSettings } from '../../src/run/run-settings.ts';

type Sample = readonly [name: string, dilution: number, level: number];

const responseAt = (level: number): string => (0.05 + 3 / (1 + 20 / level)).toFixed(4);
const STANDARDS = [200, 100, 50, 25, 12.5, 6.25, 3.125, 0].map(
  (level, row) => [`${'ABCDEFGH'[row]}1`, `standard,S${row},${level},`, responseAt(level)] as const,
);

describe('a sample on several plates of one analyte', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-several-'));
    writeFileSync(join(folder, 'ours.yaml'), 'id: ours\nextends: infliximab\nacceptance: { preset: minimal }\n');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const plateOf = (name: string, samples: readonly Sample[]): string => {
    const wells = [
      ...STANDARDS,
      ...samples.flatMap(([sample, dilution, level], row) =>
        [2, 3].map(
          (column) => [`${'ABCDEFGH'[row]}${column}`, `sample,${sample},,${dilution}`, responseAt(level)] as const,
        ),
      ),
    ];
    const plate = join(folder, `${name}.csv`);
    writeFileSync(plate, `well,value\n${wells.map(([well, , od]) => `${well},${od}`).join('\n')}\n`);
    const rows = wells.map(([well, content]) => `${well},${content}`).join('\n');
    const header = '# assay: ours\nwell,role,name,concentration (ng/mL),dilution';
    writeFileSync(join(folder, `${name}.layout.csv`), `${header}\n${rows}\n`);
    return plate;
  };
  const analyse = async (...plates: readonly (readonly Sample[])[]): Promise<RunReport> => {
    const files = plates.map((samples, index) => plateOf(`p${index + 1}`, samples));
    const settings = await findRunSettings(files[0] as string, MACHINE_FILES);
    const request = { plates: files, layouts: [], assays: [], overrides: [] };
    return analyzeRun(await gatherRun(request, settings, MACHINE_FILES, '0'));
  };
  const platesIn = (report: RunReport): readonly unknown[] =>
    Papa.parse<Record<string, string>>(renderCsv(report).trimEnd(), { header: true, newline: '\r\n' }).data.map(
      (row) => [row['sample'], row['drug'], row['drug_plate']?.replaceAll(`${folder}/`, '')],
    );

  it('of limits that agree has that plate whose limit it is, and is repeated from there alone', async () => {
    const low: readonly Sample[] = [
      ['high', 50, 900],
      ['none', 50, 0.1],
    ];
    const report = await analyse(low, [
      ['high', 400, 900],
      ['none', 400, 0.1],
    ]);
    expect(platesIn(report)).toEqual([
      ['high', '>80', 'p2.csv'],
      ['none', '<0.15625', 'p1.csv'],
    ]);
    expect(report.repeats).toMatchObject([{ sampleId: 'high', because: 'above 80 µg/mL' }]);
  });

  it('is shown with the plate that its result is from, and not to be repeated once it has one', async () => {
    const first: readonly Sample[] = [
      ['A', 100, 900],
      ['B', 100, 900],
      ['C', 100, 50],
    ];
    const report = await analyse(first, [
      ['A', 400, 75],
      ['C', 100, 60],
    ]);
    expect(platesIn(report)).toEqual([
      ['A', expect.stringMatching(/^(29\.9|30)/), 'p2.csv'],
      ['B', '>20', 'p1.csv'],
      ['C', '', 'p1.csv; p2.csv'],
    ]);
    expect(report.repeats.map(({ sampleId }) => sampleId)).toEqual(['B']);
  });
});
