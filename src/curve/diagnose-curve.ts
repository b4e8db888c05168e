import type { Finding, Staged } from '../domain/finding.ts';
import { poolLevels } from './calibration-levels.ts';
import { raiseCurveFinding, wellsOfPoints } from './curve-findings.ts';
import { type LackOfFit, lackOfFit } from './lack-of-fit.ts';
import { type Influence, leaveOneOut } from './leave-one-out.ts';
import { compareModels, type ModelComparison } from './model-comparison.ts';
import { areWeighted } from './point-weights.ts';
import type { StandardCurve } from './standard-curve.ts';
import { replicateOutliers, residualOutliers, type StandardOutlier } from './standard-outliers.ts';
import { type WeightingSupport, weightingSupport } from './weighting-support.ts';

/** What is known of a curve beyond its fit; null where the data cannot say. */
export interface CurveDiagnostics {
  readonly lackOfFit: LackOfFit | null;
  readonly modelComparison: ModelComparison | null;
  readonly weighting: WeightingSupport | null;
  readonly influence: readonly Influence[];
  readonly outliers: readonly StandardOutlier[];
}

const LACK_OF_FIT_LEVEL = 0.01;
/** A standard without which a result between the others moves by more than this drives the curve. */
const DRIVING_SHIFT_PERCENT = 20;
/** A difference in AICc from which one model is clearly preferred (Burnham and Anderson 2002: 4 to 7). */
const CLEAR_AICC_DIFFERENCE = 4;

/** Looks at a fitted curve as a statistician would; once a plate, a few hundred microseconds. It never changes the fit. */
export function diagnoseCurve(curve: StandardCurve): Staged<CurveDiagnostics> {
  const levels = poolLevels(curve.points, curve.weights, curve.fitOn);
  const diagnostics: CurveDiagnostics = {
    lackOfFit: lackOfFit(curve),
    modelComparison: compareModels(curve, levels),
    weighting: weightingSupport(curve),
    influence: leaveOneOut(curve, levels),
    outliers: [...replicateOutliers(curve.points), ...residualOutliers(curve)],
  };
  return { value: diagnostics, findings: findingsOf(curve, diagnostics) };
}

function findingsOf(curve: StandardCurve, diagnostics: CurveDiagnostics): readonly Finding[] {
  const findings: Finding[] = [];
  const lack = diagnostics.lackOfFit;
  if (lack !== null && lack.pValue < LACK_OF_FIT_LEVEL) {
    findings.push(raiseCurveFinding('CURVE_LACK_OF_FIT', { f: lack.f, pValue: lack.pValue }));
  }
  const gain = (diagnostics.modelComparison?.aicc4pl ?? 0) - (diagnostics.modelComparison?.aicc5pl ?? 0);
  if (curve.model === '4pl' && gain > CLEAR_AICC_DIFFERENCE) {
    findings.push(raiseCurveFinding('CURVE_5PL_PREFERRED', { gain }));
  }
  if (curve.model === '5pl' && gain < 0) findings.push(raiseCurveFinding('CURVE_4PL_SUFFICES', { gain: -gain }));
  const support = diagnostics.weighting;
  if (support !== null && !support.isSupported) {
    const { of, theta, standardError, assumedTheta, recommended } = support;
    const isGiven = areWeighted(curve.points);
    const args = {
      weighting: isGiven ? 'as given' : curve.weighting,
      of,
      theta,
      standardError,
      assumedTheta,
      recommended,
    };
    findings.push(raiseCurveFinding('CURVE_WEIGHTING_NOT_SUPPORTED', args));
  }
  const driving = diagnostics.influence
    .filter(({ shiftPercent }) => shiftPercent === null || Math.abs(shiftPercent) > DRIVING_SHIFT_PERCENT)
    .toSorted((left, right) => weightOf(right) - weightOf(left))
    .at(0);
  if (driving !== undefined) {
    const wells = wellsOfPoints(curve.points.filter((point) => point.x === driving.x));
    findings.push(raiseCurveFinding('CURVE_DRIVEN_BY_ONE_STANDARD', { ...driving }, wells));
  }
  for (const { point, test, statistic } of diagnostics.outliers) {
    const code = test === 'grubbs' ? 'CURVE_REPLICATE_OUTLIER' : 'CURVE_RESIDUAL_OUTLIER';
    findings.push(raiseCurveFinding(code, { x: point.x, y: point.y, statistic }, wellsOfPoints([point])));
  }
  return findings;
}

function weightOf({ shiftPercent }: Influence): number {
  return shiftPercent === null ? Number.POSITIVE_INFINITY : Math.abs(shiftPercent);
}
