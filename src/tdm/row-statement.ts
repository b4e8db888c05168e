import { keptWith } from '../domain/kept-with.ts';
import { citeSources } from './decision-sources.ts';
import { decisionSteps } from './decision-steps.ts';
import type { Source } from './interpretation.ts';
import type { Policy } from './policy.ts';
import type { PolicyRow } from './policy-row.ts';
import { type FlagEvidence, type FlagSet, namesOf } from './sample-flags.ts';

/** What a row says together with the flags that a sample adds to it. */
export interface RowStatement {
  /** The flags of the row, then those of the sample that the row has not. */
  readonly flags: readonly string[];
  /** The sources of the row and of the steps that lead to it. */
  readonly sources: readonly Source[];
}

/**
 * The statement of a row for a sample. It follows from the row and the added flags alone: samples that share both share
 * one frozen statement.
 */
export function statementOf(evidence: FlagEvidence, added: FlagSet, policy: Policy): RowStatement {
  const { row } = evidence;
  const statements = statementsOf(policy);
  let ofRow = statements.get(row);
  if (ofRow === undefined) {
    ofRow = new Map();
    statements.set(row, ofRow);
  }
  let statement = ofRow.get(added);
  if (statement === undefined) {
    statement = makeStatement(evidence, added, policy);
    if (ofRow.size >= MOST_STATEMENTS) ofRow.clear();
    ofRow.set(added, statement);
  }
  return statement;
}

/** The samples of an archive have a handful of different flags with a row; a row remembers so many. */
const MOST_STATEMENTS = 100;
const statementsOf = keptWith((_policy: Policy) => new Map<PolicyRow, Map<FlagSet, RowStatement>>());

function makeStatement(evidence: FlagEvidence, added: FlagSet, policy: Policy): RowStatement {
  const { row } = evidence;
  const flags = added === 0 ? [...row.flags] : [...new Set([...row.flags, ...namesOf(added)])];
  const steps = decisionSteps(evidence, flags);
  const sources = citeSources([...row.sources, ...steps.flatMap((step) => step.sources)], policy.sources);
  for (const source of sources) Object.freeze(source);
  return { flags: Object.freeze(flags), sources: Object.freeze(sources) };
}
