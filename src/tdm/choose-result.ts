import { isAtMost } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import { toText } from '../domain/number-text.ts';
import { isBeyondRange, limitOf, limitText } from '../domain/reported-limit.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import { convertUnit, isConvertible } from '../domain/unit.ts';
import { TDM_FINDINGS } from './tdm-findings.ts';

/** One sample's result on one plate. */
export interface MeasuredSample<Result> {
  readonly sampleId: string;
  readonly result: Result;
  /** Which plate it was measured on, for words and for the run's verdict. */
  readonly plateId?: string;
  /** When the sample of this plate was drawn, where the plate's own files say so. */
  readonly collected?: string;
}

type DrugEntry = MeasuredSample<Quantified>;

/**
 * The drug result of a sample, null where it has none. Of several the only reportable one is used, or the only number
 * beside limits such as ">20" (a re-run at another dilution), or of limits on one side ("<0.3" and "<0.4") the one that
 * says most; where several are left, or a limit contradicts the number, none is chosen and the result is not reportable.
 */
export function chooseDrug(sample: string, entries: readonly DrugEntry[], findings: Finding[]): DrugEntry | null {
  const chosen = chooseOne(sample, 'drug', entries, ofSeveral, findings);
  if (chosen !== undefined) return chosen;
  return { sampleId: sample, result: { kind: 'not-reportable', because: severalResults(entries) } };
}

/** The antibody result of a sample, null where it has none: of several the only reportable one. */
export function chooseAda(
  sample: string,
  entries: readonly MeasuredSample<AdaCall>[],
  findings: Finding[],
): MeasuredSample<AdaCall> | null {
  const chosen = chooseOne(sample, 'ADA', entries, () => NONE, findings);
  if (chosen !== undefined) return chosen;
  const because = severalResults(entries);
  return {
    sampleId: sample,
    result: {
      kind: 'not-reportable',
      signalToNoise: null,
      index: null,
      concentration: null,
      titre: null,
      confirmation: null,
      because,
    },
  };
}

/** Which of several results is used, and why in words; none where `entry` is undefined. */
interface Choice<Entry> {
  readonly entry: Entry | undefined;
  readonly used: string;
}

const NONE: Choice<never> = { entry: undefined, used: 'none is chosen' };

/** The only result, the only reportable one, what `among` chooses of several, the last where none is reportable. */
function chooseOne<Entry extends MeasuredSample<{ readonly kind: string }>>(
  sample: string,
  analyte: string,
  entries: readonly Entry[],
  among: (reportable: readonly Entry[]) => Choice<Entry>,
  findings: Finding[],
): Entry | null | undefined {
  const last = entries.at(-1);
  if (last === undefined || entries.length === 1) return last ?? null;
  const reportable = entries.filter(({ result }) => result.kind !== 'not-reportable');
  const only = reportable.length === 1 ? 'the only reportable one is used' : 'none is reportable';
  const { entry, used } = reportable.length > 1 ? among(reportable) : { entry: reportable[0] ?? last, used: only };
  findings.push(TDM_FINDINGS.raise('SAMPLE_MEASURED_TWICE', { sample, analyte, count: entries.length, used }));
  return entry;
}

function ofSeveral(reportable: readonly DrugEntry[]): Choice<DrugEntry> {
  const [number, ...more] = reportable.filter(isNumber);
  if (number === undefined) {
    const entry = tightestLimit(reportable);
    return entry === undefined
      ? NONE
      : { entry, used: 'they are limits that agree, and the one that says most is used' };
  }
  const against = contradictionOf(number.result, reportable);
  if (against !== undefined) return { ...NONE, used: `${NONE.used}, because ${against} contradict each other` };
  return more.length === 0 ? { entry: number, used: 'the one with a number is used' } : NONE;
}

type DrugNumber = Extract<Quantified, { kind: 'quantified' }>;

function isNumber(entry: DrugEntry): entry is MeasuredSample<DrugNumber> {
  return entry.result.kind === 'quantified';
}

/** Of limits that all lie on one side ("<0.3" and "<400 ng/mL") the one nearest to the sample; undefined for others. */
function tightestLimit(entries: readonly DrugEntry[]): DrugEntry | undefined {
  let [tightest] = entries;
  for (const entry of entries) {
    const known = tightest?.result;
    const { result } = entry;
    if (known === undefined || !isBeyondRange(known) || !isBeyondRange(result)) return undefined;
    if (result.kind !== known.kind || !isConvertible(result.unit, known.unit)) return undefined;
    const further = convertUnit(limitOf(result), result.unit, known.unit) - limitOf(known);
    if (result.kind === 'above-range' ? further > 0 : further < 0) tightest = entry;
  }
  return tightest;
}

/** ICH M10 (2019 consultation text), incurred sample reanalysis: two results of a sample differ by at most 30 % of their mean. */
const REANALYSIS_PERCENT = 30;

/** A number and the limit that contradicts it, in words; undefined where all limits agree with it. */
function contradictionOf(number: DrugNumber, entries: readonly DrugEntry[]): string | undefined {
  for (const { result } of entries) {
    if (!isBeyondRange(result)) continue;
    const words = `${limitText(result, toText)} ${result.unit} and ${toText(number.value)} ${number.unit}`;
    if (!isConvertible(number.unit, result.unit)) return words;
    const limit = limitOf(result);
    const value = convertUnit(number.value, number.unit, result.unit);
    const beyond = result.kind === 'above-range' ? limit - value : value - limit;
    if (!isAtMost((200 * beyond) / (value + limit), REANALYSIS_PERCENT)) return words;
  }
  return undefined;
}

function severalResults(entries: readonly MeasuredSample<unknown>[]): string {
  const plates = entries.flatMap((entry) => entry.plateId ?? []);
  return `${entries.length} results${plates.length === 0 ? '' : ` (${plates.join(', ')})`}; state which one holds`;
}
