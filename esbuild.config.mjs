// Builds what the package ships: the command line as one quick-starting bundle (rarely needed libraries in chunks of
// their own) with its compiled code, the library face with its packages left outside, and the JSON Schemas.
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import Module, { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { Script } from 'node:vm';
import { build } from 'esbuild';

/** Where the build goes: `dist`, or the folder that is named. */
const outdir = process.argv[2] ?? 'dist';
await rm(outdir, { recursive: true, force: true });

const shared = { bundle: true, platform: 'node', target: 'node20.19', outdir, logLevel: 'warning' };

// One file is read faster than the forty that splitting gives; the modules in it run when they are first asked for. Only
// what is large and rarely needed stands apart: libraries.
const APART = {
  'mathjs/number': 'lib/mathjs.cjs',
  ajv: 'lib/ajv.cjs',
  yaml: 'lib/yaml.cjs',
  './parquet-file.ts': 'lib/parquet-file.cjs',
};
const keepApart = {
  name: 'keep-apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === 'dynamic-import' && path in APART ? { path: `./${APART[path]}`, external: true } : undefined,
    );
  },
};

// CommonJS starts sooner than an ES module: Node reads it at once, and wraps none of its own modules for it.
const program = {
  ...shared,
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  supported: { 'dynamic-import': false },
  define: { 'import.meta.dirname': '__dirname' },
  minify: true,
};
await build({
  ...program,
  entryPoints: {
    'lib/mathjs': 'mathjs/number',
    'lib/ajv': 'ajv',
    'lib/yaml': 'yaml',
    'lib/parquet-file': 'src/batch/parquet-file.ts',
  },
});
await build({
  ...program,
  entryPoints: { cli: 'src/cli/main.ts', program: 'src/cli/program.ts', 'batch-worker': 'src/cli/batch-worker.ts' },
  plugins: [keepApart],
});
await build({ ...shared, format: 'esm', entryPoints: { index: 'src/index.ts' }, packages: 'external' });
await writeInAscii(resolve(outdir, 'program.cjs'));
await keepCompiledCode();

await mkdir(`${outdir}/schema`, { recursive: true });
for (const folder of ['assay', 'run', 'tdm', 'cli']) {
  for (const name of await readdir(`src/${folder}`)) {
    if (name.endsWith('.schema.json')) await cp(`src/${folder}/${name}`, `${outdir}/schema/${name}`);
  }
}

await cp('src/batch/workflow', `${outdir}/workflow`, { recursive: true });

/**
 * Escapes what esbuild leaves beyond ASCII: letters such as "é" and signs such as "≥" in regular expressions. The program
 * is read byte by byte as Latin-1, in which they would be other characters and match nothing.
 */
async function writeInAscii(file) {
  const text = await readFile(file, 'utf8');
  const beyond = /[^\0-\x7f]/g;
  const inside = /\\[^\0-\x7f]/.exec(text);
  if (inside !== null) throw new Error(`${file}: "${inside[0]}" cannot be escaped a second time`);
  await writeFile(
    file,
    text.replace(beyond, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** Leaves beside the program what V8 compiled of it for one run; this Node then starts without compiling it again. */
async function keepCompiledCode() {
  const file = resolve(outdir, 'program.cjs');
  const script = new Script(Module.wrap(await readFile(file, 'latin1')), { filename: file });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file));
  const { write } = process.stdout;
  process.stdout.write = () => true;
  const run = 'fixtures/runs/01-routine';
  await module.exports.runProgram([
    'analyze',
    `${run}/infliximab.csv`,
    `${run}/ada.csv`,
    '--samples',
    `${run}/samples.csv`,
  ]);
  process.stdout.write = write;
  const node = `${process.version}-${process.platform}-${process.arch}`;
  await writeFile(resolve(outdir, `program.${node}.code`), script.createCachedData());
}
