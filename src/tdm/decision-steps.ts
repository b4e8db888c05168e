import { keptWith } from '../domain/kept-with.ts';
import { toStatedText, toText } from '../domain/number-text.ts';
import { limitText } from '../domain/reported-limit.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import type { AdaAssayFacts } from './ada-category.ts';
import { DECISION_FLAGS } from './decision-flags.ts';
import { markersText } from './inflammation.ts';
import type { DecisionStep } from './interpretation.ts';
import type { PolicyRow } from './policy-row.ts';
import type { FlagEvidence } from './sample-flags.ts';
import type { ThresholdChoice } from './trough-threshold.ts';

/**
 * The walk through the decision, for `--explain`: each step with what was found, why it counts so, and its sources. Which
 * steps there are, and their sources, follow from the row and the flags alone.
 */
export function decisionSteps(evidence: FlagEvidence, flags: readonly string[]): readonly DecisionStep[] {
  const { row, drug } = evidence;
  const drugText = drug === null ? null : concentrationText(drug);
  const steps = [validityStep(evidence, drugText ?? 'missing')];
  if (row.stage !== 'validity') steps.push(applicabilityStep(evidence), thresholdStep(evidence.choice));
  if (row.compares) steps.push(drugStep(evidence, drugText ?? 'no result'));
  steps.push(adaStep(evidence), rowStep(evidence));
  for (const flag of flags) steps.push(FLAG_STEPS.get(flag) ?? ownFlagStep(flag, row));
  return steps;
}

const VALIDITY_SOURCES = ['EULAR22', 'DESIGN'];
const APPLICABILITY_SOURCES = ['SEED-S1', 'SEED-T2'];
const THRESHOLD_SOURCES = ['SEED-T1', 'SEED-T2'];
const DRUG_SOURCES = ['SEED-T2'];
const ADA_SOURCES = ['SEED-T2', 'NWLP', 'QB20'];

function validityStep({ facts }: FlagEvidence, drugText: string): DecisionStep {
  let found = `run ${facts.run}; drug ${drugText}`;
  if (facts.drugUnit === 'unknown') found += '; drug unit not known';
  if (facts.sameCollection === 'yes') found += '; drug and ADA from one collection';
  if (facts.sameCollection === 'no') found += '; drug and ADA from different collections';
  return {
    step: 'Valid results',
    found,
    because: 'without a valid pair of results in a known unit nothing is interpreted',
    sources: VALIDITY_SOURCES,
  };
}

function applicabilityStep({ facts, choice, context, inflammationFromMarkers }: FlagEvidence): DecisionStep {
  const indication = choice.indication === '' ? 'not stated' : choice.indication;
  const stands = facts.inflammation === 'unknown' ? markersText(context) : '';
  const undecided = stands === '' ? '' : ` (not decided by ${stands})`;
  const markers = inflammationFromMarkers ? ' (by CRP or calprotectin)' : undecided;
  return {
    step: 'Applicable',
    found:
      `indication ${indication}; timing ${stated(facts.timing)}; route ${stated(facts.route)}; ` +
      `phase ${stated(facts.phase)}; inflammation ${stated(facts.inflammation)}${markers}; mode ${stated(facts.mode)}`,
    because: 'Table 2 holds for intravenous maintenance troughs in loss of response with active inflammation',
    sources: APPLICABILITY_SOURCES,
  };
}

function stated(answer: string): string {
  return answer === 'unknown' ? 'not stated' : answer;
}

const thresholdStep = keptWith(({ threshold, indication, assumed }: ThresholdChoice): DecisionStep => {
  return {
    step: 'Threshold',
    found:
      threshold === null
        ? 'none'
        : `therapeutic ${threshold.operator}${toStatedText(threshold.value)} ${threshold.unit}`,
    because:
      threshold === null
        ? `the policy has no threshold for "${indication}"`
        : `${threshold.source}${assumed ? '; taken because no indication is stated' : ''}`,
    sources: THRESHOLD_SOURCES,
  };
});

function drugStep({ facts, position, otherTable, choice }: FlagEvidence, drugText: string): DecisionStep {
  const chance = position.probability === null ? '' : `, probability ${toText(100 * position.probability, 3)} %`;
  const conflict =
    otherTable === null || otherTable === facts.drug ? '' : `; ${otherTable} by ${choice.conflicting?.source}`;
  const sides = position.straddles ? '; the threshold lies inside the 95 % interval' : '';
  return {
    step: 'Drug',
    found: `${facts.drug}${chance}`,
    because: `${drugText}, compared unrounded${sides}${conflict}`,
    sources: DRUG_SOURCES,
  };
}

function adaStep({ facts, ada, adaCall, adaAssay, adaRunFailed }: FlagEvidence): DecisionStep {
  let because: string;
  if (facts.ada === 'not-tested') because = adaRunFailed ? 'the ADA run failed' : (adaCall?.because ?? 'no ADA result');
  else because = `${GRADE_REASONS[facts.ada] ?? ''}${toleranceText(adaAssay?.drugTolerance)}${EFFECTS[ada.drug]}`;
  return {
    step: 'ADA',
    found: adaCall === null ? facts.ada : `${facts.ada}${adaNumbers(adaCall)}`,
    because,
    sources: ADA_SOURCES,
  };
}

const BY_ASSAY = "graded by the assay's own limit, which no source gives; ";
const GRADE_REASONS: Readonly<Record<string, string>> = {
  low: BY_ASSAY,
  high: BY_ASSAY,
  'positive-ungraded': 'positive, and nothing grades it low or high; ',
};
const EFFECTS = {
  masks: ': the drug in the sample may hide ADA',
  unqualified: ': a negative is not qualified',
  'no-effect': '',
} as const;

function toleranceText(tolerance: AdaAssayFacts['drugTolerance']): string {
  if (typeof tolerance === 'object') return statedTolerance(tolerance);
  return tolerance === 'none' ? 'the assay states that drug does not interfere' : 'drug tolerance not known';
}

const statedTolerance = keptWith(
  ({ value, unit }: Extract<AdaAssayFacts['drugTolerance'], object>) => `drug tolerance ${toText(value)} ${unit}`,
);

/** What was measured of the antibodies, each part behind a semicolon. */
function adaNumbers({ concentration, titre, signalToNoise, index, rawCall }: AdaCall): string {
  let text = rawCall === undefined ? '' : `; raw call ${rawCall}`;
  if (concentration !== null && concentration.kind !== 'not-reportable')
    text += `; ${concentrationText(concentration)}`;
  if (titre?.kind === 'titre') text += `; titre 1:${toText(titre.endpoint)}`;
  if (titre?.kind === 'at-least') text += `; titre at least 1:${toText(titre.maximum)}`;
  if (titre?.kind === 'below-minimum') text += `; titre below 1:${toText(titre.minimum)}`;
  if (signalToNoise !== null) text += `; signal to noise ${toText(signalToNoise, 3)}`;
  if (index !== null) text += `; index ${toText(index, 3)}`;
  return text;
}

function rowStep({ row, facts }: FlagEvidence): DecisionStep {
  let conditions = '';
  for (const name in row.when) {
    conditions += `${conditions === '' ? '' : ', '}${name} ${facts[name as keyof typeof facts]}`;
  }
  const own = row.own ? " (the laboratory's own row)" : '';
  return {
    step: 'Row',
    found: row.id,
    because: `first row that holds in stage "${row.stage}": ${conditions === '' ? 'always' : conditions}${own}`,
    sources: row.sources,
  };
}

const FLAG_STEPS: ReadonlyMap<string, DecisionStep> = new Map(
  Object.entries(DECISION_FLAGS).map(([flag, { meaning, sources }]) => [
    flag,
    { step: 'Flag', found: flag, because: meaning, sources },
  ]),
);

function ownFlagStep(flag: string, row: PolicyRow): DecisionStep {
  return { step: 'Flag', found: flag, because: `stated by row ${row.id}`, sources: row.sources };
}

function concentrationText(drug: Quantified): string {
  if (drug.kind === 'not-reportable') return `not reportable (${drug.because})`;
  if (drug.kind !== 'quantified') return `${limitText(drug, toText)} ${drug.unit}`;
  const interval = drug.ci95 === null ? '' : ` (95 % ${toText(drug.ci95[0])} to ${toText(drug.ci95[1])})`;
  return `${toText(drug.value)} ${drug.unit}${interval}`;
}
