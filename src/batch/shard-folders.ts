import { InputError } from '../domain/input-error.ts';
import { type BatchManifest, readManifest } from './batch-manifest.ts';

/** The output folder of a shard, and what it was made from. */
export interface ShardFolder {
  readonly folder: string;
  readonly manifest: BatchManifest;
}

/**
 * Reads what a shard's folder was made from.
 * @throws InputError (input, NOT_RESULTS)
 */
export function readShardFolder(folder: string): ShardFolder {
  const manifest = readManifest(folder);
  if (manifest !== undefined) return { folder, manifest };
  throw new InputError('input', {
    code: 'NOT_RESULTS',
    message: 'the folder holds no results of a batch',
    hint: 'name the --out folders of "tdm-elisa batch --shard I/N"',
    at: { file: folder },
  });
}

/**
 * Refuses folders that are not all shards of one batch, each once and finished.
 * @throws InputError (input; COLLECT_INCOMPLETE, COLLECT_MISMATCH) with every problem that was found
 */
export function requireAllShards(shards: readonly ShardFolder[]): void {
  const [first] = shards;
  if (first === undefined) return;
  const commonOf = ({ manifest }: ShardFolder): string => {
    const { archive, settings, contents, pair, shard } = manifest;
    return JSON.stringify([archive, withoutPaths(settings), contents, pair, shard?.count ?? 1]);
  };
  const others = shards.filter((shard) => commonOf(shard) !== commonOf(first));
  if (others.length > 0) {
    throw new InputError(
      'input',
      others.map(({ folder }) => ({
        code: 'COLLECT_MISMATCH',
        message: `archive, options, settings, their files, tool version or number of shards differ from those of ${first.folder}`,
        hint: 'run all shards over the same files with the same command and version',
        at: { file: folder },
      })),
    );
  }
  const count = first.manifest.shard?.count ?? 1;
  const problems: IncompleteShard[] = [];
  for (let index = 1; index <= count; index += 1) {
    const found = shards.filter(({ manifest }) => (manifest.shard?.index ?? 1) === index);
    const file = found[0]?.folder ?? first.folder;
    if (found.length === 0) problems.push({ message: `shard ${index}/${count} is missing`, file });
    if (found.length > 1) {
      problems.push({
        message: `shard ${index}/${count} is there twice: ${found.map((shard) => shard.folder).join(', ')}`,
        file,
        hint: 'name each shard once',
      });
    }
    if (found.length === 1 && found[0]?.manifest.finished === false) {
      problems.push({ message: `shard ${index}/${count} has not finished`, file });
    }
  }
  if (problems.length > 0) throw incomplete(problems);
}

/** Paths of settings files may differ between machines; what they hold may not (see `contents`). */
function withoutPaths({ toolVersion, reports, assays, samples, policy }: BatchManifest['settings']): unknown {
  return [toolVersion, reports, assays.length, samples === undefined, policy === undefined];
}

/** What is missing of a shard, and where. */
interface IncompleteShard {
  readonly message: string;
  readonly file: string;
  readonly hint?: string;
}

/** The error of shards that are not all there. */
export function incomplete(problems: readonly IncompleteShard[]): InputError {
  return new InputError(
    'input',
    problems.map(({ message, file, hint = 'run that shard to its end, and collect again' }) => ({
      code: 'COLLECT_INCOMPLETE',
      message,
      hint,
      at: { file },
    })),
  );
}
