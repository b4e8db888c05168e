import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SampleReport } from '../../src/run/run-report.ts';
import { RUNS } from '../run/example-runs.ts';
import { run } from './captured-io.ts';

const ROUTINE = join(RUNS, '01-routine');
const PLATE = join(ROUTINE, 'infliximab.csv');
const LAYOUT = readFileSync(join(ROUTINE, 'infliximab.layout.csv'), 'utf8');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The layout of the routine drug plate, line by line changed. */
function layout(name: string, change: (line: string) => string | undefined): string {
  const lines = LAYOUT.split('\n').flatMap((line) => change(line) ?? []);
  return file(name, lines.join('\n'));
}

describe('analyze', () => {
  it('puts the verdict first and the notice last, within 80 columns, without colour in a pipe', async () => {
    const { exitCode, stdout, stderr } = await run([
      'analyze',
      PLATE,
      join(ROUTINE, 'ada.csv'),
      '--samples',
      join(ROUTINE, 'samples.csv'),
    ]);
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    const lines = stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^RUN ACCEPTED/);
    expect(lines.slice(-3).join(' ')).toContain('Research use only');
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('SAMPLES (36)');
  });

  it('draws the plate and colours the verdict on a terminal', async () => {
    const { stdout } = await run(['analyze', PLATE], { interactive: true, colour: true });
    expect(stdout).toContain('\u001b[');
    expect(stdout.split('\n').filter((line) => /^ {2}[A-H] /.test(line))).toHaveLength(8);
  });

  it('exits with 1 for a rejected run, and with --strict for remarks', async () => {
    expect((await run(['analyze', join(RUNS, '06-weak-standard', 'infliximab.csv')])).exitCode).toBe(1);
    expect((await run(['analyze', join(ROUTINE, 'ada.csv')])).exitCode).toBe(0);
    expect((await run(['analyze', join(ROUTINE, 'ada.csv'), '--strict'])).exitCode).toBe(1);
    expect(
      (await run(['analyze', join(RUNS, '06-weak-standard', 'infliximab.csv'), '--fail-on', 'never'])).exitCode,
    ).toBe(0);
  });

  it('writes report files by their ending, whole and with the same content as standard output', async () => {
    const target = join(folder, 'report.json');
    const { stdout } = await run(['analyze', PLATE, '--format', 'json', '--report', target]);
    expect(readFileSync(target, 'utf8')).toBe(stdout);
  });

  it('explains the decision for one sample, and suggests an id for one that is not there', async () => {
    const explained = await run(['analyze', PLATE, '--explain', 'S26-0405']);
    expect(explained.stdout).toContain('S26-0405');
    expect(explained.stdout).toContain('1. Valid results: ');
    const unknown = await run(['analyze', PLATE, '--explain', 'S26-0450']);
    expect(unknown.exitCode).toBe(2);
    expect(unknown.stderr).toContain('did you mean');
  });

  it('gives the steps of the decision in the JSON of the sample to be explained, and of no other', async () => {
    const target = join(folder, 'explained.json');
    const { stdout } = await run(['analyze', PLATE, '--explain', 'S26-0405', '--format', 'json', '--report', target]);
    expect(readFileSync(target, 'utf8')).toBe(stdout);
    const { samples } = JSON.parse(stdout) as { samples: SampleReport[] };
    const explained = samples.filter(({ interpretation }) => interpretation?.steps !== undefined);
    expect(explained.map(({ sampleId }) => sampleId)).toEqual(['S26-0405']);
    const unknown = await run(['analyze', PLATE, '--explain', 'S26-0450', '--format', 'json']);
    expect(unknown.exitCode).toBe(2);
  });

  it('reads standard input with "-" when the layout is named', async () => {
    const bytes = readFileSync(PLATE);
    const readBytes = async (path: string): Promise<Uint8Array> => (path === '-' ? bytes : readFileSync(path));
    const { exitCode } = await run(['analyze', '-', '--layout', join(ROUTINE, 'infliximab.layout.csv')], { readBytes });
    expect(exitCode).toBe(0);
  });

  it('uses the assay file of the command line for the plate whose layout names the assay that it extends', async () => {
    const assay = file(
      'ours.yaml',
      'id: ours\nextends: anti-infliximab\ncutPoint: { kind: formula, formula: mean(nc) + 3*sd(nc) }\n',
    );
    const { stdout } = await run(['analyze', PLATE, join(ROUTINE, 'ada.csv'), '--assay', assay, '--format', 'json']);
    const report = JSON.parse(stdout) as { plates: { assay: { id: string }; cutPoint: { kind: string } | null }[] };
    expect(report.plates.map((plate) => plate.assay.id)).toEqual(['infliximab', 'ours']);
    expect(report.plates[1]?.cutPoint?.kind).toBe('formula');
  });
});

describe('an input that cannot be used gives its code, place, hint and exit code', () => {
  const flat = (): string => readFileSync(PLATE, 'utf8').replace(/\d\.\d+/g, '0.5');
  const cases: readonly (readonly [string, () => readonly string[], number, string, RegExp])[] = [
    ['a wrong path', () => ['analyze', join(folder, 'nope.csv')], 3, 'FILE', /no such file/],
    ['a folder', () => ['analyze', folder], 3, 'FILE', /folder/],
    ['an empty file', () => ['analyze', file('empty.csv', '')], 3, 'REFUSED_NO_DATA', /empty/],
    [
      'a binary file',
      () => [
        'analyze',
        file(
          'binary.csv',
          new Uint8Array(600).map((_, i) => (i * 37) % 256),
        ),
      ],
      3,
      '',
      /binary|not/,
    ],
    ['no layout', () => ['analyze', file('lonely.csv', readFileSync(PLATE))], 3, 'LAYOUT_MISSING', /layout/],
    [
      'a layout that is not there',
      () => ['analyze', PLATE, '--layout', join(folder, 'no.csv')],
      3,
      'FILE',
      /no such file/,
    ],
    [
      'no assay',
      () => [
        'analyze',
        PLATE,
        '--layout',
        layout('no-assay.csv', (line) => (line.includes('assay') ? undefined : line)),
      ],
      2,
      'ASSAY_NOT_NAMED',
      /which assay/,
    ],
    [
      'a layout in place of a plate',
      () => ['analyze', join(ROUTINE, 'infliximab.layout.csv')],
      3,
      'LAYOUT_AS_PLATE',
      /this is a layout/,
    ],
    ['an unknown assay', () => ['analyze', PLATE, '--assay', 'inflixmab'], 2, 'ASSAY_UNKNOWN', /not known/],
    [
      'no standards',
      () => [
        'analyze',
        PLATE,
        '--layout',
        layout('no-std.csv', (line) => (line.includes('standard,') ? undefined : line)),
      ],
      3,
      'NO_STANDARDS',
      /standard/,
    ],
    [
      'a missing unit',
      () => ['analyze', PLATE, '--layout', layout('no-unit.csv', (line) => line.replace(',ng/mL,', ',,'))],
      3,
      'MISSING_UNIT',
      /no unit/,
    ],
    [
      'a missing dilution',
      () => ['analyze', PLATE, '--layout', layout('no-dil.csv', (line) => line.replace(/,100$/, ','))],
      3,
      'MISSING_DILUTION',
      /no dilution/,
    ],
    [
      'an unknown role',
      () => ['analyze', PLATE, '--layout', layout('role.csv', (line) => line.replace('blank', 'blnk'))],
      3,
      '',
      /not known/,
    ],
    [
      'all wells the same',
      () => ['analyze', file('flat.csv', flat()), '--layout', join(ROUTINE, 'infliximab.layout.csv')],
      3,
      'PLATE_ALL_EQUAL',
      /same|equal/,
    ],
    [
      'an ending that says no format',
      () => ['analyze', PLATE, '--report', join(folder, 'x.docx')],
      2,
      'REPORT_ENDING',
      /ending/,
    ],
    [
      'an explanation in a format that has no place for it',
      () => ['analyze', PLATE, '--format', 'junit', '--explain', 'S26-0401'],
      2,
      'EXPLAIN_OPTION',
      /no place in the format junit/,
    ],
    ['an unknown format', () => ['analyze', PLATE, '--format', 'yaml'], 2, 'FORMAT', /not known/],
    [
      'an override without a name',
      () => [
        'analyze',
        join(RUNS, '06-weak-standard/infliximab.csv'),
        '--accept',
        'CONTROLS_REJECTED',
        '--reason',
        'x',
      ],
      2,
      'OVERRIDE_INCOMPLETE',
      /name/,
    ],
    ['a reason for no code', () => ['analyze', PLATE, '--reason', 'x'], 2, 'OVERRIDE_COUNT', /--reason is given once /],
    [
      'a second person for one code',
      () => ['analyze', PLATE, '--accept', 'CONTROLS_REJECTED', '--reason', 'x', '--by', 'A', '--by', 'B'],
      2,
      'OVERRIDE_COUNT',
      /--by is given 2 times for 1 --accept/,
    ],
  ];

  it.each(cases)('%s', async (_name, words, exitCode, code, message) => {
    const text = await run(words());
    expect(text.stderr).toMatch(message);
    expect(text.stderr).not.toMatch(/ {4}at |NaN|undefined/);
    expect(text.exitCode).toBe(exitCode);
    if (words().includes('--format')) return;
    const json = await run([...words(), '--format', 'json']);
    const { error } = JSON.parse(json.stdout) as { error: { code: string; message: string; hint: string | null } };
    expect(json.exitCode).toBe(exitCode);
    if (code !== '') expect(error.code).toBe(code);
    expect(error.hint ?? '').not.toBe('');
  });

  it('gives each accepted code the reason and the person of its place', async () => {
    const codes = ['CURVE_WEIGHTING_NOT_SUPPORTED', 'READER_ASSUMED'].flatMap((code) => ['--accept', code]);
    const { stdout } = await run([
      ...['analyze', PLATE, '--format', 'json', ...codes],
      ...['--reason', 'x', '--reason', 'y', '--by', 'A', '--by', 'B'],
    ]);
    expect((JSON.parse(stdout) as { overrides: unknown }).overrides).toEqual([
      { code: 'CURVE_WEIGHTING_NOT_SUPPORTED', reason: 'x', by: 'A' },
      { code: 'READER_ASSUMED', reason: 'y', by: 'B' },
    ]);
  });

  it('one standard level is a rejected run, not a crash: the curve is not fitted', async () => {
    const path = layout('one-std.csv', (line) => (/^[B-H]\d.*standard/.test(line) ? undefined : line));
    const { exitCode, stdout } = await run(['analyze', PLATE, '--layout', path]);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('RUN REJECTED');
    expect(stdout).not.toMatch(/NaN|undefined/);
  });

  it('names files below the current folder from there', async () => {
    const { stderr } = await run(['analyze', join(process.cwd(), 'fixtures', 'nope.csv')]);
    expect(stderr).toMatch(/^fixtures.nope\.csv: /);
  });

  it('suggests the command or option that was meant', async () => {
    expect((await run(['analyse', PLATE])).stderr).toContain('analyze');
    expect((await run(['analyze', PLATE, '--layuot', 'x'])).stderr).toContain('--layout');
    expect((await run(['analyse'])).exitCode).toBe(2);
  });
});
