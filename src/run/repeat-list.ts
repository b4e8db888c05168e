import { sortByIds } from '../domain/compare-ids.ts';
import { toText } from '../domain/number-text.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import type { PlateReport, Repeat, SampleReport } from './run-report.ts';

/**
 * Which samples of a run's plates are to be measured again, why, and at which dilution where that is known. A sample that
 * another plate of the run has measured again, and that has its result from there, is not among them.
 */
export function repeatList(plates: readonly PlateReport[], results: readonly SampleReport[]): readonly Repeat[] {
  const measuredAgain = {
    drug: samplesWith(plates, 'drug', results, ({ drug }) => drug?.kind === 'quantified'),
    ada: samplesWith(plates, 'ada', results, ({ ada }) => ada !== null && ada.kind !== 'not-reportable'),
  };
  const repeats: Repeat[] = [];
  for (const { id, assay, samples } of plates) {
    for (const { sampleId, result, suggestedDilution, dilution } of samples) {
      const because = 'signalToNoise' in result ? reasonOfCall(result) : reasonOfConcentration(result);
      if (because === undefined) continue;
      if (result.kind !== 'indeterminate' && measuredAgain[assay.kind].has(sampleId)) continue;
      repeats.push({ sampleId, plateId: id, because, dilution: suggestedDilution ?? dilution });
    }
  }
  return sortByIds(repeats, ({ sampleId }) => sampleId);
}

/** The samples with a result of an analyte, where several plates of the run measure it. */
function samplesWith(
  plates: readonly PlateReport[],
  kind: 'drug' | 'ada',
  results: readonly SampleReport[],
  hasResult: (result: SampleReport) => boolean,
): ReadonlySet<string> {
  if (plates.filter(({ assay }) => assay.kind === kind).length < 2) return NONE;
  return new Set(results.filter(hasResult).map(({ sampleId }) => sampleId));
}

const NONE: ReadonlySet<string> = new Set();

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
