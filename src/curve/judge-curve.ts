import type { Finding } from '../domain/finding.ts';
import { fUpperTail } from '../statistics/f-distribution.ts';
import { raiseCurveFinding } from './curve-findings.ts';
import { WEIGHTING_SCHEMES } from './point-weights.ts';
import { replicateLevels } from './replicate-levels.ts';
import { concentrationAt, parameterNames, responseAt } from './response-at.ts';
import type { StandardCurve } from './standard-curve.ts';
import type { ReplicateLevel } from './variance-power.ts';

/** Scaled condition numbers above this leave the parameters, though not the curve, undetermined. */
const LARGEST_CONDITION_NUMBER = 1e5;
const SIGNIFICANCE = 0.05;
/** Beyond the 5 % point of F for four parameters and any degrees of freedom (224.6 with one). */
const CERTAIN_F = 250;
/** A reversal is more than scatter beyond this many standard errors of the difference between two means. */
const REVERSAL_SE = 3;
/** Without replicates, a reversal below this share of the response span counts as scatter. */
const REVERSAL_SHARE = 0.02;

/** What a person should know about a fitted curve, from the fit alone; `diagnoseCurve` costs more and looks further. */
export function judgeCurve(curve: StandardCurve): Finding[] {
  const findings: Finding[] = [];
  const levels = replicateLevels(curve.points);
  const parameters = parameterNames(curve.model).length;
  const recommended = parameters + 1;
  if (levels.length < recommended) {
    findings.push(raiseCurveFinding('CURVE_FEW_LEVELS', { levels: levels.length, recommended, model: curve.model }));
  }
  const middle = halfResponseConcentration(curve);
  if (middle !== undefined && middle > curve.xMax) {
    findings.push(raiseCurveFinding('CURVE_PLATEAU_NOT_REACHED', { middle, top: curve.xMax }));
  }
  if (curve.conditionNumber > LARGEST_CONDITION_NUMBER && curve.model !== 'linear') {
    findings.push(raiseCurveFinding('CURVE_ILL_CONDITIONED', { conditionNumber: curve.conditionNumber }));
  }
  const pValue = slopePValue(curve, parameters);
  if (pValue >= SIGNIFICANCE) findings.push(raiseCurveFinding('CURVE_SLOPE_NOT_SIGNIFICANT', { pValue }));
  const reversals = reversedLevels(curve, levels);
  if (reversals.length > 0) findings.push(raiseCurveFinding('CURVE_NOT_MONOTONE', { concentrations: reversals }));
  const floored = flooredWells(curve);
  if (floored > 0) {
    findings.push(raiseCurveFinding('CURVE_WEIGHT_FLOORED', { wells: floored, weighting: curve.weighting }));
  }
  return findings;
}

function halfResponseConcentration(curve: StandardCurve): number | undefined {
  if (curve.model === 'linear') return undefined;
  return concentrationAt(curve, (curve.parameters.a + curve.parameters.d) / 2) ?? Number.POSITIVE_INFINITY;
}

function slopePValue(curve: StandardCurve, parameters: number): number {
  if (curve.sse === 0) return 0;
  const explained = (curve.rSquared / (1 - curve.rSquared)) * curve.sse;
  const f = explained / (parameters - 1) / (curve.sse / curve.degreesOfFreedom);
  if (f > CERTAIN_F) return 0;
  return Number.isFinite(f) ? fUpperTail(f, parameters - 1, curve.degreesOfFreedom) : 0;
}

function reversedLevels(curve: StandardCurve, levels: readonly ReplicateLevel[]): readonly number[] {
  const lowest = levels[0]?.x as number;
  const direction = Math.sign(responseAt(curve, curve.xMax) - responseAt(curve, lowest));
  // Pooled within levels on the scale of the variance model, so that a noisy top does not excuse the bottom.
  const { floor, theta } = curve.variance;
  const scales = new Float64Array(levels.length);
  let freedom = 0;
  let pooled = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < levels.length; i += 1) {
    const { mean, squares, wells } = levels[i] as ReplicateLevel;
    const scale = (Math.max(Math.abs(mean), floor) ** theta || 1) ** 2;
    scales[i] = scale;
    freedom += wells - 1;
    pooled += squares / scale;
    smallest = Math.min(smallest, mean);
    largest = Math.max(largest, mean);
  }
  pooled /= Math.max(freedom, 1);
  const span = largest - smallest;
  const reversed: number[] = [];
  for (let i = 1; i < levels.length; i += 1) {
    const before = levels[i - 1] as ReplicateLevel;
    const here = levels[i] as ReplicateLevel;
    const reversal = direction * (before.mean - here.mean);
    if (reversal <= 0) continue;
    const variance = pooled * ((scales[i - 1] as number) / before.wells + (scales[i] as number) / here.wells);
    const scatter = freedom >= 4 ? REVERSAL_SE * Math.sqrt(variance) : REVERSAL_SHARE * span;
    if (reversal > Math.max(scatter, 1e-12 * span)) reversed.push(here.x);
  }
  return reversed;
}

function flooredWells(curve: StandardCurve): number {
  const scheme = WEIGHTING_SCHEMES[curve.weighting];
  if (scheme.of !== 'observed' && scheme.of !== 'fitted') return 0;
  const isFloored = (y: number): boolean => (scheme.of === 'observed' ? y <= 0 : y < curve.variance.floor);
  return curve.points.filter(
    (point) => point.weight === undefined && isFloored(scheme.of === 'observed' ? point.y : responseAt(curve, point.x)),
  ).length;
}
