import type { AssayDefinition } from '../assay/assay-definition.ts';
import type { CalibrationPoint } from '../curve/standard-curve.ts';
import type { Finding } from '../domain/finding.ts';
import { InputError } from '../domain/input-error.ts';
import { convertUnit, isConvertible, type Unit } from '../domain/unit.ts';
import type { WellId } from '../domain/well-id.ts';
import type { Plate, ReplicateGroup } from '../plate/plate.ts';
import { poolReplicates, withoutUsed } from '../plate/replicate-groups.ts';
import { RUN_FINDINGS } from './run-findings.ts';
import { overflowsOf } from './sample-groups.ts';

/**
 * A standard level of the plate: its replicate wells, under whatever names they stand, and its concentration in the well,
 * in the standards' unit.
 */
export interface Standard {
  readonly group: ReplicateGroup;
  readonly nominal: number;
}

/** The standards of a plate in one unit, lowest first. */
export interface PlateStandards {
  readonly unit: Unit;
  readonly standards: readonly Standard[];
  readonly findings: readonly Finding[];
}

/**
 * The standards of a plate, with concentrations in the well: what the layout states, divided by the dilution that it
 * states. Undefined when the layout marks no standard.
 * @throws InputError (input; MISSING_UNIT, UNIT_MISMATCH)
 */
export function plateStandards(plate: Plate, assay: AssayDefinition): PlateStandards | undefined {
  const groups = plate.groups.filter((group) => group.role === 'standard');
  const [first] = groups;
  if (first === undefined) return undefined;
  const unit = unitOf(first, assay);
  const standards = groups
    .map((group) => ({ group, nominal: inWell(group, unit, assay) }))
    .sort((left, right) => left.nominal - right.nominal);
  const levels = standards.some(isLevelOfNext) ? poolLevels(standards) : standards;
  const findings: Finding[] = [];
  const diluted = groups.find((group) => group.dilution !== undefined && group.dilution !== 1);
  if (diluted !== undefined) findings.push(RUN_FINDINGS.raise('STANDARD_DILUTED', { factor: diluted.dilution ?? 1 }));
  return {
    unit,
    standards: levels.some(isPartlyBeyond) ? withoutPartlyBeyond(levels, unit, findings) : levels,
    findings,
  };
}

/** Relative: one concentration that is written in two units, or as a concentration and a dilution, is not the same to the last digit. */
const SAME_LEVEL = 1e-9;

function isLevelOfNext({ nominal }: Standard, index: number, standards: readonly Standard[]): boolean {
  const next = standards[index + 1];
  return next !== undefined && next.nominal - nominal <= SAME_LEVEL * nominal;
}

/** Standards of one concentration are one level, also where each well has a name of its own (S1-1, S1-2). */
function poolLevels(standards: readonly Standard[]): readonly Standard[] {
  const levels: Standard[] = [];
  let open: Standard[] = [];
  for (const [index, standard] of standards.entries()) {
    open.push(standard);
    if (isLevelOfNext(standard, index, standards)) continue;
    const [first] = open as [Standard];
    const groups = open.map(({ group }) => group);
    levels.push(open.length === 1 ? first : { group: poolReplicates(groups), nominal: first.nominal });
    open = [];
  }
  return levels;
}

/** True for a level of which one well is beyond the reader's range and another is not. */
function isPartlyBeyond({ group }: Standard): boolean {
  return group.used.length > 0 && overflowsOf(group) > 0;
}

/** Levels of which a well is beyond the reader's range take no part, as samples do not: the mean of the others is too low. */
function withoutPartlyBeyond(levels: readonly Standard[], unit: Unit, findings: Finding[]): readonly Standard[] {
  return levels.map((level) => {
    if (!isPartlyBeyond(level)) return level;
    const { group, nominal } = level;
    const beyond = overflowsOf(group);
    const args = { name: group.name, nominal, unit, beyond, of: beyond + group.used.length };
    findings.push(RUN_FINDINGS.raise('STANDARD_PARTLY_OVERFLOWED', args, group.wellIds));
    return { group: withoutUsed(group), nominal };
  });
}

/** The calibration points of standards: one a usable well. */
export function calibrationPoints(standards: readonly Standard[]): readonly CalibrationPoint[] {
  const points: CalibrationPoint[] = [];
  for (const { group, nominal } of standards) {
    for (const { content, response } of group.used) {
      if (response !== undefined) points.push({ x: nominal, y: response, label: content.well });
    }
  }
  return points;
}

/**
 * The unit of a group's concentration: the layout's, else the assay's.
 * @throws InputError (input, MISSING_UNIT)
 */
export function unitOf(group: ReplicateGroup, assay: AssayDefinition): Unit {
  const unit = group.unit ?? assay.standards.unit;
  if (unit !== undefined) return unit;
  throw new InputError('input', {
    code: 'MISSING_UNIT',
    message: `the concentration of ${group.role} "${group.name}" has no unit`,
    hint: 'write it in the header of the layout, "concentration (ng/mL)", in a column "unit", or as "standards: { unit: ng/mL }" in the assay',
    at: placeOf(group),
  });
}

function inWell(group: ReplicateGroup, unit: Unit, assay: AssayDefinition): number {
  const own = unitOf(group, assay);
  if (!isConvertible(own, unit)) {
    throw new InputError('input', {
      code: 'UNIT_MISMATCH',
      message: `standard "${group.name}" is in ${own}, others are in ${unit}`,
      hint: 'arbitrary units (AU/mL) never convert; state all standards in one unit',
      at: placeOf(group),
    });
  }
  return convertUnit(group.concentration ?? 0, own, unit) / (group.dilution ?? 1);
}

/** Where the layout describes a group: its first well. */
export function placeOf(group: ReplicateGroup): {
  readonly well?: WellId;
  readonly line?: number;
  readonly column?: number;
  readonly file?: string;
} {
  const [first] = group.wells;
  return first === undefined ? {} : { ...first.content.at, well: first.content.well };
}
