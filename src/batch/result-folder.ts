import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** True when every file of a run's result folder is there with the size that was written. */
export function filesAreThere(
  out: string,
  run: string,
  files: readonly { readonly name: string; readonly bytes: number }[],
): boolean {
  return files.every(
    ({ name, bytes }) => statSync(join(out, 'runs', run, name), { throwIfNoEntry: false })?.size === bytes,
  );
}

const OURS = /^(result\.json|error\.json|report\.[a-z]+)$/;

/** The files of ours that lie in a run's folder, which was there before, and are not among the new ones. */
export function outdatedFiles(out: string, run: string, names: readonly string[]): readonly string[] {
  const folder = join(out, 'runs', run);
  const outdated = readdirSync(folder).filter((name) => OURS.test(name) && !names.includes(name));
  return outdated.map((name) => join(folder, name));
}

/** Removes files that newer ones replace. */
export function removeFiles(files: readonly string[]): void {
  for (const file of files) rmSync(file, { force: true });
}
