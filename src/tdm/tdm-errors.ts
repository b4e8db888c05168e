/** What each error code of the interpretation's input files means and what to do, for `tdm-elisa explain`. */
export const TDM_ERRORS = {
  POLICY: {
    meaning: 'The policy file says something that is not allowed, or its rows leave a sample without a row.',
    action: 'Correct the line that is named; `tdm-elisa policy check FILE` lists all problems at once.',
  },
  TABLE_COLUMN: {
    meaning: 'A table of samples or results lacks a column, names one twice, or misspells one.',
    action: 'Correct the header; the hint names the nearest known column.',
  },
  TABLE_ROW: {
    meaning: 'A row of the table has more cells than its header.',
    action: 'Quote cells that hold the delimiter, or use semicolons where numbers have a decimal comma.',
  },
  TABLE_WORD: {
    meaning: 'A cell holds a word that its column does not know.',
    action: 'Use one of the words that the hint lists; leave the cell blank where nothing is known.',
  },
  TABLE_NUMBER: {
    meaning: 'A cell should hold a number and does not.',
    action: 'Write a plain number; the unit stands in the header or in its own column.',
  },
  TABLE_DECIMAL_MARK: {
    meaning:
      'Numbers with a decimal point and with a decimal comma stand in one file, or their mark can separate thousands.',
    action: 'Write all numbers with the same decimal mark, without thousands separators; "# decimal: ," states it.',
  },
  SAMPLE_ID: {
    meaning: 'A row names no sample, or a sample stands twice where it may stand once.',
    action: 'Give every row an id, and every collection its own.',
  },
  RESULT: {
    meaning: 'A result cannot be read.',
    action: 'Write a number, a number with < or >, a titre (1:40), or one of the words that the hint lists.',
  },
} as const;
