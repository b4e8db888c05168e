import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MACHINE_FILES } from '../../src/batch/machine-files.ts';
import { analyzeRun } from '../../src/run/analyze-run.ts';
import { gatherRun } from '../../src/run/gather-run.ts';
import type { PlateReport } from '../../src/run/run-report.ts';
import { findRunSettings } from '../../src/run/run-settings.ts';

type Well = readonly [well: string, layout: string, od: number];

describe('an antibody plate', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-antibodies-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const analyse = async (negativeControl: string, wells: readonly Well[], hasCurve = false): Promise<PlateReport> => {
    const plate = join(folder, 'plate.csv');
    writeFileSync(
      join(folder, 'ours.yaml'),
      `id: ours\nextends: anti-infliximab\ncutPoint: { kind: floating, factor: 1.5, negativeControl: ${negativeControl} }\n${hasCurve ? '' : 'curve: null\n'}`,
    );
    writeFileSync(plate, `well,value\n${wells.map(([well, , od]) => `${well},${od}`).join('\n')}\n`);
    const rows = wells.map(([well, content]) => `${well},${content}`).join('\n');
    writeFileSync(
      join(folder, 'plate.layout.csv'),
      `# assay: ours\nwell,role,name,dilution,concentration,unit\n${rows}\n`,
    );
    const request = { plates: [plate], layouts: [], assays: [], overrides: [] };
    const settings = await findRunSettings(plate, MACHINE_FILES);
    return analyzeRun(await gatherRun(request, settings, MACHINE_FILES, '0')).plates[0] as PlateReport;
  };

  const controls = (high: number): readonly Well[] => [
    ['A1', 'negative-control,NC1,', high],
    ['A2', 'negative-control,NC1,', 0.1],
    ['A3', 'negative-control,NC2,', 0.1],
    ['A4', 'negative-control,NC2,', 0.102],
    ['A5', 'negative-control,NC2,', 0.098],
    ['B1', 'positive-control,PC,', 0.9],
    ['B2', 'positive-control,PC,', 0.92],
  ];

  it('with one high well among negative controls is judged by their median where the assay takes that', async () => {
    const byMedian = await analyse('median', controls(0.5));
    expect(byMedian.cutPoint?.value).toBeCloseTo(0.15, 12);
    expect(byMedian.verdict).toBe('accepted-with-remarks');
    expect(byMedian.findings.map(({ code }) => code)).toContain('ADA_NEGATIVE_CONTROL_SPREAD');
    const byMean = await analyse('mean', controls(0.5));
    expect(byMean.verdict).toBe('rejected');
    expect(byMean.findings.map(({ code }) => code)).toContain('NEGATIVE_CONTROL_POSITIVE');
  });

  const titration = (pairs: readonly (readonly [dilution: number, first: number, second: number])[]): readonly Well[] =>
    pairs.flatMap(([dilution, first, second], step): readonly Well[] => [
      [`C${2 * step + 1}`, `sample,T,${dilution}`, first],
      [`C${2 * step + 2}`, `sample,T,${dilution}`, second],
    ]);

  it('keeps the call and the titre of a sample whose replicates differ far from the cut point at a later dilution', async () => {
    const steps = [
      [20, 1.5, 1.52],
      [100, 0.8, 0.82],
      [500, 0.3, 0.31],
      [2500, 0.06, 0.1],
    ] as const;
    const far = await analyse('mean', [...controls(0.1), ...titration(steps)]);
    expect(far.samples[0]?.result).toMatchObject({ kind: 'positive', titre: { kind: 'titre', endpoint: 500 } });
    expect(far.findings.filter(({ code }) => code.endsWith('REPLICATE_CV')).map(({ code }) => code)).toEqual([
      'TITRATION_REPLICATE_CV',
    ]);
    const torn = await analyse('mean', [...controls(0.1), ...titration([...steps.slice(0, 3), [2500, 0.1, 0.3]])]);
    expect(torn.samples[0]?.result).toMatchObject({
      kind: 'not-reportable',
      titre: null,
      because: 'replicate CV 70.7 % at 1:2500',
    });
    const first = await analyse('mean', [...controls(0.1), ...titration([[20, 1, 1.52], ...steps.slice(1)])]);
    expect(first.samples[0]?.result).toMatchObject({ kind: 'not-reportable', because: 'replicate CV 29.2 % at 1:20' });
  });

  it('repeats a sample whose replicates differ, whether or not its antibody standards reach so far', async () => {
    const standards = [20, 10, 5, 2.5, 1.25, 0.625].flatMap((level, row): readonly Well[] =>
      [1, 2].map((column): Well => {
        const od = 0.1 + 2.8 / (1 + 8 / level);
        return [`${'ABCDEF'[row]}${column + 10}`, `standard,A${row},,${level},AU/mL`, Number(od.toFixed(4))];
      }),
    );
    const sample = (name: string, row: string, first: number, second: number): readonly Well[] => [
      [`${row}7`, `sample,${name},20`, first],
      [`${row}8`, `sample,${name},20`, second],
    ];
    const samples = [
      ...sample('low', 'G', 0.02, 0.12),
      ...sample('high', 'H', 1.8, 2.9),
      ...sample('fine', 'E', 0.1, 0.1),
    ];
    for (const plate of [
      await analyse('mean', [...controls(0.1), ...samples]),
      await analyse('mean', [...controls(0.1), ...samples, ...standards], true),
    ]) {
      expect(plate.verdict).toBe('accepted-with-remarks');
      expect(plate.samples.map(({ sampleId, result }) => [sampleId, result.kind])).toEqual([
        ['fine', 'negative'],
        ['low', 'not-reportable'],
        ['high', 'not-reportable'],
      ]);
      expect(plate.samples[1]?.result).toMatchObject({ rawCall: 'negative', because: 'replicate CV 101.0 %' });
    }
  });
});
