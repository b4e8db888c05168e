import type { Unit } from './unit.ts';

/**
 * A sample's concentration. `below-range` and `above-range` carry the limit in the sample's own terms (after dilution)
 * and never an extrapolated number. `inclusive` says that the limit itself is among them: reported as "≤5" or "≥20".
 */
export type Quantified =
  | {
      readonly kind: 'quantified';
      readonly value: number;
      readonly unit: Unit;
      /** 95 % interval of the concentration; null where the curve cannot give one. */
      readonly ci95: readonly [number, number] | null;
      /** Coefficient of variation of the concentration between replicates, percent; null for a single well. */
      readonly cvPercent: number | null;
      /** Standard error of ln(concentration), curve and replicates together. */
      readonly seLog?: number | null;
      readonly dilution?: number;
    }
  | {
      readonly kind: 'below-range';
      readonly lloq: number;
      readonly unit: Unit;
      readonly dilution?: number;
      readonly inclusive?: true;
    }
  | {
      readonly kind: 'above-range';
      readonly uloq: number;
      readonly unit: Unit;
      readonly dilution?: number;
      readonly inclusive?: true;
    }
  | { readonly kind: 'not-reportable'; readonly because: string; readonly withheld?: boolean };

/** The confirmatory tier: how much of the signal free drug takes away. */
export interface Confirmation {
  readonly percentInhibition: number;
  readonly cutPointPercent: number;
  readonly confirmed: boolean;
}

/** The titre tier: reciprocal total dilution. */
export type Titre =
  | {
      readonly kind: 'titre';
      readonly endpoint: number;
      readonly interpolated: number | null;
      readonly convention: string;
    }
  | { readonly kind: 'below-minimum'; readonly minimum: number }
  | { readonly kind: 'at-least'; readonly maximum: number }
  | { readonly kind: 'not-reportable'; readonly because: string };

/** The call of an anti-drug-antibody sample. */
export interface AdaCall {
  readonly kind: 'negative' | 'positive' | 'indeterminate' | 'not-reportable';
  /** Mean response over the negative control's; null without negative control. */
  readonly signalToNoise: number | null;
  /** Mean response over the cut point. */
  readonly index: number | null;
  readonly concentration: Quantified | null;
  readonly titre: Titre | null;
  readonly confirmation: Confirmation | null;
  /** `low` or `high` by the assay's own limit; absent where the assay states none or the sample is not positive. */
  readonly grade?: 'low' | 'high';
  /** The call that the numbers alone give, where `kind` withholds or qualifies it. */
  readonly rawCall?: 'negative' | 'positive' | 'indeterminate';
  /**
   * What the measured drug does to a negative or indeterminate call: `drug-present` above the assay's stated tolerance
   * (the call is then in `rawCall`), `unqualified` where the drug or the tolerance is not known.
   */
  readonly qualifier?: 'drug-present' | 'unqualified';
  readonly because?: string;
  /** True when acceptance withholds the call; `rawCall` keeps what the numbers say. */
  readonly withheld?: boolean;
}

/** A plate's or a run's verdict. */
export type Verdict = 'accepted' | 'accepted-with-remarks' | 'rejected';
