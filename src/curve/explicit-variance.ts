import { responseAt } from './response-at.ts';
import type { CalibrationPoint, StandardCurve, VarianceModel } from './standard-curve.ts';

/**
 * Explicit weights say nothing of a sample's well; a power of the response is fitted to them, exact where they are
 * 1/y, 1/y² or the like of observed or fitted responses.
 */
export function explicitVariance(
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
