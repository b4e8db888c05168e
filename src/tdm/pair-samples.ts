import { isAtMost } from '../domain/comparison.ts';
import type { Finding, Staged } from '../domain/finding.ts';
import { toText } from '../domain/number-text.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import { convertUnit, isConvertible, type Unit } from '../domain/unit.ts';
import type { SampleContext } from './sample-context.ts';
import { findNearMisses } from './sample-ids.ts';
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

/** Drug and ADA of one sample. */
export interface PairedSample {
  readonly sampleId: string;
  readonly drug: MeasuredSample<Quantified> | null;
  readonly ada: MeasuredSample<AdaCall> | null;
  readonly context: SampleContext | undefined;
  /** False when drug and ADA name different collections, true when the same one; undefined when not both are named. */
  readonly sameCollection?: boolean | undefined;
}

/**
 * Joins drug and ADA results by sample id, as exact text, in the order of first appearance (drug first). Without any
 * samples file `contexts` is undefined. Ids that nearly agree, samples with one result only, with several of one
 * analyte, or unknown to the samples file are findings.
 *
 * Of several results of one analyte the only reportable one is used, or the only number beside limits such as ">20" (a
 * re-run at another dilution), or of limits on one side ("<0.3" and "<0.4") the one that says most; where several are left,
 * or a limit contradicts the number, none is chosen and the result is not reportable.
 */
export function pairSamples(
  drug: readonly MeasuredSample<Quantified>[],
  ada: readonly MeasuredSample<AdaCall>[],
  contexts: ReadonlyMap<string, SampleContext> | undefined,
): Staged<readonly PairedSample[]> {
  const findings: Finding[] = [];
  const gathered = gatherById(drug, ada);
  const pairs: PairedSample[] = [];
  const drugOnly: string[] = [];
  const adaOnly: string[] = [];
  const unknown: string[] = [];
  for (const [sampleId, measured] of gathered) {
    const drugEntry = chooseDrug(sampleId, measured.drug, findings);
    const adaEntry = chooseAda(sampleId, measured.ada, findings);
    const sameCollection = compareCollections(sampleId, drugEntry, adaEntry, findings);
    const context = contexts?.get(sampleId);
    pairs.push({ sampleId, drug: drugEntry, ada: adaEntry, context, sameCollection });
    if (measured.ada.length === 0) drugOnly.push(sampleId);
    if (measured.drug.length === 0) adaOnly.push(sampleId);
    if (context === undefined) unknown.push(sampleId);
  }
  const notMeasured = contexts === undefined ? [] : [...contexts.keys()].filter((id) => !gathered.has(id));
  for (const pair of findNearMisses([...gathered.keys(), ...notMeasured])) {
    // Two ids of the samples file were told when it was read.
    if (contexts?.has(pair.left) === true && contexts.has(pair.right)) continue;
    findings.push(TDM_FINDINGS.raise('SAMPLE_IDS_NEARLY_EQUAL', { ...pair }));
  }
  if (drug.length > 0 && ada.length > 0) {
    if (drugOnly.length > 0) findings.push(onOnePlateOnly('drug', 'ADA', drugOnly));
    if (adaOnly.length > 0) findings.push(onOnePlateOnly('ADA', 'drug', adaOnly));
  }
  if (contexts !== undefined) {
    if (unknown.length > 0) findings.push(TDM_FINDINGS.raise('SAMPLE_NOT_IN_SAMPLES_FILE', { samples: unknown }));
    if (notMeasured.length > 0) findings.push(TDM_FINDINGS.raise('SAMPLE_NOT_MEASURED', { samples: notMeasured }));
  }
  return { value: pairs, findings };
}

function onOnePlateOnly(has: string, lacks: string, samples: readonly string[]): Finding {
  return TDM_FINDINGS.raise('SAMPLE_ON_ONE_PLATE_ONLY', { has, lacks, samples });
}

/** Everything that was measured of one sample. */
interface Measurements {
  drug: readonly MeasuredSample<Quantified>[];
  ada: readonly MeasuredSample<AdaCall>[];
}

const NOTHING: readonly never[] = [];

function gatherById(
  drug: readonly MeasuredSample<Quantified>[],
  ada: readonly MeasuredSample<AdaCall>[],
): ReadonlyMap<string, Measurements> {
  const gathered = new Map<string, Measurements>();
  for (const entry of drug) {
    const known = gathered.get(entry.sampleId);
    if (known === undefined) gathered.set(entry.sampleId, { drug: [entry], ada: NOTHING });
    else known.drug = [...known.drug, entry];
  }
  for (const entry of ada) {
    const known = gathered.get(entry.sampleId);
    if (known === undefined) gathered.set(entry.sampleId, { drug: NOTHING, ada: [entry] });
    else known.ada = known.ada.length === 0 ? [entry] : [...known.ada, entry];
  }
  return gathered;
}

function chooseDrug(
  sample: string,
  entries: readonly MeasuredSample<Quantified>[],
  findings: Finding[],
): MeasuredSample<Quantified> | null {
  const chosen = chooseOne(sample, 'drug', entries, isNumber, findings, contradictionOf, tightestLimit);
  if (chosen !== 'none chosen') return chosen;
  return { sampleId: sample, result: { kind: 'not-reportable', because: severalResults(entries) } };
}

function chooseAda(
  sample: string,
  entries: readonly MeasuredSample<AdaCall>[],
  findings: Finding[],
): MeasuredSample<AdaCall> | null {
  const chosen = chooseOne(sample, 'ADA', entries, () => true, findings);
  if (chosen !== 'none chosen') return chosen;
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

/** The only reportable result, or of several the only one that says more than a limit; the last where none is reportable. */
function chooseOne<Result extends { readonly kind: string }>(
  sample: string,
  analyte: string,
  entries: readonly MeasuredSample<Result>[],
  saysMore: (result: Result) => boolean,
  findings: Finding[],
  contradiction: (entries: readonly MeasuredSample<Result>[]) => string | undefined = () => undefined,
  agreeing: (entries: readonly MeasuredSample<Result>[]) => MeasuredSample<Result> | undefined = () => undefined,
): MeasuredSample<Result> | null | 'none chosen' {
  const last = entries.at(-1);
  if (last === undefined || entries.length === 1) return last ?? null;
  const tell = (used: string): void => {
    findings.push(TDM_FINDINGS.raise('SAMPLE_MEASURED_TWICE', { sample, analyte, count: entries.length, used }));
  };
  const reportable = entries.filter(({ result }) => result.kind !== 'not-reportable');
  const [chosen, ...more] = reportable.length > 1 ? reportable.filter(({ result }) => saysMore(result)) : reportable;
  const against = chosen === undefined ? undefined : contradiction(entries);
  if (chosen !== undefined && more.length === 0 && against === undefined) {
    tell(reportable.length === 1 ? 'the only reportable one is used' : 'the one with a number is used');
    return chosen;
  }
  if (reportable.length === 0) {
    tell('none is reportable');
    return last;
  }
  const agreed = agreeing(reportable);
  if (agreed !== undefined) {
    tell('they are limits that agree, and the one that says most is used');
    return agreed;
  }
  tell(`none is chosen${against === undefined ? '' : `, because ${against} contradict each other`}`);
  return 'none chosen';
}

/** Of limits that all lie on one side ("<0.3" and "<400 ng/mL") the one nearest to the sample; undefined for other results. */
function tightestLimit(entries: readonly MeasuredSample<Quantified>[]): MeasuredSample<Quantified> | undefined {
  let tightest: { readonly entry: MeasuredSample<Quantified>; readonly limit: Limit } | undefined;
  for (const entry of entries) {
    const limit = limitOf(entry.result);
    if (limit === undefined) return undefined;
    if (
      tightest !== undefined &&
      (tightest.limit.sign !== limit.sign || !isConvertible(limit.unit, tightest.limit.unit))
    ) {
      return undefined;
    }
    const further =
      tightest === undefined ? 1 : convertUnit(limit.value, limit.unit, tightest.limit.unit) - tightest.limit.value;
    if (tightest === undefined || (limit.sign === '>' ? further > 0 : further < 0)) tightest = { entry, limit };
  }
  return tightest?.entry;
}

interface Limit {
  readonly sign: '<' | '>';
  readonly value: number;
  readonly unit: Unit;
}

function limitOf(result: Quantified): Limit | undefined {
  if (result.kind === 'above-range') return { sign: '>', value: result.uloq, unit: result.unit };
  return result.kind === 'below-range' ? { sign: '<', value: result.lloq, unit: result.unit } : undefined;
}

type DrugNumber = Extract<Quantified, { kind: 'quantified' }>;

function isNumber(result: Quantified): result is DrugNumber {
  return result.kind === 'quantified';
}

/** ICH M10 (2019 consultation text), incurred sample reanalysis: two results of a sample differ by at most 30 % of their mean. */
const REANALYSIS_PERCENT = 30;

/** The limit and the number of one sample that contradict each other, in words; undefined where they agree. */
function contradictionOf(entries: readonly MeasuredSample<Quantified>[]): string | undefined {
  const number = entries.map(({ result }) => result).find(isNumber);
  if (number === undefined) return undefined;
  for (const { result } of entries) {
    const limit = limitOf(result);
    if (limit === undefined) continue;
    const words = `${limit.sign}${toText(limit.value)} ${limit.unit} and ${toText(number.value)} ${number.unit}`;
    if (!isConvertible(number.unit, limit.unit)) return words;
    const value = convertUnit(number.value, number.unit, limit.unit);
    const beyond = limit.sign === '>' ? limit.value - value : value - limit.value;
    if (!isAtMost((200 * beyond) / (value + limit.value), REANALYSIS_PERCENT)) return words;
  }
  return undefined;
}

function severalResults(entries: readonly MeasuredSample<unknown>[]): string {
  const plates = entries.flatMap((entry) => entry.plateId ?? []);
  return `${entries.length} results${plates.length === 0 ? '' : ` (${plates.join(', ')})`}; state which one holds`;
}

function compareCollections(
  sample: string,
  drug: MeasuredSample<Quantified> | null,
  ada: MeasuredSample<AdaCall> | null,
  findings: Finding[],
): boolean | undefined {
  if (drug?.collected === undefined || ada?.collected === undefined) return undefined;
  if (drug.collected === ada.collected) return true;
  findings.push(TDM_FINDINGS.raise('SAMPLE_COLLECTIONS_DIFFER', { sample, drug: drug.collected, ada: ada.collected }));
  return false;
}
