import { wellIndex } from '../domain/well-id.ts';
import type { Plate, ReplicateGroup } from '../plate/plate.ts';

/** How like wells change with a property of their place, in percent of their mean. */
export interface PlaceEffect {
  /** Change from property 0 to property 1, percent. */
  readonly percent: number;
  /** The effect over its standard error; null where like wells agree exactly. */
  readonly standardErrors: number | null;
  readonly groups: number;
}

/** Which groups take part in an effect, and how many it needs. */
export interface EffectLimits {
  readonly minimumGroups: number;
  readonly minimumOd: number;
  readonly minimumSpread: number;
}

/**
 * Least-squares slope of relative deviations from the group mean against a property of the wells' place (0 to 1, given
 * for each well in reading order), with intercepts by group: what differs between groups cancels. Only groups whose wells
 * differ in the property by at least `minimumSpread` and whose mean reaches `minimumOd` take part. Undefined when too few
 * groups do.
 */
export function placeEffect(plate: Plate, property: readonly number[], limits: EffectLimits): PlaceEffect | undefined {
  const points: CentredPoint[] = [];
  let groups = 0;
  for (const group of plate.groups) {
    if (!isComparable(group, limits.minimumOd)) continue;
    if (spread(group, property) < limits.minimumSpread - 1e-9) continue;
    groups += 1;
    addCentred(group, property, points);
  }
  if (groups < limits.minimumGroups) return undefined;
  let sxx = 0;
  let sxy = 0;
  for (const { x, y } of points) {
    sxx += x * x;
    sxy += x * y;
  }
  const degreesOfFreedom = points.length - groups - 1;
  if (sxx === 0 || degreesOfFreedom < 1) return undefined;
  const slope = sxy / sxx;
  const residual = points.reduce((sum, { x, y }) => sum + (y - slope * x) ** 2, 0);
  const standardError = Math.sqrt(residual / degreesOfFreedom / sxx);
  return {
    percent: 100 * slope,
    standardErrors: standardError < 1e-12 ? null : Math.abs(slope) / standardError,
    groups,
  };
}

interface CentredPoint {
  readonly x: number;
  readonly y: number;
}

function isComparable(group: ReplicateGroup, minimumOd: number): boolean {
  return (
    group.role !== 'blank' &&
    group.role !== 'empty' &&
    group.used.length >= 2 &&
    group.meanResponse !== undefined &&
    group.meanResponse >= minimumOd
  );
}

function spread({ used }: ReplicateGroup, property: readonly number[]): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { content } of used) {
    const place = property[wellIndex(content.well)] as number;
    if (place < lowest) lowest = place;
    if (place > highest) highest = place;
  }
  return highest - lowest;
}

function addCentred(group: ReplicateGroup, property: readonly number[], points: CentredPoint[]): void {
  const mean = group.meanResponse ?? 1;
  const places = group.used.map(({ content }) => property[wellIndex(content.well)] as number);
  const centre = places.reduce((sum, place) => sum + place, 0) / places.length;
  for (let index = 0; index < places.length; index += 1) {
    points.push({ x: (places[index] as number) - centre, y: ((group.responses[index] as number) - mean) / mean });
  }
}
