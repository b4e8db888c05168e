import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/input-error.ts';
import { counted } from '../report/counted.ts';
import { hashOf, problemOf } from './machine-files.ts';
import { linesOf } from './run-lines.ts';

const SHOWN = 20;

/**
 * What is wrong with the files of a folder of results: those that are gone or are not what the batch wrote, the first of
 * them by name. The table of runs tells of each file what it held.
 * @throws InputError (input, NOT_RESULTS)
 */
export function resultProblems(folder: string): readonly Problem[] {
  const next = linesOf(join(folder, 'runs.ndjson'));
  const problems: Problem[] = [];
  let found = 0;
  for (let line = next(); line !== undefined; line = next()) {
    const problem = resultProblem(join(folder, line.result), line.sha256);
    if (problem === undefined) continue;
    found += 1;
    if (found <= SHOWN) problems.push(problem);
  }
  if (found > SHOWN)
    problems.push(changed(folder, `${counted(found - SHOWN, 'further file')} are not what the batch wrote`));
  return problems;
}

function resultProblem(file: string, sha256: string): Problem | undefined {
  let held: string;
  try {
    held = hashOf(readFileSync(file));
  } catch (error) {
    return { ...problemOf(error, file, 'read'), hint: HINT };
  }
  return held === sha256 ? undefined : changed(file, 'the file is not what the batch wrote');
}

const HINT = 'give the command of that batch again, which writes anew what is gone or was changed';

function changed(file: string, message: string): Problem {
  return { code: 'RESULT_CHANGED', message, hint: HINT, at: { file } };
}
