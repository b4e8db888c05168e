import type { PolicyRow } from './policy-row.ts';

type GateRow = Pick<PolicyRow, 'id' | 'priority' | 'when' | 'status' | 'action' | 'summary' | 'sources'> &
  Partial<PolicyRow>;

/** Stage 0: without a valid pair of results in a known unit nothing is interpreted. */
export const VALIDITY_ROWS: readonly PolicyRow[] = (
  [
    {
      id: 'G01-RUN-FAILED',
      priority: 10,
      when: { run: ['failed'] },
      status: 'withheld',
      action: 'Do not report or interpret; repeat the run',
      summary: 'The run failed: do not report or interpret; repeat the run',
      sources: ['NICE-DG22', 'DESIGN'],
    },
    {
      id: 'G02-DRUG-MISSING',
      priority: 20,
      when: { drugResult: ['missing'] },
      status: 'withheld',
      action: 'No infliximab result: interpretation not possible (the ADA result is still reported on its own)',
      summary: 'No infliximab result: interpretation not possible; ADA is reported alone',
      sources: ['EULAR22'],
    },
    {
      id: 'G03-DRUG-INVALID',
      priority: 30,
      when: { drugResult: ['invalid'] },
      status: 'withheld',
      action: 'Replicate or well failure (CV, overflow, missed well): repeat the sample',
      summary: 'The infliximab result is not valid: repeat the sample',
      sources: ['DESIGN'],
    },
    {
      id: 'G04-PAIR-MISMATCH',
      priority: 40,
      when: { sameCollection: ['no'] },
      status: 'withheld',
      action: 'Drug and ADA are from different collections: report both, do not combine',
      summary: 'Drug and ADA are from different collections: report both, do not combine',
      sources: ['EULAR22'],
    },
    {
      id: 'G05-UNIT-UNKNOWN',
      priority: 50,
      when: { drugUnit: ['unknown'] },
      status: 'withheld',
      action: 'The unit is missing or does not convert to µg/mL: refused (mg/L equals µg/mL and is allowed)',
      summary: 'The drug unit is missing or does not convert to µg/mL: state the unit',
      sources: ['DESIGN'],
    },
  ] satisfies GateRow[]
).map((row) => gate('validity', row));

/** Stages 1 and 2: where the source document's Table 2 does not speak, and where the measurement cannot decide. */
export const APPLICABILITY_ROWS: readonly PolicyRow[] = [
  ...(
    [
      {
        id: 'A01-NOT-TROUGH',
        priority: 10,
        when: { timing: ['not-trough'] },
        status: 'report-only',
        action:
          'Report the concentration without comparing it to the trough target; request a sample immediately before ' +
          'the next dose',
        summary: 'Not a trough: not compared; request a sample just before the next dose',
        flags: ['NOT_TROUGH'],
        sources: ['MAYO', 'WAIK', 'SYNN', 'EULAR22'],
      },
      {
        id: 'A02-SC-ROUTE',
        priority: 20,
        when: { route: ['sc'], routeThreshold: ['none'] },
        status: 'report-only',
        action:
          'Intravenous trough thresholds do not carry over to subcutaneous infliximab; report only, unless the ' +
          "laboratory's policy states a subcutaneous threshold",
        summary: 'Subcutaneous: intravenous thresholds do not carry over; report only',
        flags: ['SC_ROUTE'],
        sources: ['SC-HONG'],
      },
      {
        id: 'A03-INDUCTION',
        priority: 30,
        when: { phase: ['induction'], phaseThreshold: ['none'] },
        status: 'report-only',
        action:
          'Table 2 thresholds are maintenance troughs; weeks 0-14 are not at steady state. Report; published values ' +
          'for the phase are information only',
        summary: 'Induction: Table 2 holds for maintenance troughs; report only',
        flags: ['INDUCTION'],
        sources: ['MARSHF', 'AGA17', 'COG19'],
      },
      {
        id: 'A04-NO-THRESHOLD',
        priority: 40,
        when: { threshold: ['unknown'] },
        status: 'report-only',
        action: 'No trough target is configured for this indication (the source document gives IBD and RA only)',
        summary: 'No trough target is configured for this indication; report only',
        flags: ['NO_TARGET_FOR_INDICATION'],
        sources: ['SEED-T1', 'PSO', 'EULAR22'],
      },
      {
        id: 'A05-NO-INFLAMMATION',
        priority: 50,
        when: { inflammation: ['absent'] },
        status: 'not-applicable',
        likelyCause: 'Symptoms may be non-inflammatory',
        action: 'Table 2 is not applied: Step 1 (active inflammation) is not met; look for non-inflammatory causes',
        summary: 'Step 1 is not met (no inflammation): look for non-inflammatory causes',
        flags: ['STEP1_NOT_MET'],
        sources: ['SEED-S1'],
      },
      {
        id: 'A06-PROACTIVE',
        priority: 60,
        when: { mode: ['proactive'] },
        status: 'report-only',
        action:
          'No loss of response: report the value against the target, no change-of-treatment row (AGA: no ' +
          'recommendation on routine proactive TDM; EULAR: not recommended in rheumatic disease)',
        summary: 'Proactive: value against the target, no change-of-treatment row',
        flags: ['PROACTIVE'],
        sources: ['AGA17', 'EULAR22', 'NORDRUM'],
        compares: true,
      },
    ] satisfies GateRow[]
  ).map((row) => gate('applicability', row)),
  gate('category', {
    id: 'D01-DRUG-INDETERMINATE',
    priority: 10,
    when: { drug: ['indeterminate'] },
    status: 'withheld',
    action:
      'The censored value straddles the target (LLOQ above the target, or ULOQ x dilution below it): re-run at ' +
      'another dilution',
    summary: 'The censored value straddles the target: re-run at another dilution',
    flags: ['RERUN_DILUTION'],
    sources: ['SENAITE', 'DESIGN'],
    compares: true,
  }),
];

function gate(stage: PolicyRow['stage'], row: GateRow): PolicyRow {
  return {
    likelyCause: null,
    successRate: null,
    flags: [],
    compares: false,
    escalatesDose: false,
    own: false,
    ...row,
    stage,
  };
}
