import { didYouMean } from '../domain/did-you-mean.ts';
import type { Problem } from '../domain/input-error.ts';
import { readNumber } from '../domain/number-reading.ts';
import { remembering } from '../domain/remembering.ts';
import type { LabelledCells, LabelledTable } from './labelled-table.ts';
import type { MarkerValue, SampleContext } from './sample-context.ts';
import type { ColumnDefinition } from './table-header.ts';

/** The columns that say what is known of a sample, in the samples file and beside results. */
export const CONTEXT_COLUMNS: readonly ColumnDefinition[] = [
  { name: 'patient', spellings: ['patient', 'patient_id', 'subject'], isText: true },
  { name: 'indication', spellings: ['indication', 'diagnosis', 'disease'], isText: true },
  { name: 'timing', spellings: ['timing', 'sample_timing', 'sampling', 'draw'] },
  { name: 'inflammation', spellings: ['inflammation', 'active_inflammation', 'step_1', 'step1'] },
  { name: 'phase', spellings: ['phase', 'treatment_phase'] },
  { name: 'week', spellings: ['week', 'treatment_week'] },
  { name: 'route', spellings: ['route', 'administration'] },
  { name: 'mode', spellings: ['mode', 'tdm_mode', 'tdm'] },
  {
    name: 'crp_mg_l',
    spellings: ['crp_mg_l'],
    withUnit: { spellings: ['crp', 'c_reactive_protein'], units: ['mg/L', 'ug/mL'] },
  },
  {
    name: 'calprotectin_ug_g',
    spellings: ['calprotectin_ug_g', 'fcal_ug_g', 'faecal_calprotectin_ug_g', 'fecal_calprotectin_ug_g'],
    withUnit: {
      spellings: ['calprotectin', 'fcal', 'faecal_calprotectin', 'fecal_calprotectin'],
      units: ['ug/g', 'mg/kg'],
    },
  },
  {
    name: 'collected',
    spellings: [
      'collected',
      'collection',
      'collection_date',
      'collection_time',
      'collected_at',
      'collected_on',
      'sampled',
      'drawn',
    ],
    isText: true,
  },
  {
    name: 'dose_mg_kg',
    spellings: ['dose_mg_kg', 'dose_mg_per_kg'],
    withUnit: { spellings: ['dose'], units: ['mg/kg'] },
  },
  {
    name: 'interval_weeks',
    spellings: ['interval_weeks', 'interval_wk', 'dosing_interval_weeks'],
    withUnit: { spellings: ['interval', 'dosing_interval'], units: ['weeks', 'wk', 'w'] },
  },
  {
    name: 'earlier_ada',
    spellings: [
      'earlier_ada',
      'prior_ada',
      'previous_ada',
      'prior_ada_positive',
      'earlier_ada_positive',
      'ada_history',
    ],
  },
  {
    name: 'earlier_ada_assay',
    spellings: ['earlier_ada_assay', 'prior_ada_assay', 'previous_ada_assay'],
    isText: true,
  },
  { name: 'biotin', spellings: ['biotin', 'biotin_supplement'] },
];

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
const TIMING = wordsOf({
  trough: ['trough', 'pre-dose', 'predose', 'before dose', 'yes'],
  'not-trough': ['not-trough', 'non-trough', 'peak', 'mid-interval', 'intermediate', 'post-dose', 'random', 'no'],
});
const INFLAMMATION = wordsOf({
  confirmed: ['confirmed', 'active', 'present', 'yes'],
  absent: ['absent', 'none', 'inactive', 'no'],
});
const PHASE = wordsOf({
  induction: ['induction'],
  maintenance: ['maintenance'],
});
const ROUTE = wordsOf({
  iv: ['iv', 'i.v.', 'intravenous', 'infusion'],
  sc: ['sc', 's.c.', 'subcutaneous', 'subcut', 'injection'],
});
const MODE = wordsOf({
  reactive: ['reactive', 'loss of response', 'lor'],
  proactive: ['proactive', 'routine', 'scheduled'],
});
const EARLIER_ADA = wordsOf({
  positive: ['positive', 'pos', 'yes', 'true'],
  none: ['none', 'negative', 'neg', 'no', 'false', 'first'],
});
const YES_NO = wordsOf({
  yes: ['yes', 'y', 'true', '1'],
  no: ['no', 'n', 'false', '0', 'none'],
});

/** Weeks 0 to 14 of therapy are not at steady state: decision table, row A03 (Marshfield, AGA 2017). */
const LAST_INDUCTION_WEEK = 14;

/** Reads the context columns of one row. Problems go to `problems`, each with its place. */
export function readContext(cells: LabelledCells, table: LabelledTable, problems: Problem[]): SampleContext {
  const word = <Value extends string>(name: string, words: Words<Value>): Value | undefined =>
    readWord(name, cells, words, problems);
  const number = (name: string): number | undefined => readQuantity(name, cells, table, problems);
  const week = number('week');
  const phaseWeek = weekOf(cells.textOf('phase'));
  const phase =
    phaseWeek === undefined
      ? (word('phase', PHASE) ?? (week === undefined ? undefined : phaseOfWeek(week)))
      : phaseOfWeek(phaseWeek);
  if (phase === 'maintenance' && week !== undefined && week < LAST_INDUCTION_WEEK) {
    problems.push({
      code: 'TABLE_WORD',
      message: `phase "${cells.textOf('phase')}" and week ${week}, which is induction, contradict each other`,
      hint: 'weeks count from the first dose; correct one of the two, or leave it blank',
      at: cells.get('week')?.at ?? {},
    });
  }
  const indication = cells.textOf('indication');
  const biotin = word('biotin', YES_NO);
  return {
    patient: cells.textOf('patient'),
    indication: indication === undefined || isNotStated(indication) ? undefined : indication,
    timing: word('timing', TIMING),
    inflammation: word('inflammation', INFLAMMATION),
    phase,
    route: word('route', ROUTE),
    mode: word('mode', MODE),
    crpMgL: readMarker('crp_mg_l', cells, table, problems),
    calprotectinUgG: readMarker('calprotectin_ug_g', cells, table, problems),
    collected: cells.textOf('collected'),
    doseMgKg: number('dose_mg_kg'),
    intervalWeeks: number('interval_weeks'),
    earlierAda: word('earlier_ada', EARLIER_ADA),
    earlierAdaAssay: cells.textOf('earlier_ada_assay'),
    biotin: biotin === undefined ? undefined : biotin === 'yes',
  };
}

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
function readMarker(
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

/** The fields that are stated. */
export function withoutAbsent<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  const stated: { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined) stated[name] = value as Exclude<Fields[typeof name], undefined>;
  }
  return stated;
}

const isNotStated = remembering((text) => NOT_STATED.includes(text.trim().toLowerCase()));

function weekOf(text: string | undefined): number | undefined {
  const match = text === undefined || !/^w/i.test(text) ? null : /^(?:week|wk|w)\s*(\d{1,3})$/i.exec(text);
  return match === null ? undefined : Number(match[1]);
}

function phaseOfWeek(week: number): 'induction' | 'maintenance' {
  return week <= LAST_INDUCTION_WEEK ? 'induction' : 'maintenance';
}

function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}
