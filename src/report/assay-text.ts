import type { AssayDefinition, CutPointSettings } from '../assay/assay-definition.ts';
import { toStatedText } from '../domain/number-text.ts';
import { fitWords } from './plate-text.ts';
import { hangText } from './text-lines.ts';

/** An assay in words: what it measures, how, and every acceptance criterion. */
export function assayText(assay: AssayDefinition, criteria: readonly string[], sha256: string, width: number): string {
  const line = (label: string, text: string): readonly string[] => hangText(`${label.padEnd(13)}`, text, width);
  const lines = [
    ...line('assay', `${assay.id}, version ${assay.version} (sha256 ${sha256.slice(0, 12)})`),
    ...line('title', assay.title),
    ...line('analyte', `${assay.analyte.name} (${assay.analyte.kind})`),
    ...line('read', readText(assay)),
    ...line('standards', assay.standards.unit ?? 'unit stated by the layout'),
    ...line(
      'dilution',
      assay.dilution === undefined
        ? 'stated by the layout'
        : `1:${toStatedText(assay.dilution)}, where the layout states none`,
    ),
    ...line('blank', assay.blank === 'subtract' ? 'mean of the blank wells subtracted' : 'not subtracted'),
    ...line('curve', curveText(assay)),
    ...line('replicates', replicatesText(assay)),
    ...(assay.cutPoint === undefined ? [] : line('cut point', cutPointText(assay.cutPoint))),
    ...(assay.analyte.kind === 'ada' ? adaLines(assay).flatMap(([label, text]) => line(label, text)) : []),
    ...line('reported in', assay.reportUnit ?? "the standards' unit"),
    ...line('source', assay.source),
    '',
    `acceptance   preset ${assay.acceptance.preset}`,
    ...criteria.flatMap((criterion) => hangText('  - ', criterion, width)),
  ];
  return `${lines.join('\n')}\n`;
}

function readText({ read }: AssayDefinition): string {
  const primary = read.primaryNm === undefined ? 'the only read of the export' : `${read.primaryNm} nm`;
  if (read.subtractReference)
    return `${primary} minus ${read.referenceNm === undefined ? 'the reference' : `${read.referenceNm} nm`}`;
  return `${primary}, no reference subtracted`;
}

function curveText({ curve }: AssayDefinition): string {
  if (curve === null) return 'none';
  const fixed = [
    ...(curve.lloq === undefined ? [] : [`LLOQ ${toStatedText(curve.lloq)} in the well`]),
    ...(curve.uloq === undefined ? [] : [`ULOQ ${toStatedText(curve.uloq)} in the well`]),
    ...(curve.precisionProfileCvPercent === undefined
      ? []
      : [`limits where the CV reaches ${toStatedText(curve.precisionProfileCvPercent)} %`]),
    ...(curve.maskOutliers === undefined
      ? []
      : [`outlying standard wells masked by ${curve.maskOutliers.rule} (${toStatedText(curve.maskOutliers.limit)})`]),
  ];
  return [fitWords(curve), `no result outside the ${curve.range}`, ...fixed].join('; ');
}

function replicatesText({ replicates }: AssayDefinition): string {
  if (replicates.maxCvPercent === undefined) return 'no CV limit';
  const atLimits =
    replicates.maxCvPercentAtLimits === undefined
      ? ''
      : ` (${toStatedText(replicates.maxCvPercentAtLimits)} % at the limits of quantification)`;
  return `CV of the ${replicates.cvOn} at most ${toStatedText(replicates.maxCvPercent)} %${atLimits}`;
}

function cutPointText(cutPoint: CutPointSettings): string {
  const control = `${statisticText(cutPoint)} of the negative controls`;
  const provisional = cutPoint.provisional === true ? '; provisional' : '';
  const source = cutPoint.source === undefined ? '' : ` (${cutPoint.source})`;
  return `${cutPointRule(cutPoint, control)}${provisional}${source}`;
}

function statisticText({ negativeControl, scale }: CutPointSettings): string {
  return `${scale === 'log10' ? 'geometric ' : ''}${negativeControl}`;
}

function cutPointRule(cutPoint: CutPointSettings, control: string): string {
  switch (cutPoint.kind) {
    case 'fixed':
      return `fixed at a response of ${toStatedText(cutPoint.value)}`;
    case 'floating':
      return `${toStatedText(cutPoint.factor)} x ${control}`;
    case 'floating-additive':
      return `${control} + ${toStatedText(cutPoint.increment)}${cutPoint.scale === 'log10' ? ' on the log10 scale' : ''}`;
    case 'formula':
      return cutPoint.formula;
    case 'cutoff-control':
      return `${toStatedText(cutPoint.factor)} x ${statisticText(cutPoint)} of the cut-off controls`;
    case 'pn-ratio':
      return `P/N ratio ${toStatedText(cutPoint.ratio)} over ${control}`;
    case 'percent-positivity':
      return `${toStatedText(cutPoint.percent)} % of the way from negative to positive control, each the ${statisticText(cutPoint)}`;
    case 'concentration':
      return `${toStatedText(cutPoint.value)} ${cutPoint.unit} from the antibody standard curve`;
  }
}

function adaLines({ drugTolerance, highCutoff }: AssayDefinition): readonly (readonly [string, string])[] {
  const tolerance =
    drugTolerance === undefined || drugTolerance === 'unknown'
      ? 'not known: negatives are unqualified'
      : `${toStatedText(drugTolerance.value)} ${drugTolerance.unit}`;
  const high =
    highCutoff === undefined
      ? 'not stated: positives are not graded'
      : `from ${highCutoff.kind === 'titre' ? '1:' : ''}${toStatedText(highCutoff.value)} ${highCutoff.kind === 'concentration' ? highCutoff.unit : highCutoff.kind}`;
  return [
    ['tolerance', tolerance],
    ['high', high],
  ];
}
