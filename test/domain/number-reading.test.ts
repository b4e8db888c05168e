import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/domain/number-reading.ts';

describe('a number from text', () => {
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
