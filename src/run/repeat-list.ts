import { sortByIds } from '../domain/compare-ids.ts';
import { toText } from '../domain/number-text.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import type { PlateReport, Repeat } from './run-report.ts';

/** Which samples of a run's plates are to be measured again, why, and at which dilution where that is known. */
export function repeatList(plates: readonly PlateReport[]): readonly Repeat[] {
  const repeats: Repeat[] = [];
  for (const { id, samples } of plates) {
    for (const { sampleId, result, suggestedDilution, dilution } of samples) {
      const because = 'signalToNoise' in result ? reasonOfCall(result) : reasonOfConcentration(result);
      if (because === undefined) continue;
      repeats.push({ sampleId, plateId: id, because, dilution: suggestedDilution ?? dilution });
    }
  }
  return sortByIds(repeats, ({ sampleId }) => sampleId);
}

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
