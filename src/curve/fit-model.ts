import type { CurveModel } from '../assay/assay-definition.ts';
import type { CalibrationLevels } from './calibration-levels.ts';
import { fitLine } from './fit-line.ts';
import { fitLogistic, type LogisticFit } from './fit-logistic.ts';
import type { Effort } from './levenberg-marquardt-step.ts';
import type { Shape } from './logistic-search.ts';

/** A least-squares curve of any model; a straight line has no shape to search. */
export type ModelFit = Omit<LogisticFit, 'shape'> & { readonly shape?: Shape };

/** Concentrations or weights so extreme that no slope can be had in double precision. */
const NO_LINE: ModelFit = {
  parameters: { a: 0, b: 0, c: 1, d: 0, g: 1 },
  sse: Number.POSITIVE_INFINITY,
  verdict: 'stalled',
  runaway: [],
  infiniteIsBetter: false,
};

/** Fits one model to levels that carry their weights. */
export function fitModel(levels: CalibrationLevels, model: CurveModel, warmStart?: Shape, effort?: Effort): ModelFit {
  if (model !== 'linear') return fitLogistic(levels, model === '5pl', warmStart, effort);
  const line = fitLine(levels);
  if (line === undefined) return NO_LINE;
  return { ...line, verdict: 'converged', runaway: [], infiniteIsBetter: false };
}
