/** What a flag of an interpretation means, what to do, and what it rests on. Flags are public names. */
export interface FlagDefinition {
  readonly meaning: string;
  readonly action: string;
  readonly sources: readonly string[];
}

/** Flags that rows of the built-in table carry. */
const ROW_FLAGS = {
  NOT_TROUGH: {
    meaning: 'The sample is not a trough: its concentration is not comparable with a trough threshold.',
    action: 'Request a sample immediately before the next dose.',
    sources: ['MAYO', 'WAIK', 'SYNN', 'EULAR22'],
  },
  SC_ROUTE: {
    meaning: 'Infliximab is given subcutaneously; the thresholds are for intravenous troughs.',
    action: "State a subcutaneous threshold in the policy (route: sc), with the laboratory's source.",
    sources: ['SC-HONG'],
  },
  INDUCTION: {
    meaning: 'The patient is in induction (weeks 0 to 14): not at steady state, and Table 2 is for maintenance.',
    action: "State a threshold for the phase in the policy (phase: induction), with the laboratory's source.",
    sources: ['MARSHF', 'AGA17', 'COG19'],
  },
  NO_TARGET_FOR_INDICATION: {
    meaning: 'The policy has no trough threshold for the stated indication.',
    action: "Check the indication's spelling, or state a threshold for it in the policy.",
    sources: ['SEED-T1', 'PSO', 'EULAR22'],
  },
  STEP1_NOT_MET: {
    meaning: 'No active inflammation: Step 1 of the source document is not met, so Table 2 is not applied.',
    action: 'Look for non-inflammatory causes of the symptoms.',
    sources: ['SEED-S1'],
  },
  PROACTIVE: {
    meaning: 'The sample was drawn without loss of response; Table 2 is written for loss of response.',
    action: 'Report the value against the threshold only.',
    sources: ['AGA17', 'EULAR22', 'NORDRUM'],
  },
  RERUN_DILUTION: {
    meaning: 'The result is beyond a limit of quantification that lies on the wrong side of the threshold.',
    action: 'Measure the sample again at another dilution.',
    sources: ['SENAITE', 'DESIGN'],
  },
  ADA_LOW_CONFIRM_ON_NEXT_SAMPLE: {
    meaning: 'ADA are low; low ADA can be transient.',
    action: 'Confirm on the next sample.',
    sources: ['UNGAR14', 'THERADIAG'],
  },
  NOT_IN_SEED: {
    meaning: "The source document's Table 2 has no row for this pair of results.",
    action: 'Repeat and review; no treatment row is given.',
    sources: ['SEED-T2'],
  },
  REPEAT_PAIR: {
    meaning: 'Drug and ADA should both be measured again.',
    action: 'Repeat infliximab and ADA on a new trough sample.',
    sources: ['ARUP', 'MELMED'],
  },
  ADA_TITRE_REQUIRED: {
    meaning: 'ADA are positive, but Table 2 needs low or high, and the assay states no boundary or no quantity.',
    action: "Quantify or titre ADA; state the assay's limit for high (highCutoff) where the laboratory has one.",
    sources: ['SEED-T2', 'EXETER'],
  },
  ADA_INDETERMINATE: {
    meaning: 'The ADA result lies in the grey zone.',
    action: 'Repeat ADA with the same assay.',
    sources: ['EULAR22', 'UNGAR14'],
  },
  REPEAT_ADA: {
    meaning: 'ADA should be measured again.',
    action: 'Repeat ADA with the same assay.',
    sources: ['EULAR22'],
  },
  REFLEX_ADA: {
    meaning: 'The drug is subtherapeutic and ADA were not measured: no row can be chosen.',
    action: 'Measure ADA on this sample.',
    sources: ['MAYO', 'ARUP', 'WAIK'],
  },
  ADA_NOT_TESTED: {
    meaning: "Table 2's third row is stated for undetectable or low ADA, and ADA were not measured.",
    action: 'Measure ADA where the decision depends on it.',
    sources: ['MAYO', 'SEED-T2'],
  },
  ADA_MAY_BE_MASKED: {
    meaning: "The drug in the sample exceeds the ADA assay's stated tolerance: not finding ADA does not exclude them.",
    action: 'Repeat ADA with a drug-tolerant assay.',
    sources: ['NWLP', 'QB20', 'AFONSO16'],
  },
} as const satisfies Readonly<Record<string, FlagDefinition>>;

/** Flags that a sample's own numbers and context add to whichever row holds. */
const SAMPLE_FLAGS = {
  BOUNDARY_EQUAL: {
    meaning: 'The concentration is exactly the threshold: Table 1 says above (>), Table 2 at or above (>=).',
    action: "The policy's operator decides (built in: >=); the other reading is shown beside it.",
    sources: ['SEED-T1', 'SEED-T2', 'AGA17-5', 'MAYO'],
  },
  NEAR_THRESHOLD: {
    meaning: 'The threshold lies inside the 95 % interval of the concentration: both rows are possible.',
    action: 'Read both rows with their probabilities; repeat the sample where the decision depends on it.',
    sources: ['DESIGN'],
  },
  RA_THRESHOLD_CONFLICT: {
    meaning: "Table 1 gives 3 µg/mL for RA, Table 2 is written for 5: between them the source's tables disagree.",
    action: 'Read both rows; state thresholdPolicy and the RA threshold in the policy.',
    sources: ['SEED-T1', 'SEED-T2', 'MULL', 'BMC12'],
  },
  DOUBLE_NEGATIVE: {
    meaning: 'Neither drug nor ADA were found: possibly early immunogenicity or an artefact of the assay.',
    action: 'Test again at a lower dilution (1:10) and repeat on a new sample.',
    sources: ['UNGAR15'],
  },
  STEP1_UNKNOWN: {
    meaning:
      'Whether inflammation is active was not stated, nor decided by a marker with a limit in the policy; Step 1 comes before Table 2.',
    action: 'Confirm active inflammation first (endoscopy, imaging, CRP, faecal calprotectin).',
    sources: ['SEED-S1'],
  },
  TROUGH_UNCONFIRMED: {
    meaning: 'When the sample was drawn was not stated; thresholds are for troughs.',
    action: 'Confirm that the sample was drawn immediately before a dose (samples file: timing).',
    sources: ['MAYO', 'SYNN'],
  },
  INDICATION_NOT_STATED: {
    meaning: "The indication was not stated: Table 2's own 5 µg/mL stands in.",
    action: 'State the indication (samples file: indication).',
    sources: ['SEED-T2', 'DESIGN'],
  },
  FIRST_ADA_HIGH: {
    meaning: 'ADA are high and no earlier positive of the patient is on record; ADA can be transient.',
    action: 'Confirm on a second sample before the therapy is changed.',
    sources: ['UNGAR14'],
  },
  DRUG_ABOVE_ULOQ: {
    meaning:
      'The drug is above the upper limit of quantification, which is at or above the threshold: the row is certain.',
    action: 'Measure at a higher dilution only if the number itself is needed.',
    sources: ['SENAITE'],
  },
  BIOTIN: {
    meaning: 'The patient takes biotin; in a streptavidin-biotin assay ADA may read falsely low (above 318 nmol/L).',
    action: 'Repeat after a pause of biotin.',
    sources: ['EXETER', 'MAYO'],
  },
  ADA_ASSAY_CHANGED: {
    meaning: "The ADA assay differs from that of the patient's previous sample: the numbers are not comparable.",
    action: 'Do not read a trend across the change of assay.',
    sources: ['EULAR22', 'AFONSO16'],
  },
  '72PCT_SCOPE': {
    meaning: 'The 72 % come from a meta-analysis in ulcerative colitis, of infliximab and adalimumab together.',
    action: 'Do not quote the number for another indication without this scope; it is not given outside IBD.',
    sources: ['SEED-R13', 'SEED-R16'],
  },
  MAX_DOSE: {
    meaning: 'The dose is already at least 7.5 mg/kg or the interval at most 4 weeks: more drug may not be available.',
    action: 'Review whether the dose can be raised (rule of a study in rheumatoid arthritis).',
    sources: ['MULL'],
  },
  ADA_UNQUALIFIED: {
    meaning: "No ADA were found, but the assay's drug tolerance (or the drug) is not known: ADA may be masked.",
    action: "State the assay's drug tolerance; where it is below the measured drug, use a drug-tolerant assay.",
    sources: ['NWLP', 'QB20', 'DESIGN'],
  },
  ADA_RUN_FAILED: {
    meaning: 'The ADA run failed its acceptance criteria: ADA count as not tested.',
    action: 'Repeat the ADA run.',
    sources: ['DESIGN'],
  },
  INFLAMMATION_FROM_MARKERS: {
    meaning: "Inflammation was not stated; it was read from CRP or calprotectin with the laboratory's limits.",
    action: 'Check the markers and the limits of the policy.',
    sources: ['SEED-S1'],
  },
} as const satisfies Readonly<Record<string, FlagDefinition>>;

export type SampleFlag = keyof typeof SAMPLE_FLAGS;

/** Every flag that the built-in table can raise, by name. */
export const DECISION_FLAGS: Readonly<Record<string, FlagDefinition>> = { ...ROW_FLAGS, ...SAMPLE_FLAGS };

/** True for a flag that a built-in row carries, so that it says no more than the row. */
export function isRowFlag(flag: string): boolean {
  return Object.hasOwn(ROW_FLAGS, flag);
}
