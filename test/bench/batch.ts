// What the tool costs, beside what others cost, in one run: `npm run bench` (after `npm run build`). Start-up against
// `node -e 0`; the stages of one plate; a whole batch; on as many cores over the same archive, what Node takes for the files
// alone, and SciPy and R where they are installed (Debian: python3-scipy, r-base-core). PLATES=10000 sets the size of the archive.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeArchive } from '../../fixtures/generator/archive.ts';
import { MACHINE_FILES } from '../../src/batch/machine-files.ts';
import { newResultWriter } from '../../src/batch/result-writer.ts';
import { readLayout } from '../../src/layout/read-layout.ts';
import { readExport } from '../../src/plate-reader/read-export.ts';
import { renderText } from '../../src/report/text-report.ts';
import { analyzeRun } from '../../src/run/analyze-run.ts';
import { gatherRun, newRunCache } from '../../src/run/gather-run.ts';

const PLATES = Number(process.env['PLATES'] ?? 2000);
const JOBS = availableParallelism();
const CLI = resolve('bin/tdm-elisa.js');
const folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-bench-'));

try {
  startUp();
  await stages();
  wholeBatch();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs alternate, so that a busy moment of the machine falls on all alike; medians are given. */
function startUp(): void {
  const run = resolve('fixtures/runs/01-routine');
  const commands = {
    'node -e 0': ['-e', '0'],
    '--version': [CLI, '--version'],
    'analyze, one plate, text': [CLI, 'analyze', join(run, 'infliximab.csv')],
    'analyze, two plates and samples, text': [
      CLI,
      'analyze',
      join(run, 'infliximab.csv'),
      join(run, 'ada.csv'),
      '--samples',
      join(run, 'samples.csv'),
    ],
  };
  const times = new Map<string, number[]>(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < 25; round += 1) {
    for (const [name, words] of Object.entries(commands)) {
      const began = performance.now();
      spawnSync(process.execPath, words);
      times.get(name)?.push(performance.now() - began);
    }
  }
  const bare = median(times.get('node -e 0') ?? []);
  console.log('Start-up, wall time, median of 25 alternating runs\n');
  console.log('| command | ms | times node -e 0 |\n| --- | ---: | ---: |');
  for (const [name, list] of times) {
    console.log(`| ${name} | ${median(list).toFixed(0)} | ${(median(list) / bare).toFixed(2)} |`);
  }
}

/** The stages of the routine run's plates, warm, CPU time. */
async function stages(): Promise<void> {
  const run = resolve('fixtures/runs/01-routine');
  const exportBytes = readFileSync(join(run, 'infliximab.csv'));
  const layoutText = readFileSync(join(run, 'infliximab.layout.csv'), 'utf8');
  const request = {
    plates: [join(run, 'infliximab.csv'), join(run, 'ada.csv')],
    layouts: [],
    assays: [],
    samples: join(run, 'samples.csv'),
    overrides: [],
  };
  const settings = { file: undefined, sha256: undefined, assays: [], report: [] };
  const cache = newRunCache();
  const inputs = await gatherRun(request, settings, MACHINE_FILES, '0', cache);
  const report = analyzeRun(inputs);
  console.log('\nStages, CPU microseconds, warm\n\n| stage | us |\n| --- | ---: |');
  const stage = async (name: string, work: () => unknown): Promise<void> => {
    for (let times = 0; times < 300; times += 1) await work();
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 5; round += 1) {
      const before = process.cpuUsage();
      for (let times = 0; times < 100; times += 1) await work();
      const { user, system } = process.cpuUsage(before);
      best = Math.min(best, (user + system) / 100);
    }
    console.log(`| ${name} | ${best.toFixed(0)} |`);
  };
  await stage('read the export of a plate', () => readExport(exportBytes, {}));
  await stage('read the layout of a plate', () => readLayout(layoutText));
  await stage('read all files of a run (two plates)', () => gatherRun(request, settings, MACHINE_FILES, '0', cache));
  await stage('analyse a run: fit, quantify, call, judge, interpret', () => analyzeRun(inputs));
  const writeJson = newResultWriter();
  await stage('write the JSON of a run', () => writeJson(report));
  await stage('write the text report of a run', () =>
    renderText(report, { width: 80, colour: false, plateMaps: false }),
  );
}

/** Whole commands, from their start to their end, over the same plates with as many processes or threads. */
function wholeBatch(): void {
  const archive = join(folder, 'archive');
  writeArchive(archive, PLATES / 2);
  // Else the first to run would wait for the disk to take the archive.
  spawnSync('sync');
  const began = performance.now();
  spawnSync(process.execPath, [CLI, 'batch', archive, '--out', join(folder, 'out'), '--jobs', String(JOBS)]);
  const ours = PLATES / ((performance.now() - began) / 1000);
  const here = resolve('test/bench');
  const result = join(folder, 'out', 'runs', firstRun(join(folder, 'out')), 'result.json');
  const peers = [
    askPeer(process.execPath, [join(here, 'node-floor.mjs'), archive, String(JOBS), result]),
    askPeer('python3', [join(here, 'peer-plates-scipy.py'), archive, String(JOBS)]) ??
      askPeer('/usr/bin/python3', [join(here, 'peer-plates-scipy.py'), archive, String(JOBS)]),
    askPeer('Rscript', [join(here, 'peer-plates-r.R'), archive, String(JOBS)]),
  ].filter((peer) => peer !== undefined);
  console.log(
    `\nA batch of ${PLATES} plates, ${JOBS} jobs; the others read, fit and interpolate the same plates, or write files alone\n`,
  );
  console.log('| program | plates/s | ours is | failed |\n| --- | ---: | ---: | ---: |');
  console.log(`| tdm-elisa batch, all of it | ${ours.toFixed(0)} | | 0 |`);
  for (const { program, plates, seconds, failed } of peers) {
    const theirs = plates / seconds;
    console.log(`| ${program} | ${theirs.toFixed(0)} | ${(ours / theirs).toFixed(2)} x | ${failed} |`);
  }
  if (peers.length === 1) console.log('\nNeither SciPy nor R is installed: nothing else to compare with.');
}

/** A run that gave a result, by the table of runs. */
function firstRun(out: string): string {
  for (const line of readFileSync(join(out, 'runs.ndjson'), 'utf8').split('\n')) {
    const { run, outcome } = JSON.parse(line) as { readonly run: string; readonly outcome: string };
    if (outcome !== 'unreadable') return run;
  }
  throw new Error('no run of the archive could be read');
}

interface Peer {
  readonly program: string;
  readonly plates: number;
  /** Plates without a fit. */
  readonly failed: number;
  readonly seconds: number;
}

function askPeer(command: string, words: readonly string[]): Peer | undefined {
  const environment = { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1' };
  const began = performance.now();
  const { status, stdout } = spawnSync(command, words, { encoding: 'utf8', env: environment });
  const seconds = (performance.now() - began) / 1000;
  return status === 0 ? { ...(JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Peer), seconds } : undefined;
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}
