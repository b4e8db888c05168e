/** What the errors of the command line mean, for `explain`. */
export const COMMAND_ERRORS = {
  CODE_UNKNOWN: {
    meaning: 'No finding, error, criterion, row or flag has this name.',
    action: 'Use a code as a report shows it; "tdm-elisa explain" without a code lists them all.',
  },
  USAGE: {
    meaning: 'An option or argument of the command is missing, unknown or not of the form that it needs.',
    action: 'See "tdm-elisa <command> --help".',
  },
  FORMAT: {
    meaning: 'The output format that --format names does not exist for this command.',
    action: 'Use one of the formats that the message lists.',
  },
  FORMAT_OPTION: {
    meaning: 'The output format that --format names does not exist for this command.',
    action: 'Use one of the formats that the message lists.',
  },
  EXPLAIN_OPTION: {
    meaning: '--explain walks through the decision of one sample, and the sample or the format does not allow it.',
    action: 'Use the sample id exactly as the results write it, with the text or JSON format.',
  },
  RESULTS_OF_RUNS: {
    meaning:
      'The table holds the samples of runs that this program interpreted; "interpret" reads results from elsewhere.',
    action: 'Give the plates of the runs to "tdm-elisa analyze" or "batch" with the other --policy or --samples.',
  },
  POLICY_COMMAND: {
    meaning: 'The policy command knows no such action.',
    action: 'Use "tdm-elisa policy show" or "tdm-elisa policy check FILE".',
  },
  ASSAY_COMMAND: {
    meaning: 'The assay command knows no such action, or the action needs an assay.',
    action: 'Use "tdm-elisa assay list", "tdm-elisa assay show ID" or "tdm-elisa assay check FILE".',
  },
  DECIMAL_OPTION: {
    meaning: '--decimal takes the decimal mark of the export: a point or a comma.',
    action: 'Write --decimal . or --decimal ,',
  },
  REPORT_ENDING: {
    meaning: 'The ending of a report file decides its format, and this ending is not known.',
    action: 'Use one of the endings that the message lists, or --format for standard output.',
  },
  SAMPLE_UNKNOWN: {
    meaning: 'The sample whose decision was to be explained is not in this run.',
    action: 'Use the sample id exactly as the layout writes it.',
  },
} as const;
