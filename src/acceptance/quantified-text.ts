import { toText } from '../domain/number-text.ts';
import type { Quantified } from '../domain/result.ts';

/** A concentration in words, for messages: "4.21 µg/mL", "< 0.4 µg/mL", "not reportable (overflow)". */
export function quantifiedText(result: Quantified): string {
  switch (result.kind) {
    case 'quantified':
      return `${toText(result.value)} ${result.unit}`;
    case 'below-range':
      return `< ${toText(result.lloq)} ${result.unit}`;
    case 'above-range':
      return `> ${toText(result.uloq)} ${result.unit}`;
    case 'not-reportable':
      return `not reportable (${result.because})`;
  }
}
