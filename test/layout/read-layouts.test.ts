import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlateLayout } from '../../src/domain/well-content.ts';
import { readLayout } from '../../src/layout/read-layout.ts';

const READ = resolve(import.meta.dirname, '../../fixtures/layouts/read');

/** Every described well of every layout: role "name" concentration unit /dilution, what else is stated. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'blocks-named-by-corner.csv': [
    'A1 standard "S1" 62.5 pg/mL',
    'A2 standard "S1" 62.5 pg/mL',
    'A3 sample "00123" /50',
    'A4 sample "00123" /50',
    'B1 standard "S0" 0 pg/mL',
    'B2 standard "S0" 0 pg/mL',
    'B3 sample "00124" /200',
    'B4 sample "00124" /200',
    'H1 blank "blank"',
    'H2 blank "blank"',
  ],
  'one-row-a-well.csv': [
    'A1 standard "STD1" 100 ng/mL',
    'A2 standard "STD1" 100 ng/mL exclude: left out by the layout, no reason given',
    'B1 sample "00417" /100',
    'B2 blank "BLK"',
  ],
  'well-id-and-type.csv': [
    'A1 standard "Std 1" 400',
    'A2 standard "Std 1" 400',
    'B1 sample "Mouse 7"',
    'B2 blank "blank"',
    'C1 positive-control "PC"',
    'C2 negative-control "NC"',
  ],
  'encoded-with-attached-numbers.tsv': [
    'A1 standard "STD1000" 1000',
    'A2 standard "STD1000" 1000',
    'A3 sample "ID12"',
    'B1 standard "STD500" 500',
    'B2 standard "STD500" 500',
    'B3 sample "ID13"',
    'C1 standard "STD15.625" 15.625',
    'C2 standard "STD15.625" 15.625',
    'D1 blank "BLANK"',
    'D2 blank "BLANK"',
  ],
  'encoded-with-units.csv': [
    'A1 standard "Std 12.5" 12.5 pg/mL',
    'A2 standard "Std 12.5" 12.5 pg/mL',
    'A3 sample "WT9 24h" /100',
    'B1 standard "Std 200" 200 pg/mL',
    'B2 standard "Std 200" 200 pg/mL',
    'B3 sample "KO3 24h" /10',
    'C1 blank "Blank"',
    'C2 blank "Blank"',
  ],
  'encoded-under-content.csv': [
    'A1 standard "STD 50" 50 ng/mL',
    'A2 control "QC-low" 1 µg/mL /100',
    'A3 sample "S-0012" /100',
    'B1 standard "STD 25" 25 ng/mL',
    'B2 negative-control "NC1"',
    'B3 sample "S-0013" /100',
    'C1 standard "STD 0" 0 ng/mL',
    'C2 positive-control "PC high"',
    'C3 empty "empty"',
  ],
  'names-and-concentration-block.csv': [
    'A1 standard "STD1" 300 ng/mL',
    'A2 sample "SPL1" /100',
    'B1 standard "STD2" 100 ng/mL',
    'B2 sample "SPL2" /100',
    'C1 blank "BLK"',
    'C2 control "CTL1" 5 ng/mL',
  ],
  'saved-by-a-spreadsheet.csv': ['A1 standard "S1" 0.125 µg/mL', 'A2 sample "0017"'],
  'confirmatory-tier.csv': [
    'A1 sample "P-1" /20',
    'A2 sample "P-1" /20',
    'A3 sample "P-1" /20 spiked',
    'A4 sample "P-1" /20 spiked',
    'B1 negative-control "NC" /20',
    'B2 negative-control "NC" /20',
    'B3 negative-control "NC" /20 spiked',
    'B4 negative-control "NC" /20 spiked',
  ],
  'dilution-series.csv': [
    'A1 sample "P-9" /20',
    'A2 sample "P-9" /20',
    'A3 sample "P-9" /40',
    'A4 sample "P-9" /40',
    'A5 sample "P-9" /80',
    'A6 sample "P-9" /80',
  ],
  'two-assays-on-a-plate.csv': [
    'A1 standard "S1" 100 ng/mL assay: infliximab',
    'A2 standard "S1" 100 ng/mL assay: infliximab',
    'A3 negative-control "NC" assay: anti-infliximab',
    'A4 negative-control "NC" assay: anti-infliximab',
    'B1 sample "P-1" assay: infliximab',
    'B2 sample "P-1" assay: infliximab',
    'B3 sample "P-1" assay: anti-infliximab',
    'B4 sample "P-1" assay: anti-infliximab',
  ],
};

const told = (layout: PlateLayout): readonly string[] =>
  [...layout.wells.values()].map(({ well, role, name, concentration, unit, dilution, assay, exclude, spiked }) =>
    [
      well,
      role,
      `"${name}"`,
      concentration,
      unit,
      dilution === undefined ? undefined : `/${dilution}`,
      assay === undefined ? undefined : `assay: ${assay}`,
      exclude === undefined ? undefined : `exclude: ${exclude}`,
      spiked ? 'spiked' : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(' '),
  );

describe('a layout', () => {
  it('has an expectation for every file of the folder', () => {
    const files = readdirSync(READ).filter((file) => file !== 'README.md');
    expect(files.sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  it.each(Object.keys(EXPECTED))('%s says what is in every well, without a remark', (file) => {
    const { value, findings } = readLayout(readFileSync(join(READ, file), 'utf8'));
    expect(told(value)).toEqual(EXPECTED[file]);
    expect(findings).toEqual([]);
  });
});

describe('a layout with a slip in it', () => {
  const lines = ['P-1', 'P-2', 'P-3', 'P-4', 'P-5'].map(
    (name, row) => `${'ABCDE'[row]}1:${'ABCDE'[row]}2,sample,${name},`,
  );
  const codesOf = (...more: readonly string[]): readonly string[] =>
    readLayout(['well,role,name,conc', ...lines, ...more].join('\n')).findings.map(
      ({ code, severity, wells }) => `${severity} ${code} ${wells.join(' ')}`,
    );

  it('warns when two samples share a name, because they would be averaged', () => {
    expect(codesOf('F1:F2,sample,P-3,')).toEqual(['warning LAYOUT_SAMPLE_REPEATED C1 C2 F1 F2']);
  });

  it('notes samples with fewer wells than the others, because a name may be misspelt', () => {
    expect(codesOf('F1,sample,P-6,', 'F2,sample,P-06,')).toEqual(['note LAYOUT_SAMPLE_INCOMPLETE F1 F2']);
  });

  it('warns when one standard has two concentrations', () => {
    const standards = ['G1,std,S1,100', 'G2,std,S1,10', 'G3:G4,std,S2,50', 'G5:G6,std,S3,25'];
    expect(codesOf(...standards)).toEqual(['warning LAYOUT_STANDARD_AMBIGUOUS G1 G2']);
  });

  it('says nothing where every sample stands alone, or all standards share one name', () => {
    expect(codesOf()).toEqual([]);
    expect(readLayout('well,role,name\nA1,sample,a\nA2,sample,b\nA3,sample,c\nA4,sample,c').findings).toEqual([]);
    expect(codesOf('G1,std,STD,100', 'G2,std,STD,10', 'G3,std,STD,1')).toEqual([]);
  });
});
