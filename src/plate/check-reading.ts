import { InputError, type Problem } from '../domain/input-error.ts';
import { toText } from '../domain/number-text.ts';
import type { PlateLayout } from '../domain/well-content.ts';
import type { WellId } from '../domain/well-id.ts';
import { HIGHEST_OD, type Read, type WellReading } from '../plate-reader/export-reading.ts';
import { median } from '../statistics/moments.ts';
import type { PlateWell } from './plate.ts';
import type { PLATE_ERRORS } from './plate-errors.ts';

/** From this many equal wells on, equality is no accident. */
const ENOUGH_WELLS = 6;
/**
 * Single wells are missed by readers; when more than a quarter is not there, names would go to other people's wells.
 */
const LARGEST_ABSENT_SHARE = 0.25;

/**
 * Refuses a reading that cannot belong to its layout or cannot be absorbance, by the wells that the two make.
 * @throws InputError (input) when more than a quarter of the described wells is not in the export, nothing was measured, all wells are equal, or the
 * numbers are no optical densities
 */
export function checkReading(wells: readonly PlateWell[], read: Read, layout: PlateLayout): void {
  let described = 0;
  let absent = 0;
  let measured = 0;
  let first = 0;
  let isVaried = false;
  let isAnyHigh = false;
  for (const { content, reading, leftOut } of wells) {
    if (content.role === 'empty' || leftOut !== undefined) continue;
    described += 1;
    if (reading.kind === 'missing') absent += 1;
    if (reading.kind !== 'measured') continue;
    measured += 1;
    if (measured === 1) first = reading.od;
    if (reading.od !== first) isVaried = true;
    if (reading.od > HIGHEST_OD) isAnyHigh = true;
  }
  if (absent > described * LARGEST_ABSENT_SHARE) {
    const present = [...read.wells.values()].filter((reading) => !isAbsent(reading)).length;
    refuse(
      'PLATE_LAYOUT_MISMATCH',
      `the layout describes ${described} wells, ${absent} of which the export does not have (it has ${present})`,
      'this layout belongs to another plate: give the right one with --layout; or mark wells that were not read as empty',
      firstAbsent(read, layout),
    );
  }
  if (measured === 0) {
    refuse(
      'PLATE_NOTHING_MEASURED',
      `none of the ${described} wells of the layout has an optical density in "${read.label}"`,
      'look at the export: are there only marks such as OVRFLW, or is another read meant?',
    );
  }
  if (measured >= ENOUGH_WELLS && !isVaried) {
    refuse(
      'PLATE_ALL_EQUAL',
      `all ${measured} wells have the same optical density, ${toText(first)}`,
      'no real plate reads like this: check that the plate was in the reader and that the right block was exported',
    );
  }
  const middle = isAnyHigh ? medianOd(wells) : 0;
  if (middle > HIGHEST_OD) {
    refuse(
      'PLATE_NOT_ABSORBANCE',
      `half of the wells read more than ${toText(middle)}: these are not optical densities`,
      'check the read (absorbance at 450 nm?) and the decimal mark of the export',
    );
  }
}

/** The median over the wells of the layout that were measured and are not left out. */
function medianOd(wells: readonly PlateWell[]): number {
  return median(
    wells.flatMap(({ content, reading, leftOut }) =>
      content.role !== 'empty' && leftOut === undefined && reading.kind === 'measured' ? [reading.od] : [],
    ),
  );
}

/** The first absent well in the order of the layout, where a person starts to look. */
function firstAbsent(read: Read, layout: PlateLayout): WellId | undefined {
  for (const { well, role, exclude } of layout.wells.values()) {
    if (role !== 'empty' && exclude === undefined && isAbsent(read.wells.get(well))) return well;
  }
  return undefined;
}

function isAbsent(reading: WellReading | undefined): boolean {
  return reading === undefined || reading.kind === 'missing';
}

function refuse(code: keyof typeof PLATE_ERRORS, message: string, hint: string, well?: WellId): never {
  const problem: Problem = { code, message, hint, ...(well === undefined ? {} : { at: { well } }) };
  throw new InputError('input', problem);
}
