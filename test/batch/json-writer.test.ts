import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newJsonWriter } from '../../src/batch/json-writer.ts';

describe('the JSON writer', () => {
  it('gives the bytes of JSON.stringify for any value, one after another in the same buffer', () => {
    const write = newJsonWriter();
    const values = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.object({ withNullPrototype: true, maxDepth: 4 }));
    fc.assert(
      fc.property(values, (value) => {
        expect(Buffer.from(write(value)).toString('utf8')).toBe(`${JSON.stringify(value)}\n`);
      }),
    );
  });

  it('leaves out what is undefined, and grows for texts of any length', () => {
    const write = newJsonWriter();
    const value = {
      none: undefined,
      list: [undefined, 'µ'.repeat(300_000), '∞'],
      empty: {},
      nothing: { a: undefined },
      last: 1 / 3,
    };
    expect(Buffer.from(write(value)).toString('utf8')).toBe(`${JSON.stringify(value)}\n`);
    expect(Buffer.from(write([1])).toString('utf8')).toBe('[1]\n');
  });
});
