import type { RunReport } from '../run/run-report.ts';

/** The report as JSON of two-space indents; key order is fixed, numbers are unrounded, no NaN and no Infinity. */
export function renderJson(report: RunReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
