import { describe, expect, it } from 'vitest';
import { ROW_LETTERS } from '../../src/domain/well-id.ts';
import type { ExportReading } from '../../src/plate-reader/export-reading.ts';
import { failureOf, odAt, readText } from './support/read-text.ts';

const NUMBERS = Array.from({ length: 12 }, (_, column) => `${column + 1}`);
const gridRows = (delimiter: string, mark = '.'): readonly string[] =>
  ROW_LETTERS.map((letter, row) =>
    [letter, ...NUMBERS.map((_, column) => odAt(row, column).replace('.', mark))].join(delimiter),
  );
const grid = (delimiter: string, corner = '', mark = '.'): string =>
  [[corner, ...NUMBERS].join(delimiter), ...gridRows(delimiter, mark)].join('\n');

function expectPlate(reading: ExportReading): void {
  expect(reading.plates).toHaveLength(1);
  const wells = reading.plates[0]?.reads[0]?.wells;
  expect(wells?.size).toBe(96);
  expect(wells?.get('A1')).toEqual({ kind: 'measured', od: 0.05 });
  expect(wells?.get('H12')).toEqual({ kind: 'measured', od: 0.86 });
}

describe('plain exports', () => {
  it.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['comma and blank', ', '],
    ['comma between blanks', ' , '],
    ['semicolon and blank', '; '],
  ])('reads a grid with %s between the cells', async (_, delimiter) => {
    expectPlate(await readText(grid(delimiter)));
  });

  it('reads decimal commas where semicolons or tabs separate the cells', async () => {
    expectPlate(await readText(grid(';', '', ',')));
    expectPlate(await readText(grid('\t', '', ',')));
  });

  it('refuses decimal commas between commas', async () => {
    expect(await failureOf(grid(',', '', ','))).toBe('DECIMAL_UNCLEAR@1');
  });

  it.each([
    ['below the column numbers of the first plate', 2, 4],
    ['between two of its rows', 4, 6],
    ['below the column numbers of the second plate', 13, 15],
  ])('refuses a file with a line of other text %s, which would drop readings', async (_, at, line) => {
    const lines = `Plate 1\n${grid(',')}\n\nPlate 2\n${grid(',')}`.split('\n');
    lines.splice(at, 0, 'Temperature: 25 C');
    expect(await failureOf(lines.join('\n'))).toBe(`REFUSED_MALFORMED@${line}`);
    lines[at] = '';
    expect((await readText(lines.join('\n'))).plates).toHaveLength(2);
  });

  it('refuses a block without row letters beside a grid that has them', async () => {
    const bare = gridRows(',').map((row) => row.slice(2));
    expect(await failureOf(`Plate 1\n${bare.join('\n')}\n\nPlate 2\n${grid(',')}`)).toBe('REFUSED_MALFORMED@2');
  });

  it('reads a grid above a short table of letters and numbers', async () => {
    expectPlate(await readText(`${grid(',')}\n\nGroup,Mean,SD\nA,0.512,0.012\nB,0.401,0.020`));
  });

  it('finds a grid under a title and blank lines, and takes its wavelength', async () => {
    const reading = await readText(`Plate of Monday\n\nAbsorbance 450 nm\n\n${grid(',')}\n\nend of file`);
    expectPlate(reading);
    expect(reading.plates[0]?.reads[0]?.wavelengthNm).toBe(450);
  });

  it('says that the reader software was not recognised', async () => {
    expect((await readText(grid(','))).findings.map((finding) => finding.code)).toEqual(['READER_ASSUMED']);
  });

  it('reads a well list in any order of rows and columns', async () => {
    const rows = ROW_LETTERS.flatMap((letter, row) =>
      NUMBERS.map((name, column) => `${odAt(row, column)},${letter}${name}`),
    );
    expectPlate(await readText(`OD,Well\n${[...rows].reverse().join('\n')}`));
  });

  it('keeps wells that were not measured as named states', async () => {
    const text = grid(',')
      .replace('0.050', 'OVRFLW')
      .replace('0.060', '')
      .replace('0.070', '*0.070*')
      .replace('0.080', 'smudge')
      .replace('0.090', '####')
      .replace('0.100', '*****');
    const reading = await readText(text);
    const wells = reading.plates[0]?.reads[0]?.wells;
    expect(wells?.get('A1')).toEqual({ kind: 'overflow', raw: 'OVRFLW' });
    expect(wells?.get('A2')).toEqual({ kind: 'missing', raw: '' });
    expect(wells?.get('A3')).toEqual({ kind: 'masked', raw: '*0.070*' });
    expect(wells?.get('A4')).toEqual({ kind: 'missing', raw: 'smudge' });
    expect(wells?.get('A5')).toEqual({ kind: 'missing', raw: '####' });
    expect(wells?.get('A6')).toEqual({ kind: 'overflow', raw: '*****' });
    expect(reading.findings.map((finding) => finding.code)).toContain('WELL_TEXT_UNKNOWN');
  });

  it.each(['-9999', '65535', '99.999'])('takes %s for no optical density, and tells its well', async (text) => {
    const reading = await readText(grid(',').replace('C,0.250', `C,${text}`));
    const wells = reading.plates[0]?.reads[0]?.wells;
    expect(wells?.get('C1')).toEqual({ kind: 'out-of-range', raw: `${Number(text)}` });
    expect(wells?.get('C2')).toEqual({ kind: 'measured', od: 0.26 });
    const told = reading.findings.find(({ code }) => code === 'OD_IMPLAUSIBLE');
    expect(told).toMatchObject({ severity: 'warning', wells: ['C1'] });
  });

  it('reads a plate that was used in part although its last lines lack their empty cells, and tells them', async () => {
    const cutFrom = (letter: string, cells: number): string =>
      grid('\t')
        .split('\n')
        .map((line, index) => (index > 0 && line >= letter ? line.split('\t').slice(0, cells).join('\t') : line))
        .join('\n');
    const reading = await readText(cutFrom('F', 7));
    const wells = reading.plates[0]?.reads[0]?.wells;
    expect(wells?.get('F6')).toEqual({ kind: 'measured', od: 0.6 });
    expect(wells?.get('F7')).toMatchObject({ kind: 'missing' });
    const short = reading.findings.filter(({ code }) => code === 'GRID_SHORT_ROW');
    expect(short.map(({ args }) => args)).toEqual([7, 8, 9].map((line) => ({ line, found: 7, expected: 13 })));
    // One line, or one cell, may have been lost instead.
    expect(await failureOf(cutFrom('H', 7))).toBe('REFUSED_MALFORMED@9');
    expect(await failureOf(cutFrom('F', 12))).toBe('REFUSED_MALFORMED@7');
  });

  it('refuses what it cannot place with certainty, naming the line', async () => {
    const lines = grid(',').split('\n');
    const doubled = [...lines.slice(0, 4), lines[3], ...lines.slice(4)].join('\n');
    expect(await failureOf(doubled)).toBe('REFUSED_MALFORMED@5');
    expect(await failureOf(lines.map((line, index) => (index === 5 ? line.replace('.', ',') : line)).join('\n'))).toBe(
      'REFUSED_MALFORMED@6',
    );
    expect(await failureOf('')).toBe('REFUSED_NO_DATA@-');
    expect(await failureOf('dear all, the plates are ready\n')).toBe('FORMAT_UNKNOWN@-');
  });

  it("takes a sample's identifier beside the values for a sample, whatever its first letters mean elsewhere", async () => {
    const names = ROW_LETTERS.map((letter, row) => {
      const first = ['BL0023', 'NC-1234', 'PC 00417', 'NEG001', 'BLK', 'NC1', 'PC', 'POS_2'][row];
      return [letter, first, ...Array(11).fill('x')].join(',');
    });
    const reading = await readText(`${grid(',')}\n\n${[['', ...NUMBERS].join(','), ...names].join('\n')}`);
    const roles = ROW_LETTERS.map((letter) => reading.plates[0]?.layout?.wells.get(`${letter}1`)?.role);
    expect(roles.slice(0, 4)).toEqual(Array(4).fill('sample'));
    expect(roles.slice(4)).toEqual(['blank', 'negative-control', 'positive-control', 'positive-control']);
  });

  it('takes no dilution from a name that may say one or a thousand', async () => {
    const names = ROW_LETTERS.map((letter, row) => {
      const first = ['P1 1:100', 'P2 1/2.5', '"P3 1:2,5"', '"P4 1:1,000"', 'P5 1:1.000', 'P6 1:1000', 'P7', 'BLK'][row];
      return [letter, first, ...Array(11).fill('x')].join(',');
    });
    const reading = await readText(`${grid(',')}\n\n${[['', ...NUMBERS].join(','), ...names].join('\n')}`);
    const dilutions = ROW_LETTERS.map((letter) => reading.plates[0]?.layout?.wells.get(`${letter}1`)?.dilution);
    expect(dilutions).toEqual([100, 2.5, 2.5, undefined, undefined, 1000, undefined, undefined]);
  });

  it('takes no concentration from a name whose number has a blank inside', async () => {
    const names = ROW_LETTERS.map((letter, row) => {
      const first =
        ['Std 1 000 ng/mL', 'Std 500 ng/mL', 'Std 2 250 ng/mL', 'Std 0.5 ng/mL', 'Std 0 ng/mL'][row] ?? 'P1';
      return [letter, first, ...Array(11).fill('x')].join(',');
    });
    const reading = await readText(`${grid(',')}\n\n${[['', ...NUMBERS].join(','), ...names].join('\n')}`);
    const amounts = ROW_LETTERS.map((letter) => reading.plates[0]?.layout?.wells.get(`${letter}1`)?.concentration);
    expect(amounts.slice(0, 5)).toEqual([undefined, 500, 250, 0.5, 0]);
  });

  it('refuses a grid whose columns are counted from right to left', async () => {
    expect(await failureOf([['', ...NUMBERS.toReversed()].join(','), ...gridRows(',')].join('\n'))).toBe(
      'FORMAT_UNKNOWN@-',
    );
    expect(await failureOf([['', ...NUMBERS.map((_, at) => `${at}`)].join(','), ...gridRows(',')].join('\n'))).toBe(
      'no error',
    );
  });

  it('refuses grids and lists of larger plates', async () => {
    const wide = [
      ['', ...Array.from({ length: 24 }, (_, column) => `${column + 1}`)].join(','),
      ...'ABCDEFGHIJKLMNOP'.split('').map((letter) => [letter, ...Array(24).fill('0.1')].join(',')),
    ];
    expect(await failureOf(wide.join('\n'))).toBe('REFUSED_PLATE_SIZE@1');
    expect(await failureOf('well,od\nA1,0.1\nA2,0.1\nA3,0.1\nP24,0.1')).toBe('REFUSED_PLATE_SIZE@2');
  });
});
