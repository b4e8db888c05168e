/** Stands on every output that interprets. Source document: disclaimer (research use only) and note under Table 1. */
export const NOTICE =
  'Research use only: not for diagnostic or therapeutic procedures. Thresholds and ADA limits depend on the assay and ' +
  'the clinical context. For review by a qualified person.';
