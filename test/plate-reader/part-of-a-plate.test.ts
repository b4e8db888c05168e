import { describe, expect, it } from 'vitest';
import { ROW_LETTERS } from '../../src/domain/well-id.ts';
import type { ExportReading } from '../../src/plate-reader/export-reading.ts';
import { failureOf, odAt, readText } from './support/read-text.ts';

const ALL = Array.from({ length: 12 }, (_, index) => index + 1);
const linesOf = (columns: readonly number[]): readonly string[] =>
  ROW_LETTERS.map((_, row) => columns.map((column) => odAt(row, column - 1)).join(','));
const strips = (columns: readonly number[], corner = ''): string =>
  [`${corner},${columns.join(',')}`, ...linesOf(columns).map((line, row) => `${ROW_LETTERS[row]},${line}`)].join('\n');
const odsOf = (reading: ExportReading): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...(reading.plates[0]?.reads[0]?.wells ?? [])].flatMap(([well, value]) =>
      value.kind === 'measured' ? [[well, value.od]] : [],
    ),
  );

function expectWhole(reading: ExportReading): void {
  expect(reading.plates).toHaveLength(1);
  expect(Object.keys(odsOf(reading))).toHaveLength(96);
}

describe('a grid of the strips that were read', () => {
  it.each([[[1, 2, 3, 7, 8, 9]], [[1, 2, 5, 6, 7, 8]], [[1, 4, 7, 10]], [[3, 4, 11, 12]]])(
    'reads columns %j, each under its own number',
    async (columns) => {
      const ods = odsOf(await readText(strips(columns)));
      expect(Object.keys(ods)).toHaveLength(8 * columns.length);
      for (const [row, letter] of ROW_LETTERS.entries()) {
        for (const column of columns) expect(ods[`${letter}${column}`]).toBe(Number(odAt(row, column - 1)));
      }
    },
  );

  it('takes three numbers far apart, as above doses, for no plate', async () => {
    expectWhole(await readText(`${strips(ALL)}\n\n,1,5,10\nA,0.512,0.401,0.333\nB,0.498,0.388,0.321`));
  });

  it('reads them beside the means of the rows', async () => {
    const lines = strips([1, 2, 3, 7, 8, 9]).split('\n');
    const text = lines.map((line, index) => `${line},${index === 0 ? 'Mean' : '0.512'}`).join('\n');
    expect(Object.keys(odsOf(await readText(text)))).toHaveLength(48);
  });

  it('refuses one left-out number, which a header that lost a cell leaves out too', async () => {
    expect(await failureOf(strips([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12]))).toBe('REFUSED_MALFORMED@1');
  });

  it('refuses numbers that fall, lines that hold more cells than the header, and times', async () => {
    expect(await failureOf(strips([1, 2, 3, 9, 8, 7]))).toBe('REFUSED_MALFORMED@1');
    expect(await failureOf(strips([1, 2, 3, 7, 8, 9]).replaceAll(/(?<=[A-H].*)$/gm, ',0.4'))).toBe(
      'REFUSED_MALFORMED@1',
    );
    expect(await failureOf(strips([1, 2, 5, 10], 'Time'))).toBe('REFUSED_MALFORMED@1');
  });
});

describe('eight lines of twelve values below the column numbers', () => {
  const text = (lines: readonly string[], title = 'Absorbance 450 nm'): string =>
    `${title}\n${ALL.join(',')}\n${lines.join('\n')}\n`;

  it('are rows A to H, with the wavelength of the title', async () => {
    const reading = await readText(text(linesOf(ALL)));
    expect(odsOf(reading)).toEqual(odsOf(await readText(strips(ALL))));
    expect(reading.plates[0]?.reads[0]?.wavelengthNm).toBe(450);
  });

  it('are two wavelengths of a plate where two such blocks name them', async () => {
    const reading = await readText(`${text(linesOf(ALL))}\n${text(linesOf(ALL), 'Absorbance 620 nm')}`);
    expect(reading.plates.map(({ reads }) => reads.map(({ wavelengthNm }) => wavelengthNm))).toEqual([[450, 620]]);
  });

  it('are no plate where one is lost: the column numbers are not row A', async () => {
    expect(await failureOf(text(linesOf(ALL).slice(1)))).toBe('FORMAT_UNKNOWN@-');
    expect(await failureOf(`${text(linesOf(ALL).slice(1))}\n${text(linesOf(ALL))}`)).toBe('REFUSED_MALFORMED@3');
  });
});

describe('grids side by side', () => {
  const beside = (left: string, right: string): string => {
    const gap = ',,';
    const lines = strips(ALL).split('\n');
    return [`${left}${','.repeat(12)}${gap}${right}`, ...lines.map((line) => `${line}${gap}${line}`)].join('\n');
  };
  const wavelengthsOf = async (text: string): Promise<unknown> =>
    (await readText(text)).plates.map(({ reads }) => reads.map(({ wavelengthNm }) => wavelengthNm));

  it('have each the wavelength above it, and are one plate', async () => {
    expect(await wavelengthsOf(beside('450 nm', '620 nm'))).toEqual([[450, 620]]);
  });

  it('are two plates without wavelengths that tell them apart', async () => {
    expect(await wavelengthsOf(beside('450 nm', ''))).toEqual([[450], [450]]);
    expect(await wavelengthsOf(beside('Plate 1', 'Plate 2'))).toEqual([[undefined], [undefined]]);
  });
});

describe('grids of calculated numbers', () => {
  const titled = (title: string): string => `${title}\n${strips(ALL)}\n`;
  const kindsOf = async (...titles: readonly string[]): Promise<unknown> =>
    (await readText(titles.map(titled).join('\n'))).plates.map(({ reads }) => reads.map(({ kind }) => kind));

  it('are of the plate above them, and no plates', async () => {
    expect(await kindsOf('OD 450', 'SD', 'CV (%)')).toEqual([['raw', 'calculated', 'calculated']]);
    expect(await kindsOf('Plate 1', 'Concentration', 'Plate 2', 'Concentration')).toEqual([
      ['raw', 'calculated'],
      ['raw', 'calculated'],
    ]);
  });

  it('are of the plate below them where none stands above', async () => {
    expect(await kindsOf('Concentration', 'SD', 'Absorbance')).toEqual([['calculated', 'calculated', 'raw']]);
  });
});
