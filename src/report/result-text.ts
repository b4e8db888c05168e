import { toPercentBeside, toText, toTextBeside } from '../domain/number-text.ts';
import { limitText } from '../domain/reported-limit.ts';
import type { AdaCall, Confirmation, Quantified, Titre } from '../domain/result.ts';
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
  if (result.kind === 'not-reportable') return result.withheld === true ? 'withheld' : 'not reportable';
  const text = numberBeside(threshold, result.unit);
  if (result.kind !== 'quantified') return `${limitText(result, text)} ${result.unit}`;
  const value = `${text(result.value)} ${result.unit}`;
  return withInterval && result.ci95 !== null ? `${value} (${result.ci95.map(text).join(' to ')})` : value;
}

/** Writes numbers of a unit with three digits, or those that tell them from the threshold. */
export function numberBeside(threshold: ComparedWith | null, unit: Unit): (value: number) => string {
  if (threshold === null || !isConvertible(threshold.unit, unit)) return (value) => toText(value, DIGITS);
  const limit = convertUnit(threshold.value, threshold.unit, unit);
  return (value) => toTextBeside(value, limit, DIGITS);
}

/**
 * An antibody call for people: "positive, high, 153 AU/mL, S/N 4.2, titre 1:400", "negative (unqualified), S/N 1.03",
 * "repeat (raw call positive)". What was not measured or not confirmed is not said to be negative without that.
 */
export function adaText(call: AdaCall): string {
  const ratio = call.signalToNoise === null ? '' : `, S/N ${ratioText(call.signalToNoise, call.index)}`;
  if (call.kind === 'not-reportable') {
    return call.rawCall === undefined ? 'not reportable' : `repeat (raw call ${call.rawCall}${ratio})`;
  }
  const { concentration, confirmation } = call;
  const measured = [
    concentration === null || concentration.kind === 'not-reportable'
      ? ''
      : `, ${concentrationText(concentration, false)}`,
    ratio,
    call.titre === null ? '' : `, titre ${titreText(call.titre)}`,
    confirmation === null ? '' : `, ${confirmationText(confirmation)}`,
  ].join('');
  if (call.qualifier === 'drug-present') return `inconclusive: drug present${measured}`;
  const grade = call.grade === undefined ? '' : `, ${call.grade}`;
  return `${call.kind}${call.qualifier === 'unqualified' ? ' (unqualified)' : ''}${grade}${measured}`;
}

/** Signal over noise beside that of the cut point, on its own side of it. */
function ratioText(signalToNoise: number, index: number | null): string {
  const cutPoint = index === null || index === 0 ? undefined : signalToNoise / index;
  return cutPoint === undefined ? toText(signalToNoise, DIGITS) : toTextBeside(signalToNoise, cutPoint, DIGITS);
}

/** How much of the signal free drug took away: "confirmed (inhibition 62.3 %)", "not confirmed (inhibition 12.0 %)". */
function confirmationText({ percentInhibition, cutPointPercent, confirmed }: Confirmation): string {
  return `${confirmed ? '' : 'not '}confirmed (inhibition ${toPercentBeside(percentInhibition, cutPointPercent)})`;
}

/** Why a sample has no result or a qualified one; empty where there is nothing to say. */
export function notReportedBecause(drug: Quantified | null, ada: AdaCall | null): string {
  const reasons = [drug?.kind === 'not-reportable' ? drug.because : '', ada?.because ?? ''];
  return reasons.filter((text) => text !== '').join('; ');
}

/** A titre for people: "1:400", "<1:10", ">=1:12800". */
export function titreText(titre: Titre): string {
  switch (titre.kind) {
    case 'titre':
      return `1:${factorText(titre.endpoint)}`;
    case 'below-minimum':
      return `<1:${factorText(titre.minimum)}`;
    case 'at-least':
      return `>=1:${factorText(titre.maximum)}`;
    case 'not-reportable':
      return 'not reportable';
  }
}

/** A factor of dilution: a whole number has all its digits. */
export function factorText(factor: number): string {
  return Number.isInteger(factor) ? String(factor) : toText(factor, 6);
}
