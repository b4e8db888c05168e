import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { type FitOptions, fitCommand } from '../../src/cli/fit-command.ts';
import { InputError } from '../../src/domain/input-error.ts';

const PLATE = `x,y
0,0.0500
0,0.0480
1,0.1100
1,0.1200
4,0.3500
4,0.3300
16,1.0100
16,1.0600
64,1.9800
64,2.0500
256,2.6000
256,2.5000
`;
const schema = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../src/cli/fit-result.schema.json'), 'utf8'));
const validate = new Ajv2020().compile(schema);

async function run(points: string, options: FitOptions = {}): Promise<{ exit: number; out: string }> {
  let out = '';
  const io = {
    readText: async () => points,
    stdout: (text: string) => {
      out += text;
    },
  };
  return { exit: await fitCommand(['points.csv'], options, io), out };
}

async function json(points: string, options: FitOptions = {}) {
  const { exit, out } = await run(points, { ...options, format: 'json' });
  const result = JSON.parse(out);
  expect(validate(result), JSON.stringify(validate.errors)).toBe(true);
  return { exit, result };
}

async function refusal(points: string, options: FitOptions = {}): Promise<InputError> {
  try {
    await run(points, options);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('fit', () => {
  it('prints the JSON that its schema describes, with the concentrations of --at', async () => {
    const { exit, result } = await json(PLATE, { at: '0.01,0.5,9', replicates: '2' });
    expect(exit).toBe(0);
    expect(result).toMatchObject({
      schemaVersion: 1,
      model: '4pl',
      weighting: 'none',
      fitOn: 'wells',
      converged: true,
    });
    expect(Object.keys(result.parameters)).toEqual(['a', 'b', 'c', 'd']);
    expect(result.degreesOfFreedom).toBe(8);
    expect(result.inverse.map((one: { kind: string }) => one.kind)).toEqual(['below-curve', 'value', 'above-curve']);
    const [, middle] = result.inverse;
    expect(middle.ci95[0]).toBeLessThan(middle.x);
    expect(middle.ci95[1]).toBeGreaterThan(middle.x);
    expect(result.points).toHaveLength(12);
  });

  it('fits means where they are asked for: half as many points, the same curve for equal replicates', async () => {
    const { result: wells } = await json(PLATE);
    const { result: means } = await json(PLATE, { fitOn: 'means' });
    expect(means.degreesOfFreedom).toBe(2);
    expect(means.parameters.c / wells.parameters.c).toBeCloseTo(1, 9);
  });

  it.each(['none', '1/y', '1/y2', '1/x', '1/x2', '1/f', '1/f2', 'estimated'])(
    'knows weighting %s',
    async (weighting) => {
      const { result } = await json(PLATE, { weighting });
      expect(result.converged).toBe(true);
      expect(result.weighting).toBe(weighting);
    },
  );

  it.each([
    ['1/y²', '1/y2'],
    ['1/Y^2', '1/y2'],
    ['pom=1', '1/f2'],
  ])('reads weighting "%s" as %s', async (given, weighting) => {
    expect((await json(PLATE, { weighting: given })).result.weighting).toBe(weighting);
  });

  it('takes weights from the third column in place of a weighting', async () => {
    const rows = PLATE.trim().split('\n').slice(1);
    const weighted = rows.map((row) => `${row},${1 / Number(row.split(',')[1]) ** 2}`).join('\n');
    const { result: own } = await json(weighted, { at: '1' });
    const { result: scheme } = await json(PLATE, { weighting: '1/y2', at: '1' });
    for (const name of ['a', 'b', 'c', 'd']) {
      expect(own.parameters[name] / scheme.parameters[name]).toBeCloseTo(1, 9);
      expect(own.standardErrors[name] / scheme.standardErrors[name]).toBeCloseTo(1, 9);
    }
    expect(own.inverse[0].se / scheme.inverse[0].se).toBeCloseTo(1, 9);
  });

  it('says why there is no curve, gives null for what is not known and leaves with 1', async () => {
    const { exit, result } = await json('0,0.1\n1,0.1\n2,0.1\n4,0.1\n8,0.1\n16,0.1\n', { at: '0.1' });
    expect(exit).toBe(1);
    expect(result).toMatchObject({ converged: false, parameters: null, standardErrors: null, sse: null, inverse: [] });
    expect(result.findings.map((finding: { code: string }) => finding.code)).toEqual(['CURVE_FLAT']);
  });

  it('prints a text of at most 80 columns, plain', async () => {
    const { out } = await run(PLATE, { at: '0.5', model: '5pl' });
    expect(out).toContain('5PL fitted');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('refuses options that it does not know, all at once, with what is allowed', async () => {
    const error = await refusal(PLATE, { model: '4pI', weighting: '1/z', at: '0.5,x', replicates: '0' });
    expect(error.kind).toBe('settings');
    expect(error.problems.map((problem) => problem.message)).toEqual([
      '--model "4pi" is not known',
      '--weighting "1/z" is not known',
      '--at "x" is not a number',
      '--replicates "0" is not a number of wells',
    ]);
    expect(error.problems[0]?.hint).toContain('did you mean "4pl"');
  });

  it('names file, line and column of what is wrong with the points', async () => {
    const error = await refusal('conc,od\n0,0.05\n-1,0.1\n2,OVER\n4,\n');
    expect(error.kind).toBe('input');
    expect(error.problems.map(({ code, at }) => [code, at?.file, at?.line, at?.column])).toEqual([
      ['POINTS_NEGATIVE_X', 'points.csv', 3, 1],
      ['POINTS_NOT_A_NUMBER', 'points.csv', 4, 3],
      ['POINTS_CELL_MISSING', 'points.csv', 5, 3],
    ]);
  });
});
