import type { HighCutoff, ReplicateSettings } from '../assay/assay-definition.ts';
import { isAtLeast, isAtMost, isWithin } from '../domain/comparison.ts';
import type { Finding, Staged } from '../domain/finding.ts';
import { toPercentBeside, toPercentText, toText } from '../domain/number-text.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import { convertUnit, isConvertible } from '../domain/unit.ts';
import { cvPercent, mean } from '../statistics/moments.ts';
import { adaFindings } from './ada-findings.ts';
import { gradeCall } from './grade-call.ts';
import type { PlateCutPoint } from './plate-cut-point.ts';

export interface CallSampleInput {
  readonly sample: string;
  /** Usable responses of the sample's unspiked wells at its screening dilution, blank handling done. */
  readonly responses: readonly number[];
  /** True when the reader reported all of these wells beyond its range: then they have no responses, and are positive. */
  readonly beyondReader?: boolean;
  /** Undefined where the plate has none. */
  readonly cutPoint: PlateCutPoint | undefined;
  /** From the antibody standard curve, where the assay has one. */
  readonly concentration?: Quantified | undefined;
  /** That of each dilution, where there are several and `concentration` is theirs together. */
  readonly atDilutions?: readonly Quantified[] | undefined;
  readonly replicates: Pick<ReplicateSettings, 'maxCvPercent' | 'cvOn'>;
  readonly highCutoff?: HighCutoff | undefined;
}

type RawCall = NonNullable<AdaCall['rawCall']>;
type ConcentrationThreshold = Extract<PlateCutPoint['threshold'], { on: 'concentration' }>;
/** How the sample stands to the cut point, before anything is withheld. */
type Reading =
  | { readonly kind: 'read'; readonly rawCall: RawCall; readonly index: number | null; readonly because?: string }
  | { readonly kind: 'unread'; readonly because: string };

/**
 * The screening call of one sample: at or above the plate's cut point is positive, inside the grey zone indeterminate.
 * Replicates whose CV exceeds the limit make it not reportable ("repeat") with the raw call kept, in either direction;
 * replicates on both sides of the cut point are said to be so. A response beyond the reader's range lies above any cut point.
 */
export function callSample(input: CallSampleInput): Staged<AdaCall> {
  const { sample, responses, cutPoint, concentration } = input;
  const centre = responses.length === 0 ? undefined : mean(responses);
  const control = cutPoint?.negativeControl ?? null;
  const beyondReader = input.beyondReader === true && centre === undefined;
  const reading = readAgainst(input, centre, beyondReader);
  // Written out, as Node gives objects that grow from a spread no common shape.
  const call: { -readonly [Field in keyof AdaCall]: AdaCall[Field] } = {
    signalToNoise: centre !== undefined && control !== null && control > 0 ? centre / control : null,
    index: reading.kind === 'read' ? reading.index : null,
    concentration: concentration ?? null,
    titre: null,
    confirmation: null,
    kind: 'not-reportable',
  };
  if (reading.kind === 'unread') {
    call.because = reading.because;
    return { value: call, findings: [] };
  }
  const { rawCall } = reading;
  const findings: Finding[] = [];
  const reasons: string[] = [];
  const limitPercent = input.replicates.maxCvPercent;
  const cv = limitPercent === undefined ? undefined : replicateCv(input);
  const disagree = cv !== undefined && limitPercent !== undefined && !isAtMost(cv, limitPercent);
  if (disagree) {
    reasons.push(`repeat: replicate CV ${toPercentBeside(cv, limitPercent)} exceeds ${toPercentText(limitPercent)}`);
    findings.push(adaFindings.raise('ADA_REPLICATES_DISAGREE', { sample, cvPercent: cv, limitPercent, rawCall }));
  }
  if (reading.because !== undefined) {
    reasons.push(reading.because);
    const args = { sample, because: reading.because };
    if (!disagree) findings.push(adaFindings.raise('ADA_CONCENTRATION_UNDECIDED', args));
  }
  if (beyondReader && rawCall === 'positive') reasons.push("above the reader's range in every well");
  const straddle = describeStraddle(input);
  if (straddle !== undefined) {
    reasons.push('replicates lie on both sides of the cut point');
    findings.push(adaFindings.raise('ADA_REPLICATES_STRADDLE', { sample, ...straddle, rawCall }));
  }
  if (disagree) call.rawCall = rawCall;
  else call.kind = rawCall;
  if (reasons.length > 0) call.because = reasons.join('; ');
  return { value: disagree ? call : gradeCall(call, input.highCutoff), findings };
}

function readAgainst(
  { cutPoint, concentration, atDilutions = [] }: CallSampleInput,
  centre: number | undefined,
  beyondReader: boolean,
): Reading {
  if (cutPoint === undefined) return { kind: 'unread', because: 'the plate has no cut point' };
  const isMeasured = centre !== undefined || beyondReader || atDilutions.some(({ kind }) => kind !== 'not-reportable');
  if (!isMeasured) return { kind: 'unread', because: 'no usable well' };
  const { threshold, greyZone } = cutPoint;
  if (threshold.on === 'response') {
    if (centre === undefined) {
      return beyondReader
        ? { kind: 'read', index: null, rawCall: 'positive' }
        : { kind: 'unread', because: 'no usable well' };
    }
    const index = centre / threshold.value;
    return { kind: 'read', index, rawCall: compare(centre, threshold.value, greyZone) };
  }
  if (concentration === undefined) return { kind: 'unread', because: 'no concentration from the standard curve' };
  if (concentration.kind === 'not-reportable') {
    const rawCall = callOfEachDilution(atDilutions, threshold, greyZone);
    return rawCall === undefined
      ? { kind: 'unread', because: concentration.because }
      : { kind: 'read', index: null, rawCall };
  }
  return readConcentration(concentration, threshold, greyZone);
}

/** The call on which all dilutions that decide for themselves agree: where it is none, they make no call together. */
function callOfEachDilution(
  atDilutions: readonly Quantified[],
  threshold: ConcentrationThreshold,
  greyZone: PlateCutPoint['greyZone'],
): RawCall | undefined {
  const calls = new Set<RawCall>();
  for (const result of atDilutions) {
    if (result.kind === 'not-reportable') continue;
    const reading = readConcentration(result, threshold, greyZone);
    if (reading.kind === 'read' && reading.because === undefined) calls.add(reading.rawCall);
  }
  const [call] = calls;
  return calls.size === 1 ? call : undefined;
}

function readConcentration(
  concentration: Exclude<Quantified, { kind: 'not-reportable' }>,
  threshold: ConcentrationThreshold,
  greyZone: PlateCutPoint['greyZone'],
): Reading {
  if (!isConvertible(threshold.unit, concentration.unit)) {
    const because = `a concentration in ${concentration.unit} cannot be compared with a cut point in ${threshold.unit}`;
    return { kind: 'unread', because };
  }
  const limit = convertUnit(threshold.value, threshold.unit, concentration.unit);
  const words = `the cut point of ${toText(limit)} ${concentration.unit}`;
  switch (concentration.kind) {
    case 'quantified':
      return {
        kind: 'read',
        index: concentration.value / limit,
        rawCall: compare(concentration.value, limit, greyZone),
      };
    case 'below-range': {
      const { lloq } = concentration;
      if (isAtMost(lloq, limit * (greyZone?.low ?? 1))) return { kind: 'read', index: null, rawCall: 'negative' };
      const because = `below ${toText(lloq)} ${concentration.unit} does not say on which side of ${words} it lies`;
      return { kind: 'read', index: null, rawCall: 'indeterminate', because };
    }
    case 'above-range': {
      const { uloq } = concentration;
      if (isAtLeast(uloq, limit * (greyZone?.high ?? 1))) return { kind: 'read', index: null, rawCall: 'positive' };
      const because = `above ${toText(uloq)} ${concentration.unit} does not say on which side of ${words} it lies`;
      return { kind: 'read', index: null, rawCall: 'indeterminate', because };
    }
  }
}

function compare(value: number, cutPoint: number, greyZone: PlateCutPoint['greyZone']): RawCall {
  if (greyZone !== null && isWithin(value / cutPoint, greyZone.low, greyZone.high)) return 'indeterminate';
  return isAtLeast(value, cutPoint) ? 'positive' : 'negative';
}

/** How many replicates lie on either side of the cut point; undefined where all lie on one. */
function describeStraddle({
  responses,
  cutPoint,
}: CallSampleInput): { readonly below: number; readonly atOrAbove: number } | undefined {
  if (cutPoint?.threshold.on !== 'response') return undefined;
  const limit = cutPoint.threshold.value;
  let atOrAbove = 0;
  for (const response of responses) if (isAtLeast(response, limit)) atOrAbove += 1;
  const below = responses.length - atOrAbove;
  return atOrAbove === 0 || below === 0 ? undefined : { below, atOrAbove };
}

function replicateCv({ responses, concentration, replicates }: CallSampleInput): number | undefined {
  if (replicates.cvOn !== 'concentration') return cvPercent(responses);
  return concentration?.kind === 'quantified' ? (concentration.cvPercent ?? undefined) : undefined;
}
