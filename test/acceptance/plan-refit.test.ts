import { describe, expect, it } from 'vitest';
import type { StandardToJudge } from '../../src/acceptance/judge-plate-input.ts';
import { planRefit } from '../../src/acceptance/plan-refit.ts';
import { resolveCriteria } from '../../src/acceptance/presets.ts';

const criteria = resolveCriteria({ preset: 'ich-m10', criteria: {}, rules: [] });

/** Eight standards from 1 to 128, off their nominal value by a percentage. */
function standards(offPercent: Readonly<Record<number, number>>, dropped: readonly number[] = []): StandardToJudge[] {
  return [1, 2, 4, 8, 16, 32, 64, 128].map((nominal) => ({
    name: `S${nominal}`,
    nominal,
    unit: 'ng/mL',
    wells: ['A1'],
    cvPercent: 5,
    backCalculated: nominal * (1 + (offPercent[nominal] ?? 0) / 100),
    usedInFit: !dropped.includes(nominal),
    droppedInRefit: dropped.includes(nominal),
  }));
}

const dropOf = (plan: ReturnType<typeof planRefit>): readonly number[] =>
  plan.kind === 'refit' ? plan.drop.map(({ nominal }) => nominal) : [];

describe('planning a refit', () => {
  it('drops the standards that failed', () => {
    expect(dropOf(planRefit(standards({ 4: 30, 128: -40 }), criteria))).toEqual([4, 128]);
  });

  it('keeps the curve where all standards pass, and where too many fail to be dropped', () => {
    expect(planRefit(standards({}), criteria).kind).toBe('keep');
    expect(planRefit(standards({ 4: 30, 16: 30, 128: -40 }), criteria).kind).toBe('keep');
  });

  it('goes on while new standards fail, and ends when no more may be dropped', () => {
    expect(dropOf(planRefit(standards({ 8: 30 }, [4]), criteria))).toEqual([8]);
    expect(planRefit(standards({ 16: 30 }, [4, 8]), criteria).kind).toBe('keep');
    expect(planRefit(standards({ 4: 1 }, [4]), criteria).kind).toBe('keep');
  });

  it('never drops anchors or zero standards, and nothing where the assay does not allow it', () => {
    const withZero = standards({ 4: 30 }).map((standard) =>
      standard.nominal === 1 ? { ...standard, nominal: 0, backCalculated: 3 } : standard,
    );
    expect(dropOf(planRefit(withZero, criteria))).toEqual([4]);
    const fixed = resolveCriteria({
      preset: 'ich-m10',
      criteria: { 'standards-recovery': { refit: false } },
      rules: [],
    });
    expect(planRefit(standards({ 4: 30 }), fixed).kind).toBe('keep');
    const unjudged = resolveCriteria({ preset: 'minimal', criteria: {}, rules: [] });
    expect(planRefit(standards({ 4: 30 }), unjudged).kind).toBe('keep');
  });
});
