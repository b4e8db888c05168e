import type { CurveSettings } from '../assay/assay-definition.ts';
import { concentrationAt, responseAt } from '../curve/response-at.ts';
import type { StandardCurve } from '../curve/standard-curve.ts';
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

function quantificationLimits(
  curve: StandardCurve,
  settings: RangeSettings,
  acceptedLevels: readonly number[],
  replicates: number,
): { readonly lloq: Limit; readonly uloq: Limit } {
  const accepted = acceptedLevels.filter((x) => x > 0);
  let lloq: Limit = { value: null, method: 'no standard was accepted' };
  let uloq = lloq;
  if (accepted.length > 0) {
    const low = Math.min(...accepted);
    const high = Math.max(...accepted);
    const limit = settings.precisionProfileCvPercent;
    if (limit === undefined) {
      lloq = { value: low, method: 'lowest accepted standard' };
      uloq = { value: high, method: 'highest accepted standard' };
    } else {
      const range = rangeWithinCv(curve, replicates, limit, low, high);
      const rule = `precision profile, CV ${toText(limit)} %, ${replicates} ${replicates === 1 ? 'well' : 'wells'}`;
      lloq = { value: range?.low ?? null, method: range === undefined ? `${rule}: nowhere reached` : rule };
      uloq = { value: range?.high ?? null, method: lloq.method };
    }
  }
  const limits = { lloq: fixedOr(settings.lloq, lloq), uloq: fixedOr(settings.uloq, uloq) };
  if (settings.range !== 'standards' || accepted.length === 0) return limits;
  return withinStandards(limits, Math.min(...accepted), Math.max(...accepted));
}

function fixedOr(fixed: number | undefined, otherwise: Limit): Limit {
  return fixed === undefined ? otherwise : { value: fixed, method: 'fixed by the assay' };
}

/** Relative: a fixed limit that was stated in another unit is not exactly the standard at it. */
const LIMIT_TOLERANCE = 1e-9;

/** Limits that no accepted standard supports moved to the outermost of them; none where that leaves nothing. */
function withinStandards(
  { lloq, uloq }: { readonly lloq: Limit; readonly uloq: Limit },
  low: number,
  high: number,
): { readonly lloq: Limit; readonly uloq: Limit } {
  const lower =
    lloq.value !== null && lloq.value < low * (1 - LIMIT_TOLERANCE)
      ? { value: low, method: `lowest accepted standard; the assay's ${toText(lloq.value)} lies below it` }
      : lloq;
  const upper =
    uloq.value !== null && uloq.value > high * (1 + LIMIT_TOLERANCE)
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
  const method = `95 % prediction limit of a zero sample, ${replicates} ${replicates === 1 ? 'well' : 'wells'}`;
  if (x === undefined || !(x > 0)) return { value: null, method: `${method}: not on the curve` };
  return { value: x, method };
}

/** +1 for a curve that rises with concentration, -1 for a competitive one. */
function direction(curve: StandardCurve): 1 | -1 {
  const { a, b, d } = curve.parameters;
  const rise = curve.model === 'linear' ? b : d - a;
  return rise >= 0 ? 1 : -1;
}
