import { type DocumentPath, type Report, reportTo, type SettingsDocument } from '../assay/settings-document.ts';
import { didYouMean } from '../domain/did-you-mean.ts';
import type { Problem } from '../domain/input-error.ts';
import { isMassUnit, parseUnit, UNITS } from '../domain/unit.ts';
import { indicationKey, indicationName, indicationNamesOf } from './indication-names.ts';
import { BUILT_IN_POLICY, type Policy } from './policy.ts';
import type { AdaEntry, PolicyFile } from './policy-file.ts';

/** What a schema cannot see in a policy file: units, limits that contradict each other, rows that are new and not whole. */
export function policyProblems(file: PolicyFile, document: SettingsDocument): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, 'POLICY', document);
  const checkUnit = (path: DocumentPath, unit: string, massOnly: boolean): void => {
    const known = parseUnit(unit);
    if (known === undefined) {
      report(path, `the unit "${unit}" is not known`, `${didYouMean(unit, UNITS)}Units: ${UNITS.join(', ')}`);
    } else if (massOnly && !isMassUnit(known)) {
      report(path, `the unit "${unit}" is not a mass per volume`, 'a drug concentration is in µg/mL, mg/L, ng/mL ...');
    }
  };
  const names = indicationNamesOf(file);
  checkIndications(file, names, report);
  const seen = new Map<string, number>();
  for (const [index, entry] of (file.thresholds ?? []).entries()) {
    checkUnit(['thresholds', index, 'unit'], entry.unit, true);
    const indication = indicationName(entry.indication, names) ?? entry.indication;
    const key = [indication, entry.phase, entry.route].join('|');
    if (seen.has(key)) {
      report(
        ['thresholds', index],
        `the threshold for ${entry.indication} is stated twice`,
        'keep one; tell them apart by phase or route where both hold',
      );
    }
    seen.set(key, index);
  }
  const assayIds = new Set<string>();
  for (const [index, entry] of (file.adaAssays ?? []).entries()) {
    if (assayIds.has(entry.id)) report(['adaAssays', index, 'id'], `ADA assay "${entry.id}" stands twice`, 'keep one');
    assayIds.add(entry.id);
    checkUnit(['adaAssays', index, 'unit'], entry.unit, false);
    if (typeof entry.drugTolerance === 'object') {
      checkUnit(['adaAssays', index, 'drugTolerance', 'unit'], entry.drugTolerance.unit, true);
    }
    const order: readonly (readonly [keyof AdaEntry, number | undefined])[] = [
      ['greyLow', entry.greyLow],
      ['positive', entry.positive],
      ['high', entry.high],
    ];
    const stated = order.filter((step): step is readonly [keyof AdaEntry, number] => step[1] !== undefined);
    for (const [place, [name, value]] of stated.entries()) {
      const before = stated[place - 1];
      if (before === undefined || before[1] < value) continue;
      report(
        ['adaAssays', index, name],
        `ADA assay "${entry.id}": ${name} (${value}) is not above ${before[0]} (${before[1]})`,
        'greyLow < positive < high',
      );
    }
  }
  for (const [name, limit] of Object.entries(file.inflammation ?? {})) {
    if (limit.absentBelow !== undefined && limit.absentBelow > limit.confirmedFrom) {
      report(
        ['inflammation', name, 'absentBelow'],
        `${name}: absentBelow (${limit.absentBelow}) is above confirmedFrom (${limit.confirmedFrom})`,
        'a value between the two leaves inflammation unknown; they may be equal',
      );
    }
  }
  const ids = new Set<string>();
  for (const [index, row] of (file.rows ?? []).entries()) {
    if (ids.has(row.id)) report(['rows', index, 'id'], `row "${row.id}" stands twice`, 'keep one');
    ids.add(row.id);
    const builtIn = BUILT_IN_POLICY.rows.some((entry) => entry.id === row.id);
    const missing = (['stage', 'when', 'status', 'action'] as const).filter((key) => row[key] === undefined);
    if (builtIn || missing.length === 0) continue;
    report(
      ['rows', index, 'id'],
      `row "${row.id}" is new and lacks ${missing.join(', ')}`,
      `${didYouMean(
        row.id,
        BUILT_IN_POLICY.rows.map((entry) => entry.id),
      )}A new row states stage, when, status, action and source`,
    );
  }
  return problems;
}

/** A spelling belongs to one indication, and what an indication is part of is another one. */
function checkIndications(file: PolicyFile, names: Policy['indicationNames'], report: Report): void {
  const known = new Set(Object.values(names));
  const claimed = new Map<string, string>();
  for (const [index, { name, spellings = [], partOf }] of (file.indications ?? []).entries()) {
    const path = ['indications', index];
    for (const spelling of [name, ...spellings]) {
      const other = claimed.get(indicationKey(spelling));
      if (other !== undefined && other !== name) {
        report(path, `"${spelling}" is a spelling of ${other} and of ${name}`, 'keep it for one of the two');
      }
      claimed.set(indicationKey(spelling), name);
    }
    const taken = partOf === undefined ? takenFrom(name, spellings) : undefined;
    if (taken !== undefined && !hasThreshold(name, file, names)) {
      const wider = BUILT_IN_POLICY.indicationParents[taken.from];
      const found = wider === undefined ? 'which has a threshold' : `which is part of ${wider}`;
      report(
        path,
        `${name} takes the spelling "${taken.spelling}" from ${taken.from}, ${found}, and has no threshold itself`,
        `${wider === undefined ? `keep the name ${taken.from}` : `write "partOf: ${wider}"`}, or state a threshold for ${name}`,
      );
    }
    const wider = partOf === undefined ? undefined : indicationName(partOf, names);
    if (partOf !== undefined && (wider === undefined || wider === name)) {
      report(
        [...path, 'partOf'],
        `${name} is part of "${partOf}", which ${wider === undefined ? 'is not an indication of this policy' : 'is itself'}`,
        `${didYouMean(partOf, [...known])}Indications: ${[...known].join(', ')}`,
      );
    }
  }
}

/** The spelling that an indication of a file takes from another one of the built-in policy. */
function takenFrom(
  name: string,
  spellings: readonly string[],
): { readonly spelling: string; readonly from: string } | undefined {
  for (const spelling of [name, ...spellings]) {
    const from = indicationName(spelling, BUILT_IN_POLICY.indicationNames);
    if (from !== undefined && from !== name && BUILT_IN_POLICY.indicationNames[indicationKey(name)] !== name) {
      return { spelling, from };
    }
  }
  return undefined;
}

/** True when a file states a threshold for an indication that holds for every phase and route. */
function hasThreshold(name: string, { thresholds = [] }: PolicyFile, names: Policy['indicationNames']): boolean {
  return thresholds.some(
    ({ indication, phase, route }) =>
      phase === undefined && route === undefined && indicationName(indication, names) === name,
  );
}
