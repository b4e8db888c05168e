import type { ResolvedCriterion } from '../acceptance/criterion.ts';
import type { ControlToJudge, JudgePlateInput, SampleToJudge } from '../acceptance/judge-plate-input.ts';
import type { PlateCutPoint } from '../ada/plate-cut-point.ts';
import type { AssayDefinition } from '../assay/assay-definition.ts';
import type { FormulaEvaluator } from '../assay/formula-evaluator.ts';
import { concentrationAt, responseAt } from '../curve/response-at.ts';
import type { StandardCurve } from '../curve/standard-curve.ts';
import { isAtLeast } from '../domain/comparison.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import { convertUnit, isConvertible } from '../domain/unit.ts';
import type { Plate, ReplicateGroup } from '../plate/plate.ts';
import type { ChosenReads } from '../plate-reader/choose-reads.ts';
import type { Calibration } from './calibrate-plate.ts';
import type { MeasuredControl } from './measure-controls.ts';
import { overflowsOf, responsesOfRole, responsesToJudge, type SampleGroups } from './sample-groups.ts';

/** A sample of a plate with its result, before anything is withheld. */
export interface MeasuredSample {
  readonly sample: SampleGroups;
  readonly result: Quantified | AdaCall;
  /** The concentration at each dilution, lowest first, where there are several. */
  readonly atDilutions?: readonly Quantified[];
  /** For a sample above range, where the curve can tell. */
  readonly suggestedDilution?: number;
}

/** A plate as measured: what its criteria are put to. */
export interface JudgeParts {
  readonly plate: Plate;
  readonly assay: AssayDefinition;
  readonly criteria: readonly ResolvedCriterion[];
  readonly calibration: Calibration | undefined;
  readonly controls: readonly MeasuredControl[];
  readonly samples: readonly MeasuredSample[];
  readonly cutPoint: PlateCutPoint | undefined;
  readonly evaluate: FormulaEvaluator;
  readonly reads: ChosenReads;
}

/** What the acceptance criteria of a plate look at. */
export function judgeInput(parts: JudgeParts): JudgePlateInput {
  const { plate, assay, criteria, calibration, cutPoint, evaluate, reads } = parts;
  const { range, unit } = calibration ?? {};
  const hasRange = range?.lloq !== undefined && range.lloq !== null && range.uloq !== null && unit !== undefined;
  return {
    plate,
    analyteKind: assay.analyte.kind,
    criteria,
    replicates: assay.replicates,
    curve: curveToJudge(calibration),
    standards: calibration?.toJudge ?? [],
    judgedStandards: calibration?.judged,
    controls: controlsToJudge(parts),
    samples: samplesToJudge(parts),
    range: hasRange ? { lloq: range.lloq as number, uloq: range.uloq as number, unit } : null,
    ...(cutPoint === undefined
      ? {}
      : {
          cutPoint: {
            response: cutPoint.threshold.on === 'response' ? cutPoint.threshold.value : null,
            concentration:
              cutPoint.threshold.on === 'concentration'
                ? { value: cutPoint.threshold.value, unit: cutPoint.threshold.unit }
                : null,
            ...(assay.cutPoint?.negativeControl === 'median' && cutPoint.negativeControl !== null
              ? { negativeControlMedian: cutPoint.negativeControl }
              : {}),
          },
        }),
    ...(reads.reference === undefined ? {} : { referenceReads: reads.reference.wells }),
    evaluate,
    scope: criteria.some(({ formula }) => formula !== undefined) ? formulaScope(plate, calibration) : {},
  };
}

function controlsToJudge({ controls, assay, calibration, cutPoint }: JudgeParts): readonly ControlToJudge[] {
  const judged: ControlToJudge[] = [];
  for (const { group, nominal, unit, result, wellResults } of controls) {
    judged.push({
      name: group.name,
      role: group.role,
      nominal,
      unit,
      dilution: group.dilution ?? null,
      wells: group.wellIds,
      meanResponse: group.meanResponse ?? null,
      cvPercent: cvToJudge(assay.replicates.cvOn, group.cvPercent, result),
      result,
      isOutsideRange: isOutsideRange(group, result, calibration, cutPoint),
      beyondRange: beyondRange(group, result, calibration),
      wellResults,
      beyondReader: beyondReaderOf(group),
    });
  }
  return judged;
}

function beyondReaderOf(group: ReplicateGroup): ControlToJudge['beyondReader'] {
  const beyond = overflowsOf(group);
  return beyond === 0 ? undefined : { wells: beyond, of: beyond + group.responses.length };
}

function samplesToJudge({ samples, assay, calibration, cutPoint }: JudgeParts): readonly SampleToJudge[] {
  const limit = cutPoint?.threshold.on === 'response' ? cutPoint.threshold.value : undefined;
  const judged: SampleToJudge[] = [];
  for (const { sample, result, atDilutions } of samples) {
    for (let index = 0; index < sample.unspiked.length; index += 1) {
      const group = sample.unspiked[index] as ReplicateGroup;
      const concentration = atDilutions?.[index] ?? concentrationOf(result);
      judged.push({
        key: sample.sampleId,
        name: sample.sampleId,
        wells: group.wellIds,
        dilution: group.dilution ?? null,
        cvPercent: cvToJudge(assay.replicates.cvOn, group.cvPercent, concentration),
        result: concentration,
        isOutsideRange: isOutsideRange(group, concentration, calibration, cutPoint),
        beyondRange: beyondRange(group, concentration, calibration),
        isDecidedTitrationStep: index > 0 && limit !== undefined && isOnOneSide(group.responses, limit),
      });
    }
  }
  return judged;
}

/**
 * Below the range is below the range, unless a well alone would be called positive. Above it in the mean alone is not: the
 * other well may say any number. Calls by response are read off the wells themselves, whatever the range of the antibody
 * standards is.
 */
function isOutsideRange(
  group: ReplicateGroup,
  result: Quantified | null,
  calibration: Calibration | undefined,
  cutPoint: PlateCutPoint | undefined,
): boolean {
  if (cutPoint?.threshold.on === 'response') return false;
  if (result?.kind === 'below-range') return !reachesCutPoint(group, calibration, cutPoint);
  if (result?.kind !== 'above-range') return false;
  const { curve, range } = calibration ?? {};
  if (curve === undefined || range?.uloq === undefined || range.uloq === null) return true;
  const { uloq } = range;
  return group.responses.every((response) => isAtOrAbove(response, uloq, curve));
}

/** What the curve has at the mean response of a result outside the range, in the well. */
function beyondRange(
  { meanResponse }: ReplicateGroup,
  result: Quantified | null,
  calibration: Calibration | undefined,
): number | undefined {
  if (result?.kind !== 'below-range' && result?.kind !== 'above-range') return undefined;
  if (calibration?.curve === undefined || meanResponse === undefined) return undefined;
  return concentrationAt(calibration.curve, meanResponse);
}

/** True where a single well holds the concentration from which a call is no longer negative. */
function reachesCutPoint(
  { responses, dilution }: ReplicateGroup,
  calibration: Calibration | undefined,
  cutPoint: PlateCutPoint | undefined,
): boolean {
  const { curve, unit } = calibration ?? {};
  if (cutPoint?.threshold.on !== 'concentration' || curve === undefined || unit === undefined) return false;
  const { value, unit: stated } = cutPoint.threshold;
  if (!isConvertible(stated, unit)) return false;
  const lowest = value * Math.min(1, cutPoint.greyZone?.low ?? 1);
  const inWell = convertUnit(lowest, stated, unit) / (dilution ?? 1);
  return responses.some((response) => isAtOrAbove(response, inWell, curve));
}

/** True for a response that is that of a concentration or of a higher one. */
function isAtOrAbove(response: number, x: number, curve: StandardCurve): boolean {
  const atX = responseAt(curve, x);
  return curve.parameters.a < atX ? response >= atX : response <= atX;
}

function isOnOneSide(responses: readonly number[], limit: number): boolean {
  const atOrAbove = responses.filter((response) => isAtLeast(response, limit)).length;
  return atOrAbove === 0 || atOrAbove === responses.length;
}

function curveToJudge(calibration: Calibration | undefined): JudgePlateInput['curve'] {
  if (calibration === undefined || calibration.optional) return { kind: 'none' };
  const { curve, because } = calibration;
  return curve === undefined ? { kind: 'not-fitted', because } : { kind: 'fitted', rSquared: curve.rSquared };
}

/** The lists and numbers that the formulas of an assay may name, on this plate. */
function formulaScope(plate: Plate, calibration: Calibration | undefined): Record<string, number | readonly number[]> {
  const standards = calibration?.standards ?? [];
  const above = standards.filter(({ nominal }) => nominal > 0);
  const ofStandard = (standard: (typeof standards)[number] | undefined): readonly number[] =>
    standard === undefined ? [] : responsesToJudge(standard.group);
  return {
    blank: responsesOfRole(plate, 'blank'),
    nc: responsesOfRole(plate, 'negative-control'),
    pc: responsesOfRole(plate, 'positive-control'),
    cutoff: responsesOfRole(plate, 'cutoff-control'),
    zero: standards.filter(({ nominal }) => nominal === 0).flatMap(ofStandard),
    bottom: ofStandard(above[0]),
    top: ofStandard(above.at(-1)),
    ...(calibration?.curve === undefined ? {} : { r2: calibration.curve.rSquared }),
  };
}

/** The concentration in a result: a drug's own, or the one that an antibody call carries. */
function concentrationOf(result: Quantified | AdaCall): Quantified | null {
  return 'signalToNoise' in result ? result.concentration : result;
}

/** The CV of what the assay states; of the responses where a well lies off the curve, so that it has no concentration. */
function cvToJudge(
  cvOn: 'response' | 'concentration',
  responseCv: number | undefined,
  result: Quantified | null,
): number | null {
  const ofConcentration = cvOn === 'concentration' && result?.kind === 'quantified' ? result.cvPercent : null;
  return ofConcentration ?? responseCv ?? null;
}
