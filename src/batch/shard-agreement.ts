import { hashOf } from './machine-files.ts';
import type { Trace } from './traced-files.ts';

/** What the shards of a batch saw of their files. */
export interface ShardAgreement {
  /** Notes what a run saw, and gives the first file that a run of another shard saw in another state. */
  readonly differingFile: (shard: number, trace: Trace) => string | undefined;
}

interface Seen {
  readonly state: string;
  readonly shard: number;
}

const KEY_DIGITS = 16;

/** Starts with nothing seen. Files are told apart by hashes of their paths, as an archive may hold very many. */
export function newShardAgreement(): ShardAgreement {
  const seen = new Map<string, Seen>();
  return {
    differingFile: (shard, trace) => {
      let differing: string | undefined;
      for (const [path, state] of trace) {
        const key = hashOf(path).slice(0, KEY_DIGITS);
        const before = seen.get(key);
        if (before === undefined || saysMore(state, before.state)) {
          seen.set(key, { state: state.slice(0, KEY_DIGITS), shard });
        }
        if (before !== undefined && before.shard !== shard && !mayBeOne(before.state, state.slice(0, KEY_DIGITS))) {
          differing ??= path;
        }
      }
      return differing;
    },
  };
}

function saysMore(state: string, before: string): boolean {
  return state.length > 1 && before.length === 1;
}

/** True where both may have been seen of one file that stayed as it was: "+" is any file that is there, "!" one that is not read. */
function mayBeOne(left: string, right: string): boolean {
  if (left === right) return true;
  const both = [left, right];
  if (both.includes('+')) return !both.includes('-');
  return both.includes('!') && both.includes('-');
}
