import type { Problem } from '../domain/input-error.ts';
import { isNotStated, readMarker, readQuantity, readWord, readYesNo, type Words, wordsOf } from './context-cells.ts';
import type { LabelledCells, LabelledTable } from './labelled-table.ts';
import type { SampleContext } from './sample-context.ts';
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
    biotin: readYesNo('biotin', cells, problems),
  };
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

function weekOf(text: string | undefined): number | undefined {
  const match = text === undefined || !/^w/i.test(text) ? null : /^(?:week|wk|w)\s*(\d{1,3})$/i.exec(text);
  return match === null ? undefined : Number(match[1]);
}

function phaseOfWeek(week: number): 'induction' | 'maintenance' {
  return week <= LAST_INDUCTION_WEEK ? 'induction' : 'maintenance';
}
