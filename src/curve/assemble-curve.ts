import type { CalibrationLevels } from './calibration-levels.ts';
import { explicitVariance } from './explicit-variance.ts';
import type { ModelFit } from './fit-model.ts';
import { areWeighted, WEIGHTING_SCHEMES } from './point-weights.ts';
import { fillGradient, parameterNames, responseAt, wellVariance } from './response-at.ts';
import { invertScaled } from './scaled-inverse.ts';
import type { CalibrationPoint, CurveParameters, FitSettings, StandardCurve, VarianceModel } from './standard-curve.ts';

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
  const names = parameterNames(model);
  const size = names.length;
  const gradients = new Float64Array(levels.count * size);
  for (let i = 0; i < levels.count; i += 1) fillGradient(shape, levels.x[i] as number, gradients, i * size);
  const inverse = invertScaled(weightedProducts(gradients, levels.weight, size), size);
  if (inverse === undefined) return undefined;
  const sse = fit.sse + levels.pureError;
  const degreesOfFreedom = levels.fittedPoints - size;
  const sigma2 = sse / degreesOfFreedom;
  const scaled = new Float64Array(size * size);
  for (let entry = 0; entry < scaled.length; entry += 1) scaled[entry] = (inverse.inverse[entry] as number) * sigma2;
  const variance = varianceModel(pieces, sigma2, degreesOfFreedom);
  const numbers = [sse, variance.sigma2, variance.theta, inverse.conditionNumber];
  if (!numbers.every(Number.isFinite) || !scaled.every(Number.isFinite)) return undefined;
  const covariance = rowsOf(scaled, size);
  const predictionCovariance =
    fitOn === 'means' && levels.fittedPoints < points.length
      ? rowsOf(sandwich(inverse.inverse, gradients, levels, shape, variance), size)
      : covariance;
  return {
    model,
    weighting,
    fitOn,
    parameters: fit.parameters,
    names,
    standardErrors: standardErrorsOf(scaled, names),
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
  const { points, settings, levels, theta, floor, fit } = pieces;
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
  const ofWell =
    settings.fitOn === 'wells' || levels.fittedPoints === points.length ? model : varianceOfWells(model, pieces, shape);
  return areWeighted(points) ? explicitVariance(ofWell, points, shape) : ofWell;
}

/** The weighted variance of all wells around a curve that was fitted on their means. */
function varianceOfWells(
  model: VarianceModel,
  { points, weights, settings }: FittedPieces,
  shape: Pick<StandardCurve, 'model' | 'parameters'>,
): VarianceModel {
  const degreesOfFreedom = points.length - parameterNames(settings.model).length;
  let total = 0;
  for (let index = 0; index < points.length; index += 1) {
    const { x, y } = points[index] as CalibrationPoint;
    total += (weights[index] as number) * (y - responseAt(shape, x)) ** 2;
  }
  const { theta, of, floor } = model;
  return { sigma2: total / degreesOfFreedom, theta, degreesOfFreedom, of, floor };
}

function standardErrorsOf(covariance: Float64Array, names: StandardCurve['names']): StandardCurve['standardErrors'] {
  const errors: Partial<Record<keyof CurveParameters, number>> = {};
  names.forEach((name, i) => {
    errors[name] = Math.sqrt(covariance[i * names.length + i] as number);
  });
  return errors;
}

/** J'WJ (row-major) of gradients that stand level after level. */
function weightedProducts(gradients: Float64Array, weight: Float64Array, size: number): Float64Array {
  const products = new Float64Array(size * size);
  for (let level = 0; level < weight.length; level += 1) {
    for (let i = 0; i < size; i += 1) {
      const scaled = (weight[level] as number) * (gradients[level * size + i] as number);
      for (let j = 0; j < size; j += 1) {
        const entry = i * size + j;
        products[entry] = (products[entry] as number) + scaled * (gradients[level * size + j] as number);
      }
    }
  }
  return products;
}

/** (J'WJ)^-1 J'W V W J (J'WJ)^-1 with V the variances of the levels' means: the covariance of a fit on means. */
function sandwich(
  bread: Float64Array,
  gradients: Float64Array,
  { x, weight, wells }: CalibrationLevels,
  shape: Pick<StandardCurve, 'model' | 'parameters'>,
  variance: VarianceModel,
): Float64Array {
  const size = Math.sqrt(bread.length);
  const weights = new Float64Array(weight.length);
  for (let i = 0; i < weight.length; i += 1) {
    const level = x[i] as number;
    const ofWell = variance.theta === 0 ? variance.sigma2 : wellVariance(variance, level, responseAt(shape, level));
    weights[i] = ((weight[i] as number) ** 2 * ofWell) / (wells[i] as number);
  }
  return multiply(multiply(bread, weightedProducts(gradients, weights, size), size), bread, size);
}

/** The product of two square matrices (row-major). */
function multiply(left: Float64Array, right: Float64Array, size: number): Float64Array {
  const product = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      let sum = 0;
      for (let k = 0; k < size; k += 1) sum += (left[i * size + k] as number) * (right[k * size + j] as number);
      product[i * size + j] = sum;
    }
  }
  return product;
}

function rowsOf(matrix: Float64Array, size: number): number[][] {
  const rows: number[][] = [];
  for (let i = 0; i < size; i += 1) {
    const row: number[] = [];
    for (let j = 0; j < size; j += 1) row.push(matrix[i * size + j] as number);
    rows.push(row);
  }
  return rows;
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
