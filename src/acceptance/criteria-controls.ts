import { toText } from '../domain/number-text.ts';
import type { CriterionDefinition, Limits } from './criterion.ts';
import { readShare, shareText } from './share.ts';

const number = (limits: Limits, name: string): string => toText(Number(limits[name]));
const share = (limits: Limits, name: string): string => shareText(readShare(limits[name]) ?? 0);
const entriesText = (limits: Limits): string =>
  Object.entries(limits)
    .map(([name, range]) => `${name} ${String(range)}`)
    .join('; ');

/** Criteria of the plate's controls. */
export const CONTROL_CRITERIA: readonly CriterionDefinition[] = [
  {
    id: 'controls-recovery',
    title: 'Controls against nominal',
    appliesTo: ['drug', 'ada'],
    severity: 'error',
    presets: ['ich-m10'],
    limits: {
      percent: { kind: 'number', value: 20, about: 'largest deviation from nominal, percent' },
      minimumShare: { kind: 'share', value: '2/3', about: 'share of all control results that must pass' },
      minimumSharePerLevel: { kind: 'share', value: 0.5, about: 'the same at each level' },
      of: { kind: 'choice', value: 'wells', choices: ['wells', 'means'], about: 'what counts as one result' },
    },
    source: 'ICH M10 (2019 consultation text) 4.3.2; EMA 2011 (67 % and 50 %)',
    words: (limits) =>
      `at least ${share(limits, 'minimumShare')} of all control results, and ${share(limits, 'minimumSharePerLevel')} at ` +
      `each level, within ±${number(limits, 'percent')} % of nominal` +
      `${limits['of'] === 'means' ? ' (means of replicates)' : ' (each well)'}`,
    findingCodes: ['CONTROLS_REJECTED', 'CONTROL_LEVEL_REJECTED', 'CONTROL_OUT_OF_LIMITS'],
  },
  {
    id: 'controls-design',
    title: 'Controls on the plate',
    appliesTo: ['drug', 'ada'],
    severity: 'warning',
    presets: ['ich-m10'],
    limits: {
      minimumLevels: { kind: 'number', value: 3, about: 'levels of controls' },
      minimumPerLevel: { kind: 'number', value: 2, about: 'wells at each level' },
      minimumShareOfSamples: { kind: 'share', value: 0.05, about: 'control wells against sample wells' },
      required: { kind: 'flag', value: false, about: 'true rejects a plate without them' },
    },
    source: 'ICH M10 (2019 consultation text) 4.3.1 and 4.3.2',
    words: (limits) =>
      `controls at ${number(limits, 'minimumLevels')} levels at least, ${number(limits, 'minimumPerLevel')} wells a level, ` +
      `${share(limits, 'minimumShareOfSamples')} of the sample wells${limits['required'] === true ? '; required' : ''}`,
    findingCodes: ['CONTROLS_MISSING', 'CONTROLS_TOO_FEW'],
  },
  {
    id: 'controls-placement',
    title: 'Placement of the controls',
    appliesTo: ['drug', 'ada'],
    severity: 'warning',
    presets: ['ich-m10'],
    limits: {
      lowOverLloq: { kind: 'number', value: 3, about: 'lowest control at most this many times the LLOQ' },
      middleFactor: {
        kind: 'number',
        value: 2,
        about: 'a control within this factor of the geometric mean of the range',
      },
      highShareOfUloq: { kind: 'share', value: 0.75, about: 'highest control at least this share of the ULOQ' },
    },
    source: 'ICH M10 (2019 consultation text) 4.2.4; the factor about the geometric mean is by design',
    words: (limits) =>
      `lowest control at most ${number(limits, 'lowOverLloq')} x LLOQ, one within a factor of ` +
      `${number(limits, 'middleFactor')} of the middle of the range, highest at least ${share(limits, 'highShareOfUloq')} of ULOQ`,
    findingCodes: ['CONTROLS_MISPLACED'],
  },
  {
    id: 'control-limits',
    title: 'Control ranges',
    appliesTo: ['drug', 'ada'],
    severity: 'error',
    presets: ['kit'],
    limits: {},
    entries: 'range',
    source: "the lot's certificate, as the assay states it",
    words: (limits) =>
      Object.keys(limits).length === 0
        ? 'each control within the range of its lot (the assay states none)'
        : `each control within the range of its lot: ${entriesText(limits)}`,
    findingCodes: ['CONTROL_OUT_OF_RANGE', 'CONTROL_NOT_FOUND'],
  },
  {
    id: 'westgard',
    title: 'Westgard rules within the run',
    appliesTo: ['drug', 'ada'],
    severity: 'error',
    presets: [],
    limits: {},
    entries: 'target',
    source: 'Westgard rules (PMC3909142, table 1); mean and SD from a fixed baseline',
    words: (limits) =>
      `1-3s, 2-2s, R-4s (1-2s warns) of each well against ${Object.keys(limits).length === 0 ? "each control's stated mean and SD" : entriesText(limits)}`,
    findingCodes: [
      'WESTGARD_REJECTED',
      'WESTGARD_WARNING',
      'CONTROL_OUT_OF_RANGE',
      'CONTROL_NOT_FOUND',
      'CONTROL_WITHOUT_VALUE',
    ],
  },
  {
    id: 'negative-control',
    title: 'Negative control',
    appliesTo: ['ada'],
    severity: 'error',
    presets: ['ich-m10', 'kit', 'minimal'],
    limits: {},
    source: 'design: a negative control reads below the cut point',
    words: () => 'the negative control reads below the cut point',
    findingCodes: ['NEGATIVE_CONTROL_POSITIVE', 'NEGATIVE_CONTROL_MISSING'],
  },
  {
    id: 'positive-control',
    title: 'Positive control',
    appliesTo: ['ada'],
    severity: 'error',
    presets: ['ich-m10', 'kit', 'minimal'],
    limits: {},
    source: 'design: each positive control reads at or above the cut point',
    words: () => 'each positive control reads at or above the cut point',
    findingCodes: ['POSITIVE_CONTROL_NEGATIVE', 'POSITIVE_CONTROL_MISSING'],
  },
];
