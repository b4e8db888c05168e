import { describe, expect, it } from 'vitest';
import { describeCriterion, resolveCriteria } from '../../src/acceptance/presets.ts';
import type { AcceptanceSettings } from '../../src/assay/assay-definition.ts';
import { InputError } from '../../src/domain/input-error.ts';

const settings = (
  preset: AcceptanceSettings['preset'],
  criteria: AcceptanceSettings['criteria'] = {},
  rules: AcceptanceSettings['rules'] = [],
): AcceptanceSettings => ({ preset, criteria, rules });

function problemsOf(wrong: AcceptanceSettings): readonly { readonly code: string; readonly text: string }[] {
  try {
    resolveCriteria(wrong, { placeOf: (path) => ({ line: path.length, column: 1 }) });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.kind).toBe('settings');
    expect(error.problems.every(({ at }) => at?.line !== undefined)).toBe(true);
    return error.problems.map(({ code, message, hint }) => ({ code, text: `${message}; ${hint}` }));
  }
  return [];
}

describe('the presets', () => {
  it.each([
    ['ich-m10', ['curve', 'standards-recovery', 'standards-cv', 'standards-range', 'controls-recovery']],
    ['kit', ['curve', 'control-limits', 'negative-control', 'positive-control', 'reference-read']],
    ['minimal', ['curve', 'negative-control', 'positive-control', 'reference-read', 'replicates-cv']],
  ] as const)('%s begins with its own criteria, none of them changed', (preset, first) => {
    const criteria = resolveCriteria(settings(preset));
    expect(criteria.slice(0, first.length).map(({ id }) => id)).toEqual(first);
    expect(criteria.filter(({ changed, off }) => changed || off)).toEqual([]);
  });

  it('do not judge a curve by R² unless the assay says so', () => {
    const ids = (one: AcceptanceSettings): readonly string[] => resolveCriteria(one).map(({ id }) => id);
    expect(ids(settings('ich-m10'))).not.toContain('standards-r-squared');
    expect(ids(settings('ich-m10', { 'standards-r-squared': { minimum: 0.99 } }))).toContain('standards-r-squared');
  });

  it('show what the assay set, switched off and added', () => {
    const criteria = resolveCriteria(
      settings(
        'ich-m10',
        {
          'standards-recovery': { percent: 15, minimumShare: '75 %' },
          'edge-effect': false,
          'blank-od': { maximum: 0.1 },
        },
        [{ id: 'top', formula: 'mean(top) > 1.5', severity: 'error', text: 'Top standard', source: 'kit insert' }],
      ),
    );
    const changed = criteria.filter((criterion) => criterion.changed);
    expect(changed.map(({ id, off, changes }) => [id, off, changes])).toEqual([
      ['standards-recovery', false, ['percent 15, preset 20']],
      ['blank-od', false, ['added by the assay']],
      ['edge-effect', true, ['switched off']],
      ['top', false, ['added by the assay']],
    ]);
    expect(describeCriterion(changed[0] as (typeof changed)[number])).toMatch(
      /within ±15 % of nominal .* \(changed: percent 15, preset 20\) \[rejects the plate; ICH M10/,
    );
    expect(describeCriterion(changed[2] as (typeof changed)[number])).toMatch(
      /switched off in the assay \[not judged;/,
    );
    expect(describeCriterion(changed[3] as (typeof changed)[number])).toBe(
      'Top standard: mean(top) > 1.5 (changed: added by the assay) [rejects the plate; kit insert]',
    );
  });

  it("take the assay's own CV limits of replicates, and the criterion's where both are stated", () => {
    const replicates = { cvOn: 'response', maxCvPercent: 15 } as const;
    const limitsOf = (one: AcceptanceSettings): unknown =>
      resolveCriteria(one, { replicates }).find(({ id }) => id === 'replicates-cv')?.limits;
    expect(limitsOf(settings('kit'))).toEqual({ percent: 15, percentAtLimits: 15 });
    expect(limitsOf(settings('kit', { 'replicates-cv': { percent: 12 } }))).toEqual({
      percent: 12,
      percentAtLimits: 15,
    });
  });

  it('tell every problem of the settings at once, with its place and the nearest name', () => {
    const problems = problemsOf(
      settings(
        'ich-m10',
        {
          'standrads-recovery': {},
          'standards-recovery': { percnt: 15, minimumShare: 1.5, refit: 'yes' },
          'controls-recovery': { of: 'well', percent: -1 },
          'standards-r-squared': {},
          'control-limits': { QC1: '2 to 1 ng/mL', QC2: '1 to 2' },
          westgard: { QC1: '3 +- 0 ng/mL' },
          curve: { minimum: 1 },
        },
        [
          { id: 'curve', formula: 'true', severity: 'error' },
          { id: 'a', formula: 'true', severity: 'error' },
          { id: 'a', formula: 'true', severity: 'error' },
        ],
      ),
    );
    expect(problems.map(({ code }) => code)).toEqual([
      'ACCEPTANCE_CRITERION_UNKNOWN',
      'ACCEPTANCE_LIMIT_UNKNOWN',
      'ACCEPTANCE_LIMIT_UNKNOWN',
      'ACCEPTANCE_LIMIT_VALUE',
      'ACCEPTANCE_LIMIT_VALUE',
      'ACCEPTANCE_LIMIT_MISSING',
      'ACCEPTANCE_LIMIT_VALUE',
      'ACCEPTANCE_LIMIT_VALUE',
      'ACCEPTANCE_LIMIT_VALUE',
      'ACCEPTANCE_LIMIT_VALUE',
      'ACCEPTANCE_LIMIT_VALUE',
      'ACCEPTANCE_RULE_ID',
      'ACCEPTANCE_RULE_ID',
    ]);
    const texts = problems.map(({ text }) => text).join('\n');
    expect(texts).toContain('did you mean "standards-recovery"?');
    expect(texts).toContain('did you mean "percent"?');
    expect(texts).toContain('did you mean "wells"?');
    expect(texts).toContain('this criterion has no limits: write {} or false');
  });
});
