import { toPercentText, toText } from '../domain/number-text.ts';
import { define } from './finding-definition.ts';

/** What establishing a cut point from negatives can say. */
export const STUDY_FINDINGS = {
  CUTPOINT_ROWS_EMPTY: define<{ readonly rows: number }>({
    severity: 'note',
    message: ({ rows }) => `${rows} row${rows === 1 ? '' : 's'} without a value ${rows === 1 ? 'is' : 'are'} left out`,
    meaning: 'An empty value was not measured; it is not zero.',
    action: 'None, if that is so.',
    source: 'design',
  }),
  CUTPOINT_COLUMNS_UNUSED: define<{ readonly columns: readonly string[] }>({
    severity: 'note',
    message: ({ columns }) => `not used: column${columns.length === 1 ? '' : 's'} ${columns.join(', ')}`,
    meaning: 'The header is not one that a table of negatives has.',
    action: 'Rename the column if it should count: sample, run, day, analyst, value, spiked, nc, role, exclude.',
    source: 'design',
  }),
  CUTPOINT_CONTROL_VALUES: define<{ readonly runs: readonly string[] }>({
    severity: 'warning',
    message: ({ runs }) =>
      `the column of the negative control has different values in one run (${runs.join(', ')}); each of them counts once`,
    meaning:
      "The column repeats a run's negative control on every row, so that a value that comes again is the same one.",
    action:
      'Give the wells of the negative control rows of their own with role nc, or the rows of each plate a run of their own.',
    source: 'design',
  }),
  CUTPOINT_ONE_RUN: define<Readonly<Record<string, never>>>({
    severity: 'note',
    message: () => 'no column "run": all results count as one run, and whether runs differ is not tested',
    meaning: 'Fixed, floating or dynamic is decided by how runs differ.',
    action: 'Add the column run, and measure the samples in several runs (such as two analysts on three days).',
    source: 'Shankar et al. 2008',
  }),
  CUTPOINT_FEW_SAMPLES: define<{ readonly samples: number; readonly wanted: number }>({
    severity: 'warning',
    message: ({ samples, wanted }) => `${samples} samples: fewer than the ${wanted} that a cut point should stand on`,
    meaning: 'The 95th percentile of few samples is uncertain; see the interval of the false-positive rate.',
    action: 'Measure more drug-naive samples; treat the cut point as provisional.',
    source: 'about 50 drug-naive subjects: practice after FDA 2019 guidance and Shankar et al. 2008',
  }),
  CUTPOINT_TOO_FEW_SAMPLES: define<{ readonly samples: number; readonly needed: number }>({
    severity: 'error',
    message: ({ samples, needed }) =>
      `${samples} samples are too few for a cut point (at least ${needed}): the numbers are for orientation only`,
    meaning: 'With fewer than 20 samples even the largest value is not the 95th percentile.',
    action: 'Measure at least 20, better 50 or more, drug-naive samples.',
    source: 'design',
  }),
  CUTPOINT_FENCE_DEGENERATE: define<{ readonly stage: string }>({
    severity: 'warning',
    message: ({ stage }) =>
      `the quartiles coincide (${stage} outliers): every other value would be outside, none was removed`,
    meaning: 'More than half of the values are equal, so an interquartile range says nothing.',
    action: 'Look at the values; were they rounded?',
    source: 'design',
  }),
  CUTPOINT_REPLICATES_DROPPED: define<{ readonly results: number; readonly limitPercent: number }>({
    severity: 'warning',
    message: ({ results, limitPercent }) =>
      `${results} result${results === 1 ? '' : 's'} left out: wells differ by a CV above ${toPercentText(limitPercent)}`,
    meaning: 'Wells that disagree are no result.',
    action: 'None; the lines are in the JSON result.',
    source: 'asked for on the command line',
  }),
  CUTPOINT_CONTROL_MISSING: define<{ readonly approach: string }>({
    severity: 'warning',
    message: ({ approach }) =>
      `the runs ask for a ${approach} cut point, but not every run has a usable negative control: a fixed one is given`,
    meaning: 'A fixed cut point will have another false-positive rate in each run.',
    action: 'Add the negative controls of every run (rows with role nc, or a column nc) and repeat.',
    source: 'Shankar et al. 2008',
  }),
  CUTPOINT_CONTROL_NOT_TRACKING: define<{ readonly slope: number | null; readonly p: number }>({
    severity: 'warning',
    message: ({ slope, p }) =>
      `the negative control does not follow the runs: they still differ after normalisation (p = ${toText(p, 3)}${slope === null ? '' : `, slope ${toText(slope, 3)}`})`,
    meaning: 'A cut point that floats on a control which does not follow the runs adds error instead of removing it.',
    action: 'Use another negative control, or a fixed or dynamic cut point; look at the runs.',
    source: 'Shankar et al. 2008: a floating cut point needs a negative control that tracks the runs',
  }),
  CUTPOINT_DYNAMIC: define<{ readonly variancesDiffer: boolean }>({
    severity: 'warning',
    message: ({ variancesDiffer }) =>
      variancesDiffer
        ? "the runs' variances differ: no single cut point, fixed or floating, fits all of them"
        : "a cut point for each run was asked for, though the runs' variances do not differ (Levene)",
    meaning: 'Each run, instrument or analyst would need a cut point of its own.',
    action: 'Find out why the spread differs before using the assay; the cut point of each run is listed.',
    source: 'Shankar et al. 2008',
  }),
  CUTPOINT_FALSE_POSITIVE_RATE: define<{
    readonly percent: number;
    readonly low: number;
    readonly high: number;
    readonly aim: number;
  }>({
    severity: 'warning',
    message: ({ percent, low, high, aim }) =>
      `the false-positive rate of these samples is ${toPercentText(percent)} (${toPercentText(low)} to ${toPercentText(high)}), which excludes the ${toPercentText(aim)} aimed at`,
    meaning:
      'Method and data do not fit: the negatives are not distributed as the method assumes, or many were left out.',
    action: 'Look at the histogram and the alternatives; consider the nonparametric cut point or fewer exclusions.',
    source: 'exact (Clopper-Pearson) 95 % interval',
  }),
  CUTPOINT_CONFIRMATORY_FEW: define<{ readonly results: number }>({
    severity: 'warning',
    message: ({ results }) =>
      `only ${results} result${results === 1 ? ' has' : 's have'} a value with drug added and a positive one without: no confirmatory cut point`,
    meaning: 'The 99th percentile of inhibition needs a spiked value for the negatives.',
    action: 'Measure the negatives with and without free drug.',
    source: 'design',
  }),
};
