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
