import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareIds } from '../../src/domain/compare-ids.ts';

it('orders ids by their numbers, not by their digits', () => {
  expect(['S10', 'S9', 'S-2', 'S01', 'S1'].sort(compareIds)).toEqual(['S-2', 'S01', 'S1', 'S9', 'S10']);
});

it('is a total order: two ids are equal only when they are the same text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (left, right) => {
      expect(Math.sign(compareIds(left, right)) + Math.sign(compareIds(right, left))).toBe(0);
      expect(compareIds(left, right) === 0).toBe(left === right);
    }),
  );
});
