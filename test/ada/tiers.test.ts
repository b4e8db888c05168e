import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyConfirmation, confirmSample, measureInhibition } from '../../src/ada/confirm-sample.ts';
import { qualifyByDrug } from '../../src/ada/drug-interference.ts';
import { applyTitration, titrateSample } from '../../src/ada/titrate-sample.ts';
import type { AdaCall, Quantified } from '../../src/domain/result.ts';
import { mean } from '../../src/statistics/moments.ts';
import { expectClose, referenceCases } from '../statistics/reference-cases.ts';

const call = (kind: AdaCall['kind']): AdaCall => ({
  kind,
  signalToNoise: 1,
  index: 1,
  concentration: null,
  titre: null,
  confirmation: null,
});

interface ConfirmatoryCase {
  readonly id: string;
  readonly ccp_percent: number;
  readonly expected: readonly {
    readonly sample: string;
    readonly unspiked: readonly number[];
    readonly spiked: readonly number[];
    readonly percent_inhibition: number;
    readonly log10_ratio: number;
    readonly confirmed: boolean;
  }[];
}

/** The reference compares 19.999999999999996 with 20 and its own note asks for a tolerance: the note is followed. */
const CONFIRMED_BY_NOTE: ReadonlySet<string> = new Set(['cf_edge/EQ']);

describe('the confirmatory tier', () => {
  it.each(referenceCases<ConfirmatoryCase>('confirmatory_calls'))('agrees with the reference on $id', (reference) => {
    for (const expected of reference.expected) {
      const { sample, unspiked, spiked } = expected;
      const { value } = confirmSample({ sample, unspiked, spiked, cutPointPercent: reference.ccp_percent });
      expectClose(value?.percentInhibition, expected.percent_inhibition, 1e-12);
      const ratio = measureInhibition(mean(unspiked), mean(spiked))?.log10Ratio;
      expectClose(ratio, expected.log10_ratio, 1e-12);
      const confirmed = expected.confirmed || CONFIRMED_BY_NOTE.has(`${reference.id}/${sample}`);
      expect([sample, value?.confirmed]).toEqual([sample, confirmed]);
    }
  });

  it('counts a screened positive that is not confirmed as negative, and keeps what it was', () => {
    const { value: confirmation } = confirmSample({
      sample: 'S',
      unspiked: [0.4],
      spiked: [0.36],
      cutPointPercent: 20,
    });
    if (confirmation === undefined) expect.fail('no confirmation');
    const { value, findings } = applyConfirmation('S', { ...call('positive'), grade: 'high' }, confirmation);
    expect(value).toMatchObject({ kind: 'negative', rawCall: 'positive', confirmation: { confirmed: false } });
    expect(value.grade).toBeUndefined();
    expect(findings.map((finding) => finding.code)).toEqual(['ADA_NOT_CONFIRMED']);
    expect(applyConfirmation('S', call('negative'), confirmation).value).toMatchObject({
      kind: 'negative',
      confirmation,
    });
  });

  it('says what is missing instead of confirming', () => {
    const base = { sample: 'S', unspiked: [0.4, 0.41], spiked: [0.1, 0.1], cutPointPercent: 20 };
    const codes = (change: Partial<Parameters<typeof confirmSample>[0]>) => {
      const staged = confirmSample({ ...base, ...change });
      return [staged.value, ...staged.findings.map((finding) => finding.code)];
    };
    const missing = [undefined, 'ADA_CONFIRMATION_MISSING'];
    expect(codes({ cutPointPercent: undefined })).toEqual(missing);
    expect(codes({ spiked: [] })).toEqual(missing);
    expect(codes({ unspiked: [] })).toEqual(missing);
    expect(codes({ unspiked: [-0.1, -0.1] })).toEqual(missing);
    expect(codes({ spiked: [0.1, 0.3], maxCvPercent: 20 })).toEqual([undefined, 'ADA_CONFIRMATION_CV']);
  });
});

interface TitreCase {
  readonly id: string;
  readonly dilution: readonly number[];
  readonly signal: readonly number[];
  readonly cut_point: number;
  readonly expected: {
    readonly status: string;
    readonly endpoint?: number;
    readonly first_negative_dilution?: number;
    readonly interpolated_loglog?: number;
    readonly interpolated_logdil_linsignal?: number;
    readonly interpolated_linear?: number;
    readonly log2_titre?: number;
    readonly log10_titre?: number;
    readonly hook_suspect: boolean;
    readonly contiguous: boolean;
  };
}

const pointsOf = (dilutions: readonly number[], signals: readonly number[]) =>
  dilutions.map((dilution, index) => ({ dilution, responses: [signals[index] ?? Number.NaN] }));

describe('the titre', () => {
  it.each(referenceCases<TitreCase>('titre'))('agrees with the reference on $id', (reference) => {
    const { expected } = reference;
    const points = pointsOf(reference.dilution, reference.signal);
    const { value, findings } = titrateSample({ sample: 'S', points, cutPoint: reference.cut_point });
    expect([value.isHookSuspected, value.isContiguous]).toEqual([expected.hook_suspect, expected.contiguous]);
    const codes = findings.map((finding) => finding.code);
    if (expected.status === 'BELOW_MRD') {
      expect(value.titre).toEqual({ kind: 'below-minimum', minimum: Math.min(...reference.dilution) });
      expect(codes).toContain('ADA_TITRE_BELOW_MRD');
      return;
    }
    expect(value.titre).toMatchObject({ kind: 'titre', endpoint: expected.endpoint });
    expect(value.firstNegativeDilution).toBe(expected.first_negative_dilution);
    const logLog = value.interpolated?.logLog ?? Number.NaN;
    expectClose(logLog, expected.interpolated_loglog ?? Number.NaN, 1e-12);
    expectClose(value.interpolated?.logDilution, expected.interpolated_logdil_linsignal ?? Number.NaN, 1e-12);
    expectClose(value.interpolated?.linear, expected.interpolated_linear ?? Number.NaN, 1e-12);
    expectClose(Math.log2(logLog), expected.log2_titre ?? Number.NaN, 1e-12);
    expectClose(Math.log10(logLog), expected.log10_titre ?? Number.NaN, 1e-12);
    const isNonMonotone = codes.includes('ADA_TITRE_NON_MONOTONE') || codes.includes('ADA_PROZONE');
    expect(isNonMonotone).toBe(expected.status === 'NON_MONOTONE');
  });

  it('never reads a negative lowest dilution with positive ones behind it as negative', () => {
    const points = pointsOf([10, 40, 160, 640], [0.12, 0.3, 1.1, 0.1]);
    const { value, findings } = titrateSample({ sample: 'S', points, cutPoint: 0.13 });
    expect(value.isProzone).toBe(true);
    expect(findings.map((finding) => finding.code)).toEqual(['ADA_PROZONE']);
    const applied = applyTitration(call('negative'), value, { kind: 'titre', value: 100 });
    expect(applied).toMatchObject({ kind: 'positive', rawCall: 'negative', grade: 'high' });
  });

  it('stops at the end of the series instead of guessing further', () => {
    const points = pointsOf([10, 20, 40], [2, 1.5, 1]);
    const { value, findings } = titrateSample({ sample: 'S', points, cutPoint: 0.13 });
    expect(value).toMatchObject({ titre: { kind: 'at-least', maximum: 40 }, interpolated: null });
    expect(findings.map((finding) => finding.code)).toEqual(['ADA_TITRE_AT_LEAST']);
    expect(applyTitration(call('positive'), value, { kind: 'titre', value: 50 }).grade).toBeUndefined();
    expect(applyTitration(call('positive'), value, { kind: 'titre', value: 40 }).grade).toBe('high');
  });

  it('reads a series that is out of order by its dilutions, and says so', () => {
    const points = pointsOf([40, 10, 20], [0.1, 0.9, 0.4]);
    const { value, findings } = titrateSample({ sample: 'S', points, cutPoint: 0.13 });
    expect(value.titre).toMatchObject({ kind: 'titre', endpoint: 20 });
    expect(findings.map(({ code, message }) => [code, message])).toEqual([
      ['ADA_TITRE_UNORDERED', expect.stringContaining('(40, 10, 20)')],
    ]);
  });

  it('refuses what is no series', () => {
    for (const points of [
      [],
      [{ dilution: 10, responses: [1] }],
      [
        { dilution: 10, responses: [1] },
        { dilution: 10, responses: [0.5] },
      ],
      pointsOf([0, 10], [1, 0.5]),
      pointsOf([Number.NaN, 10], [1, 0.5]),
      [
        { dilution: 10, responses: [1] },
        { dilution: 20, responses: [] },
      ],
    ]) {
      const { value, findings } = titrateSample({ sample: 'S', points, cutPoint: 0.13 });
      expect(value.titre.kind).toBe('not-reportable');
      expect(findings.map((finding) => finding.code)).toEqual(['ADA_TITRE_SERIES']);
    }
  });

  it('does not depend on the order of the wells, and scales with the dilutions', () => {
    const signals = fc.array(fc.double({ min: 0.01, max: 3, noNaN: true }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(signals, fc.integer({ min: 1, max: 100 }), (signal, factor) => {
        const dilutions = signal.map((_, index) => 10 * 3 ** index);
        const points = pointsOf(dilutions, signal);
        const read = titrateSample({ sample: 'S', points, cutPoint: 0.3 }).value;
        expect(titrateSample({ sample: 'S', points: points.toReversed(), cutPoint: 0.3 }).value).toEqual(read);
        const scaled = points.map((point) => ({ ...point, dilution: point.dilution * factor }));
        const again = titrateSample({ sample: 'S', points: scaled, cutPoint: 0.3 }).value;
        if (read.titre.kind !== 'titre' || again.titre.kind !== 'titre') {
          expect(again.titre.kind).toBe(read.titre.kind);
          return;
        }
        expect(again.titre.endpoint).toBe(read.titre.endpoint * factor);
        const interpolated = read.titre.interpolated ?? Number.NaN;
        expectClose(again.titre.interpolated ?? undefined, interpolated * factor, 1e-9);
        expect(interpolated).toBeGreaterThanOrEqual(read.titre.endpoint * (1 - 1e-8));
        expect(interpolated).toBeLessThanOrEqual((read.firstNegativeDilution ?? 0) * (1 + 1e-12));
      }),
    );
  });
});

interface DrugCase {
  readonly id: string;
  readonly ada_plate_call: 'POSITIVE' | 'NEGATIVE' | 'EQUIVOCAL' | 'REPEAT';
  readonly drug_ug_ml: number | 'BLQ';
  readonly drug_tolerance_ug_ml: number;
  readonly expected: string;
}

const PLATE_CALL = {
  POSITIVE: 'positive',
  NEGATIVE: 'negative',
  EQUIVOCAL: 'indeterminate',
  REPEAT: 'not-reportable',
} as const;
const microgram = (value: number): Quantified => ({
  kind: 'quantified',
  value,
  unit: 'µg/mL',
  ci95: null,
  cvPercent: null,
});

describe('drug interference', () => {
  it.each(referenceCases<DrugCase>('ada_drug_combined'))('agrees with the reference on $id', (reference) => {
    const drug: Quantified =
      reference.drug_ug_ml === 'BLQ'
        ? { kind: 'below-range', lloq: 0.4, unit: 'µg/mL' }
        : microgram(reference.drug_ug_ml);
    const tolerance = { value: reference.drug_tolerance_ug_ml, unit: 'µg/mL' } as const;
    const before = call(PLATE_CALL[reference.ada_plate_call]);
    const { value, findings } = qualifyByDrug([{ sample: 'S', call: before, drug, tolerance }]);
    if (reference.expected === 'INCONCLUSIVE_DRUG_INTERFERENCE') {
      expect(value[0]).toMatchObject({ kind: 'indeterminate', qualifier: 'drug-present', rawCall: before.kind });
      expect(value[0]?.because).toMatch(/^inconclusive, drug present/);
      expect(findings.map((finding) => finding.code)).toEqual(['ADA_DRUG_PRESENT']);
    } else {
      expect(value).toEqual([before]);
      expect(findings).toEqual([]);
    }
  });

  it('is strict: drug at exactly the tolerance does not mask, in any unit of mass', () => {
    const tolerance = { value: 500, unit: 'ng/mL' } as const;
    const kinds = [0.5, 0.5001].map(
      (drug) =>
        qualifyByDrug([{ sample: 'S', call: call('negative'), drug: microgram(drug), tolerance }]).value[0]?.kind,
    );
    expect(kinds).toEqual(['negative', 'indeterminate']);
  });

  it('leaves a negative unqualified, with one warning for each reason, where drug or tolerance is not known', () => {
    const tolerance = { value: 5, unit: 'µg/mL' } as const;
    const negative = { call: call('negative'), tolerance };
    const { value, findings } = qualifyByDrug([
      { ...negative, sample: 'A', drug: undefined },
      { ...negative, sample: 'B', drug: undefined },
      { ...negative, sample: 'C', drug: microgram(1), tolerance: 'unknown' },
      { ...negative, sample: 'D', drug: { kind: 'below-range', lloq: 8, unit: 'µg/mL' } },
      { ...negative, sample: 'E', drug: { kind: 'above-range', uloq: 4, unit: 'µg/mL' } },
      { ...negative, sample: 'F', drug: { kind: 'not-reportable', because: 'x' } },
      { ...negative, sample: 'G', drug: microgram(1), tolerance: { value: 5, unit: 'AU/mL' } },
      { ...negative, sample: 'H', drug: { kind: 'above-range', uloq: 20, unit: 'µg/mL' } },
      { sample: 'I', call: call('positive'), drug: undefined, tolerance: 'unknown' },
    ]);
    expect(value.map(({ kind, qualifier }) => `${kind} ${qualifier ?? ''}`)).toEqual([
      ...Array.from({ length: 7 }, () => 'negative unqualified'),
      'indeterminate drug-present',
      'positive ',
    ]);
    expect(findings.map(({ code, args }) => `${code} ${String(args['samples'] ?? args['sample'])}`)).toEqual([
      'ADA_DRUG_PRESENT H',
      'ADA_DRUG_TOLERANCE_UNKNOWN A,B',
      'ADA_DRUG_TOLERANCE_UNKNOWN C',
      'ADA_DRUG_TOLERANCE_UNKNOWN D',
      'ADA_DRUG_TOLERANCE_UNKNOWN E',
      'ADA_DRUG_TOLERANCE_UNKNOWN F',
      'ADA_DRUG_TOLERANCE_UNKNOWN G',
    ]);
  });
});
