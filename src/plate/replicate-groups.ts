import type { Role, WellContent } from '../domain/well-content.ts';
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
  readonly spiked: boolean;
  readonly wells: PlateWell[];
  /** The next group of the same name: at another dilution, spiked. */
  next: OpenGroup | undefined;
}

/**
 * Groups wells that hold the same thing: role, name, concentration, unit, dilution and spike. Wells come in reading
 * order and so do the groups; empty wells are in none. A group's statistics are over its usable wells.
 */
export function groupReplicates(
  wells: Iterable<PlateWell>,
  assayDilution: number | undefined,
): readonly ReplicateGroup[] {
  const groups: OpenGroup[] = [];
  const byName = new Map<string, OpenGroup>();
  for (const well of wells) {
    const { content } = well;
    if (content.role === 'empty') continue;
    const dilution = dilutionOf(content, assayDilution);
    // Replicates mostly lie side by side.
    const latest = groups.at(-1);
    if (latest !== undefined && latest.content.name === content.name && holdsSame(latest, content, dilution)) {
      latest.wells.push(well);
      continue;
    }
    const ofName = byName.get(content.name);
    let group = ofName;
    while (group !== undefined && !holdsSame(group, content, dilution)) group = group.next;
    if (group === undefined) {
      group = { content, dilution, spiked: content.spiked ?? false, wells: [], next: ofName };
      byName.set(content.name, group);
      groups.push(group);
    }
    group.wells.push(well);
  }
  return groups.map(describeGroup);
}

type UsableWell = PlateWell & { readonly response: number };

/** True for a well that takes part in calculations: measured and not left out. */
export function isUsable(well: PlateWell): well is UsableWell {
  return well.response !== undefined && well.leftOut === undefined;
}

function describeGroup({ content, dilution, spiked, wells }: OpenGroup): ReplicateGroup {
  const { role, name, concentration, unit } = content;
  const used: readonly UsableWell[] = wells.every(isUsable) ? wells : wells.filter(isUsable);
  const responses = used.map(({ response }) => response);
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
    spiked,
    wells,
    wellIds: wells.map((well) => well.content.well),
    used,
    responses,
    meanResponse,
    sdResponse,
    cvPercent: hasCv ? (100 * sdResponse) / meanResponse : undefined,
  };
}

/** True when a well of the group's name holds what the group holds. */
function holdsSame(group: OpenGroup, other: WellContent, dilution: number | undefined): boolean {
  const { role, concentration, unit } = group.content;
  return (
    role === other.role &&
    concentration === other.concentration &&
    unit === other.unit &&
    group.dilution === dilution &&
    group.spiked === (other.spiked ?? false)
  );
}

function dilutionOf({ dilution, role }: WellContent, assayDilution: number | undefined): number | undefined {
  return dilution ?? (DILUTED_LIKE_SAMPLES.has(role) ? assayDilution : undefined);
}
