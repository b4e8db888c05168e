/** A marker of inflammation as it was reported: a number, or a limit of its assay that it lies below or above ("<5"). */
export type MarkerValue =
  | number
  | { readonly kind: 'below' | 'at-most' | 'above' | 'at-least'; readonly limit: number };

/** What the laboratory knows of a sample besides its results. A field that is absent was not stated. */
export interface SampleContext {
  readonly patient?: string | undefined;
  /** As written; the policy knows its spellings. */
  readonly indication?: string | undefined;
  readonly timing?: 'trough' | 'not-trough' | undefined;
  readonly inflammation?: 'confirmed' | 'absent' | undefined;
  readonly phase?: 'induction' | 'maintenance' | undefined;
  readonly route?: 'iv' | 'sc' | undefined;
  /** `reactive`: loss of response; `proactive`: routine monitoring without it. */
  readonly mode?: 'reactive' | 'proactive' | undefined;
  readonly crpMgL?: MarkerValue | undefined;
  readonly calprotectinUgG?: MarkerValue | undefined;
  /** When the sample was drawn, as written. */
  readonly collected?: string | undefined;
  readonly doseMgKg?: number | undefined;
  readonly intervalWeeks?: number | undefined;
  /** Whether an earlier sample of the patient was ADA positive; absent: history not available. */
  readonly earlierAda?: 'positive' | 'none' | undefined;
  /** The ADA assay of the patient's previous sample. */
  readonly earlierAdaAssay?: string | undefined;
  /** True when the patient takes biotin. */
  readonly biotin?: boolean | undefined;
}
