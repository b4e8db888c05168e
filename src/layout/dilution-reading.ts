import { type DecimalMark, mayBeThousands, readNumber } from '../domain/number-reading.ts';
import { remembering } from '../domain/remembering.ts';

/** A dilution as it was read: its factor, or why it is none. */
export type DilutionReading =
  | { readonly kind: 'factor'; readonly factor: number }
  | { readonly kind: 'wrong'; readonly message: string; readonly hint: string };

const FORMS = 'write 100, 1:100, 1/100 or 100x for a hundredfold dilution, 1 for undiluted';

/**
 * Reads a dilution factor: 100, 1:100, 1/100, "1 in 100", 100x and x100 all give 100; "neat" and "undiluted" give 1.
 * Factors below 1 are refused, and so is what a spreadsheet makes of 1:100 ("02:40:00").
 */
export function readDilution(text: string, mark: DecimalMark = '.'): DilutionReading {
  return mark === '.' ? readWithPoint(text) : read(text, mark);
}

const readWithPoint = remembering((text) => read(text, '.'));

function read(text: string, mark: DecimalMark): DilutionReading {
  const plain = readNumber(text, mark);
  if (plain !== undefined && plain >= 1) return { kind: 'factor', factor: plain };
  const trimmed = text.trim();
  if (/^(?:neat|undiluted)$/i.test(trimmed)) return { kind: 'factor', factor: 1 };
  if (/^\d{1,4}:\d{2}:\d{2}$|^0\d:\d{2}$|^\d{1,2}[-.][A-Za-z]{3}$|^[A-Za-z]{3}[-.]\d{1,2}$/.test(trimmed)) {
    return {
      kind: 'wrong',
      message: `dilution "${trimmed}" is a time or a date`,
      hint: `a spreadsheet turns 1:100 into a time and 1/10 into a date; ${FORMS}`,
    };
  }
  const ratio = /^1\s*(?::|\/|in)\s*(.+)$/i.exec(trimmed);
  const times = /^(.+?)\s*[x×]$/i.exec(trimmed) ?? /^[x×]\s*(.+)$/i.exec(trimmed);
  const written = ratio?.[1] ?? times?.[1] ?? trimmed;
  const factor = readNumber(written, mark);
  // Nobody writes three decimals of a factor behind "1:", and many write thousands so.
  if (factor !== undefined && mayBeThousands(written)) {
    const both = `${factor} or ${written.replace(/[.,]/, '')}`;
    return {
      kind: 'wrong',
      message: `dilution "${trimmed}" can mean a factor of ${both}`,
      hint: 'write it without thousands separators: 1:1000',
    };
  }
  if (factor === undefined) return { kind: 'wrong', message: `dilution "${trimmed}" is not a factor`, hint: FORMS };
  if (factor < 1) {
    return {
      kind: 'wrong',
      message: `dilution "${trimmed}" is below 1`,
      hint: factor > 0 ? `a dilution is the factor by which a result is multiplied; ${FORMS}` : FORMS,
    };
  }
  return { kind: 'factor', factor };
}

/** True for text that can only be a dilution: 1:100, 1/100 or 100x, not a bare number. */
export function looksLikeDilution(text: string): boolean {
  return /^(?:1[:/]\d[\d.,]*|\d[\d.,]*[x×])$/i.test(text);
}
