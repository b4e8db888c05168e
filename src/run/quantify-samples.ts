import type { AssayDefinition } from '../assay/assay-definition.ts';
import { concentrationAt } from '../curve/response-at.ts';
import type { Finding } from '../domain/finding.ts';
import type { Quantified } from '../domain/result.ts';
import type { ReplicateGroup } from '../plate/plate.ts';
import { combineDilutions } from '../quantify/combine-dilutions.ts';
import { suggestDilution } from '../quantify/suggest-dilution.ts';
import type { Calibration } from './calibrate-plate.ts';
import { quantifyGroup, reportUnitOf } from './quantify-group.ts';
import { requireDilution } from './require-dilution.ts';
import { ofSample } from './sample-findings.ts';
import { type SampleGroups, wellsOf } from './sample-groups.ts';

/** A sample of a drug plate with its concentration, and the dilution that would bring one above range into it. */
interface QuantifiedSample {
  readonly sample: SampleGroups;
  readonly result: Quantified;
  /** The result of each dilution, lowest first, where the sample stands at several. */
  readonly atDilutions?: readonly Quantified[];
  readonly suggestedDilution?: number;
}

/**
 * The concentrations of a drug plate's samples; a sample at several dilutions gives one.
 * @throws InputError (input; MISSING_DILUTION, UNIT_MISMATCH)
 */
export function quantifySamples(
  samples: readonly SampleGroups[],
  calibration: Calibration,
  assay: AssayDefinition,
): { readonly value: readonly QuantifiedSample[]; readonly findings: readonly Finding[] } {
  requireDilution(samples.flatMap((sample) => sample.unspiked));
  const reportUnit = reportUnitOf(assay, calibration.unit);
  const findings: Finding[] = [];
  const quantify = (sampleId: string, group: ReplicateGroup): Quantified => {
    const quantified = quantifyGroup(group, calibration, reportUnit, 'full');
    if (quantified.findings.length > 0) findings.push(...ofSample(quantified.findings, sampleId, wellsOf([group])));
    return quantified.value;
  };
  const measure = (sample: SampleGroups): QuantifiedSample => {
    const { sampleId, unspiked } = sample;
    const only = unspiked[0];
    if (only === undefined)
      return { sample, result: { kind: 'not-reportable', because: 'the plate has only spiked wells of it' } };
    if (unspiked.length === 1) {
      const result = quantify(sampleId, only);
      const suggestedDilution = suggestionFor(only, result, calibration);
      return suggestedDilution === undefined ? { sample, result } : { sample, result, suggestedDilution };
    }
    const atDilutions = unspiked.map((group) => ({
      dilution: group.dilution ?? 1,
      result: quantify(sampleId, group),
    }));
    const combined = combineDilutions(sampleId, atDilutions);
    findings.push(...combined.findings);
    const ofAll = { sample, result: combined.value, atDilutions: atDilutions.map(({ result }) => result) };
    const suggestedDilution = suggestionFor(unspiked.at(-1) ?? only, combined.value, calibration);
    return suggestedDilution === undefined ? ofAll : { ...ofAll, suggestedDilution };
  };
  const value: QuantifiedSample[] = [];
  for (const sample of samples) value.push(measure(sample));
  return { value, findings };
}

function suggestionFor(group: ReplicateGroup, result: Quantified, { curve, range }: Calibration): number | undefined {
  if (result.kind !== 'above-range' || curve === undefined || range === undefined) return undefined;
  const { lloq, uloq } = range;
  if (lloq === null || uloq === null) return undefined;
  const x = group.meanResponse === undefined ? undefined : concentrationAt(curve, group.meanResponse);
  return suggestDilution(curve, { lloq, uloq }, { dilution: group.dilution ?? 1, x });
}
