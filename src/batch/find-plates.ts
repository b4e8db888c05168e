import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { InputError, type Problem } from '../domain/input-error.ts';
import { SETTINGS_NAMES } from '../run/run-settings.ts';
import { isRunSheetName } from './archive-names.ts';
import { fileProblem, isNamed, problemOf } from './machine-files.ts';
import { isPlateFile } from './plate-file.ts';

/** What lies under the paths of a batch. Paths are relative to `base`, with "/", in the order of their characters. */
export interface Archive {
  /** The folder that all paths of the batch have in common, absolute. */
  readonly base: string;
  readonly plates: readonly string[];
  readonly runSheets: readonly string[];
  /** Settings files beside and above the plates; those above `base` begin with "../". */
  readonly settingsFiles: readonly string[];
  /** Folders and files that could not be looked into. */
  readonly problems: readonly Problem[];
}

/** A walk under one path. Files and problems are relative to its root, with "/". */
interface Walk {
  readonly root: string;
  readonly plates: string[];
  readonly runSheets: string[];
  readonly settingsFiles: string[];
  readonly problems: Problem[];
  readonly isWanted: (file: string) => boolean;
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
  const linked = new Set<string>();
  const skipped = new Set(skip.map((path) => resolve(path)));
  const walks = paths.map((path) => findUnder(path, linked, skipped));
  const base = commonFolder(walks.map(({ root }) => root));
  const inBase = ({ root }: Walk, file: string): string => {
    const folder = relative(base, root).split(sep).join('/');
    return folder === '' || file === '' ? folder || file : `${folder}/${file}`;
  };
  const all = (filesOf: (walk: Walk) => readonly string[]): readonly string[] =>
    sortedOnce(
      walks.flatMap((walk) => (walk.root === base ? filesOf(walk) : filesOf(walk).map((f) => inBase(walk, f)))),
    );
  return {
    base,
    plates: all(({ plates }) => plates),
    runSheets: all(({ runSheets }) => runSheets),
    settingsFiles: sortedOnce([
      ...all(({ settingsFiles }) => settingsFiles),
      ...walks.flatMap(({ root }) => settingsFrom(root)).map((file) => relative(base, file).split(sep).join('/')),
    ]),
    problems: walks.flatMap((walk) =>
      walk.problems.map((problem) => ({ ...problem, at: { file: inBase(walk, problem.at?.file ?? '') || '.' } })),
    ),
  };
}

/** In the order of their characters, each once: paths of a command may overlap. */
function sortedOnce(files: readonly string[]): readonly string[] {
  return [...files].sort(byCharacters).filter((file, index, sorted) => file !== sorted[index - 1]);
}

/** Orders texts by their UTF-16 code units, the same on every machine. */
export function byCharacters(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function findUnder(path: string, linked: Set<string>, skip: ReadonlySet<string>): Walk {
  const full = resolve(path);
  const stats = statOf(full, path);
  const walkOf = (root: string, isWanted: Walk['isWanted'] = anyFile): Walk => {
    return { root, plates: [], runSheets: [], settingsFiles: [], problems: [], isWanted, linked, skip };
  };
  if (stats === undefined && /[*?]/.test(path)) return findMatches(full, walkOf);
  if (stats === undefined) throw new InputError('settings', fileProblem('ENOENT', path, 'read') as Problem);
  if (stats.isDirectory()) {
    const walk = walkOf(full);
    visitFolder(full, '', walk);
    return walk;
  }
  const walk = walkOf(dirname(full));
  addFile(full, basename(full), basename(full), walk);
  return walk;
}

function anyFile(): boolean {
  return true;
}

function statOf(full: string, path: string): Stats | undefined {
  try {
    return statSync(full, { throwIfNoEntry: false });
  } catch (error) {
    throw new InputError('settings', problemOf(error, path, 'read'));
  }
}

function findMatches(pattern: string, walkOf: (root: string, isWanted: Walk['isWanted']) => Walk): Walk {
  const parts = pattern.split(sep);
  const wild = parts.findIndex((part) => /[*?]/.test(part));
  const base = parts.slice(0, wild).join(sep) || sep;
  if (statOf(base, base) === undefined) {
    const hint = 'check the path before the first * or ?; in a pattern, [ ] and { } stand for themselves';
    throw new InputError('settings', { ...(fileProblem('ENOENT', base, 'read') as Problem), hint });
  }
  const walk = walkOf(base, globTest(parts.slice(wild).join('/')));
  visitFolder(base, '', walk);
  return walk;
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

/** `folder` is "" at the root of the walk, else its path from there with "/" at its end. */
function visitFolder(full: string, folder: string, walk: Walk): void {
  if (walk.skip.has(full)) return;
  let entries: ReturnType<typeof readFolder>;
  try {
    entries = readFolder(full);
  } catch (error) {
    walk.problems.push(problemOf(error, folder.slice(0, -1), 'read'));
    return;
  }
  if (folder !== '' && entries.some(({ name }) => name === STATE_FOLDER)) return;
  const names = new Set(entries.map(({ name }) => name));
  walk.settingsFiles.push(...SETTINGS_NAMES.filter((name) => names.has(name)).map((name) => `${folder}${name}`));
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith('.')) continue;
    const path = `${full}${full.endsWith(sep) ? '' : sep}${name}`;
    const file = `${folder}${name}`;
    const isLink = entry.isSymbolicLink() && leadsToFolder(path, file, walk);
    if (isLink && leadsBack(path, walk)) continue;
    if (isLink || entry.isDirectory()) visitFolder(path, `${file}/`, walk);
    else addFile(path, name, file, walk, names);
  }
}

/** The settings files in a folder and those above it. */
function settingsFrom(folder: string): readonly string[] {
  const here = SETTINGS_NAMES.map((name) => join(folder, name)).filter(isNamed);
  const above = dirname(folder);
  return above === folder ? here : [...here, ...settingsFrom(above)];
}

function readFolder(folder: string) {
  return readdirSync(folder, { withFileTypes: true }).sort((left, right) => byCharacters(left.name, right.name));
}

/** A name that ends as those of files do. */
const FILE_ENDING = /\.[a-z]\w{0,4}$/i;

/**
 * True for a link to a folder. One that leads nowhere may have led to a folder of plates, which is told, unless its name is
 * a file's: a plate's is found unreadable in its turn.
 */
function leadsToFolder(link: string, file: string, { problems }: Walk): boolean {
  try {
    return statSync(link).isDirectory();
  } catch (error) {
    if (!FILE_ENDING.test(file)) problems.push(problemOf(error, file, 'read'));
    return false;
  }
}

/**
 * True for a link to a folder above itself, or to one that another link led to: following it would not end. So it is for
 * one to a folder that the walk comes to anyway, such as "latest": its plates would be there twice.
 */
function leadsBack(link: string, { linked, root, isWanted }: Walk): boolean {
  const real = realpathSync(link);
  if (linked.has(real) || isBelow(realpathSync(dirname(link)), real)) return true;
  if (isWanted === anyFile && isVisited(real, realpathSync(root))) return true;
  linked.add(real);
  return false;
}

function isBelow(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** True for a folder below the root of a walk that no hidden folder keeps from it. */
function isVisited(folder: string, root: string): boolean {
  return (
    isBelow(folder, root) &&
    !relative(root, folder)
      .split(sep)
      .some((part) => part.startsWith('.'))
  );
}

/** `siblings` are the names in its folder, where they are known. */
function addFile(
  full: string,
  name: string,
  file: string,
  walk: Walk,
  siblings: ReadonlySet<string> = new Set(),
): void {
  if (walk.skip.has(full) || !walk.isWanted(file)) return;
  if (isRunSheetName(name)) walk.runSheets.push(file);
  else if (isPlateFile(full, name, siblings)) walk.plates.push(file);
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
