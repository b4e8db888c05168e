import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtLeast, isAtMost, isWithin } from '../../src/domain/comparison.ts';
import { closestWord } from '../../src/domain/did-you-mean.ts';
import { decimalMarkOf, readNumber } from '../../src/domain/number-reading.ts';
import { toPercentBeside, toText, toTextBeside } from '../../src/domain/number-text.ts';
import { ALL_WELLS, parseWellId, parseWellRange, wellAt, wellPosition } from '../../src/domain/well-id.ts';

describe('a well', () => {
  it('is read in every common spelling and given one name', () => {
    expect(['A1', 'a01', ' H12 ', 'b-3', 'C 4'].map(parseWellId)).toEqual(['A1', 'A1', 'H12', 'B3', 'C4']);
    expect(['I1', 'A13', 'A0', 'A', '1A', 'AA1', ''].map(parseWellId)).toEqual(Array(7).fill(undefined));
  });

  it('is where its row and column are', () => {
    for (const well of ALL_WELLS) expect(wellAt(wellPosition(well).row, wellPosition(well).column)).toBe(well);
    expect(wellAt(8, 0)).toBeUndefined();
  });

  it('ranges are rectangles in reading order', () => {
    expect(parseWellRange('A1:B2')).toEqual(['A1', 'A2', 'B1', 'B2']);
    expect(parseWellRange('B2-A1')).toEqual(['A1', 'A2', 'B1', 'B2']);
    expect(parseWellRange('C3, A1:A2; A1')).toEqual(['A1', 'A2', 'C3']);
    expect(parseWellRange('A1:')).toBeUndefined();
    expect(parseWellRange('A1:B2:C3')).toBeUndefined();
  });
});

describe('a number', () => {
  it('is a plain decimal with the given mark and nothing else', () => {
    expect(['1', '-0.5', '.5', '5.', '1e3', '+2.0E-1'].map((text) => readNumber(text))).toEqual([
      1, -0.5, 0.5, 5, 1000, 0.2,
    ]);
    expect(
      ['', '1,5', '0x10', 'NaN', 'Infinity', '1 000', '1e999', '--1', '5%'].map((text) => readNumber(text)),
    ).toEqual(Array(9).fill(undefined));
    expect(readNumber('0,25', ',')).toBe(0.25);
    expect(readNumber('0.25', ',')).toBeUndefined();
  });

  it('tells which mark a block uses, and when it uses both', () => {
    expect(decimalMarkOf(['1', '0,5', '2,25'])).toBe(',');
    expect(decimalMarkOf(['1', 'OVER', '0.5'])).toBe('.');
    expect(decimalMarkOf(['0,5', '0.5'])).toBe('mixed');
  });

  it('is written beside a limit so that it stands on its own side of it', () => {
    const beside5 = [4.998, 4.9999999, 5.0001, 5 + 1e-10, 4.2111, 12.3456, 0].map((value) => toTextBeside(value, 5, 3));
    expect(beside5).toEqual(['4.998', '4.9999999', '5.0001', '5', '4.21', '12.3', '0']);
    fc.assert(
      fc.property(fc.double({ min: 4.9, max: 5.1, noNaN: true }), (value) => {
        const printed = Number(toTextBeside(value, 5, 3));
        if (Math.abs(value - 5) > 1e-8) expect(Math.sign(printed - 5)).toBe(Math.sign(value - 5));
      }),
    );
  });

  it('is a percentage beside its limit that stands on its own side of it', () => {
    const beside20 = [20.04, 19.96, 20, 20 + 1e-10, 31.049, 12].map((value) => toPercentBeside(value, 20));
    expect(beside20).toEqual(['20.04 %', '19.96 %', '20.0 %', '20.0 %', '31.0 %', '12.0 %']);
  });

  it('is written so that people read it, to the digits that were asked for', () => {
    expect([0, 0.12345, 12345.678, 1e-7, 1.5e8, 100, -2.5].map((value) => toText(value, 4))).toEqual([
      '0',
      '0.1235',
      '12346',
      '1e-7',
      '1.5e+8',
      '100',
      '-2.5',
    ]);
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (value) => {
        expect(Math.abs(Number(toText(value, 6)) / value - 1)).toBeLessThan(1e-5);
      }),
    );
  });
});

describe('a limit', () => {
  it('is inclusive in decimals that doubles cannot hold', () => {
    expect(isAtMost((100 * (0.8 - 0.64)) / 0.8, 20)).toBe(true);
    expect(isAtMost(Math.abs((100 * (3.6 - 3)) / 3), 20)).toBe(true);
    expect(isAtLeast(100 * (1 - 0.8), 20)).toBe(true);
    expect(isAtMost(20.0001, 20)).toBe(false);
    expect(isWithin(1.1000000001, 0.9, 1.1)).toBe(true);
  });
});

describe('a misspelt word', () => {
  it.each([
    ['Stnd', ['blank', 'standard', 'sample'], undefined],
    ['standrad', ['blank', 'standard', 'sample'], 'standard'],
    ['replicats', ['replicates', 'reportUnit'], 'replicates'],
    ['stan', ['blank', 'standard'], 'standard'],
    ['zzz', ['blank', 'standard'], undefined],
  ])('%s among %j', (word, candidates, expected) => {
    expect(closestWord(word, candidates)).toBe(expected);
  });
});
