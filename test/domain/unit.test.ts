import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertUnit, isConvertible, parseUnit, UNITS } from '../../src/domain/unit.ts';

describe('a unit', () => {
  it.each([
    ['ug/ml', 'µg/mL'],
    ['mcg/mL', 'µg/mL'],
    ['\u03bcg/mL', 'µg/mL'],
    ['\u00b5g / ml', 'µg/mL'],
    ['ng per mL', 'ng/mL'],
    ['MG/L', 'mg/L'],
    ['au/ml', 'AU/mL'],
    ['IU/mL', 'IU/mL'],
  ])('%s is read as %s', (text, unit) => {
    expect(parseUnit(text)).toBe(unit);
  });

  it.each(['', 'ng', 'ug/dl', 'nM', 'OD', 'g'])('%j is not known', (text) => {
    expect(parseUnit(text)).toBeUndefined();
  });

  it('converts mass units exactly where powers of ten are exact', () => {
    expect(convertUnit(5, 'mg/L', 'µg/mL')).toBe(5);
    expect(convertUnit(512, 'ng/mL', 'µg/mL')).toBe(0.512);
    expect(convertUnit(0.3, 'µg/mL', 'ng/mL')).toBe(300);
  });

  it('never converts arbitrary units, not even between prefixes', () => {
    for (const unit of UNITS) expect(isConvertible('AU/mL', unit)).toBe(unit === 'AU/mL');
    expect(isConvertible('AU/mL', 'mAU/mL')).toBe(false);
    expect(() => convertUnit(1, 'AU/mL', 'ng/mL')).toThrow('does not convert');
  });

  it('comes back to the same value after a way there and back', () => {
    const convertible = UNITS.filter((unit) => isConvertible(unit, 'ng/mL'));
    fc.assert(
      fc.property(
        fc.constantFrom(...convertible),
        fc.constantFrom(...convertible),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        (from, to, value) => {
          expect(convertUnit(convertUnit(value, from, to), to, from) / value).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});
