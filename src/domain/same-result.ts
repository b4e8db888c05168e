import type { AdaCall, Quantified } from './result.ts';

/** True where a plate's result of a sample is of the kind that is reported; of limits (">20", ">80"), the one reported. */
export function isReportedAs(result: Quantified | AdaCall, reported: Quantified | AdaCall): boolean {
  if ('uloq' in result && 'uloq' in reported) return result.uloq === reported.uloq && result.unit === reported.unit;
  if ('lloq' in result && 'lloq' in reported) return result.lloq === reported.lloq && result.unit === reported.unit;
  return result.kind === reported.kind;
}
