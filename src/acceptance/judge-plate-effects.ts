import { isAtMost } from '../domain/comparison.ts';
import type { Finding } from '../domain/finding.ts';
import { toPercentText } from '../domain/number-text.ts';
import { COLUMN_COUNT, ROW_COUNT, type WellId, wellPosition } from '../domain/well-id.ts';
import type { Plate } from '../plate/plate.ts';
import { raise } from './acceptance-findings.ts';
import { numberLimit, type ResolvedCriterion } from './criterion.ts';
import { type Judgement, judgedBy, notJudged } from './judge-plate-input.ts';
import { type PlaceEffect, placeEffect } from './within-group-slope.ts';

/** Replicates show a direction along rows or columns only when they lie at least this part of the plate apart. */
const MINIMUM_SPREAD = 0.25;

/** The criterion `edge-effect`: outer against inner wells of the same contents. */
export function judgeEdgeEffect(criterion: ResolvedCriterion, plate: Plate): Judgement {
  const effect = placeEffect(plate, (well) => (isEdge(well) ? 1 : 0), { ...effectLimits(criterion), minimumSpread: 1 });
  if (effect === undefined) return notJudged('too few replicates on the edge and inside');
  const limitPercent = numberLimit(criterion, 'percent');
  const { percent: differencePercent, standardErrors } = effect;
  const findings = isMarked(effect, criterion)
    ? [raise('EDGE_EFFECT', { differencePercent, limitPercent, standardErrors })]
    : [];
  return judgedBy(findings, `${toPercentText(differencePercent)} over ${effect.groups} groups`);
}

/** The criterion `plate-trend`: like wells from the first to the last row, and from the first to the last column. */
export function judgePlateTrend(criterion: ResolvedCriterion, plate: Plate): Judgement {
  const limits = { ...effectLimits(criterion), minimumSpread: MINIMUM_SPREAD };
  const limitPercent = numberLimit(criterion, 'percent');
  const trends = [
    { along: 'row', effect: placeEffect(plate, (well) => wellPosition(well).row / (ROW_COUNT - 1), limits) },
    { along: 'column', effect: placeEffect(plate, (well) => wellPosition(well).column / (COLUMN_COUNT - 1), limits) },
  ];
  const findings: Finding[] = [];
  const observed: string[] = [];
  for (const { along, effect } of trends) {
    if (effect === undefined) continue;
    observed.push(`${toPercentText(effect.percent)} over the ${along}s`);
    const args = { along, changePercent: effect.percent, limitPercent, standardErrors: effect.standardErrors };
    if (isMarked(effect, criterion)) findings.push(raise('PLATE_TREND', args));
  }
  if (observed.length === 0) return notJudged('like wells do not lie far enough apart');
  return judgedBy(findings, observed.join(', '));
}

function effectLimits(criterion: ResolvedCriterion): { readonly minimumGroups: number; readonly minimumOd: number } {
  return { minimumGroups: numberLimit(criterion, 'minimumGroups'), minimumOd: numberLimit(criterion, 'minimumOd') };
}

function isMarked({ percent, standardErrors }: PlaceEffect, criterion: ResolvedCriterion): boolean {
  const isLarge = !isAtMost(Math.abs(percent), numberLimit(criterion, 'percent'));
  return isLarge && (standardErrors === null || standardErrors >= numberLimit(criterion, 'standardErrors'));
}

function isEdge(well: WellId): boolean {
  const { row, column } = wellPosition(well);
  return row === 0 || row === ROW_COUNT - 1 || column === 0 || column === COLUMN_COUNT - 1;
}
