/**
 * What the decision table asks about a sample, with every answer that there is. `phaseThreshold` and `routeThreshold`
 * say whether the policy states a threshold for this very phase and route.
 */
export const FACT_VALUES = {
  run: ['passed', 'failed'],
  drugResult: ['quantified', 'below-range', 'above-range', 'missing', 'invalid'],
  sameCollection: ['yes', 'no', 'not-stated'],
  drugUnit: ['known', 'unknown'],
  timing: ['trough', 'not-trough', 'unknown'],
  route: ['iv', 'sc', 'unknown'],
  routeThreshold: ['stated', 'none'],
  phase: ['induction', 'maintenance', 'unknown'],
  phaseThreshold: ['stated', 'none'],
  threshold: ['known', 'unknown'],
  inflammation: ['confirmed', 'absent', 'unknown'],
  mode: ['reactive', 'proactive', 'unknown'],
  drug: ['subtherapeutic', 'therapeutic', 'indeterminate'],
  ada: ['undetectable', 'low', 'high', 'indeterminate', 'positive-ungraded', 'negative-masked', 'not-tested'],
} as const;

/** A question of the decision table whose answers are listed in `FACT_VALUES`. */
export type FactName = keyof typeof FACT_VALUES;

/** The answers for one sample; `indication` is the policy's spelling, or "" where none is stated. */
export type DecisionFacts = { readonly [Name in FactName]: (typeof FACT_VALUES)[Name][number] } & {
  readonly indication: string;
};

/** What a row asks for: for each fact named, one of the listed answers. */
export type RowConditions = {
  readonly [Name in FactName]?: readonly (typeof FACT_VALUES)[Name][number][];
} & { readonly indication?: readonly string[] };

/** True when every condition of a row is met. A row without conditions is always met. */
export function isMet(conditions: RowConditions, facts: DecisionFacts): boolean {
  for (const name in conditions) {
    const allowed: readonly string[] | undefined = conditions[name as keyof RowConditions];
    if (allowed !== undefined && !allowed.includes(facts[name as keyof DecisionFacts])) return false;
  }
  return true;
}
