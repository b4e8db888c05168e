import { keptWith } from '../domain/kept-with.ts';
import type { JudgedCriterion, ResolvedCriterion } from './criterion.ts';
import type { Judgement } from './judge-plate-input.ts';

/** What is said of a criterion: a judge's word, or that none was asked. */
export type Said = Omit<Judgement, 'outcome'> & Pick<JudgedCriterion, 'outcome'>;

/** Of a criterion that the assay has switched off. */
export const SWITCHED_OFF: Said = { outcome: 'off', observed: 'switched off in the assay', findings: [] };

/** What was said last of a criterion without a finding. */
interface Latest {
  judged: JudgedCriterion | undefined;
}

const latestOf = keptWith((_criterion: ResolvedCriterion): Latest => ({ judged: undefined }));
const NO_CODES: readonly string[] = Object.freeze([]);

/**
 * A criterion as judged. Of many criteria the same is said plate after plate ("6 of 6 within ±20 %"): those plates share
 * one frozen object.
 */
export function describeJudged(criterion: ResolvedCriterion, said: Said): JudgedCriterion {
  const { outcome, observed } = said;
  const findingCodes = codesOf(said);
  if (findingCodes.length > 0) return judgedCriterion(criterion, said, findingCodes);
  const latest = latestOf(criterion);
  if (latest.judged?.observed !== observed || latest.judged.outcome !== outcome) {
    latest.judged = Object.freeze(judgedCriterion(criterion, said, NO_CODES));
  }
  return latest.judged;
}

function judgedCriterion(
  { id, title, text, source, changed }: ResolvedCriterion,
  { outcome, observed }: Said,
  findingCodes: readonly string[],
): JudgedCriterion {
  return { id, text: `${title}: ${text}`, source, outcome, observed, changed, findingCodes };
}

function codesOf({ findings, alreadySaid = NO_CODES }: Said): readonly string[] {
  if (findings.length === 0) return alreadySaid;
  return [...new Set([...findings.map(({ code }) => code), ...alreadySaid])];
}
