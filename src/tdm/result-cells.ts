import type { Problem } from '../domain/input-error.ts';
import { type DecimalMark, readNumber } from '../domain/number-reading.ts';
import { parseUnit, type Unit } from '../domain/unit.ts';
import type { ReportedNumber } from './grade-ada.ts';
import type { LabelledCell } from './labelled-table.ts';

/** A drug result as a person or another system wrote it. */
export type DrugCell =
  | { readonly kind: 'number'; readonly reported: ReportedNumber; readonly unit: string | undefined }
  | { readonly kind: 'below' | 'above' | 'invalid' | 'not-measured' };

/** An ADA result as a person or another system wrote it. `grade` stands where the word says low or high. */
export type AdaCell =
  | { readonly kind: 'number' | 'titre'; readonly reported: ReportedNumber; readonly unit: string | undefined }
  | {
      readonly kind: 'positive';
      readonly grade?: 'low' | 'high';
      readonly quantity?: AdaQuantity;
    }
  | { readonly kind: 'negative'; readonly quantity?: AdaQuantity }
  | { readonly kind: 'indeterminate' | 'masked' | 'invalid' | 'not-measured' };

/** What stands behind the word of a call: "pos 1:40", "neg (3 AU/mL)". */
export type AdaQuantity = Extract<AdaCell, { kind: 'number' | 'titre' }>;

const TITRE = /^(?:titre|titer)?\s*([<>]=?|[≤≥]|)\s*1\s*[:/]\s*([<>]=?|[≤≥]|)\s*(\d.*)$/i;
const INVALID = ['failed', 'fail', 'invalid', 'error', 'repeat', 'overflow', 'ovrflw', 'qns', 'not reportable'];
const NOT_MEASURED = ['not tested', 'not measured', 'not done', 'nt', 'n/a', 'na', 'pending', 'missing'];
const BELOW = [
  'nd',
  'n.d.',
  'not detected',
  'undetectable',
  'undetected',
  'blq',
  'bloq',
  'blod',
  'below range',
  'below lloq',
  '<lloq',
  '<loq',
  '<lod',
];
const ABOVE = ['alq', 'aloq', 'above range', 'above uloq', '>uloq'];
const NEGATIVE = ['neg', 'negative', 'nd', 'n.d.', 'not detected', 'undetectable', 'undetected', 'none', 'absent'];
const POSITIVE = ['pos', 'positive', '+', 'detected', 'present', 'detectable'];
const LOW = ['low', 'low positive', 'positive low', 'pos low', 'weak positive', 'weakly positive'];
const HIGH = ['high', 'high positive', 'positive high', 'pos high', 'strong positive', 'strongly positive'];
const GREY = ['grey', 'gray', 'grey zone', 'gray zone', 'equivocal', 'borderline', 'indeterminate', 'inconclusive'];
const MASKED = ['masked', 'drug interference', 'inconclusive drug interference'];

/** Reads a drug result: "4.8", "<0.4", ">20 ug/mL", "nd", "failed". Undefined and a problem for anything else. */
export function readDrugCell(cell: LabelledCell, mark: DecimalMark, problems: Problem[]): DrugCell | undefined {
  const word = foldWord(cell.text);
  if (BELOW.includes(word)) return { kind: 'below' };
  if (ABOVE.includes(word)) return { kind: 'above' };
  if (INVALID.includes(word)) return { kind: 'invalid' };
  if (NOT_MEASURED.includes(word)) return { kind: 'not-measured' };
  const number = readReported(cell.text, mark);
  if (number !== undefined) return { kind: 'number', ...number };
  problems.push({
    code: 'RESULT',
    message: `drug "${cell.text}" is not a result`,
    hint: 'write a number, <0.4, >20, nd, failed, not tested, or leave the cell blank where nothing was reported',
    at: cell.at,
  });
  return undefined;
}

/** Reads an ADA result: "35", "<10", "1:40", "pos", "neg", "low", "grey", "pos 1:40". Undefined and a problem otherwise. */
export function readAdaCell(cell: LabelledCell, mark: DecimalMark, problems: Problem[]): AdaCell | undefined {
  const word = foldWord(cell.text);
  if (NEGATIVE.includes(word)) return { kind: 'negative' };
  if (POSITIVE.includes(word)) return { kind: 'positive' };
  if (LOW.includes(word)) return { kind: 'positive', grade: 'low' };
  if (HIGH.includes(word)) return { kind: 'positive', grade: 'high' };
  if (GREY.includes(word)) return { kind: 'indeterminate' };
  if (MASKED.includes(word)) return { kind: 'masked' };
  if (INVALID.includes(word)) return { kind: 'invalid' };
  if (NOT_MEASURED.includes(word)) return { kind: 'not-measured' };
  const called = /^(pos|positive|neg|negative)\b[\s,:(]*(.+?)\)?$/i.exec(cell.text.trim());
  const quantity = readQuantityCell(called?.[2] ?? cell.text, mark);
  if (quantity !== undefined) {
    if (called === null) return quantity;
    return { kind: /^neg/i.test(called[1] as string) ? 'negative' : 'positive', quantity };
  }
  problems.push({
    code: 'RESULT',
    message: `ADA "${cell.text}" is not a result`,
    hint: 'write neg, pos, low, high, grey, a number, <10, a titre (1:40), not tested, or leave the cell blank',
    at: cell.at,
  });
  return undefined;
}

/** Reads a limit of an ADA assay: a number, or a titre such as 1:20 unless the results are in another unit. */
export function readLimitCell(
  name: string,
  cell: LabelledCell | undefined,
  mark: DecimalMark,
  problems: Problem[],
  unit?: Unit,
): number | undefined {
  if (cell === undefined) return undefined;
  const quantity = readQuantityCell(cell.text.replace(/^>=\s*|^≥\s*/, ''), mark);
  if (quantity?.kind === 'titre' && unit !== undefined && unit !== 'titre') {
    problems.push({
      code: 'RESULT',
      message: `${name} "${cell.text}" is a titre, the ADA result is in ${unit}`,
      hint: 'write the limit in the unit of the results',
      at: cell.at,
    });
    return undefined;
  }
  if (quantity !== undefined && quantity.reported.relation === '=') return quantity.reported.value;
  problems.push({
    code: 'TABLE_NUMBER',
    message: `${name} "${cell.text}" is not a limit`,
    hint: 'write a number of zero or more, or a titre such as 1:20',
    at: cell.at,
  });
  return undefined;
}

/** True for text that writes a titre: "1:40", "<1:20". */
export function isTitreText(text: string): boolean {
  return TITRE.test(text.trim());
}

function readQuantityCell(text: string, mark: DecimalMark): AdaQuantity | undefined {
  const titre = TITRE.exec(text.trim());
  if (titre !== null) {
    const value = readNumber(titre[3] as string, mark);
    if (value === undefined || value < 1) return undefined;
    return { kind: 'titre', reported: { ...relationOf(titre[1] || titre[2] || ''), value }, unit: undefined };
  }
  const number = readReported(text, mark);
  return number === undefined ? undefined : { kind: 'number', ...number };
}

function readReported(
  text: string,
  mark: DecimalMark,
): { readonly reported: ReportedNumber; readonly unit: string | undefined } | undefined {
  const match = /^(<=|>=|[<>≤≥])?\s*([+\d.,][\d.,]*(?:[eE][+-]?\d+)?)\s*([^\d\s].*)?$/.exec(text.trim());
  const value = match === null ? undefined : readNumber(match[2] as string, mark);
  const unit = match?.[3]?.trim();
  const looksLikeUnit = unit === undefined || unit.includes('/') || parseUnit(unit) !== undefined;
  if (match === null || value === undefined || value < 0 || !looksLikeUnit) return undefined;
  return { reported: { ...relationOf(match[1] ?? ''), value }, unit };
}

function relationOf(sign: string): Omit<ReportedNumber, 'value'> {
  if (sign === '') return { relation: '=' };
  const relation = sign.startsWith('<') || sign === '≤' ? '<' : '>';
  return sign === '<' || sign === '>' ? { relation } : { relation, inclusive: true };
}

function foldWord(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
}
