import { relative, resolve, sep } from 'node:path';
import { InputError } from '../domain/input-error.ts';
import { lineOfError, lineOfReport, resultColumns } from '../report/batch-results.ts';
import { renderInputErrorJson } from '../report/error-text.ts';
import { analyzeRun } from '../run/analyze-run.ts';
import { gatherRun, newRunCache, type RunCache, type RunRequest } from '../run/gather-run.ts';
import type { RunReport } from '../run/run-report.ts';
import {
  type FailOn,
  failOnOf,
  findRunSettings,
  isAssayFile,
  type RunSettings,
  type SettingsCache,
} from '../run/run-settings.ts';
import { hashOf } from './machine-files.ts';
import { packColumns } from './packed-rows.ts';
import type { BatchRun } from './pair-plates.ts';
import { newResultWriter, type ResultWriter } from './result-writer.ts';
import type { RunRecord, WrittenFile } from './run-record.ts';
import { stateOf, type Trace, type TracedFiles, tracedFiles } from './traced-files.ts';

/** What a batch asks of every run; a change of any of it does every run again. Paths are absolute. */
export interface BatchSettings {
  readonly toolVersion: string;
  readonly assays: readonly string[];
  readonly samples?: string;
  readonly policy?: string;
  /** Endings of further reports. */
  readonly reports: readonly string[];
}

/** A report in some format, by its ending. */
export type ReportRenderer = (ending: string, report: RunReport) => Promise<string | Uint8Array>;

/** A file for a run's result folder. */
interface ResultFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A run as done. The contents of its files hold until the next run is processed. */
interface ProcessedRun {
  readonly record: RunRecord;
  readonly files: readonly ResultFile[];
}

/** What a run's result depends on. */
type Origin = Omit<RunRecord['origin'], 'files'>;

/** Analyses runs one after another, with whatever they share read once. */
export interface RunProcessor {
  readonly process: (run: BatchRun) => Promise<ProcessedRun>;
  /** True when what a run's result came from is as it was: plates, settings and file contents. */
  readonly isCurrent: (run: BatchRun, origin: RunRecord['origin']) => Promise<boolean>;
  /** What makes the run fail, as its settings file says. */
  readonly failOnOf: (run: BatchRun) => Promise<FailOn>;
}

const RESULT = 'result.json';
const ERROR = 'error.json';
const FOLDERS_KEPT = 256;

/** A processor for the runs of one batch. */
export function newRunProcessor(base: string, settings: BatchSettings, render: ReportRenderer): RunProcessor {
  const files = tracedFiles();
  const cache = newRunCache();
  const writeJson = newResultWriter();
  const settingsOfFolders: SettingsCache = new Map();
  const settingsOf = (run: BatchRun): Promise<RunSettings> => {
    if (settingsOfFolders.size >= FOLDERS_KEPT) settingsOfFolders.clear();
    return findRunSettings(resolve(base, run.plates[0] ?? '.'), files, settingsOfFolders);
  };
  const statedSettings = JSON.stringify(settings);
  const keyOf = async (run: BatchRun, settingsFound: Promise<RunSettings>): Promise<string> => {
    const { sha256, file } = await settingsFound.catch((error: unknown) => ({ sha256: wordsOf(error), file: '!' }));
    const found = file === undefined ? '' : `${sha256} ${local(base, file)}`;
    return hashOf(`${base}\n${statedSettings}\n${JSON.stringify(run)}\n${found}`);
  };
  return {
    process: async (run) => {
      const settingsFound = settingsOf(run);
      const key = await keyOf(run, settingsFound);
      files.takeTrace();
      try {
        const found = await settingsFound;
        const request = await requestOf(
          base,
          run,
          { assays: settings.assays, samples: settings.samples ?? found.samples, policy: settings.policy },
          files,
        );
        const inputs = await gatherRun(request, found, files, settings.toolVersion, cache);
        const report = localReport(base, analyzeRun(inputs));
        const assayFiles = inputs.plates.flatMap(({ assay }) =>
          assay.file === undefined ? [] : [[assay.file, assay.sha256] as const],
        );
        const trace = uniqueTrace([...files.takeTrace(), ...assayFiles]);
        const reports = await renderReports(report, settings.reports, render);
        return analysed(run, report, { settings: key, trace }, [resultFile(report, writeJson), ...reports]);
      } catch (error) {
        const trace = [...files.takeTrace(), ...assayTrace(cache)];
        const origin = { settings: key, trace: uniqueTrace(trace) };
        return unreadable(run, localError(base, error), origin, settings.toolVersion);
      }
    },
    isCurrent: async (run, origin) =>
      origin.settings === (await keyOf(run, settingsOf(run))) && files.isUnchanged(origin.trace),
    failOnOf: (run) => settingsOf(run).then(failOnOf, () => 'rejected'),
  };
}

/**
 * Reads what all runs share, so that a wrong assay, policy or samples file of the command line stops the batch at once.
 * @throws InputError (settings or input) with every problem of the file
 */
export async function checkSettings(settings: BatchSettings): Promise<void> {
  const { assays, samples, policy, toolVersion } = settings;
  const request: RunRequest = {
    plates: [],
    layouts: [],
    assays,
    overrides: [],
    ...(samples === undefined ? {} : { samples }),
    ...(policy === undefined ? {} : { policy }),
  };
  const none: RunSettings = { file: undefined, sha256: undefined, assays: [], report: [] };
  await gatherRun(request, none, tracedFiles(), toolVersion);
}

/** The samples file of a run: the sheet's, the command's, the settings', else `<run>.samples.csv` or `samples.csv` beside its first plate. */
async function requestOf(
  base: string,
  run: BatchRun,
  settings: {
    readonly assays: readonly string[];
    readonly samples: string | undefined;
    readonly policy: string | undefined;
  },
  files: TracedFiles,
): Promise<RunRequest> {
  const plates = run.plates.map((plate) => resolve(base, plate));
  const [first = base] = plates;
  const name = run.id.slice(run.id.lastIndexOf('/') + 1);
  const folder = files.folderOf(first);
  const beside = [`${name}.samples.csv`, 'samples.csv'].map((file) => files.resolve(folder, file));
  const stated = run.samples === undefined ? settings.samples : resolve(base, run.samples);
  const samples = stated ?? (await firstThatExists(beside, files));
  return {
    plates,
    layouts: (run.layouts ?? []).map((file) => resolve(base, file)),
    assays: run.assays?.map((assay) => (isAssayFile(assay) ? resolve(base, assay) : assay)) ?? settings.assays,
    overrides: [],
    ...(samples === undefined ? {} : { samples }),
    ...(settings.policy === undefined ? {} : { policy: settings.policy }),
  };
}

async function firstThatExists(paths: readonly string[], files: TracedFiles): Promise<string | undefined> {
  for (const path of paths) if (await files.exists(path)) return path;
  return undefined;
}

function renderReports(
  report: RunReport,
  endings: readonly string[],
  render: ReportRenderer,
): Promise<readonly ResultFile[]> {
  return Promise.all(
    endings.map(async (ending) => {
      const content = await render(ending, report);
      return { name: `report.${ending}`, content: typeof content === 'string' ? Buffer.from(content) : content };
    }),
  );
}

function resultFile(report: RunReport, writeJson: ResultWriter): ResultFile {
  return { name: RESULT, content: writeJson(report) };
}

function analysed(run: BatchRun, report: RunReport, origin: Origin, files: readonly ResultFile[]): ProcessedRun {
  const written = files.map(writtenFile);
  const result = { result: `runs/${run.id}/${RESULT}`, sha256: written[0]?.sha256 ?? '' };
  return {
    files,
    record: {
      origin: { ...origin, files: written },
      line: lineOfReport(run.id, report, result),
      rows: packColumns(resultColumns(run.id, report)),
    },
  };
}

function unreadable(run: BatchRun, error: InputError, origin: Origin, toolVersion: string): ProcessedRun {
  const file = { name: ERROR, content: Buffer.from(renderInputErrorJson(error)) };
  const written = writtenFile(file);
  const result = { result: `runs/${run.id}/${ERROR}`, sha256: written.sha256 };
  return {
    files: [file],
    record: {
      origin: { ...origin, files: [written] },
      line: lineOfError(run.id, run.plates, error, toolVersion, result),
      rows: [],
    },
  };
}

function writtenFile({ name, content }: ResultFile): WrittenFile {
  return { name, sha256: hashOf(content) };
}

function assayTrace(cache: RunCache): Trace {
  return [...cache.assays.keys()].map((file) => [file, stateOf(file)] as const);
}

function uniqueTrace(trace: Trace): Trace {
  return [...new Map(trace)];
}

function localReport(base: string, report: RunReport): RunReport {
  return { ...report, plates: report.plates.map((plate) => ({ ...plate, file: local(base, plate.file) })) };
}

/** What settings that cannot be used say: other words are another state of them. */
function wordsOf(error: unknown): string {
  return error instanceof InputError ? JSON.stringify(error.problems) : String(error);
}

/** The error with its paths as they stand in the archive; a bug becomes the error FAULT of this run. */
function localError(base: string, error: unknown): InputError {
  if (!(error instanceof InputError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return new InputError('input', {
      code: 'FAULT',
      message: `a fault in tdm-elisa: ${stack.split('\n')[0]}`,
      hint: `please report it with these lines: ${stack
        .split('\n')
        .slice(1, 4)
        .map((line) => line.trim())
        .join(' | ')}`,
    });
  }
  return new InputError(
    error.kind,
    error.problems.map((problem) => ({
      ...problem,
      ...(problem.at?.file === undefined ? {} : { at: { ...problem.at, file: local(base, problem.at.file) } }),
    })),
  );
}

function local(base: string, file: string): string {
  const path = file.startsWith(`${base}${sep}`) ? file.slice(base.length + 1) : relative(base, file);
  return path === '' || path.startsWith('..') ? file : path.split(sep).join('/');
}
