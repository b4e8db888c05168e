import type { Staged } from '../domain/finding.ts';
import { InputError } from '../domain/input-error.ts';
import { holdSame, type PlateLayout, type WellContent } from '../domain/well-content.ts';
import { ALL_WELLS } from '../domain/well-id.ts';
import { LAYOUT_FINDINGS } from './layout-findings.ts';

/**
 * Joins the layout that an export carries with the layout file of the run: a well that the file describes is as the
 * file says, any other as the export says. Of two layouts a note tells how many wells differ.
 * @throws InputError (input, LAYOUT_MISSING) when there is neither
 */
export function mergeLayouts(embedded: PlateLayout | undefined, file: PlateLayout | undefined): Staged<PlateLayout> {
  if (embedded === undefined && file === undefined) {
    throw new InputError('input', {
      code: 'LAYOUT_MISSING',
      message: 'nothing says what is in the wells: there is no layout file and the export carries no layout',
      hint: 'put a layout beside the plate (plate.layout.csv or layout.csv), or give one with --layout FILE',
    });
  }
  if (embedded === undefined || file === undefined) {
    const only = (file ?? embedded) as PlateLayout;
    refuseStandardsWithoutConcentration(only.wells.values());
    return { value: only, findings: [] };
  }
  const wells = new Map(
    ALL_WELLS.flatMap((well) => {
      const content = file.wells.get(well) ?? embedded.wells.get(well);
      return content === undefined ? [] : [[well, content] as const];
    }),
  );
  refuseStandardsWithoutConcentration(wells.values());
  const replaced = [...file.wells.values()].filter((content) => embedded.wells.has(content.well));
  const differing = replaced.filter((content) => !isSame(content, embedded.wells.get(content.well)));
  const assay = file.assay ?? embedded.assay;
  const finding = LAYOUT_FINDINGS.raise(
    'LAYOUT_OVERRIDES_EXPORT',
    {
      replaced: replaced.length,
      differing: differing.length,
      added: file.wells.size - replaced.length,
      kept: wells.size - file.wells.size,
    },
    differing.map((content) => content.well),
  );
  return { value: { ...(assay === undefined ? {} : { assay }), wells, origin: 'merged' }, findings: [finding] };
}

function refuseStandardsWithoutConcentration(contents: Iterable<WellContent>): void {
  const without: WellContent[] = [];
  for (const content of contents) {
    if (content.role === 'standard' && content.concentration === undefined) without.push(content);
  }
  if (without.length === 0) return;
  const problems = without.map(({ well, name }) => ({
    code: 'LAYOUT_CONCENTRATION_MISSING',
    message: `standard "${name}" has no concentration: the layout in the export states none`,
    hint: 'describe the standards in a layout file (plate.layout.csv), with their concentrations',
    at: { well },
  }));
  throw new InputError('input', problems);
}

function isSame(left: WellContent, right: WellContent | undefined): boolean {
  return (
    right !== undefined &&
    left.name === right.name &&
    left.dilution === right.dilution &&
    left.exclude === right.exclude &&
    holdSame(left, right)
  );
}
