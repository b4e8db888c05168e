import type { Finding } from '../domain/finding.ts';
import type { PlateLayout, WellContent } from '../domain/well-content.ts';
import { LAYOUT_FINDINGS } from './layout-findings.ts';

/**
 * What looks like a slip in a layout that is otherwise right: a sample in twice as many wells as the others (one name
 * for two samples?), samples in fewer wells (a misspelt name?), and a standard of one name with two concentrations.
 */
export function describeLayout(layout: PlateLayout): readonly Finding[] {
  const contents = [...layout.wells.values()];
  return [...describeReplicates(contents), ...describeStandards(contents)];
}

function describeReplicates(contents: readonly WellContent[]): readonly Finding[] {
  const samples = groupBy(
    contents.filter(({ role }) => role === 'sample'),
    ({ name, dilution, spiked }) => `${dilution} ${spiked ?? false} ${name}`,
  );
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

function describeStandards(contents: readonly WellContent[]): readonly Finding[] {
  const standards = groupBy(
    contents.filter(({ role }) => role === 'standard'),
    ({ name }) => name,
  );
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

function groupBy(
  contents: readonly WellContent[],
  keyOf: (content: WellContent) => string,
): readonly (readonly WellContent[])[] {
  const groups = new Map<string, WellContent[]>();
  for (const content of contents) {
    const key = keyOf(content);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [content]);
    else group.push(content);
  }
  return [...groups.values()];
}

/** The number of wells that more than half of the samples have; undefined where there is none. */
function mostFrequent(counts: readonly number[]): number | undefined {
  return [...new Set(counts)].find(
    (count) => counts.filter((other) => other === count).length > counts.length / 2 && counts.length > 2,
  );
}
