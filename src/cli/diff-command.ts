import { diffResults } from '../batch/diff-results.ts';
import { InputError } from '../domain/input-error.ts';
import type { ChangeKind, ResultChange } from '../report/diff-changes.ts';
import {
  CHANGE_KINDS,
  DIFF_CSV_HEADER,
  type DiffCounts,
  diffCsvLine,
  diffText,
  SHOWN_CHANGES,
} from '../report/diff-text.ts';
import { EXIT } from './exit-code.ts';

/** The options of `diff` as the command line gives them. */
interface DiffOptions {
  readonly tolerance?: string;
  readonly format?: string;
}

interface DiffIo {
  readonly stdout: (text: string) => void;
  readonly columns: number;
}

const DEFAULT_TOLERANCE_PERCENT = 1;
const FORMATS = ['text', 'csv', 'json'] as const;

/**
 * `tdm-elisa diff OLD NEW`: what changed between two results, as text, CSV or JSON. Gives 1 when anything clinical
 * moved: a concentration beyond the tolerance, a call, a row, a verdict, or a sample or run that is gone.
 * @throws InputError for wrong options (settings) and for folders without results (input)
 */
export async function diffCommand(old: string, now: string, options: DiffOptions, io: DiffIo): Promise<number> {
  const format = FORMATS.find((known) => known === (options.format ?? 'text'));
  if (format === undefined) {
    throw new InputError('settings', {
      code: 'FORMAT_OPTION',
      message: `diff has no format "${options.format}"`,
      hint: `use --format ${FORMATS.join(', --format ')}`,
    });
  }
  const tolerance = readTolerance(options.tolerance);
  const diffs = diffResults(old, now, tolerance);
  const changes = Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  const first = new Map<ChangeKind, ResultChange[]>();
  let runsCompared = 0;
  let runsUnchanged = 0;
  let clinical = 0;
  let separator = '\n';
  if (format === 'csv') io.stdout(DIFF_CSV_HEADER);
  if (format === 'json') io.stdout('{"schemaVersion":1,"changes":[');
  for (const diff of diffs) {
    runsCompared += 1;
    if (diff.changes.length === 0) runsUnchanged += 1;
    for (const change of diff.changes) {
      changes[change.kind] += 1;
      if (change.clinical) clinical += 1;
      const shown = first.get(change.kind) ?? [];
      if (shown.length < SHOWN_CHANGES) first.set(change.kind, [...shown, change]);
      if (format === 'csv') io.stdout(diffCsvLine(change));
      if (format === 'json') io.stdout(`${separator}${JSON.stringify(change)}`);
      separator = ',\n';
    }
  }
  const counts: DiffCounts = { runsCompared, runsUnchanged, clinical, changes };
  if (format === 'json') io.stdout(`\n],"tolerancePercent":${tolerance},"counts":${JSON.stringify(counts)}}\n`);
  if (format === 'text') io.stdout(diffText(counts, first, tolerance, io.columns));
  return clinical > 0 ? EXIT.rejected : EXIT.ok;
}

function readTolerance(text: string | undefined): number {
  if (text === undefined) return DEFAULT_TOLERANCE_PERCENT;
  const number = Number(text.replace(/\s*%$/, ''));
  if (/^\d+(\.\d+)?\s*%?$/.test(text) && Number.isFinite(number)) return number;
  throw new InputError('settings', {
    code: 'TOLERANCE_OPTION',
    message: `"${text}" is not a tolerance`,
    hint: 'use a percentage from 0 up, for example --tolerance 5',
  });
}
