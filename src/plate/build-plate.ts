import type { Staged } from '../domain/finding.ts';
import { InputError } from '../domain/input-error.ts';
import type { PlateLayout, Role } from '../domain/well-content.ts';
import { ALL_WELLS, type WellId, wellIndex } from '../domain/well-id.ts';
import type { ChosenReads } from '../plate-reader/choose-reads.ts';
import type { WellReading } from '../plate-reader/export-reading.ts';
import { mean } from '../statistics/moments.ts';
import { checkReading } from './check-reading.ts';
import { describeWells } from './describe-plate.ts';
import type { Plate, PlateWell } from './plate.ts';
import { groupReplicates, isUsable } from './replicate-groups.ts';

/** A reading, its layout, and how the assay treats reference, blank and dilution. */
export interface PlateInput {
  readonly name: string;
  readonly reads: ChosenReads;
  readonly layout: PlateLayout;
  readonly blank: 'subtract' | 'none';
  /** The assay's dilution factor, for samples and controls where the layout states none. */
  readonly dilution?: number | undefined;
  /** Wells of the same plate that belong to another assay: neither used nor remarked on. */
  readonly otherWells?: ReadonlySet<WellId>;
}

/**
 * Joins a reading and its layout: reference subtracted well by well, then the mean of the usable blank wells, then
 * replicates grouped. Measured wells that the layout does not name are in `wells` as empty; a described well without a
 * value has the state `missing`. Nothing unmeasured gets a number.
 * @throws InputError (input) for a layout of another plate, a plate without values, equal wells, or a missing blank
 */
export function buildPlate(input: PlateInput): Staged<Plate> {
  const { reads, layout } = input;
  const { wells, notNamed } = joinWells(input);
  checkReading(wells, reads.primary, layout);
  const blank = meanOfBlanks(wells);
  if (input.blank === 'subtract') {
    if (blank === undefined) refuseWithoutBlank(wells);
    for (const well of wells) if (well.response !== undefined) well.response -= blank;
  }
  return {
    value: {
      name: input.name,
      wells,
      places: wells.length === ALL_WELLS.length ? wells : placesOf(wells),
      groups: groupReplicates(wells, input.dilution),
      wavelengthNm: reads.primary.wavelengthNm,
      referenceNm: reads.subtract ? reads.reference?.wavelengthNm : undefined,
      blank,
      blankSubtracted: input.blank === 'subtract',
    },
    findings: describeWells(wells, notNamed),
  };
}

/** A well whose response still lacks the blank. */
type JoinedWell = Omit<PlateWell, 'response'> & { response: number | undefined };

/** The described or measured wells in reading order, and those among them that the layout does not name. */
function joinWells({ reads, layout, otherWells }: PlateInput): {
  readonly wells: readonly JoinedWell[];
  readonly notNamed: readonly WellId[];
} {
  const wells: JoinedWell[] = [];
  const notNamed: WellId[] = [];
  const reference = reads.subtract ? reads.reference?.wells : undefined;
  for (const well of ALL_WELLS) {
    const described = layout.wells.get(well);
    const reading = reads.primary.wells.get(well);
    const isNothing = described === undefined && (reading === undefined || reading.kind === 'missing');
    if (isNothing || otherWells?.has(well)) continue;
    if (described === undefined) notNamed.push(well);
    wells.push({
      content: described ?? { well, role: 'empty', name: '' },
      reading: readingIn(described?.role, reading) ?? { kind: 'missing', raw: '' },
      response: responseOf(reading, reference?.get(well), reads.subtract),
      leftOut: described?.exclude,
    });
  }
  return { wells, notNamed };
}

/** Roles whose wells, where they read too high, hold the plate's results back. */
const HOLDING_BACK: ReadonlySet<Role | undefined> = new Set([
  'standard',
  'blank',
  'control',
  'negative-control',
  'cutoff-control',
]);

/**
 * A number above all that a reader measures (65535) may be an overflow or a well that was not read. No sample gets a
 * result from it; a standard, blank or control that may have read too high is judged as one that did.
 */
function readingIn(role: Role | undefined, reading: WellReading | undefined): WellReading | undefined {
  if (reading?.kind !== 'out-of-range' || !HOLDING_BACK.has(role) || !(Number(reading.raw) > 0)) return reading;
  return { kind: 'overflow', raw: reading.raw };
}

/** Wells by their place, with gaps. */
function placesOf(wells: readonly PlateWell[]): readonly (PlateWell | undefined)[] {
  const places: (PlateWell | undefined)[] = ALL_WELLS.map(() => undefined);
  for (const well of wells) places[wellIndex(well.content.well)] = well;
  return places;
}

function meanOfBlanks(wells: readonly PlateWell[]): number | undefined {
  const responses: number[] = [];
  for (const well of wells) if (well.content.role === 'blank' && isUsable(well)) responses.push(well.response);
  return responses.length === 0 ? undefined : mean(responses);
}

function responseOf(
  reading: WellReading | undefined,
  reference: WellReading | undefined,
  subtract: boolean,
): number | undefined {
  if (reading?.kind !== 'measured') return undefined;
  if (!subtract) return reading.od;
  return reference?.kind === 'measured' ? reading.od - reference.od : undefined;
}

function refuseWithoutBlank(wells: readonly PlateWell[]): never {
  const blanks = wells.filter((well) => well.content.role === 'blank');
  const found =
    blanks.length === 0
      ? 'the layout has no blank well'
      : `none of the blank wells (${blanks.map(({ content }) => content.well).join(', ')}) has a usable value`;
  throw new InputError('input', {
    code: 'PLATE_BLANK_MISSING',
    message: `the assay subtracts the blank, but ${found}`,
    hint: 'give the blank wells the role "blank" in the layout, or state "blank: none" in the assay',
  });
}
