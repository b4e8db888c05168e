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
  /** Folders and run sheets that could not be read; their plates are not among the runs. */
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
  const sheets = archive.runSheets.flatMap((file) => {
    try {
      return readSheet(archive.base, file);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.inFile(file).problems);
      return [];
    }
  });
  const inSheets = new Set(
    sheets.flatMap(({ plates, layouts = [], samples = '' }) => [...plates, ...layouts, samples]),
  );
  const others = archive.plates.filter((plate) => !inSheets.has(plate));
  const paired = pattern === undefined ? pairByName(others) : pairByPattern(others, pattern);
  const runs = withUniqueIds([...sheets, ...paired]);
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

function readSheet(base: string, file: string): readonly BatchRun[] {
  const slash = file.lastIndexOf('/');
  let bytes: Uint8Array;
  try {
    bytes = readStoredFile(join(base, file), 'input');
  } catch (error) {
    // Named as it stands in the archive.
    throw error instanceof InputError ? error.withFiles(() => file) : error;
  }
  return readRunSheet(decodeText(bytes).text, slash < 0 ? '' : file.slice(0, slash));
}
