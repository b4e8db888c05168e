import { describe, expect, it } from 'vitest';
import { ALL_WELLS, wellIndex, wellPosition } from '../../src/domain/well-id.ts';

describe('a well', () => {
  it('has its place in reading order', () => {
    expect(ALL_WELLS.map(wellIndex)).toEqual(ALL_WELLS.map((_, index) => index));
  });

  it('has its row and column', () => {
    expect(wellPosition('A1')).toEqual({ row: 0, column: 0 });
    expect(wellPosition('C10')).toEqual({ row: 2, column: 9 });
    expect(wellPosition('H12')).toEqual({ row: 7, column: 11 });
  });
});
