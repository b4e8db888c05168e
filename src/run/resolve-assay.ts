import { resolveCriteria } from '../acceptance/presets.ts';
import type { AssayDefinition } from '../assay/assay-definition.ts';
import { BUILT_IN_ASSAYS } from '../assay/built-in-assays.ts';
import { closestWord } from '../domain/did-you-mean.ts';
import { InputError } from '../domain/input-error.ts';
import { decodeText } from '../plate-reader/decode-text.ts';
import type { FileAccess } from './file-access.ts';
import { isAssayFile } from './run-settings.ts';

/** An assay with the file it came from (absent for a built-in one) and the hash of what defines it. */
export interface ResolvedAssay {
  readonly definition: AssayDefinition;
  readonly file: string | undefined;
  readonly sha256: string;
}

/** Assays by file path, so that an assay of many plates is read once. */
export type AssayCache = Map<string, Promise<ResolvedAssay>>;

/**
 * The assay of a name: a built-in id, an assay file, or `<id>.yaml|yml|json` beside the file that names it.
 * @throws InputError (settings; ASSAY_UNKNOWN, FILE and the codes of `readAssay`)
 */
export async function resolveAssay(
  name: string,
  folderOfName: () => string,
  files: FileAccess,
  cache: AssayCache,
): Promise<ResolvedAssay> {
  const builtIn = BUILT_IN_ASSAYS.get(name);
  if (builtIn !== undefined) return resolveBuiltIn(builtIn, files);
  const path = await assayPath(name, folderOfName(), files);
  const known = cache.get(path) ?? readAssayFile(path, files);
  cache.set(path, known);
  return known;
}

async function assayPath(name: string, folder: string, files: FileAccess): Promise<string> {
  if (isAssayFile(name)) return files.resolve(folder, name);
  for (const ending of ['yaml', 'yml', 'json']) {
    const candidate = files.resolve(folder, `${name}.${ending}`);
    if (await files.exists(candidate)) return candidate;
  }
  const near = closestWord(name, [...BUILT_IN_ASSAYS.keys()]);
  throw new InputError('settings', {
    code: 'ASSAY_UNKNOWN',
    message: `the assay "${name}" is not known`,
    hint: `${near === undefined ? '' : `did you mean "${near}"? `}Built in: ${[...BUILT_IN_ASSAYS.keys()].join(', ')}; or name a file: --assay our-assay.yaml`,
  });
}

const RESOLVED_BUILT_IN = new Map<AssayDefinition, ResolvedAssay>();

/** The hash of a built-in assay is taken over what it is as JSON, once. */
function resolveBuiltIn(definition: AssayDefinition, files: FileAccess): ResolvedAssay {
  const known = RESOLVED_BUILT_IN.get(definition);
  if (known !== undefined) return known;
  const resolved = { definition, file: undefined, sha256: files.sha256(JSON.stringify(definition)) };
  RESOLVED_BUILT_IN.set(definition, resolved);
  return resolved;
}

async function readAssayFile(path: string, files: FileAccess): Promise<ResolvedAssay> {
  const bytes = await files.readBytes(path, 'settings');
  const { readAssay } = await import('../assay/read-assay.ts');
  try {
    const text = decodeText(bytes).text;
    const definition = await readAssay(text);
    await checkCriteria(definition, text);
    return { definition, file: path, sha256: files.sha256(bytes) };
  } catch (error) {
    throw error instanceof InputError ? error.inFile(path) : error;
  }
}

/** The acceptance criteria are known only from here on: their problems get their lines in the file now. */
async function checkCriteria({ acceptance, replicates }: AssayDefinition, text: string): Promise<void> {
  const { readSettingsDocument } = await import('../assay/settings-document.ts');
  const { placeOf } = await readSettingsDocument(text);
  resolveCriteria(acceptance, { replicates, placeOf: (path) => placeOf(['acceptance', ...path]) });
}
