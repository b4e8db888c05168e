import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCli } from '../batch/built-cli.ts';

const PLATE = resolve(import.meta.dirname, '../../fixtures/runs/01-routine/infliximab.csv');

describe('the program as the package ships it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-load-'));
  const compiled = (): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.code'));
  const analyse = (cli: string): string => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [cli, 'analyze', PLATE], { encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    return stdout;
  };
  let cli = '';
  let report = '';
  beforeAll(async () => {
    cli = await buildCli(folder);
    report = analyse(cli);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has its compiled code beside it, for the Node that built it', () => {
    expect(compiled()).toEqual([`program.${process.version}-${process.platform}-${process.arch}.code`]);
    expect(report).toContain('RUN ACCEPTED');
  });

  it('reads letters and signs beyond ASCII as the source does', () => {
    expect(/[^\0-\x7f]/.exec(readFileSync(join(folder, 'program.cjs'), 'latin1'))?.[0]).toBeUndefined();
    const table = 'sample,drug,drug_unit\nS1,≥20,µg/mL\n';
    const { stdout, stderr } = spawnSync(process.execPath, [cli, 'interpret', '-', '--format', 'csv'], {
      encoding: 'utf8',
      input: table,
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('S1,>=20,µg/mL');
  });

  it('gives the same report with compiled code that V8 refuses, and without any', () => {
    const [code] = compiled();
    writeFileSync(join(folder, code ?? ''), 'not compiled code');
    expect(analyse(cli)).toBe(report);
    rmSync(join(folder, code ?? ''));
    expect(analyse(cli)).toBe(report);
  });
});
