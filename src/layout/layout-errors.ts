/** What stands behind the code of a problem in a layout file, for `explain`. */
interface LayoutErrorDefinition {
  readonly meaning: string;
  readonly action: string;
}

/** All codes with which a layout is refused. Codes are public and are never renamed. */
export const LAYOUT_ERRORS = {
  LAYOUT_NOT_TEXT: {
    meaning: 'The layout is not delimited text: a spreadsheet, a picture or another binary file was given.',
    action: 'Save the layout as CSV and give that file.',
  },
  LAYOUT_EMPTY: {
    meaning: 'The layout says nothing about any well.',
    action: 'Write one line for each well, or a block of 8 x 12 cells.',
  },
  LAYOUT_SHAPE: {
    meaning:
      'The text has neither a header line with a column "well" nor a block with columns 1 to 12 and rows A to H.',
    action: 'Begin with "well,role,name,concentration,dilution", or with a block whose corner names its content.',
  },
  LAYOUT_LOOKS_LIKE_READING: {
    meaning: 'The file holds optical densities where a layout holds names: plate and layout were probably exchanged.',
    action: 'Give the plate first and the layout with --layout.',
  },
  LAYOUT_COLUMN_UNKNOWN: {
    meaning: 'A column or the corner of a block is not one that a layout has; its content would have been lost.',
    action: 'Correct the name, or name the column "comment" if it is only for people.',
  },
  LAYOUT_COLUMN_TWICE: {
    meaning: 'Two columns give the same thing, and which one counts cannot be known.',
    action: 'Remove one of the two columns or name it "comment".',
  },
  LAYOUT_COLUMN_MISSING: {
    meaning: 'The layout lacks a column without which the wells have no meaning.',
    action: 'Add the column.',
  },
  LAYOUT_BLOCK: {
    meaning: 'A block of a grid layout is not complete: it needs columns 1 to 12 and rows A to H.',
    action: 'Complete the block; cells of unused wells stay empty.',
  },
  LAYOUT_BLOCK_CONFLICT: {
    meaning: 'Two blocks of a grid layout say different things about the same well.',
    action: 'Keep one of the two.',
  },
  LAYOUT_CELLS: {
    meaning: 'A line has text outside the columns that the header names.',
    action: 'Put quotation marks around cells that hold the delimiter, or remove the text.',
  },
  LAYOUT_WELL: {
    meaning: 'A cell names no well of a 96-well plate.',
    action: 'Use A1 to H12, a range such as A1:A2 or a list such as "A1, B1".',
  },
  LAYOUT_WELL_TWICE: {
    meaning: 'A well is described by two lines.',
    action: 'Remove one of the two lines.',
  },
  LAYOUT_ROLE: {
    meaning: 'A well has no role, or one that is not known.',
    action:
      'Use blank, standard, control, negative-control, positive-control, cutoff-control, sample or empty (or a usual short form).',
  },
  LAYOUT_NAME_MISSING: {
    meaning: 'A sample has no name, so that its result could not be reported.',
    action: "Write the sample's identifier.",
  },
  LAYOUT_NAME_AMBIGUOUS: {
    meaning: 'A name can be read in two ways, and the ways give different results.',
    action: 'Write the role in front ("S: NC-017", "NC: 017"), or add a block or column "role".',
  },
  LAYOUT_CONCENTRATION: {
    meaning: 'A nominal concentration is not a number, is negative, or does not belong to its well.',
    action: 'Write a plain number with a decimal point, and its unit in the header or in a column "unit".',
  },
  LAYOUT_CONCENTRATION_MISSING: {
    meaning: 'A standard has no nominal concentration; it cannot take part in the curve.',
    action: 'Write its concentration (0 for the zero standard).',
  },
  LAYOUT_UNIT: {
    meaning: 'A unit is not known, or two different units are stated for one concentration.',
    action: 'Write one of the units that are read, such as ng/mL, ug/mL or AU/mL.',
  },
  LAYOUT_DILUTION: {
    meaning: 'A dilution is not a factor of at least 1.',
    action: 'Write 100, 1:100, 1/100 or 100x for a hundredfold dilution; 1 for undiluted.',
  },
  LAYOUT_DECIMAL_MARK: {
    meaning: 'It is not certain whether a comma or a point is the decimal mark or separates thousands.',
    action:
      'Use one mark throughout, write numbers without thousands separators, or add "# decimal: ," or "# decimal: .".',
  },
  LAYOUT_ASSAY: {
    meaning: 'The layout names two assays where only one can hold.',
    action: 'Keep the line "# assay: ..." or the column, or make them agree.',
  },
  LAYOUT_YES_NO: {
    meaning: 'A cell that can only say yes or no says something else.',
    action: 'Write yes or no, or leave it empty.',
  },
  LAYOUT_MISSING: {
    meaning: 'Nothing says what is in the wells: no layout was found and the export carries none.',
    action: 'Put a layout beside the plate (plate.layout.csv) or give one with --layout.',
  },
} as const satisfies Readonly<Record<string, LayoutErrorDefinition>>;

export type LayoutErrorCode = keyof typeof LAYOUT_ERRORS;
