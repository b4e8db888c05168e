import { callSample } from '../ada/call-sample.ts';
import { applyConfirmation, type ConfirmSampleInput, confirmSample } from '../ada/confirm-sample.ts';
import type { PlateCutPoint } from '../ada/plate-cut-point.ts';
import { applyTitration, titrateSample } from '../ada/titrate-sample.ts';
import type { AssayDefinition } from '../assay/assay-definition.ts';
import type { Finding } from '../domain/finding.ts';
import { toText } from '../domain/number-text.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import type { ReplicateGroup } from '../plate/plate.ts';
import { combineDilutions, type DilutionSettings } from '../quantify/combine-dilutions.ts';
import type { Calibration } from './calibrate-plate.ts';
import { quantifyGroup, reportUnitOf } from './quantify-group.ts';
import { requireDilution } from './require-dilution.ts';
import { RUN_FINDINGS } from './run-findings.ts';
import { ofSample } from './sample-findings.ts';
import { isBeyondReader, type SampleGroups, wellsOf } from './sample-groups.ts';

/** A sample of an antibody plate with its call. */
export interface CalledSample {
  readonly sample: SampleGroups;
  readonly result: AdaCall;
  /** The concentration at each dilution, lowest first, where there are several. */
  readonly atDilutions?: readonly Quantified[];
}

/**
 * The calls of an antibody plate: screening at the lowest dilution, confirmation where wells are spiked, a titre where a
 * sample stands at several dilutions. Concentrations come from the antibody standards where the plate has them.
 * @throws InputError (input, MISSING_DILUTION) when the cut point is a concentration and a dilution is not stated
 */
export function callSamples(
  samples: readonly SampleGroups[],
  cutPoint: PlateCutPoint | undefined,
  calibration: Calibration | undefined,
  assay: AssayDefinition,
): { readonly value: readonly CalledSample[]; readonly findings: readonly Finding[] } {
  const screened: ReplicateGroup[] = [];
  const inSeries: ReplicateGroup[] = [];
  for (const { unspiked } of samples) {
    if (unspiked[0] !== undefined) screened.push(unspiked[0]);
    if (unspiked.length > 1) inSeries.push(...unspiked);
  }
  if (assay.cutPoint?.kind === 'concentration') requireDilution(screened);
  requireDilution(inSeries);
  const findings: Finding[] = [];
  const undiluted = screened.filter(({ dilution }) => dilution === undefined).length;
  if (calibration?.curve !== undefined && undiluted > 0) {
    findings.push(RUN_FINDINGS.raise('ADA_CONCENTRATION_WITHOUT_DILUTION', { samples: undiluted }));
  }
  const value: CalledSample[] = [];
  for (const sample of samples) {
    value.push(callOne(sample, cutPoint, calibration, assay, findings));
  }
  return { value, findings };
}

function callOne(
  sample: SampleGroups,
  cutPoint: PlateCutPoint | undefined,
  calibration: Calibration | undefined,
  assay: AssayDefinition,
  findings: Finding[],
): CalledSample {
  const { sampleId, unspiked, spiked } = sample;
  const { concentration, atDilutions } = measureConcentration(sample, cutPoint, calibration, assay, findings);
  const lowest = unspiked[0];
  const responses = lowest?.responses ?? [];
  const screening = callSample({
    sample: sampleId,
    responses,
    beyondReader: lowest !== undefined && isBeyondReader(lowest),
    cutPoint,
    concentration,
    atDilutions,
    replicates: { cvOn: assay.replicates.cvOn },
    highCutoff: assay.highCutoff,
  });
  if (screening.findings.length > 0) {
    const wells = lowest === undefined ? [] : wellsOf([lowest]);
    for (const finding of screening.findings) findings.push({ ...finding, wells });
  }
  let call = screening.value;
  if (unspiked.length > 1 && cutPoint?.threshold.on === 'response') {
    // Beyond the reader at the lowest dilutions is a strong sample; at a later one alone it contradicts the others.
    const firstRead = unspiked.findIndex((group) => !isBeyondReader(group));
    const points = unspiked.map((group, index) => ({
      dilution: group.dilution ?? 1,
      responses: group.responses,
      beyondReader: firstRead < 0 || index < firstRead,
    }));
    const titration = titrateSample({ sample: sampleId, points, cutPoint: cutPoint.threshold.value });
    findings.push(...titration.findings);
    call = applyTitration(call, titration.value, assay.highCutoff);
  }
  if (spiked.length > 0) {
    const arms = confirmationArms(sample);
    const confirmation = confirmSample({
      sample: sampleId,
      ...arms,
      cutPointPercent: assay.cutPoint?.confirmatoryPercent,
      ...(assay.replicates.maxCvPercent === undefined ? {} : { maxCvPercent: assay.replicates.maxCvPercent }),
    });
    findings.push(...confirmation.findings);
    if (confirmation.value !== undefined) {
      const applied = applyConfirmation(sampleId, call, confirmation.value);
      findings.push(...applied.findings);
      call = applied.value;
    }
  }
  return atDilutions === undefined ? { sample, result: call } : { sample, result: call, atDilutions };
}

/**
 * The wells with and without free drug that are compared: of one dilution, the lowest at which both were measured, because
 * the signal falls with dilution as it does with drug.
 */
function confirmationArms({
  unspiked,
  spiked,
}: SampleGroups): Pick<ConfirmSampleInput, 'unspiked' | 'spiked' | 'unpaired'> {
  const pairs = unspiked.flatMap((group) => {
    const partner = spiked.find(({ dilution }) => dilution === group.dilution);
    return partner === undefined ? [] : [{ unspiked: group.responses, spiked: partner.responses }];
  });
  const isMeasured = (arms: (typeof pairs)[number]): boolean => arms.unspiked.length > 0 && arms.spiked.length > 0;
  const pair = pairs.find(isMeasured) ?? pairs[0];
  if (pair !== undefined) return pair;
  const [lowest] = unspiked;
  if (lowest === undefined) return { unspiked: [], spiked: spiked.flatMap(({ responses }) => responses) };
  const dilutions = (groups: readonly ReplicateGroup[]): string =>
    groups
      .map(({ dilution }) => (dilution === undefined ? 'no stated dilution' : `1:${toText(dilution, 6)}`))
      .join(', ');
  const unpaired = `its wells with drug are at ${dilutions(spiked)}, those without at ${dilutions(unspiked)}`;
  return { unspiked: lowest.responses, spiked: [], unpaired };
}

/** The concentration that an antibody sample is reported with, and that of each dilution where there are several. */
interface AntibodyConcentration {
  readonly concentration?: Quantified;
  readonly atDilutions?: readonly Quantified[];
}

/**
 * The concentration of a sample by the antibody standards. A call that rests on it takes all dilutions together, as for a
 * drug; one by response has its titre beside it, and the concentration of the lowest dilution in range that no hook reached.
 */
function measureConcentration(
  { sampleId, unspiked }: SampleGroups,
  cutPoint: PlateCutPoint | undefined,
  calibration: Calibration | undefined,
  assay: AssayDefinition,
  findings: Finding[],
): AntibodyConcentration {
  const [lowest] = unspiked;
  if (calibration?.curve === undefined || lowest?.dilution === undefined) return {};
  const reportUnit = reportUnitOf(assay, calibration.unit);
  const quantify = (group: ReplicateGroup): Quantified => {
    const { value, findings: remarks } = quantifyGroup(group, calibration, reportUnit, 'without-notes');
    if (remarks.length > 0) findings.push(...ofSample(remarks, sampleId, wellsOf([group])));
    return value;
  };
  if (unspiked.length === 1) return { concentration: quantify(lowest) };
  const measured = unspiked.map((group) => ({ dilution: group.dilution ?? 1, result: quantify(group) }));
  const atDilutions = measured.map(({ result }) => result);
  if (cutPoint?.threshold.on !== 'concentration') {
    return { concentration: combineDilutions(sampleId, measured, BESIDE_A_TITRE).value, atDilutions };
  }
  const combined = combineDilutions(sampleId, measured);
  findings.push(...combined.findings);
  return { concentration: combined.value, atDilutions };
}

/** A titration says itself what its dilutions say of each other. */
const BESIDE_A_TITRE: DilutionSettings = {
  rule: 'lowest-dilution',
  linearityPercent: Number.POSITIVE_INFINITY,
  parallelismCvPercent: Number.POSITIVE_INFINITY,
};
