import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { VERSION } from '../../src/cli/version.ts';
import { run } from './captured-io.ts';

it('says the version of the package', async () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8');
  expect(VERSION).toBe((JSON.parse(text) as { version: string }).version);
  expect((await run(['--version'])).stdout).toBe(`${VERSION}\n`);
});

it('helps on standard output, with exit code 0', async () => {
  const { exitCode, stdout } = await run(['--help']);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('analyze');
  expect(stdout).toContain('Exit codes');
});

it.each([
  '',
  'analyze',
  'batch',
  'collect',
  'diff',
  'inspect',
  'fit',
  'cutpoint',
  'interpret',
  'policy',
  'assay',
  'explain',
])('helps in 80 columns: %s', async (command) => {
  const { exitCode, stdout } = await run([...command.split(' ').filter((word) => word !== ''), '--help']);
  expect(exitCode).toBe(0);
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(stdout).not.toContain('[]');
});

it.each(['batch archive --out results', 'collect shard --out merged', 'assay list', 'policy show', 'explain'])(
  'refuses a misspelt format: %s --format jsno',
  async (command) => {
    const { exitCode, stderr } = await run([...command.split(' '), '--format', 'jsno']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Allowed choices are text, json.');
  },
);
