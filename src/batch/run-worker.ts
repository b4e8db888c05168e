import { join } from 'node:path';
import type { BatchOutcome } from '../report/batch-results.ts';
import type { FailOn } from '../run/run-settings.ts';
import { STATE_FOLDER } from './find-plates.ts';
import { type JournalEntry, type JournalPlace, openJournal, readJournals } from './journal.ts';
import type { BatchRun } from './pair-plates.ts';
import { type BatchSettings, newRunProcessor, type ReportRenderer } from './process-run.ts';
import { filesAreWhole, outdatedFiles, removeFiles } from './result-folder.ts';
import { lineOf, originOf, recordBody, recordText } from './run-record.ts';
import { newGroupWriter } from './write-group.ts';

/** What a worker is given when it starts; plain data, so that it crosses to another thread. */
export interface WorkerSetup {
  readonly base: string;
  readonly out: string;
  readonly settings: BatchSettings;
  readonly session: number;
  readonly writer: number;
}

/** A run to be done, with the place of what is known of it from before. */
export interface WorkerTask {
  readonly index: number;
  readonly run: BatchRun;
  readonly earlier?: JournalPlace;
}

/** A run as done: on disk, and in the journal. */
export interface WorkerResult {
  readonly index: number;
  readonly outcome: BatchOutcome;
  readonly reused: boolean;
  readonly faulty: boolean;
  /** What makes it fail, as its settings say. */
  readonly failOn: FailOn;
  readonly place: JournalPlace;
}

/** Does groups of runs. The files of a group go to the disk while the next group is being analysed. */
export interface RunWorker {
  /** Analyses a group; the promise inside resolves when its results are safe. */
  readonly work: (tasks: readonly WorkerTask[]) => Promise<{ readonly safe: Promise<readonly WorkerResult[]> }>;
  readonly close: () => void;
}

/** A worker for one output folder; `render` writes the further reports. */
export function newRunWorker(setup: WorkerSetup, render: ReportRenderer): RunWorker {
  const state = join(setup.out, STATE_FOLDER);
  const processor = newRunProcessor(setup.base, setup.settings, render);
  const earlier = readJournals(state);
  const newWriteGroup = newGroupWriter(state, setup.writer);
  let journal: ReturnType<typeof openJournal> | undefined;
  let previous: Promise<unknown> = Promise.resolve();
  return {
    work: async (tasks) => {
      const group = newWriteGroup();
      const reused: WorkerResult[] = [];
      const done: Omit<WorkerResult, 'reused' | 'place'>[] = [];
      const entries: JournalEntry[] = [];
      const outdated: string[] = [];
      for (const { index, run, earlier: place } of tasks) {
        const failOn = await processor.failOnOf(run);
        const record = place === undefined ? undefined : recordText(earlier.read(place));
        if (record !== undefined && place !== undefined) {
          const origin = originOf(record);
          if (filesAreWhole(setup.out, run.id, origin.files) && (await processor.isCurrent(run, origin))) {
            const { outcome, because } = lineOf(record);
            reused.push({ index, outcome, reused: true, faulty: because.includes('FAULT'), failOn, place });
            continue;
          }
        }
        const processed = await processor.process(run);
        let isNewFolder = false;
        for (const { name, content } of processed.files) {
          if (group.write(join(setup.out, 'runs', run.id, name), content)) isNewFolder = true;
        }
        if (!isNewFolder) {
          const names = processed.files.map(({ name }) => name);
          outdated.push(...outdatedFiles(setup.out, run.id, names));
        }
        entries.push({ run: run.id, body: recordBody(processed.record) });
        const { outcome, because } = processed.record.line;
        done.push({ index, outcome, faulty: because.includes('FAULT'), failOn });
      }
      const safe = previous.then(async () => {
        if (entries.length === 0) return reused;
        await group.commit();
        removeFiles(outdated);
        journal ??= openJournal(state, setup.session, setup.writer);
        const places = await journal.append(entries);
        return [
          ...reused,
          ...done.map((result, at): WorkerResult => ({ ...result, reused: false, place: places[at] as JournalPlace })),
        ];
      });
      previous = safe.catch(() => undefined);
      return { safe };
    },
    close: () => {
      earlier.close();
      journal?.close();
    },
  };
}
