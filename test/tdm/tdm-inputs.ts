import fc from 'fast-check';
import type { AdaCall, Quantified } from '../../src/domain/result.ts';
import type { AdaAssayFacts } from '../../src/tdm/ada-category.ts';
import { adaCall } from '../../src/tdm/grade-ada.ts';
import type { InterpretInput } from '../../src/tdm/interpret.ts';
import type { SampleContext } from '../../src/tdm/sample-context.ts';

/** A context in which nothing is missing and Table 2 applies. */
const FULL_CONTEXT: SampleContext = {
  indication: 'IBD',
  timing: 'trough',
  inflammation: 'confirmed',
  phase: 'maintenance',
  route: 'iv',
  mode: 'reactive',
  earlierAda: 'positive',
};

/** A concentration in µg/mL with an interval where one is given. */
export function micrograms(value: number, ci95: readonly [number, number] | null = null): Quantified {
  return { kind: 'quantified', value, unit: 'µg/mL', ci95, cvPercent: null };
}

/** A pair of results in a full context, from an assay that tolerates drug. */
export function pair(drug: Quantified | null, ada: AdaCall | null, context: SampleContext = {}): InterpretInput {
  return {
    run: 'passed',
    drug,
    ada,
    adaAssay: { id: 'assay', drugTolerance: 'none' },
    context: { ...FULL_CONTEXT, ...context },
  };
}

export const NEGATIVE = adaCall({ kind: 'negative' });
export const LOW = adaCall({ kind: 'positive', grade: 'low' });
export const HIGH = adaCall({ kind: 'positive', grade: 'high' });
export const UNGRADED = adaCall({ kind: 'positive' });
export const GREY = adaCall({ kind: 'indeterminate' });

const amount = fc.oneof(fc.constantFrom(0.4, 3, 5, 20), fc.double({ min: 0.001, max: 100, noNaN: true }));
const unit = fc.constantFrom('µg/mL', 'mg/L', 'ng/mL', 'U/mL', 'AU/mL' as const);

const anyDrug: fc.Arbitrary<Quantified | null> = fc.oneof(
  fc.constant(null),
  fc.constant({ kind: 'not-reportable' as const, because: 'CV' }),
  fc.record({ kind: fc.constant('below-range' as const), lloq: amount, unit }),
  fc.record({ kind: fc.constant('above-range' as const), uloq: amount, unit }),
  fc
    .record({ value: amount, unit, width: fc.option(fc.double({ min: 1.01, max: 2, noNaN: true }), { nil: null }) })
    .map(({ value, unit: stated, width }) => ({
      kind: 'quantified' as const,
      value,
      unit: stated,
      ci95: width === null ? null : ([value / width, value * width] as const),
      cvPercent: null,
    })),
);

const anyAda: fc.Arbitrary<AdaCall | null> = fc.oneof(
  fc.constant(null),
  fc
    .record({
      kind: fc.constantFrom('negative', 'positive', 'indeterminate', 'not-reportable' as const),
      grade: fc.constantFrom('low', 'high', undefined),
      qualifier: fc.constantFrom('drug-present', 'unqualified', undefined),
    })
    .map(({ kind, grade, qualifier }) => ({
      ...adaCall({ kind }),
      ...(grade === undefined ? {} : { grade }),
      ...(qualifier === undefined ? {} : { qualifier }),
    })),
);

const anyContext: fc.Arbitrary<SampleContext> = fc.record(
  {
    indication: fc.constantFrom('IBD', 'CD', 'UC', 'RA', 'PsA', 'ra', ''),
    timing: fc.constantFrom('trough', 'not-trough'),
    inflammation: fc.constantFrom('confirmed', 'absent'),
    phase: fc.constantFrom('induction', 'maintenance'),
    route: fc.constantFrom('iv', 'sc'),
    mode: fc.constantFrom('reactive', 'proactive'),
    earlierAda: fc.constantFrom('positive', 'none'),
    biotin: fc.boolean(),
    doseMgKg: fc.constantFrom(5, 7.5, 10),
    intervalWeeks: fc.constantFrom(4, 8),
  },
  { requiredKeys: [] },
);

/** Any input that `interpret` accepts. */
export const anyInput: fc.Arbitrary<InterpretInput> = fc
  .record({
    run: fc.constantFrom('passed', 'failed' as const),
    adaRun: fc.constantFrom('passed', 'failed', undefined),
    drug: anyDrug,
    drugUnitUnknown: fc.boolean(),
    ada: anyAda,
    tolerance: fc.constantFrom<AdaAssayFacts['drugTolerance']>(
      'none',
      'unknown',
      { value: 1, unit: 'µg/mL' },
      undefined,
    ),
    context: fc.option(anyContext, { nil: undefined }),
    sameCollection: fc.constantFrom(true, false, undefined),
  })
  .map(({ adaRun, tolerance, sameCollection, ...input }) => ({
    ...input,
    ...(adaRun === undefined ? {} : { adaRun }),
    ...(tolerance === undefined ? {} : { adaAssay: { id: 'assay', drugTolerance: tolerance } }),
    ...(sameCollection === undefined ? {} : { sameCollection }),
  }));
