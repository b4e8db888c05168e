import type { Finding } from '../domain/finding.ts';
import { decodeText } from '../plate-reader/decode-text.ts';
import { BUILT_IN_POLICY, type Policy } from '../tdm/policy.ts';
import { readSamples } from '../tdm/read-samples.ts';
import type { SampleContext } from '../tdm/sample-context.ts';
import type { FileAccess } from './file-access.ts';
import { inFile } from './in-file.ts';
import type { RunInput } from './run-report.ts';
import type { RunSettings } from './run-settings.ts';

/** Policies by the hash of their file. */
export type PolicyCache = Map<string, Promise<Policy>>;

/** The interpretation policy: a file's, read once for all runs of a cache, or the built-in one. */
export async function gatherPolicy(
  path: string | undefined,
  files: FileAccess,
  policies: PolicyCache,
): Promise<{ readonly value: Policy; readonly inputs: readonly RunInput[] }> {
  if (path === undefined) return { value: BUILT_IN_POLICY, inputs: [] };
  const bytes = await files.readBytes(path, 'settings');
  const sha256 = files.sha256(bytes);
  const { readPolicy } = await import('../tdm/read-policy.ts');
  const known = policies.get(sha256) ?? inFile(path, () => readPolicy(decodeText(bytes).text));
  policies.set(sha256, known);
  return { value: await known, inputs: [{ kind: 'policy', file: files.nameOf(path), sha256 }] };
}

/** What is known of the samples; undefined without a samples file. */
export async function gatherSamples(
  path: string | undefined,
  policy: Policy,
  files: FileAccess,
): Promise<{
  readonly value: ReadonlyMap<string, SampleContext> | undefined;
  readonly findings: readonly Finding[];
  readonly inputs: readonly RunInput[];
}> {
  if (path === undefined) return { value: undefined, findings: [], inputs: [] };
  const bytes = await files.readBytes(path);
  const staged = await inFile(path, async () => readSamples(decodeText(bytes).text, policy));
  return { ...staged, inputs: [{ kind: 'samples', file: files.nameOf(path), sha256: files.sha256(bytes) }] };
}

/** The settings file as an input of the run. */
export function settingsInput(settings: RunSettings): readonly RunInput[] {
  if (settings.file === undefined || settings.sha256 === undefined) return [];
  return [{ kind: 'settings', file: settings.file.split(/[\\/]/).at(-1) ?? settings.file, sha256: settings.sha256 }];
}

/** The settings that applied: stated in the file and not overridden by the command line. */
export function appliedSettings(
  request: { readonly assays: readonly string[] },
  settings: RunSettings,
): Readonly<Record<string, string>> {
  const { file, sha256, assays, report, ...single } = settings;
  const overridden = new Set(Object.keys(request));
  const applied = Object.entries(single).filter(([key]) => !overridden.has(key));
  return {
    ...Object.fromEntries(applied.map(([key, value]) => [key, String(value)])),
    ...(assays.length > 0 && request.assays.length === 0
      ? { assays: assays.map((entry) => `${entry.files}: ${entry.assay}`).join('; ') }
      : {}),
  };
}
