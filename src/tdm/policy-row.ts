import type { RowConditions } from './decision-facts.ts';
import type { InterpretationStatus } from './interpretation.ts';

/** The stages of the decision, in their order. */
export const STAGES = ['validity', 'applicability', 'category', 'matrix'] as const;
export type Stage = (typeof STAGES)[number];

/** One row of the decision table: when it holds, and what it says. Within a stage the lowest priority is asked first. */
export interface PolicyRow {
  readonly id: string;
  readonly stage: Stage;
  readonly priority: number;
  readonly when: RowConditions;
  readonly status: InterpretationStatus;
  readonly likelyCause: string | null;
  readonly action: string;
  readonly successRate: string | null;
  /** Cause and action in at most 76 characters, for one line of the text report. */
  readonly summary: string;
  readonly flags: readonly string[];
  readonly sources: readonly string[];
  /** True when the row compares the concentration with the threshold. */
  readonly compares: boolean;
  /** True when the row advises more drug. */
  readonly escalatesDose: boolean;
  /** True when a laboratory's policy added or changed the row. */
  readonly own: boolean;
}
