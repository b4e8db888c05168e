import { isAtLeast } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import { type WellId, wellAt, wellPosition } from '../domain/well-id.ts';
import { type Plate, wellOf } from '../plate/plate.ts';
import { raise } from './acceptance-findings.ts';
import { type BlankWell, finite, isBlank, type RangeResponses, reachesLloq } from './judge-blanks.ts';
import { type Judgement, judgedBy, notJudged } from './judge-plate-input.ts';

/**
 * The criterion `carry-over`: blanks that follow a well at or above the ULOQ, along the row or down the column (the two
 * orders in which plates are filled), read below the LLOQ standard. Not judged where the layout has no such blank.
 */
export function judgeCarryOver(
  plate: Plate,
  blanks: readonly BlankWell[],
  range: RangeResponses | undefined,
): Judgement {
  if (range === undefined) return notJudged('no standards in a curve to compare with');
  const findings: Finding[] = [];
  const followers: string[] = [];
  for (const { well, response } of blanks) {
    const after = highWellBefore(well, plate, range);
    if (after === undefined) continue;
    followers.push(`${well} after ${after}`);
    if (!reachesLloq(response, range)) continue;
    findings.push(
      raise('CARRY_OVER', { well, after, response: finite(response), lloqResponse: range.lloq }, [well, after]),
    );
  }
  if (followers.length === 0) return notJudged('no blank follows a well at the ULOQ');
  return judgedBy(findings, followers.join(', '));
}

function highWellBefore(well: WellId, plate: Plate, range: RangeResponses): WellId | undefined {
  const { row, column } = wellPosition(well);
  const left = wellAt(row, column - 1);
  if (left !== undefined && isHigh(plate, left, range)) return left;
  const above = wellAt(row - 1, column);
  return above !== undefined && isHigh(plate, above, range) ? above : undefined;
}

/** High: at or above the ULOQ standard, or over the reader's limit, or a well of that standard itself (slightly below its mean). */
function isHigh(plate: Plate, well: WellId, range: RangeResponses): boolean {
  const neighbour = wellOf(plate, well);
  if (neighbour === undefined || isBlank(neighbour.content)) return false;
  if (neighbour.reading.kind === 'overflow') return range.direction === 1;
  if (neighbour.response === undefined) return false;
  const share = 0.9;
  return range.direction === 1
    ? isAtLeast(neighbour.response, share * range.uloq)
    : isAtLeast(range.uloq, share * neighbour.response);
}
