/** What the laboratory knows of a sample besides its results. A field that is absent was not stated. */
export interface SampleContext {
  readonly patient?: string;
  /** As written; the policy knows its spellings. */
  readonly indication?: string;
  readonly timing?: 'trough' | 'not-trough';
  readonly inflammation?: 'confirmed' | 'absent';
  readonly phase?: 'induction' | 'maintenance';
  readonly route?: 'iv' | 'sc';
  /** `reactive`: loss of response; `proactive`: routine monitoring without it. */
  readonly mode?: 'reactive' | 'proactive';
  readonly crpMgL?: number;
  readonly calprotectinUgG?: number;
  /** When the sample was drawn, as written. */
  readonly collected?: string;
  readonly doseMgKg?: number;
  readonly intervalWeeks?: number;
  /** Whether an earlier sample of the patient was ADA positive; absent: history not available. */
  readonly earlierAda?: 'positive' | 'none';
  /** The ADA assay of the patient's previous sample. */
  readonly earlierAdaAssay?: string;
  /** True when the patient takes biotin. */
  readonly biotin?: boolean;
}
