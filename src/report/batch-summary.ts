import type { Problem } from '../domain/input-error.ts';
import { NOTICE } from '../tdm/notice.ts';
import type { BatchOutcome, BatchRunLine } from './batch-results.ts';
import { counted } from './counted.ts';
import { fitLine, wrapText } from './text-lines.ts';

type Counts = Readonly<Record<string, number>>;

/** What a batch came to; `summary.json`. */
export interface BatchSummary {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'tdm-elisa'; readonly version: string };
  readonly shard: string | null;
  readonly runs: Readonly<Record<BatchOutcome | 'total', number>>;
  readonly plates: Readonly<Record<BatchOutcome | 'total', number>>;
  readonly samples: number;
  /** Runs by the code that rejected them or kept them from being read; a run counts under each of its codes. */
  readonly rejectedBecause: Counts;
  readonly unreadableBecause: Counts;
  /** Runs that raised a remark, by its code. */
  readonly remarks: Counts;
  readonly rejected: readonly NotAccepted[];
  readonly unreadable: readonly NotAccepted[];
  /** Folders and run sheets that could not be read: their plates are in no count. */
  readonly notSearched: readonly Problem[];
  readonly notice: string;
}

/** A run that was not accepted, and why. */
interface NotAccepted {
  readonly run: string;
  readonly because: readonly string[];
  readonly message?: string;
}

/** Counts runs as they come. */
export interface BatchTally {
  readonly add: (line: BatchRunLine) => void;
  readonly summary: () => BatchSummary;
}

/** Starts the count of a batch. */
export function newBatchTally(version: string, shard: string | null, notSearched: readonly Problem[]): BatchTally {
  const runs = noOutcomes();
  const plates = noOutcomes();
  const rejectedBecause = new Map<string, number>();
  const unreadableBecause = new Map<string, number>();
  const remarks = new Map<string, number>();
  const rejected: NotAccepted[] = [];
  const unreadable: NotAccepted[] = [];
  let samples = 0;
  return {
    add: (line) => {
      runs.total += 1;
      runs[line.outcome] += 1;
      samples += line.samples;
      for (const { verdict } of line.plates) {
        plates.total += 1;
        plates[verdict] += 1;
      }
      const { run, because } = line;
      if (line.outcome === 'rejected') {
        for (const code of because) count(rejectedBecause, code);
        rejected.push({ run, because });
      } else if (line.outcome === 'unreadable') {
        for (const code of because) count(unreadableBecause, code);
        const message = problemText(line.error?.problems[0]);
        unreadable.push({ run, because, message });
      } else for (const code of Object.keys(line.findings)) count(remarks, code);
    },
    summary: () => ({
      schemaVersion: 1,
      tool: { name: 'tdm-elisa', version },
      shard,
      runs,
      plates,
      samples,
      rejectedBecause: ordered(rejectedBecause),
      unreadableBecause: ordered(unreadableBecause),
      remarks: ordered(remarks),
      rejected,
      unreadable,
      notSearched,
      notice: NOTICE,
    }),
  };
}

const SHOWN = 20;

/** The summary for people, at most `width` wide; every unreadable run is counted, and the first are named. */
export function batchSummaryText(summary: BatchSummary, width: number): string {
  const { runs, plates, samples, rejectedBecause, unreadableBecause, remarks } = summary;
  const lines = [
    `${counted(runs.total, 'run')}, ${counted(plates.total, 'plate')}, ${counted(samples, 'sample')}${summary.shard === null ? '' : ` (shard ${summary.shard})`}`,
    '',
    outcomeLine('accepted', runs.accepted, plates.accepted),
    outcomeLine('accepted with remarks', runs['accepted-with-remarks'], plates['accepted-with-remarks']),
    outcomeLine('rejected', runs.rejected, plates.rejected),
    outcomeLine('unreadable', runs.unreadable, plates.unreadable),
    ...reasons('Rejected because of', rejectedBecause),
    ...reasons('Unreadable because of', unreadableBecause),
    ...reasons('Remarks in accepted runs', remarks),
    ...named('Rejected runs', summary.rejected, width),
    ...named('Unreadable runs', summary.unreadable, width),
    ...notSearched(summary.notSearched, width),
    '',
    ...wrapText(summary.notice, width),
  ];
  return `${lines.join('\n')}\n`;
}

/** A problem in one line: "a/plate.csv:4:7: role is not known". */
function problemText(problem: Problem | undefined): string {
  if (problem === undefined) return '';
  const { file, line, column } = problem.at ?? {};
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return place === '' ? problem.message : `${place}: ${problem.message}`;
}

function outcomeLine(name: string, runs: number, plates: number): string {
  return `  ${name.padEnd(24)}${inColumn(runs, 'run')}${inColumn(plates, 'plate')}`.trimEnd();
}

function reasons(title: string, counts: Counts): readonly string[] {
  const entries = Object.entries(counts);
  if (entries.length === 0) return [];
  return ['', `${title}:`, ...entries.map(([code, runs]) => `  ${code.padEnd(40)}${inColumn(runs, 'run')}`.trimEnd())];
}

/** A count and its noun in a column: the digits end at one place, and what follows begins at one. */
function inColumn(count: number, noun: string): string {
  const word = count === 1 ? noun : `${noun}s`;
  return `${String(count).padStart(8)} ${word.padEnd(noun.length + 1)}`;
}

function named(title: string, runs: readonly NotAccepted[], width: number): readonly string[] {
  if (runs.length === 0) return [];
  const shown = runs
    .slice(0, SHOWN)
    .map(({ run, because, message }) => fitLine(`  ${run}: ${message ?? because.join(', ')}`, width));
  return ['', `${title}:`, ...shown, ...hiddenLine(runs.length)];
}

function hiddenLine(all: number): readonly string[] {
  return all > SHOWN ? [`  ... and ${all - SHOWN} more, all in summary.json`] : [];
}

function notSearched(problems: readonly Problem[], width: number): readonly string[] {
  if (problems.length === 0) return [];
  const shown = problems.slice(0, SHOWN).flatMap((problem) => wrapText(problemText(problem), width, '    ', '  '));
  return ['', 'Not searched (their plates are in no count):', ...shown, ...hiddenLine(problems.length)];
}

function noOutcomes(): Record<BatchOutcome | 'total', number> {
  return { total: 0, accepted: 0, 'accepted-with-remarks': 0, rejected: 0, unreadable: 0 };
}

function count(counts: Map<string, number>, code: string): void {
  counts.set(code, (counts.get(code) ?? 0) + 1);
}

/** Commonest first, then by code. */
function ordered(counts: ReadonlyMap<string, number>): Counts {
  return Object.fromEntries(
    [...counts].sort(([left, ofLeft], [right, ofRight]) => ofRight - ofLeft || (left < right ? -1 : 1)),
  );
}
