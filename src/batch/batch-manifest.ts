import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../domain/input-error.ts';
import { isAssayFile } from '../run/run-settings.ts';
import type { BatchWork } from './batch-work.ts';
import { STATE_FOLDER } from './find-plates.ts';
import { describeFileError, hashOf } from './machine-files.ts';
import type { BatchSettings } from './process-run.ts';
import type { Shard } from './shard-runs.ts';
import { writeWhole } from './streamed-file.ts';
import { stateOf } from './traced-files.ts';

/** The file that says what a folder of results is made from; `collect` compares it between shards. */
const MANIFEST = join(STATE_FOLDER, 'batch.json');

/** What the manifest says. */
export interface BatchManifest {
  readonly schemaVersion: 1;
  readonly paths: readonly string[];
  readonly shard: Shard | null;
  readonly settings: BatchSettings;
  readonly pair: string | null;
  /** Hash over what the files of the command and of the settings hold, wherever they lie: shards may be run on other machines. */
  readonly contents: string;
  /** Hash over all runs of the archive, of all shards. */
  readonly archive: string;
  readonly archiveRuns: number;
  /** Runs of this shard. */
  readonly runs: number;
  readonly finished: boolean;
}

/** What makes a batch the same as an earlier one. */
interface Batch {
  readonly paths: readonly string[];
  readonly shard: Shard | undefined;
  readonly pair: string | undefined;
  readonly settings: BatchSettings;
}

/** Reads what a folder of results was made from; undefined for a folder that no batch made. */
export function readManifest(out: string): BatchManifest | undefined {
  let manifest: Partial<BatchManifest> | null;
  try {
    manifest = JSON.parse(readFileSync(join(out, MANIFEST), 'utf8')) as Partial<BatchManifest> | null;
  } catch {
    return undefined;
  }
  const isWhole = Array.isArray(manifest?.paths) && Array.isArray(manifest.settings?.assays);
  return isWhole ? (manifest as BatchManifest) : undefined;
}

/** Writes what a folder of results is made from, before the first run and, as finished, after the last. */
export function writeManifest(out: string, manifest: Omit<BatchManifest, 'finished'>, finished: boolean): void {
  writeWhole(join(out, MANIFEST), `${JSON.stringify({ ...manifest, finished }, null, 2)}\n`);
}

function contentsOf({ assays, samples, policy }: BatchSettings, settingsFiles: string): string {
  const held = (file: string | undefined): string => (file === undefined ? '' : stateOf(file));
  const assaysHeld = assays.map((assay) => (isAssayFile(assay) ? held(assay) : assay));
  return hashOf([...assaysHeld, held(samples), held(policy), settingsFiles].join('\n'));
}

/**
 * Refuses an output folder that holds anything but the results of the same batch, or of one that was interrupted.
 * @throws InputError (settings; OUT_NOT_OURS, FILE)
 */
export function requireOurs(out: string, { paths, shard, out: asGiven }: Batch & { readonly out: string }): void {
  if (!existsSync(out)) return;
  let names: readonly string[];
  try {
    names = readdirSync(out);
  } catch (error) {
    throw describeFileError(error, asGiven, 'settings', 'read');
  }
  const manifest = readManifest(out);
  if (manifest === undefined) {
    if (names.length === 0 || names.includes(STATE_FOLDER)) return;
    throw notOurs(asGiven, 'the folder holds files that are not results of a batch', 'name a new or an empty folder');
  }
  const isSame =
    JSON.stringify(manifest.paths) === JSON.stringify(paths) &&
    JSON.stringify(manifest.shard) === JSON.stringify(shard ?? null);
  if (isSame) return;
  const made = `${manifest.paths.join(' ')}${manifest.shard === null ? '' : ` --shard ${manifest.shard.index}/${manifest.shard.count}`}`;
  throw notOurs(
    asGiven,
    `the folder holds the results of another batch: ${made}`,
    'choose another --out, or repeat that command',
  );
}

function notOurs(out: string, message: string, hint: string): InputError {
  return new InputError('settings', { code: 'OUT_NOT_OURS', message, hint, at: { file: out } });
}

/** What the manifest of a batch says before it has finished. */
export function manifestOf(
  { paths, shard, settings, pair }: Batch,
  { archive, archiveRuns, settingsFiles, runs }: BatchWork,
): Omit<BatchManifest, 'finished'> {
  const made = { schemaVersion: 1, paths, shard: shard ?? null, settings, pair: pair ?? null } as const;
  return { ...made, contents: contentsOf(settings, settingsFiles), archive, archiveRuns, runs: runs.length };
}
