import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { InputError } from '../domain/input-error.ts';
import { byCharacters } from './find-plates.ts';
import { readStoredFile } from './machine-files.ts';
import type { BatchRun } from './pair-plates.ts';

/** A part of a batch, from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/**
 * Reads "I/N".
 * @throws InputError (settings, SHARD_OPTION)
 */
export function readShard(text: string): Shard {
  const [index = Number.NaN, count = Number.NaN] = /^\d+\/\d+$/.test(text) ? text.split('/').map(Number) : [];
  if (index >= 1 && index <= count) return { index, count };
  throw new InputError('settings', {
    code: 'SHARD_OPTION',
    message: `"${text}" is not a shard`,
    hint: 'write I/N with I from 1 to N, for example --shard 2/8',
  });
}

/**
 * The runs of a shard. Runs are put in the order of a hash over the contents of their plates and cut into parts of
 * equally many plates: neither names nor the order of the file system matter, and a new run moves at most one run from
 * each part to the next.
 */
export function runsOfShard(base: string, runs: readonly BatchRun[], shard: Shard): readonly BatchRun[] {
  const hashed = runs.map((run) => ({ run, hash: contentHash(base, run) }));
  hashed.sort((left, right) => byCharacters(left.hash, right.hash) || byCharacters(left.run.id, right.run.id));
  const total = runs.reduce((sum, { plates }) => sum + plates.length, 0);
  const mine: BatchRun[] = [];
  let before = 0;
  for (const { run } of hashed) {
    const part = Math.floor((before * shard.count) / total) + 1;
    if (part === shard.index) mine.push(run);
    before += run.plates.length;
  }
  return mine.sort((left, right) => byCharacters(left.id, right.id));
}

/** A hash over the ids and plates of all runs: shards of one archive agree in it. */
export function archiveHash(runs: readonly BatchRun[]): string {
  const hash = createHash('sha256');
  for (const run of runs) hash.update(`${JSON.stringify(run)}\n`);
  return hash.digest('hex');
}

function contentHash(base: string, { plates }: BatchRun): string {
  const hash = createHash('sha256');
  for (const plate of plates) {
    try {
      hash.update(
        createHash('sha256')
          .update(readStoredFile(join(base, plate), 'input'))
          .digest(),
      );
    } catch {
      hash.update(plate);
    }
  }
  return hash.digest('hex');
}
