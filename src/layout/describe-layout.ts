import type { Finding } from '../domain/finding.ts';
import type { PlateLayout, Role, WellContent } from '../domain/well-content.ts';
import type { WellId } from '../domain/well-id.ts';
import { LAYOUT_FINDINGS } from './layout-findings.ts';

/**
 * What looks like a slip in a layout that is otherwise right: a sample in twice as many wells as the others (one name
 * for two samples?), samples in fewer wells (a misspelt name?), and a standard of one name with two concentrations.
 */
export function describeLayout(layout: PlateLayout): readonly Finding[] {
  return [...describeReplicates(layout), ...describeStandards(layout)];
}

function describeReplicates(layout: PlateLayout): readonly Finding[] {
  const samples = groupAlike(layout, 'sample', isSameSample);
  const usual = mostFrequent(samples.map(({ count }) => count));
  if (usual === undefined || usual < 2) return [];
  const repeated = samples.filter(({ count }) => count >= 2 * usual);
  const fewer = samples.filter(({ count }) => count < usual);
  const wellsOf = ({ first }: AlikeWells): readonly WellId[] =>
    wellsWhere(layout, (content) => isNamedAlike(first, content) && isSameSample(first, content));
  return [
    ...repeated.map((sample) =>
      LAYOUT_FINDINGS.raise(
        'LAYOUT_SAMPLE_REPEATED',
        { sample: sample.first.name, wells: sample.count, usual },
        wellsOf(sample),
      ),
    ),
    ...(fewer.length === 0
      ? []
      : [
          LAYOUT_FINDINGS.raise(
            'LAYOUT_SAMPLE_INCOMPLETE',
            { samples: fewer.map(({ first }) => first.name), usual },
            fewer.flatMap(wellsOf),
          ),
        ]),
  ];
}

function isSameSample(left: WellContent, right: WellContent): boolean {
  return left.dilution === right.dilution && (left.spiked ?? false) === (right.spiked ?? false);
}

function describeStandards(layout: PlateLayout): readonly Finding[] {
  const standards = groupAlike(layout, 'standard', (left, right) => left.concentration === right.concentration);
  const names = new Set(standards.map(({ first }) => first.name));
  if (names.size < 3 || names.size === standards.length) return [];
  return [...names].flatMap((standard) => {
    const named = standards.filter(({ first }) => first.name === standard).map(({ first }) => first);
    const concentrations = named.flatMap(({ concentration }) => concentration ?? []);
    if (concentrations.length !== 2) return [];
    const wells = wellsWhere(layout, (content) => isNamedAlike(named[0] as WellContent, content));
    return [LAYOUT_FINDINGS.raise('LAYOUT_STANDARD_AMBIGUOUS', { standard, concentrations }, wells)];
  });
}

/** Wells of one role and name that are alike: the first of them, and how many they are. */
interface AlikeWells {
  readonly first: WellContent;
  count: number;
  /** Others of the same name that are not like these. */
  unlike: AlikeWells | undefined;
}

/** The wells of a role that share a name and are alike. */
function groupAlike(
  { wells }: PlateLayout,
  role: Role,
  isAlike: (left: WellContent, right: WellContent) => boolean,
): readonly AlikeWells[] {
  const groups: AlikeWells[] = [];
  const byName = new Map<string, AlikeWells>();
  for (const content of wells.values()) {
    if (content.role !== role) continue;
    const named = byName.get(content.name);
    let group = named;
    while (group !== undefined && !isAlike(group.first, content)) group = group.unlike;
    if (group === undefined) {
      group = { first: content, count: 0, unlike: named };
      groups.push(group);
      byName.set(content.name, group);
    }
    group.count += 1;
  }
  return groups;
}

function isNamedAlike(left: WellContent, right: WellContent): boolean {
  return left.role === right.role && left.name === right.name;
}

function wellsWhere({ wells }: PlateLayout, isMeant: (content: WellContent) => boolean): readonly WellId[] {
  return [...wells.values()].filter(isMeant).map(({ well }) => well);
}

/** The number of wells that more than half of the samples have; undefined where there is none. */
function mostFrequent(counts: readonly number[]): number | undefined {
  return [...new Set(counts)].find(
    (count) => counts.filter((other) => other === count).length > counts.length / 2 && counts.length > 2,
  );
}
