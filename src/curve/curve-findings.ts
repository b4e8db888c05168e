import { defineFindings, type FindingDefinition } from '../domain/finding.ts';
import { toText } from '../domain/number-text.ts';
import { parseWellId, type WellId } from '../domain/well-id.ts';
import { CURVE_REFUSALS, modelName } from './curve-refusals.ts';
import type { CalibrationPoint } from './standard-curve.ts';

type Model = { readonly model: string };

const infiniteAlternative: FindingDefinition<Model> = {
  severity: 'warning',
  message: ({ model }) =>
    `the ${modelName(model)} is a local optimum: a curve with a parameter at infinity fits better by less than chance`,
  meaning: 'The data hardly determine all parameters; the reported curve is the best one whose parameters are finite.',
  action: 'Prefer a simpler model, or more standards where the curve bends.',
  source: 'design',
};

const fewLevels: FindingDefinition<{ readonly levels: number; readonly recommended: number; readonly model: string }> =
  {
    severity: 'warning',
    message: ({ levels, recommended, model }) =>
      `only ${levels} concentration levels under a ${modelName(model)}; ${recommended} or more are needed to see a bad fit`,
    meaning: 'With about as many levels as parameters the curve passes near every standard whatever its shape.',
    action: 'Use more standards. ICH M10 asks for at least six non-zero levels in ligand-binding assays.',
    source: 'ICH M10 (2022), 4.2.2 calibration curve; design for the number',
  };

const plateauNotReached: FindingDefinition<{ readonly middle: number; readonly top: number }> = {
  severity: 'warning',
  message: ({ middle, top }) =>
    `plateau not reached: half response lies at ${toText(middle)}, beyond the top standard (${toText(top)})`,
  meaning:
    'The upper part of the curve is extrapolated; its parameters are uncertain, though results between standards hold.',
  action: 'Add higher standards, or develop longer; do not interpret c or the far asymptote.',
  source: 'design: midpoint against the highest standard',
};

const illConditioned: FindingDefinition<{ readonly conditionNumber: number }> = {
  severity: 'warning',
  message: ({ conditionNumber }) =>
    `the parameters are hardly determined: condition number ${toText(conditionNumber, 2)} (limit 100000)`,
  meaning: 'Several parameters can change together without changing the curve over the standards.',
  action: 'Trust results between the standards only; do not compare parameters between plates; simplify the model.',
  source: 'design: condition number of the normal matrix with unit diagonal',
};

const noSlope: FindingDefinition<{ readonly pValue: number }> = {
  severity: 'error',
  message: ({ pValue }) => `the response does not depend on the concentration beyond chance (p = ${toText(pValue, 2)})`,
  meaning: 'An F test finds the curve no better than the plain mean of all standards.',
  action: 'Reject the plate; look for a missing reagent, a wrong layout or a wrong wavelength.',
  source: 'F test of the curve against a constant, 5 % level',
};

const notMonotone: FindingDefinition<{ readonly concentrations: readonly number[] }> = {
  severity: 'warning',
  message: ({ concentrations }) =>
    `the standards' mean responses go the wrong way at ${concentrations.map((x) => toText(x)).join(', ')}`,
  meaning:
    'A mean response falls where the curve rises (or the reverse), by more than the replicates scatter where known.',
  action: 'Look for swapped standards, a pipetting error, or a hook at the top of the curve.',
  source: 'design',
};

const weightFloored: FindingDefinition<{ readonly wells: number; readonly weighting: string }> = {
  severity: 'note',
  message: ({ wells, weighting }) =>
    `weighting ${weighting} has no weight for ${wells} ${wells === 1 ? 'well' : 'wells'} at or near zero response; a floor was used`,
  meaning:
    'A weight of one over a response at or below zero does not exist; a tenth of the smallest positive mean is used.',
  action: 'Prefer weighting none, or do not subtract the blank before a weighted fit.',
  source: 'design',
};

const lackOfFit: FindingDefinition<{ readonly f: number; readonly pValue: number }> = {
  severity: 'note',
  message: ({ f, pValue }) =>
    `the means of the standards lie off the curve by more than their replicates scatter (F ${toText(f, 3)}, p ${toText(pValue, 2)})`,
  meaning:
    'Lack of fit: a wrong model, a wrong nominal value, or replicates that agree better than separate dilutions would.',
  action: 'Look at the recoveries of the standards; where they are within limits the curve is fit for use.',
  source: 'pure-error F test, 1 % level; Draper and Smith, Applied Regression Analysis',
};

const prefer5pl: FindingDefinition<{ readonly gain: number }> = {
  severity: 'note',
  message: ({ gain }) => `a 5PL describes these standards better than the 4PL (AICc lower by ${toText(gain, 3)})`,
  meaning: 'The curve is asymmetric beyond what one plate of a symmetric curve would show.',
  action: 'If this is so plate after plate, validate the assay with "model: 5pl"; do not choose by plate.',
  source: 'Hurvich and Tsai, Biometrika 76 (1989) 297; difference of 4 by Burnham and Anderson (2002)',
};

const suffices4pl: FindingDefinition<{ readonly gain: number }> = {
  severity: 'note',
  message: ({ gain }) => `a 4PL describes these standards as well as the 5PL (AICc lower by ${toText(gain, 3)})`,
  meaning: 'The fifth parameter buys nothing here and makes the others less certain.',
  action: 'If this is so plate after plate, use "model: 4pl"; do not choose by plate.',
  source: 'Hurvich and Tsai, Biometrika 76 (1989) 297',
};

const weightingNotSupported: FindingDefinition<{
  readonly weighting: string;
  readonly of: string;
  readonly theta: number;
  readonly standardError: number;
  readonly assumedTheta: number;
  readonly recommended: string;
}> = {
  severity: 'note',
  message: ({ weighting, of, theta, standardError, assumedTheta, recommended }) =>
    `weighting ${weighting} assumes an SD like ${of}^${toText(assumedTheta, 2)}; the replicates say ${toText(theta, 2)} (SE ${toText(standardError, 2)}): ${recommended} would fit them`,
  meaning:
    'The weighting decides how certain low and high results are; a wrong one gives intervals that are too wide or too narrow.',
  action: 'Judge the weighting over many plates and state it in the assay; it is never changed by itself.',
  source: 'Davidian and Carroll, J Am Stat Assoc 82 (1987) 1079',
};

const driven: FindingDefinition<{ readonly x: number; readonly at: number; readonly shiftPercent: number | null }> = {
  severity: 'warning',
  message: ({ x, at, shiftPercent }) =>
    shiftPercent === null
      ? `one standard drives the curve: without ${toText(x)} there is no result at ${toText(at)}`
      : `one standard drives the curve: without ${toText(x)}, results near ${toText(at)} change by ${toText(shiftPercent, 3)} %`,
  meaning: 'The results between the other standards depend on this one, so an error in it is an error in them.',
  action: 'Check that standard: its nominal value, its wells, its recovery.',
  source: 'design: leave-one-out, limit 20 %',
};

type WellArgs = { readonly x: number; readonly y: number; readonly statistic: number };

const replicateOutlier: FindingDefinition<WellArgs> = {
  severity: 'note',
  message: ({ x, y, statistic }) =>
    `standard ${toText(x)}: the well with ${toText(y)} stands apart from its replicates (Grubbs ${toText(statistic, 3)})`,
  meaning: 'Such a value among so few replicates is rarer than one in twenty. It is still in the fit.',
  action: 'Look at the well; leave it out only for a cause, with "exclude" in the layout or by the rule of the assay.',
  source: 'Grubbs, Technometrics 11 (1969) 1, two-sided, 5 %',
};

const residualOutlier: FindingDefinition<WellArgs> = {
  severity: 'note',
  message: ({ x, y, statistic }) =>
    `standard ${toText(x)}: the well with ${toText(y)} lies far from the curve (studentised residual ${toText(statistic, 3)})`,
  meaning: 'The residual is larger than the scatter of all other wells explains. It is still in the fit.',
  action: 'Look at the well; leave it out only for a cause, with "exclude" in the layout or by the rule of the assay.',
  source: 'externally studentised residual, Bonferroni 5 %; Cook and Weisberg (1982)',
};

const masked: FindingDefinition<{
  readonly x: number;
  readonly y: number;
  readonly what: string;
  readonly found: number | null;
  readonly limit: string;
}> = {
  severity: 'warning',
  message: ({ x, y, what, found, limit }) =>
    `standard ${toText(x)}: the well with ${toText(y)} was left out by the assay's rule: ${what} ${found === null ? 'off the curve' : toText(found, 3)}, allowed ${limit}`,
  meaning: 'The assay states a rule by which outlying standard wells are left out of the curve, and this well met it.',
  action: 'Look at the well. Where a rule takes wells on many plates, look at the assay.',
  source: "the assay's own rule, curve.maskOutliers",
};

const columnsUnused: FindingDefinition<{ readonly columns: readonly string[] }> = {
  severity: 'note',
  message: ({ columns }) => `not used: column${columns.length === 1 ? '' : 's'} ${columns.join(', ')}`,
  meaning: 'The header is not one that calibration points have; a second column of responses is not read.',
  action:
    'Put replicates on lines of their own; name the columns concentration, od and, where they apply, weight and well.',
  source: 'design',
};

const weighted: FindingDefinition<{ readonly column: string }> = {
  severity: 'note',
  message: ({ column }) => `the points are weighted by ${column}; no weighting scheme is applied`,
  meaning: 'Weights in the file replace the weighting that is chosen by --weighting.',
  action: 'None, if that is so; a second response is no weight, and stands on a line of its own.',
  source: 'design',
};

/** Every finding on the fit of a standard curve, and on the points that a file gives for it. */
export const { definitions: CURVE_FINDINGS, raise: raiseCurveFinding } = defineFindings({
  ...CURVE_REFUSALS,
  CURVE_INFINITE_ALTERNATIVE: infiniteAlternative,
  CURVE_FEW_LEVELS: fewLevels,
  CURVE_PLATEAU_NOT_REACHED: plateauNotReached,
  CURVE_ILL_CONDITIONED: illConditioned,
  CURVE_SLOPE_NOT_SIGNIFICANT: noSlope,
  CURVE_NOT_MONOTONE: notMonotone,
  CURVE_WEIGHT_FLOORED: weightFloored,
  CURVE_LACK_OF_FIT: lackOfFit,
  CURVE_5PL_PREFERRED: prefer5pl,
  CURVE_4PL_SUFFICES: suffices4pl,
  CURVE_WEIGHTING_NOT_SUPPORTED: weightingNotSupported,
  CURVE_DRIVEN_BY_ONE_STANDARD: driven,
  CURVE_REPLICATE_OUTLIER: replicateOutlier,
  CURVE_RESIDUAL_OUTLIER: residualOutlier,
  CURVE_STANDARD_MASKED: masked,
  POINTS_COLUMNS_UNUSED: columnsUnused,
  POINTS_WEIGHTED: weighted,
});

/** The wells that calibration points stand for, where their labels are wells. */
export function wellsOfPoints(points: readonly CalibrationPoint[]): readonly WellId[] {
  return points
    .map((point) => (point.label === undefined ? undefined : parseWellId(point.label)))
    .filter((well) => well !== undefined);
}
