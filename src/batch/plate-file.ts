import { closeSync, openSync, readSync } from 'node:fs';
import { isOwnReport, OWN_REPORT_BYTES, OWN_TABLE_BYTES } from '../report/own-report.ts';
import { LAYOUT_ENDINGS } from '../run/find-layout.ts';
import { isResultsTable, mayBePlateName, plateNames } from './archive-names.ts';
import { OPEN_STORED } from './machine-files.ts';

/** True for a plate reader's export: by its name and the names beside it, and by how it begins. */
export function isPlateFile(full: string, name: string, siblings: ReadonlySet<string>): boolean {
  if (!mayBePlateName(name)) return isOnlyFileOfLayout(name, siblings);
  return (!/\.json$/i.test(name) && hasLayout(stemOf(name), siblings)) || mayBeExport(full, name);
}

/** Readers end their exports in many ways: whatever has a layout of its name, and no other file of that name, is a plate. */
function isOnlyFileOfLayout(name: string, siblings: ReadonlySet<string>): boolean {
  const stem = stemOf(name);
  return hasLayout(stem, siblings) && !plateNames(stem).some((other) => siblings.has(other));
}

function hasLayout(stem: string, siblings: ReadonlySet<string>): boolean {
  return LAYOUT_ENDINGS.some((ending) => siblings.has(`${stem}.layout.${ending}`));
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}

/** What an Allotrope file names near its beginning: the model, or where that stands at its end, the first of its documents. */
const ALLOTROPE = /\$asm\.|allotrope|"plate reader (?:aggregate )?document"|"measurement aggregate document"/i;

/**
 * By the beginning of a file: JSON files lie about in every archive, and only Allotrope's are exports; nor is a report of
 * this program one, whatever its name.
 */
function mayBeExport(file: string, name: string): boolean {
  const isJson = /\.json$/i.test(name);
  try {
    const start = Buffer.alloc(isJson || /\.xlsx$/i.test(name) ? OWN_REPORT_BYTES : OWN_TABLE_BYTES);
    const length = readBeginning(file, start);
    if (isJson) return ALLOTROPE.test(start.toString('latin1', 0, length));
    const beginning = start.toString('utf8', 0, length);
    return !(isOwnReport(beginning) || isResultsTable(name, beginning));
  } catch {
    return true;
  }
}

function readBeginning(file: string, room: Buffer): number {
  const handle = openSync(file, OPEN_STORED);
  try {
    return readSync(handle, room, 0, room.length, 0);
  } finally {
    closeSync(handle);
  }
}
