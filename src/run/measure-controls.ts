import type { AssayDefinition } from '../assay/assay-definition.ts';
import type { Quantified } from '../domain/result.ts';
import type { Unit } from '../domain/unit.ts';
import { convertUnit, isConvertible } from '../domain/unit.ts';
import type { Plate, ReplicateGroup } from '../plate/plate.ts';
import { quantifySample } from '../quantify/quantify-sample.ts';
import type { Calibration } from './calibrate-plate.ts';
import { unitOf } from './plate-standards.ts';
import { quantifyGroup, reportUnitOf } from './quantify-group.ts';
import { requireDilution } from './require-dilution.ts';
import { responsesOf } from './sample-groups.ts';

/** A control group of a plate with what it was measured as, in its own terms (after dilution). */
export interface MeasuredControl {
  readonly group: ReplicateGroup;
  readonly nominal: number | null;
  readonly unit: Unit | null;
  readonly result: Quantified | null;
  /** The result of each usable well, to be judged by its value: without an interval. */
  readonly wellResults: readonly Quantified[];
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
): readonly MeasuredControl[] {
  const groups = plate.groups.filter((group) => CONTROL_ROLES.has(group.role) && !group.spiked);
  if (calibration !== undefined) {
    requireDilution(groups.filter((group) => group.role === 'control' && group.concentration !== undefined));
  }
  const controls: MeasuredControl[] = [];
  for (const group of groups) controls.push(measureControl(group, assay, calibration));
  return controls;
}

function measureControl(
  group: ReplicateGroup,
  assay: AssayDefinition,
  calibration: Calibration | undefined,
): MeasuredControl {
  const nominal = group.concentration ?? null;
  const unit = nominal === null ? null : calibration === undefined ? (group.unit ?? null) : unitOf(group, assay);
  if (calibration?.curve === undefined || calibration.range === undefined || group.dilution === undefined) {
    return { group, nominal, unit, result: null, wellResults: [], recoveryPercent: null };
  }
  const reportUnit = reportUnitOf(assay, calibration.unit);
  const result = quantifyGroup(group, calibration, reportUnit, 'without-notes').value;
  const { curve, range, settings, unit: curveUnit } = calibration;
  const dilution = group.dilution;
  const wellResults = responsesOf(group).map(
    (response) =>
      quantifySample({
        responses: [response],
        dilution,
        curve,
        range,
        rangeRule: settings.range,
        unit: curveUnit,
        reportUnit,
        detail: 'value',
      }).value,
  );
  return { group, nominal, unit, result, wellResults, recoveryPercent: recoveryOf(result, nominal, unit) };
}

function recoveryOf(result: Quantified, nominal: number | null, unit: Unit | null): number | null {
  if (result.kind !== 'quantified' || nominal === null || unit === null || nominal === 0) return null;
  if (!isConvertible(result.unit, unit)) return null;
  return (100 * convertUnit(result.value, result.unit, unit)) / nominal;
}
