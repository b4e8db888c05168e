import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareIds, sortByIds } from '../../src/domain/compare-ids.ts';

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

it('sorts entries as it compares their ids, whether or not the ids have one shape', () => {
  const piece = fc.constantFrom('S', 's', '-', '0', '1', '9', '01', '10', '99999999999999999999');
  const anyId = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
  const oneShape = fc.tuple(fc.constantFrom('S', 'T'), fc.integer({ min: 10, max: 99 })).map(([a, n]) => `${a}-${n}`);
  fc.assert(
    fc.property(fc.oneof(fc.array(anyId), fc.array(oneShape)), (ids) => {
      const entries = ids.map((id, index) => ({ id, index }));
      expect(sortByIds(entries, ({ id }) => id)).toEqual(
        entries.toSorted((left, right) => compareIds(left.id, right.id)),
      );
    }),
  );
});
