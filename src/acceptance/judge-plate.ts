import type { Finding } from '../domain/finding.ts';
import type { Verdict } from '../domain/result.ts';
import type { JudgedCriterion, ResolvedCriterion } from './criterion.ts';
import { describeJudged, type Said, SWITCHED_OFF } from './describe-judged.ts';
import { judgeNegativeControl, judgePositiveControl } from './judge-antibody-controls.ts';
import {
  type BlankWell,
  blankWells,
  judgeBlankOd,
  judgeBlanksBelowLloq,
  type RangeResponses,
  rangeResponses,
} from './judge-blanks.ts';
import { judgeCarryOver } from './judge-carry-over.ts';
import { judgeControlLimits, judgeWestgard } from './judge-control-limits.ts';
import { judgeControlDesign, judgeControlPlacement, judgeControlRecovery } from './judge-controls.ts';
import { judgeEdgeEffect, judgePlateTrend } from './judge-plate-effects.ts';
import {
  type Judgement,
  type JudgePlateInput,
  notJudged,
  type RangeInWell,
  type StandardsJudgement,
  type Withholding,
} from './judge-plate-input.ts';
import { judgeReference } from './judge-reference.ts';
import { judgeReplicateCv, judgeReplicatesMeasured } from './judge-replicates.ts';
import { judgeRule } from './judge-rules.ts';
import {
  judgeCurve,
  judgeRangeCoversControls,
  judgeRecovery,
  judgeRSquared,
  judgeStandards,
  judgeStandardsCv,
} from './judge-standards.ts';
import { verdictOf } from './verdict.ts';

/** A plate as judged. `verdict` is of these findings alone; other stages' findings count with `verdictOf`. */
export interface PlateJudgement {
  readonly criteria: readonly JudgedCriterion[];
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  /** Samples whose result is withheld, by the key that they came with, and why: a reason for each criterion. */
  readonly withheld: ReadonlyMap<string, readonly Withholding[]>;
  /** The range after truncation to the standards that pass, in the well; the given range where none was judged. */
  readonly range: RangeInWell | null;
}

/**
 * Judges a plate by the criteria of its assay, in their order. Criteria that are off are listed as off; criteria for the
 * other kind of analyte are left out. `measuring` holds what earlier stages found on this plate: a sample about which
 * they already said the same is not remarked twice, and its criterion names their code.
 * @throws InputError (settings) when a rule's formula cannot be evaluated
 */
export function judgePlate(input: JudgePlateInput, measuring: readonly Finding[] = []): PlateJudgement {
  const standards = input.judgedStandards ?? judgeStandards(input.standards, input.criteria);
  const range = truncated(input.range, standards);
  const context: Context = {
    input,
    range,
    judgedStandards: standards,
    blanks: blankWells(input.plate),
    limitResponses: rangeResponses(input.plate, input.standards, standards),
    measuring,
  };
  const criteria: JudgedCriterion[] = [];
  const findings: Finding[] = [];
  const withheld = new Map<string, readonly Withholding[]>();
  for (const criterion of input.criteria) {
    if (!criterion.appliesTo.includes(input.analyteKind)) continue;
    const judgement: Said = criterion.off ? SWITCHED_OFF : judgeOne(criterion, context);
    criteria.push(describeJudged(criterion, judgement));
    if (judgement.findings.length > 0) findings.push(...judgement.findings);
    if (judgement.withheld === undefined) continue;
    for (const [key, because] of judgement.withheld) withheld.set(key, [...(withheld.get(key) ?? []), because]);
  }
  return { criteria, findings, verdict: verdictOf(findings), withheld, range };
}

interface Context {
  readonly input: JudgePlateInput;
  /** The range after truncation. */
  readonly range: RangeInWell | null;
  readonly judgedStandards: StandardsJudgement | undefined;
  readonly blanks: readonly BlankWell[];
  readonly limitResponses: RangeResponses | undefined;
  readonly measuring: readonly Finding[];
}

function judgeOne(criterion: ResolvedCriterion, context: Context): Judgement {
  const { input, range, judgedStandards, blanks, limitResponses, measuring } = context;
  const { plate, replicates, curve, controls, samples, cutPoint } = input;
  switch (criterion.id) {
    case 'curve':
      return judgeCurve(curve, input.analyteKind === 'drug' || typeof cutPoint?.concentration?.value === 'number');
    case 'standards-recovery':
      return judgeRecovery(criterion, judgedStandards);
    case 'standards-cv':
      return judgeStandardsCv(judgedStandards);
    case 'standards-range':
      return judgeRangeCoversControls(range, controls);
    case 'standards-r-squared':
      return judgeRSquared(criterion, curve);
    case 'controls-recovery':
      return judgeControlRecovery(criterion, controls);
    case 'controls-design':
      return curve.kind === 'none'
        ? notJudged('the assay has no curve')
        : judgeControlDesign(criterion, controls, samples, plate);
    case 'controls-placement':
      return judgeControlPlacement(criterion, controls, range);
    case 'control-limits':
      return judgeControlLimits(criterion, controls);
    case 'westgard':
      return judgeWestgard(criterion, controls, plate);
    case 'negative-control':
      return judgeNegativeControl(controls, cutPoint);
    case 'positive-control':
      return judgePositiveControl(controls, cutPoint);
    case 'blank-below-lloq':
      return judgeBlanksBelowLloq(blanks, limitResponses);
    case 'blank-od':
      return judgeBlankOd(criterion, plate);
    case 'carry-over':
      return judgeCarryOver(plate, blanks, limitResponses);
    case 'reference-read':
      return judgeReference(criterion, plate, input.referenceReads);
    case 'replicates-cv':
      return judgeReplicateCv(criterion, { samples, controls, range, measuring });
    case 'replicates-measured':
      return judgeReplicatesMeasured({ samples, plate, replicates, measuring });
    case 'edge-effect':
      return judgeEdgeEffect(criterion, plate);
    case 'plate-trend':
      return judgePlateTrend(criterion, plate);
    default:
      return judgeRule(criterion, input.evaluate, input.scope);
  }
}

function truncated(range: RangeInWell | null, standards: StandardsJudgement | undefined): RangeInWell | null {
  const kept = standards?.calibration.accepted === true ? standards.calibration.truncatedRange : null;
  if (range === null || kept === null) return range;
  const judged = standards?.calibration;
  return {
    ...range,
    lloq: judged?.lloqPassed === false ? Math.max(range.lloq, kept[0]) : range.lloq,
    uloq: judged?.uloqPassed === false ? Math.min(range.uloq, kept[1]) : range.uloq,
  };
}
