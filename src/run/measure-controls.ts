import type { ResolvedCriterion } from '../acceptance/criterion.ts';
import type { AssayDefinition } from '../assay/assay-definition.ts';
import type { Quantified } from '../domain/result.ts';
import type { Unit } from '../domain/unit.ts';
import { valueIn } from '../domain/value-in.ts';
import type { Plate, ReplicateGroup } from '../plate/plate.ts';
import { isOverflow, isUsable } from '../plate/replicate-groups.ts';
import type { Calibration } from './calibrate-plate.ts';
import { unitOf } from './plate-standards.ts';
import { quantifyBeyondReader, quantifyGroup, quantifyResponses, reportUnitOf } from './quantify-group.ts';
import { requireDilution } from './require-dilution.ts';

/** A control group of a plate with what it was measured as, in its own terms (after dilution). */
export interface MeasuredControl {
  readonly group: ReplicateGroup;
  readonly nominal: number | null;
  readonly unit: Unit | null;
  readonly result: Quantified | null;
  /** The result of each usable or overflowed well, without an interval; absent where no criterion looks at single wells. */
  readonly wellResults: readonly Quantified[] | undefined;
  readonly recoveryPercent: number | null;
}

const CONTROL_ROLES = new Set(['control', 'negative-control', 'positive-control', 'cutoff-control']);

/**
 * The controls of a plate, with concentrations where the plate has a curve and their dilution is known.
 * @throws InputError (input; MISSING_UNIT, MISSING_DILUTION) for a control whose nominal concentration cannot be compared
 */
export function measureControls(
  plate: Plate,
  assay: AssayDefinition,
  calibration: Calibration | undefined,
  criteria: readonly ResolvedCriterion[],
): readonly MeasuredControl[] {
  const groups = plate.groups.filter((group) => CONTROL_ROLES.has(group.role) && !group.spiked);
  if (calibration !== undefined) {
    requireDilution(groups.filter((group) => group.role === 'control' && group.concentration !== undefined));
  }
  const controls: MeasuredControl[] = [];
  for (const group of groups) controls.push(measureControl(group, assay, calibration, isJudgedByWell(group, criteria)));
  return controls;
}

function measureControl(
  group: ReplicateGroup,
  assay: AssayDefinition,
  calibration: Calibration | undefined,
  byWell: boolean,
): MeasuredControl {
  const nominal = group.concentration ?? null;
  const unit = nominal === null ? null : calibration === undefined ? (group.unit ?? null) : unitOf(group, assay);
  if (calibration?.curve === undefined || calibration.range === undefined || group.dilution === undefined) {
    return { group, nominal, unit, result: null, wellResults: undefined, recoveryPercent: null };
  }
  const reportUnit = reportUnitOf(assay, calibration.unit);
  const result = quantifyGroup(group, calibration, reportUnit, 'without-notes').value;
  const wellResults = byWell ? quantifyWells(group, calibration, reportUnit) : undefined;
  return { group, nominal, unit, result, wellResults, recoveryPercent: recoveryOf(result, nominal, unit) };
}

/** Recovery of a nominal value is judged well by well, and so are Westgard's rules, for whichever controls they name. */
function isJudgedByWell(group: ReplicateGroup, criteria: readonly ResolvedCriterion[]): boolean {
  if (group.role === 'control' && group.concentration !== undefined) return true;
  return criteria.some(({ id, off }) => id === 'westgard' && !off);
}

function quantifyWells(
  { wells, dilution = 1 }: ReplicateGroup,
  calibration: Calibration,
  reportUnit: Unit,
): readonly Quantified[] {
  const results: Quantified[] = [];
  for (const well of wells) {
    if (isOverflow(well)) results.push(quantifyBeyondReader(calibration, dilution, reportUnit).value);
    else if (isUsable(well)) {
      results.push(quantifyResponses([well.response], calibration, dilution, reportUnit, 'value').value);
    }
  }
  return results;
}

function recoveryOf(result: Quantified, nominal: number | null, unit: Unit | null): number | null {
  if (nominal === null || unit === null || nominal === 0) return null;
  const value = valueIn(result, unit);
  return value === undefined ? null : (100 * value) / nominal;
}
