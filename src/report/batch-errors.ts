/** What the input errors of batches mean, for `explain`. */
export const BATCH_ERRORS = {
  NO_PLATES: {
    meaning: 'No plate was found under the paths that were given.',
    action:
      'Check the paths. Plates end in .csv, .tsv, .txt, .xls, .xlsx or .json (Allotrope); layouts are not plates.',
  },
  OUT_IN_USE: {
    meaning:
      'Another batch is writing into the same output folder, or took it over while this one gave no sign of life.',
    action:
      'Wait until it has ended, or choose another --out. The lock of a batch that has died is taken over: at once on the same machine, after 90 s without a sign of life on another.',
  },
  OUT_NOT_OURS: {
    meaning: 'The output folder holds the results of other paths, of another shard, or files that are not results.',
    action: 'Choose another --out, or repeat the command that made the folder.',
  },
  SHARD_OPTION: { meaning: 'A shard is written I/N, with I from 1 to N.', action: 'Write, for example, --shard 2/8.' },
  JOBS_OPTION: { meaning: 'The number of jobs is a whole number from 1 up.', action: 'Write, for example, --jobs 4.' },
  EVENTS_OPTION: { meaning: 'Events are written as ndjson only.', action: 'Use --events ndjson.' },
  PAIR_PATTERN: {
    meaning: 'A pair pattern names the part of a plate\'s path that its run is called by: "{run}".',
    action: 'Write, for example, --pair "{run}-*.csv".',
  },
  RUN_SHEET: {
    meaning: 'The run sheet runs.csv does not say which plates belong together.',
    action: 'Give it the columns "run" and "plate", one line a plate, with paths from the sheet\'s folder.',
  },
  COLLECT_INCOMPLETE: {
    meaning: 'Shards are missing, unfinished, or there twice.',
    action: 'Run the shards that are named, and collect again.',
  },
  COLLECT_MISMATCH: {
    meaning: 'The shards are not parts of one batch: archive, options, settings, a file or the tool version differ.',
    action: 'Run all shards again with the same files, options and version.',
  },
  NOT_RESULTS: {
    meaning: 'The folder or file holds no results of a batch or run.',
    action: 'Name a folder that "tdm-elisa batch --out" wrote, or a JSON result.',
  },
  RESULT_CHANGED: {
    meaning: 'A result of a batch was changed after the batch wrote it.',
    action: 'Give the command of that batch again: it writes the result anew.',
  },
  TOLERANCE_OPTION: {
    meaning: 'The tolerance is a percentage from 0 up.',
    action: 'Write, for example, --tolerance 5.',
  },
  FAULT: {
    meaning: 'The analysis of a run failed by a fault of the tool. The other runs are not touched.',
    action: 'Report it with the lines in the error.json of the run.',
  },
} as const;
