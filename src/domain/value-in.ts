import type { Quantified } from './result.ts';
import { convertUnit, isConvertible, type Unit } from './unit.ts';

/** A concentration that is a number, in a unit; undefined for a result that is none, or whose unit does not convert. */
export function valueIn(result: Quantified | null, unit: Unit): number | undefined {
  if (result?.kind !== 'quantified' || !isConvertible(result.unit, unit)) return undefined;
  return convertUnit(result.value, result.unit, unit);
}
