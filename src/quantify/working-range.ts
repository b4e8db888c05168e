import type { CurveSettings } from '../assay/assay-definition.ts';
import { concentrationAt, responseAt } from '../curve/response-at.ts';
import type { StandardCurve } from '../curve/standard-curve.ts';
import { isAbove, isBelow } from '../domain/comparison.ts';
import { toText } from '../domain/number-text.ts';
import { mean, sampleSd } from '../statistics/moments.ts';
import { rangeWithinCv } from './precision-profile.ts';
import { predictionVariance, t95 } from './prediction-band.ts';

/** The limits of a curve in the well, in the curve's unit; null where one cannot be had. `methods` says how each was. */
export interface WorkingRange {
  readonly lloq: number | null;
  readonly uloq: number | null;
  /** Limit of detection: where the curve has the blanks' mean + 3 SD (towards higher concentrations). */
  readonly lod: number | null;
  /** Where the curve has the far 95 % prediction limit of a zero sample. */
  readonly minimumDetectable: number | null;
  readonly methods: Readonly<Record<'lloq' | 'uloq' | 'lod' | 'minimumDetectable', string>>;
}

/** What the range rests on besides the curve. */
export interface RangeInput {
  /** Nominal concentrations, in the well, of the standards that passed acceptance; 0 is left aside. */
  readonly acceptedLevels: readonly number[];
  /** Responses of blank wells on the curve's own scale; the zero standard's wells serve where there are fewer than two. */
  readonly blankResponses: readonly number[];
  /** Wells per sample, for the precision profile and the minimum detectable concentration; 2 where not stated. */
  readonly replicates?: number;
}

const DEFAULT_REPLICATES = 2;
const BLANK_SDS = 3;

/** What the settings of an assay say of the range. */
type RangeSettings = Pick<CurveSettings, 'lloq' | 'uloq' | 'precisionProfileCvPercent'> &
  Partial<Pick<CurveSettings, 'range'>>;

/**
 * Limits of quantification and detection of a curve, each by the method that the assay's settings choose. Under the range
 * rule `standards` a fixed limit beyond the accepted standards gives way to the outermost of them.
 */
export function workingRange(curve: StandardCurve, settings: RangeSettings, input: RangeInput): WorkingRange {
  const replicates = input.replicates ?? DEFAULT_REPLICATES;
  const quantification = quantificationLimits(curve, settings, input.acceptedLevels, replicates);
  const detection = detectionLimit(curve, input.blankResponses);
  const minimum = minimumDetectable(curve, replicates);
  return {
    lloq: quantification.lloq.value,
    uloq: quantification.uloq.value,
    lod: detection.value,
    minimumDetectable: minimum.value,
    methods: {
      lloq: quantification.lloq.method,
      uloq: quantification.uloq.method,
      lod: detection.method,
      minimumDetectable: minimum.method,
    },
  };
}

interface Limit {
  readonly value: number | null;
  readonly method: string;
}

interface QuantificationLimits {
  readonly lloq: Limit;
  readonly uloq: Limit;
}

function quantificationLimits(
  curve: StandardCurve,
  settings: RangeSettings,
  acceptedLevels: readonly number[],
  replicates: number,
): QuantificationLimits {
  const accepted = acceptedLevels.filter((x) => x > 0);
  if (accepted.length === 0) {
    const none = { value: null, method: 'no standard was accepted' };
    return { lloq: fixedOr(settings.lloq, none), uloq: fixedOr(settings.uloq, none) };
  }
  const low = Math.min(...accepted);
  const high = Math.max(...accepted);
  const found = foundLimits(curve, settings.precisionProfileCvPercent, replicates, low, high);
  const limits = { lloq: fixedOr(settings.lloq, found.lloq), uloq: fixedOr(settings.uloq, found.uloq) };
  return settings.range === 'standards' ? withinStandards(limits, low, high) : limits;
}

/** The outermost accepted standards, or where between them the precision profile stays within a CV. */
function foundLimits(
  curve: StandardCurve,
  maxCvPercent: number | undefined,
  replicates: number,
  low: number,
  high: number,
): QuantificationLimits {
  if (maxCvPercent === undefined) {
    return {
      lloq: { value: low, method: 'lowest accepted standard' },
      uloq: { value: high, method: 'highest accepted standard' },
    };
  }
  const range = rangeWithinCv(curve, replicates, maxCvPercent, low, high);
  const rule = `precision profile, CV ${toText(maxCvPercent)} %, ${wellsText(replicates)}`;
  const method = range === undefined ? `${rule}: nowhere reached` : rule;
  return { lloq: { value: range?.low ?? null, method }, uloq: { value: range?.high ?? null, method } };
}

function wellsText(count: number): string {
  return `${count} ${count === 1 ? 'well' : 'wells'}`;
}

function fixedOr(fixed: number | undefined, otherwise: Limit): Limit {
  return fixed === undefined ? otherwise : { value: fixed, method: 'fixed by the assay' };
}

/** Limits that no accepted standard supports moved to the outermost of them; none where that leaves nothing. */
function withinStandards({ lloq, uloq }: QuantificationLimits, low: number, high: number): QuantificationLimits {
  const lower =
    lloq.value !== null && isBelow(lloq.value, low)
      ? { value: low, method: `lowest accepted standard; the assay's ${toText(lloq.value)} lies below it` }
      : lloq;
  const upper =
    uloq.value !== null && isAbove(uloq.value, high)
      ? { value: high, method: `highest accepted standard; the assay's ${toText(uloq.value)} lies above it` }
      : uloq;
  if (lower.value === null || upper.value === null || lower.value <= upper.value) return { lloq: lower, uloq: upper };
  const none = { value: null, method: "no accepted standard lies within the assay's limits" };
  return { lloq: none, uloq: none };
}

function detectionLimit(curve: StandardCurve, blankResponses: readonly number[]): Limit {
  const zeros: number[] = [];
  for (const { x, y } of curve.points) if (x === 0) zeros.push(y);
  const blanks = blankResponses.length >= 2 ? blankResponses : zeros;
  const whose = blanks === zeros ? 'zero standard' : 'blank';
  if (blanks.length < 2) return { value: null, method: 'fewer than two blank or zero-standard wells' };
  const response = mean(blanks) + direction(curve) * BLANK_SDS * sampleSd(blanks);
  const x = concentrationAt(curve, response);
  const method = `mean of ${blanks.length} ${whose} wells ${direction(curve) > 0 ? '+' : '-'} ${BLANK_SDS} SD`;
  if (x === undefined || !(x > 0)) return { value: null, method: `${method}: not on the curve` };
  return { value: x, method };
}

/** Rodbard's minimum detectable concentration (Anal Biochem 90 (1978) 1): the band's far edge at zero, read off the curve. */
function minimumDetectable(curve: StandardCurve, replicates: number): Limit {
  const edge = direction(curve) * t95(curve) * Math.sqrt(predictionVariance(curve, 0, replicates));
  const x = concentrationAt(curve, responseAt(curve, 0) + edge);
  const method = `95 % prediction limit of a zero sample, ${wellsText(replicates)}`;
  if (x === undefined || !(x > 0)) return { value: null, method: `${method}: not on the curve` };
  return { value: x, method };
}

/** +1 for a curve that rises with concentration, -1 for a competitive one. */
function direction(curve: StandardCurve): 1 | -1 {
  const { a, b, d } = curve.parameters;
  const rise = curve.model === 'linear' ? b : d - a;
  return rise >= 0 ? 1 : -1;
}
