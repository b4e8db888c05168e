import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MACHINE_FILES } from '../../src/batch/machine-files.ts';
import { InputError } from '../../src/domain/input-error.ts';
import { analyzeRun } from '../../src/run/analyze-run.ts';
import { gatherRun } from '../../src/run/gather-run.ts';
import { findRunSettings } from '../../src/run/run-settings.ts';

const ASSAY = `id: ours
extends: infliximab
standards: { unit: ng/mL }
dilution: 100
curve: { model: 4pl, weighting: none, fitOn: means, range: standards, lloq: 0.3, uloq: 100 }
acceptance: { preset: minimal }
`;
const LEVELS = [200, 100, 30, 10, 3, 1, 0.3, 0.1];

describe("an assay's limits of quantification", () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-limits-'));
    writeFileSync(join(folder, 'ours.yaml'), ASSAY);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const rangeOf = async (unit: string, factor: number): Promise<string> => {
    const plate = join(folder, 'plate.csv');
    const responses = LEVELS.map((level) => (0.05 + 3 / (1 + 20 / level)).toFixed(4));
    const wells = LEVELS.map((_, row) => `${'ABCDEFGH'[row]}1`);
    writeFileSync(plate, `well,value\n${wells.map((well, row) => `${well},${responses[row]}`).join('\n')}\nA2,0.055\n`);
    const standards = LEVELS.map((level, row) => `${wells[row]},standard,S${row},${level * factor}`);
    const header = `# assay: ours\nwell,role,name,concentration (${unit})`;
    writeFileSync(join(folder, 'plate.layout.csv'), [header, ...standards, 'A2,sample,P1,'].join('\n'));
    const request = { plates: [plate], layouts: [], assays: [], overrides: [] };
    try {
      const settings = await findRunSettings(plate, MACHINE_FILES);
      const report = analyzeRun(await gatherRun(request, settings, MACHINE_FILES, '0'));
      const result = report.plates[0]?.samples[0]?.result;
      const limit = result?.kind === 'below-range' ? `<${result.lloq} ${result.unit}` : `${result?.kind}`;
      return `${report.plates[0]?.standards.filter(({ usedInFit }) => usedInFit).length} standards, ${limit}`;
    } catch (error) {
      if (error instanceof InputError) return `${error.code}: ${error.message}`;
      throw error;
    }
  };

  it("are in the assay's unit, whatever unit the layout states the standards in", async () => {
    expect(await rangeOf('ng/mL', 1)).toBe('8 standards, <0.03 µg/mL');
    expect(await rangeOf('ug/mL', 1e-3)).toBe('8 standards, <0.03 µg/mL');
    expect(await rangeOf('pg/mL', 1e3)).toBe('8 standards, <0.03 µg/mL');
    expect(await rangeOf('AU/mL', 1)).toContain('UNIT_MISMATCH');
  });
});
