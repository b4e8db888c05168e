import type { Weighting } from '../assay/assay-definition.ts';
import { responseFloor } from './point-weights.ts';
import { replicateLevels } from './replicate-levels.ts';
import type { StandardCurve } from './standard-curve.ts';
import { estimateVariancePower } from './variance-power.ts';

/** What the replicates say of how the scatter grows with the response, against what the weighting assumes. */
export interface WeightingSupport {
  /** SD is proportional to response^theta by the replicates; 0 is constant SD, 1 constant CV. */
  readonly theta: number;
  readonly standardError: number;
  /** The power that the weighting used stands for. */
  readonly assumedTheta: number;
  /** False where the assumed power lies more than two standard errors away. */
  readonly isSupported: boolean;
  /** The weighting of the fitted response that the replicates come nearest to; a recommendation, never applied by itself. */
  readonly recommended: Weighting;
}

/** Judges a curve's weighting by its replicates; null where there are too few of them. */
export function weightingSupport(curve: StandardCurve): WeightingSupport | null {
  const levels = replicateLevels(curve.points);
  const power = estimateVariancePower(levels, responseFloor(levels.map((level) => level.mean)));
  if (power === undefined) return null;
  const assumedTheta = curve.variance.theta;
  const recommended = power.theta < 0.25 ? 'none' : power.theta < 0.75 ? '1/f' : '1/f2';
  const isSupported = Math.abs(power.theta - assumedTheta) <= 2 * power.standardError;
  return { theta: power.theta, standardError: power.standardError, assumedTheta, isSupported, recommended };
}
