import { resolve } from 'node:path';
import type { Problem } from '../domain/input-error.ts';
import { hashOf } from './machine-files.ts';
import type { BatchRun } from './pair-plates.ts';
import { planBatch } from './plan-batch.ts';
import { archiveHash, runsOfShard, type Shard } from './shard-runs.ts';
import { stateOf } from './traced-files.ts';

/** Where the work of a batch is to be found. */
export interface WorkSource {
  readonly paths: readonly string[];
  readonly skip: readonly string[];
  readonly pattern: string | undefined;
  readonly shard: Shard | undefined;
}

/** What a batch has to do. An archive may hold very many runs: each is kept as its JSON until it is dealt out. */
export interface BatchWork {
  readonly base: string;
  readonly problems: readonly Problem[];
  /** Hash over all runs of the archive, of all shards, and their number. */
  readonly archive: string;
  readonly archiveRuns: number;
  /** Hash over the settings files of the archive and what they hold. */
  readonly settingsFiles: string;
  /** The runs of this shard, in the order of their ids, and their plates. */
  readonly runs: readonly string[];
  readonly plates: number;
}

/**
 * Searches an archive for the runs of a shard.
 * @throws InputError as `planBatch`
 */
export function findWork({ paths, skip, pattern, shard }: WorkSource): BatchWork {
  const { base, problems, runs: all, settingsFiles } = planBatch(paths, skip, pattern);
  const runs = shard === undefined ? all : runsOfShard(base, all, shard);
  return {
    base,
    problems,
    archive: archiveHash(all),
    archiveRuns: all.length,
    settingsFiles: hashOf(settingsFiles.map((file) => `${file} ${stateOf(resolve(base, file))}\n`).join('')),
    runs: runs.map((run) => JSON.stringify(run)),
    plates: runs.reduce((sum, run) => sum + run.plates.length, 0),
  };
}

/** A run of the work. */
export function runOf(text: string): BatchRun {
  return JSON.parse(text) as BatchRun;
}
