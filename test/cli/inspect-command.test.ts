import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { inspectCommand } from '../../src/cli/inspect-command.ts';
import { InputError } from '../../src/domain/input-error.ts';

const GRID = [
  ',1,2,3,4,5,6,7,8,9,10,11,12',
  ...'ABCDEFGH'.split('').map((letter, row) => [letter, ...Array(11).fill(`0.${row + 1}`), 'OVER'].join(',')),
].join('\n');

async function inspect(text: string, options: Readonly<Record<string, string>>): Promise<string> {
  let out = '';
  const io = {
    readBytes: async () => new TextEncoder().encode(text),
    stdout: (part: string) => {
      out += part;
    },
  };
  expect(await inspectCommand('plate.csv', options, io)).toBe(0);
  return out;
}

describe('inspect', () => {
  it('prints what a file holds as JSON', async () => {
    const report = JSON.parse(await inspect(`OD 450 nm\n${GRID}`, { format: 'json' }));
    expect(report).toMatchObject({
      schemaVersion: 1,
      file: 'plate.csv',
      format: 'generic',
      encoding: 'utf-8',
      plates: [{ primary: '450', reference: null, layout: null }],
    });
    const [read] = report.plates[0].reads;
    expect(read).toMatchObject({ label: '450', wavelengthNm: 450, kind: 'raw' });
    expect(read.wells.A1).toBe(0.1);
    expect(read.wells.H12).toEqual({ state: 'overflow', raw: 'OVER' });
    expect(Object.keys(read.wells)).toHaveLength(96);
  });

  it('prints a plate map that fits 80 columns', async () => {
    const text = await inspect(GRID, {});
    expect(text).toContain('  H 0.800 0.800');
    expect(text).toContain(' OVER');
    for (const line of text.split('\n').slice(1, 20)) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('calls a layout one', async () => {
    const failure = inspect('well,role,name,concentration (ng/mL)\nA1,standard,S1,200\n', {});
    await expect(failure).rejects.toMatchObject({ code: 'LAYOUT_AS_PLATE', at: { file: 'plate.csv' } });
  });

  it.each([
    ['plain-whole-numbers.csv', 'REFUSED_NOT_ABSORBANCE'],
    ['plain-counts.csv', 'REFUSED_NOT_ABSORBANCE'],
    ['kaleido-fluorescence.csv', 'REFUSED_FLUORESCENCE'],
    ['skanit-luminescence.csv', 'REFUSED_LUMINESCENCE'],
    ['decimal-comma-between-commas.csv', 'DECIMAL_UNCLEAR'],
  ])('calls an export of other numbers no layout: %s', async (name, code) => {
    const file = resolve(import.meta.dirname, '../../fixtures/readers/broken', name);
    await expect(inspect(readFileSync(file, 'utf8'), {})).rejects.toMatchObject({ code });
  });

  it('names the file in an error, and refuses options that it does not have', async () => {
    const failure = inspect('nothing here', {}).catch((error: unknown) => error);
    expect(((await failure) as InputError).at?.file).toBe('plate.csv');
    await expect(inspect(GRID, { format: 'xml' })).rejects.toThrow(/no format "xml"/);
    await expect(inspect(GRID, { decimal: ';' })).rejects.toBeInstanceOf(InputError);
  });

  it('prints JSON that its published schema describes, for every export of the fixtures', async () => {
    const root = resolve(import.meta.dirname, '../..');
    const schema = JSON.parse(readFileSync(join(root, 'src/cli/inspect-result.schema.json'), 'utf8'));
    const validate = new Ajv2020().compile(schema);
    const folder = join(root, 'fixtures/readers/traps');
    for (const name of readdirSync(folder).filter((file) => file !== 'expected.json')) {
      const report = JSON.parse(await inspect(readFileSync(join(folder, name), 'utf8'), { format: 'json' }));
      expect(validate(report), `${name}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  });
});
