import { sortByIds } from '../domain/compare-ids.ts';
import { toText } from '../domain/number-text.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import { isReportedAs } from '../domain/same-result.ts';
import type { PlateReport, Repeat, SampleReport } from './run-report.ts';

/**
 * Which samples of a run's plates are to be measured again, why, and at which dilution where that is known. A sample that
 * another plate of the run has measured again, and that has its result from there, is not among them.
 */
export function repeatList(plates: readonly PlateReport[], results: readonly SampleReport[]): readonly Repeat[] {
  const reported = { drug: reportedOf(plates, 'drug', results), ada: reportedOf(plates, 'ada', results) };
  const repeats: Repeat[] = [];
  for (const { id, assay, samples } of plates) {
    for (const { sampleId, result, suggestedDilution, dilution } of samples) {
      const because = 'signalToNoise' in result ? reasonOfCall(result) : reasonOfConcentration(result);
      if (because === undefined) continue;
      const other = reported[assay.kind].get(sampleId);
      if (other !== undefined && !isReportedAs(result, other) && result.kind !== 'indeterminate') continue;
      repeats.push({ sampleId, plateId: id, because, dilution: suggestedDilution ?? dilution });
    }
  }
  return sortByIds(repeats, ({ sampleId }) => sampleId);
}

/** The reported results of an analyte by sample, where several plates of the run measure it. */
function reportedOf(
  plates: readonly PlateReport[],
  kind: 'drug' | 'ada',
  results: readonly SampleReport[],
): ReadonlyMap<string, Quantified | AdaCall> {
  if (plates.filter(({ assay }) => assay.kind === kind).length < 2) return NOTHING;
  const reported = new Map<string, Quantified | AdaCall>();
  for (const { sampleId, [kind]: result } of results) {
    if (result !== null && result.kind !== 'not-reportable') reported.set(sampleId, result);
  }
  return reported;
}

const NOTHING: ReadonlyMap<string, Quantified | AdaCall> = new Map();

function reasonOfCall(call: AdaCall): string | undefined {
  if (call.kind === 'not-reportable') return call.because ?? 'no call';
  return call.kind === 'indeterminate' && call.qualifier !== 'drug-present' ? 'in the grey zone' : undefined;
}

function reasonOfConcentration(result: Quantified): string | undefined {
  switch (result.kind) {
    case 'quantified':
    case 'below-range':
      return undefined;
    case 'not-reportable':
      return result.because;
    case 'above-range':
      return `above ${toText(result.uloq)} ${result.unit}`;
  }
}
