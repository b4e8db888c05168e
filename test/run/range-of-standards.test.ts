import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MACHINE_FILES } from '../../src/batch/machine-files.ts';
import { analyzeRun } from '../../src/run/analyze-run.ts';
import { gatherRun } from '../../src/run/gather-run.ts';
import { findRunSettings } from '../../src/run/run-settings.ts';

const LEVELS = [200, 100, 50, 25, 12.5, 6.25, 3.125, 0];
const responseAt = (x: number): number => 3.4 - 3.34 / (1 + (x / 70) ** 1.2);
const LIMITS = 'curve: { model: 4pl, weighting: none, fitOn: means, range: standards, lloq: 3.125, uloq: 200 }\n';

/** What a plate says of its range, of samples with 3.4 and 190 ng/mL in the well, and which findings it has of that. */
interface Range {
  readonly range: readonly (number | null | undefined)[];
  readonly low: string | undefined;
  readonly high: string | undefined;
  readonly codes: readonly string[];
}

describe('no result is given beyond the standards that carry the curve', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-range-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** Standards of row A (200) to H (0); `ods` puts other texts in place of a row's responses, `excluded` leaves one out. */
  async function rangeOf(
    assay: string,
    { ods = {}, excluded }: { readonly ods?: Readonly<Record<string, string>>; readonly excluded?: string } = {},
  ): Promise<Range> {
    const values: string[] = [];
    const layout: string[] = [];
    const add = (well: string, content: string, x: number, row?: string): void => {
      values.push(`${well},${(row === undefined ? undefined : ods[row]) ?? responseAt(x).toFixed(5)}`);
      layout.push(`${well},${content},${row !== undefined && row === excluded ? 'bubble' : ''}`);
    };
    LEVELS.forEach((x, index) => {
      const row = 'ABCDEFGH'[index] as string;
      for (const column of [1, 2]) add(`${row}${column}`, `standard,S${x},${x},`, x, row);
    });
    [8, 9, 50, 90, 95].forEach((x, index) => {
      add(`${'ABCDE'[index]}3`, `control,QC${x},${x},1`, x);
    });
    for (const column of [4, 5]) add(`A${column}`, 'sample,low,,1', 3.4);
    for (const column of [4, 5]) add(`B${column}`, 'sample,high,,1', 190);
    const plate = join(folder, 'plate.csv');
    writeFileSync(plate, `well,value\n${values.join('\n')}\n`);
    const header = 'well,role,name,concentration (ng/mL),dilution,exclude';
    writeFileSync(join(folder, 'plate.layout.csv'), `${header}\n${layout.join('\n')}\n`);
    const file = join(folder, 'ours.yaml');
    writeFileSync(file, `id: ours\nextends: infliximab\nstandards: { unit: ng/mL }\nreportUnit: ng/mL\n${assay}`);
    const request = { plates: [plate], layouts: [], assays: [file], overrides: [] };
    const report = analyzeRun(
      await gatherRun(request, await findRunSettings(plate, MACHINE_FILES), MACHINE_FILES, '0'),
    );
    const [analysed] = report.plates;
    const result = (id: string): string | undefined => {
      const found = analysed?.samples.find(({ sampleId }) => sampleId === id)?.result;
      if (found === undefined || 'signalToNoise' in found) return undefined;
      if (found.kind === 'below-range') return `<${found.lloq}`;
      return found.kind === 'above-range' ? `>${found.uloq}` : found.kind;
    };
    const codes = analysed?.findings.map(({ code }) => code).filter((code) => /RANGE/.test(code)) ?? [];
    return { range: [analysed?.curve?.lloq, analysed?.curve?.uloq], low: result('low'), high: result('high'), codes };
  }

  it('where every standard was measured the range is theirs, and the limits of the assay hold', async () => {
    for (const assay of ['', LIMITS]) {
      expect(await rangeOf(assay)).toEqual({ range: [3.125, 200], low: 'quantified', high: 'quantified', codes: [] });
    }
  });

  it('where the lowest standard is left out, or no well of the highest was read', async () => {
    expect(await rangeOf('', { excluded: 'G' })).toMatchObject({ range: [6.25, 200], low: '<6.25' });
    expect(await rangeOf('', { ods: { A: 'OVRFLW' } })).toMatchObject({ range: [3.125, 100], high: '>100' });
  });

  it('whatever limits the assay states, which is told', async () => {
    const left = await rangeOf(LIMITS, { excluded: 'G' });
    expect(left).toMatchObject({ range: [6.25, 200], low: '<6.25', codes: ['RANGE_LIMIT_UNSUPPORTED'] });
    const wide = await rangeOf(LIMITS.replace('3.125', '1').replace('200', '300'));
    expect(wide.range).toEqual([3.125, 200]);
    expect(wide.codes).toEqual(['RANGE_LIMIT_UNSUPPORTED', 'RANGE_LIMIT_UNSUPPORTED']);
    const asked = await rangeOf(LIMITS.replace('standards', 'asymptotes'), { excluded: 'G' });
    expect(asked).toMatchObject({ range: [3.125, 200], low: 'quantified', codes: [] });
  });

  it('where the standard at the end fails, refitted or not, with limits in the assay or not', async () => {
    const failing = { ods: { G: '0.26' } };
    const noRefit = 'acceptance: { preset: ich-m10, criteria: { standards-recovery: { refit: false } } }\n';
    for (const assay of ['', LIMITS, noRefit, `${LIMITS}${noRefit}`]) {
      const found = await rangeOf(assay, failing);
      expect(found).toMatchObject({ range: [6.25, 200], low: '<6.25', codes: ['STANDARD_RANGE_TRUNCATED'] });
    }
  });
});
