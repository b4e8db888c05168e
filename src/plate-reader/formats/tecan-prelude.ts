import { namesAbsorbance } from '../detection-mode.ts';
import { cellAt, filledCells, type Sheet, type SheetRow } from '../export-document.ts';

/** What the rows above a block say of it. */
export interface TecanPrelude {
  readonly mode: string | undefined;
  readonly name: string | undefined;
  readonly wavelengthNm: number | undefined;
  readonly referenceNm: number | undefined;
}

/**
 * What the rows between two blocks of a sheet say of the second; for the last block, where they say nothing, the rows
 * below it. The nearest statement counts.
 */
export function preludeOf(sheet: Sheet, from: number, to: number, lastEnd: number | undefined): TecanPrelude {
  const above = sheet.rows.slice(from, to);
  const below = lastEnd === undefined ? [] : sheet.rows.slice(lastEnd);
  const value = (key: RegExp): string | undefined => nearest([...above].reverse(), key) ?? nearest(below, key);
  return {
    mode:
      value(/^(?:mode|measurement mode)$/i) ?? above.map((row) => cellAt(row, 1)).find((cell) => namesAbsorbance(cell)),
    name: value(/^(?:label|name)$/i),
    wavelengthNm: numberOf(value(/^(?:measurement )?wavelength(?: \[nm\])?$/i)),
    referenceNm: numberOf(value(/^reference wavelength(?: \[nm\])?$/i)),
  };
}

function nearest(rows: readonly SheetRow[], key: RegExp): string | undefined {
  for (const row of rows) {
    const found = keyed(row, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The value beside a key ("Wavelength | 450 | nm") or behind its colon ("Label: Label1"). */
function keyed(row: SheetRow, key: RegExp): string | undefined {
  const [first, second] = filledCells(row);
  if (first === undefined) return undefined;
  if (key.test(first)) return second;
  const colon = first.indexOf(':');
  if (colon < 0 || !key.test(first.slice(0, colon).trim())) return undefined;
  return first.slice(colon + 1).trim() || second;
}

function numberOf(text: string | undefined): number | undefined {
  const match = /^(\d{3,4})/.exec(text ?? '');
  return match === null ? undefined : Number(match[1]);
}
