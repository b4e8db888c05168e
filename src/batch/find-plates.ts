import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { InputError, type Problem } from '../domain/input-error.ts';
import { isRunSheetName, mayBePlateName } from './archive-names.ts';
import { fileProblem } from './machine-files.ts';

/** What lies under the paths of a batch. Paths are relative to `base`, with "/", in the order of their characters. */
export interface Archive {
  /** The folder that all paths of the batch have in common, absolute. */
  readonly base: string;
  readonly plates: readonly string[];
  readonly runSheets: readonly string[];
  /** Folders and files that could not be looked into. */
  readonly problems: readonly Problem[];
}

interface Walk {
  readonly plates: Set<string>;
  readonly runSheets: Set<string>;
  readonly problems: Problem[];
  /** Folders that links led to, as they really are. */
  readonly linked: Set<string>;
  readonly skip: ReadonlySet<string>;
}

/** The folder that marks the output of a batch; such folders are not looked into. */
export const STATE_FOLDER = '.batch';

/**
 * Finds the plates under folders, files and patterns (`*`, `?`, `**`). Hidden entries, outputs of batches and the paths
 * of `skip` are left out; what cannot be read becomes a problem and stops nothing.
 * @throws InputError (settings, FILE) for a path that does not exist
 */
export function findPlates(paths: readonly string[], skip: readonly string[]): Archive {
  const walk: Walk = {
    plates: new Set(),
    runSheets: new Set(),
    problems: [],
    linked: new Set(),
    skip: new Set(skip.map((path) => resolve(path))),
  };
  const bases = paths.map((path) => findUnder(path, walk));
  const base = commonFolder(bases);
  const local = (files: Iterable<string>): readonly string[] =>
    [...files].map((file) => relative(base, file).split(sep).join('/')).sort(byCharacters);
  return {
    base,
    plates: local(walk.plates),
    runSheets: local(walk.runSheets),
    problems: walk.problems.map((problem) => ({
      ...problem,
      at: {
        file:
          relative(base, problem.at?.file ?? base)
            .split(sep)
            .join('/') || '.',
      },
    })),
  };
}

/** Orders texts by their UTF-16 code units, the same on every machine. */
export function byCharacters(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function findUnder(path: string, walk: Walk): string {
  const full = resolve(path);
  const stats = statSync(full, { throwIfNoEntry: false });
  if (stats === undefined && /[*?]/.test(path)) return findMatches(full, walk);
  if (stats === undefined) {
    throw new InputError('settings', fileProblem('ENOENT', path, 'read') as Problem);
  }
  if (stats.isDirectory()) {
    visitFolder(full, walk, () => true, true);
    return full;
  }
  addFile(full, walk);
  return dirname(full);
}

function findMatches(pattern: string, walk: Walk): string {
  const parts = pattern.split(sep);
  const wild = parts.findIndex((part) => /[*?]/.test(part));
  const base = parts.slice(0, wild).join(sep) || sep;
  const isMatch = globTest(parts.slice(wild).join('/'));
  visitFolder(base, walk, (file) => isMatch(relative(base, file).split(sep).join('/')), true);
  return base;
}

function globTest(glob: string): (path: string) => boolean {
  const source = glob
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?/g, (wild) =>
      wild === '**/' ? '(?:.*/)?' : wild === '**' ? '.*' : wild === '*' ? '[^/]*' : '[^/]',
    );
  const expression = new RegExp(`^${source}$`);
  return (path) => expression.test(path);
}

function visitFolder(folder: string, walk: Walk, isWanted: (file: string) => boolean, isRoot = false): void {
  if (walk.skip.has(folder)) return;
  let entries: ReturnType<typeof readFolder>;
  try {
    entries = readFolder(folder);
  } catch (error) {
    walk.problems.push(problemOf(error, folder));
    return;
  }
  if (!isRoot && entries.some(({ name }) => name === STATE_FOLDER)) return;
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const full = join(folder, entry.name);
    const isLink = entry.isSymbolicLink() && isFolderLink(full);
    if (isLink && leadsBack(full, walk)) continue;
    if (isLink || entry.isDirectory()) visitFolder(full, walk, isWanted);
    else if (isWanted(full)) addFile(full, walk);
  }
}

function readFolder(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((left, right) => byCharacters(left.name, right.name));
}

function isFolderLink(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** True for a link to a folder above itself, or to one that another link led to: following it would not end. */
function leadsBack(link: string, { linked }: Walk): boolean {
  const real = realpathSync(link);
  if (linked.has(real) || `${realpathSync(dirname(link))}${sep}`.startsWith(`${real}${sep}`)) return true;
  linked.add(real);
  return false;
}

function addFile(file: string, walk: Walk): void {
  if (walk.skip.has(file)) return;
  const name = basename(file);
  if (isRunSheetName(name)) walk.runSheets.add(file);
  else if (mayBePlateName(name) && (!/\.json$/i.test(name) || looksLikeAllotrope(file))) walk.plates.add(file);
}

/** JSON files lie about in every archive; only those that name an Allotrope model are exports. */
function looksLikeAllotrope(file: string): boolean {
  try {
    const handle = openSync(file, 'r');
    const start = Buffer.alloc(4096);
    const length = readSync(handle, start, 0, start.length, 0);
    closeSync(handle);
    return /\$asm\.|allotrope/i.test(start.toString('latin1', 0, length));
  } catch {
    return true;
  }
}

function problemOf(error: unknown, path: string): Problem {
  const problem = fileProblem((error as { readonly code?: string }).code ?? '', path, 'read');
  if (problem === undefined) throw error;
  return problem;
}

function commonFolder(folders: readonly string[]): string {
  const [first = '.', ...others] = folders;
  let common = first.split(sep);
  for (const folder of others) {
    const parts = folder.split(sep);
    const differs = common.findIndex((part, index) => part !== parts[index]);
    if (differs >= 0) common = common.slice(0, differs);
  }
  return common.join(sep) || sep;
}
