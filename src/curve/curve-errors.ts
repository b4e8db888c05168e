/** What stands behind the code of a refused points file, for `explain`. */
interface CurveErrorDefinition {
  readonly meaning: string;
  readonly action: string;
}

/** All codes with which calibration points are refused. Codes are public and are never renamed. */
export const CURVE_ERRORS = {
  POINTS_EMPTY: {
    meaning: 'The file holds no calibration point.',
    action: 'Write one line for each well: concentration,response (a header line is optional).',
  },
  POINTS_COLUMNS: {
    meaning: 'The columns of concentration and response cannot be told, or several columns are one of them.',
    action:
      'Begin with a header line "x,y" (or "concentration,od"); a third column may be "weight". Replicates stand on lines of their own.',
  },
  POINTS_CELL_MISSING: {
    meaning: 'A line lacks its concentration or its response.',
    action: 'Complete the line, or remove it; a "#" at its start makes it a comment.',
  },
  POINTS_NOT_A_NUMBER: {
    meaning: 'A cell is not a plain number, so the well was not measured or the file is not a list of points.',
    action: 'Write a decimal number without unit or thousands separator; leave out wells without one.',
  },
  POINTS_DECIMAL_MARK: {
    meaning:
      'Some numbers have a decimal comma and others a decimal point, or the mark of all can separate thousands: none can ' +
      'be read with certainty.',
    action: 'Use one decimal mark in the whole file and no thousands separators; "# decimal: ," states it.',
  },
  POINTS_NEGATIVE_X: {
    meaning: 'A nominal concentration lies below zero.',
    action: 'Correct it; the zero standard is 0. Concentrations are not logarithms.',
  },
  POINTS_WEIGHT: {
    meaning: 'A weight is not above zero, or is missing where other points have one.',
    action: 'Leave the line out to exclude a well, or give every point a positive weight.',
  },
} satisfies Readonly<Record<string, CurveErrorDefinition>>;

export type CurveErrorCode = keyof typeof CURVE_ERRORS;
