import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticksBetween, ticksOverDecades } from '../../src/report/axis-ticks.ts';

describe('the ticks of an axis', () => {
  it('are round numbers, without what decimal steps leave behind', () => {
    expect(ticksBetween(0, 2.8)).toEqual([0, 1, 2]);
    expect(ticksBetween(-0.1, 0.7)).toEqual([0, 0.2, 0.4, 0.6]);
    expect(ticksBetween(0, 0.31)).toEqual([0, 0.1, 0.2, 0.3]);
    expect(ticksBetween(3, 3)).toEqual([]);
  });

  it('are powers of ten over many decades, with 2 and 5 times each over few', () => {
    expect(ticksOverDecades(0.6, 21)).toEqual([1, 2, 5, 10, 20]);
    expect(ticksOverDecades(0.001, 50000)).toEqual([0.001, 0.01, 0.1, 1, 10, 100, 1000, 10000]);
  });

  it('are a few, in order and between the ends, for any ends', () => {
    const end = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(end, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (low, span) => {
        const ticks = ticksBetween(low, low + span);
        expect(ticks.length).toBeGreaterThanOrEqual(1);
        expect(ticks.length).toBeLessThanOrEqual(7);
        const slack = 1e-9 * (Math.abs(low) + span);
        expect(ticks.every((tick) => tick >= low - slack && tick <= low + span + slack)).toBe(true);
        expect(ticks).toEqual([...new Set(ticks)].sort((left, right) => left - right));
      }),
    );
  });
});
