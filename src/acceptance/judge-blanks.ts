import { isAtLeast, isAtMost } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import { toText } from '../domain/number-text.ts';
import type { WellContent } from '../domain/well-content.ts';
import type { WellId } from '../domain/well-id.ts';
import { type Plate, wellOf } from '../plate/plate.ts';
import { isUsable, responseToJudge } from '../plate/replicate-groups.ts';
import { raise } from './acceptance-findings.ts';
import { numberLimit, type ResolvedCriterion } from './criterion.ts';
import {
  type Judgement,
  judgedBy,
  notJudged,
  type StandardsJudgement,
  type StandardToJudge,
} from './judge-plate-input.ts';

/** Mean responses of the standards at the ends of the range; `direction` is -1 where the response falls (competitive). */
export interface RangeResponses {
  readonly lloq: number;
  readonly uloq: number;
  readonly direction: 1 | -1;
}

/** A blank well that takes part, with its response: infinite where it is beyond the reader's range. */
export interface BlankWell {
  readonly well: WellId;
  readonly response: number;
}

/** The blank wells and zero standards that have a reading, also one beyond the reader's range, and are not left out, in reading order. */
export function blankWells(plate: Plate): readonly BlankWell[] {
  const blanks: BlankWell[] = [];
  for (const well of plate.wells) {
    const response = isBlank(well.content) ? responseToJudge(well) : undefined;
    if (response !== undefined) blanks.push({ well: well.content.well, response });
  }
  return blanks;
}

/**
 * Responses at the lowest and highest standard of the range; undefined with fewer than two of them. Of an accepted curve,
 * those are standards that pass: one that failed at the end of the range says nothing of the LLOQ.
 */
export function rangeResponses(
  plate: Plate,
  standards: readonly StandardToJudge[],
  judged: StandardsJudgement | undefined,
): RangeResponses | undefined {
  const [low, high] = (judged?.calibration.accepted ? judged.calibration.truncatedRange : null) ?? EVERY_LEVEL;
  let count = 0;
  let lowest = { nominal: Number.POSITIVE_INFINITY, response: 0 };
  let highest = { nominal: 0, response: 0 };
  for (const { anchor, nominal, usedInFit, wells } of standards) {
    if (anchor === true || !(nominal > 0) || !usedInFit || nominal < low || nominal > high) continue;
    const response = meanResponse(wells, plate);
    if (response === undefined) continue;
    count += 1;
    if (nominal < lowest.nominal) lowest = { nominal, response };
    if (nominal >= highest.nominal) highest = { nominal, response };
  }
  if (count < 2) return undefined;
  return {
    lloq: lowest.response,
    uloq: highest.response,
    direction: highest.response >= lowest.response ? 1 : -1,
  };
}

const EVERY_LEVEL: readonly [number, number] = [0, Number.POSITIVE_INFINITY];

/** True where a response does not lie beyond the LLOQ standard's, on the side of zero concentration. */
export function reachesLloq(response: number, range: RangeResponses): boolean {
  return isAtLeast(range.direction * response, range.direction * range.lloq);
}

/** The criterion `blank-below-lloq`: each blank well reads below the standard at the LLOQ. */
export function judgeBlanksBelowLloq(blanks: readonly BlankWell[], range: RangeResponses | undefined): Judgement {
  if (blanks.length === 0) return notJudged('no blank wells and no zero standard');
  if (range === undefined) return notJudged('no standards in a curve to compare with');
  const findings: Finding[] = [];
  let highest = Number.NEGATIVE_INFINITY;
  for (const { well, response } of blanks) {
    if (response > highest) highest = response;
    if (reachesLloq(response, range)) {
      findings.push(raise('BLANK_ABOVE_LLOQ', { response: finite(response), lloqResponse: range.lloq }, [well]));
    }
  }
  return judgedBy(findings, `highest blank ${odText(highest)}, LLOQ standard ${toText(range.lloq, 3)}`);
}

/** The criterion `blank-od`: the OD of each blank well as it was read. */
export function judgeBlankOd(criterion: ResolvedCriterion, plate: Plate): Judgement {
  const maximum = numberLimit(criterion, 'maximum');
  const blanks = plate.wells.flatMap(({ content: { well, role }, reading, leftOut }) => {
    if (role !== 'blank' || leftOut !== undefined) return [];
    if (reading.kind === 'overflow') return [{ well, od: Number.POSITIVE_INFINITY }];
    return reading.kind === 'measured' ? [{ well, od: reading.od }] : [];
  });
  if (blanks.length === 0) return notJudged('no blank wells');
  const findings = blanks
    .filter(({ od }) => !isAtMost(od, maximum))
    .map(({ well, od }) => raise('BLANK_OD_HIGH', { od: finite(od), maximum }, [well]));
  return judgedBy(findings, `highest OD ${odText(Math.max(...blanks.map(({ od }) => od)))}`);
}

/** A response for the arguments of a finding: null for one beyond the reader's range. */
export function finite(response: number): number | null {
  return Number.isFinite(response) ? response : null;
}

function odText(od: number): string {
  return Number.isFinite(od) ? toText(od, 3) : "beyond the reader's range";
}

/** A standard of zero concentration holds what a blank holds. */
export function isBlank({ role, concentration }: WellContent): boolean {
  return role === 'blank' || (role === 'standard' && concentration === 0);
}

function meanResponse(wells: readonly WellId[], plate: Plate): number | undefined {
  let sum = 0;
  let count = 0;
  for (const id of wells) {
    const well = wellOf(plate, id);
    if (well === undefined || !isUsable(well)) continue;
    sum += well.response;
    count += 1;
  }
  return count === 0 ? undefined : sum / count;
}
