import type { Finding } from '../domain/finding.ts';
import type { PlateLayout, Role, WellContent } from '../domain/well-content.ts';
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
  const usual = mostFrequent(samples.map((wells) => wells.length));
  if (usual === undefined || usual < 2) return [];
  const repeated = samples.filter((wells) => wells.length >= 2 * usual);
  const fewer = samples.filter((wells) => wells.length < usual);
  return [
    ...repeated.map((wells) =>
      LAYOUT_FINDINGS.raise(
        'LAYOUT_SAMPLE_REPEATED',
        { sample: nameOf(wells), wells: wells.length, usual },
        wells.map(({ well }) => well),
      ),
    ),
    ...(fewer.length === 0
      ? []
      : [
          LAYOUT_FINDINGS.raise(
            'LAYOUT_SAMPLE_INCOMPLETE',
            { samples: fewer.map(nameOf), usual },
            fewer.flatMap((wells) => wells.map(({ well }) => well)),
          ),
        ]),
  ];
}

function isSameSample(left: WellContent, right: WellContent): boolean {
  return left.dilution === right.dilution && (left.spiked ?? false) === (right.spiked ?? false);
}

function describeStandards(layout: PlateLayout): readonly Finding[] {
  const standards = groupAlike(layout, 'standard', () => true);
  return standards.flatMap((wells) => {
    const concentrations = [...new Set(wells.map(({ concentration }) => concentration))].filter(
      (concentration) => concentration !== undefined,
    );
    if (concentrations.length !== 2 || standards.length < 3) return [];
    return [
      LAYOUT_FINDINGS.raise(
        'LAYOUT_STANDARD_AMBIGUOUS',
        { standard: nameOf(wells), concentrations },
        wells.map(({ well }) => well),
      ),
    ];
  });
}

function nameOf(wells: readonly WellContent[]): string {
  return wells[0]?.name ?? '';
}

/** The wells of a role that share a name and are alike. */
function groupAlike(
  { wells }: PlateLayout,
  role: Role,
  isAlike: (left: WellContent, right: WellContent) => boolean,
): readonly (readonly WellContent[])[] {
  const groups: WellContent[][] = [];
  const byName = new Map<string, WellContent[][]>();
  for (const content of wells.values()) {
    if (content.role !== role) continue;
    const named = byName.get(content.name);
    const group = named?.find((others) => isAlike(others[0] as WellContent, content));
    if (group !== undefined) {
      group.push(content);
      continue;
    }
    const begun = [content];
    groups.push(begun);
    if (named === undefined) byName.set(content.name, [begun]);
    else named.push(begun);
  }
  return groups;
}

/** The number of wells that more than half of the samples have; undefined where there is none. */
function mostFrequent(counts: readonly number[]): number | undefined {
  return [...new Set(counts)].find(
    (count) => counts.filter((other) => other === count).length > counts.length / 2 && counts.length > 2,
  );
}
