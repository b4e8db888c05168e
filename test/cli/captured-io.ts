import { type CommandIo, machineIo } from '../../src/cli/command-io.ts';
import { runProgram } from '../../src/cli/program.ts';

/** What a command line gave: its exit code and both streams. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line as a pipeline would: 80 columns, no colour, no terminal. */
export async function run(words: readonly string[], change: Partial<CommandIo> = {}): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await runProgram(words, {
    ...machineIo(),
    columns: 80,
    colour: false,
    interactive: false,
    progress: false,
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    ...change,
  });
  return { exitCode, stdout: out.join(''), stderr: err.join('') };
}
