import type { Finding, Staged } from '../domain/finding.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import { chooseAda, chooseDrug, type MeasuredSample } from './choose-result.ts';
import type { SampleContext } from './sample-context.ts';
import { nearMissFindings } from './sample-ids.ts';
import { TDM_FINDINGS } from './tdm-findings.ts';

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
  findings.push(...nearMissFindings([...gathered.keys(), ...notMeasured], contexts));
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
