import { describe, expect, it } from 'vitest';
import { parseControlRange, parseControlTarget } from '../../src/acceptance/control-range.ts';
import { readShare, shareText } from '../../src/acceptance/share.ts';

const response = { kind: 'response' };
const ng = { kind: 'concentration', unit: 'ng/mL' };

describe('a control range', () => {
  it.each([
    ['2.1 to 3.9 ng/mL', { low: 2.1, high: 3.9, scale: ng }],
    ['2.1-3.9 ng/ml', { low: 2.1, high: 3.9, scale: ng }],
    ['2.1..3.9 ng/mL', { low: 2.1, high: 3.9, scale: ng }],
    ['<= 0.2 OD', { low: undefined, high: 0.2, scale: response }],
    ['at least 0.8 od', { low: 0.8, high: undefined, scale: response }],
  ])('reads "%s"', (text, range) => {
    expect(parseControlRange(text)).toEqual(range);
  });

  it.each(['2.1 to 3.9', '3.9 to 2.1 ng/mL', '2,1 to 3,9 ng/mL', 'OD', '2.1 ng/mL', '1 to 2 furlongs', ''])(
    'does not read "%s"',
    (text) => {
      expect(parseControlRange(text)).toBeUndefined();
    },
  );

  it('reads a target as mean and SD, and refuses one without spread or unit', () => {
    expect(parseControlTarget('3.0 ± 0.25 ng/mL')).toEqual({ mean: 3, sd: 0.25, scale: ng });
    expect(parseControlTarget('0.9 +/- 0.1 OD')).toEqual({ mean: 0.9, sd: 0.1, scale: response });
    expect(['3 ± 0 ng/mL', '3 ± 0.25', '3 ng/mL'].map(parseControlTarget)).toEqual([undefined, undefined, undefined]);
  });
});

describe('a share', () => {
  it('is read as a number, a percentage or a fraction', () => {
    expect([0.75, '0.75', '75 %', '3/4'].map(readShare)).toEqual([0.75, 0.75, 0.75, 0.75]);
    expect([1.5, '-10 %', '1/0', '1/2/3', 'most', true].map(readShare)).toEqual(Array(6).fill(undefined));
    expect([2 / 3, 0.75, 1].map(shareText)).toEqual(['2/3', '75 %', '100 %']);
  });
});
