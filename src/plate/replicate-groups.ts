import { holdSame, type Role, type WellContent } from '../domain/well-content.ts';
import type { WellId } from '../domain/well-id.ts';
import { mean, sampleSdAbout } from '../statistics/moments.ts';
import type { PlateWell, ReplicateGroup } from './plate.ts';

/** Roles whose dilution the assay states where the layout does not: what is diluted like a sample. */
const DILUTED_LIKE_SAMPLES: ReadonlySet<Role> = new Set<Role>([
  'sample',
  'control',
  'negative-control',
  'positive-control',
  'cutoff-control',
]);

/** A group that wells are still being added to. */
interface OpenGroup {
  readonly content: WellContent;
  readonly dilution: number | undefined;
  wells: readonly PlateWell[];
  /** The next group of the same name: at another dilution, spiked. */
  readonly next: OpenGroup | undefined;
}

/**
 * Groups wells that hold the same thing: role, name, concentration, unit, dilution and spike. Wells come in reading
 * order and so do the groups; empty wells are in none. A group's statistics are over its usable wells.
 */
export function groupReplicates(
  wells: readonly PlateWell[],
  assayDilution: number | undefined,
): readonly ReplicateGroup[] {
  const groups: OpenGroup[] = [];
  const byName = new Map<string, OpenGroup>();
  let end = 0;
  for (let start = 0; start < wells.length; start = end) {
    const { content } = wells[start] as PlateWell;
    end = endOfRun(wells, start);
    if (content.role === 'empty') continue;
    const run = wells.slice(start, end);
    const dilution = dilutionOf(content, assayDilution);
    const ofName = byName.get(content.name);
    let group = ofName;
    while (group !== undefined && !(group.dilution === dilution && holdSame(group.content, content)))
      group = group.next;
    if (group === undefined) {
      group = { content, dilution, wells: run, next: ofName };
      byName.set(content.name, group);
      groups.push(group);
    } else group.wells = [...group.wells, ...run];
  }
  return describeGroups(groups);
}

/** Where the wells from `start` on cease to hold the same thing in the same words: replicates mostly lie side by side. */
function endOfRun(wells: readonly PlateWell[], start: number): number {
  const { content } = wells[start] as PlateWell;
  let end = start + 1;
  while (end < wells.length && repeats((wells[end] as PlateWell).content, content)) end += 1;
  return end;
}

type UsableWell = PlateWell & { readonly response: number };

/** True for a well that takes part in calculations: measured and not left out. */
export function isUsable(well: PlateWell): well is UsableWell {
  return well.response !== undefined && well.leftOut === undefined;
}

/** True for a well that takes part and that the reader reported beyond its range: above every limit, but without a number. */
export function isOverflow({ reading, leftOut }: PlateWell): boolean {
  return reading.kind === 'overflow' && leftOut === undefined;
}

/** The response that a limit is compared with: infinite beyond the reader's range, undefined where a well has none. */
export function responseToJudge(well: PlateWell): number | undefined {
  if (isUsable(well)) return well.response;
  return isOverflow(well) ? Number.POSITIVE_INFINITY : undefined;
}

/** The lists of a group are cut out of lists of the whole plate: one that grows by itself has room for 17. */
function describeGroups(groups: readonly OpenGroup[]): readonly ReplicateGroup[] {
  const ids: WellId[] = [];
  const responses: number[] = [];
  const described: ReplicateGroup[] = [];
  for (const { content, dilution, wells } of groups) {
    const first = ids.length;
    const firstUsed = responses.length;
    for (const well of wells) {
      ids.push(well.content.well);
      if (isUsable(well)) responses.push(well.response);
    }
    const used = responses.length - firstUsed === wells.length ? wells : wells.filter(isUsable);
    described.push(describeGroup(content, dilution, wells, ids.slice(first), used, responses.slice(firstUsed)));
  }
  return described;
}

/** The group with none of its wells used: of wells that contradict each other none is known to be right. */
export function withoutUsed(group: ReplicateGroup): ReplicateGroup {
  return {
    ...group,
    used: [],
    responses: [],
    meanResponse: undefined,
    sdResponse: undefined,
    cvPercent: undefined,
  };
}

/** Groups that hold the same thing under several names as one group: all names, the content of the first otherwise. */
export function poolReplicates(groups: readonly ReplicateGroup[]): ReplicateGroup {
  const [first] = groups;
  if (first === undefined) throw new Error('no groups to pool');
  const wells = groups.flatMap((group) => group.wells);
  const name = [...new Set(groups.map((group) => group.name))].join(', ');
  const content = { ...first, name };
  return describeGroup(
    content,
    first.dilution,
    wells,
    groups.flatMap(({ wellIds }) => wellIds),
    groups.flatMap(({ used }) => used),
    groups.flatMap(({ responses }) => responses),
  );
}

function describeGroup(
  { role, name, concentration, unit, spiked }: Pick<WellContent, 'role' | 'name' | 'concentration' | 'unit' | 'spiked'>,
  dilution: number | undefined,
  wells: readonly PlateWell[],
  wellIds: readonly WellId[],
  used: readonly PlateWell[],
  responses: readonly number[],
): ReplicateGroup {
  const meanResponse = responses.length === 0 ? undefined : mean(responses);
  const sdResponse =
    responses.length < 2 || meanResponse === undefined ? undefined : sampleSdAbout(responses, meanResponse);
  const hasCv = meanResponse !== undefined && sdResponse !== undefined && meanResponse > 0;
  return {
    role,
    name,
    concentration,
    unit,
    dilution,
    spiked: spiked ?? false,
    wells,
    wellIds,
    used,
    responses,
    meanResponse,
    sdResponse,
    cvPercent: hasCv ? (100 * sdResponse) / meanResponse : undefined,
  };
}

/** True for contents that are written alike, to the dilution. */
function repeats(content: WellContent, before: WellContent): boolean {
  return content.name === before.name && content.dilution === before.dilution && holdSame(content, before);
}

function dilutionOf({ dilution, role }: WellContent, assayDilution: number | undefined): number | undefined {
  return dilution ?? (DILUTED_LIKE_SAMPLES.has(role) ? assayDilution : undefined);
}
