import type { Unit } from '../domain/unit.ts';
import type { Role, WellContent } from '../domain/well-content.ts';
import { type WellId, wellIndex } from '../domain/well-id.ts';
import type { WellReading } from '../plate-reader/export-reading.ts';

/**
 * A well with what the layout says and what the reader measured. `response` is the OD after reference and blank; it is
 * absent when the well was not measured. `leftOut` says why a measured well takes no part (the layout's `exclude`).
 */
export interface PlateWell {
  readonly content: WellContent;
  readonly reading: WellReading;
  readonly response: number | undefined;
  readonly leftOut: string | undefined;
}

/**
 * Wells that hold the same thing: same role, name, concentration, dilution, spike. Statistics are over `used` wells:
 * measured and not left out. `sdResponse` and `cvPercent` need two of them; CV of a mean that is not positive is absent.
 */
export interface ReplicateGroup {
  readonly role: Role;
  readonly name: string;
  readonly concentration: number | undefined;
  readonly unit: Unit | undefined;
  readonly dilution: number | undefined;
  readonly spiked: boolean;
  readonly wells: readonly PlateWell[];
  /** The names of `wells`. */
  readonly wellIds: readonly WellId[];
  readonly used: readonly PlateWell[];
  /** The responses of `used`. */
  readonly responses: readonly number[];
  readonly meanResponse: number | undefined;
  readonly sdResponse: number | undefined;
  readonly cvPercent: number | undefined;
}

/** One plate ready for calculation: reading and layout joined, reference and blank applied as the assay says. */
export interface Plate {
  readonly name: string;
  /** Described or measured wells, in reading order. */
  readonly wells: readonly PlateWell[];
  /** The same by their place (see `wellIndex`), with gaps: `wellOf` finds a well by its name. */
  readonly places: readonly (PlateWell | undefined)[];
  /** All groups in the reading order of their first well. */
  readonly groups: readonly ReplicateGroup[];
  readonly wavelengthNm: number | undefined;
  readonly referenceNm: number | undefined;
  /** Mean of the usable blank wells' response before subtraction; absent without blanks. */
  readonly blank: number | undefined;
  readonly blankSubtracted: boolean;
}

/** A well of a plate by its name; undefined where nothing is described or measured. */
export function wellOf({ places }: Plate, well: WellId): PlateWell | undefined {
  return places[wellIndex(well)];
}
