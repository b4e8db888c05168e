import type { RunReport } from '../run/run-report.ts';
import { type CellTable, csvTable } from './csv-table.ts';

/** The samples to run again as CSV (RFC 4180): sample, plate, dilution factor where it is known, and why. */
export function renderRepeatCsv(report: RunReport): string {
  return csvTable(repeatTable(report));
}

/** The samples to run again as columns for a spreadsheet. */
export function repeatTable({ repeats }: RunReport): CellTable {
  return {
    header: ['sample', 'plate', 'dilution', 'because'],
    rows: repeats.map(({ sampleId, plateId, dilution, because }) => [sampleId, plateId, dilution, because]),
  };
}
