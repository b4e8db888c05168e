import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import type { WellContent } from '../../src/domain/well-content.ts';
import { mergeLayouts } from '../../src/layout/merge-layouts.ts';
import { readLayout } from '../../src/layout/read-layout.ts';

const embedded = {
  ...readLayout('well,role,name\nA1,sample,SPL1\nA2,sample,SPL2\nA3,blank,').value,
  origin: 'export' as const,
};
const file = readLayout('# assay: infliximab\nwell,role,name\nA1,sample,P-001\nA3,blank,\nB1,sample,P-002').value;

describe('merging layouts', () => {
  it('takes a well from the file where the file has it, and tells how many differ', () => {
    const { value, findings } = mergeLayouts(embedded, file);
    expect([...value.wells.values()].map((content) => `${content.well} ${content.name}`)).toEqual([
      'A1 P-001',
      'A2 SPL2',
      'A3 blank',
      'B1 P-002',
    ]);
    expect(value).toMatchObject({ origin: 'merged', assay: 'infliximab' });
    expect(findings).toMatchObject([
      { code: 'LAYOUT_OVERRIDES_EXPORT', wells: ['A1'], args: { replaced: 2, differing: 1, added: 1, kept: 1 } },
    ]);
  });

  it('gives a single layout back as it is', () => {
    expect(mergeLayouts(undefined, file)).toEqual({ value: file, findings: [] });
    expect(mergeLayouts(embedded, undefined)).toEqual({ value: embedded, findings: [] });
  });

  it('refuses standards of the export that have no concentration, unless the file describes them', () => {
    const standard: WellContent = { well: 'C1', role: 'standard', name: 'STD1' };
    const incomplete = { ...embedded, wells: new Map(embedded.wells).set('C1', standard) };
    const complete = readLayout('well,role,name,conc\nC1,standard,STD1,100').value;
    expect(() => mergeLayouts(incomplete, undefined)).toThrow('standard "STD1" has no concentration');
    expect(() => mergeLayouts(incomplete, file)).toThrow(InputError);
    expect(mergeLayouts(incomplete, complete).value.wells.get('C1')?.concentration).toBe(100);
  });

  it('refuses a plate without any layout, and says where to put one', () => {
    expect(() => mergeLayouts(undefined, undefined)).toThrow(InputError);
    expect(() => mergeLayouts(undefined, undefined)).toThrow(/no layout file/);
  });
});
