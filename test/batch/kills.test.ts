import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeArchive } from '../../fixtures/generator/archive.ts';
import { seededRandom } from '../../fixtures/generator/random.ts';
import { contentsOf } from './batch-io.ts';
import { buildCli, ended, startCli } from './built-cli.ts';

/** `TDM_ELISA_LONG=1`: 50 kills over 500 plates; otherwise 3 over 40. */
const IS_LONG = process.env['TDM_ELISA_LONG'] === '1';
const KILLS = IS_LONG ? 50 : 3;
const PLATES = IS_LONG ? 500 : 40;

describe('a batch in worker threads', () => {
  let folder = '';
  let cli = '';
  let archive = '';
  let whole: ReadonlyMap<string, string> = new Map();
  let milliseconds = 0;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-kills-'));
    cli = await buildCli(join(folder, 'dist'));
    archive = join(folder, 'archive');
    writeArchive(archive, PLATES / 2, true);
    const began = performance.now();
    await ended(startCli(cli, ['batch', archive, '--out', join(folder, 'whole'), '--jobs', '2']));
    milliseconds = performance.now() - began;
    whole = contentsOf(join(folder, 'whole'));
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives the same bytes with any number of jobs', async () => {
    const out = join(folder, 'one');
    await ended(startCli(cli, ['batch', archive, '--out', out, '--jobs', '1']));
    expect(whole.size).toBeGreaterThan(PLATES / 2);
    expect(contentsOf(out)).toEqual(whole);
  }, 60_000);

  it(`is killed ${KILLS} times at random moments and ends with the same bytes as without`, async () => {
    const random = seededRandom(20_260);
    const out = join(folder, 'killed');
    const words = ['batch', archive, '--out', out, '--jobs', '2'];
    let killed = 0;
    for (let attempt = 0; killed < KILLS && attempt < 4 * KILLS; attempt += 1) {
      const child = startCli(cli, words);
      const end = ended(child);
      const delay = random.uniform() * milliseconds * (IS_LONG ? 0.4 : 0.9);
      await Promise.race([pause(delay), end]);
      if (child.exitCode === null) {
        child.kill('SIGKILL');
        killed += 1;
      } else rmSync(out, { recursive: true, force: true });
      await end;
    }
    expect(killed).toBe(KILLS);
    expect(await ended(startCli(cli, words))).toBe(PLATES / 2 > 33 ? 3 : 1);
    expect(contentsOf(out)).toEqual(whole);
    expect(readdirSync(join(out, '.batch'))).not.toContain('lock');
  }, 600_000);

  it('does a second batch on the same output refuse while the first goes on', async () => {
    const out = join(folder, 'twice');
    const words = ['batch', archive, '--out', out, '--jobs', '1'];
    const [first, second] = await Promise.all([ended(startCli(cli, words)), ended(startCli(cli, words))]);
    expect([first, second]).toContain(2);
    expect(contentsOf(out)).toEqual(whole);
  }, 60_000);
});
