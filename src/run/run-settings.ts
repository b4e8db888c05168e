import { InputError } from '../domain/input-error.ts';
import type { Verdict } from '../domain/result.ts';
import { decodeText } from '../plate-reader/decode-text.ts';
import type { FileAccess } from './file-access.ts';
import schema from './settings.schema.json' with { type: 'json' };

/** What makes a run fail: a rejection always; with `remarks`, remarks as well; with `never`, nothing. */
export type FailOn = 'rejected' | 'remarks' | 'never';

/** What a settings file states, with its paths made absolute. */
export interface RunSettings {
  readonly file: string | undefined;
  readonly sha256: string | undefined;
  readonly assays: readonly { readonly files: string; readonly assay: string }[];
  readonly report: readonly string[];
  readonly layout?: string;
  readonly samples?: string;
  readonly policy?: string;
  readonly plate?: string;
  readonly format?: string;
  readonly strict?: boolean;
  readonly failOn?: FailOn;
}

/** What a settings file is called; of several in one folder, the first counts. */
export const SETTINGS_NAMES: readonly string[] = ['tdm-elisa.yaml', 'tdm-elisa.yml', 'tdm-elisa.json'];
const NO_SETTINGS: RunSettings = { file: undefined, sha256: undefined, assays: [], report: [] };

/** Settings by folder, so that a batch looks into a folder once for all runs below it. */
export type SettingsCache = Map<string, Promise<RunSettings>>;

/**
 * The settings that apply to a plate: the nearest `tdm-elisa.yaml` from the plate's folder upward, or none.
 * @throws InputError (settings; SETTINGS_SYNTAX, SETTINGS) with every problem's line and column
 */
export function findRunSettings(
  plateFile: string,
  files: FileAccess,
  cache: SettingsCache = new Map(),
): Promise<RunSettings> {
  return settingsOfFolder(files.folderOf(plateFile), files, cache);
}

function settingsOfFolder(folder: string, files: FileAccess, cache: SettingsCache): Promise<RunSettings> {
  const known = cache.get(folder);
  if (known !== undefined) return known;
  const found = lookInFolder(folder, files, cache);
  cache.set(folder, found);
  return found;
}

async function lookInFolder(folder: string, files: FileAccess, cache: SettingsCache): Promise<RunSettings> {
  for (const name of SETTINGS_NAMES) {
    const candidate = files.resolve(folder, name);
    if (await files.exists(candidate)) return readSettingsFile(candidate, files);
  }
  const parent = files.resolve(folder, '..');
  return parent === folder ? NO_SETTINGS : settingsOfFolder(parent, files, cache);
}

async function readSettingsFile(file: string, files: FileAccess): Promise<RunSettings> {
  const bytes = await files.readBytes(file, 'settings');
  try {
    const stated = await readRunSettings(decodeText(bytes).text, (path) => files.resolve(files.folderOf(file), path));
    return { ...stated, file, sha256: files.sha256(bytes) };
  } catch (error) {
    throw error instanceof InputError ? error.inFile(file) : error;
  }
}

type StatedSettings = Partial<Omit<RunSettings, 'plate' | 'file' | 'sha256'>> & { readonly plate?: string | number };

async function readRunSettings(
  text: string,
  absolute: (path: string) => string,
): Promise<Omit<RunSettings, 'file' | 'sha256'>> {
  const { readSettingsDocument } = await import('../assay/settings-document.ts');
  const { checkAgainstSchema } = await import('../assay/schema-check.ts');
  const document = await readSettingsDocument(text);
  const value = document.value ?? {};
  const problems = await checkAgainstSchema({ ...document, value }, schema, 'SETTINGS');
  if (problems.length > 0) throw new InputError('settings', problems);
  const { layout, samples, policy, plate, assays = [], report = [], ...plain } = value as StatedSettings;
  return {
    ...plain,
    assays: assays.map((entry) => ({
      ...entry,
      assay: isAssayFile(entry.assay) ? absolute(entry.assay) : entry.assay,
    })),
    report: report.map(absolute),
    ...(layout === undefined ? {} : { layout: absolute(layout) }),
    ...(samples === undefined ? {} : { samples: absolute(samples) }),
    ...(policy === undefined ? {} : { policy: absolute(policy) }),
    ...(plate === undefined ? {} : { plate: String(plate) }),
  };
}

/** What makes a run fail where the command does not say. */
export function failOnOf({ failOn, strict }: RunSettings): FailOn {
  return failOn ?? (strict === true ? 'remarks' : 'rejected');
}

/** True if a verdict is one that makes a run fail. */
export function isFailing(verdict: Verdict, failOn: FailOn): boolean {
  if (failOn === 'never' || verdict === 'accepted') return false;
  return verdict === 'rejected' || failOn === 'remarks';
}

/** True for the name of an assay file rather than an assay's id. */
export function isAssayFile(assay: string): boolean {
  return /[\\/]|\.(ya?ml|json)$/i.test(assay);
}

/** The assay that the settings name for a plate file, by the first pattern (* and ?) that its name fits. */
export function assayForFile(name: string, settings: RunSettings): string | undefined {
  return settings.assays.find(({ files }) => matchesPattern(name, files))?.assay;
}

function matchesPattern(name: string, pattern: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 'i').test(name);
}
