import type { RunAssessment } from './assess-runs.ts';
import type { CutPointMethod, SampleDescription } from './cut-point-methods.ts';
import type { CutPointType, StudyResult, StudySettings } from './negative-study.ts';
import type { ResponseScale } from './response-scale.ts';
import type { OutlierRule, OutlierStage, StageFences } from './screen-outliers.ts';

/** The cut point in the form in which an assay states it. */
export type EstablishedCutPoint =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'floating'; readonly factor: number; readonly negativeControl: 'mean' | 'median' }
  | {
      readonly kind: 'floating-additive';
      readonly increment: number;
      readonly negativeControl: 'mean' | 'median';
      readonly scale: 'raw' | 'log10';
    }
  | { readonly kind: 'dynamic'; readonly runs: readonly { readonly run: string; readonly value: number }[] };

/** What another choice would have given. */
export interface Alternative {
  readonly name: string;
  readonly text: string;
  /** `response`: comparable with a fixed cut point; the others act on the negative control (or its logarithm). */
  readonly of: 'response' | 'factor' | 'increment' | 'log10-increment';
  readonly value: number;
}

/** How many negatives read positive, with the exact (Clopper-Pearson) 95 % interval. */
export interface FalsePositives {
  readonly observed: number;
  readonly of: number;
  readonly percent: number;
  readonly ci95Percent: readonly [number, number];
}

export interface RemovedResult {
  readonly result: StudyResult;
  readonly stage: OutlierStage;
}

/** The confirmatory cut point, percent inhibition. */
export interface ConfirmatoryStudy {
  readonly percent: number;
  readonly method: CutPointMethod;
  readonly because: string;
  readonly text: string;
  readonly scale: 'percent' | 'log-ratio';
  readonly level: number;
  readonly description: SampleDescription;
  readonly removed: readonly RemovedResult[];
  readonly results: number;
  readonly alternatives: readonly { readonly name: string; readonly text: string; readonly percent: number }[];
}

/** A cut point established from drug-naive samples, with everything that it rests on. */
export interface CutPointStudy {
  readonly settings: StudySettings;
  readonly cutPoint: EstablishedCutPoint;
  /** What was asked for or decided: the kind of cut point, before a missing negative control changed it. */
  readonly approach: Exclude<CutPointType, 'auto'>;
  readonly approachBecause: string;
  readonly method: CutPointMethod;
  readonly methodText: string;
  readonly methodBecause: string;
  /** Scale on which the values below were judged; `none` for differences from the negative control. */
  readonly scale: ResponseScale;
  /** What was judged: responses, or responses related to the negative control. */
  readonly judged: 'response' | 'ratio' | 'difference' | 'log-difference';
  readonly counts: {
    readonly samples: number;
    readonly runs: number;
    readonly results: number;
    readonly used: number;
    readonly negativeControls: number;
  };
  readonly outlierRule: OutlierRule;
  readonly fences: readonly StageFences[];
  readonly removed: readonly RemovedResult[];
  /** Results that would be left out by the usual multiples of the interquartile range. */
  readonly removedAt: readonly { readonly k: number; readonly removed: number }[];
  readonly description: SampleDescription;
  /** The same method at the usual levels; undefined where the sample is too small for it. */
  readonly levels: readonly {
    readonly level: number;
    readonly purpose: 'screening' | 'confirmatory' | 'titre';
    readonly value: number | undefined;
  }[];
  readonly alternatives: readonly Alternative[];
  readonly falsePositives: { readonly used: FalsePositives; readonly all: FalsePositives };
  readonly runs: RunAssessment;
  readonly confirmatory: ConfirmatoryStudy | undefined;
  /** The judged values on the response's own scale (responses, ratios or differences), for the histogram. */
  readonly values: readonly number[];
  /** The cut point among `values`. */
  readonly valueOfCutPoint: number;
}
