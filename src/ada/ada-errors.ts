/** What stands behind the code of a problem with the negatives of a cut-point study, for `explain`. */
interface AdaErrorDefinition {
  readonly meaning: string;
  readonly action: string;
}

/** All codes with which the negatives of a cut-point study are refused. Codes are public and are never renamed. */
export const ADA_ERRORS = {
  CUTPOINT_NO_TABLE: {
    meaning: 'The file holds no table of negatives: it is empty, binary or a spreadsheet.',
    action: 'Save the results as CSV with the columns sample, run, analyst, value.',
  },
  CUTPOINT_COLUMN_MISSING: {
    meaning: 'A column without which no cut point can be established is not there.',
    action: 'Name the columns in the first line: sample,run,analyst,value (and spiked, nc or role where they apply).',
  },
  CUTPOINT_COLUMN_TWICE: {
    meaning: 'Two columns give the same thing, and which one counts cannot be known.',
    action: 'Remove one of the two, or name it "comment".',
  },
  CUTPOINT_DECIMAL: {
    meaning:
      'Some numbers have a decimal comma and some a point, the mark of all can separate thousands, or commas between the ' +
      'columns cut decimal commas in two.',
    action: 'Write all numbers with one decimal mark, without thousands separators; "# decimal: ," states it.',
  },
  CUTPOINT_VALUE: {
    meaning: 'A value is not a number. What was not measured, such as an overflow, is no negative result.',
    action: 'Correct the value, leave the cell empty, or state a reason in a column "exclude".',
  },
  CUTPOINT_SAMPLE_MISSING: {
    meaning: 'A result does not say which sample it belongs to.',
    action: 'Fill in the sample: results of one donor in several runs belong together.',
  },
  CUTPOINT_ROLE: {
    meaning: 'A row says that it is neither a sample nor a negative control, or has the name of a control and no role.',
    action: 'State the role, "sample" or "nc", or leave the row out.',
  },
  CUTPOINT_TOO_FEW: {
    meaning: 'Fewer than three results: there is nothing to establish a cut point from.',
    action: 'Measure about 50 drug-naive samples, in several runs.',
  },
  CUTPOINT_NO_SPREAD: {
    meaning: 'All negatives read the same, so no percentile above them exists.',
    action: 'Check that the right column was read, and that values were not rounded away.',
  },
  CUTPOINT_NO_LOGARITHM: {
    meaning: 'A logarithm or root is asked for of a value that has none, usually after blank subtraction.',
    action:
      'Use --scale none, or values without blank subtraction. Nothing is ever added to make a logarithm possible.',
  },
  CUTPOINT_NOT_POSITIVE: {
    meaning: 'The cut point lies at or below zero, usually after blank subtraction, and no plate can be called by it.',
    action:
      'Use values without blank subtraction, or --type floating-additive with the negative controls of every run.',
  },
  CUTPOINT_CONTROL: {
    meaning: 'A floating cut point was asked for, but a run has no usable negative control.',
    action: 'Add the negative control of every run: rows with role nc, or a column nc.',
  },
} as const satisfies Readonly<Record<string, AdaErrorDefinition>>;

export type AdaErrorCode = keyof typeof ADA_ERRORS;
