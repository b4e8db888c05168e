import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeArchive } from '../../fixtures/generator/archive.ts';
import { diffCommand } from '../../src/cli/diff-command.ts';
import { batch, recordingIo, temporaryFolder } from './batch-io.ts';

interface Change {
  readonly kind: string;
  readonly run: string;
  readonly sample: string | null;
  readonly percent: number | null;
  readonly clinical: boolean;
  readonly reasons: readonly string[];
}

async function diff(
  old: string,
  now: string,
  options: Parameters<typeof diffCommand>[2] = {},
): Promise<{ readonly exitCode: number; readonly stdout: string }> {
  const { io, printed } = recordingIo();
  const exitCode = await diffCommand(old, now, options, io);
  return { exitCode, stdout: printed().stdout };
}

async function changes(old: string, now: string, tolerance = '1'): Promise<readonly Change[]> {
  return JSON.parse((await diff(old, now, { format: 'json', tolerance })).stdout).changes;
}

async function twoResults(
  change: (archive: string) => void,
  runs = 3,
): Promise<{ readonly old: string; readonly now: string }> {
  const folder = temporaryFolder();
  const archive = join(folder, 'archive');
  writeArchive(archive, runs);
  const old = join(folder, 'old');
  const now = join(folder, 'new');
  await batch([archive], old);
  change(archive);
  await batch([archive], now);
  return { old, now };
}

const RUN = '000/run-000001';

describe('diff of two results', () => {
  it('says that nothing moved, and exits with 0, between equal results', async () => {
    const { old, now } = await twoResults(() => undefined);
    const { exitCode, stdout } = await diff(old, now);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('3 runs compared, 3 without any change');
    expect(stdout).toContain('Nothing clinical moved.');
  });

  it('names the concentrations beyond the tolerance and the file that changed', async () => {
    const { old, now } = await twoResults((archive) => {
      const layout = join(archive, RUN, 'infliximab.layout.csv');
      writeFileSync(layout, readFileSync(layout, 'utf8').replace(/^(.*,sample,.*),100$/m, '$1,103'));
    });
    const found = await changes(old, now);
    const moved = found.filter(({ kind }) => kind === 'concentration');
    expect(moved).toHaveLength(1);
    expect(moved[0]).toMatchObject({ run: RUN, clinical: true });
    expect(moved[0]?.percent).toBeCloseTo(3, 6);
    expect(moved[0]?.reasons[0]).toMatch(/^layout infliximab\.layout\.csv changed \([0-9a-f]{8} -> [0-9a-f]{8}\)$/);
    expect((await diff(old, now)).exitCode).toBe(1);
    const wide = await changes(old, now, '5');
    expect(wide.filter(({ kind }) => kind === 'concentration')).toEqual([]);
  });

  it('names runs whose verdict changed, and the criteria that reject them', async () => {
    const { old, now } = await twoResults((archive) => {
      const layout = join(archive, RUN, 'infliximab.layout.csv');
      const text = readFileSync(layout, 'utf8').replace(
        /(QC-\w+),([\d.]+),/g,
        (_, name, nominal) => `${name},${3 * nominal},`,
      );
      writeFileSync(layout, text);
    });
    const found = await changes(old, now);
    const verdict = found.find(({ kind }) => kind === 'verdict');
    expect(verdict).toMatchObject({ run: RUN, clinical: true });
    expect(verdict?.reasons.join(' ')).toContain('rejected by CONTROL');
    expect(found.filter(({ kind }) => kind === 'interpretation').length).toBeGreaterThan(10);
    const { stdout } = await diff(old, now);
    expect(stdout).toContain('Runs whose verdict changed: 1');
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('counts a run that is gone as clinical, and a new one not', async () => {
    const { old, now } = await twoResults((archive) => rmSync(join(archive, RUN), { recursive: true }));
    expect(await changes(old, now)).toMatchObject([{ kind: 'run-missing', run: RUN, clinical: true }]);
    expect(await changes(now, old)).toMatchObject([{ kind: 'run-new', run: RUN, clinical: false }]);
    expect((await diff(now, old)).exitCode).toBe(0);
  });

  it('tells a run that can no longer be read with the reason', async () => {
    const { old, now } = await twoResults((archive) => {
      writeFileSync(join(archive, RUN, 'ada.csv'), 'this is not a plate\n');
    });
    const [verdict] = await changes(old, now);
    expect(verdict).toMatchObject({ kind: 'verdict', clinical: true });
    expect(verdict?.reasons[0]).toContain('now unreadable');
  });

  it('finds calls that flipped, and lists everything as CSV', async () => {
    const { old, now } = await twoResults((archive) => {
      const layout = join(archive, RUN, 'ada.layout.csv');
      const other = join(archive, '000/run-000002/ada.csv');
      cpSync(other, join(archive, RUN, 'ada.csv'));
      writeFileSync(layout, readFileSync(layout, 'utf8'));
    });
    const found = await changes(old, now);
    expect(found.filter(({ kind }) => kind === 'call').length).toBeGreaterThan(0);
    const { stdout } = await diff(old, now, { format: 'csv' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('kind,run,sample,old,new,percent,clinical,reasons');
    expect(lines).toHaveLength(found.length + 1);
  });

  it('tells rows that say something else, and thresholds that change nothing else', async () => {
    const folder = temporaryFolder();
    const archive = join(folder, 'archive');
    writeArchive(archive, 2);
    const policyOf = (name: string, lines: string): string => {
      const file = join(folder, `${name}.yaml`);
      writeFileSync(file, `schemaVersion: 1\nid: ours\nsource: SOP 1\n${lines}`);
      return file;
    };
    const row = '  - { id: M01-SUB-ADA-NEG, action: Ask the board, source: SOP 1 }\n';
    const policies = {
      plain: policyOf('plain', ''),
      words: policyOf('words', `rows:\n${row}`),
      limit: policyOf(
        'limit',
        'thresholds:\n  - { indication: IBD, value: 5.0001, unit: µg/mL, source: SOP 1 }\n  - { indication: UC, value: 5.0001, unit: µg/mL, source: SOP 1 }\n',
      ),
    };
    for (const [name, policy] of Object.entries(policies)) await batch([archive], join(folder, name), { policy });
    const [plain, words, limit] = Object.keys(policies).map((name) => join(folder, name)) as [string, string, string];
    const found = await changes(plain, words);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ kind, clinical }) => `${kind} ${clinical}`))).toEqual(new Set(['interpretation true']));
    expect(JSON.stringify(found[0])).toContain('action Ask the board');
    expect((await diff(plain, words)).exitCode).toBe(1);
    const details = await changes(plain, limit);
    expect(new Set(details.map(({ kind, clinical }) => `${kind} ${clinical}`))).toEqual(
      new Set(['interpretation-detail false']),
    );
    expect((await diff(plain, limit)).exitCode).toBe(0);
  });

  it('tells a titre that moved', async () => {
    const { old } = await twoResults(() => undefined, 1);
    const file = join(old, 'runs/000/run-000000/result.json');
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const { ada } = report.samples[0];
    const withTitre = (endpoint: number): string => {
      const titre = { kind: 'titre', endpoint, interpolated: null, convention: 'last-positive' };
      const other = join(old, `${endpoint}.json`);
      const samples = [{ ...report.samples[0], ada: { ...ada, titre } }];
      writeFileSync(other, JSON.stringify({ ...report, samples }));
      return other;
    };
    const [change, ...others] = await changes(withTitre(40), withTitre(640));
    expect(change).toMatchObject({ kind: 'call', clinical: true, old: expect.stringContaining('titre 1:40') });
    expect(others).toEqual([]);
  });

  it('refuses results that are not what their batch wrote, before it says anything', async () => {
    const { old, now } = await twoResults(() => undefined, 3);
    const [edited, lost] = ['000/run-000000', '000/run-000001'].map((run) => join(now, 'runs', run, 'result.json')) as [
      string,
      string,
    ];
    writeFileSync(edited, readFileSync(edited, 'utf8').replace('"value":', '"Value":'));
    rmSync(lost);
    const { io, printed } = recordingIo();
    await expect(diffCommand(old, now, { format: 'json' }, io)).rejects.toMatchObject({
      kind: 'input',
      problems: [
        { code: 'RESULT_CHANGED', at: { file: edited } },
        { code: 'FILE', at: { file: lost } },
      ],
    });
    expect(printed().stdout).toBe('');
  });

  it('refuses a batch that has not finished, a table of runs that is none, and a run beside a folder', async () => {
    const { old, now } = await twoResults(() => undefined, 1);
    await expect(diff(old, join(now, 'runs/000/run-000000/result.json'))).rejects.toMatchObject({
      message: 'one run cannot be compared with a folder of results',
    });
    const manifest = join(now, '.batch/batch.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"finished": true', '"finished": false'));
    await expect(diff(old, now)).rejects.toMatchObject({ message: expect.stringContaining('has not finished') });
    writeFileSync(join(old, 'runs.ndjson'), '{}\n');
    await expect(diff(old, old)).rejects.toMatchObject({ message: 'a line of the file is not the line of a run' });
  });

  it('compares two JSON results, and refuses what is none', async () => {
    const { old, now } = await twoResults(() => undefined, 2);
    const result = 'runs/000/run-000000/result.json';
    expect((await diff(join(old, result), join(now, result))).exitCode).toBe(0);
    expect((await diff(join(old, result), join(now, 'runs/000/run-000001/result.json'))).exitCode).toBe(1);
    await expect(diff(old, join(old, 'summary.json'))).rejects.toMatchObject({ code: 'NOT_RESULTS' });
    await expect(diff(old, join(old, 'runs'))).rejects.toMatchObject({ code: 'NOT_RESULTS' });
    await expect(diff(old, now, { tolerance: 'much' })).rejects.toMatchObject({ code: 'TOLERANCE_OPTION' });
  });
});
