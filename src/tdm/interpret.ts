import { keptWith } from '../domain/kept-with.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import { isConvertible } from '../domain/unit.ts';
import { type AdaAssayFacts, readAda } from './ada-category.ts';
import { type DecisionFacts, isMet } from './decision-facts.ts';
import { decisionSteps } from './decision-steps.ts';
import { categoryOf, positionOf, UNDECIDED } from './drug-category.ts';
import { indicationFamily } from './indication-names.ts';
import { inflammationOf } from './inflammation.ts';
import type { AlternativeReading, DrugCategory, Interpretation } from './interpretation.ts';
import type { Policy } from './policy.ts';
import { gradeByPolicy } from './policy-grading.ts';
import { type PolicyRow, STAGES } from './policy-row.ts';
import { statementOf } from './row-statement.ts';
import type { SampleContext } from './sample-context.ts';
import { type FlagEvidence, makesProvisional, sampleFlags } from './sample-flags.ts';
import { sharedInterpretation, shareInterpretation } from './shared-interpretation.ts';
import { chooseThreshold, type ThresholdChoice } from './trough-threshold.ts';

/** A pair of results with what is known about the sample. */
export interface InterpretInput {
  /** Whether the run that measured the drug met its acceptance criteria. */
  readonly run: 'passed' | 'failed';
  /** The same of the ADA run, where it is another; a failed one makes ADA not tested. */
  readonly adaRun?: 'passed' | 'failed' | undefined;
  readonly drug: Quantified | null;
  /** True when the drug result came without a unit, or with one that is not known: `drug` is then not reportable. */
  readonly drugUnitUnknown?: boolean;
  readonly ada: AdaCall | null;
  readonly adaAssay?: AdaAssayFacts | undefined;
  readonly context: SampleContext | undefined;
  /** False when drug and ADA come from different collections; undefined when nothing says so. */
  readonly sameCollection?: boolean | undefined;
}

/**
 * Finds the row of the policy's table for a pair of results: stages in order, within a stage by priority, the first row
 * whose conditions hold. Every input reaches exactly one row. All comparisons are on unrounded values, in the
 * threshold's unit. With `explain` the interpretation has the steps of its decision.
 */
export function interpret(input: InterpretInput, policy: Policy, explain = false): Interpretation {
  const context = input.context ?? {};
  const choice = chooseThreshold(context, policy);
  const { threshold } = choice;
  const graded = gradeByPolicy(input.ada, input.adaAssay, policy);
  const ada = readAda(graded.ada, input.drug, graded.assay, input.adaRun === 'failed');
  const inflammation = inflammationOf(context, policy);
  const facts: DecisionFacts = {
    run: input.run,
    drugResult: drugResultOf(input),
    sameCollection: input.sameCollection === undefined ? 'not-stated' : input.sameCollection ? 'yes' : 'no',
    drugUnit: unitIsKnown(input) ? 'known' : 'unknown',
    timing: context.timing ?? 'unknown',
    route: context.route ?? 'unknown',
    routeThreshold: choice.routeThreshold,
    phase: context.phase ?? 'unknown',
    phaseThreshold: choice.phaseThreshold,
    threshold: threshold === null ? 'unknown' : 'known',
    inflammation: inflammation.value,
    mode: context.mode ?? 'unknown',
    drug: threshold === null || input.drug === null ? 'indeterminate' : categoryOf(input.drug, threshold),
    ada: ada.category,
    indication: choice.indication,
  };
  const row = findRow(facts, policy);
  const isCompared = row.compares && threshold !== null && input.drug !== null;
  const evidence: FlagEvidence = {
    row,
    facts,
    drug: input.drug,
    position: isCompared ? positionOf(input.drug, threshold) : UNDECIDED,
    otherTable: choice.conflicting === null || input.drug === null ? null : categoryOf(input.drug, choice.conflicting),
    choice,
    ada,
    adaCall: graded.ada,
    adaAssay: graded.assay,
    adaRunFailed: input.adaRun === 'failed' && input.ada !== null,
    context,
    inflammationFromMarkers: inflammation.fromMarkers,
  };
  const added = sampleFlags(evidence);
  const statement = statementOf(evidence, added, policy);
  const { flags, sources } = statement;
  const drugCategory = drugCategoryOf(facts, row);
  const shared = row.compares ? undefined : sharedInterpretation(statement, choice, drugCategory, ada.category);
  if (shared !== undefined && !explain) return shared;
  const interpretation: Interpretation = {
    rule: row.id,
    status: row.status === 'interpreted' && makesProvisional(added) ? 'provisional' : row.status,
    drugCategory,
    adaCategory: ada.category,
    likelyCause: row.likelyCause,
    action: row.action,
    successRate: successRateOf(row, choice, policy),
    summary: row.summary,
    flags,
    sources,
    threshold,
    probability: row.compares ? evidence.position.probability : null,
    alternatives: row.compares ? alternativesOf(evidence, policy) : NO_ALTERNATIVES,
    ownRow: row.own,
  };
  if (explain) return { ...interpretation, steps: decisionSteps(evidence, flags) };
  return row.compares ? interpretation : shareInterpretation(statement, choice, interpretation);
}

/**
 * The first row that holds, by stage, priority and place in the policy.
 * @throws Error when no row holds: a checked policy has none such
 */
function findRow(facts: DecisionFacts, policy: Policy): PolicyRow {
  for (const row of rowsInOrder(policy)) if (isMet(row.when, facts)) return row;
  throw new Error(`policy "${policy.id}" has no row for ${JSON.stringify(facts)}`);
}

/** A policy's rows as they are asked: by stage, then priority; the laboratory's own first among equals. */
export const rowsInOrder = keptWith((policy: Policy): readonly PolicyRow[] =>
  policy.rows.toSorted(
    (left, right) =>
      STAGES.indexOf(left.stage) - STAGES.indexOf(right.stage) ||
      left.priority - right.priority ||
      Number(right.own) - Number(left.own),
  ),
);

function drugResultOf(input: InterpretInput): DecisionFacts['drugResult'] {
  if (input.drug === null) return 'missing';
  if (input.drug.kind !== 'not-reportable') return input.drug.kind;
  return input.drugUnitUnknown === true ? 'quantified' : 'invalid';
}

function unitIsKnown(input: InterpretInput): boolean {
  if (input.drugUnitUnknown === true) return false;
  return input.drug === null || input.drug.kind === 'not-reportable' || isConvertible(input.drug.unit, 'µg/mL');
}

function drugCategoryOf(facts: DecisionFacts, row: PolicyRow): DrugCategory {
  if (facts.drugResult === 'missing') return 'missing';
  if (facts.drugResult === 'invalid') return 'invalid';
  return row.compares ? facts.drug : 'not-compared';
}

/** The 72 % belong to inflammatory bowel disease: for another stated indication no number is given. */
function successRateOf(row: PolicyRow, choice: ThresholdChoice, policy: Policy): string | null {
  if (!row.sources.includes('SEED-R13') || choice.indication === '') return row.successRate;
  return indicationFamily(choice.indication, policy).includes('IBD') ? row.successRate : null;
}

const NO_ALTERNATIVES: readonly AlternativeReading[] = Object.freeze([]);

function alternativesOf(evidence: FlagEvidence, policy: Policy): readonly AlternativeReading[] {
  const { facts, position, otherTable } = evidence;
  const isCertain = !position.straddles && !position.atThreshold && (otherTable === null || otherTable === facts.drug);
  return isCertain ? NO_ALTERNATIVES : otherReadings(evidence, policy);
}

function otherReadings(evidence: FlagEvidence, policy: Policy): readonly AlternativeReading[] {
  const { facts, position, otherTable, choice, row } = evidence;
  const readings: AlternativeReading[] = [];
  const add = (category: DecisionFacts['drug'], because: string, probability: number | null): void => {
    const other = findRow({ ...facts, drug: category }, policy);
    if (other.id === row.id) return;
    const same = readings.findIndex((reading) => reading.rule === other.id && reading.probability === probability);
    if (same >= 0) {
      readings[same] = { ...(readings[same] as AlternativeReading), because: `${readings[same]?.because}; ${because}` };
      return;
    }
    readings.push({ rule: other.id, because, probability, likelyCause: other.likelyCause, action: other.action });
  };
  const otherSide = facts.drug === 'therapeutic' ? 'subtherapeutic' : 'therapeutic';
  if (position.straddles) {
    add(
      otherSide,
      `the 95 % interval also allows a ${otherSide} concentration`,
      position.probability === null ? null : 1 - position.probability,
    );
  }
  if (position.atThreshold) {
    const strict = choice.threshold?.operator === '>=';
    add(
      otherSide,
      `the concentration is the threshold: ${strict ? 'Table 1 says above (>)' : 'Table 2 says at or above (>=)'}`,
      null,
    );
  }
  if (otherTable !== null && otherTable !== facts.drug) {
    add(otherTable, `by ${choice.conflicting?.source}`, null);
  }
  return readings;
}
