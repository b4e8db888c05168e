import { type DecimalMark, readNumber } from '../domain/number-reading.ts';
import type { WellReading } from './export-reading.ts';

/** Above what the reader can measure: Gen5, Tecan, BMG, SkanIt, EnVision and plain spellings. */
const OVERFLOW =
  /^(?:ovrflw|overflow|over|ovr|ovfl?|out|sat(?:urated|uration)?\.?|\+?inf(?:inity)?|∞|\*{2,}|>+\s*[\d.,]+|high|overrange|over range|over limit|above.*)$/i;
/** Measured, and taken out by a person or flagged by the software: "Masked", "*0.356*". */
const MASKED =
  /^(?:mask(?:ed)?|excluded|omit(?:ted)?|ignored?|rejected|x|\*\s*-?[\d.,]+(?:e[+-]?\d+)?\s*\*?|-?[\d.,]+(?:e[+-]?\d+)?\s*\*)$/i;
/** The software had a number to give and found it outside what it can state. */
const OUT_OF_RANGE =
  /^(?:range\?|path\?|limits?\?|<+\s*-?[\d.,]+|[<>]+\s*(?:min|max|y range|lloq|uloq).*|low|under(?:flow|range)?|below.*)$/i;
/** Not measured, or not in the file: a spreadsheet shows "####" where a number of any size did not fit its column. */
const MISSING =
  /^(?:|-+|\.+|–|—|missed|missing|miss|nan|n\/?a|#n\/a|#value!|#div\/0!|#num!|#ref!|none|null|nil|empty|error|err|fail(?:ed)?|invalid|no (?:value|data|read|reading)|not (?:read|measured|available)|skip(?:ped)?|unused|\?+|#+)$/i;

/**
 * What one cell of a read says. A number is measured; everything else is a named state that keeps the text. Text of an
 * unknown kind is `missing` (see `isKnownState`): it is never taken for a number.
 */
export function readWellText(text: string, mark: DecimalMark): WellReading {
  const od = readNumber(text, mark);
  if (od !== undefined) return { kind: 'measured', od };
  if (OVERFLOW.test(text)) return { kind: 'overflow', raw: text };
  if (MASKED.test(text)) return { kind: 'masked', raw: text };
  if (OUT_OF_RANGE.test(text)) return { kind: 'out-of-range', raw: text };
  return { kind: 'missing', raw: text };
}

/** True for a number, whichever its decimal mark. */
export function isNumber(text: string): boolean {
  return /^[+-]?(?:\d+[.,]?\d*|[.,]\d+)(?:e[+-]?\d+)?$/i.test(text);
}

/** True for a number with a decimal mark, as optical densities have one. */
export function isFraction(text: string): boolean {
  return /^[+-]?\d*[.,]\d+(?:e[+-]?\d+)?$/i.test(text);
}

/** True for what stands in a well's cell: a number, or a known state; an empty cell is one. */
export function isWellText(text: string): boolean {
  return isNumber(text) || isKnownState(text);
}

/** True for text that some reader software writes for a well without a number. */
export function isKnownState(text: string): boolean {
  return MISSING.test(text) || OVERFLOW.test(text) || MASKED.test(text) || OUT_OF_RANGE.test(text);
}
