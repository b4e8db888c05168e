import type { Role } from '../domain/well-content.ts';
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

type Alike = [PlateWell, ...PlateWell[]];

/**
 * Groups wells that hold the same thing: role, name, concentration, unit, dilution and spike. Wells come in reading
 * order and so do the groups; empty wells are in none. A group's statistics are over its usable wells.
 */
export function groupReplicates(
  wells: Iterable<PlateWell>,
  assayDilution: number | undefined,
): readonly ReplicateGroup[] {
  const groups: Alike[] = [];
  const byName = new Map<string, Alike[]>();
  for (const well of wells) {
    if (well.content.role === 'empty') continue;
    const ofName = byName.get(well.content.name);
    const group = ofName?.find(([first]) => holdSame(first, well, assayDilution));
    if (group !== undefined) {
      group.push(well);
      continue;
    }
    const started: Alike = [well];
    groups.push(started);
    if (ofName === undefined) byName.set(well.content.name, [started]);
    else ofName.push(started);
  }
  return groups.map((group) => describeGroup(group, assayDilution));
}

/** True for a well that takes part in calculations: measured and not left out. */
export function isUsable(well: PlateWell): well is PlateWell & { readonly response: number } {
  return well.response !== undefined && well.leftOut === undefined;
}

function describeGroup(wells: Readonly<Alike>, assayDilution: number | undefined): ReplicateGroup {
  const { role, name, concentration, unit, spiked } = wells[0].content;
  const used: PlateWell[] = [];
  const responses: number[] = [];
  for (const well of wells) {
    if (!isUsable(well)) continue;
    used.push(well);
    responses.push(well.response);
  }
  const meanResponse = responses.length === 0 ? undefined : mean(responses);
  const sdResponse =
    responses.length < 2 || meanResponse === undefined ? undefined : sampleSdAbout(responses, meanResponse);
  const hasCv = meanResponse !== undefined && sdResponse !== undefined && meanResponse > 0;
  return {
    role,
    name,
    concentration,
    unit,
    dilution: dilutionOf(wells[0], assayDilution),
    spiked: spiked ?? false,
    wells,
    used,
    meanResponse,
    sdResponse,
    cvPercent: hasCv ? (100 * sdResponse) / meanResponse : undefined,
  };
}

/** True for two wells of one name that hold the same thing. */
function holdSame(left: PlateWell, right: PlateWell, assayDilution: number | undefined): boolean {
  const one = left.content;
  const other = right.content;
  return (
    one.role === other.role &&
    one.concentration === other.concentration &&
    one.unit === other.unit &&
    dilutionOf(left, assayDilution) === dilutionOf(right, assayDilution) &&
    (one.spiked ?? false) === (other.spiked ?? false)
  );
}

function dilutionOf({ content }: PlateWell, assayDilution: number | undefined): number | undefined {
  return content.dilution ?? (DILUTED_LIKE_SAMPLES.has(content.role) ? assayDilution : undefined);
}
