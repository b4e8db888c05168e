import { describe, expect, it } from 'vitest';
import { decodeName } from '../../src/layout/encoded-name.ts';

describe('a name that carries its role', () => {
  it.each([
    ['STD 100', 'standard', 'STD 100', '100'],
    ['STD1000', 'standard', 'STD1000', '1000'],
    ['Std 12,5 pg/ml', 'standard', 'Std 12,5', '12,5 pg/ml'],
    ['Standard 5ng/mL', 'standard', 'Standard 5', '5 ng/mL'],
    ['STD1 100 ng/mL', 'standard', 'STD1', '100 ng/mL'],
    ['cal-0', 'standard', 'cal-0', '0'],
    ['QC-low 2.5', 'control', 'QC-low', '2.5'],
    ['QC5', 'control', 'QC5', undefined],
    ['PC 50 AU/mL', 'positive-control', 'PC', '50 AU/mL'],
    ['PC 2', 'positive-control', 'PC 2', undefined],
    ['Neg. control 3', 'negative-control', 'Neg. control 3', undefined],
    ['CTRL-', 'negative-control', 'CTRL-', undefined],
    ['Control + 2', 'positive-control', 'Control + 2', undefined],
    ['CTRL-1', 'control', 'CTRL-1', undefined],
    ['cut-off', 'cutoff-control', 'cut-off', undefined],
    ['Blank B', 'blank', 'Blank B', undefined],
    ['Calvin', 'sample', 'Calvin', undefined],
    ['P-001', 'sample', 'P-001', undefined],
    ['NB-12', 'sample', 'NB-12', undefined],
    ['0012', 'sample', '0012', undefined],
    ['S: STD 5', 'sample', 'STD 5', undefined],
    ['pCTRL: high', 'positive-control', 'high', undefined],
  ])('%s is a %s called "%s" with the number %s', (text, role, name, number) => {
    const decoded = decodeName(text);
    expect(decoded).toMatchObject({ kind: 'name', role, name });
    if (decoded.kind !== 'name') return;
    const told = decoded.number === undefined ? undefined : [decoded.number.text, decoded.number.unit].filter(Boolean);
    expect(told?.join(' ')).toBe(number);
  });

  it.each([
    ['S-0012 1:100', 'S-0012', '1:100', undefined],
    ['WT9 1/10 24h', 'WT9 24h', '1/10', undefined],
    ['P 7 50x spiked', 'P 7', '50x', true],
    ['P-7 +drug', 'P-7', undefined, true],
    ['SPL1:2', 'SPL1:2', undefined, undefined],
  ])('%s is the sample "%s" at the dilution %s', (text, name, dilution, spiked) => {
    expect(decodeName(text)).toEqual({
      kind: 'name',
      role: 'sample',
      name,
      ...(dilution === undefined ? {} : { dilution }),
      ...(spiked === undefined ? {} : { spiked }),
    });
  });

  it.each(['Stnd 100', 'Blnk', 'NC-017', 'QC-0012', 'STD-001', 'P-7 2/2', 'STD 1 000 ng/mL', 'QC 2 050'])(
    '%s is refused, because it can be read in two ways',
    (text) => {
      expect(decodeName(text).kind).toBe('ambiguous');
    },
  );
});
