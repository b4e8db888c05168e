import { describe, expect, it } from 'vitest';
import { ALL_WELLS, type WellId, wellPosition } from '../../src/domain/well-id.ts';
import type { ExportReading } from '../../src/plate-reader/export-reading.ts';
import { failureOf, odAt, readText } from './support/read-text.ts';

const BY_COLUMN = [...ALL_WELLS].sort((left, right) => wellPosition(left).column - wellPosition(right).column);
const odOf = (well: WellId): string => odAt(wellPosition(well).row, wellPosition(well).column);
type Cells = (well: WellId, index: number) => readonly string[];
const OD: Cells = (well) => [well, odOf(well)];
const list = (header: string, cells: Cells = OD, wells: readonly WellId[] = ALL_WELLS): string =>
  [header, ...wells.map((well, index) => cells(well, index).join(header.includes(';') ? ';' : ','))].join('\n');
const read = (text: string): Promise<ExportReading> => readText(`${text}\n`);
const failure = (text: string): Promise<string> =>
  failureOf(`${text}
`);
const codesOf = ({ findings }: ExportReading): readonly string[] =>
  findings.map(({ code }) => code).filter((code) => code !== 'READER_ASSUMED' && code !== 'GRID_PARTIAL');

function expectWells({ plates }: ExportReading, wells: readonly WellId[] = ALL_WELLS): void {
  expect(plates).toHaveLength(1);
  const found = plates[0]?.reads[0]?.wells;
  expect(found?.size).toBe(wells.length);
  for (const well of wells) expect(found?.get(well)).toEqual({ kind: 'measured', od: Number(odOf(well)) });
}

const samples = (names: readonly string[], header = 'Sample,Mean OD,Conc'): string =>
  [header, ...names.map((name, index) => `${name},0.${300 + index},${index}.51`)].join('\n');
const namesOf = (letter: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${letter}${from + index}`);

describe('a well list above a table of results', () => {
  it.each([
    ['P0 to P9', samples(namesOf('P', 0, 9))],
    ['S1 to S30', samples(namesOf('S', 1, 30), 'Standard;Mean OD;Conc'.replaceAll(';', ','))],
    ['C1 to C6, which are wells too', samples(namesOf('C', 1, 6), 'Control,Mean,SD')],
    ['concentrations of its wells', list('Well,Conc (ng/mL)', (well) => [well, '12.5'])],
    ['results of a part of its wells', list('Well,Result ng/mL', (well) => [well, '12.5'], ALL_WELLS.slice(16))],
  ])('is read, and the table of %s is told', async (_, table) => {
    const reading = await read(`${list('Well,OD')}\n\n${table}`);
    expectWells(reading);
    expect(codesOf(reading)).toEqual(['TABLE_SKIPPED']);
  });

  it('is read where the concentrations come first', async () => {
    expectWells(await read(`${list('Well,Conc', (well) => [well, '12.5'])}\n\n${list('Well,OD')}`));
  });

  it('is refused where the lines below it may be the wells that it lacks', async () => {
    const top = list('Well,OD', OD, ALL_WELLS.slice(0, 48));
    expect(await failure(`${top}\n\n${list('Sample,OD', OD, ALL_WELLS.slice(48))}`)).toBe('REFUSED_MALFORMED@52');
    expect(await failure(`${top}\n\n${list('Note', OD, ALL_WELLS.slice(48))}`)).toBe('REFUSED_MALFORMED@52');
  });

  it('keeps a second plate a plate', async () => {
    expect((await read(`${list('Well,OD')}\n\n${list('Well,OD')}`)).plates).toHaveLength(2);
    expect((await read(`${list('Well,OD')}\n\n${list('Sample,OD')}`)).plates).toHaveLength(2);
    const unread = list('Well,OD', (well) => [well, 'OVER']);
    expect(await failure(`${list('Well,OD')}\n\n${unread}`)).toBe('REFUSED_NO_DATA@100');
  });
});

describe('a well list with blank lines', () => {
  it('is read where every line has two ends', async () => {
    const text = list('Well,OD');
    expectWells(await read(text.replaceAll('\n', '\n\n')));
    expectWells(await read(text.replaceAll('\n', '\r\r\n')));
  });

  it.each([
    ['row', ALL_WELLS, 12],
    ['column', BY_COLUMN, 8],
  ])('is read where one stands after each %s of the plate', async (_, wells, size) => {
    const cells: Cells = (well, index) => [well, `${odOf(well)}${index % size === size - 1 ? '\n' : ''}`];
    expectWells(await read(list('Well,OD', cells, wells)));
  });

  it('is refused where what stands below it is no whole row', async () => {
    const top = list('Well,OD', OD, ALL_WELLS.slice(0, 24));
    expect(await failure(`${top}\n\nC1,0.512\nC2,0.401\nC3,0.333`)).toBe('REFUSED_MALFORMED@27');
  });
});

describe('a well list as software and people write it', () => {
  const comma: Cells = (well) => [well, 'S1', odOf(well).replace('.', ',')];
  it.each([
    'Position;Probe;Extinktion 450',
    'Kavität;Probe;Extinktion',
    'Puits;Échantillon;DO 450',
    'Pocillo;Muestra;Absorbancia',
  ])('is read with "%s" beside concentrations that look like thousands', async (header) => {
    expectWells(await read(list(`${header};Konz. ng/ml`, (well, index) => [...comma(well, index), '105,760'])));
  });

  it('takes the raw column of "Raw 450" and "Corrected 450"', async () => {
    const reading = await read(list('Well,Raw 450,Corrected 450', (well) => [well, odOf(well), '0.001']));
    expectWells(reading);
    expect(reading.plates[0]?.reads.map(({ label }) => label)).toEqual(['Raw 450']);
  });

  it('refuses to choose among columns that no one named as readings', async () => {
    const cells: Cells = (well) => [well, odOf(well), '0.1'];
    expect(await failure(list('Well,Corrected,Volume', cells))).toBe('FORMAT_UNKNOWN@2');
  });

  it('passes over whole numbers beside readings, and a remark that other lines leave out', async () => {
    const cells: Cells = (well) => [well, '1', odOf(well), ...(well === 'C3' ? ['air bubble'] : [])];
    expectWells(await read(list('Well,Reading,Abs,Remark', cells)));
    const shifted: Cells = (well) => (well === 'C3' ? [well, '', '1', odOf(well)] : [well, '1', odOf(well)]);
    expect(await failure(list('Well,Reading,Abs,Remark', shifted))).toBe('REFUSED_MALFORMED@28');
  });

  it('reads a remark behind an empty cell where other lines leave out both', async () => {
    const cells: Cells = (well) => [well, 'sample', odOf(well), ...(well === 'C3' ? ['', 'air bubble'] : [])];
    const reading = await read(list('Well,Type,OD,Concentration,Remark', cells));
    expectWells(reading);
    expect(codesOf(reading)).toEqual([]);
  });

  it('reads lines of unread wells that hold nothing but their name', async () => {
    const cells: Cells = (well) => (well === 'H11' || well === 'H12' ? [well] : [well, 'S1', odOf(well)]);
    const reading = await read(list('Well,Sample,OD', cells));
    expect(codesOf(reading)).toEqual([]);
    expect(reading.plates[0]?.reads[0]?.wells.get('H12')?.kind).toBe('missing');
    expect(reading.plates[0]?.reads[0]?.wells.get('H10')).toEqual({ kind: 'measured', od: 0.84 });
  });

  it('takes a second list at a reference wavelength for the same plate', async () => {
    const reading = await read(`${list('Well,OD450')}\n\n${list('Well,OD620')}`);
    expectWells(reading);
    expect(reading.plates[0]?.reads.map(({ wavelengthNm }) => wavelengthNm)).toEqual([450, 620]);
    expect((await read(`${list('Well,OD450')}\n\n${list('Well,OD405')}`)).plates).toHaveLength(2);
  });

  it('takes an empty plate cell for the plate of the line above', async () => {
    const cells: Cells = (well) => [well === 'A1' ? 'P1' : '', well, odOf(well)];
    const plate = list('Plate,Well,OD', cells);
    expectWells(await read(plate));
    const second = plate.replace(/^.*\n/, '').replace('P1', 'P2');
    expect((await read(`${plate}\n${second}`)).plates.map(({ name }) => name)).toEqual(['P1', 'P2']);
    expect(await failure(`${plate}\n${second.replace('P2', '')}`)).toBe('REFUSED_MALFORMED@2');
  });

  it('refuses a grid whose columns are called C1 to C12', async () => {
    const rows = [...'ABCDEFGH'].map((letter) => `${letter},${Array(12).fill('0.512').join(',')}`);
    expect(await failure(`,${namesOf('C', 1, 12).join(',')}\n${rows.join('\n')}`)).toBe('REFUSED_MALFORMED@1');
  });
});
