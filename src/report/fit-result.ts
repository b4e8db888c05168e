import type { CurveDiagnostics } from '../curve/diagnose-curve.ts';
import { concentrationAt, responseAt } from '../curve/response-at.ts';
import type { CalibrationPoint, FitOutcome, FitSettings, InversePrediction } from '../curve/standard-curve.ts';
import type { Finding } from '../domain/finding.ts';

/** What `tdm-elisa fit` found: plain JSON, schema `schema/fit-result.schema.json`. What is not known is null. */
export interface FitResult {
  readonly schemaVersion: 1;
  readonly model: string;
  readonly weighting: string;
  readonly fitOn: string;
  readonly converged: boolean;
  readonly parameters: Readonly<Record<string, number>> | null;
  readonly standardErrors: Readonly<Record<string, number>> | null;
  /** Row-major, in the order of `parameters`. */
  readonly covariance: readonly (readonly number[])[] | null;
  /** Weighted; without a curve, the lowest that the search reached. */
  readonly sse: number | null;
  readonly degreesOfFreedom: number | null;
  readonly conditionNumber: number | null;
  readonly points: readonly FitPoint[];
  readonly inverse: readonly FitInverse[];
  readonly findings: readonly Finding[];
  readonly residualStandardError: number | null;
  readonly rSquared: number | null;
  readonly diagnostics: Omit<CurveDiagnostics, 'outliers'> | null;
  readonly range: FitRange | null;
}

/** How precisely the curve can be read, and from where. Concentrations are in the points' unit. */
export interface FitRange {
  /** Wells per sample. */
  readonly replicates: number;
  /** Where the CV of a result stays within 20 %. */
  readonly lloq: number | null;
  readonly uloq: number | null;
  readonly lod: number | null;
  readonly minimumDetectable: number | null;
  readonly methods: Readonly<Record<string, string>>;
  /** CV of a result, percent, over the range of the points. */
  readonly precisionProfile: readonly { readonly x: number; readonly cvPercent: number | null }[];
}

export interface FitPoint {
  readonly x: number;
  readonly y: number;
  readonly fitted: number | null;
  /** Null where the response lies outside the curve's asymptotes. */
  readonly backCalculated: number | null;
  /** Null at x = 0 as well. */
  readonly recoveryPercent: number | null;
}

export interface FitInverse {
  readonly y: number;
  readonly kind: InversePrediction['kind'];
  readonly x: number | null;
  readonly se: number | null;
  /** The upper end is null where the curve gives none. */
  readonly ci95: readonly [number, number | null] | null;
}

/** Everything that a fit gave. */
export interface FitParts {
  readonly points: readonly CalibrationPoint[];
  readonly settings: FitSettings;
  readonly outcome: FitOutcome;
  readonly diagnostics: CurveDiagnostics | null;
  readonly range: FitRange | null;
  readonly inverse: readonly InversePrediction[];
  readonly findings: readonly Finding[];
}

/** States a fit as plain JSON. */
export function toFitResult(parts: FitParts): FitResult {
  const { outcome, settings, points, inverse, findings } = parts;
  const curve = outcome.kind === 'fitted' ? outcome.curve : null;
  return {
    schemaVersion: 1,
    model: settings.model,
    weighting: settings.weighting,
    fitOn: settings.fitOn,
    converged: curve !== null,
    parameters: curve && Object.fromEntries(curve.names.map((name) => [name, curve.parameters[name]])),
    standardErrors: curve && { ...curve.standardErrors },
    covariance: curve?.covariance ?? null,
    sse: outcome.kind === 'fitted' ? outcome.curve.sse : outcome.reachedSse,
    degreesOfFreedom: curve?.degreesOfFreedom ?? null,
    conditionNumber: curve?.conditionNumber ?? null,
    points: points.map((point) => pointResult(point, outcome)),
    inverse: inverse.map(inverseResult),
    findings,
    residualStandardError: curve?.residualStandardError ?? null,
    rSquared: curve?.rSquared ?? null,
    diagnostics: parts.diagnostics && withoutOutliers(parts.diagnostics),
    range: parts.range,
  };
}

function pointResult({ x, y }: CalibrationPoint, outcome: FitOutcome): FitPoint {
  if (outcome.kind !== 'fitted') return { x, y, fitted: null, backCalculated: null, recoveryPercent: null };
  const backCalculated = concentrationAt(outcome.curve, y) ?? null;
  const recoveryPercent = backCalculated === null || x === 0 ? null : (100 * backCalculated) / x;
  return { x, y, fitted: responseAt(outcome.curve, x), backCalculated, recoveryPercent };
}

function inverseResult(prediction: InversePrediction): FitInverse {
  if (prediction.kind !== 'value') return { y: prediction.y, kind: prediction.kind, x: null, se: null, ci95: null };
  const { y, kind, x, se, ci95 } = prediction;
  return { y, kind, x, se, ci95 };
}

function withoutOutliers(diagnostics: CurveDiagnostics): Omit<CurveDiagnostics, 'outliers'> {
  const { lackOfFit, modelComparison, weighting, influence } = diagnostics;
  return { lackOfFit, modelComparison, weighting, influence };
}
