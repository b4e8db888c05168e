import { describe, expect, it } from 'vitest';
import type { AdaCall } from '../../src/domain/result.ts';
import { interpretationLines } from '../../src/report/interpretation-text.ts';
import type { Interpretation } from '../../src/tdm/interpretation.ts';

const INTERPRETATION: Interpretation = {
  rule: 'G02-DRUG-MISSING',
  status: 'withheld',
  drugCategory: 'missing',
  adaCategory: 'not-tested',
  likelyCause: null,
  action: '',
  summary: '',
  successRate: null,
  flags: [],
  sources: [],
  threshold: null,
  probability: null,
  alternatives: [],
  steps: [],
  ownRow: false,
};
const CALL: AdaCall = {
  kind: 'negative',
  signalToNoise: 2.5,
  index: 1.2,
  concentration: null,
  titre: null,
  confirmation: null,
};

function firstLine(ada: AdaCall, adaCategory: Interpretation['adaCategory']): string {
  const interpretation = { ...INTERPRETATION, adaCategory };
  return interpretationLines({ sampleId: 'S1', drug: null, ada, interpretation }, 80)[0] ?? '';
}

describe('the line of a sample', () => {
  it('says that replicates that disagree are to be repeated, with what their mean reads', () => {
    const repeat: AdaCall = { ...CALL, kind: 'not-reportable', rawCall: 'positive', because: 'replicate CV 84.9 %' };
    expect(firstLine(repeat, 'not-tested')).toBe('S1  no drug result; ADA repeat (raw call positive, S/N 2.5)');
  });

  it('tells a sample that screened positive and was not confirmed from one that was never positive', () => {
    const confirmation = { percentInhibition: 3, cutPointPercent: 20, confirmed: false };
    expect(firstLine({ ...CALL, rawCall: 'positive', confirmation }, 'undetectable')).toContain(
      'ADA negative, not confirmed',
    );
    expect(firstLine(CALL, 'undetectable')).toBe('S1  no drug result; ADA negative');
  });
});
