import type { SampleDescription } from '../ada/cut-point-methods.ts';
import { zOf } from '../ada/cut-point-methods.ts';
import type { Alternative, CutPointStudy, FalsePositives, RemovedResult } from '../ada/cut-point-study.ts';
import type { Finding } from '../domain/finding.ts';
import { cutPointAssay } from './cutpoint-assay.ts';

/** An established cut point as JSON, schema `cutpoint-result.schema.json`; what is not known is null. */
export function cutPointJson(study: CutPointStudy, findings: readonly Finding[]): string {
  const withNulls = (_: string, value: unknown): unknown => (value === undefined ? null : value);
  return `${JSON.stringify(describeStudy(study, findings), withNulls, 2)}\n`;
}

function describeStudy(study: CutPointStudy, findings: readonly Finding[]) {
  const { settings, method, runs } = study;
  const usesZ = method === 'parametric' || method === 'robust';
  return {
    schemaVersion: 1 as const,
    cutPoint: study.cutPoint,
    method: { name: method, text: study.methodText, because: study.methodBecause },
    scale: study.scale,
    judged: study.judged,
    level: settings.level,
    z: usesZ ? zOf(settings) : null,
    quantileType: method === 'nonparametric' ? settings.quantileType : null,
    confidence: method === 'lower-confidence' || method === 'order-statistic' ? settings.confidence : null,
    approach: { kind: study.approach, because: study.approachBecause },
    counts: study.counts,
    outlierRule: {
      ...study.outlierRule,
      fences: study.fences.map(({ stage, q1, q3, lower, upper }) => ({ stage, q1, q3, lower, upper })),
      removedAt: study.removedAt,
    },
    outliers: study.removed.map(describeRemoved),
    ...describeDistribution(study.description),
    levels: study.levels.map(({ level, purpose, value }) => ({ level, purpose, value: value ?? null })),
    alternatives: study.alternatives satisfies readonly Alternative[],
    falsePositives: study.falsePositives satisfies Readonly<Record<string, FalsePositives>>,
    runs: {
      anova: runs.anova ?? null,
      blockedAnova: runs.blockedAnova ?? null,
      levene: runs.levene ?? null,
      brownForsythe: runs.brownForsythe ?? null,
      bartlett: runs.bartlett ?? null,
      varianceComponents: runs.components ?? null,
      negativeControl: runs.tracking === undefined ? null : describeTracking(runs.tracking),
      list: runs.runs.map(({ run, n, mean, sd, control }) => ({
        run,
        n,
        mean,
        sd: sd ?? null,
        negativeControl:
          control === undefined ? null : { count: control.count, mean: control.mean, median: control.median },
      })),
    },
    confirmatory: study.confirmatory === undefined ? null : describeConfirmatory(study.confirmatory),
    assay: cutPointAssay(study),
    findings,
  };
}

function describeRemoved({ result, stage }: RemovedResult) {
  const { subject, run, analyst, response, line } = result;
  return { sample: subject, run, analyst: analyst ?? null, value: response, line, stage };
}

function describeDistribution(description: SampleDescription) {
  const { normality, skewness, excessKurtosis, n, mean, sd, median, robustSd } = description;
  const test =
    typeof normality === 'string' ? { w: null, p: null, because: normality } : { ...normality, because: null };
  return {
    normality: {
      test: 'Shapiro-Wilk',
      ...test,
      skewness: finite(skewness.b1),
      excessKurtosis: finite(excessKurtosis.b2),
    },
    distribution: { n, mean, sd: finite(sd), median, robustSd },
  };
}

function describeTracking({ slope, correlation, anovaAfter, tracks }: NonNullable<CutPointStudy['runs']['tracking']>) {
  return { tracks, slope: slope ?? null, correlation: correlation ?? null, anovaAfter: anovaAfter ?? null };
}

function describeConfirmatory(study: NonNullable<CutPointStudy['confirmatory']>) {
  const { percent, method, text, because, scale, level, results, removed, alternatives } = study;
  return {
    percent,
    method: { name: method, text, because },
    scale,
    level,
    results,
    outliers: removed.map(describeRemoved),
    ...describeDistribution(study.description),
    alternatives,
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
