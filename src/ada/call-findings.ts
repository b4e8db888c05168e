import { toPercentBeside, toPercentText, toText } from '../domain/number-text.ts';
import { define } from './finding-definition.ts';

type TooFewControls = {
  readonly control: string;
  readonly found: number;
  readonly needed: number;
};

type ControlSpread = {
  readonly cvPercent: number;
  readonly limitPercent: number;
  readonly count: number;
};

type SampleReplicates = {
  readonly sample: string;
  readonly cvPercent: number;
  readonly limitPercent: number;
  readonly rawCall: string;
};

type SampleNumbers = {
  readonly sample: string;
  readonly [name: string]: string | number;
};

/** What calling, confirming and titrating the samples of a plate can say. */
export const CALL_FINDINGS = {
  ADA_CONTROLS_TOO_FEW: define<TooFewControls>({
    severity: 'error',
    message: ({ control, found, needed }) =>
      `the plate has no cut point: ${found} usable ${control} well${found === 1 ? '' : 's'}, at least ${needed} needed`,
    meaning: 'A cut point that is a multiple of a control stands on that control alone; too few wells cannot carry it.',
    action:
      'Check the layout and the excluded wells; repeat the plate with enough control wells. No sample is called on this plate.',
    source:
      'design: three wells are the fewest in which one bad well shows; cutPoint.minimumNegativeControls changes it',
  }),
  ADA_NEGATIVE_CONTROL_CV: define<ControlSpread>({
    severity: 'error',
    message: ({ cvPercent, limitPercent, count }) =>
      `the plate has no cut point: the ${count} negative controls differ by a CV of ${toPercentBeside(cvPercent, limitPercent)}, limit ${toPercentText(limitPercent)}`,
    meaning: 'The negative controls disagree, so a cut point made from them would move with the bad well.',
    action: 'Find the well that is off, exclude it with its reason in the layout, or repeat the plate.',
    source: "the assay's cutPoint.maxNegativeControlCvPercent",
  }),
  ADA_NEGATIVE_CONTROL_SPREAD: define<ControlSpread>({
    severity: 'warning',
    message: ({ cvPercent, count }) =>
      `the ${count} negative controls behind the cut point differ by a CV of ${toPercentText(cvPercent)}, and the assay states no limit`,
    meaning: 'One bad negative control moves a floating cut point, and with it every call of the plate.',
    action: 'Look at the wells; state cutPoint.maxNegativeControlCvPercent in the assay.',
    source: 'design: 20 % as for replicates; one well of 0.31 among wells of 0.10 moves a mean-based cut point by 35 %',
  }),
  ADA_SINGLE_CONTROL: define<{ readonly control: string }>({
    severity: 'warning',
    message: ({ control }) => `the cut point rests on a single ${control} well`,
    meaning: 'With one well nothing shows whether it was right.',
    action: 'Put at least two, better three, of these wells on the plate.',
    source: 'design',
  }),
  ADA_CUT_POINT_IMPOSSIBLE: define<{ readonly because: string }>({
    severity: 'error',
    message: ({ because }) => `the plate has no cut point: ${because}`,
    meaning: "The assay's rule gives no usable number for these wells.",
    action: 'Check the control wells and the rule in the assay file. No sample is called on this plate.',
    source: 'design',
  }),
  ADA_CUT_POINT_PROVISIONAL: define<{ readonly source: string }>({
    severity: 'warning',
    message: ({ source }) => `the cut point was not established in this laboratory (${source})`,
    meaning: 'A borrowed cut point does not have the false-positive rate that it is meant to have.',
    action: 'Establish one with "tdm-elisa cutpoint" from about 50 drug-naive samples and put it into the assay file.',
    source: 'FDA 2019 and EMA 2017 guidance on immunogenicity testing: about 5 % false positives in screening',
  }),
  ADA_REPLICATES_DISAGREE: define<SampleReplicates>({
    severity: 'warning',
    message: ({ sample, cvPercent, limitPercent, rawCall }) =>
      `${sample}: repeat, its replicates differ by a CV of ${toPercentBeside(cvPercent, limitPercent)} (limit ${toPercentText(limitPercent)}); the mean alone would read ${rawCall}`,
    meaning: 'Wells that disagree do not make a call, in either direction.',
    action: 'Measure the sample again.',
    source: "the assay's replicates.maxCvPercent",
  }),
  ADA_REPLICATES_STRADDLE: define<{
    readonly sample: string;
    readonly below: number;
    readonly atOrAbove: number;
    readonly rawCall: string;
  }>({
    severity: 'warning',
    message: ({ sample, below, atOrAbove, rawCall }) =>
      `${sample}: its replicates lie on both sides of the cut point (${below} below, ${atOrAbove} at or above); their mean reads ${rawCall}`,
    meaning: 'The call depends on which well one believes.',
    action: 'Consider measuring the sample again before acting on the call.',
    source: 'design',
  }),
  ADA_CONCENTRATION_UNDECIDED: define<SampleNumbers>({
    severity: 'warning',
    message: ({ sample, because }) => `${sample}: ${because}`,
    meaning: 'The measuring range ends on the wrong side of the cut point for this sample.',
    action: 'Measure the sample at another dilution, or extend the standard curve.',
    source: 'design: a limit of quantification is not a number to compare with',
  }),
  ADA_NOT_CONFIRMED: define<{
    readonly sample: string;
    readonly percentInhibition: number;
    readonly cutPointPercent: number;
  }>({
    severity: 'note',
    message: ({ sample, percentInhibition, cutPointPercent }) =>
      `${sample}: free drug takes away ${toPercentBeside(percentInhibition, cutPointPercent)} of the signal, less than the confirmatory cut point of ${toPercentText(cutPointPercent)}: not confirmed`,
    meaning: 'The screening signal is not specific for the drug; the sample counts as negative.',
    action: 'None; the screening result is kept beside it.',
    source: 'tiered testing, FDA 2019 and EMA 2017 guidance',
  }),
  ADA_CONFIRMATION_CV: define<{
    readonly sample: string;
    readonly arm: string;
    readonly cvPercent: number;
    readonly limitPercent: number;
  }>({
    severity: 'warning',
    message: ({ sample, arm, cvPercent, limitPercent }) =>
      `${sample}: repeat the confirmation, its ${arm} wells differ by a CV of ${toPercentBeside(cvPercent, limitPercent)} (limit ${toPercentText(limitPercent)})`,
    meaning: 'A percent inhibition from wells that disagree confirms nothing.',
    action: 'Repeat spiked and unspiked wells together.',
    source: "the assay's replicates.maxCvPercent",
  }),
  ADA_CONFIRMATION_MISSING: define<{ readonly sample: string; readonly because: string }>({
    severity: 'warning',
    message: ({ sample, because }) => `${sample}: not confirmed or refuted: ${because}`,
    meaning: 'The confirmatory tier cannot be judged for this sample.',
    action: 'Complete the wells or the assay file: spiked and unspiked wells, and cutPoint.confirmatoryPercent.',
    source: 'design',
  }),
  ADA_TITRE_BELOW_MRD: define<SampleNumbers>({
    severity: 'note',
    message: ({ sample, minimum }) =>
      `${sample}: no dilution reaches the cut point; titre <${toText(Number(minimum), 6)}`,
    meaning: 'The titre is below the minimum required dilution.',
    action: 'None.',
    source: 'titre convention: reciprocal of the last positive total dilution',
  }),
  ADA_TITRE_AT_LEAST: define<SampleNumbers>({
    severity: 'warning',
    message: ({ sample, maximum }) =>
      `${sample}: still positive at the last dilution; titre >=${toText(Number(maximum), 6)}`,
    meaning: 'The series ended before the signal fell below the cut point.',
    action: 'Extend the dilution series.',
    source: 'titre convention: reciprocal of the last positive total dilution',
  }),
  ADA_TITRE_NON_MONOTONE: define<SampleNumbers>({
    severity: 'warning',
    message: ({ sample, endpoint }) =>
      `${sample}: positive and negative dilutions alternate; the last positive one is ${toText(Number(endpoint), 6)}`,
    meaning: 'A dilution was mixed up or a well is wrong; the titre rests on the last positive dilution.',
    action: 'Check the series; repeat the titration.',
    source: 'design',
  }),
  ADA_PROZONE: define<SampleNumbers>({
    severity: 'warning',
    message: ({ sample, neat }) =>
      `${sample}: negative at the lowest dilution ${toText(Number(neat), 6)} but positive further on (prozone): positive, not negative`,
    meaning: 'So much antibody that it saturates the bridge: the least diluted well reads low.',
    action: 'Report the titre; never the screening result of the lowest dilution.',
    source: 'design: high-dose hook of bridging assays',
  }),
  ADA_HOOK_SUSPECTED: define<SampleNumbers>({
    severity: 'warning',
    message: ({ sample, dropPercent, dilution }) =>
      `${sample}: the lowest dilution reads ${toPercentText(Number(dropPercent))} below dilution ${toText(Number(dilution), 6)} (hook effect suspected)`,
    meaning: 'The signal rises when the sample is diluted: the least diluted well may be saturated.',
    action: 'Trust the diluted wells; extend the series.',
    source: 'design: more than 10 % below a later dilution',
  }),
  ADA_TITRE_UNORDERED: define<{ readonly sample: string; readonly dilutions: readonly number[] }>({
    severity: 'warning',
    message: ({ sample, dilutions }) =>
      `${sample}: the dilutions were not given in order (${dilutions.join(', ')}); the series is read by dilution`,
    meaning: 'A series that is out of order may have been pipetted or written down in another order than meant.',
    action: 'Check the dilutions in the layout.',
    source: 'design',
  }),
  ADA_TITRE_SERIES: define<{ readonly sample: string; readonly because: string }>({
    severity: 'error',
    message: ({ sample, because }) => `${sample}: no titre: ${because}`,
    meaning: 'A titre needs a series of different dilutions, each with a usable response.',
    action: 'Correct the dilutions in the layout.',
    source: 'design',
  }),
  ADA_DRUG_PRESENT: define<SampleNumbers>({
    severity: 'warning',
    message: ({ sample, rawCall, drug, tolerance }) =>
      `${sample}: inconclusive, drug present: ${drug} is above the assay's drug tolerance of ${tolerance}; ${rawCall} without regard to it`,
    meaning: 'Free drug binds the antibody that the assay looks for: the negative may be false.',
    action: 'Repeat with a drug-tolerant assay, or on a sample with less drug (a later trough).',
    source:
      'EMA 2017: residual drug reduces the amount of antibody detectable; assay tolerance must exceed the drug in samples',
  }),
  ADA_DRUG_TOLERANCE_UNKNOWN: define<{ readonly samples: readonly string[]; readonly because: string }>({
    severity: 'warning',
    message: ({ samples, because }) =>
      samples.length === 1
        ? `${samples[0]}: negative, unqualified: ${because}`
        : `${samples.length} negatives are unqualified: ${because}`,
    meaning: 'Drug in the sample may hide the antibody, and nothing shows that it did not.',
    action: "State the assay's drugTolerance and analyse drug and antibody of the same sample together.",
    source: 'EMA 2017: assay tolerance must exceed the drug in samples',
  }),
};
