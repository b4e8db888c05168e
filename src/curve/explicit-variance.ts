import { mean, sumOfSquares } from '../statistics/moments.ts';
import { regressionLine } from '../statistics/regression-line.ts';
import { responseAt } from './response-at.ts';
import type { CalibrationPoint, StandardCurve, VarianceModel } from './standard-curve.ts';

/**
 * Explicit weights say nothing of a sample's well; a power of the response is fitted to them, exact where they are
 * 1/y, 1/y² or the like of observed or fitted responses. A response at or below zero has no power and says nothing; where
 * all are such, wells have the variance that belongs to the geometric mean of the weights.
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
  const best = candidates.toSorted((left, right) => left.residual - right.residual)[0] as LogLine;
  const theta = -best.slope / 2;
  return { ...model, of: 'response', theta, sigma2: model.sigma2 * Math.exp(-best.intercept), floor: best.smallest };
}

interface LogLine {
  readonly slope: number;
  readonly intercept: number;
  readonly residual: number;
  readonly smallest: number;
}

/** The line of log weight on log response; level, at the mean log weight, without two different responses above zero. */
function regressLog(responses: readonly number[], logWeights: readonly number[]): LogLine {
  const positive = responses.flatMap((y, i) =>
    y > 0 ? [{ log: Math.log(y), logWeight: logWeights[i] as number }] : [],
  );
  const logs = positive.map(({ log }) => log);
  const line = regressionLine(
    logs,
    positive.map(({ logWeight }) => logWeight),
  );
  if (line === undefined) {
    return {
      slope: 0,
      intercept: mean(logWeights),
      residual: sumOfSquares(logWeights) / logWeights.length,
      smallest: 0,
    };
  }
  const { slope, intercept } = line;
  const residual = mean(positive.map(({ log, logWeight }) => (logWeight - intercept - slope * log) ** 2));
  return { slope, intercept, residual, smallest: 0.1 * Math.exp(Math.min(...logs)) };
}
