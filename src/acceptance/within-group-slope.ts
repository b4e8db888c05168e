import { wellIndex } from '../domain/well-id.ts';
import type { Plate, PlateWell, ReplicateGroup } from '../plate/plate.ts';

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
export function placeEffect(plate: Plate, property: Float64Array, limits: EffectLimits): PlaceEffect | undefined {
  const points: CentredPoints = { x: [], y: [] };
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
  const { x, y } = points;
  for (let index = 0; index < x.length; index += 1) {
    sxx += (x[index] as number) * (x[index] as number);
    sxy += (x[index] as number) * (y[index] as number);
  }
  const degreesOfFreedom = x.length - groups - 1;
  if (sxx === 0 || degreesOfFreedom < 1) return undefined;
  const slope = sxy / sxx;
  let residual = 0;
  for (let index = 0; index < x.length; index += 1) {
    residual += ((y[index] as number) - slope * (x[index] as number)) ** 2;
  }
  const standardError = Math.sqrt(residual / degreesOfFreedom / sxx);
  return {
    percent: 100 * slope,
    standardErrors: standardError < 1e-12 ? null : Math.abs(slope) / standardError,
    groups,
  };
}

/** Of each well, its place and its response as they differ from the means of its group. */
interface CentredPoints {
  readonly x: number[];
  readonly y: number[];
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

function spread({ used }: ReplicateGroup, property: Float64Array): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { content } of used) {
    const place = property[wellIndex(content.well)] as number;
    if (place < lowest) lowest = place;
    if (place > highest) highest = place;
  }
  return highest - lowest;
}

function addCentred(
  { meanResponse, used, responses }: ReplicateGroup,
  property: Float64Array,
  points: CentredPoints,
): void {
  const mean = meanResponse ?? 1;
  let total = 0;
  for (const { content } of used) total += property[wellIndex(content.well)] as number;
  const centre = total / used.length;
  for (let index = 0; index < used.length; index += 1) {
    points.x.push((property[wellIndex((used[index] as PlateWell).content.well)] as number) - centre);
    points.y.push(((responses[index] as number) - mean) / mean);
  }
}
