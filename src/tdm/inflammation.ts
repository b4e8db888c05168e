import { isAtLeast, isSurelyBelow } from '../domain/comparison.ts';
import { toText } from '../domain/number-text.ts';
import type { DecisionFacts } from './decision-facts.ts';
import type { MarkerLimit, Policy } from './policy.ts';
import type { MarkerValue, SampleContext } from './sample-context.ts';

/** Whether inflammation is active, and whether that was stated or read from markers. */
export interface InflammationReading {
  readonly value: DecisionFacts['inflammation'];
  readonly fromMarkers: boolean;
}

/**
 * What was stated holds. Where nothing was, CRP and calprotectin decide if the policy states their limits: one marker at
 * or above its `confirmedFrom` confirms; all measured ones below their `absentBelow` speak against; else unknown. A marker
 * reported as a limit ("<5", ">1800") counts where every value that it can stand for does.
 */
export function inflammationOf(context: SampleContext, policy: Policy): InflammationReading {
  if (context.inflammation !== undefined) return { value: context.inflammation, fromMarkers: false };
  const pairs: readonly (readonly [MarkerValue | undefined, MarkerLimit | undefined])[] = [
    [context.crpMgL, policy.markers.crpMgL],
    [context.calprotectinUgG, policy.markers.calprotectinUgG],
  ];
  const judged = pairs.flatMap(([value, limit]) =>
    value === undefined || limit === undefined ? [] : [{ value, limit }],
  );
  if (judged.some(({ value, limit }) => isMarkerAtLeast(value, limit.confirmedFrom))) {
    return { value: 'confirmed', fromMarkers: true };
  }
  const absent = judged.length > 0 && judged.every(({ value, limit }) => isMarkerBelow(value, limit.absentBelow));
  return absent ? { value: 'absent', fromMarkers: true } : { value: 'unknown', fromMarkers: false };
}

function isMarkerAtLeast(marker: MarkerValue, limit: number): boolean {
  if (typeof marker === 'number') return isAtLeast(marker, limit);
  return (marker.kind === 'above' || marker.kind === 'at-least') && isAtLeast(marker.limit, limit);
}

function isMarkerBelow(marker: MarkerValue, limit: number): boolean {
  if (typeof marker === 'number') return !isAtLeast(marker, limit);
  const isInclusive = marker.kind === 'at-most';
  return (isInclusive || marker.kind === 'below') && isSurelyBelow(marker.limit, isInclusive, limit);
}

/** The markers that were stated, for people: "CRP <5 mg/L, calprotectin 150 µg/g"; "" without any. */
export function markersText({ crpMgL, calprotectinUgG }: SampleContext): string {
  const words: string[] = [];
  if (crpMgL !== undefined) words.push(`CRP ${markerText(crpMgL)} mg/L`);
  if (calprotectinUgG !== undefined) words.push(`calprotectin ${markerText(calprotectinUgG)} µg/g`);
  return words.join(', ');
}

const SIGNS = { below: '<', 'at-most': '<=', above: '>', 'at-least': '>=' } as const;

function markerText(marker: MarkerValue): string {
  return typeof marker === 'number' ? toText(marker) : `${SIGNS[marker.kind]}${toText(marker.limit)}`;
}
