import type { RunReport } from '../run/run-report.ts';
import { csvTable } from './csv-table.ts';

/** The samples to run again as CSV (RFC 4180): sample, plate, dilution factor where it is known, and why. */
export function renderRepeatCsv(report: RunReport): string {
  return csvTable(
    ['sample', 'plate', 'dilution', 'because'],
    report.repeats.map(({ sampleId, plateId, dilution, because }) => [sampleId, plateId, dilution, because]),
  );
}
