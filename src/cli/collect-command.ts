import { collectShards } from '../batch/collect-shards.ts';
import { batchSummaryText } from '../report/batch-summary.ts';
import { lockWaitText } from './batch-progress.ts';
import type { CommandIo } from './command-io.ts';
import { EXIT } from './exit-code.ts';

/** The options of `collect` as the command line gives them. */
interface CollectOptions {
  readonly out: string;
  readonly format?: string;
}

/**
 * `tdm-elisa collect DIR...`: merges the shards of a batch into the results that the whole batch would have given. The
 * exit code says only whether all shards were there; what they found is in the summary.
 * @throws InputError (input or settings) when a shard is missing, unfinished or from another batch
 */
export async function collectCommand(
  folders: readonly string[],
  options: CollectOptions,
  io: CommandIo,
): Promise<number> {
  const summary = await collectShards(folders, options.out, (about) => io.stderr(lockWaitText(about)));
  if (options.format === 'json') io.stdout(`${JSON.stringify(summary, null, 2)}\n`);
  else io.stdout(`${batchSummaryText(summary, io.columns)}\nResults: ${options.out}\n`);
  return EXIT.ok;
}
