import type { CalibrationLevels } from './calibration-levels.ts';
import type { ModelFit } from './fit-model.ts';
import { WEIGHTING_SCHEMES } from './point-weights.ts';
import { gradientAt, parameterNames, responseAt, wellVariance } from './response-at.ts';
import { invertScaled } from './scaled-inverse.ts';
import type { CalibrationPoint, FitSettings, StandardCurve, VarianceModel } from './standard-curve.ts';

interface FittedPieces {
  readonly points: readonly CalibrationPoint[];
  readonly settings: FitSettings;
  readonly fit: ModelFit;
  readonly levels: CalibrationLevels;
  /** Power of the mean that the weighting stands for. */
  readonly theta: number;
  readonly floor: number;
  readonly weights: readonly number[];
}

/**
 * Puts standard errors and diagnostics to a fit. The covariance is (J' W J)^-1 times the weighted residual variance;
 * undefined where that matrix is singular (or a number overflows), because the data then do not determine the parameters.
 */
export function assembleCurve(pieces: FittedPieces): StandardCurve | undefined {
  const { points, settings, fit, levels } = pieces;
  const { model, weighting, fitOn } = settings;
  const shape = { model, parameters: fit.parameters };
  const gradients: number[][] = [];
  for (const x of levels.x) gradients.push(gradientAt(shape, x));
  const names = parameterNames(model);
  const inverse = invertScaled(weightedProducts(gradients, levels.weight, names.length));
  if (inverse === undefined) return undefined;
  const sse = fit.sse + levels.pureError;
  const degreesOfFreedom = levels.fittedPoints - names.length;
  const sigma2 = sse / degreesOfFreedom;
  const covariance = inverse.inverse.map((row) => row.map((value) => value * sigma2));
  const variance = varianceModel(pieces, sigma2, degreesOfFreedom);
  const numbers = [sse, variance.sigma2, variance.theta, inverse.conditionNumber];
  if (![numbers, ...covariance].every((row) => row.every(Number.isFinite))) return undefined;
  const predictionCovariance =
    fitOn === 'means' && levels.fittedPoints < points.length
      ? sandwich(inverse.inverse, gradients, levels, (x) => wellVariance(variance, x, responseAt(shape, x)))
      : covariance;
  return {
    model,
    weighting,
    fitOn,
    parameters: fit.parameters,
    names,
    standardErrors: Object.fromEntries(names.map((name, i) => [name, Math.sqrt(covariance[i]?.[i] as number)])),
    covariance,
    predictionCovariance,
    sse,
    degreesOfFreedom,
    residualStandardError: Math.sqrt(sigma2),
    rSquared: rSquared(levels, fit.sse),
    conditionNumber: inverse.conditionNumber,
    variance,
    points,
    weights: pieces.weights,
    xMin: levels.x[levels.firstPositive] as number,
    xMax: levels.x[levels.count - 1] as number,
  };
}

/**
 * The variance of one well. On wells it is the weighted residual variance; on means it is estimated from all wells around
 * the curve, with the weighting's own variance function, because a mean's scatter is not a well's.
 */
function varianceModel(pieces: FittedPieces, sigma2: number, degreesOfFreedom: number): VarianceModel {
  const { points, settings, levels, theta, floor, fit, weights } = pieces;
  const scheme = WEIGHTING_SCHEMES[settings.weighting];
  const byConcentration = scheme.of === 'concentration';
  const lowest = byConcentration ? (levels.x[levels.firstPositive] as number) : floor;
  const model: VarianceModel = {
    sigma2,
    theta,
    degreesOfFreedom,
    of: byConcentration ? 'concentration' : 'response',
    floor: lowest,
  };
  const shape = { model: settings.model, parameters: fit.parameters };
  if (points.length > 0 && points.every((point) => point.weight !== undefined)) {
    return explicitVariance(model, points, shape);
  }
  if (settings.fitOn === 'wells' || levels.fittedPoints === points.length) return model;
  const freedom = points.length - parameterNames(settings.model).length;
  let total = 0;
  for (let index = 0; index < points.length; index += 1) {
    const { x, y } = points[index] as CalibrationPoint;
    total += (weights[index] as number) * (y - responseAt(shape, x)) ** 2;
  }
  return { sigma2: total / freedom, theta, degreesOfFreedom: freedom, of: model.of, floor: lowest };
}

/**
 * Explicit weights say nothing of a sample's well; a power of the response is fitted to them, exact where they are
 * 1/y, 1/y² or the like of observed or fitted responses.
 */
function explicitVariance(
  model: VarianceModel,
  points: readonly CalibrationPoint[],
  shape: Pick<StandardCurve, 'model' | 'parameters'>,
): VarianceModel {
  const logWeights = points.map((point) => Math.log(point.weight as number));
  const candidates = [points.map((point) => point.y), points.map((point) => responseAt(shape, point.x))].map(
    (responses) => regressLog(responses, logWeights),
  );
  const best = candidates
    .filter((line) => line !== undefined)
    .sort((left, right) => left.residual - right.residual)
    .at(0);
  if (best === undefined) return { ...model, theta: 0 };
  const theta = -best.slope / 2;
  return { ...model, of: 'response', theta, sigma2: model.sigma2 * Math.exp(-best.intercept), floor: best.smallest };
}

interface LogLine {
  readonly slope: number;
  readonly intercept: number;
  readonly residual: number;
  readonly smallest: number;
}

function regressLog(responses: readonly number[], logWeights: readonly number[]): LogLine | undefined {
  if (!responses.every((y) => y > 0)) return undefined;
  const logs = responses.map(Math.log);
  const n = logs.length;
  const meanX = logs.reduce((sum, value) => sum + value, 0) / n;
  const meanY = logWeights.reduce((sum, value) => sum + value, 0) / n;
  const squares = logs.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
  const cross = logs.reduce((sum, value, i) => sum + (value - meanX) * ((logWeights[i] as number) - meanY), 0);
  const slope = squares > 0 ? cross / squares : 0;
  const intercept = meanY - slope * meanX;
  const residual = logs.reduce((sum, value, i) => {
    return sum + ((logWeights[i] as number) - intercept - slope * value) ** 2;
  }, 0);
  return { slope, intercept, residual, smallest: 0.1 * Math.min(...responses) };
}

function weightedProducts(gradients: readonly number[][], weight: Float64Array, size: number): number[][] {
  const products = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  for (let level = 0; level < gradients.length; level += 1) {
    const gradient = gradients[level] as number[];
    for (let i = 0; i < size; i += 1) {
      const row = products[i] as number[];
      const scaled = (weight[level] as number) * (gradient[i] as number);
      for (let j = 0; j < size; j += 1) row[j] = (row[j] as number) + scaled * (gradient[j] as number);
    }
  }
  return products;
}

/** (J'WJ)^-1 J'W V W J (J'WJ)^-1 with V the variances of the levels' means: the covariance of a fit on means. */
function sandwich(
  bread: readonly number[][],
  gradients: readonly number[][],
  levels: CalibrationLevels,
  varianceOfWell: (x: number) => number,
): number[][] {
  const filling = weightedProducts(
    gradients,
    levels.weight.map(
      (weight, i) => (weight ** 2 * varianceOfWell(levels.x[i] as number)) / (levels.wells[i] as number),
    ),
    bread.length,
  );
  return multiply(multiply(bread, filling), bread);
}

/** The product of two square matrices. */
function multiply(left: readonly number[][], right: readonly number[][]): number[][] {
  const size = left.length;
  const product: number[][] = [];
  for (const row of left) {
    const out: number[] = [];
    for (let j = 0; j < size; j += 1) {
      let sum = 0;
      for (let k = 0; k < size; k += 1) sum += (row[k] as number) * ((right[k] as number[])[j] as number);
      out.push(sum);
    }
    product.push(out);
  }
  return product;
}

function rSquared(levels: CalibrationLevels, levelSse: number): number {
  const { count, y, weight, pureError } = levels;
  let total = 0;
  let mean = 0;
  for (let i = 0; i < count; i += 1) {
    total += weight[i] as number;
    mean += (weight[i] as number) * (y[i] as number);
  }
  mean /= total;
  let squares = pureError;
  for (let i = 0; i < count; i += 1) squares += (weight[i] as number) * ((y[i] as number) - mean) ** 2;
  return squares > 0 ? 1 - (levelSse + pureError) / squares : 0;
}
