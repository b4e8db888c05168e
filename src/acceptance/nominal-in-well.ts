import { convertUnit, isConvertible, type Unit } from '../domain/unit.ts';
import type { ControlToJudge } from './judge-plate-input.ts';

/**
 * A control's nominal concentration as it is in the well, after its dilution, in another unit. Undefined for controls
 * without a nominal value or in a unit that does not convert.
 */
export function nominalInWell(control: ControlToJudge, unit: Unit): number | undefined {
  if (control.role !== 'control' || control.nominal === null || control.unit === null) return undefined;
  if (!isConvertible(control.unit, unit)) return undefined;
  return convertUnit(control.nominal, control.unit, unit) / (control.dilution ?? 1);
}
