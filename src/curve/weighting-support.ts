import type { Weighting } from '../assay/assay-definition.ts';
import { responseFloor } from './point-weights.ts';
import { replicateLevels } from './replicate-levels.ts';
import type { StandardCurve } from './standard-curve.ts';
import { estimateVariancePower, type ReplicateLevel } from './variance-power.ts';

/** What the replicates say of how the scatter grows, with what the weighting rests on, against what it assumes. */
export interface WeightingSupport {
  /** What the scatter grows with: the concentration under 1/x and 1/x². */
  readonly of: 'response' | 'concentration';
  /** SD is proportional to its power theta by the replicates; 0 is constant SD, 1 (of the response) constant CV. */
  readonly theta: number;
  readonly standardError: number;
  /** The power that the weighting used stands for. */
  readonly assumedTheta: number;
  /** False where the assumed power lies more than two standard errors away. */
  readonly isSupported: boolean;
  /** The weighting, of the same, that the replicates come nearest to; a recommendation, never applied by itself. */
  readonly recommended: Weighting;
}

/** Judges a curve's weighting by its replicates; null where there are too few of them. */
export function weightingSupport(curve: StandardCurve): WeightingSupport | null {
  const { of, floor } = curve.variance;
  const levels = replicateLevels(curve.points);
  const power =
    of === 'concentration'
      ? estimateVariancePower(levels.map(onConcentration), floor)
      : estimateVariancePower(levels, responseFloor(levels.map((level) => level.mean)));
  if (power === undefined) return null;
  const assumedTheta = curve.variance.theta;
  const [half, full] = of === 'concentration' ? (['1/x', '1/x2'] as const) : (['1/f', '1/f2'] as const);
  const recommended = power.theta < 0.25 ? 'none' : power.theta < 0.75 ? half : full;
  const isSupported = Math.abs(power.theta - assumedTheta) <= 2 * power.standardError;
  return { of, theta: power.theta, standardError: power.standardError, assumedTheta, isSupported, recommended };
}

function onConcentration(level: ReplicateLevel): ReplicateLevel {
  return { ...level, mean: level.x };
}
