import { toText } from '../domain/number-text.ts';
import type { CriterionDefinition, Limits } from './criterion.ts';

const number = (limits: Limits, name: string): string => toText(Number(limits[name]));

/** Criteria of blanks, carry-over and the reference read. */
export const BLANK_AND_READ_CRITERIA: readonly CriterionDefinition[] = [
  {
    id: 'blank-below-lloq',
    title: 'Blanks below the LLOQ',
    appliesTo: ['drug', 'ada'],
    severity: 'error',
    presets: ['ich-m10'],
    limits: {},
    source: 'ICH M10 (2019 consultation text) 4.2: a blank reads below the LLOQ',
    words: () => 'each blank well and zero standard reads below the standard at the LLOQ',
    findingCodes: ['BLANK_ABOVE_LLOQ'],
  },
  {
    id: 'blank-od',
    title: 'Blank OD',
    appliesTo: ['drug', 'ada'],
    severity: 'error',
    presets: [],
    limits: { maximum: { kind: 'number', about: 'largest OD of a blank well, as read' } },
    source: "the kit's instructions, as the assay states them",
    words: (limits) => `each blank well reads at most OD ${number(limits, 'maximum')}`,
    findingCodes: ['BLANK_OD_HIGH'],
  },
  {
    id: 'carry-over',
    title: 'Carry-over',
    appliesTo: ['drug', 'ada'],
    severity: 'warning',
    presets: ['ich-m10'],
    limits: {},
    source: 'ICH M10 (2019 consultation text): a blank after the ULOQ reads below the LLOQ',
    words: () => 'a blank well right of or below a well at the ULOQ reads below the standard at the LLOQ',
    findingCodes: ['CARRY_OVER'],
  },
  {
    id: 'reference-read',
    title: 'Reference read',
    appliesTo: ['drug', 'ada'],
    severity: 'warning',
    presets: ['ich-m10', 'kit', 'minimal'],
    limits: {
      maximum: { kind: 'number', value: 0.2, about: 'largest reference OD of a well' },
      aboveMedian: { kind: 'number', value: 0.1, about: "largest reference OD above the plate's median" },
    },
    source: 'design: bubbles, scratches and fingerprints raise both reads',
    words: (limits) =>
      `reference OD of each well that is not left out at most ${number(limits, 'maximum')} and at most ${number(limits, 'aboveMedian')} above ` +
      "the plate's median; the reference read below the primary read",
    findingCodes: ['REFERENCE_READ_HIGH', 'REFERENCE_ABOVE_PRIMARY'],
  },
];
