import type { CutPointStudy } from '../ada/cut-point-study.ts';
import { toText } from '../domain/number-text.ts';
import { counted } from './counted.ts';
import { wrapText } from './text-lines.ts';

/** Digits of a cut point in an assay file: more than any plate resolves. */
const DIGITS = 8;
const SOURCE_WIDTH = 70;

/**
 * The assay file that `analyze` then uses, as YAML. What the study cannot know stays out: title, drug tolerance and the
 * boundary between low and high are the laboratory's. A dynamic cut point has no place in an assay file: the pooled one
 * stands there as provisional.
 */
export function cutPointAssay(study: CutPointStudy): string {
  const { counts, confirmatory } = study;
  const source =
    `tdm-elisa cutpoint, ${counts.samples} drug-naive samples in ${counted(counts.runs, 'run')}, ` +
    `${study.method}, scale ${study.judged === 'log-difference' ? 'log10' : study.scale}, level ${toText(study.settings.level, 6)}`;
  const isProvisional = study.cutPoint.kind === 'dynamic' || counts.samples < 20;
  return `${[
    'id: my-ada-assay',
    'extends: anti-infliximab',
    'cutPoint:',
    ...cutPointLines(study).map((line) => `  ${line}`),
    ...(confirmatory === undefined ? [] : [`  confirmatoryPercent: ${digits(confirmatory.percent)}`]),
    ...(isProvisional ? ['  provisional: true'] : []),
    '  source: >-',
    ...wrapText(source, SOURCE_WIDTH).map((line) => `    ${line}`),
  ].join('\n')}\n`;
}

function cutPointLines({ cutPoint, settings, valueOfCutPoint }: CutPointStudy): readonly string[] {
  switch (cutPoint.kind) {
    case 'fixed':
      return ['kind: fixed', `value: ${digits(cutPoint.value)}`, `negativeControl: ${settings.negativeControl}`];
    case 'dynamic':
      return ['kind: fixed', `value: ${digits(valueOfCutPoint)}`, `negativeControl: ${settings.negativeControl}`];
    case 'floating':
      return ['kind: floating', `factor: ${digits(cutPoint.factor)}`, ...controlLines(cutPoint.negativeControl)];
    case 'floating-additive':
      return [
        'kind: floating-additive',
        `increment: ${digits(cutPoint.increment)}`,
        `scale: ${cutPoint.scale}`,
        ...controlLines(cutPoint.negativeControl),
      ];
  }
}

function controlLines(statistic: 'mean' | 'median'): readonly string[] {
  return [`negativeControl: ${statistic}`, 'minimumNegativeControls: 3', 'maxNegativeControlCvPercent: 20'];
}

function digits(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}
