import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeArchive } from '../../fixtures/generator/archive.ts';
import { batch, contentsOf, temporaryFolder } from './batch-io.ts';
import { buildCli } from './built-cli.ts';

/** A user who owns nothing: root may look into every folder. */
const NOBODY = 65_534;

describe('a batch on a machine in trouble', () => {
  let folder = '';
  let cli = '';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-faults-'));
    chmodSync(folder, 0o755);
    cli = await buildCli(join(folder, 'dist'));
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['1', '2'])(
    'stops with a clear error when no more can be written (%s jobs), and goes on later',
    (jobs) => {
      const archive = join(folder, `archive-${jobs}`);
      writeArchive(archive, 30);
      const out = join(folder, `full-${jobs}`);
      // A limit on the size of files stands in for a full disk: the journal reaches it in the middle of the batch.
      const words = [cli, 'batch', archive, '--out', out, '--jobs', jobs];
      const stopped = spawnSync('bash', ['-c', 'ulimit -f 200; exec "$0" "$@"', process.execPath, ...words], {
        encoding: 'utf8',
      });
      expect(stopped.status).toBe(2);
      expect(stopped.stderr).toMatch(/cannot be written: .*(large|limit)/);
      expect(stopped.stderr).not.toMatch(/\bat .*\.js/);
      const finished = contentsOf(join(out, 'runs'));
      const resumed = spawnSync(process.execPath, words, { encoding: 'utf8' });
      expect(resumed.status).toBe(1);
      const whole = join(folder, `whole-${jobs}`);
      spawnSync(process.execPath, [cli, 'batch', archive, '--out', whole, '--jobs', jobs]);
      const expected = contentsOf(whole);
      expect(contentsOf(out)).toEqual(expected);
      for (const [path, content] of finished) expect(expected.get(join('runs', path))).toBe(content);
    },
    60_000,
  );

  it('names a folder that it may not look into, and does the rest', () => {
    const archive = join(folder, 'closed');
    writeArchive(archive, 2);
    const shut = join(archive, 'shut');
    mkdirSync(shut);
    chmodSync(shut, 0);
    const out = join(folder, 'closed-out');
    mkdirSync(out);
    chmodSync(out, 0o777);
    const asRoot = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    const { status, stdout } = spawnSync(process.execPath, [cli, 'batch', archive, '--out', out, '--jobs', '1'], {
      encoding: 'utf8',
      ...asRoot,
    });
    chmodSync(shut, 0o755);
    expect(stdout).toMatch(/Not searched [^\n]*:\s+shut: cannot be read: permission denied/);
    const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
    expect(summary.runs.total).toBe(2);
    expect(summary.notSearched).toMatchObject([{ code: 'FILE', at: { file: 'shut' } }]);
    expect(status).toBe(3);
  }, 30_000);

  it('counts a plate that vanished before it was read as unreadable, and does the rest', async () => {
    const here = temporaryFolder();
    writeArchive(join(here, 'archive'), 2);
    symlinkSync(join(here, 'gone.csv'), join(here, 'archive', 'vanished.csv'));
    const { exitCode, stdout } = await batch([join(here, 'archive')], join(here, 'out'));
    expect(exitCode).toBe(3);
    expect(stdout).toContain('vanished: vanished.csv: cannot be read: there is no such file');
    const summary = JSON.parse(readFileSync(join(here, 'out', 'summary.json'), 'utf8'));
    expect(summary.runs).toMatchObject({ total: 3, unreadable: 1 });
  });

  it.skipIf(process.platform === 'win32')(
    'waits for no pipe, follows no link in a circle, tells a folder that is not there, and does the rest',
    async () => {
      const here = temporaryFolder();
      const archive = join(here, 'archive');
      writeArchive(archive, 2);
      const pipes = ['pipe.csv', '000/run-000001/samples.csv', 'sheet/runs.csv'].map((name) => join(archive, name));
      mkdirSync(join(archive, 'sheet'));
      rmSync(pipes[1] ?? '', { force: true });
      spawnSync('sh', ['-c', 'mkfifo "$@"', 'sh', ...pipes]);
      symlinkSync('round.csv', join(archive, 'round.csv'));
      symlinkSync(join(here, 'not-mounted'), join(archive, '2025.01'));
      for (const shard of [undefined, '1/1']) {
        const out = join(here, `out-${shard?.length}`);
        expect((await batch([archive], out, shard === undefined ? {} : { shard })).exitCode).toBe(3);
        const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8'));
        expect(summary.runs).toMatchObject({ total: 4, unreadable: 3 });
        expect(summary.unreadable.map(({ message }: { message: string }) => message)).toEqual([
          '000/run-000001/samples.csv: cannot be read: this is a pipe, not a file',
          'pipe.csv: cannot be read: this is a pipe, not a file',
          'round.csv: cannot be read: the link leads round in a circle',
        ]);
        expect(summary.notSearched.map(({ at }: { at: { file: string } }) => at.file)).toEqual([
          '2025.01',
          'sheet/runs.csv',
        ]);
      }
      symlinkSync('loop', join(here, 'loop'));
      await expect(batch([join(here, 'loop')], join(here, 'none'))).rejects.toMatchObject({ code: 'FILE' });
    },
  );

  it('refuses a plate that no export is as large as, as analyze does, and does the rest', async () => {
    const here = temporaryFolder();
    writeArchive(join(here, 'archive'), 1);
    const large = join(here, 'archive', 'large.csv');
    writeFileSync(large, '');
    truncateSync(large, 64 * 1024 * 1024 + 1);
    const { exitCode, stdout } = await batch([join(here, 'archive')], join(here, 'out'));
    expect(exitCode).toBe(3);
    expect(stdout).toContain('large: large.csv: the file has 67108865 bytes, more than the 67108864');
    const summary = JSON.parse(readFileSync(join(here, 'out', 'summary.json'), 'utf8'));
    expect(summary.unreadableBecause).toEqual({ FILE_TOO_LARGE: 1 });
    expect(summary.runs.total).toBe(2);
    const again = await batch([join(here, 'archive')], join(here, 'out'));
    expect(again.stdout).toContain('2 runs were done before');
  });
});
