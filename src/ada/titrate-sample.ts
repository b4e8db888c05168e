import type { HighCutoff } from '../assay/assay-definition.ts';
import { isAtLeast } from '../domain/comparison.ts';
import type { Finding, Staged } from '../domain/finding.ts';
import type { AdaCall, Titre } from '../domain/result.ts';
import { mean } from '../statistics/moments.ts';
import { adaFindings } from './ada-findings.ts';
import { gradeCall } from './grade-call.ts';

/** One step of a titration: total dilution, minimum required dilution included, and the responses of its wells. */
export interface TitrationPoint {
  readonly dilution: number;
  readonly responses: readonly number[];
  /** True for a dilution without responses because the reader reported all its wells beyond its range. */
  readonly beyondReader?: boolean;
}

export interface TitrateSampleInput {
  readonly sample: string;
  readonly points: readonly TitrationPoint[];
  /** The screening cut point or a separate titre cut point, as a response. */
  readonly cutPoint: number;
}

/** Where the signal crosses the cut point between the last positive dilution and the next, by three conventions. */
export interface InterpolatedTitres {
  /** Both logarithmic: the one that is reported. Undefined when the next signal or the cut point is not positive. */
  readonly logLog: number | undefined;
  /** Logarithm of the dilution against the signal. */
  readonly logDilution: number;
  readonly linear: number;
}

/** A titration, read. */
export interface Titration {
  readonly titre: Titre;
  /** First dilution after the last positive one; null where there is none. */
  readonly firstNegativeDilution: number | null;
  readonly interpolated: InterpolatedTitres | null;
  /** True when the positive dilutions stand together from the lowest one on. */
  readonly isContiguous: boolean;
  /** True when the lowest dilution reads more than 10 % below a later one. */
  readonly isHookSuspected: boolean;
  /** True when the lowest dilution is negative and a later one positive: never a negative sample. */
  readonly isProzone: boolean;
}

/** The convention by which `titre.endpoint` and `titre.interpolated` were had. */
const TITRE_CONVENTION =
  'endpoint: last total dilution (MRD included) at or above the cut point; interpolated log-log to the next dilution';
/** The lowest dilution may read this part of a later one before a hook is suspected. */
const HOOK_FRACTION = 0.9;

/** The signal of a dilution whose wells are all beyond the reader's range: above any cut point. */
const BEYOND_READER = Number.POSITIVE_INFINITY;

interface Step {
  readonly dilution: number;
  readonly signal: number;
  readonly isPositive: boolean;
}

/**
 * Reads a dilution series against a cut point. Points may come in any order (which is said); wells of one dilution are averaged. A
 * series that names fewer than two dilutions, or a dilution that is not positive, has no titre.
 */
export function titrateSample({ sample, points, cutPoint }: TitrateSampleInput): Staged<Titration> {
  const because = whyNoSeries(points);
  if (because !== undefined) {
    const titration = { titre: { kind: 'not-reportable', because }, ...UNREAD } as const;
    return { value: titration, findings: [adaFindings.raise('ADA_TITRE_SERIES', { sample, because })] };
  }
  const steps = readSteps(points, cutPoint);
  const last = steps.findLastIndex((step) => step.isPositive);
  const lowest = steps[0] as Step;
  const later = steps.slice(1).reduce((peak, step) => (step.signal > peak.signal ? step : peak));
  const isHookSuspected = lowest.signal < HOOK_FRACTION * later.signal;
  const endpoint = steps[last];
  const next = steps[last + 1];
  const isContiguous = steps.every((step, index) => step.isPositive === index <= last);
  const interpolated =
    endpoint === undefined || next === undefined || endpoint.signal === BEYOND_READER
      ? null
      : interpolate(endpoint, next, cutPoint);
  const titration: Titration = {
    titre: readTitre(lowest, endpoint, next, interpolated),
    firstNegativeDilution: endpoint === undefined ? null : (next?.dilution ?? null),
    interpolated,
    isContiguous,
    isHookSuspected,
    isProzone: endpoint !== undefined && !lowest.isPositive,
  };
  return {
    value: titration,
    findings: [...orderFindings(sample, points), ...describeTitration(sample, titration, lowest, later)],
  };
}

/**
 * The call with its titre, and graded by it where the assay's boundary is a titre. A negative call whose dilutions are
 * positive is prozone and becomes positive, with the raw call kept.
 */
export function applyTitration(call: AdaCall, titration: Titration, highCutoff: HighCutoff | undefined): AdaCall {
  const { titre } = titration;
  const isPositive = titre.kind === 'titre' || titre.kind === 'at-least';
  if (!isPositive || call.kind === 'positive' || call.kind === 'not-reportable') {
    return gradeCall({ ...call, titre }, highCutoff);
  }
  if (!titration.isProzone) return { ...call, titre };
  const because = 'prozone: negative at the lowest dilution, positive when diluted further';
  return gradeCall({ ...call, kind: 'positive', rawCall: call.kind, titre, because }, highCutoff);
}

const UNREAD = {
  firstNegativeDilution: null,
  interpolated: null,
  isContiguous: true,
  isHookSuspected: false,
  isProzone: false,
} as const;

function whyNoSeries(points: readonly TitrationPoint[]): string | undefined {
  const wrong = points.find(({ dilution }) => !(Number.isFinite(dilution) && dilution > 0));
  if (wrong !== undefined) return `dilution ${wrong.dilution} is not a positive factor`;
  const empty = points.find(({ responses, beyondReader }) => responses.length === 0 && beyondReader !== true);
  if (empty !== undefined) return `dilution ${empty.dilution} has no usable well`;
  const dilutions = new Set(points.map(({ dilution }) => dilution));
  if (dilutions.size < 2)
    return `the series names ${dilutions.size} dilution${dilutions.size === 1 ? '' : 's'}, at least 2 needed`;
  return undefined;
}

function orderFindings(sample: string, points: readonly TitrationPoint[]): readonly Finding[] {
  const dilutions = points.map(({ dilution }) => dilution);
  const inOrder = dilutions.every((dilution, index) => index === 0 || dilution >= (dilutions[index - 1] as number));
  return inOrder ? [] : [adaFindings.raise('ADA_TITRE_UNORDERED', { sample, dilutions })];
}

function readSteps(points: readonly TitrationPoint[], cutPoint: number): readonly Step[] {
  const byDilution = new Map<number, readonly number[]>();
  for (const { dilution, responses } of points) {
    byDilution.set(dilution, [...(byDilution.get(dilution) ?? []), ...responses]);
  }
  return [...byDilution]
    .toSorted(([left], [right]) => left - right)
    .map(([dilution, responses]) => {
      const signal = responses.length === 0 ? BEYOND_READER : mean(responses);
      return { dilution, signal, isPositive: isAtLeast(signal, cutPoint) };
    });
}

function readTitre(
  lowest: Step,
  endpoint: Step | undefined,
  next: Step | undefined,
  interpolated: InterpolatedTitres | null,
): Titre {
  if (endpoint === undefined) return { kind: 'below-minimum', minimum: lowest.dilution };
  if (next === undefined) return { kind: 'at-least', maximum: endpoint.dilution };
  return {
    kind: 'titre',
    endpoint: endpoint.dilution,
    interpolated: interpolated?.logLog ?? null,
    convention: TITRE_CONVENTION,
  };
}

function interpolate(last: Step, next: Step, cutPoint: number): InterpolatedTitres {
  const linearPart = (last.signal - cutPoint) / (last.signal - next.signal);
  const logDilution = last.dilution * (next.dilution / last.dilution) ** linearPart;
  const linear = last.dilution + linearPart * (next.dilution - last.dilution);
  if (!(next.signal > 0 && cutPoint > 0)) return { logLog: undefined, logDilution, linear };
  const logPart = Math.log(last.signal / cutPoint) / Math.log(last.signal / next.signal);
  return { logLog: last.dilution * (next.dilution / last.dilution) ** logPart, logDilution, linear };
}

function describeTitration(sample: string, titration: Titration, lowest: Step, later: Step): readonly Finding[] {
  const { titre } = titration;
  const findings: Finding[] = [];
  if (titre.kind === 'below-minimum') {
    findings.push(adaFindings.raise('ADA_TITRE_BELOW_MRD', { sample, minimum: titre.minimum }));
  }
  if (titre.kind === 'at-least')
    findings.push(adaFindings.raise('ADA_TITRE_AT_LEAST', { sample, maximum: titre.maximum }));
  if (titration.isProzone) {
    findings.push(adaFindings.raise('ADA_PROZONE', { sample, neat: lowest.dilution }));
  } else if (titration.isHookSuspected) {
    const dropPercent = 100 * (1 - lowest.signal / later.signal);
    findings.push(adaFindings.raise('ADA_HOOK_SUSPECTED', { sample, dropPercent, dilution: later.dilution }));
  }
  if (!titration.isContiguous && !titration.isProzone && titre.kind !== 'not-reportable') {
    const endpoint =
      titre.kind === 'titre' ? titre.endpoint : titre.kind === 'at-least' ? titre.maximum : titre.minimum;
    findings.push(adaFindings.raise('ADA_TITRE_NON_MONOTONE', { sample, endpoint }));
  }
  return findings;
}
