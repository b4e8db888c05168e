import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLayout } from '../../src/layout/read-layout.ts';
import { splitByAssay } from '../../src/layout/split-layout.ts';

const FILE = resolve(import.meta.dirname, '../../fixtures/layouts/read/two-assays-on-a-plate.csv');

describe('a plate with two assays', () => {
  it('is split by the assay of its wells, and wells without one belong to both', () => {
    const text = `${readFileSync(FILE, 'utf8')}H12,,blank,,,\n`;
    const parts = splitByAssay(readLayout(text).value);
    expect(parts.map(({ assay, layout, otherWells }) => [assay, [...layout.wells.keys()], [...otherWells]])).toEqual([
      ['infliximab', ['A1', 'A2', 'B1', 'B2', 'H12'], ['A3', 'A4', 'B3', 'B4']],
      ['anti-infliximab', ['A3', 'A4', 'B3', 'B4', 'H12'], ['A1', 'A2', 'B1', 'B2']],
    ]);
    expect(parts.map(({ layout }) => layout.assay)).toEqual(['infliximab', 'anti-infliximab']);
  });

  it('is one part where one assay or none is named', () => {
    const named = readLayout('# assay: infliximab\nwell,role,name\nA1,sample,P-1').value;
    expect(splitByAssay(named)).toEqual([{ assay: 'infliximab', layout: named, otherWells: new Set() }]);
    expect(splitByAssay(readLayout('well,role,name\nA1,sample,P-1').value)[0]?.assay).toBeUndefined();
  });
});
