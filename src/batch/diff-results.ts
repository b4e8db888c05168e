import { existsSync, type Stats, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError } from '../domain/input-error.ts';
import type { BatchRunLine } from '../report/batch-results.ts';
import { type ComparedRun, changesOfRun, type ResultChange } from '../report/diff-changes.ts';
import type { RunReport } from '../run/run-report.ts';
import { readManifest } from './batch-manifest.ts';
import { byCharacters } from './find-plates.ts';
import { describeFileError } from './machine-files.ts';
import { resultProblems } from './result-problems.ts';
import { linesOf, notResults, readJson } from './run-lines.ts';

/** What the comparison of a run came to. */
export interface RunDiff {
  readonly run: string;
  readonly changes: readonly ResultChange[];
}

/**
 * Compares two results, run by run in the order of their ids: folders that `batch` wrote, or single JSON results. Runs
 * are read one at a time, after all have been found to be what their batches wrote.
 * @throws InputError (input; FILE, NOT_RESULTS, RESULT_CHANGED)
 */
export function diffResults(old: string, now: string, tolerancePercent: number): Iterable<RunDiff> {
  const before = openResults(old);
  const after = openResults(now);
  if (before.single !== after.single) {
    throw notResults(before.single ? old : now, 'one run cannot be compared with a folder of results');
  }
  const problems = [old, now].flatMap((path) => (before.single ? [] : resultProblems(path)));
  if (problems.length > 0) throw new InputError('input', problems);
  return compareRuns(before, after, tolerancePercent);
}

function* compareRuns(before: Results, after: Results, tolerancePercent: number): Generator<RunDiff> {
  let left = before.next();
  let right = after.next();
  while (left !== undefined || right !== undefined) {
    const order =
      left === undefined ? 1 : right === undefined ? -1 : before.single ? 0 : byCharacters(left.run, right.run);
    if (order === 0 && left !== undefined && right !== undefined) {
      yield { run: right.run, changes: compare(before, left, after, right, tolerancePercent) };
    } else if (order < 0 && left !== undefined) {
      yield { run: left.run, changes: [onlyOne('run-missing', left)] };
    } else if (right !== undefined) {
      yield { run: right.run, changes: [onlyOne('run-new', right)] };
    }
    if (order <= 0) left = before.next();
    if (order >= 0) right = after.next();
  }
}

interface Results {
  readonly single: boolean;
  readonly next: () => BatchRunLine | undefined;
  readonly report: (line: BatchRunLine) => RunReport | undefined;
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw describeFileError(error, path, 'input', 'read');
  }
}

function openResults(path: string): Results {
  const stats = statOf(path);
  if (stats.isFile()) return singleResult(path);
  if (readManifest(path)?.finished === false) {
    throw notResults(
      path,
      'the batch that writes this folder has not finished',
      'give its command again, and compare then',
    );
  }
  if (!existsSync(join(path, 'runs.ndjson'))) throw notResults(path, 'the folder has no runs.ndjson');
  return {
    single: false,
    next: linesOf(join(path, 'runs.ndjson')),
    report: (line) => (line.error === null ? (readJson(join(path, line.result)) as RunReport) : undefined),
  };
}

function singleResult(path: string): Results {
  const report = readJson(path) as RunReport;
  if (!Array.isArray(report.samples) || !Array.isArray(report.plates)) {
    throw notResults(path, 'the file is not the JSON result of a run');
  }
  const line: BatchRunLine = {
    run: basename(path),
    outcome: report.verdict,
    because: [],
    plates: [],
    samples: report.samples.length,
    findings: {},
    inputs: report.inputs,
    policy: report.policy.sha256,
    tool: report.tool.version,
    error: null,
    result: path,
    sha256: '',
  };
  let isTaken = false;
  return {
    single: true,
    next: () => {
      if (isTaken) return undefined;
      isTaken = true;
      return line;
    },
    report: () => report,
  };
}

function compare(
  before: Results,
  left: BatchRunLine,
  after: Results,
  right: BatchRunLine,
  tolerancePercent: number,
): readonly ResultChange[] {
  if (left.sha256 !== '' && left.sha256 === right.sha256) return [];
  const old = comparedRun(before, left);
  const now = comparedRun(after, right);
  return changesOfRun(right.run, old, now, tolerancePercent, reasonsOf(left, right));
}

function comparedRun(results: Results, line: BatchRunLine): ComparedRun {
  return { outcome: line.outcome, because: line.because, report: results.report(line) };
}

/** What differs between two runs besides their results: files by kind and name, tool, policy. */
function reasonsOf(before: BatchRunLine, after: BatchRunLine): readonly string[] {
  const reasons: string[] = [];
  const keyOf = ({ kind, file }: BatchRunLine['inputs'][number]): string => `${kind} ${file}`;
  const old = new Map(before.inputs.map((input) => [keyOf(input), input.sha256]));
  const now = new Map(after.inputs.map((input) => [keyOf(input), input.sha256]));
  if (before.error === null && after.error === null) {
    for (const [key, sha256] of now) {
      const earlier = old.get(key);
      if (earlier === undefined) reasons.push(`${key} was added`);
      else if (earlier !== sha256) {
        reasons.push(`${key} changed (${earlier.slice(0, 8)} -> ${sha256.slice(0, 8)})`);
      }
    }
    for (const key of old.keys()) if (!now.has(key)) reasons.push(`${key} is no longer used`);
  }
  if (before.tool !== after.tool) reasons.push(`tdm-elisa ${before.tool} -> ${after.tool}`);
  if (after.error !== null)
    reasons.push(`now unreadable: ${after.error.problems[0]?.message ?? after.because.join(', ')}`);
  if (before.error !== null && after.error === null) reasons.push('could not be read before');
  const codes = after.because.filter((code) => !before.because.includes(code));
  if (codes.length > 0 && after.outcome === 'rejected') reasons.push(`rejected by ${codes.join(', ')}`);
  return reasons;
}

function onlyOne(kind: 'run-missing' | 'run-new', line: BatchRunLine): ResultChange {
  const text = `${line.outcome}, ${line.samples} samples`;
  const isMissing = kind === 'run-missing';
  return {
    kind,
    run: line.run,
    sample: null,
    old: isMissing ? text : '',
    new: isMissing ? '' : text,
    percent: null,
    clinical: isMissing,
    reasons: [],
  };
}
