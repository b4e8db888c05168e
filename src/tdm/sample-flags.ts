import { isAtLeast, isAtMost } from '../domain/comparison.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import type { AdaAssayFacts, AdaReading } from './ada-category.ts';
import type { DecisionFacts } from './decision-facts.ts';
import type { SampleFlag } from './decision-flags.ts';
import type { DrugPosition } from './drug-category.ts';
import type { PolicyRow } from './policy-row.ts';
import type { SampleContext } from './sample-context.ts';
import type { ThresholdChoice } from './trough-threshold.ts';

/** What the flags of a sample are judged on, once its row is known. */
export interface FlagEvidence {
  readonly row: PolicyRow;
  readonly facts: DecisionFacts;
  readonly drug: Quantified | null;
  readonly position: DrugPosition;
  /** The drug category by the source document's other table; null where its tables agree for the indication. */
  readonly otherTable: DecisionFacts['drug'] | null;
  readonly choice: ThresholdChoice;
  readonly ada: AdaReading;
  readonly adaCall: AdaCall | null;
  readonly adaAssay: AdaAssayFacts | undefined;
  readonly adaRunFailed: boolean;
  readonly context: SampleContext;
  readonly inflammationFromMarkers: boolean;
}

/** Dose and interval from which a further increase may not be available: Mulleman 2009, a study in rheumatoid arthritis. */
const MAX_DOSE_MG_PER_KG = 7.5;
const MIN_INTERVAL_WEEKS = 4;

/** A flag that a sample may add to its row; the first of them rows of the table carry too. */
type AddedFlag = SampleFlag | 'ADA_MAY_BE_MASKED';

/** When each flag stands. A row without a valid pair of results (stage `validity`) gets only those of the ADA result. */
const CONDITIONS: Readonly<Record<AddedFlag, (evidence: FlagEvidence) => boolean>> = {
  ADA_MAY_BE_MASKED: ({ ada }) => ada.drug === 'masks',
  BOUNDARY_EQUAL: ({ row, position }) => row.compares && position.atThreshold,
  NEAR_THRESHOLD: ({ row, position }) => row.compares && position.straddles,
  RA_THRESHOLD_CONFLICT: ({ row, facts, otherTable }) =>
    row.compares && otherTable !== null && otherTable !== facts.drug,
  DOUBLE_NEGATIVE: ({ row, facts, drug }) =>
    row.stage === 'matrix' &&
    facts.ada === 'undetectable' &&
    (facts.drugResult === 'below-range' || (drug?.kind === 'quantified' && drug.value === 0)),
  STEP1_UNKNOWN: ({ row, facts }) => row.stage === 'matrix' && facts.inflammation === 'unknown',
  TROUGH_UNCONFIRMED: ({ row, facts }) => row.compares && facts.timing === 'unknown',
  INDICATION_NOT_STATED: ({ row, choice }) => row.compares && choice.assumed,
  FIRST_ADA_HIGH: ({ row, facts, context }) =>
    row.stage === 'matrix' && facts.ada === 'high' && context.earlierAda !== 'positive',
  DRUG_ABOVE_ULOQ: ({ row, facts }) =>
    row.compares && facts.drugResult === 'above-range' && facts.drug === 'therapeutic',
  BIOTIN: ({ ada, adaAssay, context }) =>
    context.biotin === true && ada.category !== 'not-tested' && adaAssay?.streptavidinBiotin !== false,
  ADA_ASSAY_CHANGED: ({ ada, adaAssay, context }) =>
    ada.category !== 'not-tested' &&
    adaAssay?.id !== undefined &&
    context.earlierAdaAssay !== undefined &&
    context.earlierAdaAssay !== adaAssay.id,
  '72PCT_SCOPE': ({ row, choice }) => row.sources.includes('SEED-R13') && choice.indication !== 'UC',
  MAX_DOSE: ({ row, context }) =>
    row.escalatesDose &&
    ((context.doseMgKg !== undefined && isAtLeast(context.doseMgKg, MAX_DOSE_MG_PER_KG)) ||
      (context.intervalWeeks !== undefined && isAtMost(context.intervalWeeks, MIN_INTERVAL_WEEKS))),
  ADA_UNQUALIFIED: ({ row, ada }) => row.stage !== 'validity' && ada.drug === 'unqualified',
  ADA_RUN_FAILED: ({ adaRunFailed }) => adaRunFailed,
  INFLAMMATION_FROM_MARKERS: ({ inflammationFromMarkers }) => inflammationFromMarkers,
};

const FLAGS = Object.keys(CONDITIONS) as readonly AddedFlag[];
const HOLDS = Object.values(CONDITIONS);

/** Some of the flags that samples add, as a number with a bit for each: samples with the same flags have the same number. */
export type FlagSet = number;

/** Flags that make a row of the table provisional: what it rests on was not stated or is not certain. */
const LOWERS_TO_PROVISIONAL = setOf('NEAR_THRESHOLD', 'STEP1_UNKNOWN', 'TROUGH_UNCONFIRMED', 'INDICATION_NOT_STATED');

/** The flags that a sample's own numbers and context add to its row. */
export function sampleFlags(evidence: FlagEvidence): FlagSet {
  let flags = 0;
  for (let index = 0; index < HOLDS.length; index += 1) if (HOLDS[index]?.(evidence)) flags |= 1 << index;
  return flags;
}

/** The names of the flags in a set, in a fixed order. */
export function namesOf(flags: FlagSet): readonly string[] {
  return FLAGS.filter((_, index) => (flags & (1 << index)) !== 0);
}

/** True when one of the flags makes an otherwise complete row provisional. */
export function makesProvisional(flags: FlagSet): boolean {
  return (flags & LOWERS_TO_PROVISIONAL) !== 0;
}

function setOf(...flags: readonly AddedFlag[]): FlagSet {
  return flags.reduce((set, flag) => set | (1 << FLAGS.indexOf(flag)), 0);
}
