import { describe, expect, it } from 'vitest';
import { readPoints } from '../../src/curve/read-points.ts';
import { InputError } from '../../src/domain/input-error.ts';

const code = (text: string): string => {
  try {
    readPoints(text);
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return 'read';
};

describe('calibration points', () => {
  const expected = [
    { x: 0, y: 0.05 },
    { x: 12.5, y: 1.25 },
  ];

  it.each([
    ['commas without header', '0,0.05\n12.5,1.25\n'],
    ['a header', 'x,y\n0,0.05\n12.5,1.25\n'],
    ['the columns in another order', 'OD,Concentration (ng/mL)\n0.05,0\n1.25,12.5\n'],
    ['semicolons and decimal commas', 'conc;od\n0;0,05\n12,5;1,25\n'],
    ['tabs, comments and blank lines', '# plate 1\n\n0\t0.05\n12.5\t1.25\n\n'],
    ['blanks between the columns', 'x y\n0   0.05\n12.5 1.25\n'],
    ['Windows line ends and a byte order mark', '\uFEFFx,y\r\n0,0.05\r\n12.5,1.25\r\n'],
  ])('are read with %s', (_, text) => {
    expect(readPoints(text)).toEqual({ value: expected, findings: [] });
  });

  it.each([
    'standard,concentration (ng/mL),OD 450',
    'level,nominal (ng/mL),absorbance 450 nm',
    'Standard;Konzentration (ng/ml);Extinktion 450',
  ])('have names of their own beside their concentrations in "%s"', (header) => {
    const mark = header.includes(';') ? ';' : ',';
    const points = ['S1', '0', '0.05', 'S2', '12.5', '1.25'];
    const lines = [header, points.slice(0, 3).join(mark), points.slice(3).join(mark)];
    expect(readPoints(`${lines.join('\n')}\n`).value).toEqual([
      { x: 0, y: 0.05, label: 'S1' },
      { x: 12.5, y: 1.25, label: 'S2' },
    ]);
    expect(code('standard (ng/mL),od,concentration\n0,0.05,0.1\n12.5,1.25,12.2\n')).toBe('POINTS_COLUMNS');
    expect(readPoints('level,od\n1,0.05\n2,1.25\n').value.map(({ x }) => x)).toEqual([1, 2]);
    expect(code('standard,level,od\n1,200,0.05\n2,100,1.25\n')).toBe('POINTS_COLUMNS');
    expect(code('conc,OD450,OD620\n0,0.05,0.04\n12.5,1.25,0.04\n')).toBe('POINTS_COLUMNS');
  });

  it('carry a weight and a well where these columns stand', () => {
    const { value, findings } = readPoints('well,x,y,weight\nA1,0,0.05,4\nA2,1,0.1,2\n');
    expect(value).toEqual([
      { x: 0, y: 0.05, weight: 4, label: 'A1' },
      { x: 1, y: 0.1, weight: 2, label: 'A2' },
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      'the points are weighted by the column "weight"; no weighting scheme is applied',
    ]);
    expect(readPoints('0,0.05,4\n1,0.1,2\n').findings[0]?.args).toEqual({ column: 'the third column' });
    expect(readPoints('x,y,weight\n0,0.05,\n1,0.1,\n')).toEqual({
      value: [
        { x: 0, y: 0.05 },
        { x: 1, y: 0.1 },
      ],
      findings: [],
    });
  });

  it('say which columns were not used', () => {
    const { findings } = readPoints('well,conc,od,od 2,\nA1,0,0.05,0.06,\n');
    expect(findings).toMatchObject([{ code: 'POINTS_COLUMNS_UNUSED', args: { columns: ['od 2'] } }]);
  });

  it('have a decimal comma before three digits where a comment says so', () => {
    const { value: points } = readPoints('# decimal: ,\nx;y\n1,000;12,500\n2;9\n');
    expect(points).toEqual([
      { x: 1, y: 12.5 },
      { x: 2, y: 9 },
    ]);
  });

  it.each([
    ['', 'POINTS_EMPTY'],
    ['x,y\n', 'POINTS_EMPTY'],
    ['# nothing\n', 'POINTS_EMPTY'],
    ['dose,colour\n1,2\n', 'POINTS_COLUMNS'],
    ['1\n2\n', 'POINTS_COLUMNS'],
    ['x;y\n1,5;0.1\n2;0,2\n', 'POINTS_DECIMAL_MARK'],
    ['x;y\n1,000;12,500\n2,000;90\n', 'POINTS_DECIMAL_MARK'],
    ['1,2,0\n', 'POINTS_WEIGHT'],
    ['x,y,weight\n0,0.05,4\n1,0.1,\n', 'POINTS_WEIGHT'],
    ['x,y\n0,0,05\n3,125,0,142\n', 'POINTS_COLUMNS'],
    ['0,0,05\n3,125,0,142\n', 'POINTS_COLUMNS'],
    ['0,0.05\n1,0.1,4\n', 'POINTS_WEIGHT'],
    ['conc,OD,OD\n0,0.05,0.06\n', 'POINTS_COLUMNS'],
    ['0,0.05,0.06,0.05\n1,0.1,0.11,0.12\n', 'POINTS_COLUMNS'],
    ['1,NaN\n', 'POINTS_NOT_A_NUMBER'],
    ['1,1e999\n', 'POINTS_NOT_A_NUMBER'],
  ])('are refused in %j with %s', (text, expectedCode) => {
    expect(code(text)).toBe(expectedCode);
  });
});
