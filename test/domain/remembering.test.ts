import { describe, expect, it } from 'vitest';
import { remembering } from '../../src/domain/remembering.ts';

function counted(): { readonly lengthOf: (text: string) => number; readonly asked: string[] } {
  const asked: string[] = [];
  const lengthOf = remembering((text) => {
    asked.push(text);
    return text.length;
  });
  return { lengthOf, asked };
}

describe('a function that remembers', () => {
  it('answers a short text twice and works it out once', () => {
    const { lengthOf, asked } = counted();
    expect([lengthOf('A1:A2'), lengthOf('A1:A2'), lengthOf('B1')]).toEqual([5, 5, 2]);
    expect(asked).toEqual(['A1:A2', 'B1']);
  });

  it('keeps no long text, which may be a slice of a whole file', () => {
    const { lengthOf, asked } = counted();
    const text = 'concentration (ng/mL)';
    expect([lengthOf(text), lengthOf(text)]).toEqual([21, 21]);
    expect(asked).toEqual([text, text]);
  });

  it('forgets everything rather than grow without bound', () => {
    const { lengthOf, asked } = counted();
    for (let count = 0; count <= 512; count += 1) lengthOf(`${count}`);
    asked.length = 0;
    lengthOf('0');
    lengthOf('512');
    expect(asked).toEqual(['0']);
  });
});
