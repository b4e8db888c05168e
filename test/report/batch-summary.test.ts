import { expect, it } from 'vitest';
import type { BatchRunLine } from '../../src/report/batch-results.ts';
import { batchSummaryText, newBatchTally } from '../../src/report/batch-summary.ts';

const runLine = (outcome: BatchRunLine['outcome'], plates: number, samples: number): BatchRunLine => ({
  run: `${outcome}-${plates}`,
  outcome,
  because: outcome === 'rejected' ? ['CONTROLS_REJECTED'] : [],
  plates: Array.from({ length: plates }, (_, index) => ({
    file: `${index}.csv`,
    plate: null,
    assay: null,
    verdict: outcome,
  })),
  samples,
  findings: {},
  inputs: [],
  policy: null,
  tool: '0.1.0',
  error: null,
  result: 'run.json',
  sha256: '',
});

const summaryOf = (...runs: readonly BatchRunLine[]): readonly string[] => {
  const tally = newBatchTally('0.1.0', null, []);
  for (const run of runs) tally.add(run);
  return batchSummaryText(tally.summary(), 80).split('\n');
};

it('says one run, one plate and one sample in the singular', () => {
  expect(summaryOf(runLine('accepted', 1, 1))[0]).toBe('1 run, 1 plate, 1 sample');
});

it('keeps counts below one another, in singular and plural', () => {
  const lines = summaryOf(runLine('accepted', 2, 36), runLine('accepted', 2, 36), runLine('rejected', 1, 0));
  expect(lines.slice(0, 8)).toEqual([
    '3 runs, 5 plates, 72 samples',
    '',
    '  accepted                       2 runs       4 plates',
    '  accepted with remarks          0 runs       0 plates',
    '  rejected                       1 run        1 plate',
    '  unreadable                     0 runs       0 plates',
    '',
    'Rejected because of:',
  ]);
  expect(lines[8]).toBe('  CONTROLS_REJECTED                              1 run');
});

it('says whole what could not be searched, and how much more there is', () => {
  const problems = Array.from({ length: 23 }, (_, index) => ({
    code: 'RUN_SHEET',
    message: `the name of the run "${'n'.repeat(20)}..." has more than 240 characters`,
    at: { file: `${index}/runs.csv`, line: 2 },
  }));
  const text = batchSummaryText(newBatchTally('0.1.0', null, problems).summary(), 80);
  expect(text).toContain('Not searched (their plates are in no count):\n  0/runs.csv:2: the name of the run');
  expect(text.match(/characters\n/g)).toHaveLength(20);
  expect(text).toContain('  ... and 3 more, all in summary.json\n');
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});
