import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BatchOutcome } from '../report/batch-results.ts';
import type { BatchSummary } from '../report/batch-summary.ts';
import { type FailOn, isFailing } from '../run/run-settings.ts';
import { type LockWait, takeLock } from './batch-lock.ts';
import { manifestOf, requireOurs, writeManifest } from './batch-manifest.ts';
import { type BatchWork, findWork, runOf, type WorkSource } from './batch-work.ts';
import { STATE_FOLDER } from './find-plates.ts';
import { type JournalPlace, nextSession, scanJournals } from './journal.ts';
import { describeFileError } from './machine-files.ts';
import type { BatchRun } from './pair-plates.ts';
import { type BatchSettings, checkSettings, type ReportRenderer } from './process-run.ts';
import { openResultTables, type ResultTables } from './result-tables.ts';
import type { WorkerResult, WorkerTask } from './run-worker.ts';
import type { Shard } from './shard-runs.ts';
import { findInThread, tablesInThread, workHere, workInThreads } from './worker-pool.ts';
import { clearTemporaryFiles } from './write-group.ts';

/** What a batch is asked to do. */
export interface BatchRequest {
  readonly paths: readonly string[];
  readonly out: string;
  readonly jobs: number;
  readonly shard: Shard | undefined;
  readonly pair: string | undefined;
  /** What makes a run fail; else each run's settings file says it. */
  readonly failOn: FailOn | undefined;
  readonly settings: BatchSettings;
  readonly render: ReportRenderer;
  /** The bundle of a worker thread; without it all is done in this thread. */
  readonly workerEntry: string | undefined;
  readonly watch: BatchWatcher;
}

/** What a batch tells while it goes on. */
export interface BatchWatcher {
  /** The folder belongs to a batch on another machine, whose sign of life is waited for. */
  readonly waiting: (about: LockWait) => void;
  readonly started: (about: BatchStart) => void;
  readonly run: (about: RunDone) => void;
}

/** What is known before the first run. */
export interface BatchStart {
  readonly runs: number;
  readonly plates: number;
  /** Runs that an earlier batch finished; each is done again only if something that it depends on changed. */
  readonly known: number;
  /** Lines of the journal that were damaged; their runs are done again. */
  readonly damaged: number;
  /** Runs of earlier whose plates are gone; their folders are kept. */
  readonly gone: number;
}

/** A run that is safe on disk. */
interface RunDone {
  readonly run: string;
  readonly outcome: BatchOutcome;
  readonly reused: boolean;
  readonly plates: number;
}

/** What a batch came to. */
export interface BatchResult {
  readonly summary: BatchSummary;
  readonly reused: number;
  readonly faults: number;
  /** Runs whose verdict makes the batch fail. */
  readonly failing: number;
}

const MOST_RUNS_IN_GROUP = 24;
const GROUPS_FOR_EACH_JOB = 8;

/**
 * Analyses an archive into a folder of results, going on where an earlier batch with the same paths was interrupted.
 * @throws InputError (settings or input; the codes of BATCH_ERRORS and FILE)
 */
export async function runBatch(request: BatchRequest): Promise<BatchResult> {
  const out = resolve(request.out);
  requireOurs(out, request);
  await checkSettings(request.settings);
  const work = await workOf(request, out);
  const { runs, plates } = work;
  const state = join(out, STATE_FOLDER);
  const lock = await takeLock(state, request.out, request.watch.waiting);
  try {
    mkdirSync(join(out, 'runs'), { recursive: true });
    const manifest = manifestOf(request, work);
    const { places, damaged } = scanJournals(state);
    const known = places.size === 0 ? 0 : runs.filter((run) => places.has(runOf(run).id)).length;
    const gone = places.size - known;
    writeManifest(out, manifest, false);
    request.watch.started({ runs: runs.length, plates, known, damaged, gone });
    const session = nextSession(state);
    clearTemporaryFiles(state);
    const about = {
      version: request.settings.toolVersion,
      shard: request.shard === undefined ? null : `${request.shard.index}/${request.shard.count}`,
      notSearched: work.problems,
    };
    const jobs = Math.min(request.jobs, Math.ceil(runs.length / groupSize(runs.length, request.jobs)));
    const entry = jobs > 1 ? request.workerEntry : undefined;
    const tables = entry === undefined ? await openResultTables(out, about) : tablesInThread(out, about, entry);
    const { groups, done, counts } = dealOut(runs, places, tables, request);
    const next = (): readonly WorkerTask[] => {
      lock.requireHeld();
      return groups();
    };
    const pool = { setup: { base: work.base, out, settings: request.settings, session }, next, done };
    let summary: BatchSummary;
    try {
      if (entry === undefined) await workHere(pool, request.render);
      else await workInThreads(pool, jobs, entry);
      lock.requireHeld();
      summary = await tables.finish();
    } finally {
      await tables.close();
    }
    writeManifest(out, manifest, true);
    return { summary, ...counts() };
  } catch (error) {
    throw describeFileError(error, request.out, 'settings', 'written');
  } finally {
    lock.release();
  }
}

/**
 * Deals runs out in groups, in order, and adds what comes back to the tables in the same order, however the groups
 * overtake each other.
 */
function dealOut(
  runs: readonly string[],
  known: ReadonlyMap<string, JournalPlace>,
  tables: ResultTables,
  { jobs, watch, failOn }: BatchRequest,
): {
  readonly groups: () => readonly WorkerTask[];
  readonly done: (results: readonly WorkerResult[]) => void;
  readonly counts: () => Omit<BatchResult, 'summary'>;
} {
  const size = groupSize(runs.length, jobs);
  // Lists, as a map that forever gains and loses keys keeps its earlier tables, and what was in them, until a full collection.
  const dealtOut: (BatchRun | undefined)[] = runs.map(() => undefined);
  const waiting: (JournalPlace | undefined)[] = runs.map(() => undefined);
  let dealt = 0;
  let added = 0;
  let reused = 0;
  let faults = 0;
  let failing = 0;
  return {
    groups: () => {
      const from = dealt;
      dealt = Math.min(runs.length, from + size);
      return runs.slice(from, dealt).map((text, offset): WorkerTask => {
        const run = runOf(text);
        const earlier = known.get(run.id);
        dealtOut[from + offset] = run;
        return { index: from + offset, run, ...(earlier === undefined ? {} : { earlier }) };
      });
    },
    done: (results) => {
      for (const { index, outcome, place, ...result } of results) {
        if (result.faulty) faults += 1;
        if (result.reused) reused += 1;
        if (outcome !== 'unreadable' && isFailing(outcome, failOn ?? result.failOn)) failing += 1;
        waiting[index] = place;
        const run = dealtOut[index];
        dealtOut[index] = undefined;
        if (run !== undefined) watch.run({ run: run.id, outcome, reused: result.reused, plates: run.plates.length });
      }
      const places: JournalPlace[] = [];
      for (let place = waiting[added]; place !== undefined; place = waiting[added]) {
        places.push(place);
        waiting[added] = undefined;
        added += 1;
      }
      if (places.length > 0) tables.add(places);
    },
    counts: () => ({ reused, faults, failing }),
  };
}

/** Small enough that all jobs end together, large enough that flushing the disk costs little. */
function groupSize(runs: number, jobs: number): number {
  return Math.max(1, Math.min(MOST_RUNS_IN_GROUP, Math.ceil(runs / (jobs * GROUPS_FOR_EACH_JOB))));
}

function workOf(request: BatchRequest, out: string): Promise<BatchWork> | BatchWork {
  const { paths, pair: pattern, shard, jobs, workerEntry } = request;
  const source: WorkSource = { paths, skip: companions(request, out), pattern, shard };
  return jobs === 1 || workerEntry === undefined ? findWork(source) : findInThread(source, workerEntry);
}

/** Files of the command line that lie in the archive but are no plates, and the output itself. */
function companions({ settings }: BatchRequest, out: string): readonly string[] {
  return [out, ...settings.assays, settings.samples, settings.policy].filter((path) => path !== undefined);
}
