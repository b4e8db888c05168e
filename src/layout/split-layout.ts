import type { PlateLayout } from '../domain/well-content.ts';
import type { WellId } from '../domain/well-id.ts';

/** The wells of one assay on a plate, and the wells of that plate that belong to other assays. */
export interface AssayLayout {
  /** Undefined where the layout names no assay. */
  readonly assay: string | undefined;
  readonly layout: PlateLayout;
  readonly otherWells: ReadonlySet<WellId>;
}

/**
 * Splits the layout of a plate that carries several assays, in the order in which they appear. Wells that name no assay
 * (shared blanks, empty wells) belong to each. A plate of one assay, or of none that is named, gives one part.
 */
export function splitByAssay(layout: PlateLayout): readonly AssayLayout[] {
  const named = new Set<string>();
  for (const { assay } of layout.wells.values()) if (assay !== undefined) named.add(assay);
  const assays = [...named];
  if (assays.length < 2) return [{ assay: layout.assay ?? assays[0], layout, otherWells: new Set() }];
  return assays.map((assay) => {
    const isOwn = (own: string | undefined): boolean => own === undefined || own === assay;
    const wells = new Map([...layout.wells].filter(([, content]) => isOwn(content.assay)));
    const others = [...layout.wells.values()].filter(({ assay: other }) => !isOwn(other)).map(({ well }) => well);
    return { assay, layout: { ...layout, assay, wells }, otherWells: new Set(others) };
  });
}
