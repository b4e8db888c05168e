import { isAtLeast, isAtMost, isSurelyBelow, isWithin } from '../domain/comparison.ts';
import type { Quantified } from '../domain/result.ts';
import { convertUnit, isConvertible } from '../domain/unit.ts';
import { normalCdf } from '../statistics/normal.ts';
import type { DecisionFacts } from './decision-facts.ts';
import type { Interpretation } from './interpretation.ts';

type Threshold = NonNullable<Interpretation['threshold']>;

/** Where a concentration stands against a threshold. */
export interface DrugPosition {
  readonly category: DecisionFacts['drug'];
  /** True when the concentration is the threshold itself, on the unrounded value. */
  readonly atThreshold: boolean;
  /** True when the threshold lies inside the 95 % interval of the concentration. */
  readonly straddles: boolean;
  /** Probability that the true concentration lies on the category's side; null without an interval. */
  readonly probability: number | null;
}

const Z_95 = 1.959963984540054;

/**
 * On which side of a threshold a concentration lies, unrounded, in the threshold's unit. A result below the LLOQ is
 * subtherapeutic when the LLOQ is at most the threshold, one above the ULOQ therapeutic when the ULOQ is at least the
 * threshold; otherwise the censored value straddles it and nothing is decided. "≤5" may be 5 itself, which the operator
 * at a threshold of 5 may put on the other side.
 */
export function categoryOf(drug: Quantified, threshold: Threshold): DrugPosition['category'] {
  if (drug.kind === 'not-reportable' || !isConvertible(drug.unit, threshold.unit)) return 'indeterminate';
  const { value: target, operator } = threshold;
  switch (drug.kind) {
    case 'below-range': {
      const limit = convertUnit(drug.lloq, drug.unit, threshold.unit);
      const reaches = drug.inclusive === true && operator === '>=';
      return isSurelyBelow(limit, reaches, target) ? 'subtherapeutic' : 'indeterminate';
    }
    case 'above-range': {
      const limit = convertUnit(drug.uloq, drug.unit, threshold.unit);
      const misses = drug.inclusive === true && operator === '>';
      return (misses ? !isAtMost(limit, target) : isAtLeast(limit, target)) ? 'therapeutic' : 'indeterminate';
    }
    case 'quantified': {
      const value = convertUnit(drug.value, drug.unit, threshold.unit);
      return (operator === '>=' ? isAtLeast(value, target) : !isAtMost(value, target))
        ? 'therapeutic'
        : 'subtherapeutic';
    }
  }
}

/**
 * Compares a concentration with a threshold: its category (see `categoryOf`) and how certain that is. The probability
 * takes the concentration as log-normal about the estimate, with `seLog` or else the interval's half-width on the
 * threshold's side.
 */
export function positionOf(drug: Quantified, threshold: Threshold): DrugPosition {
  const category = categoryOf(drug, threshold);
  return drug.kind === 'quantified' && category !== 'indeterminate'
    ? positionOfEstimate(drug, threshold, category)
    : WITHOUT_INTERVAL[category];
}

const WITHOUT_INTERVAL: Readonly<Record<DrugPosition['category'], DrugPosition>> = {
  subtherapeutic: { category: 'subtherapeutic', atThreshold: false, straddles: false, probability: null },
  therapeutic: { category: 'therapeutic', atThreshold: false, straddles: false, probability: null },
  indeterminate: { category: 'indeterminate', atThreshold: false, straddles: false, probability: null },
};

/** A concentration that was not compared, or that cannot decide. */
export const UNDECIDED: DrugPosition = WITHOUT_INTERVAL.indeterminate;

type Estimate = Extract<Quantified, { kind: 'quantified' }>;

function positionOfEstimate(drug: Estimate, threshold: Threshold, category: DrugPosition['category']): DrugPosition {
  const target = threshold.value;
  const value = convertUnit(drug.value, drug.unit, threshold.unit);
  const atThreshold = isWithin(value, target, target);
  const interval = intervalOf(drug);
  if (interval === null) return { category, atThreshold, straddles: false, probability: null };
  const low = convertUnit(interval[0], drug.unit, threshold.unit);
  const high = convertUnit(interval[1], drug.unit, threshold.unit);
  const above = probabilityAbove(value, target, value > target ? low : high, drug.seLog);
  return {
    category,
    atThreshold,
    straddles: isAtMost(low, target) && isAtLeast(high, target),
    probability: above === null ? null : category === 'therapeutic' ? above : 1 - above,
  };
}

function intervalOf(drug: Estimate): readonly [number, number] | null {
  if (drug.ci95 !== null) return drug.ci95;
  if (drug.seLog === undefined || drug.seLog === null) return null;
  const factor = Math.exp(Z_95 * drug.seLog);
  return [drug.value / factor, drug.value * factor];
}

/** By the standard error of the logarithm, or else by the interval's bound on the target's side. */
function probabilityAbove(
  value: number,
  target: number,
  bound: number,
  seLog: number | null | undefined,
): number | null {
  const onLogScale = value > 0 && target > 0 && bound > 0;
  const from = onLogScale ? Math.log(value) : value;
  const to = onLogScale ? Math.log(target) : target;
  const standardError = onLogScale && seLog ? seLog : Math.abs((onLogScale ? Math.log(bound) : bound) - from) / Z_95;
  if (!(standardError > 0)) return null;
  return normalCdf((from - to) / standardError);
}
