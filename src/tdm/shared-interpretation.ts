import { keptWith } from '../domain/kept-with.ts';
import type { Interpretation } from './interpretation.ts';
import type { RowStatement } from './row-statement.ts';
import type { ThresholdChoice } from './trough-threshold.ts';

/** An interpretation with the threshold that it was made by. */
interface Shared {
  readonly choice: ThresholdChoice;
  readonly interpretation: Interpretation;
}

/** Samples whose row compares nothing differ in a few categories and thresholds; a statement remembers so many. */
const MOST_SHARED = 100;
const interpretationsOf = keptWith((_statement: RowStatement): Shared[] => []);

/**
 * The interpretation of an earlier sample of which the same is to be said; undefined where there was none. Where a row
 * compares no concentration, all of it follows from the statement, the threshold and the two categories.
 */
export function sharedInterpretation(
  statement: RowStatement,
  choice: ThresholdChoice,
  drug: Interpretation['drugCategory'],
  ada: Interpretation['adaCategory'],
): Interpretation | undefined {
  for (const { choice: threshold, interpretation } of interpretationsOf(statement)) {
    const { drugCategory, adaCategory } = interpretation;
    if (threshold === choice && drugCategory === drug && adaCategory === ada) return interpretation;
  }
  return undefined;
}

/** Keeps an interpretation for `sharedInterpretation`, frozen, as many samples will share it. */
export function shareInterpretation(
  statement: RowStatement,
  choice: ThresholdChoice,
  interpretation: Interpretation,
): Interpretation {
  const known = interpretationsOf(statement);
  if (known.length < MOST_SHARED) known.push({ choice, interpretation: Object.freeze(interpretation) });
  return interpretation;
}
