import { InputError } from '../domain/input-error.ts';
import { counted } from '../report/counted.ts';
import { readPlateName } from './archive-names.ts';
import { byCharacters } from './find-plates.ts';

/** The plates that are analysed together. Paths are relative to the archive's base. */
export interface BatchRun {
  /** Unique in the batch; names the run's folder: "2026/april/run-07". */
  readonly id: string;
  readonly plates: readonly string[];
  /** From a run sheet; what is absent is found beside the plates. */
  readonly layouts?: readonly string[];
  readonly assays?: readonly string[];
  readonly samples?: string;
}

interface NamedPlate {
  readonly file: string;
  readonly folder: string;
  readonly stem: string;
}

/**
 * Pairs plates by name. Plates of one folder are one run when their names agree once the words for drug ("infliximab",
 * "ifx", "drug") and antibodies ("ada", "ati", "anti-infliximab") are taken out and both kinds are there; so are the only
 * drug plate and the only antibody plate of a folder. Every other plate is a run of its own.
 */
export function pairByName(plates: readonly string[]): readonly BatchRun[] {
  const runs: BatchRun[] = [];
  for (const [folder, members] of groupBy(plates.map(namedPlate), (plate) => plate.folder)) {
    const named = members.map((plate) => ({ ...plate, ...readPlateName(plate.stem) }));
    if (named.length === 2 && hasBoth(named)) {
      const agree = named[0]?.rest.normalize() === named[1]?.rest.normalize();
      runs.push({ id: inFolder(folder, agree ? nameOf(named) : ''), plates: drugFirst(named) });
      continue;
    }
    for (const group of groupBy(named, ({ rest }) => fold(rest)).values()) {
      if (group.length > 1 && hasBoth(group)) {
        runs.push({ id: inFolder(folder, nameOf(group)), plates: drugFirst(group) });
      } else {
        runs.push(...group.map(({ file, stem }) => ({ id: inFolder(folder, stem), plates: [file] })));
      }
    }
  }
  return withUniqueIds(runs);
}

/**
 * Pairs plates by a pattern over their paths, such as "{run}-*.csv": plates with the same text at `{run}` in the same
 * place of the archive are one run. Plates that the pattern does not fit are runs of their own.
 * @throws InputError (settings, PAIR_PATTERN) for a pattern without `{run}`, or one that fits no plate
 */
export function pairByPattern(plates: readonly string[], pattern: string): readonly BatchRun[] {
  const expression = patternExpression(pattern);
  const keyed = plates.map((file) => {
    const matched = expression.exec(file);
    return { ...namedPlate(file), run: matched === null ? undefined : `${matched[1] ?? ''}${matched[2]}` };
  });
  const fitting = keyed.filter(({ run }) => run !== undefined);
  if (fitting.length === 0 && keyed.length > 0) {
    throw new InputError('settings', {
      code: 'PAIR_PATTERN',
      message: `the pattern "${pattern}" fits none of ${counted(keyed.length, 'plate')}, such as ${keyed[0]?.file}`,
      hint: 'write, for example, --pair "{run}-*.csv" for plates named 07-ifx.csv and 07-ada.csv',
    });
  }
  const groups = groupBy(fitting, ({ run }) => run as string);
  const paired = [...groups].map(([id, group]): BatchRun => {
    const named = group.map((plate) => ({ ...plate, ...readPlateName(plate.stem) }));
    return { id, plates: drugFirst(named) };
  });
  const alone = keyed.filter(({ run }) => run === undefined);
  return withUniqueIds([
    ...paired,
    ...alone.map(({ file, folder, stem }) => ({ id: inFolder(folder, stem), plates: [file] })),
  ]);
}

/** Runs in the order of their ids; a name that two runs share is told apart by the plate's ending, then by a number. */
export function withUniqueIds(runs: readonly BatchRun[]): readonly BatchRun[] {
  if (new Set(runs.map(({ id }) => fold(id))).size === runs.length) {
    return [...runs].sort((left, right) => byCharacters(left.id, right.id));
  }
  const ordered = [...runs].sort((left, right) => byCharacters(left.plates[0] ?? '', right.plates[0] ?? ''));
  const counts = new Map<string, number>();
  for (const { id } of ordered) counts.set(fold(id), (counts.get(fold(id)) ?? 0) + 1);
  const taken = new Set<string>();
  const unique = ordered.map((run) => {
    const isShared = (counts.get(fold(run.id)) ?? 0) > 1;
    const wanted = isShared ? (run.plates[0] ?? run.id) : run.id;
    let id = wanted;
    for (let number = 2; taken.has(fold(id)); number += 1) id = `${wanted}~${number}`;
    taken.add(fold(id));
    return { ...run, id };
  });
  return unique.sort((left, right) => byCharacters(left.id, right.id));
}

/**
 * Names that differ only in case, or in whether "ü" is one character or two, look alike and would be one folder on some
 * systems.
 */
function fold(name: string): string {
  return name.normalize().toLowerCase();
}

/** What the names of plates have in common, as the first of them writes it. */
function nameOf(plates: readonly { readonly file: string; readonly rest: string }[]): string {
  const [first] = [...plates].sort((left, right) => byCharacters(left.file, right.file));
  return first?.rest ?? '';
}

function hasBoth(plates: readonly { readonly analyte: string }[]): boolean {
  return plates.some(({ analyte }) => analyte === 'drug') && plates.some(({ analyte }) => analyte === 'ada');
}

function drugFirst(plates: readonly { readonly file: string; readonly analyte: string }[]): readonly string[] {
  const order = ['drug', 'unknown', 'ada'];
  return [...plates]
    .sort(
      (left, right) =>
        order.indexOf(left.analyte) - order.indexOf(right.analyte) || byCharacters(left.file, right.file),
    )
    .map(({ file }) => file);
}

function namedPlate(file: string): NamedPlate {
  const slash = file.lastIndexOf('/');
  const name = file.slice(slash + 1);
  return { file, folder: slash < 0 ? '' : file.slice(0, slash), stem: name.replace(/\.[^.]*$/, '') };
}

function inFolder(folder: string, name: string): string {
  if (name === '') return folder === '' ? 'run' : folder;
  return folder === '' ? name : `${folder}/${name}`;
}

function groupBy<Entry>(entries: readonly Entry[], keyOf: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry));
    if (group === undefined) groups.set(keyOf(entry), [entry]);
    else group.push(entry);
  }
  return groups;
}

/** A pattern without "/" is for names in any folder; `{run}` takes no "/", `*` neither. */
function patternExpression(pattern: string): RegExp {
  if (pattern.split('{run}').length !== 2) {
    throw new InputError('settings', {
      code: 'PAIR_PATTERN',
      message: `the pattern "${pattern}" does not have {run} exactly once`,
      hint: 'write, for example, --pair "{run}-*.csv": plates with the same text at {run} are one run',
    });
  }
  const source = pattern
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{run\}|\*\*\/|\*|\?/g, (part) =>
      part === '{run}' ? '([^/]+?)' : part === '**/' ? '(?:.*/)?' : part === '*' ? '[^/]*' : '[^/]',
    );
  const isPath = pattern.includes('/');
  return new RegExp(isPath ? `^()${source}$` : `^((?:.*/)?)${source}$`);
}
