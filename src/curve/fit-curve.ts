import type { Finding, Staged } from '../domain/finding.ts';
import { assembleCurve } from './assemble-curve.ts';
import { type CalibrationLevels, levelIndices, poolLevels } from './calibration-levels.ts';
import { raiseCurveFinding } from './curve-findings.ts';
import { fitModel, type ModelFit } from './fit-model.ts';
import { settleFittedWeights } from './fitted-weights.ts';
import { judgeCurve } from './judge-curve.ts';
import { areWeighted, observedWeights, powerWeight, responseFloor, WEIGHTING_SCHEMES } from './point-weights.ts';
import { replicateLevels } from './replicate-levels.ts';
import { parameterNames, responseAt } from './response-at.ts';
import type { CalibrationPoint, FitOutcome, FitSettings } from './standard-curve.ts';

/**
 * Fits a standard curve by (weighted) least squares to calibration wells: x is the nominal concentration in the well
 * (>= 0, the zero standard included), y the response. `fitOn: means` averages wells of equal x first, each mean counting
 * once; `wells` uses each well. The optimum is searched for, never assumed: where there is none, or too little data, the
 * outcome is `not-fitted` with the reason, and the same reason is an error finding.
 * @throws Error when a point is not a number or lies below zero; readers of files check that first
 */
export function fitCurve(points: readonly CalibrationPoint[], settings: FitSettings): Staged<FitOutcome> {
  checkPoints(points);
  const unweighted = poolLevels(points, null, settings.fitOn);
  const refusal = refuseBeforeFit(points, unweighted, settings);
  if (refusal !== undefined) return notFitted(refusal, null);
  const weighted = fitWeighted(points, unweighted, settings);
  if (weighted.kind === 'refused') return notFitted(weighted.finding, null);
  const { fit, levels, theta, floor, weights, settled } = weighted;
  const reachedSse = fit.sse + levels.pureError;
  if (fit.verdict !== 'converged') return notFitted(whyNotDetermined(fit, settings), finiteOrNull(reachedSse));
  if (!settled)
    return notFitted(raiseCurveFinding('CURVE_WEIGHTS_NOT_SETTLED', { weighting: settings.weighting }), null);
  const curve = assembleCurve({ points, settings, fit, levels, theta, floor, weights });
  if (curve === undefined) {
    const finding = raiseCurveFinding('CURVE_NOT_DETERMINED', { model: settings.model });
    return notFitted(finding, finiteOrNull(reachedSse));
  }
  const findings = judgeCurve(curve);
  if (fit.infiniteIsBetter) findings.push(raiseCurveFinding('CURVE_INFINITE_ALTERNATIVE', { model: settings.model }));
  return { value: { kind: 'fitted', curve }, findings };
}

interface WeightedFit {
  readonly kind: 'weighted';
  readonly fit: ModelFit;
  readonly levels: CalibrationLevels;
  readonly theta: number;
  readonly floor: number;
  readonly weights: readonly number[];
  readonly settled: boolean;
}

function fitWeighted(
  points: readonly CalibrationPoint[],
  unweighted: CalibrationLevels,
  settings: FitSettings,
): WeightedFit | { readonly kind: 'refused'; readonly finding: Finding } {
  const scheme = WEIGHTING_SCHEMES[settings.weighting];
  const floor = scheme.of === 'nothing' ? 0 : responseFloor(unweighted.y);
  const xMin = unweighted.x[unweighted.firstPositive] as number;
  const ofMeans = scheme.of === 'observed' && settings.fitOn === 'means';
  const isIterated = scheme.of === 'fitted' && !areWeighted(points);
  if (!isIterated) {
    const weights = observedWeights(ofMeans ? pointsAtMeans(points, unweighted) : points, scheme, floor, xMin);
    const isPlain = weights.every((weight) => weight === 1);
    const levels = isPlain ? unweighted : poolLevels(points, weights, settings.fitOn);
    const fit = fitModel(levels, settings.model);
    return { kind: 'weighted', fit, levels, theta: scheme.theta ?? 0, floor, weights, settled: true };
  }
  const replicates = replicateLevels(points);
  const result = settleFittedWeights(unweighted, settings, scheme.theta, floor, replicates);
  if (scheme.theta === undefined && result.power === undefined) {
    return { kind: 'refused', finding: raiseCurveFinding('CURVE_NO_REPLICATES', {}) };
  }
  const curve = { model: settings.model, parameters: result.fit.parameters };
  const weights = points.map((point) => powerWeight(Math.max(responseAt(curve, point.x), floor), result.theta, floor));
  const levels = poolLevels(points, weights, settings.fitOn);
  return { kind: 'weighted', fit: result.fit, levels, theta: result.theta, floor, weights, settled: result.settled };
}

/** Each well with its level's mean as response: what a weighting of means looks at. */
function pointsAtMeans(points: readonly CalibrationPoint[], levels: CalibrationLevels): readonly CalibrationPoint[] {
  const { of } = levelIndices(points);
  return points.map((point, index) => ({ ...point, y: levels.y[of[index] as number] as number }));
}

function refuseBeforeFit(
  points: readonly CalibrationPoint[],
  { count, fittedPoints, firstPositive }: CalibrationLevels,
  { model }: FitSettings,
): Finding | undefined {
  const needed = parameterNames(model).length;
  if (count < needed || count - firstPositive < Math.min(needed - 1, 2)) {
    return raiseCurveFinding('CURVE_TOO_FEW_LEVELS', { levels: count, needed, model });
  }
  if (fittedPoints <= needed) {
    return raiseCurveFinding('CURVE_TOO_FEW_POINTS', { points: fittedPoints, needed: needed + 1, model });
  }
  const first = points[0]?.y;
  if (points.every((point) => point.y === first)) return raiseCurveFinding('CURVE_FLAT', { levels: count });
  return undefined;
}

function whyNotDetermined(fit: ModelFit, settings: FitSettings): Finding {
  if (fit.verdict === 'infinite') {
    return raiseCurveFinding('CURVE_OPTIMUM_AT_INFINITY', { model: settings.model, parameters: fit.runaway });
  }
  return raiseCurveFinding('CURVE_NOT_DETERMINED', { model: settings.model });
}

function notFitted(finding: Finding, reachedSse: number | null): Staged<FitOutcome> {
  return {
    value: { kind: 'not-fitted', because: finding.message, code: finding.code, reachedSse },
    findings: [finding],
  };
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function checkPoints(points: readonly CalibrationPoint[]): void {
  for (const { x, y, weight = 1 } of points) {
    if (!Number.isFinite(x) || x < 0) throw new Error(`a nominal concentration is a number from 0 up, not ${x}`);
    if (!Number.isFinite(y)) throw new Error(`a response is a number, not ${y}`);
    if (!Number.isFinite(weight) || weight <= 0) throw new Error(`a weight is a number above 0, not ${weight}`);
  }
}
