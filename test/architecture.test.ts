import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Folders in the order of the laboratory's work; each imports only from itself and from those before it. */
const ORDER = [
  'domain',
  'statistics',
  'assay',
  'plate-reader',
  'layout',
  'plate',
  'curve',
  'quantify',
  'ada',
  'acceptance',
  'tdm',
  'run',
  'report',
  'batch',
  'cli',
];
const MAY_TOUCH_THE_MACHINE = new Set(['batch', 'cli']);
const SOURCE = resolve(import.meta.dirname, '../src');

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => {
    const full = join(entry.parentPath, entry.name);
    const text = readFileSync(full, 'utf8');
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
    const imports = [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] as string);
    const path = relative(SOURCE, full);
    return { path, folder: path.includes(sep) ? (path.split(sep)[0] as string) : '', text: code, imports };
  });

const isRelative = (specifier: string): boolean => specifier.startsWith('.');
const targetOf = (file: SourceFile, specifier: string): string =>
  relative(SOURCE, resolve(SOURCE, file.path, '..', specifier));

describe('the house', () => {
  it('has only the folders that the design names', () => {
    const folders = new Set(files.map((file) => file.folder).filter((folder) => folder !== ''));
    expect([...folders].filter((folder) => !ORDER.includes(folder))).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
  });

  it('imports only from folders before its own', () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .filter(isRelative)
        .map((specifier) => targetOf(file, specifier).split(sep)[0] as string)
        .filter((target) => file.folder !== '' && ORDER.indexOf(target) > ORDER.indexOf(file.folder))
        .map((target) => `${file.path} imports from ${target}/`),
    );
    expect(wrong).toEqual([]);
  });

  it('names every import with its file, and has no cycles', () => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const missing: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' > '));
        return;
      }
      state.set(path, 'open');
      const file = byPath.get(path) as SourceFile;
      for (const specifier of file.imports.filter(isRelative)) {
        const target = targetOf(file, specifier);
        if (target.endsWith('.json')) continue;
        if (byPath.has(target)) visit(target, [...trail, path]);
        else missing.push(`${path}: ${specifier}`);
      }
      state.set(path, 'done');
    };
    for (const file of files) visit(file.path, []);
    expect(missing).toEqual([]);
    expect(cycles).toEqual([]);
  });

  it('keeps the machine out of everything before batch and cli', () => {
    const forbidden = /\bprocess\.|\bconsole\.|\bDate\.now\b|new Date\(\)|Math\.random/;
    const wrong = files
      .filter((file) => file.folder !== '' && !MAY_TOUCH_THE_MACHINE.has(file.folder))
      .filter((file) => forbidden.test(file.text) || file.imports.some((specifier) => specifier.startsWith('node:')))
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });

  it('imports each package in exactly one file', () => {
    const users = new Map<string, Set<string>>();
    for (const file of files) {
      for (const specifier of file.imports.filter((name) => !isRelative(name) && !name.startsWith('node:'))) {
        const name = specifier.startsWith('@')
          ? specifier.split('/').slice(0, 2).join('/')
          : (specifier.split('/')[0] as string);
        users.set(name, (users.get(name) ?? new Set()).add(file.path));
      }
    }
    const shared = [...users]
      .filter(([, paths]) => paths.size > 1)
      .map(([name, paths]) => `${name}: ${[...paths].join(', ')}`);
    expect(shared).toEqual([]);
  });

  it('names files in kebab case after what is inside, with named exports only', () => {
    const wrongName = files.filter(
      (file) =>
        !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/.test(basename(file.path)) || /\b(utils?|helpers?|common)\.ts$/.test(file.path),
    );
    const wrongIndex = files.filter((file) => basename(file.path) === 'index.ts' && file.path !== 'index.ts');
    const defaults = files.filter((file) => /^export default/m.test(file.text));
    expect([...wrongName, ...wrongIndex, ...defaults].map((file) => file.path)).toEqual([]);
  });
});
