import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MACHINE_FILES } from '../../src/batch/machine-files.ts';
import { analyzeRun } from '../../src/run/analyze-run.ts';
import { gatherRun } from '../../src/run/gather-run.ts';
import type { PlateReport } from '../../src/run/run-report.ts';
import { findRunSettings } from '../../src/run/run-settings.ts';

type Well = readonly [well: string, content: string, od: number | 'OVRFLW'];

const responseAt = (x: number): number => Number((0.05 + 3 / (1 + (60 / x) ** 1.1)).toFixed(4));
const ROWS = [...'ABCDEFGH'];
/** Wells of columns 1 and 2, a level a row. */
const standards = (levels: readonly number[], nameOf = (level: number, _replicate: number) => `S${level}`): Well[] =>
  levels.flatMap((level, row) =>
    [1, 2].map((column): Well => {
      const content = `standard,${nameOf(level, column)},${level}`;
      return [`${ROWS[row]}${column}`, content, level === 0 ? 0.05 : responseAt(level)];
    }),
  );
const LEVELS = [200, 100, 50, 25, 12.5, 6.25, 3.125, 1.5625];
const CONTROLS = [7, 25, 140].flatMap((level, row) =>
  [3, 4].map((column): Well => [`${ROWS[row]}${column}`, `control,QC${level},${level}`, responseAt(level)]),
);
const blanks = (od: number): Well[] => [3, 4].map((column): Well => [`H${column}`, 'blank,BL,', od]);
const ZERO = [7, 8].map((column): Well => [`A${column}`, 'standard,S0,0', 0.05]);
const SAMPLES = [5, 20, 150].flatMap((level, row) =>
  [5, 6].map((column): Well => [`${ROWS[row]}${column}`, `sample,P${level},`, responseAt(level)]),
);
const withOds = (wells: readonly Well[], ods: Readonly<Record<string, Well[2]>>): Well[] =>
  wells.map(([well, content, od]) => [well, content, ods[well] ?? od]);

describe('the standard levels of a plate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-levels-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function analyse(wells: readonly Well[], assay = ''): Promise<PlateReport> {
    const plate = join(folder, 'plate.csv');
    const stated = 'extends: infliximab\ndilution: 1\nstandards: { unit: ng/mL }\nreportUnit: ng/mL';
    writeFileSync(join(folder, 'ours.yaml'), `id: ours\n${stated}\n${assay}`);
    writeFileSync(plate, `well,value\n${wells.map(([well, , od]) => `${well},${od}`).join('\n')}\n`);
    const rows = wells.map(([well, content]) => `${well},${content}`).join('\n');
    writeFileSync(join(folder, 'plate.layout.csv'), `# assay: ./ours.yaml\nwell,role,name,concentration\n${rows}\n`);
    const request = { plates: [plate], layouts: [], assays: [], overrides: [] };
    const settings = await findRunSettings(plate, MACHINE_FILES);
    return analyzeRun(await gatherRun(request, settings, MACHINE_FILES, '0')).plates[0] as PlateReport;
  }
  const errorsOf = ({ findings }: PlateReport): readonly string[] =>
    findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);

  it('are its concentrations, also where each well has a name of its own', async () => {
    const five = [200, 80, 30, 10, 3];
    const nameOf = (level: number, replicate: number): string => `S${level}-${replicate}`;
    const byWell = await analyse([...standards(five, nameOf), ...CONTROLS, ...SAMPLES]);
    const byLevel = await analyse([...standards(five), ...CONTROLS, ...SAMPLES]);
    expect(errorsOf(byWell)).toEqual(['PLATE_REJECTED', 'STANDARDS_REJECTED']);
    expect(errorsOf(byLevel)).toEqual(errorsOf(byWell));
    const ofStandards = ({ criteria }: PlateReport): readonly (readonly [string, string])[] =>
      criteria.filter(({ id }) => id.startsWith('standards-')).map(({ id, outcome }) => [id, outcome]);
    expect(ofStandards(byWell)).toEqual(ofStandards(byLevel));
    expect(byWell.standards.map(({ name, ods }) => [name, ods.length])[0]).toEqual(['S3-1, S3-2', 2]);
    const torn = withOds(standards(LEVELS, nameOf), { C1: 0.9, C2: 1.9 });
    const cv = (await analyse([...torn, ...CONTROLS, ...SAMPLES])).criteria.find(({ id }) => id === 'standards-cv');
    expect(cv).toMatchObject({ outcome: 'failed', findingCodes: ['STANDARD_CV'] });
  });

  it('that failed at the end of the range are not what a blank is compared with', async () => {
    const plate = (low: number, blank: number): Promise<PlateReport> =>
      analyse([
        ...withOds(standards(LEVELS), { H1: low, H2: low }),
        ...ZERO,
        ...CONTROLS,
        ...blanks(blank),
        ...SAMPLES,
      ]);
    const notPipetted = await plate(0.052, 0.053);
    expect(notPipetted.curve?.lloq).toBe(3.125);
    expect(errorsOf(notPipetted)).toEqual([]);
    const contaminated = await plate(0.178, 0.17);
    expect(contaminated.curve?.lloq).toBe(3.125);
    expect(errorsOf(contaminated)).toEqual(['PLATE_REJECTED', 'BLANK_ABOVE_LLOQ', 'BLANK_ABOVE_LLOQ']);
  });

  it('at zero are not judged by the CV of what the blank leaves of them', async () => {
    const zero = withOds(ZERO, { A7: 0.0505, A8: 0.0515 });
    const plate = [...standards(LEVELS), ...zero, ...CONTROLS, ...blanks(0.05), ...SAMPLES];
    const report = await analyse(plate, 'blank: subtract\n');
    expect(report.standards[0]).toMatchObject({ nominal: 0, cvPercent: expect.closeTo(70.7, 1) });
    expect(report.criteria.find(({ id }) => id === 'standards-cv')).toMatchObject({
      outcome: 'passed',
      observed: 'largest CV 0.0 %',
    });
  });

  it('of which one well is beyond the reader take no part in the curve, and end no range', async () => {
    const plate = (ods: Readonly<Record<string, Well[2]>>): Promise<PlateReport> =>
      analyse([...withOds(standards(LEVELS), ods), ...CONTROLS, ...SAMPLES], 'acceptance: { preset: minimal }\n');
    const whole = await plate({ A1: 'OVRFLW', A2: 'OVRFLW' });
    const torn = await plate({ A1: 'OVRFLW', A2: 1.9 });
    expect(torn.curve?.uloq).toBe(100);
    expect(torn.curve?.parameters).toEqual(whole.curve?.parameters);
    expect(torn.standards.at(-1)).toMatchObject({ ods: [null, 1.9], meanOd: null, usedInFit: false });
    expect(torn.standards.at(-1)?.flags).toContain('STANDARD_PARTLY_OVERFLOWED');
    expect(torn.findings.find(({ code }) => code === 'STANDARD_PARTLY_OVERFLOWED')).toMatchObject({
      severity: 'warning',
      wells: ['A1', 'A2'],
      message: "standard S200 (200 ng/mL) is left out of the curve: 1 of its 2 wells read beyond the reader's range",
    });
    const within = await plate({ D1: 'OVRFLW' });
    expect(within.curve?.uloq).toBe(200);
    expect(within.standards.filter(({ usedInFit }) => !usedInFit).map(({ name }) => name)).toEqual(['S25']);
    expect(whole.findings.map(({ code }) => code)).not.toContain('STANDARD_PARTLY_OVERFLOWED');
  });
});
