import { compareIds } from '../domain/compare-ids.ts';
import { toText } from '../domain/number-text.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import type { PlateReport, PlateSampleReport, Repeat } from './run-report.ts';

/** Which samples of a run's plates are to be measured again, why, and at which dilution where that is known. */
export function repeatList(plates: readonly PlateReport[]): readonly Repeat[] {
  const repeats = plates.flatMap((plate) => plate.samples.flatMap((sample) => repeatOf(plate, sample)));
  return repeats.sort((left, right) => compareIds(left.sampleId, right.sampleId));
}

function repeatOf(plate: PlateReport, sample: PlateSampleReport): readonly Repeat[] {
  const { result } = sample;
  const because = 'signalToNoise' in result ? reasonOfCall(result) : reasonOfConcentration(result);
  if (because === undefined) return [];
  return [
    { sampleId: sample.sampleId, plateId: plate.id, because, dilution: sample.suggestedDilution ?? sample.dilution },
  ];
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
