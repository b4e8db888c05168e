import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { plateCutPoint } from '../../src/ada/plate-cut-point.ts';
import { readAssay } from '../../src/assay/read-assay.ts';
import { type CutpointOptions, cutpointCommand } from '../../src/cli/cutpoint-command.ts';
import { InputError } from '../../src/domain/input-error.ts';
import { expectClose, referenceCases } from '../statistics/reference-cases.ts';

const schema = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../src/cli/cutpoint-result.schema.json'), 'utf8'),
);
const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);

interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly written: ReadonlyMap<string, string>;
}

async function cutpoint(csv: string, options: CutpointOptions = {}): Promise<Outcome> {
  const out: string[] = [];
  const written = new Map<string, string>();
  const exitCode = await cutpointCommand(['negatives.csv'], options, {
    readText: async () => csv,
    writeFile: async (path, content) => void written.set(path, String(content)),
    stdout: (text) => void out.push(text),
    stderr: () => {},
    columns: 80,
  });
  return { exitCode, stdout: out.join(''), written };
}

async function refusal(csv: string, options: CutpointOptions = {}): Promise<InputError> {
  const error = await cutpoint(csv, options).catch((caught: unknown) => caught);
  return error instanceof InputError ? error : expect.fail('not refused');
}

interface RunsCase {
  readonly id: string;
  readonly expected: { readonly multiplicative_factor_SN: { readonly scpf: number } };
}

const runs = referenceCases<RunsCase>('validation_floating').find(({ id }) => id === 'val_runeffects');
const runsCsv = readFileSync(resolve(import.meta.dirname, '../../fixtures/ada/negatives.csv'), 'utf8');

interface ConfirmatoryCase {
  readonly unspiked: readonly number[];
  readonly spiked: readonly number[];
  readonly expected: {
    readonly on_percent_scale: { readonly param99_exact: number };
    readonly ccp_percent_from_log_ratio: number;
  };
}
const [confirmatory] = referenceCases<ConfirmatoryCase>('confirmatory_cutpoint');
const confirmatoryCsv = [
  'sample,value,spiked',
  ...(confirmatory?.unspiked ?? []).map((value, index) => `D${index},${value},${confirmatory?.spiked[index]}`),
].join('\n');

describe('tdm-elisa cutpoint', () => {
  it('prints the JSON that its schema describes', async () => {
    for (const [csv, options] of [
      [runsCsv, {}],
      [runsCsv, { type: 'dynamic' }],
      [runsCsv, { type: 'floating-log', method: 'nonparametric', outliers: 'none' }],
      [confirmatoryCsv, { confirmatoryScale: 'log-ratio', method: 'order-statistic' }],
      ['sample,value\nA,0.1\nB,0.1\nC,0.2\n', { scale: 'none' }],
    ] as const) {
      const { stdout } = await cutpoint(csv, { ...options, format: 'json' });
      validate(JSON.parse(stdout));
      expect(validate.errors).toBeNull();
      expect(stdout).not.toMatch(/NaN|Infinity/);
    }
  });

  it('writes an assay file that the analysis reads and applies', async () => {
    const { written, stdout } = await cutpoint(runsCsv, {
      method: 'parametric',
      assayOut: 'my-assay.yaml',
      format: 'json',
    });
    const assay = await readAssay(written.get('my-assay.yaml') ?? '');
    expect(JSON.parse(stdout).assay).toBe(written.get('my-assay.yaml'));
    const settings = assay.cutPoint ?? expect.fail('no cut point');
    const responses = { negativeControl: [0.1, 0.1, 0.1], positiveControl: [], cutoffControl: [], blank: [] };
    const cutPoint = plateCutPoint({ settings, responses }).value;
    expectClose(cutPoint?.threshold.value, 0.1 * (runs?.expected.multiplicative_factor_SN.scpf ?? 0), 1e-7);
    for (const type of ['fixed', 'floating-additive', 'floating-log', 'dynamic']) {
      const other = await cutpoint(runsCsv, { type, assayOut: 'x.yaml' });
      expect((await readAssay(other.written.get('x.yaml') ?? '')).cutPoint?.kind).toMatch(
        /^(fixed|floating-additive)$/,
      );
    }
    const onLogs = await readAssay(
      (await cutpoint(runsCsv, { type: 'floating-log', assayOut: 'x' })).written.get('x') ?? '',
    );
    expect(onLogs.cutPoint?.source).toContain('scale log10');
  });

  it('gives the confirmatory cut point on either scale', async () => {
    const percent = async (options: CutpointOptions): Promise<number> =>
      JSON.parse((await cutpoint(confirmatoryCsv, { ...options, format: 'json' })).stdout).confirmatory.percent;
    expectClose(await percent({}), confirmatory?.expected.on_percent_scale.param99_exact ?? 0, 1e-10);
    const onRatio = await percent({ confirmatoryScale: 'log-ratio' });
    expectClose(onRatio, confirmatory?.expected.ccp_percent_from_log_ratio ?? 0, 1e-10);
  });

  it('prints a screen of at most 80 plain columns: cut point, basis, histogram, alternatives, assay file', async () => {
    const { exitCode, stdout } = await cutpoint(runsCsv);
    expect(exitCode).toBe(0);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    const order = [
      'Cut point',
      'method',
      'scale',
      'samples',
      'Negatives',
      'lies in the bin above',
      'Runs (log10)',
      'What other choices',
      'Assay file',
    ];
    const places = order.map((words) => stdout.indexOf(words));
    expect(places).toEqual(places.toSorted((left, right) => left - right));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(stdout).toContain('exact z 1.644854');
    expect(stdout).toContain('quantile type 7');
  });

  it('gives exit code 1 where the samples are too few', async () => {
    const { exitCode, stdout } = await cutpoint('sample,value\nA,0.1\nB,0.12\nC,0.2\nD,0.15\n');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('4 samples are too few for a cut point');
  });

  it('names the file and the line of what it refuses', async () => {
    const error = await refusal('sample,value\nA,0.1\nB,-0.02\nC,0.2\n');
    expect(error.problems).toMatchObject([{ code: 'CUTPOINT_NO_LOGARITHM', at: { file: 'negatives.csv', line: 3 } }]);
    expect(error.kind).toBe('input');
    expect((await refusal('sample,value\nA,x\n')).problems[0]?.at).toMatchObject({ file: 'negatives.csv', line: 2 });
  });

  it('refuses options that it does not know, all at once', async () => {
    const error = await refusal('', {
      scale: 'log',
      method: 'parametic',
      level: '95',
      z: 'x',
      type: 'floating-log',
      fence: '-1',
    });
    expect(error.kind).toBe('settings');
    expect(error.problems.map(({ message }) => message)).toEqual([
      '--z "x" is not a z between 0 and 10',
      '--scale "log" is not known',
      '--method "parametic" is not known',
      '--level "95" is not a level between 0.5 and 1',
      '--fence "-1" is not a multiple of the interquartile range',
    ]);
    expect(error.problems[2]?.hint).toContain('did you mean "parametric"?');
    expect((await refusal('', { type: 'floating-log', scale: 'none' })).hint).toBe('use --scale log10');
    await expect(
      cutpointCommand(
        [],
        {},
        { readText: async () => '', writeFile: async () => {}, stdout: () => {}, stderr: () => {}, columns: 80 },
      ),
    ).rejects.toMatchObject({ code: 'USAGE' });
  });
});
