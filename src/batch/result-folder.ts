import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenFile } from './run-record.ts';
import { stateOf } from './traced-files.ts';

/** True when every file of a run's result folder is there and holds what was written. */
export function filesAreWhole(out: string, run: string, files: readonly WrittenFile[]): boolean {
  return files.every(({ name, sha256 }) => stateOf(join(out, 'runs', run, name)) === sha256);
}

const OURS = /^(result\.json|error\.json|report(\.[a-z]+)+)$/;

/** True for the name of a file of a run's results. */
export function isResultName(name: string): boolean {
  return OURS.test(name);
}

/** The files of ours that lie in a run's folder, which was there before, and are not among the new ones. */
export function outdatedFiles(out: string, run: string, names: readonly string[]): readonly string[] {
  const folder = join(out, 'runs', run);
  const outdated = readdirSync(folder).filter((name) => isResultName(name) && !names.includes(name));
  return outdated.map((name) => join(folder, name));
}

/** Removes files that newer ones replace. */
export function removeFiles(files: readonly string[]): void {
  for (const file of files) rmSync(file, { force: true });
}
