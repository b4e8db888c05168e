import { describe, expect, it } from 'vitest';
import { COVERAGE_CASES, countCoverage } from './simulation/interval-coverage.ts';
import { countOptima } from './simulation/optimum-search.ts';

// TDM_ELISA_LONG=1 simulates all 20,000 plates and narrows the limits; README.md beside this file holds its figures.
const LONG = process.env['TDM_ELISA_LONG'] === '1';

describe('simulated plates of eight kinds', () => {
  it('are fitted as well as by the best of 50 random starts, or refused for a reason', { timeout: 120_000 }, () => {
    const counts = countOptima(LONG ? 1250 : 12, ['none', '1/y2'], 20261122);
    const judged = counts.map(({ design, weighting, missed, wronglyRefused }) => {
      return { design, weighting, missed, wronglyRefused };
    });
    expect(judged.filter(({ missed, wronglyRefused }) => missed + wronglyRefused > 0)).toEqual([]);
    expect(counts.reduce((sum, count) => sum + count.plates, 0)).toBe(LONG ? 20_000 : 192);
    const fitted = counts.reduce((sum, count) => sum + count.fitted, 0);
    expect(fitted).toBeGreaterThan(LONG ? 19_500 : 180);
  });
});

describe('95 % intervals of a sample in duplicate', () => {
  const [plates, low, high] = LONG ? [4000, 92, 98] : [250, 88, 99.5];
  for (const [row, which] of COVERAGE_CASES.entries()) {
    if (!which.fits) continue;
    const { noise, weighting, fitOn } = which;
    it(`hold the truth under ${noise}, weighting ${weighting}, on ${fitOn}`, { timeout: 120_000 }, () => {
      for (const { x, percent } of countCoverage(which, plates, 1000 + row).byLevel) {
        expect(percent, `at ${x}`).toBeGreaterThanOrEqual(low);
        expect(percent, `at ${x}`).toBeLessThanOrEqual(high);
      }
    });
  }

  it('do not hold it under a weighting that does not fit the noise, which is why the report judges the weighting', () => {
    const wrong = COVERAGE_CASES.find(({ noise, weighting }) => noise === 'SD 0.008 + 5 %' && weighting === 'none');
    if (wrong === undefined) throw new Error('the case is gone');
    const top = countCoverage(wrong, plates, 7).byLevel.at(-1);
    expect(top?.percent).toBeLessThan(85);
  });
});
