import { type ChildProcess, spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

/** Builds the command line with its worker threads into a folder, as the package ships it, and gives the file to run. */
export async function buildCli(folder: string): Promise<string> {
  const root = resolve(import.meta.dirname, '../..');
  const code = await ended(spawn(process.execPath, ['esbuild.config.mjs', folder], { cwd: root, stdio: 'inherit' }));
  if (code !== 0) throw new Error(`the build failed with ${code}`);
  return join(folder, 'cli.cjs');
}

/** Starts the bundled command line. */
export function startCli(cli: string, words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [cli, ...words], { stdio: 'ignore' });
}

/** Waits for a process: its exit code, or null when it was killed. */
export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.on('exit', (code) => done(code)));
}
