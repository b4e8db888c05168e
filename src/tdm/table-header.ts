import { closestWord } from '../domain/did-you-mean.ts';
import type { Place, Problem } from '../domain/input-error.ts';
import { cellColumn, type DelimitedRow } from '../plate-reader/delimited-text.ts';

/** A column that a table may have: its name, and the spellings of its header (letters and digits joined by "_"). */
export interface ColumnDefinition {
  readonly name: string;
  readonly spellings: readonly string[];
  /** Spellings that hold only with one of `units` in brackets behind them, as in "CRP (mg/L)". */
  readonly withUnit?: { readonly spellings: readonly string[]; readonly units: readonly string[] };
  /** True when the header may end in a unit of concentration, as in "drug_ug_ml". */
  readonly unitSuffix?: boolean;
  /** True when the cells are words or ids, so that their marks say nothing of the file's decimal mark. */
  readonly isText?: boolean;
}

const UNIT_SUFFIX = /_(pg|ng|ug|mcg|mg|g|au|u|iu)_(ml|l)$/;

/** What a header says: where each column stands, and what is to be said about the others. */
export interface TableHeader {
  readonly places: ReadonlyMap<string, number>;
  readonly headerUnits: ReadonlyMap<string, string>;
  readonly unusedColumns: readonly string[];
  readonly problems: readonly Problem[];
}

/** The header that was read last and was right: the files of a laboratory have the same one. */
let known:
  | { readonly row: DelimitedRow; readonly definitions: readonly ColumnDefinition[]; readonly read: TableHeader }
  | undefined;

/**
 * Reads the row that names the columns, in any order and case; an empty header without one. A header that nearly spells a
 * column, says one twice or lacks its unit is a problem; any other unknown column is listed as unused.
 */
export function headerOf(row: DelimitedRow | undefined, definitions: readonly ColumnDefinition[]): TableHeader {
  if (row === undefined) return { places: new Map(), headerUnits: new Map(), unusedColumns: [], problems: [] };
  if (known?.definitions === definitions && known.row.raw === row.raw && known.row.delimiter === row.delimiter) {
    return known.read;
  }
  const read = readHeader(row, definitions);
  if (read.problems.length === 0) known = { row, definitions, read };
  return read;
}

function readHeader(header: DelimitedRow, definitions: readonly ColumnDefinition[]): TableHeader {
  const problems: Problem[] = [];
  const unusedColumns: string[] = [];
  const headerUnits = new Map<string, string>();
  const places = new Map<string, number>();
  for (const [index, label] of header.cells.entries()) {
    if (label === '') continue;
    const at: Place = { line: header.line, column: cellColumn(header, index) };
    const { key, unit: bracketed } = splitLabel(label);
    const found = findColumn(key, bracketed, definitions);
    const unit = found.kind === 'known' ? (found.suffixUnit ?? bracketed) : bracketed;
    if (found.kind === 'unknown') {
      const near = misspelt(key, definitions);
      if (near === undefined) unusedColumns.push(label);
      else
        problems.push({
          code: 'TABLE_COLUMN',
          message: `column "${label}" is not known`,
          hint: `did you mean "${near}"?`,
          at,
        });
    } else if (found.kind === 'unit-needed') {
      problems.push({
        code: 'TABLE_COLUMN',
        message: `column "${label}" needs its unit`,
        hint: `write "${found.definition.spellings[0]}", or "${label.replace(/\s*[([].*$/, '')} (${found.definition.withUnit?.units[0]})"`,
        at,
      });
    } else if (places.has(found.definition.name)) {
      problems.push({
        code: 'TABLE_COLUMN',
        message: `column "${label}" says "${found.definition.name}" a second time`,
        hint: 'keep one of the two columns',
        at,
      });
    } else {
      places.set(found.definition.name, index);
      if (unit !== undefined) headerUnits.set(found.definition.name, unit);
    }
  }
  return { places, headerUnits, unusedColumns, problems };
}

type ColumnMatch =
  | { readonly kind: 'known'; readonly definition: ColumnDefinition; readonly suffixUnit?: string }
  | { readonly kind: 'unit-needed'; readonly definition: ColumnDefinition }
  | { readonly kind: 'unknown' };

function findColumn(key: string, unit: string | undefined, definitions: readonly ColumnDefinition[]): ColumnMatch {
  for (const definition of definitions) {
    if (definition.spellings.includes(key)) return { kind: 'known', definition };
    const suffix = definition.unitSuffix === true ? UNIT_SUFFIX.exec(key) : null;
    if (suffix !== null && definition.spellings.includes(key.slice(0, suffix.index))) {
      return { kind: 'known', definition, suffixUnit: `${suffix[1]}/${suffix[2]}` };
    }
    if (definition.withUnit?.spellings.includes(key) !== true) continue;
    const stated = unit?.toLowerCase().replace(/\s+/g, '');
    const fits = stated !== undefined && definition.withUnit.units.some((known) => known.toLowerCase() === stated);
    return fits ? { kind: 'known', definition } : { kind: 'unit-needed', definition };
  }
  return { kind: 'unknown' };
}

/** The spelling that a header nearly has; short headers are words of their own ("age" is not a misspelt "ada"). */
function misspelt(key: string, definitions: readonly ColumnDefinition[]): string | undefined {
  const spellings = definitions.flatMap((definition) => definition.spellings);
  const near = key.length < 5 ? undefined : closestWord(key, spellings);
  return near !== undefined && Math.abs(near.length - key.length) <= 2 ? near : undefined;
}

function splitLabel(label: string): { readonly key: string; readonly unit: string | undefined } {
  const match = /^(.*?)\s*[([]([^)\]]*)[)\]]\s*$/.exec(label);
  return { key: keyOf(match?.[1] ?? label), unit: match?.[2]?.trim().replace(/[\u00b5\u03bc]/g, 'u') };
}

/** A header or a column's name as spellings write it: letters and digits joined by "_". */
export function keyOf(label: string): string {
  return label
    .replace(/[\u00b5\u03bc]/g, 'u')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
