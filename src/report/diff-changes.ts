import { limitOf } from '../domain/reported-limit.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import { convertUnit, isConvertible } from '../domain/unit.ts';
import type { RunReport, SampleReport } from '../run/run-report.ts';
import type { Interpretation } from '../tdm/interpretation.ts';
import { concentrationText, titreText } from './result-text.ts';

/** What can change between two results of a run. */
export type ChangeKind =
  | 'concentration'
  | 'antibody-concentration'
  | 'call'
  | 'interpretation'
  | 'interpretation-detail'
  | 'verdict'
  | 'sample-missing'
  | 'sample-new'
  | 'run-missing'
  | 'run-new';

/**
 * One thing that differs between an old and a new result. Everything counts as clinical but what is new, and the threshold
 * and flags of an interpretation that says the same.
 */
export interface ResultChange {
  readonly kind: ChangeKind;
  readonly run: string;
  readonly sample: string | null;
  readonly old: string;
  readonly new: string;
  /** Change of a concentration in percent of the old one; null where it is not a matter of size. */
  readonly percent: number | null;
  readonly clinical: boolean;
  /** What is different about the two runs that can be the cause. */
  readonly reasons: readonly string[];
}

/** A run in either of two results: its report, or the outcome of one that could not be read. */
export interface ComparedRun {
  readonly outcome: string;
  readonly because: readonly string[];
  readonly report: RunReport | undefined;
}

/**
 * What changed in a run: its verdict, and of each sample the concentrations beyond the tolerance (percent of the old
 * value; a change of kind, such as from a number to below range, always counts), the call with its titre, and what the
 * interpretation says.
 */
export function changesOfRun(
  run: string,
  before: ComparedRun,
  after: ComparedRun,
  tolerancePercent: number,
  reasons: readonly string[],
): readonly ResultChange[] {
  const changes: ResultChange[] = [];
  const add = (change: Pick<ResultChange, 'kind' | 'old' | 'new'> & Partial<ResultChange>): void => {
    changes.push({ run, sample: null, percent: null, clinical: true, reasons, ...change });
  };
  if (before.outcome !== after.outcome) {
    add({ kind: 'verdict', old: outcomeText(before), new: outcomeText(after), clinical: isClinical(before, after) });
  }
  const samplesAfter = new Map(after.report?.samples.map((sample) => [sample.sampleId, sample]));
  for (const old of before.report?.samples ?? []) {
    const sample = old.sampleId;
    const now = samplesAfter.get(sample);
    samplesAfter.delete(sample);
    if (now === undefined) add({ kind: 'sample-missing', sample, old: sampleText(old), new: '' });
    else for (const change of changesOfSample(old, now, tolerancePercent)) add({ sample, ...change });
  }
  for (const [sample, now] of samplesAfter) {
    add({ kind: 'sample-new', sample, old: '', new: sampleText(now), clinical: false });
  }
  return changes;
}

/** Accepted and accepted with remarks give the same results; a rejected or unreadable run gives none. */
function isClinical(before: ComparedRun, after: ComparedRun): boolean {
  const isAccepted = ({ outcome }: ComparedRun): boolean => outcome.startsWith('accepted');
  return !isAccepted(before) || !isAccepted(after);
}

type SampleChange = Pick<ResultChange, 'kind' | 'old' | 'new' | 'percent'> & Partial<ResultChange>;

function changesOfSample(before: SampleReport, after: SampleReport, tolerance: number): readonly SampleChange[] {
  const call = [callText(before.ada), callText(after.ada)] as const;
  return [
    ...concentrationChange('concentration', before.drug, after.drug, tolerance),
    ...concentrationChange(
      'antibody-concentration',
      before.ada?.concentration ?? null,
      after.ada?.concentration ?? null,
      tolerance,
    ),
    ...(call[0] === call[1] ? [] : [{ kind: 'call' as const, old: call[0], new: call[1], percent: null }]),
    ...interpretationChange(before, after),
  ];
}

function concentrationChange(
  kind: 'concentration' | 'antibody-concentration',
  before: Quantified | null,
  after: Quantified | null,
  tolerance: number,
): readonly SampleChange[] {
  const percent = percentMoved(before, after);
  if (percent !== null && Math.abs(percent) <= tolerance + 1e-9) return [];
  if (percent === null && kindText(before) === kindText(after)) return [];
  return [{ kind, old: quantityText(before), new: quantityText(after), percent }];
}

/** What an interpretation says besides its row and status. */
const SAID: readonly {
  readonly name: string;
  readonly text: (said: Interpretation) => string;
  readonly clinical: boolean;
}[] = [
  { name: 'cause', text: ({ likelyCause }) => likelyCause ?? 'none', clinical: true },
  { name: 'action', text: ({ action }) => action, clinical: true },
  { name: 'success rate', text: ({ successRate }) => successRate ?? 'none', clinical: true },
  { name: 'drug', text: ({ drugCategory }) => drugCategory, clinical: true },
  { name: 'antibodies', text: ({ adaCategory }) => adaCategory, clinical: true },
  { name: 'also possible', text: ({ alternatives }) => alternativesText(alternatives), clinical: true },
  { name: 'threshold', text: ({ threshold }) => thresholdText(threshold), clinical: false },
  { name: 'flags', text: ({ flags }) => flags.join(' ') || 'none', clinical: false },
];

/** Another row or status, or the same one that says something else: a laboratory's policy may give a row other words. */
function interpretationChange(before: SampleReport, after: SampleReport): readonly SampleChange[] {
  const [old, now] = [rowText(before), rowText(after)];
  if (old !== now) return [{ kind: 'interpretation', old, new: now, percent: null }];
  const [left, right] = [before.interpretation, after.interpretation];
  if (left === null || right === null) return [];
  const moved = SAID.filter(({ text }) => text(left) !== text(right));
  if (moved.length === 0) return [];
  const words = (row: string, said: Interpretation): string =>
    [row, ...moved.map(({ name, text }) => `${name} ${text(said)}`)].join('; ');
  const clinical = moved.some((part) => part.clinical);
  const kind = clinical ? 'interpretation' : 'interpretation-detail';
  return [{ kind, old: words(old, left), new: words(now, right), percent: null, clinical }];
}

function alternativesText(alternatives: Interpretation['alternatives']): string {
  return alternatives.map(({ rule, action }) => `${rule}: ${action}`).join(', ') || 'no other row';
}

function thresholdText(threshold: Interpretation['threshold']): string {
  return threshold === null ? 'none' : `${threshold.operator}${threshold.value} ${threshold.unit}`;
}

/** How far a value or the limit of a range moved; null where the two are not of one kind. */
function percentMoved(before: Quantified | null, after: Quantified | null): number | null {
  if (before === null || after === null || before.kind !== after.kind) return null;
  if (before.kind === 'not-reportable' || after.kind === 'not-reportable') return null;
  if (!isConvertible(after.unit, before.unit)) return null;
  const old = numberOf(before);
  const now = convertUnit(numberOf(after), after.unit, before.unit);
  return old === 0 ? null : (100 * (now - old)) / old;
}

function numberOf(quantity: Exclude<Quantified, { kind: 'not-reportable' }>): number {
  return quantity.kind === 'quantified' ? quantity.value : limitOf(quantity);
}

function kindText(quantity: Quantified | null): string {
  if (quantity === null) return '';
  if (quantity.kind === 'not-reportable') return quantity.withheld === true ? 'withheld' : 'not-reportable';
  return `${quantity.kind} ${quantity.unit} ${numberOf(quantity)}`;
}

function quantityText(quantity: Quantified | null): string {
  return quantity === null ? 'not measured' : concentrationText(quantity, false);
}

function callText(call: AdaCall | null): string {
  if (call === null) return 'not tested';
  const raw = call.rawCall === undefined || call.rawCall === call.kind ? '' : ` (raw call ${call.rawCall})`;
  const confirmed = call.confirmation === null ? '' : call.confirmation.confirmed ? ', confirmed' : ', not confirmed';
  const qualifier = call.qualifier === 'drug-present' ? ', drug present' : '';
  const titre = call.titre === null ? '' : `, titre ${titreText(call.titre)}`;
  return `${call.kind}${raw}${call.grade === undefined ? '' : `, ${call.grade}`}${titre}${confirmed}${qualifier}`;
}

function rowText({ interpretation }: SampleReport): string {
  return interpretation === null ? 'none' : `${interpretation.rule} (${interpretation.status})`;
}

function sampleText(sample: SampleReport): string {
  return `${quantityText(sample.drug)}; ${callText(sample.ada)}; ${rowText(sample)}`;
}

function outcomeText({ outcome, because }: ComparedRun): string {
  return because.length === 0 ? outcome : `${outcome} (${because.join(', ')})`;
}
