import { describe, expect, it } from 'vitest';
import type { AdaCall } from '../../src/domain/result.ts';
import { drugText } from '../../src/report/interpretation-text.ts';
import { adaText, concentrationText, titreText } from '../../src/report/result-text.ts';

const CALL: AdaCall = {
  kind: 'positive',
  signalToNoise: 4.2,
  index: 2.1,
  concentration: null,
  titre: null,
  confirmation: null,
};

describe('an antibody call in words', () => {
  it('says the grade, the concentration, the ratio and the titre', () => {
    const concentration = { kind: 'quantified', value: 153.4, unit: 'AU/mL', ci95: [140, 168], cvPercent: 2 } as const;
    const titre = { kind: 'at-least', maximum: 1280 } as const;
    expect(adaText({ ...CALL, grade: 'high', concentration, titre })).toBe(
      'positive, high, 153 AU/mL, S/N 4.2, titre >=1:1280',
    );
  });

  it('tells a negative that the drug may hide, or that was not confirmed, from a negative', () => {
    const concentration = { kind: 'below-range', lloq: 12.5, unit: 'AU/mL' } as const;
    expect(adaText({ ...CALL, kind: 'negative', signalToNoise: 1, index: 0.5, concentration })).toBe(
      'negative, <12.5 AU/mL, S/N 1',
    );
    expect(adaText({ ...CALL, kind: 'negative', signalToNoise: 1, index: 0.5, qualifier: 'unqualified' })).toBe(
      'negative (unqualified), S/N 1',
    );
    const confirmation = { percentInhibition: 19.96, cutPointPercent: 20, confirmed: false };
    expect(adaText({ ...CALL, kind: 'negative', rawCall: 'positive', confirmation })).toBe(
      'negative, S/N 4.2, not confirmed (inhibition 19.96 %)',
    );
    expect(adaText({ ...CALL, confirmation: { ...confirmation, percentInhibition: 62.3, confirmed: true } })).toBe(
      'positive, S/N 4.2, confirmed (inhibition 62.3 %)',
    );
  });

  it('writes a ratio with the digits that show on which side of the cut point it lies', () => {
    expect(adaText({ ...CALL, kind: 'negative', signalToNoise: 1.9996, index: 0.9998 })).toBe('negative, S/N 1.9996');
    expect(adaText({ ...CALL, signalToNoise: 2, index: 1 })).toBe('positive, S/N 2');
  });

  it('writes a titre with all its digits', () => {
    expect(titreText({ kind: 'titre', endpoint: 2_097_152, interpolated: null, convention: 'last-positive' })).toBe(
      '1:2097152',
    );
  });
});

describe('a concentration in words', () => {
  it('keeps the limit of a censored result on its own side of the threshold', () => {
    const threshold = { value: 5, unit: 'µg/mL' } as const;
    const above = { kind: 'above-range', uloq: 4.998, unit: 'µg/mL' } as const;
    expect(concentrationText(above, true, threshold)).toBe('>4.998 µg/mL');
    expect(drugText({ kind: 'below-range', lloq: 5004, unit: 'ng/mL' }, threshold)).toBe('<5004 ng/mL');
    expect(drugText({ kind: 'below-range', lloq: 0.3125, unit: 'µg/mL' }, threshold)).toBe('<0.313 µg/mL');
    expect(concentrationText(above)).toBe('>5 µg/mL');
  });
});
