import { isAtLeast, isAtMost } from '../domain/comparison.ts';
import type { Finding, Staged } from '../domain/finding.ts';
import { toPercentBeside, toPercentText } from '../domain/number-text.ts';
import type { AdaCall, Confirmation } from '../domain/result.ts';
import { cvPercent, mean } from '../statistics/moments.ts';
import { adaFindings } from './ada-findings.ts';

/** What free drug takes away of a signal. Negative where it adds to it; kept as it is. */
export interface Inhibition {
  readonly percent: number;
  /** log10(unspiked / spiked); undefined where the spiked signal is not positive. */
  readonly log10Ratio: number | undefined;
}

/** Inhibition of a signal by spiked drug: 100 (1 - spiked / unspiked); undefined when the unspiked one is not positive. */
export function measureInhibition(unspiked: number, spiked: number): Inhibition | undefined {
  if (!(unspiked > 0)) return undefined;
  return { percent: 100 * (1 - spiked / unspiked), log10Ratio: spiked > 0 ? Math.log10(unspiked / spiked) : undefined };
}

export interface ConfirmSampleInput {
  readonly sample: string;
  /** Usable responses, blank handling done. */
  readonly unspiked: readonly number[];
  readonly spiked: readonly number[];
  /** Why no spiked wells belong to the unspiked ones, where that is so. */
  readonly unpaired?: string;
  /** The assay's confirmatory cut point, percent inhibition; undefined where the assay states none. */
  readonly cutPointPercent: number | undefined;
  readonly maxCvPercent?: number;
}

/**
 * The confirmatory tier of one sample: confirmed when the inhibition by free drug is at or above the confirmatory cut
 * point. Undefined, with a finding that says why, when wells, cut point or agreement of the replicates are missing.
 */
export function confirmSample(input: ConfirmSampleInput): Staged<Confirmation | undefined> {
  const { sample, unspiked, spiked, cutPointPercent } = input;
  const missing = (because: string): Staged<undefined> => ({
    value: undefined,
    findings: [adaFindings.raise('ADA_CONFIRMATION_MISSING', { sample, because })],
  });
  if (cutPointPercent === undefined) return missing('the assay states no confirmatory cut point');
  if (input.unpaired !== undefined) return missing(input.unpaired);
  if (unspiked.length === 0) return missing('no usable unspiked well');
  if (spiked.length === 0) return missing('no usable spiked well');
  const spread = [...excessSpread(input, 'unspiked'), ...excessSpread(input, 'spiked')];
  if (spread.length > 0) return { value: undefined, findings: spread };
  const inhibition = measureInhibition(mean(unspiked), mean(spiked));
  if (inhibition === undefined) return missing('the unspiked signal is zero or negative');
  const percentInhibition = inhibition.percent;
  const confirmed = isAtLeast(percentInhibition, cutPointPercent);
  return { value: { percentInhibition, cutPointPercent, confirmed }, findings: [] };
}

/**
 * The call after confirmation. Only screened positives are confirmed or refuted: one that is not confirmed counts as
 * negative with its screening call kept; any other call keeps its kind and shows the numbers.
 */
export function applyConfirmation(sample: string, call: AdaCall, confirmation: Confirmation): Staged<AdaCall> {
  if (call.kind !== 'positive' || confirmation.confirmed) return { value: { ...call, confirmation }, findings: [] };
  const { percentInhibition, cutPointPercent } = confirmation;
  const { grade: _, ...ungraded } = call;
  const because = `screened positive, not confirmed: inhibition ${toPercentBeside(percentInhibition, cutPointPercent)}, cut point ${toPercentText(cutPointPercent)}`;
  return {
    value: { ...ungraded, kind: 'negative', rawCall: 'positive', confirmation, because },
    findings: [adaFindings.raise('ADA_NOT_CONFIRMED', { sample, percentInhibition, cutPointPercent })],
  };
}

function excessSpread(input: ConfirmSampleInput, arm: 'unspiked' | 'spiked'): readonly Finding[] {
  const cv = cvPercent(input[arm]);
  const limitPercent = input.maxCvPercent;
  if (cv === undefined || limitPercent === undefined || isAtMost(cv, limitPercent)) return [];
  return [adaFindings.raise('ADA_CONFIRMATION_CV', { sample: input.sample, arm, cvPercent: cv, limitPercent })];
}
