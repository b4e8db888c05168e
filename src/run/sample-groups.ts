import type { WellId } from '../domain/well-id.ts';
import type { Plate, PlateWell, ReplicateGroup } from '../plate/plate.ts';
import { isOverflow, responseToJudge } from '../plate/replicate-groups.ts';

/** The wells of one sample on a plate, grouped by dilution and spike. */
export interface SampleGroups {
  readonly sampleId: string;
  /** Unspiked groups, lowest dilution first. */
  readonly unspiked: readonly ReplicateGroup[];
  /** Groups with free drug added, for the confirmatory tier. */
  readonly spiked: readonly ReplicateGroup[];
}

/** A sample that groups are still being added to: most have one, which is not spiked. */
interface GrowingGroups {
  readonly sampleId: string;
  unspiked: readonly ReplicateGroup[];
  spiked: readonly ReplicateGroup[];
}

const NONE: readonly ReplicateGroup[] = [];

/** The samples of a plate in the reading order of their first well. */
export function samplesOfPlate(plate: Plate): readonly SampleGroups[] {
  const samples: GrowingGroups[] = [];
  const bySample = new Map<string, GrowingGroups>();
  for (const group of plate.groups) {
    if (group.role !== 'sample') continue;
    let sample = bySample.get(group.name);
    if (sample === undefined) {
      sample = { sampleId: group.name, unspiked: NONE, spiked: NONE };
      bySample.set(group.name, sample);
      samples.push(sample);
    }
    if (group.spiked) sample.spiked = [...sample.spiked, group];
    else sample.unspiked = sample.unspiked === NONE ? [group] : [...sample.unspiked, group];
  }
  for (const sample of samples) {
    if (sample.unspiked.length < 2) continue;
    sample.unspiked = sample.unspiked.toSorted((left, right) => (left.dilution ?? 1) - (right.dilution ?? 1));
  }
  return samples;
}

/** Responses of a group as a rule sees them: a well beyond the reader's range is above every limit, not absent. */
export function responsesToJudge({ wells, used, responses }: ReplicateGroup): readonly number[] {
  return wells.length === used.length ? responses : wells.flatMap((well) => responseToJudge(well) ?? []);
}

/** The responses of a role on a plate, as `responsesToJudge` has them. */
export function responsesOfRole(plate: Plate, role: ReplicateGroup['role']): readonly number[] {
  const responses: number[] = [];
  for (const group of plate.groups)
    if (group.role === role && !group.spiked) responses.push(...responsesToJudge(group));
  return responses;
}

/** The names of the wells of groups. */
export function wellsOf(groups: readonly ReplicateGroup[]): readonly WellId[] {
  const [only] = groups;
  return only !== undefined && groups.length === 1 ? only.wellIds : groups.flatMap(({ wellIds }) => wellIds);
}

/** What kept each unusable well of a group from being used, for people: "overflow (C3), left out: bubble (C4)". */
export function lostWellsText(group: ReplicateGroup): string {
  const lost = group.wells.filter((well) => !group.used.includes(well));
  return lost.map((well) => `${lossOf(well)} (${well.content.well})`).join(', ');
}

/** How many wells of a group the reader reported beyond its range, but for those that the layout leaves out. */
export function overflowsOf({ wells, used }: ReplicateGroup): number {
  if (wells.length === used.length) return 0;
  let count = 0;
  for (const well of wells) if (isOverflow(well)) count += 1;
  return count;
}

/** True when the reader reported every well of a group beyond its range, but for those that the layout leaves out. */
export function isBeyondReader(group: ReplicateGroup): boolean {
  const planned = group.wells.filter(({ leftOut }) => leftOut === undefined);
  return planned.length > 0 && planned.every(isOverflow);
}

function lossOf(well: PlateWell): string {
  if (well.leftOut !== undefined) return `left out: ${well.leftOut}`;
  return well.reading.kind === 'measured' ? 'no response' : well.reading.kind;
}
