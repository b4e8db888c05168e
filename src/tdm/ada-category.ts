import { isAtLeast, isAtMost } from '../domain/comparison.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import { convertUnit, isConvertible } from '../domain/unit.ts';
import type { DecisionFacts } from './decision-facts.ts';

/** What the interpretation needs to know of the ADA assay. */
export interface AdaAssayFacts {
  readonly id?: string;
  /** Free drug above which a negative says nothing. `none`: the assay states that drug does not interfere. */
  readonly drugTolerance?: { readonly value: number; readonly unit: Quantity['unit'] } | 'unknown' | 'none';
  /** True for a streptavidin-biotin assay, false when it is known not to be one. */
  readonly streptavidinBiotin?: boolean;
}

type Quantity = Extract<Quantified, { kind: 'quantified' }>;

/** An ADA result as the decision table reads it. */
export interface AdaReading {
  readonly category: DecisionFacts['ada'];
  /**
   * What the drug in the sample does to a negative or indeterminate result: `masks` it, leaves it `unqualified` because
   * drug or tolerance is not known, or nothing.
   */
  readonly drug: 'masks' | 'unqualified' | 'no-effect';
}

/**
 * The ADA category of the decision table. A positive stands whatever the drug; a negative is masked when the measured
 * drug exceeds the assay's stated tolerance (strictly), and unqualified when either is not known. A result below the
 * LLOQ never masks. An indeterminate result stays so, and a failed, absent or unreportable one is not tested.
 */
export function readAda(
  ada: AdaCall | null,
  drug: Quantified | null,
  assay: AdaAssayFacts | undefined,
  adaRunFailed: boolean,
): AdaReading {
  if (ada === null || adaRunFailed || ada.kind === 'not-reportable') {
    return { category: 'not-tested', drug: 'no-effect' };
  }
  const call = ada.qualifier === 'drug-present' ? (ada.rawCall ?? 'negative') : ada.kind;
  if (call === 'positive') {
    return { category: ada.grade ?? 'positive-ungraded', drug: 'no-effect' };
  }
  const effect = ada.qualifier === 'drug-present' ? 'masks' : drugEffect(drug, assay);
  if (call === 'indeterminate') return { category: 'indeterminate', drug: effect };
  return { category: effect === 'masks' ? 'negative-masked' : 'undetectable', drug: effect };
}

function drugEffect(drug: Quantified | null, assay: AdaAssayFacts | undefined): AdaReading['drug'] {
  const tolerance = assay?.drugTolerance;
  if (tolerance === 'none') return 'no-effect';
  if (tolerance === undefined || tolerance === 'unknown' || drug === null || drug.kind === 'not-reportable') {
    return 'unqualified';
  }
  if (!isConvertible(drug.unit, tolerance.unit)) return 'unqualified';
  switch (drug.kind) {
    case 'below-range':
      return isAtMost(convertUnit(drug.lloq, drug.unit, tolerance.unit), tolerance.value) ? 'no-effect' : 'unqualified';
    case 'above-range':
      return isAtLeast(convertUnit(drug.uloq, drug.unit, tolerance.unit), tolerance.value) ? 'masks' : 'unqualified';
    case 'quantified':
      return isAtMost(convertUnit(drug.value, drug.unit, tolerance.unit), tolerance.value) ? 'no-effect' : 'masks';
  }
}
