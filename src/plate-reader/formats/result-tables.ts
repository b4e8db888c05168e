import { PLATE_READER_FINDINGS } from '../plate-reader-findings.ts';
import { kindOfLabel } from '../read-label.ts';
import type { ReadingContext } from '../reading-context.ts';
import { isWellHeader, type WellList } from '../well-list.ts';
import { isValueHeader, possibleColumns } from './list-columns.ts';

const SAMPLE_HEADER =
  /^(?:samples?|standards?|std|controls?|kontrollen?|qcs?|calibrators?|unknowns?|patients?|proben?|[ée]chantillons?)(?:[\s_-]*(?:id|name|no\.?|nr\.?|nummer))?$/i;
/** The fewest column names that make a table of its own. */
const FEWEST_NAMES = 2;
const RESULT_HEADER = /^(?:result|ergebnis|r[ée]sultat|interpolated|recovery|wiederfindung)/i;
const OPTICAL = /\bod|abs|extin|\d{3}\s*nm/i;

/**
 * The lists of a file without the tables of results that stand with them, each of which is told: a table whose lines have
 * the names of samples ("S1", "P7") where another list's have those of wells, and a table of concentrations of wells
 * whose values another list holds.
 */
export function withoutResultTables(lists: readonly WellList[], context: ReadingContext): readonly WellList[] {
  if (lists.length < 2) return lists;
  const ofWells = lists.filter((list) => isWellHeader(wellHeaderOf(list)));
  const measured = ofWells.filter((list) => !holdsResults(list, context));
  if (measured.length === 0) return lists;
  return lists.filter((list) => {
    const because = namesSamples(list, measured)
      ? 'its lines are named after samples, not wells'
      : isOfWellsIn(list, measured) && holdsResults(list, context)
        ? 'it has no column of readings, and its wells have theirs in another table'
        : undefined;
    if (because !== undefined) {
      context.report(PLATE_READER_FINDINGS.raise('TABLE_SKIPPED', { line: list.line, because }));
    }
    return because === undefined;
  });
}

function wellHeaderOf({ headers, wellColumns }: WellList): string {
  return wellColumns.length === 1 ? (headers[wellColumns[0] as number] ?? '') : '';
}

/** Lines that could be the wells that the other lists lack, or those of another plate, are not taken for samples. */
function namesSamples(list: WellList, others: readonly WellList[]): boolean {
  const { headers, entries, beyond } = list;
  if (!SAMPLE_HEADER.test(wellHeaderOf(list))) return false;
  if (headers.filter((header) => header !== '').length < FEWEST_NAMES) return false;
  const known = wellsOf(others);
  const letters = new Set(entries.map(({ well }) => well.charAt(0)));
  return beyond !== undefined || (letters.size === 1 && entries.some(({ well }) => known.has(well)));
}

function isOfWellsIn(list: WellList, others: readonly WellList[]): boolean {
  const known = wellsOf(others.filter((other) => other !== list));
  return list.entries.length > 0 && list.entries.every(({ well }) => known.has(well));
}

function wellsOf(lists: readonly WellList[]): ReadonlySet<string> {
  return new Set(lists.flatMap(({ entries }) => entries.map(({ well }) => well)));
}

/** True where no column is named as one of readings, and every column of numbers as something else. */
function holdsResults(list: WellList, context: ReadingContext): boolean {
  const isResult = (header: string): boolean =>
    kindOfLabel(header) === 'calculated' || (RESULT_HEADER.test(header) && !OPTICAL.test(header));
  if (list.headers.some((header) => isValueHeader(header) && !isResult(header))) return false;
  return possibleColumns(list, context).every((column) => isResult(list.headers[column] ?? ''));
}
