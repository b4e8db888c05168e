import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MACHINE_FILES } from '../../src/batch/machine-files.ts';
import { analyzeRun } from '../../src/run/analyze-run.ts';
import { gatherRun, type RunRequest } from '../../src/run/gather-run.ts';
import type { RunReport } from '../../src/run/run-report.ts';
import { findRunSettings } from '../../src/run/run-settings.ts';

/** The folder of the example runs that ship with the package. */
export const RUNS = resolve(import.meta.dirname, '../../fixtures/runs');

/** The names of the example runs, found by listing. */
export const RUN_NAMES: readonly string[] = readdirSync(RUNS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** Analyses an example run with all its plates, its samples file and nothing else. */
export async function analyzeExample(name: string, change: Partial<RunRequest> = {}): Promise<RunReport> {
  const folder = join(RUNS, name);
  const plates = readdirSync(folder)
    .filter((file) => /^(ada|infliximab)\.(csv|txt|xlsx)$/.test(file))
    .sort()
    .reverse()
    .map((file) => join(folder, file));
  return analyzeFiles(plates, { ...samplesOf(folder), ...change });
}

/** Analyses plates by their paths, as the command line would. */
async function analyzeFiles(plates: readonly string[], change: Partial<RunRequest> = {}): Promise<RunReport> {
  const request: RunRequest = { plates, layouts: [], assays: [], overrides: [], ...change };
  const settings = await findRunSettings(plates[0] ?? '.', MACHINE_FILES);
  return analyzeRun(await gatherRun(request, settings, MACHINE_FILES, '0.0.0-test'));
}

/** What is known to be true of an example run. */
export interface Truth {
  readonly drug: { readonly samples: Readonly<Record<string, number>> };
  readonly ada: { readonly signalToNoise: Readonly<Record<string, number>> } | null;
  readonly expected: { readonly drug?: Readonly<Record<string, string>> };
}

export function truthOf(name: string): Truth {
  return JSON.parse(readFileSync(join(RUNS, name, 'truth.json'), 'utf8')) as Truth;
}

function samplesOf(folder: string): Partial<RunRequest> {
  const samples = join(folder, 'samples.csv');
  return existsSync(samples) ? { samples } : {};
}
