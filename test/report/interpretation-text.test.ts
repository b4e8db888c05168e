import { describe, expect, it } from 'vitest';
import type { AdaCall } from '../../src/domain/result.ts';
import { interpretationLines, thresholdLines } from '../../src/report/interpretation-text.ts';
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

  it('goes on in further lines rather than cutting a result, a cause or an action', () => {
    const because = 'the plate is rejected (CONTROLS_REJECTED, CONTROL_LEVEL_REJECTED)';
    const concentration = { kind: 'quantified', value: 153.4, unit: 'AU/mL', ci95: null, cvPercent: null } as const;
    const sample = {
      sampleId: 'S'.repeat(40),
      drug: { kind: 'not-reportable', because } as const,
      ada: { ...CALL, kind: 'positive', concentration } as const,
      interpretation: {
        ...INTERPRETATION,
        adaCategory: 'positive-ungraded',
        summary: 'The run failed: do not report or interpret; repeat the run',
      } as const,
    };
    expect(interpretationLines(sample, 60)).toEqual([
      'S'.repeat(40),
      '    drug not reportable (the plate is rejected',
      '    (CONTROLS_REJECTED, CONTROL_LEVEL_REJECTED));',
      '    ADA positive (153 AU/mL)',
      '  G02-DRUG-MISSING, withheld',
      '  The run failed: do not report or interpret; repeat the run',
    ]);
    const named = interpretationLines({ ...sample, sampleId: 'S26-0606' }, 60);
    expect(named[0]).toBe('S26-0606  drug not reportable (the plate is rejected');
    expect(named[2]).toBe('    ADA positive (153 AU/mL)');
  });

  it('names another row once, with its probability, though two reasons allow it', () => {
    const other = { rule: 'M10-SUB-ADA-NOT-TESTED', because: '', likelyCause: null, action: '' };
    const alternatives = [
      { ...other, probability: null },
      { ...other, probability: 0.1447 },
    ];
    const interpretation = { ...INTERPRETATION, alternatives };
    expect(interpretationLines({ sampleId: 'S1', drug: null, ada: null, interpretation }, 80)[1]).toBe(
      '  G02-DRUG-MISSING, withheld; or M10-SUB-ADA-NOT-TESTED (14 %)',
    );
  });

  it('writes a threshold with the digits in which it was stated', () => {
    const threshold = { value: 7.12345, unit: 'µg/mL', operator: '>=', source: 'SOP 12' } as const;
    const drug = { kind: 'quantified', value: 7.1234, unit: 'µg/mL', ci95: null, cvPercent: null } as const;
    const interpretation = { ...INTERPRETATION, drugCategory: 'subtherapeutic', threshold } as const;
    const sample = { sampleId: 'S1', drug, ada: null, interpretation };
    expect(interpretationLines(sample, 80)[0]).toBe('S1  7.12 µg/mL, subtherapeutic <7.12345; ADA not tested');
    expect(thresholdLines([sample], 80)).toEqual(['Threshold >=7.12345 µg/mL: SOP 12']);
  });
});
