import { InputError, type Problem } from '../domain/input-error.ts';
import { isAssayFile } from '../run/run-settings.ts';
import { readLabelledTable } from '../tdm/labelled-table.ts';
import type { BatchRun } from './pair-plates.ts';
import { isResultName } from './result-folder.ts';

/** What the lines of a run say together. */
interface SheetRun {
  readonly plates: string[];
  readonly layouts: string[];
  readonly assays: Set<string>;
  readonly samples: Set<string>;
}

const COLUMNS = ['run', 'plate', 'layout', 'assay', 'samples'].map((name) => ({
  name,
  spellings: [name, `${name}s`],
  isText: true,
}));

/**
 * Reads a run sheet: one line a plate, `run,plate[,layout][,assay][,samples]`, with paths from the sheet's folder. The
 * id of a run is its name in the sheet, below the sheet's folder.
 * @throws InputError (input, RUN_SHEET and the codes of tables) with every problem and its line
 */
export function readRunSheet(text: string, folder: string): readonly BatchRun[] {
  const table = readLabelledTable(text, COLUMNS, ['run', 'plate']);
  const problems: Problem[] = [...table.problems];
  const refuse = (message: string, hint: string, line?: number): void => {
    problems.push({ code: 'RUN_SHEET', message, hint, ...(line === undefined ? {} : { at: { line } }) });
  };
  const runs = new Map<string, SheetRun>();
  const spellings = new Map<string, string>();
  const named = new Set<string>();
  for (const { line, cells } of table.rows) {
    const [run, plate, layout, assay, samples] = COLUMNS.map(({ name }) => cells.textOf(name) || undefined);
    if (run === undefined || plate === undefined) {
      refuse(`the line names no ${run === undefined ? 'run' : 'plate'}`, 'every line needs a run and a plate', line);
      continue;
    }
    const wrong = wrongWithName(run);
    if (wrong !== undefined) refuse(wrong.message, wrong.hint, line);
    for (const path of [plate, layout, assay, samples]) {
      if (path === undefined || !/^(?:[\\/]|[a-z]:[\\/])/i.test(path)) continue;
      refuse(`"${path}" is a path from the root of a disk`, "name files by their path from the sheet's folder", line);
    }
    const near = spellings.get(run.toLowerCase()) ?? run;
    if (near !== run && !runs.has(run)) {
      const hint = 'write the name of a run the same on all its lines, or give the other run another name';
      refuse(`the runs "${near}" and "${run}" differ only in upper and lower case`, hint, line);
    }
    spellings.set(run.toLowerCase(), near);
    const entry = runs.get(run) ?? { plates: [], layouts: [], assays: new Set(), samples: new Set() };
    runs.set(run, entry);
    const file = below(folder, plate);
    const key = [run, file, layout ?? ''].join('\n');
    if (named.has(key)) {
      refuse(`the run "${run}" names the plate ${plate} twice`, 'name each plate of a run once', line);
    }
    named.add(key);
    entry.plates.push(file);
    if (layout !== undefined) entry.layouts.push(below(folder, layout));
    if (assay !== undefined) entry.assays.add(isAssayFile(assay) ? below(folder, assay) : assay);
    if (samples !== undefined) entry.samples.add(below(folder, samples));
    if (entry.samples.size > 1) {
      refuse(`the run "${run}" names two samples files`, 'give a run one samples file', line);
    }
  }
  for (const [run, { plates, layouts }] of runs) {
    if (layouts.length === 0 || layouts.length === plates.length) continue;
    const message = `the run "${run}" names ${plates.length} plates and ${layouts.length} layouts`;
    refuse(message, 'name a layout for every plate of a run, or for none');
  }
  if (problems.length > 0) throw new InputError('input', problems);
  return [...runs].map(([run, { plates, layouts, assays, samples }]) => {
    const [samplesFile] = samples;
    return {
      id: below(folder, folderOfRun(run)),
      plates,
      ...(layouts.length === 0 ? {} : { layouts }),
      ...(assays.size === 0 ? {} : { assays: [...assays] }),
      ...(samplesFile === undefined ? {} : { samples: samplesFile }),
    };
  });
}

/** What keeps the name of a run from naming the folder of its results. */
function wrongWithName(run: string): { readonly message: string; readonly hint: string } | undefined {
  if (run.split(/[\\/]/).includes('..')) {
    const message = `the run "${run}" is named by a path that leads out of the results`;
    return { message, hint: 'name runs without ".."' };
  }
  const parts = folderOfRun(run).split('/');
  if (parts.join('') === '') {
    return { message: `"${run}" is no name for a run`, hint: 'name the run with letters or digits' };
  }
  const long = parts.find((part) => Buffer.byteLength(part) > LONGEST_NAME);
  if (long !== undefined) {
    const message = `the name of the run "${long.slice(0, 20)}..." has more than ${LONGEST_NAME} characters`;
    return { message, hint: 'give the run a short name: its results have a folder of that name' };
  }
  const file = parts.find(isResultName);
  if (file === undefined) return undefined;
  return { message: `the run "${run}" is named as a file of its results is`, hint: `name the run without "${file}"` };
}

/** Room for what tells runs of one name apart, in the 255 bytes that a name may have on most disks. */
const LONGEST_NAME = 240;

function folderOfRun(run: string): string {
  return run.replaceAll('\\', '/').replace(/^[./]+/, '');
}

/** A path of the sheet, relative to the archive's base; "." and ".." are worked out. */
function below(folder: string, path: string): string {
  const parts: string[] = folder === '' ? [] : folder.split('/');
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
