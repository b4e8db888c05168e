import { defineFindings } from '../domain/finding.ts';
import { toText } from '../domain/number-text.ts';

const READER = 'design: only what was measured enters a calculation';
const list = (wells: readonly string[]): string =>
  wells.length > 12 ? `${wells.slice(0, 12).join(', ')} and ${wells.length - 12} more` : wells.join(', ');

/** What joining a reading and its layout gives a person to know. */
export const PLATE_FINDINGS = defineFindings({
  PLATE_OVERFLOW: {
    severity: 'warning',
    message: ({ what }: { what: string }) => `Above what the reader can measure: ${what}.`,
    meaning:
      "The optical density is beyond the reader's range: the export gives a mark, or for a standard, blank or control a number above all that a reader measures (65535).",
    action: 'Repeat a sample at a higher dilution; for standards and controls check substrate time and stop.',
    source: READER,
  },
  PLATE_MASKED: {
    severity: 'warning',
    message: ({ what }: { what: string }) => `Masked in the reader's software: ${what}.`,
    meaning: 'Somebody left these wells out in the reader software; they take no part here either.',
    action: 'Record why they were masked, or export the plate unmasked and state the reason in the layout (exclude).',
    source: READER,
  },
  PLATE_MISSING: {
    severity: 'warning',
    message: ({ what }: { what: string }) => `Without a value in the export: ${what}.`,
    meaning: 'The layout describes wells that the reader missed or the export does not have.',
    action: 'Check that the whole plate was read and exported, and that the layout is right.',
    source: READER,
  },
  PLATE_OUT_OF_RANGE: {
    severity: 'warning',
    message: ({ what }: { what: string }) => `Out of range in the export: ${what}.`,
    meaning: 'The export has a range mark, or a number that no reader measures, instead of an optical density.',
    action: 'Export raw optical densities, or repeat the samples at another dilution.',
    source: READER,
  },
  PLATE_REFERENCE_NOT_MEASURED: {
    severity: 'warning',
    message: ({ wells }: { wells: readonly string[] }) => `The reference wavelength has no value for ${list(wells)}.`,
    meaning: 'The assay subtracts a reference wavelength, and these wells have none; they take no part.',
    action: 'Read the plate again at both wavelengths.',
    source: READER,
  },
  PLATE_LEFT_OUT: {
    severity: 'note',
    message: ({ what }: { what: string }) => `Left out by the layout: ${what}.`,
    meaning: 'The layout excludes these wells and gives the reason.',
    action: 'Nothing, if the reasons hold.',
    source: 'design: every exclusion and its reason reaches the report',
  },
  PLATE_WELLS_NOT_NAMED: {
    severity: 'note',
    message: ({ wells }: { wells: readonly string[] }) =>
      `${wells.length} measured ${wells.length === 1 ? 'well is' : 'wells are'} not in the layout and were not used: ${list(wells)}.`,
    meaning: 'The reader measured wells that the layout does not describe.',
    action: 'Nothing, if they are empty.',
    source: 'design: a well whose content is not known cannot be used',
  },
  PLATE_SIGNAL_IN_EMPTY_WELLS: {
    severity: 'warning',
    message: ({ wells, highestOd }: { wells: readonly string[]; highestOd: number }) =>
      `Wells that hold nothing by the layout have signal (OD up to ${toText(highestOd, 3)}): ${list(wells)}.`,
    meaning:
      'Wells without content have an OD well above the lowest wells of the plate: the layout may not be the right one.',
    action: 'Compare the layout with the plate.',
    source: 'design: an OD above 0.2 and above three times the lowest described well is not an empty well',
  },
  PLATE_NEGATIVE_RESPONSE: {
    severity: 'note',
    message: ({ wells, lowest }: { wells: readonly string[]; lowest: number }) =>
      `Below zero (lowest ${toText(lowest, 3)}): ${list(wells)}.`,
    meaning: 'These wells read less than the blank or the reference. Small differences are noise.',
    action: 'Look at the blank wells if the difference is large.',
    source: 'design: more than 0.05 OD below the blank is not noise and becomes a warning',
  },
});
