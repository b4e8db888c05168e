import { join } from 'node:path';
import { InputError, type Problem } from '../domain/input-error.ts';
import { decodeText } from '../plate-reader/decode-text.ts';
import { byCharacters, findPlates } from './find-plates.ts';
import { readStoredFile } from './machine-files.ts';
import { type BatchRun, pairByName, pairByPattern, withUniqueIds } from './pair-plates.ts';
import { readRunSheet } from './run-sheet.ts';

/** The runs of a batch, in the order of their ids. */
export interface BatchPlan {
  readonly base: string;
  readonly runs: readonly BatchRun[];
  /** As `Archive`. */
  readonly settingsFiles: readonly string[];
  /**
   * Folders that could not be read, and run sheets that could not or that name one plate both; their plates are not among
   * the runs.
   */
  readonly problems: readonly Problem[];
}

/**
 * Finds the plates under the paths and pairs them to runs: by a run sheet where a folder has one, else by the pattern,
 * else by their names.
 * @throws InputError (settings or input; FILE, NO_PLATES, PAIR_PATTERN)
 */
export function planBatch(paths: readonly string[], skip: readonly string[], pattern: string | undefined): BatchPlan {
  const archive = findPlates(paths, skip);
  const problems: Problem[] = [...archive.problems];
  const unread: string[] = [];
  const sheets = archive.runSheets.flatMap((file) => {
    try {
      return readSheet(archive.base, file).map((run) => ({ file, run }));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.inFile(file).problems);
      unread.push(folderOf(file));
      return [];
    }
  });
  const contested = contestedPlates(sheets);
  problems.push(...contested.values());
  const ofSheets = sheets.map(({ run }) => run);
  const inSheets = new Set(
    ofSheets.flatMap(({ plates, layouts = [], samples = '' }) => [...plates, ...layouts, samples]),
  );
  // What a sheet that cannot be read says of the plates beside and below it is not known.
  const isFree = (plate: string): boolean =>
    !(inSheets.has(plate) || unread.some((folder) => plate.startsWith(folder)));
  const others = archive.plates.filter(isFree);
  const paired = pattern === undefined ? pairByName(others) : pairByPattern(others, pattern);
  const agreed = ofSheets.filter(({ plates }) => !plates.some((plate) => contested.has(plate)));
  const runs = withUniqueIds([...agreed, ...paired]);
  if (runs.length === 0 && problems.length === 0) {
    throw new InputError('input', {
      code: 'NO_PLATES',
      message: `no plates under ${paths.join(', ')}`,
      hint: 'plates end in .csv, .tsv, .txt, .xls, .xlsx or .json (Allotrope); layouts and samples files are not plates',
    });
  }
  const ordered = [...problems].sort((left, right) => byCharacters(left.at?.file ?? '', right.at?.file ?? ''));
  return { base: archive.base, runs, settingsFiles: archive.settingsFiles, problems: ordered };
}

/** The plates that runs of several sheets name, each with the problem that it is. */
function contestedPlates(
  runs: readonly { readonly file: string; readonly run: BatchRun }[],
): ReadonlyMap<string, Problem> {
  const sheetOf = new Map<string, string>();
  const contested = new Map<string, Problem>();
  for (const { file, run } of runs) {
    for (const plate of run.plates) {
      const other = sheetOf.get(plate) ?? file;
      sheetOf.set(plate, other);
      if (other === file) continue;
      const message = `the plate ${plate} is in a run of ${other} as well`;
      const hint = 'name each plate in one run sheet';
      contested.set(plate, { code: 'RUN_SHEET', message, hint, at: { file } });
    }
  }
  return contested;
}

/** The folder of a file, with "/" at its end; empty at the base. */
function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

function readSheet(base: string, file: string): readonly BatchRun[] {
  let bytes: Uint8Array;
  try {
    bytes = readStoredFile(join(base, file), 'input');
  } catch (error) {
    // Named as it stands in the archive.
    throw error instanceof InputError ? error.withFiles(() => file) : error;
  }
  return readRunSheet(decodeText(bytes).text, folderOf(file).slice(0, -1));
}
