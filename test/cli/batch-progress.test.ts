import { expect, it } from 'vitest';
import { batchProgress } from '../../src/cli/batch-progress.ts';
import { recordingIo } from '../batch/batch-io.ts';

const START = { runs: 1, plates: 2, known: 0, damaged: 0, gone: 0 };
const RUN = { run: 'a', outcome: 'rejected', reused: false, plates: 2 } as const;

it.each([
  ['is shown where stderr is a terminal, be standard output a file', { interactive: false, progress: true }, true],
  ['is not written into a file, be standard output a terminal', { interactive: true, progress: false }, false],
])('the progress of a batch %s', (_, terminal, isShown) => {
  const { io, printed } = recordingIo();
  const watcher = batchProgress({ ...io, ...terminal });
  watcher.started(START);
  watcher.run(RUN);
  expect(printed().stderr.includes('1 of 1 runs')).toBe(isShown);
  expect(printed().stdout).toBe('');
});
