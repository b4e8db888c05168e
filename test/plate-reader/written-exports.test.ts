import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_WELLS } from '../../src/domain/well-id.ts';
import type { Read } from '../../src/plate-reader/export-reading.ts';
import { readExport } from '../../src/plate-reader/read-export.ts';
import { GRAMMARS, type Grammar, type PlateToWrite } from './support/write-exports.ts';

const RUNS = process.env['TDM_ELISA_LONG'] === '1' ? 200 : 6;

/** 96 texts: ODs with one to six decimals, and some wells without a number. */
function texts(states: readonly string[]): fc.Arbitrary<readonly string[]> {
  const od = fc
    .tuple(fc.double({ min: -0.05, max: 4.2, noNaN: true }), fc.integer({ min: 1, max: 6 }))
    .map(([value, digits]) => value.toFixed(digits).replace(/^-(0\.?0*)$/, '$1'));
  const well = fc.oneof({ weight: 20, arbitrary: od }, { weight: 1, arbitrary: fc.constantFrom(...states) });
  return fc.array(well, { minLength: 96, maxLength: 96 });
}

function plateFor(grammar: Grammar): fc.Arbitrary<PlateToWrite> {
  return fc.record({ primary: texts(grammar.states), reference: texts(grammar.states) });
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(`\uFEFF${text}`);
  if (encoding === 'latin-1') return Uint8Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
  const bytes = new Uint8Array((text.length + 1) * 2);
  const view = new DataView(bytes.buffer);
  [`\uFEFF`, ...text].forEach((letter, index) => {
    view.setUint16(index * 2, letter.charCodeAt(0), encoding === 'utf-16le');
  });
  return bytes;
}

function expectTexts(read: Read | undefined, expected: readonly string[]): void {
  for (const [index, well] of ALL_WELLS.entries()) {
    const text = expected[index] as string;
    const reading = read?.wells.get(well);
    if (/^-?\d/.test(text)) expect(reading).toEqual({ kind: 'measured', od: Number(text) });
    else expect(reading?.kind ?? 'missing').not.toBe('measured');
  }
}

describe('a random plate, written in a grammar and read again', () => {
  it.each(GRAMMARS.map((grammar) => [grammar.name, grammar] as const))(
    '%s gives the same plate back',
    async (_, grammar) => {
      await fc.assert(
        fc.asyncProperty(
          plateFor(grammar),
          fc.constantFrom('utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'latin-1'),
          fc.constantFrom('\n', '\r\n', '\r'),
          async (plate, encoding, lineEnd) => {
            const written = grammar.write(plate);
            const bytes = typeof written === 'string' ? encode(written.replace(/\r?\n/g, lineEnd), encoding) : written;
            const reading = await readExport(bytes);
            expect(reading.format).toBe(grammar.format);
            expect(reading.plates).toHaveLength(1);
            const reads = reading.plates[0]?.reads ?? [];
            for (const [index, wavelengthNm] of grammar.wavelengths.entries()) {
              const kinds = reads.filter(
                (read) => (read.kind === 'raw' || read.kind === 'reduced') && read.wavelengthNm === wavelengthNm,
              );
              expectTexts(
                kinds.find((read) => read.kind === 'raw') ?? kinds[0],
                index === 0 ? plate.primary : plate.reference,
              );
            }
          },
        ),
        { numRuns: RUNS, seed: 20250102 },
      );
    },
  );

  it('gives the layout that the software printed beside the values', async () => {
    const plate = { primary: Array(96).fill('0.100'), reference: Array(96).fill('0.050') };
    const gen5 = GRAMMARS.find(({ name }) => name === 'Gen5, labelled rows') as Grammar;
    const layout = (await readExport(encode(gen5.write(plate) as string, 'utf-8'))).plates[0]?.layout;
    expect(layout?.origin).toBe('export');
    expect(layout?.wells.get('B2')).toEqual({ well: 'B2', role: 'standard', name: 'STD2', concentration: 50 });
    expect(layout?.wells.get('A3')).toEqual({ well: 'A3', role: 'sample', name: 'SPL1', dilution: 1 });
  });

  it("reads the concentrations of a SoftMax Pro table in the table's own decimal mark", async () => {
    const columns = Array.from({ length: 12 }, (_, column) => `${column + 1}`);
    const values = Array.from({ length: 8 }, () => ['', '', ...columns.map((column) => `0,${column}5`)].join('\t'));
    const concentrationsIn = async (table: readonly string[]) => {
      const text = [
        '##BLOCKS= 2',
        'Plate:\tPlate1\t1.3\tPlateFormat\tEndpoint\tAbsorbance\tRaw\tFALSE\t1\t\t\t\t\t\t1\t450 \t1\t12\t96\t1\t8',
        `\tTemperature(C)\t${columns.join('\t')}`,
        ...values,
        '',
        '~End',
        'Group: Standards',
        'Sample\tConcentration ng/mL\tWells\tValue',
        ...table,
        '~End',
        'Original Filename: x; Date Last Saved: 1/1/2024 1:00:00 PM',
      ];
      const layout = (await readExport(encode(`${text.join('\n')}\n`, 'utf-8'))).plates[0]?.layout;
      return [layout?.wells.get('A1')?.concentration, layout?.wells.get('B1')?.concentration];
    };
    expect(await concentrationsIn(['1\t187,5\tA1\t0,15', '2\t46,875\tB1\t0,15'])).toEqual([187.5, 46.875]);
    expect(await concentrationsIn(['1\t1,000\tA1\t0.15', '2\t500\tB1\t0.15'])).toEqual([undefined, 500]);
  });
});
