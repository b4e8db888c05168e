import type { JudgedCriterion } from '../acceptance/criterion.ts';
import type { Finding } from '../domain/finding.ts';
import type { AdaCall, Quantified, Verdict } from '../domain/result.ts';
import type { Unit } from '../domain/unit.ts';
import type { WellId } from '../domain/well-id.ts';
import type { Interpretation } from '../tdm/interpretation.ts';

/** The result of one run: plain JSON, schema `schema/run-report.schema.json`; every other output renders it. */
export interface RunReport {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'tdm-elisa'; readonly version: string };
  readonly verdict: Verdict;
  readonly inputs: readonly RunInput[];
  readonly settings: Readonly<Record<string, string>>;
  readonly policy: PolicyReport;
  readonly plates: readonly PlateReport[];
  readonly samples: readonly SampleReport[];
  readonly findings: readonly Finding[];
  readonly overrides: readonly Override[];
  readonly repeats: readonly Repeat[];
  readonly notice: string;
}

/** The interpretation policy in force: null hash for the built-in one; `ownRows` are the laboratory's. */
export interface PolicyReport {
  readonly id: string;
  readonly version: string;
  readonly sha256: string | null;
  readonly ownRows: readonly string[];
}

/** A file that the result depends on, with the hash of its bytes. */
export interface RunInput {
  readonly kind: 'plate' | 'layout' | 'assay' | 'samples' | 'policy' | 'settings';
  readonly file: string;
  readonly sha256: string;
}

/** A criterion that a responsible person overruled. */
export interface Override {
  readonly code: string;
  readonly reason: string;
  readonly by: string;
}

/** A sample to be measured again, why, and at which dilution where that is known. */
export interface Repeat {
  readonly sampleId: string;
  readonly plateId: string;
  readonly because: string;
  readonly dilution: number | null;
}

export interface PlateReport {
  readonly id: string;
  readonly file: string;
  readonly plate: string;
  readonly format: string;
  readonly assay: {
    readonly id: string;
    readonly analyte: string;
    readonly kind: 'drug' | 'ada';
    readonly readout: 'absorbance';
    readonly sha256: string;
  };
  readonly wavelengthNm: number | null;
  readonly referenceNm: number | null;
  readonly verdict: Verdict;
  readonly curve: CurveReport | null;
  readonly standards: readonly StandardReport[];
  readonly controls: readonly ControlReport[];
  readonly cutPoint: CutPointReport | null;
  readonly criteria: readonly JudgedCriterion[];
  readonly samples: readonly PlateSampleReport[];
  /** OD of every well as read (after no arithmetic), for the plate map; a state's name where nothing was measured. */
  readonly wells: Readonly<Record<string, WellReport>>;
  readonly findings: readonly Finding[];
}

export interface WellReport {
  readonly role: string;
  readonly name: string;
  readonly od: number | null;
  readonly state: string;
}

export interface CurveReport {
  readonly model: string;
  readonly weighting: string;
  readonly fitOn: string;
  readonly unit: Unit;
  readonly parameters: Readonly<Record<string, number>>;
  readonly standardErrors: Readonly<Record<string, number | null>>;
  readonly covariance: readonly (readonly number[])[];
  readonly sse: number;
  readonly degreesOfFreedom: number;
  readonly residualStandardError: number | null;
  readonly rSquared: number | null;
  readonly conditionNumber: number | null;
  /** Limits of quantification in the well, in `unit`, with how each was had. */
  readonly lloq: number | null;
  readonly uloq: number | null;
  readonly lod: number | null;
  readonly methods: Readonly<Record<string, string>>;
  /** What the data say of the fit; nothing here changed it. `exponent`: SD grows as response to this power. */
  readonly diagnostics: {
    readonly lackOfFitP: number | null;
    readonly aicc4pl: number | null;
    readonly aicc5pl: number | null;
    readonly weighting: {
      readonly exponent: number;
      readonly standardError: number;
      readonly supported: boolean;
      readonly recommended: string;
    } | null;
  };
}

export interface StandardReport {
  readonly name: string;
  readonly nominal: number;
  readonly unit: Unit;
  readonly wells: readonly WellId[];
  readonly ods: readonly (number | null)[];
  readonly meanOd: number | null;
  readonly cvPercent: number | null;
  readonly backCalculated: number | null;
  readonly recoveryPercent: number | null;
  readonly usedInFit: boolean;
  readonly flags: readonly string[];
}

export interface ControlReport {
  readonly name: string;
  readonly role: string;
  readonly nominal: number | null;
  readonly unit: Unit | null;
  readonly wells: readonly WellId[];
  readonly ods: readonly (number | null)[];
  readonly meanOd: number | null;
  readonly cvPercent: number | null;
  readonly dilution: number | null;
  readonly result: Quantified | null;
  readonly recoveryPercent: number | null;
  readonly flags: readonly string[];
}

export interface CutPointReport {
  readonly kind: string;
  /** The cut point on the response scale; null when it is a concentration or the plate has none. */
  readonly value: number | null;
  readonly concentration: { readonly value: number; readonly unit: Unit } | null;
  readonly negativeControl: number | null;
  readonly negativeControlCount: number;
  readonly text: string;
  readonly source: string;
  readonly greyZone: { readonly low: number; readonly high: number } | null;
}

export interface PlateSampleReport {
  readonly sampleId: string;
  readonly wells: readonly WellId[];
  readonly ods: readonly (number | null)[];
  readonly meanOd: number | null;
  readonly cvPercent: number | null;
  readonly dilution: number | null;
  /** For a sample above range: the dilution that would bring it to the middle of the curve. */
  readonly suggestedDilution: number | null;
  readonly result: Quantified | AdaCall;
}

/** A patient's sample over the plates of a run. */
export interface SampleReport {
  readonly sampleId: string;
  readonly drug: Quantified | null;
  readonly ada: AdaCall | null;
  readonly interpretation: Interpretation | null;
}
