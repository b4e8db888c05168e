import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cellColumn,
  cellColumns,
  type Delimiter,
  guessDelimiter,
  splitBlanks,
  splitDelimited,
} from '../../src/plate-reader/delimited-text.ts';

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
const cell = fc.stringMatching(/^[ \t\u00a0a-z0-9.,;#-]{0,6}$/);

describe('delimited text', () => {
  it('is split without quotation marks as the parser of quoted text splits it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom('\n', '\r\n', '\r'),
        (lines, delimiter, lineEnd) => {
          const text = lines.map((cells) => cells.join(delimiter)).join(lineEnd);
          const placed = (split: string) =>
            splitDelimited(split, delimiter)
              .rows.slice(0, lines.length)
              .map((row) => ({ cells: row.cells, line: row.line, columns: cellColumns(row) }));
          const quoted = placed(`${text}${lineEnd}"a quoted line"`);
          expect(text === '' ? quoted.slice(0, 0) : quoted).toEqual(placed(text));
        },
      ),
    );
  });

  it('tells where each cell starts, also behind a quoted delimiter', () => {
    const [plain, quoted] = splitDelimited('A1, B2,,x\n"a,b",c', ',').rows;
    expect(plain === undefined ? [] : cellColumns(plain)).toEqual([1, 4, 8, 9]);
    expect([cellColumn(quoted, 1), cellColumn(quoted, 7), cellColumn(undefined, 0)]).toEqual([7, 1, 1]);
  });

  it('has a comma for its delimiter where neither tab nor semicolon stands', () => {
    expect([guessDelimiter(''), guessDelimiter('a b'), guessDelimiter('a,b\nc')]).toEqual([',', ',', ',']);
    expect([guessDelimiter('# a;b\n1,2'), guessDelimiter('"a;b",c\n1,2'), guessDelimiter('a;b\n1,5;2')]).toEqual([
      ',',
      ',',
      ';',
    ]);
  });

  it('is split as a first line "sep=;" says, which counts as a blank line', () => {
    for (const text of ['sep=;\r\na;b,c\r\n', '\ufeffsep=;\na;b,c\n', '"sep=;"\n"a";"b,c"\n']) {
      const { delimiter, rows } = splitDelimited(text);
      expect(delimiter).toBe(';');
      expect(rows.slice(0, 2).map(({ cells, line }) => [line, ...cells])).toEqual([
        [1, ''],
        [2, 'a', 'b,c'],
      ]);
    }
  });

  it('is split at blanks from eight lines of eight numbers on', () => {
    const line = '0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8';
    expect(splitBlanks(Array.from({ length: 8 }, () => line).join('\n'))?.map(({ cells }) => cells.length)).toEqual(
      Array.from({ length: 8 }, () => 8),
    );
    expect(splitBlanks(Array.from({ length: 7 }, () => line).join('\n'))).toBeUndefined();
  });
});
