import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { clearTemporaryFiles, newGroupWriter } from '../../src/batch/write-group.ts';
import { temporaryFolder } from './batch-io.ts';

const closed = vi.hoisted((): number[] => []);
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const closeSync = (handle: number): void => {
    closed.push(handle);
    fs.closeSync(handle);
  };
  return { ...fs, closeSync };
});

it('closes each file of a group once, also when one cannot take its name', async () => {
  const folder = temporaryFolder();
  clearTemporaryFiles(folder);
  const group = newGroupWriter(folder, 0)();
  for (const name of ['a', 'b', 'c']) group.write(join(folder, 'runs', name), Buffer.from(name));
  mkdirSync(join(folder, 'runs/b'));
  closed.length = 0;
  await expect(group.commit()).rejects.toMatchObject({ code: 'FILE' });
  expect(closed).toHaveLength(3);
  expect(new Set(closed).size).toBe(3);
  expect(readFileSync(join(folder, 'runs/a'), 'utf8')).toBe('a');
});
