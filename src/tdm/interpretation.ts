import type { Unit } from '../domain/unit.ts';

/**
 * How far an interpretation goes. `interpreted` is a row of the table with nothing missing; its flags still hold.
 * `provisional` rests on something that was not stated or not certain, `review` and `incomplete` ask for a further
 * result, `report-only` and `not-applicable` give the value without a treatment row, `withheld` gives none.
 */
export type InterpretationStatus =
  | 'interpreted'
  | 'provisional'
  | 'review'
  | 'incomplete'
  | 'report-only'
  | 'not-applicable'
  | 'withheld';

/** `not-compared`: the row in force forbids a comparison with the trough threshold. */
export type DrugCategory = 'subtherapeutic' | 'therapeutic' | 'indeterminate' | 'missing' | 'invalid' | 'not-compared';
export type AdaCategory =
  | 'undetectable'
  | 'low'
  | 'high'
  | 'indeterminate'
  | 'positive-ungraded'
  | 'negative-masked'
  | 'not-tested';

/** A source that a row rests on. */
export interface Source {
  readonly id: string;
  readonly citation: string;
}

/** The other reading that the measurement or the source allows, where the row is not certain. */
export interface AlternativeReading {
  readonly rule: string;
  readonly because: string;
  /** Probability of this side where the interval straddles the threshold; null where it is not a matter of chance. */
  readonly probability: number | null;
  readonly likelyCause: string | null;
  readonly action: string;
}

/** One step of the decision, for `--explain`. */
export interface DecisionStep {
  readonly step: string;
  readonly found: string;
  readonly because: string;
  readonly sources: readonly string[];
}

/** What a pair of results means for therapy, for review by a qualified person. */
export interface Interpretation {
  readonly rule: string;
  readonly status: InterpretationStatus;
  readonly drugCategory: DrugCategory;
  readonly adaCategory: AdaCategory;
  readonly likelyCause: string | null;
  readonly action: string;
  readonly successRate: string | null;
  /** Cause and action in short: at most 76 characters, but for a row of the laboratory that states none, which has both in full. */
  readonly summary: string;
  readonly flags: readonly string[];
  readonly sources: readonly Source[];
  readonly threshold: {
    readonly value: number;
    readonly unit: Unit;
    readonly operator: '>=' | '>';
    readonly source: string;
  } | null;
  /** Probability that the true concentration is on the category's side of the threshold; null without an interval. */
  readonly probability: number | null;
  readonly alternatives: readonly AlternativeReading[];
  /** True when the row is the laboratory's own. */
  readonly ownRow: boolean;
  /** How the row was reached, for a sample whose decision is to be explained. */
  readonly steps?: readonly DecisionStep[];
}
