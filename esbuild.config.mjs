// Builds what the package ships: the command line as one quick-starting bundle (rarely needed libraries in chunks of
// their own), the library face with its packages left outside, and the JSON Schemas.
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';

await rm('dist', { recursive: true, force: true });

const shared = { bundle: true, platform: 'node', target: 'node20.19', format: 'esm', logLevel: 'warning' };
// papaparse and cli-table3 are CommonJS: inside an ESM bundle they need a `require` for Node's own modules.
const banner = {
  js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);",
};

await build({
  ...shared,
  entryPoints: { cli: 'src/cli/main.ts', 'batch-worker': 'src/cli/batch-worker.ts' },
  outdir: 'dist',
  splitting: true,
  minify: true,
  keepNames: true,
  chunkNames: 'chunks/[name]-[hash]',
  banner,
});
await build({ ...shared, entryPoints: { index: 'src/index.ts' }, outdir: 'dist', packages: 'external' });

await mkdir('dist/schema', { recursive: true });
for (const folder of ['assay', 'run', 'tdm', 'cli']) {
  for (const name of await readdir(`src/${folder}`)) {
    if (name.endsWith('.schema.json')) await cp(`src/${folder}/${name}`, `dist/schema/${name}`);
  }
}

await cp('src/batch/workflow', 'dist/workflow', { recursive: true });
