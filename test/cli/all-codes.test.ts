import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allCodes } from '../../src/cli/all-codes.ts';

const SOURCE = resolve(import.meta.dirname, '../../src');
const files = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name));
const catalogue = allCodes();
const known = new Set(catalogue.map(({ code }) => code));

/** Codes of every exported table of findings or errors, found by reading the folders. */
async function tabledCodes(): Promise<readonly string[]> {
  const tables = files.filter((file) => /-(findings|errors)\.ts$/.test(file));
  expect(tables.length).toBeGreaterThan(8);
  const modules = await Promise.all(tables.map((file) => import(file) as Promise<Record<string, unknown>>));
  return modules.flatMap((module) =>
    Object.values(module)
      .filter((table): table is object => typeof table === 'object' && table !== null)
      .flatMap((table) => Object.keys('definitions' in table ? (table.definitions as object) : table))
      .filter((code) => /^[A-Z][A-Z0-9_]+$/.test(code)),
  );
}

/** Codes as they are raised: `code: 'X'` of problems, and the first argument of what raises or refuses. */
function raisedCodes(): readonly string[] {
  return files.flatMap((file) => {
    const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const patterns = [
      /\bcode: '([A-Z][A-Z0-9_]+)'/g,
      /\b(?:raise\w*|refuse\w*|refusal\w*|problem\w*)\(\s*'([A-Z][A-Z0-9_]+)'/g,
    ];
    return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] as string));
  });
}

describe('the catalogue of codes', () => {
  it('documents every code that any table of the source defines', async () => {
    const missing = (await tabledCodes()).filter((code) => !known.has(code));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('documents every code that is raised anywhere', () => {
    const raised = [...new Set(raisedCodes())];
    expect(raised.length).toBeGreaterThan(100);
    expect(raised.filter((code) => !known.has(code))).toEqual([]);
  });

  it('says of each what it means and what to do, and of each finding, criterion and row where the rule is from', () => {
    const silent = catalogue.filter(({ meaning, action }) => meaning.trim() === '' || action.trim() === '');
    const unsourced = catalogue.filter(({ kind, source }) => kind !== 'error' && (source ?? '').trim() === '');
    expect([...silent, ...unsourced].map(({ code }) => code)).toEqual([]);
  });

  it('uses no name twice for the same kind of thing', () => {
    const names = catalogue.map(({ kind, code }) => `${kind} ${code}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('knows the finding codes that criteria name', () => {
    const named = catalogue.filter(({ kind }) => kind === 'criterion').flatMap(({ related }) => related);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });
});
