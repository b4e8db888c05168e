import { toStatedText, toText } from '../domain/number-text.ts';
import type { SampleReport } from '../run/run-report.ts';
import { NOTICE } from '../tdm/notice.ts';
import { drugText } from './interpretation-text.ts';
import { wrapText } from './text-lines.ts';

/**
 * The walk through one sample's decision, for `--explain`: each step with its numbers, why it counts so and its sources,
 * then the row in full, the other readings, the sources with their citations, and the notice. Lines fit `width`.
 */
export function explainLines(sample: SampleReport, width: number): readonly string[] {
  const { interpretation } = sample;
  const head = `Sample ${sample.sampleId}: ${drugText(sample.drug, interpretation?.threshold)}`;
  if (interpretation === null) return [...wrapText(head, width), 'No interpretation: no policy was applied.', NOTICE];
  const field = (name: string, text: string | null): readonly string[] =>
    text === null ? [] : wrapText(`${name}: ${text}`, width, '    ');
  const { threshold } = interpretation;
  return [
    ...wrapText(head, width),
    '',
    ...(interpretation.steps ?? []).flatMap(({ step, found, because, sources }, index) => [
      ...wrapText(`${index + 1}. ${step}: ${found}`, width, '   '),
      ...wrapText(`because ${because}${sources.length === 0 ? '' : ` [${sources.join(', ')}]`}`, width, '   ', '   '),
    ]),
    '',
    ...field(
      'Row',
      `${interpretation.rule}${interpretation.ownRow ? " (the laboratory's own)" : ''}, ${interpretation.status}`,
    ),
    ...field('Likely cause', interpretation.likelyCause),
    ...field('Action', interpretation.action),
    ...field('Success rate of dose escalation', interpretation.successRate),
    ...field(
      'Threshold',
      threshold === null
        ? null
        : `${threshold.operator}${toStatedText(threshold.value)} ${threshold.unit} (${threshold.source})`,
    ),
    ...interpretation.alternatives.flatMap(({ rule, because, probability, likelyCause, action }) =>
      field(
        'Or',
        `${rule}${probability === null ? '' : `, probability ${toText(100 * probability, 2)} %`}, because ${because}: ` +
          `${likelyCause === null ? '' : `${likelyCause}. `}${action}`,
      ),
    ),
    '',
    'Sources',
    ...interpretation.sources.flatMap(({ id, citation }) => wrapText(`${id}: ${citation}`, width, '    ', '  ')),
    '',
    ...wrapText(NOTICE, width),
  ];
}
