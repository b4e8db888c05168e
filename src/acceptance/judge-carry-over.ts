import { isAtLeast } from '../domain/comparison.ts';
import { type WellId, wellAt, wellPosition } from '../domain/well-id.ts';
import type { Plate } from '../plate/plate.ts';
import { raise } from './acceptance-findings.ts';
import { blankWells, isBlank, type RangeResponses, rangeResponses, reachesLloq } from './judge-blanks.ts';
import { type Judgement, judgedBy, notJudged, type StandardToJudge } from './judge-plate-input.ts';

/**
 * The criterion `carry-over`: blanks that follow a well at or above the ULOQ, along the row or down the column (the two
 * orders in which plates are filled), read below the LLOQ standard. Not judged where the layout has no such blank.
 */
export function judgeCarryOver(plate: Plate, standards: readonly StandardToJudge[]): Judgement {
  const range = rangeResponses(plate, standards);
  if (range === undefined) return notJudged('no standards to compare with');
  const followers = blankWells(plate).flatMap((blank) => {
    const after = precedingWells(blank.well).find((well) => isHigh(plate, well, range));
    return after === undefined ? [] : [{ ...blank, after }];
  });
  if (followers.length === 0) return notJudged('no blank follows a well at the ULOQ');
  const findings = followers
    .filter(({ response }) => reachesLloq(response, range))
    .map(({ well, response, after }) =>
      raise('CARRY_OVER', { well, after, response, lloqResponse: range.lloq }, [well, after]),
    );
  return judgedBy(findings, `${followers.map(({ well, after }) => `${well} after ${after}`).join(', ')}`);
}

function precedingWells(well: WellId): readonly WellId[] {
  const { row, column } = wellPosition(well);
  return [wellAt(row, column - 1), wellAt(row - 1, column)].filter((neighbour) => neighbour !== undefined);
}

/** High: at or above the ULOQ standard, or over the reader's limit, or a well of that standard itself (slightly below its mean). */
function isHigh(plate: Plate, well: WellId, range: RangeResponses): boolean {
  const neighbour = plate.wells.get(well);
  if (neighbour === undefined || isBlank(neighbour.content)) return false;
  if (neighbour.reading.kind === 'overflow') return range.direction === 1;
  if (neighbour.response === undefined) return false;
  const share = 0.9;
  return range.direction === 1
    ? isAtLeast(neighbour.response, share * range.uloq)
    : isAtLeast(range.uloq, share * neighbour.response);
}
