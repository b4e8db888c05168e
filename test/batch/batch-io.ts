import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { type BatchOptions, batchCommand } from '../../src/cli/batch-command.ts';
import { type CommandIo, machineIo } from '../../src/cli/command-io.ts';

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-batch-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What a batch printed, and its exit code. */
interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `batch` in this process. */
export async function batch(paths: readonly string[], out: string, options: Partial<BatchOptions> = {}): Promise<Ran> {
  const { io, printed } = recordingIo();
  const exitCode = await batchCommand(paths, { out, report: [], assay: [], ...options }, io);
  return { exitCode, ...printed() };
}

/** The machine's own files, with what is printed kept. */
export function recordingIo(): {
  readonly io: CommandIo;
  readonly printed: () => { readonly stdout: string; readonly stderr: string };
} {
  let stdout = '';
  let stderr = '';
  const io: CommandIo = {
    ...machineIo(),
    columns: 80,
    colour: false,
    interactive: false,
    progress: false,
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
  };
  return { io, printed: () => ({ stdout, stderr }) };
}

/** Every file of a results folder with its content in hexadecimal-free binary text; the batch's own state is left out. */
export function contentsOf(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files
      .map((file) => [relative(folder, file), readFileSync(file, 'latin1')] as const)
      .filter(([path]) => !path.startsWith('.batch'))
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}
