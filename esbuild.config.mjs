// Builds what the package ships: the command line as one quick-starting bundle (rarely needed libraries in chunks of
// their own), the library face with its packages left outside, and the JSON Schemas.
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';

/** Where the build goes: `dist`, or the folder that is named. */
const outdir = process.argv[2] ?? 'dist';
await rm(outdir, { recursive: true, force: true });

const shared = { bundle: true, platform: 'node', target: 'node20.19', format: 'esm', logLevel: 'warning' };
// papaparse and cli-table3 are CommonJS: inside an ESM bundle they need a `require` for Node's own modules.
const banner = {
  js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);",
};

// One file is read faster than the forty that splitting gives; the modules in it run when they are first asked for. Only
// what is large and rarely needed stands apart: libraries, and the program itself behind `--version`.
const APART = {
  'mathjs/number': 'lib/mathjs.js',
  ajv: 'lib/ajv.js',
  yaml: 'lib/yaml.js',
  './parquet-file.ts': 'lib/parquet-file.js',
  './program.ts': 'program.js',
};
const keepApart = {
  name: 'keep-apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === 'dynamic-import' && path in APART ? { path: `./${APART[path]}`, external: true } : undefined,
    );
  },
};
const program = { ...shared, outdir, minify: true, banner };

const apart = {
  'lib/mathjs': 'mathjs/number',
  'lib/ajv': 'ajv',
  'lib/yaml': 'yaml',
  'lib/parquet-file': 'src/batch/parquet-file.ts',
};
await build({ ...program, entryPoints: apart });
await build({
  ...program,
  entryPoints: { cli: 'src/cli/main.ts', program: 'src/cli/program.ts', 'batch-worker': 'src/cli/batch-worker.ts' },
  plugins: [keepApart],
});
await build({ ...shared, entryPoints: { index: 'src/index.ts' }, outdir, packages: 'external' });

await mkdir(`${outdir}/schema`, { recursive: true });
for (const folder of ['assay', 'run', 'tdm', 'cli']) {
  for (const name of await readdir(`src/${folder}`)) {
    if (name.endsWith('.schema.json')) await cp(`src/${folder}/${name}`, `${outdir}/schema/${name}`);
  }
}

await cp('src/batch/workflow', `${outdir}/workflow`, { recursive: true });
