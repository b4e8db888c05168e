import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { resolveCriteria } from '../../src/acceptance/presets.ts';
import { readAssay } from '../../src/assay/read-assay.ts';

it('the assay file in README can be used as it stands', async () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
  const block = /( {4}id: our-ada\n(?: {4}.*\n)+)/.exec(readme)?.[1] ?? '';
  const assay = await readAssay(block.replace(/^ {4}/gm, ''));
  expect(assay.cutPoint).toMatchObject({ kind: 'formula' });
  expect(resolveCriteria(assay.acceptance).map(({ id }) => id)).toContain('blank-low');
});
