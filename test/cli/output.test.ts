import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli } from '../batch/built-cli.ts';
import { RUNS } from '../run/example-runs.ts';

const ACCEPTED = join(RUNS, '01-routine', 'infliximab.csv');
const REJECTED = join(RUNS, '06-weak-standard', 'infliximab.csv');

describe('the exit code of the program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-output-'));
  let cli = '';
  beforeAll(async () => {
    cli = await buildCli(join(folder, 'dist'));
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Runs the command with a reader that closes standard output at once. */
  function withoutReader(words: readonly string[]): Promise<{ readonly code: number | null; readonly stderr: string }> {
    const child = spawn(process.execPath, [cli, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (text: Buffer) => {
      stderr += text.toString();
    });
    return new Promise((done) => child.on('close', (code) => done({ code, stderr })));
  }

  it('is the verdict though the reader of standard output has gone, and report files are written', async () => {
    const report = join(folder, 'report.json');
    expect(await withoutReader(['analyze', ACCEPTED, '--format', 'json', '--report', report])).toEqual({
      code: 0,
      stderr: '',
    });
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ verdict: 'accepted' });
    expect(await withoutReader(['analyze', REJECTED, '--format', 'json'])).toEqual({ code: 1, stderr: '' });
    const out = join(folder, 'out');
    const batch = await withoutReader(['batch', join(RUNS, '01-routine'), '--out', out, '--events', 'ndjson']);
    expect(batch).toEqual({ code: 0, stderr: '' });
    expect(existsSync(join(out, 'summary.json'))).toBe(true);
  });

  it.skipIf(!existsSync('/dev/full'))('is 2 when the disk of standard output is full, never that of a verdict', () => {
    for (const words of [['analyze', ACCEPTED], ['--version']]) {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [cli, ...words], {
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      expect(status).toBe(2);
      expect(stderr).toContain('standard output: cannot be written: the disk is full');
    }
  });

  it('is 70 for an error that nothing caught', () => {
    appendFileSync(cli, "\nsetTimeout(() => { throw new Error('nobody caught this'); });\n");
    const { status, stderr } = spawnSync(process.execPath, [cli, '--help'], { encoding: 'utf8' });
    expect(status).toBe(70);
    expect(stderr).toContain('nobody caught this');
    expect(stderr).toContain('this is a fault in tdm-elisa');
  });
});
