import { describe, expect, it } from 'vitest';
import { parseHeader } from '../../src/layout/layout-columns.ts';

describe('the name of a column', () => {
  it.each([
    ['Well ID', 'well', undefined],
    ['POSITION', 'well', undefined],
    ['Sample Type', 'role', undefined],
    ['sample_ID', 'name', undefined],
    ['Concentration', 'concentration', undefined],
    ['Conc. (ng/mL)', 'concentration', 'ng/mL'],
    ['concentration [AU/mL]', 'concentration', 'AU/mL'],
    ['concentration (μg/ml)', 'concentration', 'µg/mL'],
    ['std_conc_ng_ml', 'concentration', 'ng/mL'],
    ['Concentration in ug/mL', 'concentration', 'µg/mL'],
    ['nominal ng/mL', 'concentration', 'ng/mL'],
    ['Dilution factor', 'dilution', undefined],
    ['dilution (x)', 'dilution', undefined],
    ['DF', 'dilution', undefined],
    ['suppress', 'exclude', undefined],
    ['Remarks', 'comment', undefined],
  ])('%s is the column %s in %s', (text, column, unit) => {
    expect(parseHeader(text)).toEqual({ column, unit, unknownUnit: undefined });
  });

  it('tells a unit that it does not know, and a word that is no column', () => {
    expect(parseHeader('conc (parsec)')?.unknownUnit).toBe('parsec');
    expect(parseHeader('colour')).toBeUndefined();
    expect(parseHeader('__proto__')).toBeUndefined();
    expect(parseHeader('')).toBeUndefined();
  });
});
