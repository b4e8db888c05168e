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

it('the progress of a batch says for which batch on another machine it waits, and for how long', () => {
  const { io, printed } = recordingIo();
  batchProgress(io).waiting({ pid: 7, host: 'node12', seconds: 90 });
  expect(printed().stderr).toBe(
    'The folder is in use by a batch on another machine (process 7 on node12); it is taken over\nif that gives no sign of life for 90 s.\n',
  );
});
