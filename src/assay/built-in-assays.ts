import type { AssayDefinition } from './assay-definition.ts';

const SOURCE_DOCUMENT =
  'BenchChem Technical Support Center, Troubleshooting Loss of Response to Infliximab Therapy (December 2025)';

/**
 * Protocol 1 of the source document: TNF-alpha capture, peroxidase anti-human IgG, TMB, read at 450 nm. The protocol
 * states neither the standards' unit nor the dilution: the layout must.
 */
const INFLIXIMAB: AssayDefinition = {
  schemaVersion: 1,
  id: 'infliximab',
  title: 'Infliximab trough concentration, ELISA',
  version: '1',
  analyte: { kind: 'drug', name: 'infliximab' },
  read: { primaryNm: 450, subtractReference: false },
  standards: {},
  blank: 'none',
  curve: { model: '4pl', weighting: 'none', fitOn: 'means', range: 'standards' },
  replicates: { maxCvPercent: 20, maxCvPercentAtLimits: 25, cvOn: 'response' },
  acceptance: { preset: 'ich-m10', criteria: {}, rules: [] },
  reportUnit: 'µg/mL',
  source: `${SOURCE_DOCUMENT}, protocol 1; acceptance after ICH M10`,
};

/**
 * Protocol 2 of the source document: bridging ELISA. The document asks for a "pre-defined cut-off" and gives none, so
 * the built-in one is provisional and every plate says so: twice the negative control, the alternative that the EMA
 * guideline on immunogenicity assessment (2017) names. Drug tolerance and a low/high boundary are not known.
 */
const ANTI_INFLIXIMAB: AssayDefinition = {
  schemaVersion: 1,
  id: 'anti-infliximab',
  title: 'Anti-infliximab antibodies, bridging ELISA',
  version: '1',
  analyte: { kind: 'ada', name: 'anti-infliximab antibodies' },
  read: { primaryNm: 450, subtractReference: false },
  standards: {},
  blank: 'none',
  curve: { model: '4pl', weighting: 'none', fitOn: 'means', range: 'standards' },
  replicates: { maxCvPercent: 20, cvOn: 'response' },
  cutPoint: {
    kind: 'floating',
    factor: 2,
    negativeControl: 'mean',
    minimumNegativeControls: 3,
    maxNegativeControlCvPercent: 20,
    provisional: true,
    source: 'double background, EMA Guideline on immunogenicity assessment of therapeutic proteins (2017)',
  },
  drugTolerance: 'unknown',
  acceptance: { preset: 'minimal', criteria: {}, rules: [] },
  source: `${SOURCE_DOCUMENT}, protocol 2; cut point provisional`,
};

/** The assays that need no file, by id. */
export const BUILT_IN_ASSAYS: ReadonlyMap<string, AssayDefinition> = new Map(
  [INFLIXIMAB, ANTI_INFLIXIMAB].map((assay) => [assay.id, assay]),
);
