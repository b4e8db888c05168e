import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MACHINE_FILES } from '../../src/batch/machine-files.ts';
import type { InputError } from '../../src/domain/input-error.ts';
import { analyzeRun } from '../../src/run/analyze-run.ts';
import { gatherRun, newRunCache, type RunRequest } from '../../src/run/gather-run.ts';
import type { RunInputs } from '../../src/run/run-inputs.ts';
import { findRunSettings } from '../../src/run/run-settings.ts';
import { RUNS } from './example-runs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-'));
  cpSync(join(RUNS, '01-routine'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);
const write = (name: string, text: string): void => writeFileSync(path(name), text);

async function gather(
  plates: readonly string[],
  change: Partial<RunRequest> = {},
  cache = newRunCache(),
): Promise<RunInputs> {
  const files = plates.map(path);
  const settings = await findRunSettings(files[0] ?? '', MACHINE_FILES);
  const request = { plates: files, layouts: [], assays: [], overrides: [], ...change };
  return gatherRun(request, settings, MACHINE_FILES, '0', cache);
}

async function refusal(plates: readonly string[], change: Partial<RunRequest> = {}): Promise<InputError> {
  try {
    await gather(plates, change);
  } catch (error) {
    return error as InputError;
  }
  throw new Error('nothing was refused');
}

const withoutAssay = (name: string): void =>
  write(name, readFileSync(path(name), 'utf8').replace(/^# assay:.*\n/m, ''));

describe('the settings file', () => {
  it('is found from the plate upward, names assays by file pattern, and is said to have applied', async () => {
    write(
      'tdm-elisa.yaml',
      'assays:\n  - { files: "*ada*", assay: anti-infliximab }\n  - { files: "inf*.csv", assay: infliximab }\nsamples: ./samples.csv\n',
    );
    mkdirSync(path('day-1'));
    for (const name of ['ada.csv', 'ada.layout.csv', 'infliximab.csv', 'infliximab.layout.csv'])
      cpSync(path(name), path(`day-1/${name}`));
    withoutAssay('day-1/ada.layout.csv');
    withoutAssay('day-1/infliximab.layout.csv');
    const inputs = await gather(['day-1/infliximab.csv', 'day-1/ada.csv']);
    expect(inputs.plates.map(({ assay }) => assay.definition.id)).toEqual(['infliximab', 'anti-infliximab']);
    expect(inputs.contexts?.size).toBeGreaterThan(30);
    expect(inputs.inputs.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['plate', 'layout', 'samples', 'settings']),
    );
    expect(inputs.settings['assays']).toContain('*ada*');
    expect(inputs.settings['samples']).toContain('samples.csv');
  });

  it('is overridden by the command line', async () => {
    write('tdm-elisa.yaml', 'samples: ./nowhere.csv\n');
    const inputs = await gather(['infliximab.csv'], { samples: path('samples.csv') });
    expect(inputs.contexts?.size).toBeGreaterThan(30);
    expect(inputs.settings).not.toHaveProperty('samples');
  });

  it('names the line of a misspelt key', async () => {
    write('tdm-elisa.yaml', 'strict: true\nsampels: ./samples.csv\n');
    await expect(findRunSettings(path('infliximab.csv'), MACHINE_FILES)).rejects.toMatchObject({
      kind: 'settings',
      problems: [
        {
          code: 'SETTINGS',
          at: { line: 2, column: 1, file: path('tdm-elisa.yaml') },
          hint: expect.stringContaining('samples') as string,
        },
      ],
    });
  });
});

describe('the assay of a plate', () => {
  it('is never guessed', async () => {
    withoutAssay('infliximab.layout.csv');
    const error = await refusal(['infliximab.csv']);
    expect([error.kind, error.code]).toEqual(['settings', 'ASSAY_NOT_NAMED']);
  });

  it('may be a file beside the layout that names it', async () => {
    write('ours.yaml', 'id: ours\nextends: infliximab\ndilution: 100\n');
    write(
      'infliximab.layout.csv',
      readFileSync(path('infliximab.layout.csv'), 'utf8').replace('# assay: infliximab', '# assay: ours'),
    );
    const inputs = await gather(['infliximab.csv']);
    expect(inputs.plates[0]?.assay.definition.id).toBe('ours');
    expect(inputs.inputs.some(({ kind, file }) => kind === 'assay' && file === 'ours.yaml')).toBe(true);
  });

  it('is kept for further runs by its file; a built-in one is no file that a result depends on', async () => {
    write('ours.yaml', 'id: ours\nextends: infliximab\n');
    const cache = newRunCache();
    await gather(['infliximab.csv', 'ada.csv'], { assays: [path('ours.yaml'), 'anti-infliximab'] }, cache);
    expect([...cache.assays.keys()]).toEqual([path('ours.yaml')]);
  });

  it('from the command line replaces the one that the layout names, and that is noted', async () => {
    const inputs = await gather(['ada.csv'], { assays: ['infliximab'] });
    expect(inputs.plates[0]?.assay.definition.id).toBe('infliximab');
    expect(inputs.plates[0]?.findings.map(({ code }) => code)).toContain('LAYOUT_ASSAY_OVERRIDDEN');
  });

  it("is the settings' where that extends the built-in one that the layout names, and that is noted", async () => {
    write('ours.yaml', 'id: ours\nextends: infliximab\ndilution: 100\n');
    write('tdm-elisa.yaml', 'assays:\n  - { files: "*.csv", assay: ./ours.yaml }\n');
    const inputs = await gather(['infliximab.csv', 'ada.csv']);
    expect(inputs.plates.map(({ assay }) => assay.definition.id)).toEqual(['ours', 'anti-infliximab']);
    expect(inputs.plates.map(({ findings }) => findings.map(({ code }) => code))).toEqual([
      expect.arrayContaining(['LAYOUT_ASSAY_EXTENDED']),
      expect.arrayContaining(['SETTINGS_ASSAY_NOT_USED']),
    ]);
  });

  it('is ambiguous when two of the command line could serve', async () => {
    withoutAssay('infliximab.layout.csv');
    expect((await refusal(['infliximab.csv'], { assays: ['infliximab', 'anti-infliximab'] })).code).toBe(
      'ASSAY_AMBIGUOUS',
    );
  });

  it('of a plate that carries two is taken well by well', async () => {
    const rows = Array.from({ length: 8 }, (_, row) =>
      Array.from({ length: 12 }, (_, column) => 0.1 + 0.01 * row + 0.02 * column + (column < 2 ? 0.3 * row : 0)),
    );
    write(
      'split.csv',
      `${[',1,2,3,4,5,6,7,8,9,10,11,12', ...rows.map((cells, row) => `${'ABCDEFGH'[row]},${cells.map((od) => od.toFixed(3)).join(',')}`)].join('\n')}\n`,
    );
    const standards = [...'ABCDEFGH'].map(
      (row, index) => `${row}1:${row}2,standard,S${index},${2 ** index},ng/mL,,infliximab`,
    );
    write(
      'split.layout.csv',
      [
        'well,role,name,concentration,unit,dilution,assay',
        ...standards,
        'A3:A4,sample,P1,,,100,infliximab',
        'B3:B6,negative-control,NC,,,,anti-infliximab',
        'C3:C4,sample,P1,,,,anti-infliximab',
      ].join('\n'),
    );
    const report = analyzeRun(await gather(['split.csv']));
    expect(report.plates.map(({ id }) => id)).toEqual(['split.csv#infliximab', 'split.csv#anti-infliximab']);
    expect(report.samples).toHaveLength(1);
    expect(report.samples[0]?.drug).not.toBeNull();
    expect(report.samples[0]?.ada).not.toBeNull();
  });
});

describe('the layout of a plate', () => {
  it('is the file beside it, then layout.csv, and is named in the inputs with its hash', async () => {
    cpSync(path('infliximab.layout.csv'), path('layout.csv'));
    rmSync(path('infliximab.layout.csv'));
    const inputs = await gather(['infliximab.csv']);
    const layout = inputs.inputs.find(({ kind }) => kind === 'layout');
    expect(layout?.file).toBe('layout.csv');
    expect(layout?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is never guessed where several are given and not one for each plate', async () => {
    const both = ['infliximab.csv', 'ada.csv'];
    const layouts = ['infliximab.layout.csv', 'ada.layout.csv'].map(path);
    expect((await gather(both, { layouts })).plates.map(({ layoutFile }) => layoutFile)).toEqual(layouts);
    const ofFile = await refusal(['infliximab.csv'], { layouts });
    expect(ofFile.kind).toBe('settings');
    expect(ofFile.problems[0]).toMatchObject({
      code: 'LAYOUT_COUNT',
      message: '2 layouts are given for 1 plate of infliximab.csv',
    });
    const tooMany = await refusal(both, { layouts: [...layouts, ...layouts] });
    expect(tooMany.problems[0]?.message).toBe('4 layouts are given for 2 files');
    const tooFew = await refusal([...both, 'infliximab.csv'], { layouts });
    expect(tooFew.problems[0]?.message).toBe('2 layouts are given for 3 files');
  });

  it('names file, line and well of every problem', async () => {
    write(
      'infliximab.layout.csv',
      readFileSync(path('infliximab.layout.csv'), 'utf8').replaceAll(',control,', ',contrl,'),
    );
    const error = await refusal(['infliximab.csv']);
    expect(error.kind).toBe('input');
    expect(error.problems.length).toBeGreaterThan(1);
    expect(error.problems.every(({ at }) => at?.file === path('infliximab.layout.csv') && at.line !== undefined)).toBe(
      true,
    );
  });
});
