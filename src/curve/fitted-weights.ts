import { type CalibrationLevels, reweighted } from './calibration-levels.ts';
import type { ModelFit } from './fit-model.ts';
import { fitModel } from './fit-model.ts';
import { powerWeight } from './point-weights.ts';
import { responseAt } from './response-at.ts';
import type { FitSettings } from './standard-curve.ts';
import { estimateVariancePower, type ReplicateLevel, type VariancePower } from './variance-power.ts';

/** A curve whose weights rest on its own fitted responses. */
export interface SettledFit {
  readonly fit: ModelFit;
  readonly levels: CalibrationLevels;
  readonly theta: number;
  readonly power: VariancePower | undefined;
  /** False when weights and curve kept changing each other. */
  readonly settled: boolean;
}

const MAX_ROUNDS = 60;
const SETTLED = 1e-11;

/**
 * Iteratively reweighted least squares: fit, weight each level by 1 / fitted^(2 theta), fit again, until the weights no
 * longer change (Carroll and Ruppert 1988, chapter 2). Without `theta` it is estimated in each round from the scatter of
 * the replicates about their level's mean. Fitted responses below `floor` count as the floor.
 */
export function settleFittedWeights(
  start: CalibrationLevels,
  settings: FitSettings,
  theta: number | undefined,
  floor: number,
  replicates: readonly ReplicateLevel[],
): SettledFit {
  const perLevel = settings.fitOn === 'means' ? start.wells.map(() => 1) : start.wells;
  let power = theta === undefined ? estimateVariancePower(replicates, floor) : undefined;
  let current = theta ?? power?.theta ?? 0;
  let levels = weighted(start, start.y, perLevel, current, floor);
  let fit = fitModel(levels, settings.model);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const fitted = levels.x.map((x) => responseAt({ model: settings.model, parameters: fit.parameters }, x));
    if (fit.verdict !== 'converged' || !fitted.every(Number.isFinite)) break;
    if (theta === undefined) {
      power = estimateVariancePower(
        replicates.map((level) => ({ ...level, mean: fitted[level.level] as number })),
        floor,
      );
      current = power?.theta ?? 0;
    }
    const next = weighted(start, fitted, perLevel, current, floor);
    const change = largestRelativeChange(levels.weight, next.weight);
    levels = next;
    const refit = fitModel(levels, settings.model, fit.shape);
    fit = refit.verdict === 'converged' ? refit : fitModel(levels, settings.model);
    if (change < SETTLED) return { fit, levels, theta: current, power, settled: true };
  }
  return { fit, levels, theta: current, power, settled: false };
}

function weighted(
  levels: CalibrationLevels,
  responses: Float64Array,
  perLevel: Float64Array,
  theta: number,
  floor: number,
): CalibrationLevels {
  const weight = responses.map((y, i) => (perLevel[i] as number) * powerWeight(Math.max(y, floor), theta, floor));
  return reweighted(levels, weight);
}

function largestRelativeChange(before: Float64Array, after: Float64Array): number {
  let change = 0;
  for (let i = 0; i < before.length; i += 1) {
    change = Math.max(change, Math.abs((after[i] as number) / (before[i] as number) - 1));
  }
  return change;
}
