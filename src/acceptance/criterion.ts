import type { Severity } from '../domain/finding.ts';

export type Preset = 'ich-m10' | 'kit' | 'minimal';
export type LimitValue = number | string | boolean;
export type Limits = Readonly<Record<string, LimitValue>>;

/** One limit of a criterion: what may be written for it in an assay file. */
export interface LimitDefinition {
  /** `share` is a part of a whole, written 0.75, "75 %" or "2/3". */
  readonly kind: 'number' | 'share' | 'flag' | 'choice';
  /** Value where the assay states none; absent: the criterion needs it to be stated. */
  readonly value?: LimitValue;
  /** The presets' own values where they differ from `value`. */
  readonly byPreset?: Readonly<Partial<Record<Preset, LimitValue>>>;
  readonly choices?: readonly string[];
  readonly about: string;
}

/** One acceptance criterion as data: the table that presets, assay files, reports and `explain` share. */
export interface CriterionDefinition {
  readonly id: string;
  readonly title: string;
  readonly appliesTo: readonly ('drug' | 'ada')[];
  /** What a failure is: `error` rejects the plate, `warning` is a remark. */
  readonly severity: Severity;
  readonly presets: readonly Preset[];
  readonly limits: Readonly<Record<string, LimitDefinition>>;
  /** Further keys name the plate's controls, or a role for all controls of it: a range ("2.1 to 3.9 µg/mL") or a target ("3.0 ± 0.25 µg/mL"). */
  readonly entries?: 'range' | 'target';
  readonly source: string;
  /** The criterion in words, with its limits. */
  readonly words: (limits: Limits) => string;
  readonly findingCodes: readonly string[];
}

/** A criterion as it holds for one assay: the preset's, the laboratory's, or both. */
export interface ResolvedCriterion {
  readonly id: string;
  readonly title: string;
  readonly appliesTo: readonly ('drug' | 'ada')[];
  readonly severity: Severity;
  readonly origin: 'preset' | 'assay' | 'rule';
  readonly off: boolean;
  /** True when the assay departs from its preset: a limit set, a criterion added or switched off. */
  readonly changed: boolean;
  /** The departures in words. */
  readonly changes: readonly string[];
  readonly limits: Limits;
  /** The formula of a rule that the laboratory added. */
  readonly formula?: string;
  readonly text: string;
  readonly source: string;
}

/** One criterion as judged on a plate; the shape of the report's `criteria`. */
export interface JudgedCriterion {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly outcome: 'passed' | 'failed' | 'not-judged' | 'off' | 'overruled';
  readonly observed: string;
  readonly changed: boolean;
  readonly findingCodes: readonly string[];
}

/**
 * A numeric limit of a criterion.
 * @throws Error when the criterion has no such limit: presets and their judges belong together
 */
export function numberLimit(criterion: ResolvedCriterion, name: string): number {
  const value = criterion.limits[name];
  if (typeof value !== 'number') throw new Error(`criterion ${criterion.id} has no number "${name}"`);
  return value;
}
