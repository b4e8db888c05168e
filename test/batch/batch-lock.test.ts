import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeLock } from '../../src/batch/batch-lock.ts';
import { ended } from './built-cli.ts';

const PROCESSES = 6;
const ROUNDS = 6;
/** A process number that no system gives. */
const NOBODY = 2 ** 30;
const PACE = { beatMs: 50, patienceMs: 600 };

/** Asks for the locks of folders, each at a given moment, says what it got, and holds it until the input ends. */
const ASKING = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { takeLock } from ${JSON.stringify(resolve('src/batch/batch-lock.ts'))};
const [begin, links, ...folders] = process.argv.slice(2);
if (links === 'without links') {
  fs.linkSync = () => { throw Object.assign(new Error('no links here'), { code: 'EPERM' }); };
  const write = fs.writeFileSync;
  fs.writeFileSync = (file, text, options) => {
    // A slow disk: the file is there before what it says.
    write(file, '', options);
    if (options !== undefined) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    write(file, text);
  };
  syncBuiltinESMExports();
}
const held = [];
for (const [round, folder] of folders.entries()) {
  while (Date.now() < Number(begin) + round * 40);
  try {
    held.push((await takeLock(folder, folder)).release);
    console.log('taken');
  } catch (error) {
    console.log(error.code === 'OUT_IN_USE' ? 'refused' : error.stack);
  }
}
process.stdin.on('data', () => {}).on('end', () => held.forEach((release) => release()));`;

describe('the lock of an output folder', () => {
  let folder = '';
  let asking = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-lock-'));
    asking = join(folder, 'asking.mjs');
    const stdin = { contents: ASKING, resolveDir: resolve('.') };
    await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: asking, logLevel: 'error' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['no lock', 'with links'],
    ['the lock of a process that is gone', 'with links'],
    ['a lock that says nothing', 'with links'],
    ['no lock', 'without links'],
    ['the lock of a process that is gone', 'without links'],
  ])(
    'goes to one of many processes that ask at once, where there is %s, on a file system %s',
    async (before, links) => {
      const outs = Array.from({ length: ROUNDS }, (_, round) =>
        join(folder, `${before} ${links} ${round}`.replaceAll(' ', '-')),
      );
      for (const out of outs) {
        mkdirSync(out);
        const stale = JSON.stringify({ pid: NOBODY, host: hostname(), started: '1' });
        if (before !== 'no lock') writeFileSync(join(out, 'lock'), before.endsWith('nothing') ? '' : stale);
      }
      const begin = String(Date.now() + 600);
      const children = Array.from({ length: PROCESSES }, () => startAsking([asking, begin, links, ...outs]));
      const said = await Promise.all(children.map((child) => wordsOf(child)));
      for (const { stdin } of children) stdin.end();
      await Promise.all(children.map(ended));
      for (let round = 0; round < ROUNDS; round += 1) {
        expect(said.filter((words) => words[round] === 'taken')).toHaveLength(1);
        expect(said.filter((words) => words[round] === 'refused')).toHaveLength(PROCESSES - 1);
      }
      for (const out of outs) expect(readdirSync(out)).toEqual([]);
    },
    30_000,
  );

  it('is taken over although a process was killed while it removed a lock', async () => {
    const out = join(folder, 'killed');
    mkdirSync(join(out, 'lock.removing'), { recursive: true });
    writeFileSync(join(out, 'lock'), JSON.stringify({ pid: NOBODY, host: hostname(), started: '1' }));
    utimesSync(join(out, 'lock.removing'), 1000, 1000);
    (await takeLock(out, out)).release();
    expect(readdirSync(out)).toEqual([]);
  });

  it('is not released by a process that lost it, which is told so', async () => {
    const out = join(folder, 'lost');
    const lock = await takeLock(out, out, undefined, PACE);
    lock.requireHeld();
    const other = JSON.stringify({ pid: process.ppid, host: hostname(), started: '' });
    writeFileSync(join(out, 'lock'), other);
    await setTimeout(4 * PACE.beatMs);
    expect(lock.requireHeld).toThrow('another batch took this folder over while this one gave no sign of life');
    lock.release();
    expect(readFileSync(join(out, 'lock'), 'utf8')).toBe(other);
    await expect(takeLock(out, out)).rejects.toThrow('another batch is writing into this folder (process');
  });

  describe.each([
    ['on another machine', { host: 'elsewhere' }],
    ['in another container', { space: 'pid:[1]' }],
  ])('of a batch %s', (where, other) => {
    const holder = { pid: process.ppid, host: hostname(), started: '', ...other };
    const folderOf = (name: string): string => {
      const out = join(folder, `${name} ${where}`.replaceAll(' ', '-'));
      mkdirSync(out);
      writeFileSync(join(out, 'lock'), JSON.stringify(holder));
      return out;
    };

    it('is taken over when that gives no sign of life', async () => {
      const out = folderOf('silent');
      const waits: unknown[] = [];
      const lock = await takeLock(out, out, (about) => waits.push(about), PACE);
      expect(waits).toEqual([{ pid: holder.pid, host: holder.host, seconds: 1 }]);
      expect(JSON.parse(readFileSync(join(out, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
      lock.release();
    });

    it('is refused at its next sign of life', async () => {
      const out = folderOf('alive');
      const beat = setInterval(() => utimesSync(join(out, 'lock'), new Date(), new Date()), PACE.beatMs);
      await expect(takeLock(out, out, undefined, PACE)).rejects.toThrow(`(process ${holder.pid} on ${holder.host})`);
      clearInterval(beat);
    });

    it('is taken when that releases it', async () => {
      const out = folderOf('released');
      globalThis.setTimeout(() => rmSync(join(out, 'lock')), PACE.beatMs);
      (await takeLock(out, out, undefined, PACE)).release();
      expect(readdirSync(out)).toEqual([]);
    });
  });

  it.each(['SIGHUP', 'SIGINT', 'SIGTERM'] as const)('is released by a process that %s ends', async (signal) => {
    const out = join(folder, signal);
    const child = startAsking([asking, '0', 'with links', out]);
    await once(child.stdout, 'data');
    expect(readdirSync(out)).toEqual(['lock']);
    child.kill(signal);
    const [, endedBy] = await once(child, 'exit');
    expect(endedBy).toBe(signal);
    expect(readdirSync(out)).toEqual([]);
  });

  it('gives signs of life as long as it is held', async () => {
    const out = join(folder, 'beating');
    const lock = await takeLock(out, out, undefined, PACE);
    const touched = (): number => statSync(join(out, 'lock')).mtimeMs;
    const first = touched();
    await setTimeout(4 * PACE.beatMs);
    expect(touched()).toBeGreaterThan(first);
    lock.release();
  });
});

function startAsking(words: readonly string[]) {
  return spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'inherit'] });
}

/** What a process says of its rounds. */
function wordsOf({ stdout }: ReturnType<typeof startAsking>): Promise<readonly string[]> {
  return new Promise((done) => {
    let text = '';
    stdout.on('data', (piece) => {
      text += piece;
      const words = text.trim().split('\n');
      if (words.length === ROUNDS && text.endsWith('\n')) done(words);
    });
    stdout.on('end', () => done(text.trim().split('\n')));
  });
}
