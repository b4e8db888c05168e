import type { CurveModel } from '../assay/assay-definition.ts';
import type { CalibrationLevels } from './calibration-levels.ts';
import { fitLine } from './fit-line.ts';
import { fitLogistic, type LogisticFit } from './fit-logistic.ts';
import type { Effort } from './levenberg-marquardt-step.ts';
import type { Shape } from './logistic-search.ts';

/** A least-squares curve of any model; a straight line has no shape to search. */
export type ModelFit = Omit<LogisticFit, 'shape'> & { readonly shape?: Shape };

/** Fits one model to levels that carry their weights. */
export function fitModel(levels: CalibrationLevels, model: CurveModel, warmStart?: Shape, effort?: Effort): ModelFit {
  if (model !== 'linear') return fitLogistic(levels, model === '5pl', warmStart, effort);
  const line = fitLine(levels);
  if (line === undefined) throw new Error('a straight line needs two different concentrations');
  return { ...line, verdict: 'converged', runaway: [], infiniteIsBetter: false };
}
