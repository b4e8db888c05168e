import { toText } from '../domain/number-text.ts';
import { COLUMN_COUNT, ROW_LETTERS } from '../domain/well-id.ts';
import type { PlateReport, WellReport } from '../run/run-report.ts';
import type { TerminalStyle } from './terminal-style.ts';

const CELL_WIDTH = 6;
const STATE_MARKS: Readonly<Record<string, string>> = {
  overflow: 'OVER',
  masked: 'mask',
  missing: '-',
  'out-of-range': 'range',
  'left-out': 'out',
};

/** The plate as it lies on the bench: 8 rows of 12 ODs, shaded where the terminal can; 77 columns wide. */
export function plateMap(plate: PlateReport, style: TerminalStyle): readonly string[] {
  const partOf = partOfRange(plate);
  const header = Array.from({ length: COLUMN_COUNT }, (_, column) => String(column + 1).padStart(CELL_WIDTH)).join('');
  const rows = ROW_LETTERS.map((row) => {
    const cells = Array.from({ length: COLUMN_COUNT }, (_, column) => plate.wells[`${row}${column + 1}`]);
    return `  ${row} ${cells.map((well) => cellText(well, partOf, style)).join('')}`;
  });
  return [`    ${header}`, ...rows];
}

/** Where an OD stands between the lowest (0) and the highest (1) of a plate. */
export function partOfRange({ wells }: PlateReport): (od: number) => number {
  const ods = Object.values(wells).flatMap(({ od }) => (od === null ? [] : [od]));
  const low = Math.min(...ods);
  const span = Math.max(...ods) - low;
  return (od) => (span > 0 ? (od - low) / span : 0);
}

function cellText(well: WellReport | undefined, partOf: (od: number) => number, style: TerminalStyle): string {
  if (well === undefined) return style.faint('·'.padStart(CELL_WIDTH));
  const text = wellText(well).padStart(CELL_WIDTH);
  return isMeasured(well) ? style.shade(partOf(well.od), text) : style.remark(text);
}

/** True for a well whose OD counts. */
export function isMeasured(well: WellReport): well is WellReport & { readonly od: number } {
  return well.od !== null && well.state === 'measured';
}

/** A well in at most six characters: its OD with three decimals, or why it has none. */
export function wellText(well: WellReport): string {
  if (!isMeasured(well)) return STATE_MARKS[well.state] ?? well.state;
  return Math.abs(well.od) < 100 ? well.od.toFixed(3) : toText(well.od, 4);
}
