import { toText } from '../domain/number-text.ts';
import type { CriterionDefinition, Limits } from './criterion.ts';

const number = (limits: Limits, name: string): string => toText(Number(limits[name]));

/** Criteria of samples' replicates and of the plate as a surface. */
export const REPLICATE_AND_PLATE_CRITERIA: readonly CriterionDefinition[] = [
  {
    id: 'replicates-cv',
    title: 'Replicates',
    appliesTo: ['drug', 'ada'],
    severity: 'warning',
    presets: ['ich-m10', 'kit', 'minimal'],
    limits: {
      percent: { kind: 'number', value: 20, about: 'largest CV of replicates, percent' },
      percentAtLimits: {
        kind: 'number',
        value: 25,
        byPreset: { kit: 20, minimal: 20 },
        about: 'the same within 1.5 x of LLOQ or ULOQ, percent',
      },
    },
    source: 'design, after the 20/25 % of ICH M10 for precision; a sample beyond it is withheld and repeated',
    words: (limits) =>
      `CV of replicates at most ${number(limits, 'percent')} %` +
      (limits['percent'] === limits['percentAtLimits']
        ? ''
        : ` (${number(limits, 'percentAtLimits')} % near LLOQ and ULOQ)`) +
      '; a sample beyond it is withheld',
    findingCodes: ['REPLICATE_CV', 'TITRATION_REPLICATE_CV', 'CONTROL_REPLICATE_CV'],
  },
  {
    id: 'replicates-measured',
    title: 'Measured replicates',
    appliesTo: ['drug', 'ada'],
    severity: 'warning',
    presets: ['ich-m10', 'kit', 'minimal'],
    limits: {},
    source: 'design: a mean over fewer wells than planned is not the same result',
    words: () => 'each sample has the replicates that the assay expects, none of them unmeasured',
    findingCodes: ['REPLICATE_UNMEASURED', 'REPLICATE_COUNT'],
  },
  {
    id: 'edge-effect',
    title: 'Edge against centre',
    appliesTo: ['drug', 'ada'],
    severity: 'warning',
    presets: ['ich-m10'],
    limits: {
      percent: { kind: 'number', value: 15, about: 'largest difference of outer and inner like wells, percent' },
      standardErrors: { kind: 'number', value: 3, about: 'and at least this many standard errors' },
      minimumGroups: { kind: 'number', value: 3, about: 'groups of like wells on both sides' },
      minimumOd: { kind: 'number', value: 0.1, about: 'smallest mean response of a group that is compared' },
    },
    source: 'design: edge against centre of replicates, as plate-based screens do',
    words: (limits) =>
      `replicates on the plate's edge and inside it differ by at most ${number(limits, 'percent')} % on average ` +
      `(or by less than ${number(limits, 'standardErrors')} standard errors)`,
    findingCodes: ['EDGE_EFFECT'],
  },
  {
    id: 'plate-trend',
    title: 'Trend along rows and columns',
    appliesTo: ['drug', 'ada'],
    severity: 'warning',
    presets: ['ich-m10'],
    limits: {
      percent: { kind: 'number', value: 20, about: 'largest change of like wells over the plate, percent' },
      standardErrors: { kind: 'number', value: 3, about: 'and at least this many standard errors' },
      minimumGroups: { kind: 'number', value: 3, about: 'groups of like wells that show a direction' },
      minimumOd: { kind: 'number', value: 0.1, about: 'smallest mean response of a group that is compared' },
    },
    source: 'design: drift over rows or columns from replicates at different places',
    words: (limits) =>
      `replicates change by at most ${number(limits, 'percent')} % from the first to the last row and column (or by less ` +
      `than ${number(limits, 'standardErrors')} standard errors)`,
    findingCodes: ['PLATE_TREND'],
  },
];
