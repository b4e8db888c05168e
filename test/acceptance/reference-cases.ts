import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FIXTURES = resolve(import.meta.dirname, '../../fixtures/acceptance');
const REFERENCE = process.env['TDM_ELISA_REFERENCE'] ?? resolve(import.meta.dirname, '../../../shared/data');

/** The cases of a fixture of acceptance, as plain JSON. */
export function fixtureCases<Case>(name: string): readonly Case[] {
  return (JSON.parse(readFileSync(resolve(FIXTURES, name), 'utf8')) as { cases: Case[] }).cases;
}

/** The cases of the reference data's file where the folder exists, else none. */
export function referenceCases<Case>(name: string): readonly Case[] {
  const file = resolve(REFERENCE, 'ada', name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] }).cases : [];
}
