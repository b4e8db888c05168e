import { toText, toTextBeside } from '../domain/number-text.ts';
import type { AdaCall, Quantified, Titre } from '../domain/result.ts';
import { convertUnit, isConvertible, type Unit } from '../domain/unit.ts';

const DIGITS = 3;

/** A limit that a result was compared with. */
export interface ComparedWith {
  readonly value: number;
  readonly unit: Unit;
}

/**
 * A concentration for people: "4.21 µg/mL (3.87 to 4.58)", "<0.31 µg/mL", ">20 µg/mL", "not reportable". Beside the
 * threshold that it was compared with it has the digits that show on which side it lies.
 */
export function concentrationText(
  result: Quantified,
  withInterval = true,
  threshold: ComparedWith | null = null,
): string {
  switch (result.kind) {
    case 'quantified': {
      const text = numberBeside(threshold, result.unit);
      const value = `${text(result.value)} ${result.unit}`;
      if (!withInterval || result.ci95 === null) return value;
      return `${value} (${result.ci95.map(text).join(' to ')})`;
    }
    case 'below-range':
      return `<${toText(result.lloq, DIGITS)} ${result.unit}`;
    case 'above-range':
      return `>${toText(result.uloq, DIGITS)} ${result.unit}`;
    case 'not-reportable':
      return result.withheld === true ? 'withheld' : 'not reportable';
  }
}

/** Writes numbers of a unit with three digits, or those that tell them from the threshold. */
export function numberBeside(threshold: ComparedWith | null, unit: Unit): (value: number) => string {
  if (threshold === null || !isConvertible(threshold.unit, unit)) return (value) => toText(value, DIGITS);
  const limit = convertUnit(threshold.value, threshold.unit, unit);
  return (value) => toTextBeside(value, limit, DIGITS);
}

/** An antibody call for people: "positive, S/N 4.2", "negative (drug present)", "repeat (raw call positive)". */
export function adaText(call: AdaCall): string {
  const ratio = call.signalToNoise === null ? '' : `, S/N ${toText(call.signalToNoise, DIGITS)}`;
  const titre = call.titre === null ? '' : `, titre ${titreText(call.titre)}`;
  if (call.kind === 'not-reportable') {
    return call.rawCall === undefined ? 'not reportable' : `repeat (raw call ${call.rawCall}${ratio})`;
  }
  if (call.qualifier === 'drug-present') return `inconclusive: drug present${ratio}`;
  const grade = call.grade === undefined ? '' : `, ${call.grade}`;
  return `${call.kind}${grade}${ratio}${titre}`;
}

/** A titre for people: "1:400", "<1:10", ">=1:12800". */
export function titreText(titre: Titre): string {
  switch (titre.kind) {
    case 'titre':
      return `1:${toText(titre.endpoint, 6)}`;
    case 'below-minimum':
      return `<1:${toText(titre.minimum, 6)}`;
    case 'at-least':
      return `>=1:${toText(titre.maximum, 6)}`;
    case 'not-reportable':
      return 'not reportable';
  }
}
