import type { Unit } from '../domain/unit.ts';

export type CurveModel = '4pl' | '5pl' | 'linear';
export type Weighting = 'none' | '1/y' | '1/y2' | '1/x' | '1/x2' | '1/f' | '1/f2' | 'estimated';
export type FitOn = 'means' | 'wells';

/**
 * How a laboratory measures and judges one analyte: what an assay file says, checked and complete. Nothing here is a
 * default that changes a result unless the file or the built-in assay states it; optional fields are absent when the
 * layout must state them.
 */
export interface AssayDefinition {
  readonly schemaVersion: 1;
  readonly id: string;
  /** The built-in assay that an assay file starts from. */
  readonly extends?: string;
  readonly title: string;
  readonly version: string;
  readonly analyte: { readonly kind: 'drug' | 'ada'; readonly name: string };
  readonly read: ReadSettings;
  readonly standards: { readonly unit?: Unit };
  /** Dilution factor of samples and controls where the layout does not state one. */
  readonly dilution?: number;
  readonly blank: 'subtract' | 'none';
  readonly curve: CurveSettings | null;
  readonly replicates: ReplicateSettings;
  readonly cutPoint?: CutPointSettings;
  /** ADA: free-drug concentration above which a negative is inconclusive. */
  readonly drugTolerance?: { readonly value: number; readonly unit: Unit } | 'unknown';
  /** ADA: from which concentration, index or titre a positive is high. No boundary holds across assays: no default. */
  readonly highCutoff?: HighCutoff;
  readonly acceptance: AcceptanceSettings;
  readonly reportUnit?: Unit;
  /** Where the definition comes from. */
  readonly source: string;
}

export interface ReadSettings {
  readonly primaryNm?: number;
  readonly referenceNm?: number;
  readonly subtractReference: boolean;
}

export interface CurveSettings {
  readonly model: CurveModel;
  readonly weighting: Weighting;
  readonly fitOn: FitOn;
  /** `standards`: no number outside the lowest and highest accepted standard; `asymptotes`: as SoftMax Pro does. */
  readonly range: 'standards' | 'asymptotes';
  /** Fixed limits of quantification in the well, in the unit of `standards`; under `standards` held within those accepted. */
  readonly lloq?: number;
  readonly uloq?: number;
  /** Precision-profile limit: LLOQ and ULOQ where the CV of a concentration reaches this percentage. */
  readonly precisionProfileCvPercent?: number;
  /** Mask outlying standard wells by this rule before the fit; absent: only flag. */
  readonly maskOutliers?: { readonly rule: 'grubbs' | 'recovery'; readonly limit: number };
}

export interface ReplicateSettings {
  /** Largest CV of replicates, percent, of `cvOn`. */
  readonly maxCvPercent?: number;
  /** CV limit within 1.5 x of the limits of quantification, percent; defaults to `maxCvPercent`. */
  readonly maxCvPercentAtLimits?: number;
  readonly cvOn: 'response' | 'concentration';
  readonly expected?: number;
}

/** How the cut point of a plate is had. Exactly one of the kinds. `negativeControl` declares mean or median. */
export type CutPointSettings = CutPointBase &
  (
    | { readonly kind: 'fixed'; readonly value: number }
    | { readonly kind: 'floating'; readonly factor: number }
    | { readonly kind: 'floating-additive'; readonly increment: number }
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'cutoff-control'; readonly factor: number }
    | { readonly kind: 'pn-ratio'; readonly ratio: number }
    | { readonly kind: 'percent-positivity'; readonly percent: number }
    | { readonly kind: 'concentration'; readonly value: number; readonly unit: Unit }
  );

interface CutPointBase {
  /** How the wells of each control that the rule needs are summed up. */
  readonly negativeControl: 'mean' | 'median';
  /** Scale on which they are: `log10` gives geometric means, and makes an increment a log difference. */
  readonly scale?: 'raw' | 'log10';
  /** Indices (response over cut point) between which a result is indeterminate. */
  readonly greyZone?: { readonly low: number; readonly high: number };
  readonly minimumNegativeControls?: number;
  readonly maxNegativeControlCvPercent?: number;
  /** True when the cut point was not established for this laboratory: every plate says so. */
  readonly provisional?: boolean;
  /** Confirmatory cut point, percent inhibition. */
  readonly confirmatoryPercent?: number;
  readonly source?: string;
}

export type HighCutoff =
  | { readonly kind: 'concentration'; readonly value: number; readonly unit: Unit }
  | { readonly kind: 'index'; readonly value: number }
  | { readonly kind: 'titre'; readonly value: number };

/** Acceptance criteria: a preset, changed criterion by criterion. The acceptance folder knows the ids. */
export interface AcceptanceSettings {
  readonly preset: 'ich-m10' | 'kit' | 'minimal';
  /** Limits of the preset's criteria, by id; `false` switches one off. */
  readonly criteria: Readonly<Record<string, CriterionSetting>>;
  /** Validity rules of the laboratory, as formulas that must hold. */
  readonly rules: readonly ValidityRule[];
}

export type CriterionSetting = false | Readonly<Record<string, number | string | boolean>>;

export interface ValidityRule {
  readonly id: string;
  readonly formula: string;
  readonly severity: 'error' | 'warning';
  readonly text?: string;
  readonly source?: string;
}
