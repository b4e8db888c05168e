import type { SampleDescription } from '../ada/cut-point-methods.ts';
import type { Alternative, CutPointStudy, EstablishedCutPoint, FalsePositives } from '../ada/cut-point-study.ts';
import type { Finding } from '../domain/finding.ts';
import { toPercentText, toText } from '../domain/number-text.ts';
import type { FTest } from '../statistics/variance-tests.ts';
import { counted } from './counted.ts';
import { cutPointAssay } from './cutpoint-assay.ts';
import { cutPointHistogram } from './cutpoint-histogram.ts';
import { fitLine, hangText } from './text-lines.ts';
import { alignColumns } from './text-table.ts';

/** An established cut point for people: the number first, what it rests on, what else it could be, the assay file. */
export function cutPointText(study: CutPointStudy, findings: readonly Finding[], width: number): string {
  const blocks: readonly (readonly string[])[] = [
    headline(study, width),
    findings.flatMap(({ severity, message }) => hangText(`  ${severity.toUpperCase()}: `, message, width)),
    basis(study, width),
    ['Negatives', ...histogram(study, width)],
    runLines(study, width),
    ['What other choices would have given', ...alternativeLines(study, width)],
    confirmatoryLines(study, width),
    ['Assay file (change id and title, then: tdm-elisa analyze --assay FILE)', ...assayLines(study)],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headline(study: CutPointStudy, width: number): readonly string[] {
  const level = toText(100 * study.settings.level, 5);
  return [
    ...hangText('Cut point  ', describeCutPoint(study.cutPoint), width),
    ...hangText(
      '           ',
      `aimed at ${toText(100 - 100 * study.settings.level, 4)} % false positives (level ${level} %)`,
      width,
    ),
    ...hangText('method     ', `${study.method}: ${study.methodText}`, width),
    ...hangText('           ', `because ${study.methodBecause}`, width),
    ...hangText('scale      ', describeScale(study), width),
    ...hangText('kind       ', `${study.approach}: ${study.approachBecause}`, width),
  ];
}

function describeCutPoint(cutPoint: EstablishedCutPoint): string {
  switch (cutPoint.kind) {
    case 'fixed':
      return `${toText(cutPoint.value)} (fixed)`;
    case 'floating':
      return `${toText(cutPoint.factor)} x ${cutPoint.negativeControl} of the plate's negative controls`;
    case 'floating-additive':
      return cutPoint.scale === 'log10'
        ? `10^${toText(cutPoint.increment)} x geometric ${cutPoint.negativeControl} of the plate's negative controls`
        : `${cutPoint.negativeControl} of the plate's negative controls + ${toText(cutPoint.increment)}`;
    case 'dynamic':
      return `one for each run: ${cutPoint.runs.map(({ run, value }) => `${run}: ${toText(value)}`).join(', ')}`;
  }
}

const JUDGED_WORDS = {
  response: 'responses',
  ratio: 'responses over the negative control of their run',
  difference: 'responses minus the negative control of their run',
  'log-difference': 'log10 responses minus those of the negative control',
} as const;

function describeScale({ scale, judged }: CutPointStudy): string {
  return `${scale === 'none' ? 'untransformed' : scale}, ${JUDGED_WORDS[judged]}`;
}

function basis(study: CutPointStudy, width: number): readonly string[] {
  const { counts, falsePositives, outlierRule } = study;
  const controls =
    counts.negativeControls === 0 ? 'no negative controls' : `${counts.negativeControls} negative-control values`;
  const rule =
    outlierRule.stages === 'none'
      ? 'none sought'
      : `Tukey, ${outlierRule.k} IQR, quartiles ${outlierRule.quartiles}, ${outlierRule.stages}; ` +
        study.removedAt.map(({ k, removed }) => `${k} IQR: ${removed}`).join(', ');
  const removed = study.removed.map(
    ({ result, stage }) => `${result.subject} in ${result.run} (${toText(result.response)}, ${stage})`,
  );
  return [
    ...hangText(
      'samples    ',
      `${counts.samples} in ${counted(counts.runs, 'run')}, ${counts.results} results, ${controls}`,
      width,
    ),
    ...hangText('left out   ', `${removed.length} of ${counts.results} (${rule})`, width),
    ...removed.slice(0, 12).map((line) => fitLine(`           ${line}`, width)),
    ...(removed.length > 12 ? [`           and ${removed.length - 12} more (--format json lists all)`] : []),
    ...hangText('shape      ', describeShape(study.description), width),
    ...hangText('positive   ', `${describePositives(falsePositives.used)} of those used`, width),
    ...hangText('           ', `${describePositives(falsePositives.all)} of all, outliers included`, width),
    ...hangText(
      'levels     ',
      study.levels
        .map(
          ({ level, purpose, value }) =>
            `${purpose} ${toText(100 * level, 4)} %: ${value === undefined ? 'not reached' : toText(value)}`,
        )
        .join('; '),
      width,
    ),
  ];
}

function describeShape({ normality, skewness }: SampleDescription): string {
  if (typeof normality === 'string') return `Shapiro-Wilk not made: ${normality}`;
  return `Shapiro-Wilk W ${normality.w.toFixed(4)}, p ${toText(normality.p, 3)}; skewness ${skewness.b1.toFixed(2)} (type 3)`;
}

function describePositives({ observed, of, percent, ci95Percent }: FalsePositives): string {
  const [low, high] = ci95Percent;
  return `${observed} of ${of} = ${toPercentText(percent)} (exact 95 % interval ${toPercentText(low)} to ${toPercentText(high)})`;
}

function histogram({ values, valueOfCutPoint, scale, judged }: CutPointStudy, width: number): readonly string[] {
  const logarithmic = scale === 'log10' || scale === 'ln';
  const words = judged === 'response' ? [] : [`  (${JUDGED_WORDS[judged]})`];
  return [
    ...words,
    ...cutPointHistogram(values, valueOfCutPoint, { width: width - 2, logarithmic }).map((line) => `  ${line}`),
  ];
}

function runLines({ runs, settings }: CutPointStudy, width: number): readonly string[] {
  if (runs.runs.length < 2) return [];
  const rows = runs.runs.map(({ run, n, mean, sd, control }) => [
    `  ${run.length > 24 ? `${run.slice(0, 23)}~` : run}`,
    String(n),
    toText(mean),
    sd === undefined ? '-' : toText(sd),
    control === undefined ? '-' : `${toText(control.mean)} (${control.count})`,
  ]);
  const { components, tracking } = runs;
  const tests = [
    describeTest('Levene', runs.levene),
    describeTest('ANOVA', runs.anova),
    describeTest('blocked by sample', runs.blockedAnova),
  ];
  return [
    `Runs (${settings.scale === 'none' ? 'untransformed' : settings.scale})`,
    ...alignColumns(
      [['  run', 'n', 'mean', 'SD', 'negative control'], ...rows],
      ['left', 'right', 'right', 'right', 'right'],
    ),
    ...hangText('  tests      ', tests.join('; '), width),
    ...(components === undefined
      ? []
      : hangText(
          '  variances  ',
          `sample ${toText(components.subject, 3)}, run ${toText(components.run, 3)}, residual ${toText(components.residual, 3)}`,
          width,
        )),
    ...(tracking === undefined ? [] : hangText('  control    ', describeTracking(tracking), width)),
  ];
}

function describeTest(name: string, test: FTest | undefined): string {
  return test === undefined ? `${name} not made` : `${name} p ${toText(test.p, 3)}`;
}

function describeTracking({
  tracks,
  slope,
  correlation,
  anovaAfter,
}: NonNullable<CutPointStudy['runs']['tracking']>): string {
  const after = anovaAfter === undefined ? '' : `; runs after normalisation p ${toText(anovaAfter.p, 3)}`;
  const line =
    slope === undefined
      ? ''
      : `, slope ${slope.toFixed(2)}, r ${correlation === undefined ? '-' : correlation.toFixed(2)}`;
  return `${tracks ? 'follows the runs' : 'does NOT follow the runs'}${line}${after}`;
}

function alternativeLines({ alternatives }: CutPointStudy, width: number): readonly string[] {
  return alternatives.flatMap(({ name, text, of, value }) =>
    hangText(
      `  ${ALTERNATIVE_WORDS[of](toText(value)).padEnd(16)}`,
      text.startsWith(name) ? text : `${name}: ${text}`,
      width,
    ),
  );
}

const ALTERNATIVE_WORDS: Readonly<Record<Alternative['of'], (value: string) => string>> = {
  response: (value) => value,
  factor: (value) => `${value} x NC`,
  increment: (value) => `NC + ${value}`,
  'log10-increment': (value) => `10^${value} x NC`,
};

function confirmatoryLines({ confirmatory }: CutPointStudy, width: number): readonly string[] {
  if (confirmatory === undefined) return [];
  const { percent, text, because, scale, results, removed, description, alternatives } = confirmatory;
  return [
    ...hangText('Confirmatory cut point  ', `${toPercentText(percent)} inhibition`, width),
    ...hangText('  method   ', `${text}, on the ${scale} scale, because ${because}`, width),
    ...hangText('  basis    ', `${results} results, ${removed.length} left out; ${describeShape(description)}`, width),
    ...alternatives.flatMap((other) =>
      hangText(`  ${toPercentText(other.percent).padEnd(9)}`, `${other.name}: ${other.text}`, width),
    ),
  ];
}

function assayLines(study: CutPointStudy): readonly string[] {
  return cutPointAssay(study)
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`);
}
