import type { ReplicateSettings } from '../assay/assay-definition.ts';
import type { FormulaEvaluator, FormulaScope } from '../assay/formula-evaluator.ts';
import type { Finding } from '../domain/finding.ts';
import type { Quantified } from '../domain/result.ts';
import type { Unit } from '../domain/unit.ts';
import type { Role } from '../domain/well-content.ts';
import type { WellId } from '../domain/well-id.ts';
import type { Plate } from '../plate/plate.ts';
import type { WellReading } from '../plate-reader/export-reading.ts';
import type { ResolvedCriterion } from './criterion.ts';
import type { CalibrationJudgement } from './judge-calibration.ts';

/** A standard level: `nominal` and `backCalculated` are concentrations in the well, in `unit`. */
export interface StandardToJudge {
  readonly name: string;
  readonly nominal: number;
  readonly unit: Unit;
  readonly wells: readonly WellId[];
  readonly cvPercent: number | null;
  /** Null where the response lies off the curve. */
  readonly backCalculated: number | null;
  /** False where the layout or a mask left the whole level out of the fit; such a level does not count. */
  readonly usedInFit: boolean;
  /** True for standards outside fixed limits of quantification; zero standards are anchors in any case. */
  readonly anchor?: boolean;
  /** True where `planRefit` had it dropped: it counts as failed. */
  readonly droppedInRefit?: boolean;
}

/** The standards of a plate with the calibration that they make. */
export interface StandardsJudgement {
  readonly counted: readonly StandardToJudge[];
  readonly calibration: CalibrationJudgement;
}

/** A control group; `result` and `wellResults` are in the control's own terms, after dilution. */
export interface ControlToJudge {
  readonly name: string;
  readonly role: Role;
  readonly nominal: number | null;
  readonly unit: Unit | null;
  readonly dilution: number | null;
  readonly wells: readonly WellId[];
  readonly meanResponse: number | null;
  /** CV of what the assay states (`replicates.cvOn`), percent. */
  readonly cvPercent: number | null;
  readonly result: Quantified | null;
  /** True for a result below the range, or above it in every well, about which replicates cannot disagree. */
  readonly isOutsideRange: boolean;
  /** Of a result outside the range, what the curve has at the mean response, in the well; absent where it has nothing. */
  readonly beyondRange?: number | undefined;
  /** The result of each well that is not left out, in well order; controls are judged by well where it is given. */
  readonly wellResults?: readonly Quantified[] | undefined;
  /** Where the reader reported wells beyond its range: how many, of those that have a value or are beyond it. */
  readonly beyondReader?: { readonly wells: number; readonly of: number } | undefined;
}

/** A sample's group of replicates. `key` is what `withheld` answers with. */
export interface SampleToJudge {
  readonly key: string;
  readonly name: string;
  readonly wells: readonly WellId[];
  readonly dilution: number | null;
  readonly cvPercent: number | null;
  /** Null on plates without concentrations. */
  readonly result: Quantified | null;
  /** True for a result below the range, or above it in every well, about which replicates cannot disagree. */
  readonly isOutsideRange: boolean;
  /** Of a result outside the range, what the curve has at the mean response, in the well; absent where it has nothing. */
  readonly beyondRange?: number | undefined;
  /** True for a later dilution of a titration whose wells all lie on one side of the cut point. */
  readonly isDecidedTitrationStep?: boolean;
}

/** Range of quantification in the well, in the standards' unit. */
export interface RangeInWell {
  readonly lloq: number;
  readonly uloq: number;
  readonly unit: Unit;
}

/** The cut point of an ADA plate: on the response scale, as a concentration, or both. */
export interface CutPointToJudge {
  readonly response: number | null;
  readonly concentration: { readonly value: number; readonly unit: Unit } | null;
  /** The median of all negative controls, where the assay's cut points are made of that and not of their mean. */
  readonly negativeControlMedian?: number;
}

export type CurveToJudge =
  | { readonly kind: 'none' }
  | { readonly kind: 'fitted'; readonly rSquared: number }
  | { readonly kind: 'not-fitted'; readonly because: string };

/** Everything that the judges of one plate may look at. */
export interface JudgePlateInput {
  readonly plate: Plate;
  readonly analyteKind: 'drug' | 'ada';
  readonly criteria: readonly ResolvedCriterion[];
  readonly replicates: ReplicateSettings;
  readonly curve: CurveToJudge;
  readonly standards: readonly StandardToJudge[];
  /** The judgement of these standards where `planRefit` has made it. */
  readonly judgedStandards?: StandardsJudgement | undefined;
  readonly controls: readonly ControlToJudge[];
  readonly samples: readonly SampleToJudge[];
  readonly range: RangeInWell | null;
  readonly cutPoint?: CutPointToJudge;
  /** The reference wavelength's read, where the export has one. */
  readonly referenceReads?: ReadonlyMap<WellId, WellReading>;
  readonly evaluate: FormulaEvaluator;
  readonly scope: FormulaScope;
}

/** Why a sample's result is withheld. */
export interface Withholding {
  readonly code: string;
  readonly because: string;
}

/** What one judge says of one criterion. */
export interface Judgement {
  readonly outcome: 'passed' | 'failed' | 'not-judged';
  readonly observed: string;
  readonly findings: readonly Finding[];
  readonly withheld?: ReadonlyMap<string, Withholding>;
  /** Codes of earlier stages that say the same of some sample. */
  readonly alreadySaid?: readonly string[];
}

/** A criterion that the plate gives nothing to judge by. */
export function notJudged(observed: string, findings: readonly Finding[] = []): Judgement {
  return { outcome: 'not-judged', observed, findings };
}

/** Passed without findings, failed with any. */
export function judgedBy(findings: readonly Finding[], observed: string): Judgement {
  return { outcome: findings.length === 0 ? 'passed' : 'failed', observed, findings };
}
