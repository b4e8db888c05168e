import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import type { WellContent } from '../../src/domain/well-content.ts';
import type { WellId } from '../../src/domain/well-id.ts';
import { readLayout } from '../../src/layout/read-layout.ts';
import { parseRole } from '../../src/layout/role-words.ts';

const wellOf = (text: string, well: string): Partial<WellContent> | undefined => {
  const { at: _, ...content } = readLayout(text).value.wells.get(well as WellId) ?? {};
  return content;
};
const grid = (corner: string, rows: Readonly<Record<string, string>>): string =>
  [
    `${corner},1,2,3,4,5,6,7,8,9,10,11,12`,
    ...[...'ABCDEFGH'].map((letter) => `${letter},${rows[letter] ?? ',,,,,,,,,,,'}`),
  ].join('\n');

const problemsOf = (text: string): readonly string[] => {
  try {
    readLayout(text);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ code }) => code);
    throw error;
  }
};

describe('a long layout', () => {
  it.each([
    ['Position;Typ;Probe;Konzentration [ng/ml];Verdünnung;Bemerkung', 'Standard', 'Kontrolle', 'Leerwert', 'Probe'],
    ['Puits;Type;Échantillon;Concentration (ng/mL);Dilution;Date', 'Étalon', 'Contrôle', 'Blanc', 'Échantillon'],
    ['Well;Type;Sample ID;Conc. (ng/mL);Dilution;Lot', 'STD', 'QC sample', 'BLK', 'Unknown'],
  ])('is read with "%s" and roles as people write them', (header, standard, control, blank, sample) => {
    const text = `${header}\nA1;${standard};S7;12,5;;x\nB1;${control};QC;5;1:100;\nC1;${blank};B;;;\nD1;${sample};0012;;1:100;y\n`;
    for (const form of ['NFC', 'NFD']) {
      const stated = text.normalize(form);
      expect(['A1', 'B1', 'C1', 'D1'].map((well) => wellOf(stated, well)?.role)).toEqual([
        'standard',
        'control',
        'blank',
        'sample',
      ]);
      expect(wellOf(stated, 'A1')).toMatchObject({ concentration: 12.5, unit: 'ng/mL' });
      expect(wellOf(stated, 'D1')).toMatchObject({ name: '0012', dilution: 100 });
    }
  });

  it('takes no word of another language for a role in a name', () => {
    expect(['Leer', 'Blanc', 'Probe'].map(parseRole)).toEqual([undefined, undefined, undefined]);
    expect(wellOf('well,role,name\nA1,sample,Leer\n', 'A1')).toMatchObject({ role: 'sample', name: 'Leer' });
  });

  it('passes over what no result depends on, and refuses other unknown columns', () => {
    expect(wellOf('well,role,name,lot,operator,date\nA1,sample,P1,L7,"Keller, M.",13.04.2026\n', 'A1')?.name).toBe(
      'P1',
    );
    expect(problemsOf('well,role,name,verduennt\nA1,sample,P1,100\n')).toEqual(['LAYOUT_COLUMN_UNKNOWN']);
  });

  it('states each well of a range, with the unit of the header', () => {
    const text = 'well,role,name,concentration (ng/mL),dilution\nA1:A2,standard,STD1,300,\nB1,sample,0012,,1:100\n';
    expect(wellOf(text, 'A2')).toEqual({
      well: 'A2',
      role: 'standard',
      name: 'STD1',
      concentration: 300,
      unit: 'ng/mL',
    });
    expect(wellOf(text, 'B1')).toEqual({ well: 'B1', role: 'sample', name: '0012', dilution: 100 });
    expect(readLayout(text).value.wells.size).toBe(3);
  });

  it('reads columns in any order and case, and the names that other tools give them', () => {
    const text =
      '\uFEFFDF;Std_Conc;Sample_ID;TYPE;Well ID;std_conc_unit;suppress\n100x;;S-1;Unknown;a01;;\n;12,5;ST;Calibrator;"A02, A03";ng/ml;bubble\n';
    expect(wellOf(text, 'A1')).toEqual({ well: 'A1', role: 'sample', name: 'S-1', dilution: 100 });
    expect(wellOf(text, 'A3')).toEqual({
      well: 'A3',
      role: 'standard',
      name: 'ST',
      concentration: 12.5,
      unit: 'ng/mL',
      exclude: 'bubble',
    });
  });

  it.each(['no', 'FALSCH', 'faux', 'none', 'nein', 'included'])('leaves no well out for %s', (word) => {
    const text = `well,role,name,exclude\nA1,sample,S-1,${word}\nA2,sample,S-1,bubble\nA3,sample,S-1,WAHR\n`;
    expect(wellOf(text, 'A1')).not.toHaveProperty('exclude', expect.anything());
    expect(wellOf(text, 'A2')).toHaveProperty('exclude', 'bubble');
    expect(wellOf(text, 'A3')).toHaveProperty('exclude', 'left out by the layout, no reason given');
  });

  it.each(['Dilution: 100', '# dilution: 1:50', 'Unit: ng/mL', 'Conc. (ng/mL): see below'])(
    'tells that the line "%s" is not read',
    (line) => {
      const { findings } = readLayout(`Plate 3: of Monday\n${line}\nwell,role,name\nA1,sample,S-1\n`);
      expect(findings.map(({ code }) => code)).toEqual(['LAYOUT_TEXT_IGNORED']);
    },
  );

  it.each([
    ['std', 'standard'],
    ['STD', 'standard'],
    ['calibrator', 'standard'],
    ['BLK', 'blank'],
    ['QC', 'control'],
    ['nc', 'negative-control'],
    ['Neg. control', 'negative-control'],
    ['PC', 'positive-control'],
    ['cut-off', 'cutoff-control'],
    ['unk', 'sample'],
    ['SMP', 'sample'],
    ['spl', 'sample'],
    ['empty', 'empty'],
  ])('reads the role %s as %s', (word, role) => {
    const concentration = role === 'standard' ? '1' : '';
    expect(wellOf(`well,role,name,concentration\nH12,${word},x,${concentration}`, 'H12')?.role).toBe(role);
  });

  it.each(['100', '1:100', '1/100', '100x', 'x100', '1 : 100', '1 in 100', '1e2', '100.0'])(
    'reads the dilution %s as a factor of 100',
    (dilution) => {
      expect(wellOf(`well,role,name,dilution\nA1,sample,S1,${dilution}`, 'A1')?.dilution).toBe(100);
    },
  );

  it('keeps identifiers as text, with leading zeros', () => {
    expect(wellOf('well,role,name\nA1,sample,00120', 'A1')?.name).toBe('00120');
    expect(wellOf('well,role,name\nA1,sample,1e5', 'A1')?.name).toBe('1e5');
  });

  it('leaves out what is not stated', () => {
    expect(wellOf('well,role,name,concentration,unit\nA1,standard,S1,5,\n', 'A1')).toEqual({
      well: 'A1',
      role: 'standard',
      name: 'S1',
      concentration: 5,
    });
  });

  it('names the assay by a comment or by a column, and a unit by a comment', () => {
    const text = '# assay: infliximab\n# unit: ng/mL\nwell,role,name,conc\nA1,std,S1,5\n';
    expect(readLayout(text).value.assay).toBe('infliximab');
    expect(wellOf(text, 'A1')?.unit).toBe('ng/mL');
    const column = readLayout('well,role,name,assay\nA1,sample,S1,ifx\nA2,blk,,ifx').value;
    expect(column.assay).toBe('ifx');
    expect(column.wells.get('A1')?.assay).toBe('ifx');
    expect(readLayout('well,role,name,assay\nA1,sample,S1,ifx\nA2,sample,S1,ada').value.assay).toBeUndefined();
  });

  it('reads a decimal comma where semicolons divide and every number agrees', () => {
    expect(wellOf('well;role;name;conc\nA1;std;S1;12,5\nA2;std;S2;0', 'A1')?.concentration).toBe(12.5);
    expect(wellOf('# decimal: ,\nwell;role;name;conc\nA1;std;S1;1,000', 'A1')?.concentration).toBe(1);
    expect(
      readLayout('well;role;name;conc\nA1;std;S1;1,000', { decimal: ',' }).value.wells.get('A1')?.concentration,
    ).toBe(1);
  });

  it('warns about a comment that looks like a misspelt directive', () => {
    const { findings } = readLayout('# asay: infliximab\nwell,role,name\nA1,sample,S1');
    expect(findings.map(({ code }) => code)).toEqual(['LAYOUT_DIRECTIVE_UNKNOWN']);
  });

  it('reads a file that a spreadsheet saved, with filled-up lines and quotes', () => {
    const text = '# assay: infliximab;;;\r\n;;;\r\nwell;role;name;dilution\r\n"A1";"sample";"S;1";"1:50"\r\n;;;\r\n';
    const { value } = readLayout(text);
    expect(value.assay).toBe('infliximab');
    expect(wellOf(text, 'A1')).toEqual({ well: 'A1', role: 'sample', name: 'S;1', dilution: 50 });
  });
});

describe('a grid layout', () => {
  it('joins blocks that their corners name', () => {
    const text = [
      grid('role', { A: 'standard,sample,,,,,,,,,,', H: ',,,,,,,,,,,blank' }),
      grid('name', { A: 'S1,0017,,,,,,,,,,' }),
      grid('concentration (ng/mL)', { A: '12.5,,,,,,,,,,,' }),
      grid('dilution', { A: ',1:100,,,,,,,,,,' }),
      grid('exclude', { A: ',clot,,,,,,,,,,' }),
    ].join('\n\n');
    expect(wellOf(text, 'A1')).toEqual({
      well: 'A1',
      role: 'standard',
      name: 'S1',
      concentration: 12.5,
      unit: 'ng/mL',
    });
    expect(wellOf(text, 'A2')).toEqual({ well: 'A2', role: 'sample', name: '0017', dilution: 100, exclude: 'clot' });
    expect(wellOf(text, 'H12')).toEqual({ well: 'H12', role: 'blank', name: 'blank' });
    expect(readLayout(text).value.wells.size).toBe(3);
  });

  it.each(['', 'name', 'layout', 'Plate 7', '<>'])(
    'decodes names that carry their role, under the corner "%s"',
    (corner) => {
      const text = grid(corner, {
        A: 'STD 100,STD50,Std 12.5 pg/ml,BLK,NC,PC,QC1 5,S-0012,S-0012 1:100,Empty,,P 7',
        B: 'Std 0,NC2,Neg control 3,PC high,QC low 2.5,COC,S: NC-017,blank 2,0012,S-1 1:50 spiked,,',
      });
      expect(wellOf(text, 'A1')).toEqual({ well: 'A1', role: 'standard', name: 'STD 100', concentration: 100 });
      expect(wellOf(text, 'A2')).toEqual({ well: 'A2', role: 'standard', name: 'STD50', concentration: 50 });
      expect(wellOf(text, 'A3')).toMatchObject({ role: 'standard', concentration: 12.5, unit: 'pg/mL' });
      expect(wellOf(text, 'A4')).toEqual({ well: 'A4', role: 'blank', name: 'BLK' });
      expect(wellOf(text, 'A5')).toEqual({ well: 'A5', role: 'negative-control', name: 'NC' });
      expect(wellOf(text, 'A6')).toEqual({ well: 'A6', role: 'positive-control', name: 'PC' });
      expect(wellOf(text, 'A7')).toEqual({ well: 'A7', role: 'control', name: 'QC1', concentration: 5 });
      expect(wellOf(text, 'A8')).toEqual({ well: 'A8', role: 'sample', name: 'S-0012' });
      expect(wellOf(text, 'A9')).toEqual({ well: 'A9', role: 'sample', name: 'S-0012', dilution: 100 });
      expect(wellOf(text, 'A10')?.role).toBe('empty');
      expect(wellOf(text, 'A12')).toEqual({ well: 'A12', role: 'sample', name: 'P 7' });
      expect(wellOf(text, 'B1')?.concentration).toBe(0);
      expect(wellOf(text, 'B2')).toEqual({ well: 'B2', role: 'negative-control', name: 'NC2' });
      expect(wellOf(text, 'B3')).toEqual({ well: 'B3', role: 'negative-control', name: 'Neg control 3' });
      expect(wellOf(text, 'B4')).toEqual({ well: 'B4', role: 'positive-control', name: 'PC high' });
      expect(wellOf(text, 'B5')).toEqual({ well: 'B5', role: 'control', name: 'QC low', concentration: 2.5 });
      expect(wellOf(text, 'B6')?.role).toBe('cutoff-control');
      expect(wellOf(text, 'B7')).toEqual({ well: 'B7', role: 'sample', name: 'NC-017' });
      expect(wellOf(text, 'B9')).toEqual({ well: 'B9', role: 'sample', name: '0012' });
      expect(wellOf(text, 'B10')).toEqual({ well: 'B10', role: 'sample', name: 'S-1', dilution: 50, spiked: true });
    },
  );

  it('takes STD1 to STD3 as names where a block states the concentrations', () => {
    const text = [
      grid('name', { A: 'STD1,STD2,STD3,,,,,,,,,' }),
      grid('conc (ng/mL)', { A: '100,50,0,,,,,,,,,' }),
    ].join('\n');
    expect(wellOf(text, 'A2')).toEqual({
      well: 'A2',
      role: 'standard',
      name: 'STD2',
      concentration: 50,
      unit: 'ng/mL',
    });
  });

  it('reads a block that a line above names, blocks off to the right, and blank lines inside', () => {
    const shifted = grid('', { A: 'sample,,,,,,,,,,,' })
      .split('\n')
      .map((line) => `,,${line}`)
      .join('\n\n');
    const text = `Plate of Monday\n\n,,Role\n${shifted}\n\n${grid('Sample ID', { A: '007,,,,,,,,,,,' })}\n`;
    expect(wellOf(text, 'A1')).toEqual({ well: 'A1', role: 'sample', name: '007' });
    expect(readLayout(text).findings).toEqual([]);
  });

  it.each([
    ['whose column numbers lack the first', (block: string) => block.replace(',1,2,', ',,2,')],
    ['without column numbers', (block: string) => block.replace(/^dilution.*/, 'dilution')],
    ['without a header', (block: string) => block.replace(/^dilution.*\n/, '')],
  ])('refuses a block %s, so that what it says is not lost', (_, damage) => {
    const name = grid('name', { A: 'S-1,,,,,,,,,,,' });
    const dilution = grid('dilution', Object.fromEntries([...'ABCDEFGH'].map((row) => [row, '1:50,,,,,,,,,,,'])));
    expect(problemsOf(`${name}\n\n${damage(dilution)}\n`)).toContain('LAYOUT_BLOCK');
    expect(problemsOf(`${name}\n\nA,infliximab\nB,antibodies\n`)).toEqual([]);
  });

  it('refuses a block beside another', () => {
    const [left, right] = [grid('name', { A: 'S-1,,,,,,,,,,,' }), grid('dilution', { A: '1:50,,,,,,,,,,,' })];
    const rows = right.split('\n');
    const both = left.split('\n').map((line, index) => `${line},,${rows[index]}`);
    expect(problemsOf(both.join('\n'))).toEqual(['LAYOUT_BLOCK']);
  });

  it('warns about text beside a block', () => {
    const text = grid('name', { A: 'S-1,,,,,,,,,,,' }).replace('S-1,,,,,,,,,,,', 'S-1,,,,,,,,,,,,see book');
    expect(readLayout(text).findings.map(({ code }) => code)).toEqual(['LAYOUT_TEXT_IGNORED']);
  });
});
