import { isAtMost } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import { toPercentBeside } from '../domain/number-text.ts';
import { ALL_WELLS, COLUMN_COUNT, ROW_COUNT, wellPosition } from '../domain/well-id.ts';
import type { Plate } from '../plate/plate.ts';
import { raise } from './acceptance-findings.ts';
import { numberLimit, type ResolvedCriterion } from './criterion.ts';
import { type Judgement, judgedBy, notJudged } from './judge-plate-input.ts';
import { type EffectLimits, type PlaceEffect, placeEffect } from './within-group-slope.ts';

/** Replicates show a direction along rows or columns only when they lie at least this part of the plate apart. */
const MINIMUM_SPREAD = 0.25;

const POSITIONS = ALL_WELLS.map(wellPosition);
/** Where each well lies, 0 to 1, by its place in reading order: inside or on the edge, and along rows and columns. */
const EDGE = Float64Array.from(POSITIONS, ({ row, column }) =>
  row === 0 || row === ROW_COUNT - 1 || column === 0 || column === COLUMN_COUNT - 1 ? 1 : 0,
);
const ALONG_ROWS = Float64Array.from(POSITIONS, ({ row }) => row / (ROW_COUNT - 1));
const ALONG_COLUMNS = Float64Array.from(POSITIONS, ({ column }) => column / (COLUMN_COUNT - 1));

/** The criterion `edge-effect`: outer against inner wells of the same contents. */
export function judgeEdgeEffect(criterion: ResolvedCriterion, plate: Plate): Judgement {
  const effect = placeEffect(plate, EDGE, effectLimits(criterion, 1));
  if (effect === undefined) return notJudged('too few replicates on the edge and inside');
  const limitPercent = numberLimit(criterion, 'percent');
  const { percent: differencePercent, standardErrors } = effect;
  const findings = isMarked(effect, criterion)
    ? [raise('EDGE_EFFECT', { differencePercent, limitPercent, standardErrors })]
    : [];
  return judgedBy(findings, `${besideLimit(differencePercent, limitPercent)} over ${effect.groups} groups`);
}

/** The criterion `plate-trend`: like wells from the first to the last row, and from the first to the last column. */
export function judgePlateTrend(criterion: ResolvedCriterion, plate: Plate): Judgement {
  const limits = effectLimits(criterion, MINIMUM_SPREAD);
  const limitPercent = numberLimit(criterion, 'percent');
  const trends = [
    { along: 'row', effect: placeEffect(plate, ALONG_ROWS, limits) },
    { along: 'column', effect: placeEffect(plate, ALONG_COLUMNS, limits) },
  ];
  const findings: Finding[] = [];
  const observed: string[] = [];
  for (const { along, effect } of trends) {
    if (effect === undefined) continue;
    observed.push(`${besideLimit(effect.percent, limitPercent)} over the ${along}s`);
    const args = { along, changePercent: effect.percent, limitPercent, standardErrors: effect.standardErrors };
    if (isMarked(effect, criterion)) findings.push(raise('PLATE_TREND', args));
  }
  if (observed.length === 0) return notJudged('like wells do not lie far enough apart');
  return judgedBy(findings, observed.join(', '));
}

/** A change of either sign beside its limit. */
function besideLimit(percent: number, limitPercent: number): string {
  return toPercentBeside(percent, percent < 0 ? -limitPercent : limitPercent);
}

function effectLimits(criterion: ResolvedCriterion, minimumSpread: number): EffectLimits {
  const minimumGroups = numberLimit(criterion, 'minimumGroups');
  return { minimumGroups, minimumOd: numberLimit(criterion, 'minimumOd'), minimumSpread };
}

function isMarked({ percent, standardErrors }: PlaceEffect, criterion: ResolvedCriterion): boolean {
  const isLarge = !isAtMost(Math.abs(percent), numberLimit(criterion, 'percent'));
  return isLarge && (standardErrors === null || standardErrors >= numberLimit(criterion, 'standardErrors'));
}
