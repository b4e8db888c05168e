import { isAtLeast } from '../domain/comparison.ts';
import type { DecisionFacts } from './decision-facts.ts';
import type { MarkerLimit, Policy } from './policy.ts';
import type { SampleContext } from './sample-context.ts';

/** Whether inflammation is active, and whether that was stated or read from markers. */
export interface InflammationReading {
  readonly value: DecisionFacts['inflammation'];
  readonly fromMarkers: boolean;
}

/**
 * What was stated holds. Where nothing was, CRP and calprotectin decide if the policy states their limits: one marker at
 * or above its `confirmedFrom` confirms; all measured ones below their `absentBelow` speak against; else unknown.
 */
export function inflammationOf(context: SampleContext, policy: Policy): InflammationReading {
  if (context.inflammation !== undefined) return { value: context.inflammation, fromMarkers: false };
  const pairs: readonly (readonly [number | undefined, MarkerLimit | undefined])[] = [
    [context.crpMgL, policy.markers.crpMgL],
    [context.calprotectinUgG, policy.markers.calprotectinUgG],
  ];
  const judged = pairs.flatMap(([value, limit]) =>
    value === undefined || limit === undefined ? [] : [{ value, limit }],
  );
  if (judged.some(({ value, limit }) => isAtLeast(value, limit.confirmedFrom))) {
    return { value: 'confirmed', fromMarkers: true };
  }
  const absent = judged.length > 0 && judged.every(({ value, limit }) => !isAtLeast(value, limit.absentBelow));
  return absent ? { value: 'absent', fromMarkers: true } : { value: 'unknown', fromMarkers: false };
}
