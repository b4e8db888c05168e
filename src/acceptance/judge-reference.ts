import { isAtMost } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import { toText } from '../domain/number-text.ts';
import type { WellId } from '../domain/well-id.ts';
import type { Plate } from '../plate/plate.ts';
import type { WellReading } from '../plate-reader/export-reading.ts';
import { raise } from './acceptance-findings.ts';
import { numberLimit, type ResolvedCriterion } from './criterion.ts';
import { type Judgement, judgedBy, notJudged } from './judge-plate-input.ts';

/**
 * The criterion `reference-read`: the reference OD of each well that takes part is low in itself and against the plate's
 * median, and the reference read as a whole lies below the primary one.
 */
export function judgeReference(
  criterion: ResolvedCriterion,
  plate: Plate,
  referenceReads: ReadonlyMap<WellId, WellReading> | undefined,
): Judgement {
  if (referenceReads === undefined) return notJudged('no reference read is subtracted');
  const wells = plate.wells.filter(({ content, leftOut }) => content.role !== 'empty' && leftOut === undefined);
  const reference = wells.flatMap(({ content: { well } }) => {
    const reading = referenceReads.get(well);
    return reading?.kind === 'measured' ? [{ well, od: reading.od }] : [];
  });
  const primary = wells.flatMap(({ reading }) => (reading.kind === 'measured' ? [reading.od] : []));
  if (reference.length === 0 || primary.length === 0) return notJudged('the reference read measured no well');
  const maximum = numberLimit(criterion, 'maximum');
  const aboveMedian = numberLimit(criterion, 'aboveMedian');
  const median = medianOf(reference.map(({ od }) => od));
  const primaryMedian = medianOf(primary);
  const highest = Math.max(...reference.map(({ od }) => od));
  const findings: Finding[] = [];
  if (median > primaryMedian) {
    findings.push(raise('REFERENCE_ABOVE_PRIMARY', { primaryMedian, referenceMedian: median }));
  } else {
    const high = reference.filter(({ od }) => !isAtMost(od, maximum) || !isAtMost(od, median + aboveMedian));
    const args = { highest, median, maximum, aboveMedian };
    if (high.length > 0) {
      findings.push(
        raise(
          'REFERENCE_READ_HIGH',
          args,
          high.map(({ well }) => well),
        ),
      );
    }
  }
  return judgedBy(findings, `median OD ${toText(median, 3)}, highest ${toText(highest, 3)}`);
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
