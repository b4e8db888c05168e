import type { HighCutoff } from '../assay/assay-definition.ts';
import { isAtLeast } from '../domain/comparison.ts';
import type { AdaCall, Quantified, Titre } from '../domain/result.ts';
import { convertUnit, isConvertible, type Unit } from '../domain/unit.ts';

/**
 * The call with its grade, low or high, by the assay's own boundary. Unchanged where the call is not positive, the assay
 * states no boundary, or what the boundary is stated in is not known of this sample: no boundary holds across assays.
 */
export function gradeCall(call: AdaCall, highCutoff: HighCutoff | undefined): AdaCall {
  if (call.kind !== 'positive' || highCutoff === undefined) return call;
  const grade = gradeBy(call, highCutoff);
  return grade === undefined ? call : { ...call, grade };
}

function gradeBy(call: AdaCall, highCutoff: HighCutoff): 'low' | 'high' | undefined {
  switch (highCutoff.kind) {
    case 'index':
      return call.index === null ? undefined : lowOrHigh(call.index, highCutoff.value);
    case 'titre':
      return call.titre === null ? undefined : gradeByTitre(call.titre, highCutoff.value);
    case 'concentration':
      return call.concentration === null
        ? undefined
        : gradeByConcentration(call.concentration, highCutoff.value, highCutoff.unit);
  }
}

function gradeByTitre(titre: Titre, limit: number): 'low' | 'high' | undefined {
  switch (titre.kind) {
    case 'titre':
      return lowOrHigh(titre.endpoint, limit);
    case 'at-least':
      return isAtLeast(titre.maximum, limit) ? 'high' : undefined;
    case 'below-minimum':
      return isAtLeast(limit, titre.minimum) ? 'low' : undefined;
    case 'not-reportable':
      return undefined;
  }
}

function gradeByConcentration(concentration: Quantified, limit: number, unit: Unit): 'low' | 'high' | undefined {
  if (concentration.kind === 'not-reportable' || !isConvertible(unit, concentration.unit)) return undefined;
  const inItsUnit = convertUnit(limit, unit, concentration.unit);
  switch (concentration.kind) {
    case 'quantified':
      return lowOrHigh(concentration.value, inItsUnit);
    case 'above-range':
      return isAtLeast(concentration.uloq, inItsUnit) ? 'high' : undefined;
    case 'below-range':
      return isAtLeast(inItsUnit, concentration.lloq) ? 'low' : undefined;
  }
}

function lowOrHigh(value: number, limit: number): 'low' | 'high' {
  return isAtLeast(value, limit) ? 'high' : 'low';
}
