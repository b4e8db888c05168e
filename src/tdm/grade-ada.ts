import { isAtLeast, isAtMost, isSurelyBelow } from '../domain/comparison.ts';
import { toText } from '../domain/number-text.ts';
import type { AdaCall, Quantified, Titre } from '../domain/result.ts';
import type { Unit } from '../domain/unit.ts';

/** A number as reported: a value, or a limit that it lies below or above; `inclusive` where it may be the limit (≤, ≥). */
export interface ReportedNumber {
  readonly relation: '=' | '<' | '>';
  readonly value: number;
  readonly inclusive?: true;
}

/** The limits of an ADA assay, in the unit of its numbers. All optional: what is absent is not known. */
export interface AdaLimits {
  readonly positive?: number;
  readonly greyLow?: number;
  readonly high?: number;
  readonly top?: number;
}

type Call = Pick<AdaCall, 'kind' | 'grade' | 'because'>;

/**
 * Calls an ADA number that comes without a call. At or above `positive`: positive, graded by `high` where that is known;
 * from `greyLow` up to `positive`: indeterminate; below: negative. A number beyond a limit is called only when every
 * value that it allows gets the same call; ">top" is high only when the top is at or above `high`. Without `positive`
 * only zero, "<" (negative) and ">" (positive) can be called.
 */
export function callAdaNumber(reported: ReportedNumber, limits: AdaLimits): Call {
  const { positive, high, top } = limits;
  const value = reported.value;
  const isInclusive = reported.inclusive === true;
  const beyondTop = reported.relation === '=' && top !== undefined && !isAtMost(value, top);
  const relation = beyondTop ? '>' : reported.relation;
  const limit = beyondTop ? (top as number) : value;
  switch (relation) {
    case '=':
      if (value === 0) return { kind: 'negative' };
      if (positive === undefined) return { kind: 'not-reportable', because: 'no cut-off is stated' };
      if (isAtLeast(value, positive)) return positiveCall(high === undefined ? undefined : isAtLeast(value, high));
      return isAtLeast(value, limits.greyLow ?? positive) ? { kind: 'indeterminate' } : { kind: 'negative' };
    case '>':
      if (positive !== undefined && !isAtLeast(limit, positive)) {
        return {
          kind: 'not-reportable',
          because: `>${toText(limit)} does not decide at the cut-off ${toText(positive)}`,
        };
      }
      return positiveCall(high !== undefined && isAtLeast(limit, high) ? true : undefined);
    case '<':
      if (isSurelyBelow(value, isInclusive, limits.greyLow ?? positive ?? Infinity)) return { kind: 'negative' };
      if (positive !== undefined && isSurelyBelow(value, isInclusive, positive)) return { kind: 'indeterminate' };
      return {
        kind: 'not-reportable',
        because: `${isInclusive ? '<=' : '<'}${toText(limit)} does not decide at the cut-off ${toText(positive ?? 0)}`,
      };
  }
}

/** An ADA call with nothing known but what is given. */
export function adaCall(
  call: Call,
  quantity: { readonly concentration?: Quantified; readonly titre?: Titre } = {},
): AdaCall {
  return {
    signalToNoise: null,
    index: null,
    concentration: quantity.concentration ?? null,
    titre: quantity.titre ?? null,
    confirmation: null,
    ...call,
  };
}

/** A reported number as a concentration in a unit. */
export function reportedConcentration({ relation, value, inclusive }: ReportedNumber, unit: Unit): Quantified {
  const reported = inclusive === true ? { unit, inclusive } : { unit };
  switch (relation) {
    case '=':
      return { kind: 'quantified', value, unit, ci95: null, cvPercent: null };
    case '<':
      return { kind: 'below-range', lloq: value, ...reported };
    case '>':
      return { kind: 'above-range', uloq: value, ...reported };
  }
}

/** A reported number as a titre: reciprocal dilutions, "1:40" is 40. */
export function reportedTitre({ relation, value }: ReportedNumber): Titre {
  switch (relation) {
    case '=':
      return { kind: 'titre', endpoint: value, interpolated: null, convention: 'as reported' };
    case '<':
      return { kind: 'below-minimum', minimum: value };
    case '>':
      return { kind: 'at-least', maximum: value };
  }
}

function positiveCall(high: boolean | undefined): Call {
  return high === undefined ? { kind: 'positive' } : { kind: 'positive', grade: high ? 'high' : 'low' };
}
