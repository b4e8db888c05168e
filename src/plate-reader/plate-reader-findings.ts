import { defineFindings, type FindingArgs, type FindingDefinition } from '../domain/finding.ts';

const define = <Args extends FindingArgs>(definition: FindingDefinition<Args>): FindingDefinition<Args> => definition;

const defineSkipped = (what: string, meaning: string) =>
  define<{ readonly line: number; readonly because: string }>({
    severity: 'note',
    message: ({ line, because }) => `the ${what} at line ${line} was not read as optical densities: ${because}`,
    meaning,
    action: 'none',
    source: 'design',
  });

/** What the reading of an export can have to say. */
export const PLATE_READER_FINDINGS = defineFindings({
  READER_ASSUMED: define<{ readonly what: string }>({
    severity: 'note',
    message: ({ what }) => `the reader software is not known: the file was read as ${what}`,
    meaning: 'No reader software recognised the file, but it holds a clear plate grid or well list.',
    action: 'compare a few wells with the file',
    source: 'design: an unknown export is read only where its structure leaves one reading',
  }),
  WELL_TEXT_UNKNOWN: define<{ readonly read: string; readonly texts: readonly string[] }>({
    severity: 'warning',
    message: ({ read, texts }) =>
      `read "${read}": ${texts.map((text) => `"${text}"`).join(', ')} is neither a number nor a known mark; the well counts as not measured`,
    meaning: 'A well holds text that no reader software is known to write.',
    action: 'look at these wells in the file',
    source: 'design: what is not a number is never taken for one',
  }),
  DECIMAL_MIXED: define<{ readonly line: number; readonly taken: string }>({
    severity: 'warning',
    message: ({ line, taken }) =>
      `the block at line ${line} has decimal points and decimal commas; only "${taken}" was read, the other wells count as not measured`,
    meaning: 'Two decimal marks stand in one block of values.',
    action: 'export again without editing the file',
    source: 'design: the decimal mark is one for a block',
  }),
  GRID_SHORT_ROW: define<{ readonly line: number; readonly found: number; readonly expected: number }>({
    severity: 'warning',
    message: ({ line, found, expected }) =>
      `line ${line} ends after ${found} cells where the other lines of its block hold ${expected}; what it lacks counts as not measured`,
    meaning: 'A line of a block of values ends early, and what it lacks can only have stood at its end.',
    action: 'check this row against the reader software',
    source: 'design',
  }),
  GRID_LONG_ROW: define<{ readonly line: number; readonly found: number; readonly expected: number }>({
    severity: 'warning',
    message: ({ line, found, expected }) =>
      `line ${line} holds ${found} cells where the other lines of its block hold ${expected}, the additional ones at its end`,
    meaning: 'A line of a block of values is longer than the others.',
    action: 'check this row against the reader software',
    source: 'design',
  }),
  FILE_ENDS_OPEN: define<{ readonly line: number; readonly last: string }>({
    severity: 'warning',
    message: ({ line, last }) =>
      `the file ends in line ${line} within its values, without a line end; the last one, "${last}", may be cut off`,
    meaning: 'A file that was cut while it was copied ends in the middle of a number.',
    action: 'copy or export the file again',
    source: 'design',
  }),
  GRID_ROWS_MISSING: define<{ readonly line: number; readonly rows: string }>({
    severity: 'warning',
    message: ({ line, rows }) => `the grid at line ${line} has no row ${rows}`,
    meaning: 'Rows inside the plate grid are missing.',
    action: 'check the file against the reader software',
    source: 'design',
  }),
  GRID_PARTIAL: define<{ readonly read: string; readonly wells: number }>({
    severity: 'note',
    message: ({ read, wells }) => `read "${read}" names ${wells} of 96 wells`,
    meaning: 'Only a part of the plate was read or exported.',
    action: 'none where a part of the plate was meant',
    source: 'design',
  }),
  GRID_AND_LIST_DISAGREE: define<{ readonly read: string; readonly what: string }>({
    severity: 'warning',
    message: ({ read, what }) => `read "${read}": the file's plate grid and its well list do not agree: ${what}`,
    meaning: 'The same well stands twice in the file with different content. The grid was taken.',
    action: 'check the well in the reader software',
    source: 'design: neither of two statements is guessed to be right',
  }),
  OD_IMPLAUSIBLE: define<{ readonly read: string; readonly values: readonly number[] }>({
    severity: 'warning',
    message: ({ read, values }) => `read "${read}" holds ${values.join(', ')}, which no absorbance reader measures`,
    meaning:
      'Absorbance readers measure to about OD 4 to 6. Single numbers far outside (-9999, 65535) stand for wells that were not measured, and give no result; in a standard, blank or control a high one counts as an overflow.',
    action: 'check that the export holds absorbance, and what the reader writes for a well that it could not measure',
    source: 'design: measuring ranges of the common readers',
  }),
  PLATE_SKIPPED: define<{ readonly plate: string; readonly because: string }>({
    severity: 'warning',
    message: ({ plate, because }) => `plate "${plate}" was left out: ${because}`,
    meaning: 'The file holds other measurements beside endpoint absorbance.',
    action: 'none where the other plates are not meant',
    source: 'design',
  }),
  BLOCK_SKIPPED: defineSkipped('grid', 'The file holds a plate grid that is not a read.'),
  TABLE_SKIPPED: defineSkipped('table', "The file holds a table of results beside the wells' values."),
  READ_UNLABELLED: define<{ readonly read: string; readonly expectedNm: number }>({
    severity: 'note',
    message: ({ read, expectedNm }) =>
      `the file does not state the wavelength of "${read}"; it is taken for ${expectedNm} nm as the assay says`,
    meaning: 'The only read of the plate carries no wavelength.',
    action: 'check in the reader software that the plate was read at this wavelength',
    source: 'design',
  }),
  READ_REPEATED: define<{ readonly wavelengthNm: number; readonly count: number; readonly taken: string }>({
    severity: 'warning',
    message: ({ wavelengthNm, count, taken }) =>
      `the plate was read ${count} times at ${wavelengthNm} nm; "${taken}", the first, is used`,
    meaning: 'Several reads have the same wavelength.',
    action: 'check which read is the valid one',
    source: 'design',
  }),
  READ_REDUCED: define<{ readonly read: string }>({
    severity: 'note',
    message: ({ read }) =>
      `the file holds only "${read}", which the reader software already reduced; no reference is subtracted again`,
    meaning: 'The export holds no raw values, only values after the reference wavelength.',
    action: 'export raw values to see both wavelengths',
    source: 'design: a difference is never taken twice',
  }),
  REFERENCE_NOT_SUBTRACTED: define<{ readonly wavelengthsNm: readonly number[] }>({
    severity: 'note',
    message: ({ wavelengthsNm }) =>
      `the plate was also read at ${wavelengthsNm.join(', ')} nm; the assay does not subtract it`,
    meaning: 'A second wavelength is in the file and is not used.',
    action: 'state the reference in the assay if it is meant to be subtracted',
    source: 'design',
  }),
});
