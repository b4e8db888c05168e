import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { type BatchRequest, type BatchResult, type BatchWatcher, runBatch } from '../batch/run-batch.ts';
import { readShard } from '../batch/shard-runs.ts';
import { InputError } from '../domain/input-error.ts';
import { batchSummaryText } from '../report/batch-summary.ts';
import { isAssayFile } from '../run/run-settings.ts';
import { batchProgress } from './batch-progress.ts';
import type { CommandIo } from './command-io.ts';
import { EXIT, failOnStated } from './exit-code.ts';
import { renderRunReport, reportEnding } from './report-formats.ts';
import { VERSION } from './version.ts';

/**
 * How Node is to do the same work in several threads for some seconds: functions are compiled in smaller parts, and each
 * thread clears its new objects alone, as the other cores have work. Together an eighth of the time. V8 reads each
 * whenever it compiles or clears, so that they can be set in a process that runs already.
 */
const FOR_MANY_RUNS = ['--max-inlined-bytecode-size-cumulative=200', '--no-parallel-scavenge'];

/** The options of `batch` as the command line gives them. */
export interface BatchOptions {
  readonly out: string;
  readonly jobs?: string;
  readonly shard?: string;
  readonly pair?: string;
  readonly events?: string;
  readonly report: readonly string[];
  readonly assay: readonly string[];
  readonly samples?: string;
  readonly policy?: string;
  readonly strict?: boolean;
  readonly failOn?: string;
  readonly format?: string;
}

/**
 * `tdm-elisa batch`: analyses an archive of plates into a folder of results. Prints the summary, or with `--events
 * ndjson` one line of JSON an event. Gives 3 when a run could not be read, else the exit code of the worst verdict.
 * @throws InputError (settings or input) when nothing can be done at all
 */
export async function batchCommand(paths: readonly string[], options: BatchOptions, io: CommandIo): Promise<number> {
  const events = readEvents(options.events);
  const watch = events ? eventWatcher(io) : batchProgress(io);
  FOR_MANY_RUNS.forEach(setFlagsFromString);
  const result = await runBatch(requestOf(paths, options, watch));
  if (events) io.stdout(`${JSON.stringify({ event: 'summary', reused: result.reused, ...result.summary })}\n`);
  else if (options.format === 'json') io.stdout(`${JSON.stringify(result.summary, null, 2)}\n`);
  else {
    const reused = reusedText(result.reused);
    io.stdout(`${batchSummaryText(result.summary, io.columns)}${reused}\nResults: ${options.out}\n`);
  }
  return exitCodeOfBatch(result);
}

function reusedText(runs: number): string {
  if (runs === 0) return '';
  const words = runs === 1 ? 'run was done before and has' : 'runs were done before and have';
  return `\n${runs} ${words} not changed.\n`;
}

function requestOf(paths: readonly string[], options: BatchOptions, watch: BatchWatcher): BatchRequest {
  const { samples, policy } = options;
  return {
    paths,
    out: options.out,
    jobs: readJobs(options.jobs),
    shard: options.shard === undefined ? undefined : readShard(options.shard),
    pair: options.pair,
    failOn: failOnStated(options),
    settings: {
      toolVersion: VERSION,
      assays: options.assay.map((assay) => (isAssayFile(assay) ? resolve(assay) : assay)),
      reports: [...new Set(options.report.map(reportEnding))].sort(),
      ...(samples === undefined ? {} : { samples: resolve(samples) }),
      ...(policy === undefined ? {} : { policy: resolve(policy) }),
    },
    render: renderRunReport,
    workerEntry: workerEntry(),
    watch,
  };
}

/** The bundle has the worker beside itself; there is none beside TypeScript sources. */
function workerEntry(): string | undefined {
  const entry = join(import.meta.dirname, 'batch-worker.cjs');
  return existsSync(entry) ? entry : undefined;
}

function readJobs(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new InputError('settings', {
    code: 'JOBS_OPTION',
    message: `"${text}" is not a number of jobs`,
    hint: 'use a whole number from 1 up, for example --jobs 4',
  });
}

function readEvents(text: string | undefined): boolean {
  if (text === undefined || text === 'ndjson') return text !== undefined;
  throw new InputError('settings', {
    code: 'EVENTS_OPTION',
    message: `events are not written as "${text}"`,
    hint: 'use --events ndjson',
  });
}

function exitCodeOfBatch({ summary, faults, failing }: BatchResult): number {
  if (faults > 0) return EXIT.bug;
  if (summary.runs.unreadable > 0 || summary.notSearched.length > 0) return EXIT.unreadable;
  return failing > 0 ? EXIT.rejected : EXIT.ok;
}

function eventWatcher(io: CommandIo): BatchWatcher {
  const tell = (event: string, about: object): void => io.stdout(`${JSON.stringify({ event, ...about })}\n`);
  return {
    waiting: (about) => tell('waiting', about),
    started: (about) => tell('started', about),
    run: (about) => tell('run', about),
  };
}
