import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/domain/number-reading.ts';

describe('a number from text', () => {
  it('is the double nearest to its digits, however few or many they are, with either mark', () => {
    const digits = fc.stringMatching(/^\d{0,12}$/);
    fc.assert(
      fc.property(digits, digits, fc.constantFrom('', '+', '-'), (whole, decimals, sign) => {
        const isNumber = whole !== '' || decimals !== '';
        const expected = isNumber ? Number(`${sign}${whole}.${decimals}`) : undefined;
        expect(readNumber(`${sign}${whole}.${decimals}`)).toBe(expected);
        expect(readNumber(`${sign}${whole},${decimals}`, ',')).toBe(expected);
        expect(readNumber(`${sign}${whole}`)).toBe(whole === '' ? undefined : Number(`${sign}${whole}`));
      }),
      { numRuns: 2000 },
    );
    expect([readNumber('1.2.3'), readNumber('1.2', ','), readNumber('1,2'), readNumber('1e3')]).toEqual([
      undefined,
      undefined,
      undefined,
      1000,
    ]);
  });

  it('is the same with blanks around it, and none with blanks within', () => {
    const blanks = fc.stringMatching(/^[ \t\u00a0]{0,2}$/);
    fc.assert(
      fc.property(blanks, fc.double({ noNaN: true, noDefaultInfinity: true }), blanks, (before, number, after) => {
        expect(readNumber(`${before}${number}${after}`)).toBe(Number(`${number}`));
      }),
    );
    expect([readNumber(''), readNumber('  '), readNumber('1 2'), readNumber('1,5'), readNumber('0x1')]).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });
});
