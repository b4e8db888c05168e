import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import { crc32 } from '../../src/plate-reader/containers/crc32.ts';
import { readExport } from '../../src/plate-reader/read-export.ts';
import { writeXls, writeXlsx, writeZip } from './support/write-workbooks.ts';

const GRID = [
  ['', ...Array.from({ length: 12 }, (_, column) => column + 1)],
  ...'ABCDEFGH'
    .split('')
    .map((letter, row) => [letter, ...Array.from({ length: 12 }, (_, column) => (row * 12 + column) / 40)]),
];
const RELATIONS = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
const WORKBOOK = '<workbook><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>';

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await readExport(bytes);
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return 'read';
}

function workbookWith(sheet: string): Uint8Array {
  return writeZip([
    { name: 'xl/workbook.xml', content: WORKBOOK },
    { name: 'xl/_rels/workbook.xml.rels', content: RELATIONS },
    { name: 'xl/worksheets/sheet1.xml', content: sheet },
  ]);
}

describe('workbooks', () => {
  it('are read as .xlsx and as .xls, with the numbers that they store', async () => {
    for (const bytes of [writeXlsx([{ name: 'Sheet1', rows: GRID }]), writeXls({ name: 'Sheet1', rows: GRID })]) {
      const reading = await readExport(bytes);
      expect(reading.encoding).toBe('');
      expect(reading.plates[0]?.reads[0]?.wells.get('H12')).toEqual({ kind: 'measured', od: 95 / 40 });
    }
  });

  it('give the stored value of a formula, inline text and errors as states', async () => {
    const row = (index: number, cells: string): string => `<row r="${index}">${cells}</row>`;
    const header = Array.from(
      { length: 12 },
      (_, column) => `<c r="${String.fromCharCode(66 + column)}1"><v>${column + 1}</v></c>`,
    ).join('');
    const rows = 'ABCDEFGH'.split('').map((letter, index) => {
      const first = `<c r="A${index + 2}" t="inlineStr"><is><t>${letter}</t></is></c>`;
      const cells = [
        `<c r="B${index + 2}"><f>C${index + 2}*2</f><v>0.5</v></c>`,
        `<c r="C${index + 2}" t="str"><f>IF(1,"OVER")</f><v>OVER</v></c>`,
        `<c r="D${index + 2}" t="e"><v>#N/A</v></c>`,
        `<c r="E${index + 2}"><v>2.5E-2</v></c>`,
      ];
      return row(index + 2, first + cells.join(''));
    });
    const sheet = `<worksheet><sheetData>${row(1, header)}${rows.join('')}</sheetData></worksheet>`;
    const wells = (await readExport(workbookWith(sheet))).plates[0]?.reads[0]?.wells;
    expect(wells?.get('A1')).toEqual({ kind: 'measured', od: 0.5 });
    expect(wells?.get('A2')).toEqual({ kind: 'overflow', raw: 'OVER' });
    expect(wells?.get('A3')).toEqual({ kind: 'missing', raw: '#N/A' });
    expect(wells?.get('A4')).toEqual({ kind: 'measured', od: 0.025 });
    expect(wells?.get('A5')).toEqual({ kind: 'missing', raw: '' });
  });

  it('with a row that a put-in cell moved to the right are refused', async () => {
    const moved = GRID.map((cells, row) => (row === 4 ? [...cells.slice(0, 5), undefined, ...cells.slice(5)] : cells));
    await expect(codeOf(writeXlsx([{ name: 'Sheet1', rows: moved }]))).resolves.toBe('REFUSED_MALFORMED');
    const noted = GRID.map((cells, row) => (row === 4 ? [...cells, 0.93] : cells));
    await expect(codeOf(writeXlsx([{ name: 'Sheet1', rows: noted }]))).resolves.toBe('read');
  });

  it('that state to unpack to gigabytes are refused before they are unpacked', async () => {
    const bomb = writeZip([
      { name: 'xl/workbook.xml', content: new Uint8Array(2000), method: 8, statedSize: 3_000_000_000 },
    ]);
    const start = performance.now();
    expect(await codeOf(bomb)).toBe('REFUSED_TOO_LARGE');
    expect(performance.now() - start).toBeLessThan(200);
  });

  it('that unpack to more than they state are refused while they are unpacked', async () => {
    const content = new Uint8Array(40_000_000);
    const packed = deflateRawSync(content);
    expect(packed.length).toBeLessThan(60_000);
    const liar = writeZip([{ name: 'xl/workbook.xml', content: packed, method: 8, statedSize: 1000 }]);
    expect(await codeOf(liar)).toBe('REFUSED_TOO_LARGE');
  });

  it('whose checksum does not fit are refused, because a value may have changed', async () => {
    const bytes = writeXlsx([{ name: 'Sheet1', rows: GRID }]);
    const text = new TextDecoder('latin1').decode(bytes);
    const changed = Uint8Array.from(text.replace('<v>2.375</v>', '<v>2.875</v>'), (letter) => letter.charCodeAt(0));
    expect(await codeOf(changed)).toBe('REFUSED_MALFORMED');
  });

  it('of other kinds are named', async () => {
    const message = async (name: string): Promise<string> => {
      const error = await readExport(writeZip([{ name, content: 'x' }])).catch((thrown: unknown) => thrown);
      return (error as InputError).message;
    };
    expect(await message('content.xml')).toContain('OpenDocument');
    expect(await message('xl/workbook.bin')).toContain('.xlsb');
    expect(await message('word/document.xml')).toContain('Word');
  });

  it('are checked with CRC-32 as everybody computes it', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});

describe('binary files', () => {
  it('are refused as binary', async () => {
    expect(await codeOf(Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d]))).toBe('REFUSED_UNSUPPORTED_CONTAINER');
    expect(await codeOf(Uint8Array.from({ length: 500 }, (_, index) => (index * 37) % 251))).toBe(
      'REFUSED_UNSUPPORTED_CONTAINER',
    );
  });
});
