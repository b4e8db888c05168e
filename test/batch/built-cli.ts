import { type ChildProcess, spawn } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** Bundles the command line with its worker threads into a folder, as the package does, and gives the file to run. */
export async function buildCli(folder: string): Promise<string> {
  await build({
    entryPoints: { cli: 'src/cli/main.ts', 'batch-worker': 'src/cli/batch-worker.ts' },
    absWorkingDir: resolve(import.meta.dirname, '../..'),
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    chunkNames: 'chunks/[name]-[hash]',
    banner: { js: "import { createRequire as c } from 'node:module'; const require = c(import.meta.url);" },
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'));
  return join(folder, 'cli.js');
}

/** Starts the bundled command line. */
export function startCli(cli: string, words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [cli, ...words], { stdio: 'ignore' });
}

/** Waits for a process: its exit code, or null when it was killed. */
export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.on('exit', (code) => done(code)));
}
