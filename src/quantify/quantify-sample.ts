import type { CurveSettings } from '../assay/assay-definition.ts';
import { concentrationAt, isRising } from '../curve/response-at.ts';
import type { StandardCurve } from '../curve/standard-curve.ts';
import { isAtLeast, isAtMost } from '../domain/comparison.ts';
import type { Finding, Staged } from '../domain/finding.ts';
import type { Quantified } from '../domain/result.ts';
import { convertUnit, type Unit } from '../domain/unit.ts';
import { cvPercent, mean } from '../statistics/moments.ts';
import { sideOf, type Uncertainty, uncertaintyAt } from './predict-inverse.ts';
import { raiseQuantifyFinding } from './quantify-findings.ts';

/** One sample (or control) at one dilution. Limits and curve are in the well, in `unit`. */
export interface SampleInput {
  /** Responses of its replicate wells, as the curve was fitted: reference and blank already taken off. */
  readonly responses: readonly number[];
  /** Dilution factor: 100 for 1:100. */
  readonly dilution: number;
  readonly curve: StandardCurve;
  readonly range: { readonly lloq: number | null; readonly uloq: number | null };
  readonly rangeRule: CurveSettings['range'];
  readonly unit: Unit;
  /** The unit of the result; it must convert from `unit`. */
  readonly reportUnit: Unit;
  readonly detail?: QuantifyDetail;
}

/**
 * What is asked of a quantification: everything (where nothing is stated), everything but findings that are mere notes,
 * or where it falls and nothing else, neither interval nor findings. What is not asked for costs nothing.
 */
export type QuantifyDetail = 'full' | 'without-notes' | 'value';

/**
 * A sample's concentration from the mean response of its wells, multiplied by the dilution and stated in the report's
 * unit, with its 95 % interval, the CV between its wells' concentrations, and the standard error of its logarithm. Under
 * `standards` a result outside the limits of quantification is `below-range` or `above-range` with the limit in the
 * sample's own terms; under `asymptotes` any concentration that the curve has is a number, flagged where extrapolated.
 */
export function quantifySample(input: SampleInput): Staged<Quantified> {
  const { responses, curve, range, rangeRule, detail = 'full' } = input;
  if (responses.length === 0) {
    return { value: { kind: 'not-reportable', because: 'no well of this sample could be measured' }, findings: [] };
  }
  const lloq = range.lloq ?? (rangeRule === 'asymptotes' ? curve.xMin : null);
  const uloq = range.uloq ?? (rangeRule === 'asymptotes' ? curve.xMax : null);
  if (lloq === null || uloq === null) {
    return { value: { kind: 'not-reportable', because: 'the curve has no accepted range' }, findings: [] };
  }
  const isFull = detail === 'full';
  const findings: Finding[] = [];
  const wells = responses.length > 1 && isFull ? readWells(input, lloq, uloq) : undefined;
  if (wells !== undefined) addStraddling(wells, lloq, uloq, responses.length, findings);
  const response = mean(responses);
  const x = concentrationAt(curve, response);
  if (x === undefined || x < 0) {
    const side = sideOf(curve, response) === 'below-curve' ? 'below' : 'above';
    if (isFull) findings.push(raiseQuantifyFinding('RESULT_OUTSIDE_ASYMPTOTES', { response, side }));
    return { value: side === 'below' ? belowRange(input, lloq) : aboveRange(input, uloq), findings };
  }
  const isWithin = isAtLeast(x / lloq, 1) && isAtMost(x / uloq, 1);
  if (!isWithin && rangeRule === 'standards') {
    return { value: x < lloq ? belowRange(input, lloq) : aboveRange(input, uloq), findings };
  }
  if (detail === 'value') return { value: quantified(input, x, NOTHING_ELSE, null), findings };
  if (!isWithin) findings.push(raiseQuantifyFinding('RESULT_EXTRAPOLATED', { x, low: lloq, high: uloq }));
  const uncertainty = uncertaintyAt(curve, x, response, responses.length);
  if (isFull && uncertainty.ci95 !== null && uncertainty.ci95[1] === null) {
    findings.push(raiseQuantifyFinding('RESULT_INTERVAL_OPEN', { x }));
  }
  const cv = responses.length === 1 ? null : concentrationCv(wells ?? readWells(input, lloq, uloq), responses.length);
  return { value: quantified(input, x, uncertainty, cv), findings };
}

const NOTHING_ELSE: Uncertainty = { se: null, ci95: null };

function quantified(input: SampleInput, x: number, { se, ci95 }: Uncertainty, cv: number | null): Quantified {
  const high = ci95 === null ? null : ci95[1];
  return {
    kind: 'quantified',
    value: inSample(input, x),
    unit: input.reportUnit,
    ci95: ci95 === null || high === null ? null : [inSample(input, ci95[0]), inSample(input, high)],
    cvPercent: cv,
    seLog: se === null ? null : se / x,
    dilution: input.dilution,
  };
}

/** A concentration in the well, in the sample's terms: times the dilution, in the report's unit. */
function inSample(input: SampleInput, x: number): number {
  return convertUnit(x * input.dilution, input.unit, input.reportUnit);
}

function belowRange(input: SampleInput, lloq: number): Quantified {
  return { kind: 'below-range', lloq: inSample(input, lloq), unit: input.reportUnit, dilution: input.dilution };
}

function aboveRange(input: SampleInput, uloq: number): Quantified {
  return { kind: 'above-range', uloq: inSample(input, uloq), unit: input.reportUnit, dilution: input.dilution };
}

/** What the single wells of a sample read. */
interface WellReadings {
  /** Of the wells that lie on the curve. */
  readonly concentrations: readonly number[];
  /** How many lie outside the range, to either side. */
  readonly below: number;
  readonly above: number;
}

function readWells({ responses, curve }: SampleInput, lloq: number, uloq: number): WellReadings {
  const concentrations: number[] = [];
  let below = 0;
  let above = 0;
  for (let well = 0; well < responses.length; well += 1) {
    const response = responses[well] as number;
    const x = concentrationAt(curve, response);
    if (x !== undefined) concentrations.push(x);
    if (x === undefined ? isBeyondZero(curve, response) : !isAtLeast(x / lloq, 1)) below += 1;
    else if (x === undefined || !isAtMost(x / uloq, 1)) above += 1;
  }
  return { concentrations, below, above };
}

/** CV between the concentrations of the single wells; null where a well lies off the curve. */
function concentrationCv({ concentrations }: WellReadings, wells: number): number | null {
  return concentrations.length === wells ? (cvPercent(concentrations) ?? null) : null;
}

function addStraddling(
  { below, above }: WellReadings,
  lloq: number,
  uloq: number,
  wells: number,
  findings: Finding[],
): void {
  if (below > 0 && below < wells)
    findings.push(raiseQuantifyFinding('RESULT_STRADDLES_LIMIT', { limit: lloq, side: 'lower' }));
  if (above > 0 && above < wells)
    findings.push(raiseQuantifyFinding('RESULT_STRADDLES_LIMIT', { limit: uloq, side: 'upper' }));
}

function isBeyondZero(curve: StandardCurve, response: number): boolean {
  return response < curve.parameters.a === isRising(curve);
}
