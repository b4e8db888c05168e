import type { Staged } from '../domain/finding.ts';
import { InputError } from '../domain/input-error.ts';
import type { PlateLayout } from '../domain/well-content.ts';
import { readLayout } from '../layout/read-layout.ts';
import { decodeText } from '../plate-reader/decode-text.ts';
import type { FileAccess } from './file-access.ts';

/** A layout with the file it came from. */
export interface LayoutFile {
  readonly file: string;
  readonly sha256: string;
  readonly layout: Staged<PlateLayout>;
}

/** How a layout's file may end. */
export const LAYOUT_ENDINGS = ['csv', 'tsv', 'txt'] as const;

/** The layout file beside a plate: `<plate>.layout.csv`, then `layout.csv` (also .tsv, .txt); undefined when none. */
export async function findLayoutPath(plateFile: string, files: FileAccess): Promise<string | undefined> {
  if (plateFile === '-') return undefined;
  const plateName = files.nameOf(plateFile);
  const stem = plateName.replace(/\.[^.]*$/, '');
  const folder = files.folderOf(plateFile);
  for (const beginning of [`${stem}.layout`, 'layout']) {
    for (const ending of LAYOUT_ENDINGS) {
      const name = `${beginning}.${ending}`;
      if (name === plateName) continue;
      const candidate = files.resolve(folder, name);
      if (await files.exists(candidate)) return candidate;
    }
  }
  return undefined;
}

/**
 * Reads a layout file.
 * @throws InputError (input) with every problem of the file, each at its place
 */
export async function readLayoutFile(path: string, files: FileAccess): Promise<LayoutFile> {
  const bytes = await files.readBytes(path);
  try {
    return { file: path, sha256: files.sha256(bytes), layout: readLayout(decodeText(bytes).text) };
  } catch (error) {
    throw error instanceof InputError ? error.inFile(path) : error;
  }
}
