import type { Place } from './input-error.ts';
import type { Unit } from './unit.ts';
import type { WellId } from './well-id.ts';

/** What a well is for. `control` is a QC with a nominal value; `cutoff-control` carries the kit's cut-off. */
export type Role =
  | 'standard'
  | 'blank'
  | 'control'
  | 'negative-control'
  | 'positive-control'
  | 'cutoff-control'
  | 'sample'
  | 'empty';

export const ROLES: readonly Role[] = [
  'blank',
  'standard',
  'control',
  'negative-control',
  'positive-control',
  'cutoff-control',
  'sample',
  'empty',
];

/**
 * What the layout says of one well. Absent fields were not stated: nothing is defaulted here.
 * `concentration` is nominal, in `unit`, before `dilution`; `dilution` is the factor (100 for 1:100).
 */
export interface WellContent {
  readonly well: WellId;
  readonly role: Role;
  readonly name: string;
  readonly concentration?: number | undefined;
  readonly unit?: Unit | undefined;
  readonly dilution?: number | undefined;
  /** The assay that this well belongs to, where a layout names it per well. */
  readonly assay?: string | undefined;
  /** Why the well is left out of every calculation. */
  readonly exclude?: string | undefined;
  /** True for a well of the confirmatory tier, where free drug was added. */
  readonly spiked?: boolean | undefined;
  /** Where the layout says so. */
  readonly at?: Place | undefined;
}

/** True for contents of one name that are the same thing but for its dilution. */
export function holdSame(left: WellContent, right: WellContent): boolean {
  return (
    left.role === right.role &&
    left.concentration === right.concentration &&
    left.unit === right.unit &&
    (left.spiked ?? false) === (right.spiked ?? false)
  );
}

/** What is in the wells of one plate, by well, and where it was learnt. */
export interface PlateLayout {
  /** The assay that the layout names, if it names one. */
  readonly assay?: string;
  readonly wells: ReadonlyMap<WellId, WellContent>;
  readonly origin: 'file' | 'export' | 'merged';
}
