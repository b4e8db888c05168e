import type { CurveSettings } from '../assay/assay-definition.ts';
import { isAtMost } from '../domain/comparison.ts';
import type { Finding, Staged } from '../domain/finding.ts';
import { raiseCurveFinding, wellsOfPoints } from './curve-findings.ts';
import { fitCurve } from './fit-curve.ts';
import { concentrationAt } from './response-at.ts';
import type { CalibrationPoint, FitOutcome, FitSettings, StandardCurve } from './standard-curve.ts';
import { replicateOutliers } from './standard-outliers.ts';

type MaskRule = NonNullable<CurveSettings['maskOutliers']>;

/** A rule may leave out at most this share of the standard wells; beyond it the plate is bad, not the wells. */
const LARGEST_SHARE = 0.25;

/**
 * Fits the standards of a plate as its assay says. Where the assay has a rule for outlying wells, the wells that it names
 * are left out, each told with its reason, before the curve is fitted; without a rule nothing is ever left out. By `grubbs`
 * (limit: significance level) one well among three or more replicates, judged before any fit; by `recovery` (limit:
 * percent) the well whose concentration lies farthest from its nominal, one at a time with a new fit after each, keeping
 * at least one well of every standard.
 */
export function fitStandards(
  points: readonly CalibrationPoint[],
  settings: FitSettings & Pick<CurveSettings, 'maskOutliers'>,
): Staged<FitOutcome> {
  const rule = settings.maskOutliers;
  if (rule === undefined) return fitCurve(points, settings);
  const most = Math.floor(LARGEST_SHARE * points.length);
  const masked: Finding[] = [];
  let kept = points;
  let fit: Staged<FitOutcome>;
  for (;;) {
    fit = rule.rule === 'grubbs' && masked.length < most ? notYetFitted : fitCurve(kept, settings);
    const next = masked.length < most ? nextOutlier(kept, fit.value, rule) : undefined;
    if (next === undefined) break;
    masked.push(next.finding);
    kept = kept.filter((point) => point !== next.point);
  }
  if (fit === notYetFitted) fit = fitCurve(kept, settings);
  return { value: fit.value, findings: [...masked, ...fit.findings] };
}

/** Stands for the fit while a rule looks at replicates only. */
const notYetFitted: Staged<FitOutcome> = {
  value: { kind: 'not-fitted', because: '', code: '', reachedSse: null },
  findings: [],
};

interface Outlier {
  readonly point: CalibrationPoint;
  readonly finding: Finding;
}

function nextOutlier(points: readonly CalibrationPoint[], fit: FitOutcome, rule: MaskRule): Outlier | undefined {
  if (rule.rule === 'grubbs') {
    const [outlier] = replicateOutliers(points, rule.limit);
    if (outlier === undefined) return undefined;
    const { point, statistic } = outlier;
    return { point, finding: maskedFinding(point, 'Grubbs statistic', statistic, `level ${rule.limit}`) };
  }
  return fit.kind === 'fitted' ? worstRecovery(points, fit.curve, rule.limit) : undefined;
}

function worstRecovery(
  points: readonly CalibrationPoint[],
  curve: StandardCurve,
  limitPercent: number,
): Outlier | undefined {
  let worst: { readonly point: CalibrationPoint; readonly deviation: number } | undefined;
  for (const point of points) {
    const hasReplicate = points.some((other) => other !== point && other.x === point.x);
    if (point.x === 0 || !hasReplicate) continue;
    const found = concentrationAt(curve, point.y);
    const deviation = found === undefined ? Number.POSITIVE_INFINITY : 100 * Math.abs(found / point.x - 1);
    if (isAtMost(deviation, limitPercent)) continue;
    if (worst === undefined || deviation > worst.deviation) worst = { point, deviation };
  }
  if (worst === undefined) return undefined;
  const recovery = concentrationAt(curve, worst.point.y);
  const found = recovery === undefined ? null : (100 * recovery) / worst.point.x;
  const finding = maskedFinding(worst.point, 'recovery, percent', found, `within ${limitPercent} % of 100`);
  return { point: worst.point, finding };
}

function maskedFinding(point: CalibrationPoint, what: string, found: number | null, limit: string): Finding {
  return raiseCurveFinding(
    'CURVE_STANDARD_MASKED',
    { x: point.x, y: point.y, what, found, limit },
    wellsOfPoints([point]),
  );
}
