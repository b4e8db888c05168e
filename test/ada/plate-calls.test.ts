import { describe, expect, it } from 'vitest';
import { callSample } from '../../src/ada/call-sample.ts';
import type { ControlResponses } from '../../src/ada/controls-beyond-reader.ts';
import { type PlateCutPoint, plateCutPoint } from '../../src/ada/plate-cut-point.ts';
import type { CutPointSettings } from '../../src/assay/assay-definition.ts';
import { loadFormulaEvaluator } from '../../src/assay/formula-evaluator.ts';
import type { AdaCall, Quantified } from '../../src/domain/result.ts';
import { describeReplicates } from '../../src/statistics/replicate-spread.ts';
import { expectClose, referenceCases } from '../statistics/reference-cases.ts';

const evaluate = await loadFormulaEvaluator();
const NO_CONTROLS: ControlResponses = { negativeControl: [], positiveControl: [], cutoffControl: [], blank: [] };
const list = (value: number | readonly number[] | undefined): readonly number[] =>
  value === undefined ? [] : typeof value === 'number' ? [value] : value;

function cutPointOf(settings: CutPointSettings, responses: Partial<ControlResponses> = {}): PlateCutPoint {
  const { value, findings } = plateCutPoint({ settings, responses: { ...NO_CONTROLS, ...responses }, evaluate });
  if (value === undefined) expect.fail(findings.map((finding) => finding.message).join('; '));
  return value;
}

function codesOf(settings: CutPointSettings, responses: Partial<ControlResponses>): readonly string[] {
  const staged = plateCutPoint({ settings, responses: { ...NO_CONTROLS, ...responses }, evaluate });
  return [staged.value === undefined ? 'none' : 'made', ...staged.findings.map((finding) => finding.code)];
}

const thresholdOf = ({ threshold }: PlateCutPoint): number => threshold.value;
const CALLS: Readonly<Record<string, AdaCall['kind']>> = {
  NEGATIVE: 'negative',
  POSITIVE: 'positive',
  EQUIVOCAL: 'indeterminate',
  REPEAT_CV: 'not-reportable',
};

interface PlateCase {
  readonly id: string;
  readonly nc: readonly number[];
  readonly scpf: number | null;
  readonly additive_nf: number | null;
  readonly nc_statistic: 'mean' | 'median';
  readonly cv_max: number;
  readonly expected: {
    readonly nc_value: number;
    readonly nc_cv: number;
    readonly cut_point: number;
    readonly samples: readonly {
      readonly sample: string;
      readonly wells: readonly number[];
      readonly mean: number;
      readonly cv: number | null;
      readonly sn: number;
      readonly ratio_to_cp: number;
      readonly call: string;
      readonly raw_call: string;
    }[];
  };
}

describe('screening calls of a plate', () => {
  it.each(referenceCases<PlateCase>('plate_screening_calls'))('agrees with the reference on $id', (plate) => {
    const base = { negativeControl: plate.nc_statistic } as const;
    const settings: CutPointSettings =
      plate.scpf === null
        ? { ...base, kind: 'floating-additive', increment: plate.additive_nf ?? Number.NaN }
        : { ...base, kind: 'floating', factor: plate.scpf };
    const cutPoint = cutPointOf(settings, { negativeControl: plate.nc });
    expectClose(thresholdOf(cutPoint), plate.expected.cut_point, 1e-12);
    expectClose(cutPoint.negativeControl ?? undefined, plate.expected.nc_value, 1e-12);
    expectClose(cutPoint.negativeControlCvPercent ?? undefined, plate.expected.nc_cv, 1e-12);
    for (const expected of plate.expected.samples) {
      const { sample, wells } = expected;
      const replicates = { maxCvPercent: plate.cv_max, cvOn: 'response' } as const;
      const { value, findings } = callSample({ sample, responses: wells, cutPoint, replicates });
      expect([sample, value.kind]).toEqual([sample, CALLS[expected.call]]);
      expect([sample, value.rawCall ?? value.kind]).toEqual([sample, CALLS[expected.raw_call]]);
      expectClose(value.signalToNoise ?? undefined, expected.sn, 1e-12);
      expectClose(value.index ?? undefined, expected.ratio_to_cp, 1e-12);
      const spread = describeReplicates(wells);
      expectClose(spread.mean, expected.mean, 1e-12);
      if (expected.cv === null) expect(spread.cvPercent).toBeUndefined();
      else expectClose(spread.cvPercent, expected.cv, 1e-12, 1e-12);
      if (value.kind === 'not-reportable') {
        expect(value.because).toMatch(/^repeat/);
        expect(findings.map((finding) => finding.code)).toContain('ADA_REPLICATES_DISAGREE');
      }
    }
  });
});

interface KitCase {
  readonly id: string;
  readonly type: string;
  readonly input: Readonly<Record<string, number | readonly number[]>>;
  readonly expected: {
    readonly cut_off: number;
    readonly calls: readonly { readonly value: number; readonly index: number; readonly call: string }[];
  };
}

/** A kit's cut-off as an assay states it. */
function kitCutPoint({ type, input }: KitCase): PlateCutPoint {
  const number = (name: string): number => Number(input[name]);
  const negativeControl = list(input['nc']);
  const base = { negativeControl: 'mean', minimumNegativeControls: 1 } as const;
  switch (type) {
    case 'nc_plus_constant':
      return cutPointOf({ ...base, kind: 'formula', formula: `${number('constant')} + mean(nc)` }, { negativeControl });
    case 'nc_mean_k_sd':
      return cutPointOf({ ...base, kind: 'formula', formula: `mean(nc) + ${number('k')}*sd(nc)` }, { negativeControl });
    case 'nc_times_factor':
      return cutPointOf({ ...base, kind: 'pn-ratio', ratio: number('factor') }, { negativeControl });
    case 'blank_corrected': {
      const blank = describeReplicates(list(input['blank'])).mean;
      const cutoffControl = list(input['control']).map((response) => response - blank);
      const settings = { kind: 'cutoff-control', negativeControl: 'mean', factor: number('factor') } as const;
      return cutPointOf(settings, { cutoffControl });
    }
    case 'percent_of_pc': {
      const settings = { ...base, kind: 'percent-positivity', percent: number('cut_percent') } as const;
      return cutPointOf(settings, { negativeControl, positiveControl: list(input['pc']) });
    }
    default:
      throw new Error(`no kit of type ${type}`);
  }
}

describe("kits' cut-offs", () => {
  it.each(referenceCases<KitCase>('kit_cutoffs'))('agrees with the reference on $id', (kit) => {
    const cutPoint = kitCutPoint(kit);
    expectClose(thresholdOf(cutPoint), kit.expected.cut_off, 1e-12);
    for (const { value, index, call } of kit.expected.calls) {
      const staged = callSample({ sample: 'S', responses: [value], cutPoint, replicates: { cvOn: 'response' } });
      expect([value, staged.value.kind]).toEqual([value, CALLS[call]]);
      expectClose(staged.value.index ?? undefined, index, 1e-12);
    }
  });

  it('says the same of an increment and of its formula', () => {
    const negativeControl = [0.048, 0.05, 0.052];
    const added = cutPointOf(
      { kind: 'floating-additive', increment: 0.25, negativeControl: 'mean' },
      { negativeControl },
    );
    expectClose(thresholdOf(added), 0.3, 1e-12);
    expect(added.text).toBe('0.25 + mean of 3 negative controls (0.05)');
  });

  it('calls a grey zone, ends included, indeterminate', () => {
    const cutPoint = cutPointOf({
      kind: 'fixed',
      value: 0.3,
      negativeControl: 'mean',
      greyZone: { low: 0.9, high: 1.1 },
    });
    const kinds = [0.269, 0.27, 0.3, 0.33, 0.331].map(
      (response) =>
        callSample({ sample: 'S', responses: [response], cutPoint, replicates: { cvOn: 'response' } }).value.kind,
    );
    expect(kinds).toEqual(['negative', 'indeterminate', 'indeterminate', 'indeterminate', 'positive']);
  });
});

describe('a cut point that floats', () => {
  const floating = { kind: 'floating', factor: 1.2, negativeControl: 'mean' } as const;

  it('needs three usable negative controls, or as many as the assay says', () => {
    expect(codesOf(floating, { negativeControl: [0.1, 0.1] })).toEqual(['none', 'ADA_CONTROLS_TOO_FEW']);
    expect(codesOf(floating, { negativeControl: [] })).toEqual(['none', 'ADA_CONTROLS_TOO_FEW']);
    expect(codesOf({ ...floating, minimumNegativeControls: 2 }, { negativeControl: [0.1, 0.1] })).toEqual(['made']);
    expect(codesOf({ ...floating, minimumNegativeControls: 1 }, { negativeControl: [0.1] })).toEqual([
      'made',
      'ADA_SINGLE_CONTROL',
    ]);
  });

  it('is withheld when the negative controls disagree, and remarked on where no limit is stated', () => {
    const negativeControl = [0.098, 0.101, 0.103, 0.099, 0.1, 0.31];
    const limited = { ...floating, maxNegativeControlCvPercent: 20 };
    expect(codesOf(limited, { negativeControl })).toEqual(['none', 'ADA_NEGATIVE_CONTROL_CV']);
    expect(codesOf(floating, { negativeControl })).toEqual(['made', 'ADA_NEGATIVE_CONTROL_SPREAD']);
  });

  it('follows the declared statistic and scale', () => {
    const negativeControl = [0.098, 0.101, 0.103, 0.099, 0.1, 0.31];
    const median = cutPointOf({ ...floating, negativeControl: 'median' }, { negativeControl });
    expectClose(thresholdOf(median), 1.2 * 0.1005, 1e-12);
    const log = cutPointOf(
      { kind: 'floating-additive', increment: 0.1, negativeControl: 'mean', scale: 'log10' },
      { negativeControl: [0.1, 0.2, 0.4] },
    );
    expectClose(thresholdOf(log), 0.2 * 10 ** 0.1, 1e-12);
    expect(log.text).toContain('geometric mean of 3 negative controls');
    const cutoff = cutPointOf(
      { kind: 'cutoff-control', factor: 1.1, negativeControl: 'mean', scale: 'log10' },
      { cutoffControl: [0.1, 0.4] },
    );
    expectClose(thresholdOf(cutoff), 0.22, 1e-12);
    expect(cutoff.text).toBe('1.1 x geometric mean of 2 cut-off controls (0.2)');
    const percent = cutPointOf(
      { kind: 'percent-positivity', percent: 10, negativeControl: 'mean', scale: 'log10' },
      { negativeControl: [0.05, 0.2], positiveControl: [0.5, 2] },
    );
    expectClose(thresholdOf(percent), 0.19, 1e-12);
    expect(percent.positiveControl).toBeCloseTo(1, 12);
    expect(percent.text).toContain('to positive control (1), each the geometric mean');
  });

  it('does not exist on a log scale with a negative response, nor without a positive number', () => {
    const logScale = { ...floating, scale: 'log10' } as const;
    const none = ['none', 'ADA_CUT_POINT_IMPOSSIBLE'];
    expect(codesOf(logScale, { negativeControl: [0.1, -0.002, 0.1] })).toEqual(none);
    expect(codesOf(floating, { negativeControl: [-0.1, -0.1, -0.1] })).toEqual(none);
    const additive = { kind: 'floating-additive', increment: 0.02, negativeControl: 'mean' } as const;
    expect(codesOf(additive, { negativeControl: [-0.1, -0.1, -0.1] })).toEqual(none);
    const cutoff = { kind: 'cutoff-control', factor: 1, negativeControl: 'mean', scale: 'log10' } as const;
    expect(codesOf(cutoff, { cutoffControl: [0.2, 0] })).toEqual(none);
    const formula = { kind: 'formula', negativeControl: 'mean', formula: 'mean(nc) + 2*sd(nc)' } as const;
    expect(codesOf(formula, { negativeControl: [0.1] })).toEqual(none);
    expect(codesOf(formula, {})).toEqual(none);
    const percent = { kind: 'percent-positivity', percent: 15, negativeControl: 'mean' } as const;
    expect(codesOf(percent, { negativeControl: [0.5], positiveControl: [0.4] })).toEqual(none);
    expect(codesOf(percent, { negativeControl: [0.5] })).toEqual(['none', 'ADA_CONTROLS_TOO_FEW']);
  });

  it('is said to be provisional where it was not established here', () => {
    const settings = { ...floating, provisional: true, source: 'borrowed' };
    expect(codesOf(settings, { negativeControl: [0.1, 0.1, 0.1] })).toEqual(['made', 'ADA_CUT_POINT_PROVISIONAL']);
  });
});

describe('the call of one sample', () => {
  const cutPoint = cutPointOf(
    { kind: 'fixed', value: 0.3, negativeControl: 'mean' },
    { negativeControl: [0.1, 0.1, 0.1] },
  );
  const replicates = { maxCvPercent: 20, cvOn: 'response' } as const;

  it('is positive at exactly the cut point', () => {
    const { value } = callSample({ sample: 'S', responses: [0.1 + 0.2, 0.1 + 0.2], cutPoint, replicates });
    expect(value).toMatchObject({ kind: 'positive', index: expect.closeTo(1, 12) });
  });

  it('repeats replicates that disagree, keeps the raw call, and says when they straddle the cut point', () => {
    const { value, findings } = callSample({ sample: 'S7', responses: [0.1, 0.4], cutPoint, replicates });
    expect(value).toMatchObject({ kind: 'not-reportable', rawCall: 'negative' });
    expect(value.because).toMatch(/^repeat: replicate CV 84.9 % exceeds 20.0 %; replicates lie on both sides/);
    expect(findings.map((finding) => finding.code)).toEqual(['ADA_REPLICATES_DISAGREE', 'ADA_REPLICATES_STRADDLE']);
  });

  it('keeps a call whose agreeing replicates straddle the cut point, and says so', () => {
    const { value, findings } = callSample({ sample: 'S8', responses: [0.29, 0.305], cutPoint, replicates });
    expect(value).toMatchObject({ kind: 'negative', because: 'replicates lie on both sides of the cut point' });
    expect(findings.map((finding) => finding.code)).toEqual(['ADA_REPLICATES_STRADDLE']);
  });

  it('has no signal to noise over a negative control that is not above zero', () => {
    const responses = { negativeControl: [-0.01, -0.02] };
    const subtracted = cutPointOf({ kind: 'fixed', value: 0.3, negativeControl: 'mean' }, responses);
    const { value } = callSample({ sample: 'S', responses: [0.5], cutPoint: subtracted, replicates });
    expect(value).toMatchObject({ kind: 'positive', signalToNoise: null });
  });

  it('is never made without a cut point or without a well', () => {
    const withoutCutPoint = callSample({ sample: 'S', responses: [0.5], cutPoint: undefined, replicates });
    expect(withoutCutPoint.value).toMatchObject({ kind: 'not-reportable', because: 'the plate has no cut point' });
    const withoutWell = callSample({ sample: 'S', responses: [], cutPoint, replicates });
    expect(withoutWell.value).toMatchObject({ kind: 'not-reportable', because: 'no usable well', signalToNoise: null });
  });

  it('has a grade only by the boundary that the assay states', () => {
    const call = (highCutoff?: { readonly kind: 'index'; readonly value: number }) =>
      callSample({ sample: 'S', responses: [0.9], cutPoint, replicates, ...(highCutoff && { highCutoff }) }).value
        .grade;
    expect([call(), call({ kind: 'index', value: 3 }), call({ kind: 'index', value: 3.1 })]).toEqual([
      undefined,
      'high',
      'low',
    ]);
  });
});

describe('a cut point as a concentration', () => {
  const cutPoint = cutPointOf({ kind: 'concentration', value: 10, unit: 'AU/mL', negativeControl: 'mean' });
  const kindOf = (concentration: Quantified | undefined) =>
    callSample({
      sample: 'S',
      responses: [0.5],
      cutPoint,
      replicates: { cvOn: 'response' },
      ...(concentration && { concentration }),
      highCutoff: { kind: 'concentration', value: 100, unit: 'AU/mL' },
    }).value;
  const quantified = (value: number): Quantified => ({
    kind: 'quantified',
    value,
    unit: 'AU/mL',
    ci95: null,
    cvPercent: null,
  });

  it('compares the concentration and not the response', () => {
    expect(kindOf(quantified(9.99))).toMatchObject({ kind: 'negative', index: expect.closeTo(0.999, 12) });
    expect(kindOf(quantified(10))).toMatchObject({ kind: 'positive', grade: 'low' });
    expect(kindOf(quantified(100))).toMatchObject({ kind: 'positive', grade: 'high' });
  });

  it('decides by a limit of quantification only where the limit decides', () => {
    expect(kindOf({ kind: 'below-range', lloq: 5, unit: 'AU/mL' }).kind).toBe('negative');
    expect(kindOf({ kind: 'below-range', lloq: 20, unit: 'AU/mL' }).kind).toBe('indeterminate');
    expect(kindOf({ kind: 'above-range', uloq: 400, unit: 'AU/mL' })).toMatchObject({
      kind: 'positive',
      grade: 'high',
    });
    expect(kindOf({ kind: 'above-range', uloq: 50, unit: 'AU/mL' }).grade).toBeUndefined();
    expect(kindOf({ kind: 'above-range', uloq: 8, unit: 'AU/mL' }).kind).toBe('indeterminate');
  });

  it('is not reportable without a concentration in its unit', () => {
    expect(kindOf(undefined).kind).toBe('not-reportable');
    expect(kindOf({ kind: 'quantified', value: 12, unit: 'ng/mL', ci95: null, cvPercent: null })).toMatchObject({
      kind: 'not-reportable',
      because: 'a concentration in ng/mL cannot be compared with a cut point in AU/mL',
    });
  });
});
