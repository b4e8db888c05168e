import { hashOf } from '../batch/machine-files.ts';
import type { InputErrorKind } from '../domain/input-error.ts';
import { inFile } from '../run/in-file.ts';
import { BUILT_IN_POLICY, type Policy } from '../tdm/policy.ts';
import { readPolicy } from '../tdm/read-policy.ts';

/** A policy with the hash of the file's text; null for the built-in one. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly sha256: string | null;
}

/** What of the machine is needed to read a text file. */
export interface TextReader {
  readonly readText: (path: string, kind?: InputErrorKind) => Promise<string>;
}

/**
 * The policy of a file, or the built-in one where no file is named.
 * @throws InputError (settings) naming the file
 */
export async function loadPolicy(file: string | undefined, io: TextReader): Promise<LoadedPolicy> {
  if (file === undefined) return { policy: BUILT_IN_POLICY, sha256: null };
  const text = await io.readText(file, 'settings');
  const policy = await inFile(file, () => readPolicy(text));
  return { policy, sha256: hashOf(text) };
}
