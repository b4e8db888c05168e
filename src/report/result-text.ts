import { toText } from '../domain/number-text.ts';
import type { AdaCall, Quantified, Titre } from '../domain/result.ts';

const DIGITS = 3;

/** A concentration for people: "4.21 µg/mL (3.87 to 4.58)", "<0.31 µg/mL", ">20 µg/mL", "not reportable". */
export function concentrationText(result: Quantified, withInterval = true): string {
  switch (result.kind) {
    case 'quantified': {
      const value = `${toText(result.value, DIGITS)} ${result.unit}`;
      if (!withInterval || result.ci95 === null) return value;
      return `${value} (${result.ci95.map((end) => toText(end, DIGITS)).join(' to ')})`;
    }
    case 'below-range':
      return `<${toText(result.lloq, DIGITS)} ${result.unit}`;
    case 'above-range':
      return `>${toText(result.uloq, DIGITS)} ${result.unit}`;
    case 'not-reportable':
      return result.withheld === true ? 'withheld' : 'not reportable';
  }
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
