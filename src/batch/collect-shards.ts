import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { InputError, type Problem } from '../domain/input-error.ts';
import type { BatchSummary } from '../report/batch-summary.ts';
import { counted } from '../report/counted.ts';
import { type BatchLock, type LockWait, takeLock } from './batch-lock.ts';
import { type BatchManifest, readManifest, writeManifest } from './batch-manifest.ts';
import { byCharacters, STATE_FOLDER } from './find-plates.ts';
import { type JournalPlace, nextSession, openJournal, readJournals, scanJournals } from './journal.ts';
import { describeFileError, hashOf } from './machine-files.ts';
import { outdatedFiles, removeFiles } from './result-folder.ts';
import { openResultTables } from './result-tables.ts';
import { linesOf, readJson } from './run-lines.ts';
import { originOf, recordText, type WrittenFile } from './run-record.ts';
import { newShardAgreement } from './shard-agreement.ts';
import { incomplete, readShardFolder, requireAllShards, type ShardFolder } from './shard-folders.ts';
import { clearTemporaryFiles, newGroupWriter } from './write-group.ts';

const RUNS_IN_GROUP = 50;

/**
 * Merges the results of all shards of a batch into one folder, as the batch without shards would have written it. Every
 * file is checked against the hash in its shard's journal.
 * @throws InputError (input; COLLECT_INCOMPLETE, COLLECT_MISMATCH, NOT_RESULTS, FILE) with every problem that was found
 */
export async function collectShards(
  folders: readonly string[],
  out: string,
  tellWait?: (about: LockWait) => void,
): Promise<BatchSummary> {
  const shards = folders.map(readShardFolder);
  const [first] = shards;
  if (first === undefined) throw incomplete([{ message: 'no shard is named', file: out }]);
  requireAllShards(shards);
  const target = resolve(out);
  if (folders.some((folder) => resolve(folder) === target)) {
    throw new InputError('settings', {
      code: 'OUT_NOT_OURS',
      message: 'a shard cannot be the folder that shards are collected in',
      hint: 'name another --out',
      at: { file: out },
    });
  }
  requireEmptyOrCollected(target, out, first.manifest);
  const state = join(target, STATE_FOLDER);
  const lock = await takeLock(state, out, tellWait);
  try {
    mkdirSync(join(target, 'runs'), { recursive: true });
    const { paths, settings, pair, contents, archive, archiveRuns } = first.manifest;
    const made = { schemaVersion: 1, paths, shard: null, settings, pair, contents } as const;
    const merged = { ...made, archive, archiveRuns, runs: archiveRuns };
    writeManifest(target, merged, false);
    const session = nextSession(state);
    clearTemporaryFiles(state);
    const places = await copyRuns(shards, target, session, lock);
    if (places.size !== archiveRuns) {
      throw incomplete([{ message: `the shards hold ${places.size} of ${archiveRuns} runs`, file: out }]);
    }
    const ordered = [...places].sort(([left], [right]) => byCharacters(left, right)).map(([, place]) => place);
    const notSearched = notSearchedOf(first.folder);
    const about = { version: settings.toolVersion, shard: null, notSearched };
    const tables = await openResultTables(target, about);
    let summary: BatchSummary;
    try {
      for (let start = 0; start < ordered.length; start += RUNS_IN_GROUP) {
        tables.add(ordered.slice(start, start + RUNS_IN_GROUP));
        await setImmediate(); // The lock's signs of life have their turn.
      }
      lock.requireHeld();
      summary = await tables.finish();
    } finally {
      await tables.close();
    }
    writeManifest(target, merged, true);
    return summary;
  } catch (error) {
    throw describeFileError(error, out, 'settings', 'written');
  } finally {
    lock.release();
  }
}

async function copyRuns(
  shards: readonly ShardFolder[],
  target: string,
  session: number,
  lock: BatchLock,
): Promise<ReadonlyMap<string, JournalPlace>> {
  const ownState = join(target, STATE_FOLDER);
  const journal = openJournal(ownState, session, 0);
  const newWriteGroup = newGroupWriter(ownState, 0);
  const places = new Map<string, JournalPlace>();
  const agreement = newShardAgreement();
  for (const [shard, { folder }] of shards.entries()) {
    const state = join(folder, STATE_FOLDER);
    const reader = readJournals(state);
    const current = currentRuns(folder);
    const known = [...scanJournals(state).places].filter(([run]) => current.has(run));
    if (known.length !== current.size) {
      throw incomplete([
        { message: `the journal of the shard lacks ${counted(current.size - known.length, 'run')}`, file: folder },
      ]);
    }
    for (let start = 0; start < known.length; start += RUNS_IN_GROUP) {
      lock.requireHeld();
      const files = newWriteGroup();
      const outdated: string[] = [];
      const group = known.slice(start, start + RUNS_IN_GROUP).map(([run, place]) => {
        const body = reader.read(place);
        const record = recordText(body);
        if (body === undefined || record === undefined) {
          throw incomplete([
            { message: `the journal of the shard changed while it was read, at ${run}`, file: folder },
          ]);
        }
        const { files: written, trace } = originOf(record);
        const differing = places.has(run) ? run : agreement.differingFile(shard, trace);
        if (differing !== undefined) throw changedBetween(folder, differing);
        for (const file of written) files.write(join(target, 'runs', run, file.name), contentOf(folder, run, file));
        outdated.push(...outdatedFiles(target, run, namesOf(written)));
        return { run, body };
      });
      await files.commit();
      removeFiles(outdated);
      const written = await journal.append(group);
      group.forEach(({ run }, index) => {
        places.set(run, written[index] as JournalPlace);
      });
    }
    reader.close();
  }
  journal.close();
  return places;
}

function changedBetween(folder: string, what: string): InputError {
  return new InputError('input', {
    code: 'COLLECT_MISMATCH',
    message: `${what} changed between this shard and an earlier one`,
    hint: 'give the commands of all shards again, which do again only what changed, and collect then',
    at: { file: folder },
  });
}

/** The ids of the runs in a shard's tables. */
function currentRuns(folder: string): ReadonlySet<string> {
  return ofShard(folder, () => {
    const next = linesOf(join(folder, 'runs.ndjson'));
    const runs = new Set<string>();
    for (let line = next(); line !== undefined; line = next()) runs.add(line.run);
    return runs;
  });
}

/** What is read of a shard; what cannot be read makes the shard incomplete. */
function ofShard<Read>(folder: string, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw incomplete(error.problems.map(({ message, at }) => ({ message, file: at?.file ?? folder })));
  }
}

/** A file of a shard, which must be what the shard wrote. */
function contentOf(folder: string, run: string, { name, sha256 }: WrittenFile): Uint8Array {
  const file = join(folder, 'runs', run, name);
  let content: Uint8Array;
  try {
    content = readFileSync(file);
  } catch (error) {
    throw describeFileError(error, file, 'input', 'read');
  }
  if (hashOf(content) !== sha256) throw incomplete([{ message: 'the file is not what the shard wrote', file }]);
  return content;
}

function namesOf(files: readonly WrittenFile[]): readonly string[] {
  return files.map(({ name }) => name);
}

function notSearchedOf(folder: string): readonly Problem[] {
  return ofShard(folder, () => (readJson(join(folder, 'summary.json')) as BatchSummary).notSearched);
}

function requireEmptyOrCollected(target: string, out: string, shard: BatchManifest): void {
  let names: readonly string[] = [];
  try {
    names = readdirSync(target);
  } catch {
    return;
  }
  const manifest = readManifest(target);
  if (names.length === 0 || (manifest?.shard === null && manifest.archive === shard.archive)) return;
  throw new InputError('settings', {
    code: 'OUT_NOT_OURS',
    message: 'the folder holds something else than these shards',
    hint: 'name a new or an empty folder',
    at: { file: out },
  });
}
