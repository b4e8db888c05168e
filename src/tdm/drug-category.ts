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
/** Equality as limits are compared everywhere: 1e-9 of the threshold, so that 5000 ng/mL is 5 µg/mL after arithmetic. */
const EQUAL_WITHIN = 1e-9;

/**
 * Compares a concentration with a threshold, unrounded, in the threshold's unit. A result below the LLOQ is
 * subtherapeutic when the LLOQ is at most the threshold, one above the ULOQ therapeutic when the ULOQ is at least the
 * threshold; otherwise the censored value straddles it and nothing is decided. The probability takes the concentration
 * as log-normal about the estimate, with `seLog` or else the interval's half-width on the threshold's side.
 */
export function positionOf(drug: Quantified, threshold: Threshold): DrugPosition {
  const undecided: DrugPosition = {
    category: 'indeterminate',
    atThreshold: false,
    straddles: false,
    probability: null,
  };
  if (drug.kind === 'not-reportable' || !isConvertible(drug.unit, threshold.unit)) return undecided;
  const inThresholdUnit = (value: number): number => convertUnit(value, drug.unit, threshold.unit);
  const target = threshold.value;
  const slack = EQUAL_WITHIN * Math.max(1, Math.abs(target));
  switch (drug.kind) {
    case 'below-range':
      return inThresholdUnit(drug.lloq) <= target + slack ? { ...undecided, category: 'subtherapeutic' } : undecided;
    case 'above-range':
      return inThresholdUnit(drug.uloq) >= target - slack ? { ...undecided, category: 'therapeutic' } : undecided;
    case 'quantified': {
      const value = inThresholdUnit(drug.value);
      const atThreshold = Math.abs(value - target) <= slack;
      const reaches = atThreshold ? threshold.operator === '>=' : value > target;
      const interval = intervalOf(drug);
      const above =
        interval === null ? null : probabilityAbove(value, target, interval.map(inThresholdUnit), drug.seLog);
      return {
        category: reaches ? 'therapeutic' : 'subtherapeutic',
        atThreshold,
        straddles:
          interval !== null &&
          inThresholdUnit(interval[0]) <= target + slack &&
          inThresholdUnit(interval[1]) >= target - slack,
        probability: above === null ? null : reaches ? above : 1 - above,
      };
    }
  }
}

type Estimate = Extract<Quantified, { kind: 'quantified' }>;

function intervalOf(drug: Estimate): readonly [number, number] | null {
  if (drug.ci95 !== null) return drug.ci95;
  if (drug.seLog === undefined || drug.seLog === null) return null;
  const factor = Math.exp(Z_95 * drug.seLog);
  return [drug.value / factor, drug.value * factor];
}

function probabilityAbove(
  value: number,
  target: number,
  interval: readonly number[],
  seLog: number | null | undefined,
): number | null {
  const bound = (value > target ? interval[0] : interval[1]) as number;
  const onLogScale = value > 0 && target > 0 && bound > 0;
  const scaled = onLogScale ? Math.log : (x: number): number => x;
  const standardError = onLogScale && seLog ? seLog : Math.abs(scaled(bound) - scaled(value)) / Z_95;
  if (!(standardError > 0)) return null;
  return normalCdf((scaled(value) - scaled(target)) / standardError);
}
