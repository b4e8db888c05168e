import { toText } from '../domain/number-text.ts';
import type { CriterionDefinition, Limits } from './criterion.ts';
import { readShare, shareText } from './share.ts';

const number = (limits: Limits, name: string): string => toText(Number(limits[name]));
const share = (limits: Limits, name: string): string => shareText(readShare(limits[name]) ?? 0);

/** Criteria of the standard curve and its standards. */
export const STANDARD_CRITERIA: readonly CriterionDefinition[] = [
  {
    id: 'curve',
    title: 'Standard curve',
    appliesTo: ['drug', 'ada'],
    severity: 'error',
    presets: ['ich-m10', 'kit', 'minimal'],
    limits: {},
    source: 'design: no concentration stands without a fitted curve',
    words: () => 'a standard curve is fitted',
    findingCodes: ['CURVE_MISSING'],
  },
  {
    id: 'standards-recovery',
    title: 'Standards, back-calculated',
    appliesTo: ['drug', 'ada'],
    severity: 'error',
    presets: ['ich-m10'],
    limits: {
      percent: { kind: 'number', value: 20, about: 'largest deviation from nominal, percent' },
      percentAtLimits: { kind: 'number', value: 25, about: 'the same at LLOQ and ULOQ, percent' },
      minimumShare: { kind: 'share', value: 0.75, about: 'share of the non-anchor standards that must pass' },
      minimumLevels: { kind: 'number', value: 6, about: 'levels that must pass' },
      requireLimits: { kind: 'flag', value: false, about: 'LLOQ and ULOQ must be among them (validation rule)' },
      refit: { kind: 'flag', value: true, about: 'drop failed standards and fit again, within the rule' },
    },
    source: 'ICH M10 (2019 consultation text) 4.2.3 and 4.3.2',
    words: (limits) =>
      `back-calculated within ±${number(limits, 'percent')} % of nominal (±${number(limits, 'percentAtLimits')} % at ` +
      `LLOQ and ULOQ) in at least ${share(limits, 'minimumShare')} of the standards and at least ` +
      `${number(limits, 'minimumLevels')} levels${limits['requireLimits'] === true ? ', LLOQ and ULOQ among them' : ''}` +
      `${limits['refit'] === true ? '; failed standards are dropped and the curve fitted again' : ''}`,
    findingCodes: ['STANDARDS_REJECTED', 'STANDARD_OUT_OF_LIMITS', 'STANDARD_RANGE_TRUNCATED'],
  },
  {
    id: 'standards-cv',
    title: 'Standards, replicates',
    appliesTo: ['drug', 'ada'],
    severity: 'warning',
    presets: ['ich-m10'],
    limits: {
      percent: { kind: 'number', value: 20, about: 'largest CV of a standard, percent' },
      percentAtLimits: { kind: 'number', value: 25, about: 'the same at LLOQ and ULOQ, percent' },
    },
    source: 'ICH M10 (2019 consultation text) 4.2.3; replicates within 20/25 % by design',
    words: (limits) =>
      `CV of each standard at most ${number(limits, 'percent')} % (${number(limits, 'percentAtLimits')} % at LLOQ and ` +
      'ULOQ); a standard beyond it counts as failed',
    findingCodes: ['STANDARD_CV'],
  },
  {
    id: 'standards-range',
    title: 'Range covers the controls',
    appliesTo: ['drug', 'ada'],
    severity: 'error',
    presets: ['ich-m10'],
    limits: {},
    source: 'ICH M10 (2019 consultation text) 4.3.2: the revised range covers all QC levels',
    words: () => 'the accepted range of the curve covers every control with a nominal value',
    findingCodes: ['RANGE_MISSES_CONTROLS'],
  },
  {
    id: 'standards-r-squared',
    title: 'R² of the curve',
    appliesTo: ['drug', 'ada'],
    severity: 'error',
    presets: [],
    limits: { minimum: { kind: 'number', about: 'smallest R²' } },
    source: "the assay's own rule; R² alone does not show that a curve is good",
    words: (limits) => `R² at least ${number(limits, 'minimum')}`,
    findingCodes: ['R_SQUARED_LOW'],
  },
];
