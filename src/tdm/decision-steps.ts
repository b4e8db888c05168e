import { toText } from '../domain/number-text.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import { DECISION_FLAGS } from './decision-flags.ts';
import type { DecisionStep } from './interpretation.ts';
import type { FlagEvidence } from './sample-flags.ts';

/** The walk through the decision, for `--explain`: each step with what was found, why it counts so, and its sources. */
export function decisionSteps(evidence: FlagEvidence, flags: readonly string[]): readonly DecisionStep[] {
  const { row } = evidence;
  return [
    validityStep(evidence),
    ...(row.stage === 'validity' ? [] : [applicabilityStep(evidence), thresholdStep(evidence)]),
    ...(row.compares ? [drugStep(evidence)] : []),
    adaStep(evidence),
    {
      step: 'Row',
      found: row.id,
      because: `first row that holds in stage "${row.stage}": ${conditionText(evidence)}${row.own ? " (the laboratory's own row)" : ''}`,
      sources: row.sources,
    },
    ...flags.map((flag) => ({
      step: 'Flag',
      found: flag,
      because: DECISION_FLAGS[flag]?.meaning ?? `stated by row ${row.id}`,
      sources: DECISION_FLAGS[flag]?.sources ?? row.sources,
    })),
  ];
}

function validityStep({ facts, drug }: FlagEvidence): DecisionStep {
  const pair = { yes: 'drug and ADA from one collection', no: 'drug and ADA from different collections' } as const;
  return {
    step: 'Valid results',
    found: [
      `run ${facts.run}`,
      `drug ${drug === null ? 'missing' : concentrationText(drug)}`,
      ...(facts.drugUnit === 'unknown' ? ['drug unit not known'] : []),
      ...(facts.sameCollection === 'not-stated' ? [] : [pair[facts.sameCollection]]),
    ].join('; '),
    because: 'without a valid pair of results in a known unit nothing is interpreted',
    sources: ['EULAR22', 'DESIGN'],
  };
}

function applicabilityStep({ facts, choice, inflammationFromMarkers }: FlagEvidence): DecisionStep {
  const stated = (value: string): string => (value === 'unknown' ? 'not stated' : value);
  return {
    step: 'Applicable',
    found: [
      `indication ${choice.indication === '' ? 'not stated' : choice.indication}`,
      `timing ${stated(facts.timing)}`,
      `route ${stated(facts.route)}`,
      `phase ${stated(facts.phase)}`,
      `inflammation ${stated(facts.inflammation)}${inflammationFromMarkers ? ' (by CRP or calprotectin)' : ''}`,
      `mode ${stated(facts.mode)}`,
    ].join('; '),
    because: 'Table 2 holds for intravenous maintenance troughs in loss of response with active inflammation',
    sources: ['SEED-S1', 'SEED-T2'],
  };
}

function thresholdStep({ choice }: FlagEvidence): DecisionStep {
  const { threshold } = choice;
  return {
    step: 'Threshold',
    found:
      threshold === null ? 'none' : `therapeutic ${threshold.operator}${toText(threshold.value)} ${threshold.unit}`,
    because:
      threshold === null
        ? `the policy has no threshold for "${choice.indication}"`
        : `${threshold.source}${choice.assumed ? '; taken because no indication is stated' : ''}`,
    sources: ['SEED-T1', 'SEED-T2'],
  };
}

function drugStep({ drug, facts, position, otherTable, choice }: FlagEvidence): DecisionStep {
  const chance = position.probability === null ? '' : `, probability ${toText(100 * position.probability, 3)} %`;
  const conflict =
    otherTable === null || otherTable === facts.drug ? '' : `; ${otherTable} by ${choice.conflicting?.source}`;
  const sides = position.straddles ? '; the threshold lies inside the 95 % interval' : '';
  return {
    step: 'Drug',
    found: `${facts.drug}${chance}`,
    because: `${drug === null ? 'no result' : concentrationText(drug)}, compared unrounded${sides}${conflict}`,
    sources: ['SEED-T2'],
  };
}

function adaStep({ facts, ada, adaCall, adaAssay, adaRunFailed }: FlagEvidence): DecisionStep {
  const tolerance = adaAssay?.drugTolerance;
  const toleranceText =
    typeof tolerance === 'object'
      ? `drug tolerance ${toText(tolerance.value)} ${tolerance.unit}`
      : tolerance === 'none'
        ? 'the assay states that drug does not interfere'
        : 'drug tolerance not known';
  const effect = {
    masks: `${toleranceText}: the drug in the sample may hide ADA`,
    unqualified: `${toleranceText}: a negative is not qualified`,
    'no-effect': toleranceText,
  }[ada.drug];
  const missing = adaRunFailed ? 'the ADA run failed' : (adaCall?.because ?? 'no ADA result');
  const measured = adaCall === null ? [] : adaNumbers(adaCall);
  return {
    step: 'ADA',
    found: [facts.ada, ...measured].join('; '),
    because: facts.ada === 'not-tested' ? missing : [...gradeReason(facts.ada), effect].join('; '),
    sources: ['SEED-T2', 'NWLP', 'QB20'],
  };
}

function gradeReason(category: string): readonly string[] {
  if (category === 'positive-ungraded') return ['positive, and nothing grades it low or high'];
  return category === 'low' || category === 'high' ? ["graded by the assay's own limit, which no source gives"] : [];
}

function adaNumbers(call: AdaCall): readonly string[] {
  const { concentration, titre, signalToNoise, index, rawCall } = call;
  return [
    ...(rawCall === undefined ? [] : [`raw call ${rawCall}`]),
    ...(concentration === null || concentration.kind === 'not-reportable' ? [] : [concentrationText(concentration)]),
    ...(titre?.kind === 'titre' ? [`titre 1:${toText(titre.endpoint)}`] : []),
    ...(titre?.kind === 'at-least' ? [`titre at least 1:${toText(titre.maximum)}`] : []),
    ...(titre?.kind === 'below-minimum' ? [`titre below 1:${toText(titre.minimum)}`] : []),
    ...(signalToNoise === null ? [] : [`signal to noise ${toText(signalToNoise, 3)}`]),
    ...(index === null ? [] : [`index ${toText(index, 3)}`]),
  ];
}

function conditionText({ row, facts }: FlagEvidence): string {
  const parts = Object.keys(row.when).map((name) => `${name} ${facts[name as keyof typeof facts]}`);
  return parts.length === 0 ? 'always' : parts.join(', ');
}

function concentrationText(drug: Quantified): string {
  switch (drug.kind) {
    case 'quantified': {
      const interval = drug.ci95 === null ? '' : ` (95 % ${toText(drug.ci95[0])} to ${toText(drug.ci95[1])})`;
      return `${toText(drug.value)} ${drug.unit}${interval}`;
    }
    case 'below-range':
      return `<${toText(drug.lloq)} ${drug.unit}`;
    case 'above-range':
      return `>${toText(drug.uloq)} ${drug.unit}`;
    case 'not-reportable':
      return `not reportable (${drug.because})`;
  }
}
