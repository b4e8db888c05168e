import { didYouMean } from '../domain/did-you-mean.ts';
import type { Problem } from '../domain/input-error.ts';
import { readNumber } from '../domain/number-reading.ts';
import { remembering } from '../domain/remembering.ts';
import type { LabelledCells, LabelledTable } from './labelled-table.ts';
import type { MarkerValue } from './sample-context.ts';

/** The words of a column, and what each spelling of them means, as `fold` writes it. */
export interface Words<Value extends string> {
  readonly known: readonly string[];
  readonly bySpelling: ReadonlyMap<string, Value>;
}

/** Words with all their spellings; "unknown" and the like may be none of them. */
export function wordsOf<Value extends string>(spellings: Readonly<Record<Value, readonly string[]>>): Words<Value> {
  const entries = Object.entries(spellings) as [Value, readonly string[]][];
  return {
    known: Object.keys(spellings),
    bySpelling: new Map(entries.flatMap(([value, spelled]) => spelled.map((spelling) => [fold(spelling), value]))),
  };
}

/** Words that mean "not stated", in any column of words. */
const NOT_STATED = ['unknown', '?', 'n/a', 'na', 'not stated', 'not known', '-'];

const YES_NO = wordsOf({
  yes: ['yes', 'y', 'true', '1'],
  no: ['no', 'n', 'false', '0', 'none'],
});

/** Reads a yes or no; undefined where the cell is blank or says that it is not known. */
export function readYesNo(name: string, cells: LabelledCells, problems: Problem[]): boolean | undefined {
  const answer = readWord(name, cells, YES_NO, problems);
  return answer === undefined ? undefined : answer === 'yes';
}

/** Reads one of a column's words, in any case, with blanks or underscores for hyphens. */
export function readWord<Value extends string>(
  name: string,
  cells: LabelledCells,
  words: Words<Value>,
  problems: Problem[],
): Value | undefined {
  const text = cells.textOf(name);
  if (text === undefined) return undefined;
  const value = words.bySpelling.get(text) ?? words.bySpelling.get(fold(text));
  if (value !== undefined || isNotStated(text)) return value;
  problems.push({
    code: 'TABLE_WORD',
    message: `${name} "${text}" is not known`,
    hint: `${didYouMean(text, words.known)}Allowed: ${words.known.join(', ')}, unknown or blank`,
    at: cells.get(name)?.at ?? {},
  });
  return undefined;
}

/** Reads a non-negative number; anything else is a problem. */
export function readQuantity(
  name: string,
  cells: LabelledCells,
  table: LabelledTable,
  problems: Problem[],
): number | undefined {
  const text = cells.textOf(name);
  if (text === undefined) return undefined;
  const value = readNumber(text, table.decimalMark);
  if (value !== undefined && value >= 0) return value;
  if (isNotStated(text)) return undefined;
  problems.push({
    code: 'TABLE_NUMBER',
    message: `${name} "${text}" is not a number of zero or more`,
    hint: `write a plain number with a decimal "${table.decimalMark}", without unit`,
    at: cells.get(name)?.at ?? {},
  });
  return undefined;
}

const MARKER_KINDS = {
  '<': 'below',
  '<=': 'at-most',
  '≤': 'at-most',
  '>': 'above',
  '>=': 'at-least',
  '≥': 'at-least',
} as const;

/** Reads a marker: a non-negative number, or the limit that it was reported below or above. */
export function readMarker(
  name: string,
  cells: LabelledCells,
  table: LabelledTable,
  problems: Problem[],
): MarkerValue | undefined {
  const [, sign, number = ''] = /^([<>]=?|[≤≥])\s*(.+)$/.exec(cells.textOf(name) ?? '') ?? [];
  if (sign === undefined) return readQuantity(name, cells, table, problems);
  const limit = readNumber(number, table.decimalMark);
  if (limit !== undefined && limit > 0) return { kind: MARKER_KINDS[sign as keyof typeof MARKER_KINDS], limit };
  problems.push({
    code: 'TABLE_NUMBER',
    message: `${name} "${cells.textOf(name)}" is not a limit above zero`,
    hint: `write a number with a decimal "${table.decimalMark}" after the sign, without unit, such as <5`,
    at: cells.get(name)?.at ?? {},
  });
  return undefined;
}

/** True for words that say that something is not known, in any column. */
export const isNotStated = remembering((text) => NOT_STATED.includes(text.trim().toLowerCase()));

function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}
