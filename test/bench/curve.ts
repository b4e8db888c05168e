// CPU time of the calibration engine beside SciPy and R, on the same plates, in one run: `npm run bench:curve`.
// SciPy and R are asked only where they are installed (Debian: python3-scipy, r-base-core).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fitCurve } from '../../src/curve/fit-curve.ts';
import type { StandardCurve } from '../../src/curve/standard-curve.ts';
import { predictInverse } from '../../src/quantify/predict-inverse.ts';
import { drawPlate, PLATE_DESIGNS } from '../curve/simulation/plate-designs.ts';
import { randomNumbers } from '../curve/simulation/random-numbers.ts';

const PLATES = 200;
const SAMPLES = 40;
const random = randomNumbers(11);
const design = PLATE_DESIGNS.find(({ name }) => name === 'competitive') ?? PLATE_DESIGNS[0];
if (design === undefined) throw new Error('no design');
const truth = { a: 0.06, b: 1.15, c: 60, d: 2.6, g: 1 };
const plates = Array.from({ length: PLATES }, () => drawPlate({ ...design, truth }, random));
const responses = Array.from({ length: SAMPLES }, (_, sample) => 0.2 + (2.1 * sample) / (SAMPLES - 1));
const settings = { model: '4pl', weighting: 'none', fitOn: 'wells' } as const;

const curveOf = (plate: (typeof plates)[number]): StandardCurve => {
  const { value } = fitCurve(plate, settings);
  if (value.kind !== 'fitted') throw new Error(value.because);
  return value.curve;
};

/** Least CPU time per plate over several rounds, in microseconds; user and system time of this process. */
function cpuPerPlate(work: (plate: (typeof plates)[number]) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 8; round += 1) {
    const before = process.cpuUsage();
    for (let times = 0; times < 5; times += 1) for (const plate of plates) work(plate);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / (5 * PLATES));
  }
  return best;
}

const fitOnly = cpuPerPlate(curveOf);
const fitAndSamples = cpuPerPlate((plate) => {
  const curve = curveOf(plate);
  return responses.map((y) => predictInverse(curve, y, 2));
});

const folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-bench-'));
const file = join(folder, 'plates.json');
writeFileSync(file, JSON.stringify({ plates, responses }));
const csv = join(folder, 'plates.csv');
const rows = plates.flatMap((points, plate) => points.map(({ x, y }) => `${plate},${x},${y}`));
writeFileSync(csv, `plate,x,y\n${rows.join('\n')}\n`);
const here = resolve('test/bench');
const peers = [
  ...askPeer('python3', [join(here, 'curve-peer-scipy.py'), file]),
  ...askPeer('Rscript', [join(here, 'curve-peer-r.R'), csv, responses.join(',')]),
];

console.log(`${PLATES} plates of ${plates[0]?.length ?? 0} wells, unweighted 4PL; CPU microseconds per plate\n`);
console.log('| program | work | us per plate | times ours |');
console.log('| --- | --- | ---: | ---: |');
console.log(`| tdm-elisa | fit with covariance and findings | ${fitOnly.toFixed(0)} | |`);
console.log(
  `| tdm-elisa | the same and ${SAMPLES} inverse predictions with intervals | ${fitAndSamples.toFixed(0)} | 1 |`,
);
for (const { program, work, microseconds } of peers) {
  console.log(`| ${program} | ${work} | ${microseconds.toFixed(0)} | ${(microseconds / fitAndSamples).toFixed(1)} |`);
}

interface Peer {
  readonly program: string;
  readonly work: string;
  readonly microseconds: number;
}

/** Runs a peer's script; it prints one JSON line for each kind of work. None where the program is not installed. */
function askPeer(command: string, args: readonly string[]): readonly Peer[] {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (error !== undefined || status !== 0) {
    console.error(`${command} is left out: ${error?.message ?? stderr.trim().split('\n').at(-1)}`);
    return [];
  }
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Peer);
}
