import type { ResolvedCriterion } from './criterion.ts';
import type { StandardsJudgement, StandardToJudge } from './judge-plate-input.ts';
import { judgeStandards } from './judge-standards.ts';

/** What to do with a fitted curve: keep it, with its standards as judged, or fit again without some standards. */
export type RefitPlan =
  | { readonly kind: 'keep'; readonly judged: StandardsJudgement | undefined }
  | { readonly kind: 'refit'; readonly drop: readonly StandardToJudge[]; readonly because: string };

/**
 * Whether the curve is to be fitted again without the standards that failed (ICH M10 4.3.2): only where enough pass
 * without them, and the assay allows it. Call again after each refit, with `droppedInRefit` set; it ends, because each
 * round drops at least one more standard.
 */
export function planRefit(standards: readonly StandardToJudge[], criteria: readonly ResolvedCriterion[]): RefitPlan {
  const recovery = criteria.find(({ id }) => id === 'standards-recovery');
  const judged = judgeStandards(standards, criteria);
  if (judged === undefined || recovery?.limits['refit'] !== true || !judged.calibration.refitWithoutFailed) {
    return { kind: 'keep', judged };
  }
  const drop = judged.counted.filter(
    (standard, index) =>
      standard.anchor !== true &&
      standard.nominal > 0 &&
      standard.droppedInRefit !== true &&
      judged.calibration.levels[index]?.passed === false,
  );
  if (drop.length === 0) return { kind: 'keep', judged };
  return { kind: 'refit', drop, because: `out of limits: ${drop.map(({ name }) => name).join(', ')}` };
}
