import { keptWith } from '../domain/kept-with.ts';
import { BUILT_IN_POLICY, type Policy } from './policy.ts';
import type { PolicyFile } from './policy-file.ts';

/** A spelling of an indication as names are found by: lower case, one blank between words. */
export function indicationKey(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** The policy's name for an indication as a person wrote it; undefined where the policy knows none. */
export function indicationName(text: string, names: Policy['indicationNames']): string | undefined {
  const key = indicationKey(text);
  return Object.hasOwn(names, key) ? names[key] : undefined;
}

/** Spellings of the built-in policy and of a file, and those that only its thresholds and rows name. */
export function indicationNamesOf(file: PolicyFile): Policy['indicationNames'] {
  const names: Record<string, string> = { ...BUILT_IN_POLICY.indicationNames };
  for (const { name, spellings = [] } of file.indications ?? []) {
    for (const spelling of [name, ...spellings]) names[indicationKey(spelling)] = name;
  }
  const ofThresholds = (file.thresholds ?? []).map(({ indication }) => indication).filter((name) => name !== '*');
  const ofRows = (file.rows ?? []).flatMap(({ when }) => when?.indication ?? []);
  for (const name of [...ofThresholds, ...ofRows]) {
    if (name.trim() !== '' && indicationName(name, names) === undefined) names[indicationKey(name)] = name.trim();
  }
  return names;
}

const familiesOf = keptWith((_policy: Policy) => new Map<string, readonly string[]>());
const MOST_FAMILIES = 100;

/** An indication with the wider ones that it is part of, narrowest first. */
export function indicationFamily(indication: string, policy: Policy): readonly string[] {
  const families = familiesOf(policy);
  const known = families.get(indication);
  if (known !== undefined) return known;
  const family = [indication];
  const parents = policy.indicationParents;
  for (let last = indication; Object.hasOwn(parents, last); ) {
    last = parents[last] as string;
    if (family.includes(last)) break;
    family.push(last);
  }
  if (families.size >= MOST_FAMILIES) families.clear();
  families.set(indication, family);
  return family;
}
