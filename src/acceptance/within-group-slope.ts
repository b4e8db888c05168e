import type { WellId } from '../domain/well-id.ts';
import type { Plate, ReplicateGroup } from '../plate/plate.ts';

/** How like wells change with a property of their place, in percent of their mean. */
export interface PlaceEffect {
  /** Change from property 0 to property 1, percent. */
  readonly percent: number;
  /** The effect over its standard error; null where like wells agree exactly. */
  readonly standardErrors: number | null;
  readonly groups: number;
}

/**
 * Least-squares slope of relative deviations from the group mean against a property of the wells' place (0 to 1), with
 * intercepts by group: what differs between groups cancels. Only groups whose wells differ in the property by at least
 * `minimumSpread` and whose mean reaches `minimumOd` take part. Undefined when too few groups do.
 */
export function placeEffect(
  plate: Plate,
  property: (well: WellId) => number,
  limits: { readonly minimumGroups: number; readonly minimumOd: number; readonly minimumSpread: number },
): PlaceEffect | undefined {
  const groups = plate.groups
    .filter((group) => isComparable(group, limits.minimumOd))
    .map((group) => centred(group, property))
    .filter((points) => spread(points) >= limits.minimumSpread - 1e-9);
  const points = groups.flat();
  const sxx = points.reduce((sum, { x }) => sum + x * x, 0);
  const degreesOfFreedom = points.length - groups.length - 1;
  if (groups.length < limits.minimumGroups || sxx === 0 || degreesOfFreedom < 1) return undefined;
  const slope = points.reduce((sum, { x, y }) => sum + x * y, 0) / sxx;
  const residual = points.reduce((sum, { x, y }) => sum + (y - slope * x) ** 2, 0);
  const standardError = Math.sqrt(residual / degreesOfFreedom / sxx);
  return {
    percent: 100 * slope,
    standardErrors: standardError < 1e-12 ? null : Math.abs(slope) / standardError,
    groups: groups.length,
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

function centred(group: ReplicateGroup, property: (well: WellId) => number): readonly CentredPoint[] {
  const mean = group.meanResponse ?? 1;
  const places = group.used.map(({ content }) => property(content.well));
  const centre = places.reduce((sum, place) => sum + place, 0) / places.length;
  return group.used.map(({ response }, index) => ({
    x: (places[index] ?? centre) - centre,
    y: ((response ?? mean) - mean) / mean,
  }));
}

function spread(points: readonly CentredPoint[]): number {
  const places = points.map(({ x }) => x);
  return Math.max(...places) - Math.min(...places);
}
