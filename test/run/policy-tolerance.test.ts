import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/run/run-report.ts';
import { run } from '../cli/captured-io.ts';

const RUN = resolve(import.meta.dirname, '../../fixtures/runs/01-routine');

describe('a drug tolerance that only the policy states', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tdm-elisa-tolerance-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const analyse = async (drugTolerance: string): Promise<RunReport> => {
    const policy = join(folder, 'policy.yaml');
    writeFileSync(
      policy,
      `schemaVersion: 1
id: lab
source: SOP
adaAssays: [{ id: anti-infliximab, unit: AU/mL, positive: 10, drugTolerance: ${drugTolerance}, source: SOP }]
`,
    );
    const plates = ['infliximab.csv', 'ada.csv'].map((name) => join(RUN, name));
    const words = ['--samples', join(RUN, 'samples.csv'), '--policy', policy, '--format', 'json'];
    return JSON.parse((await run(['analyze', ...plates, ...words])).stdout) as RunReport;
  };
  const said = (report: RunReport): readonly string[] =>
    [...new Set(report.findings.map(({ code }) => code))].filter((code) => code.startsWith('ADA_DRUG'));
  const qualifiers = (report: RunReport, category: string): readonly unknown[] => [
    ...new Set(
      report.samples
        .filter(({ interpretation }) => interpretation?.adaCategory === category)
        .map(({ ada }) => ada?.qualifier),
    ),
  ];

  it('qualifies the calls as it decides the rows', async () => {
    const limited = await analyse('{ value: 3, unit: µg/mL }');
    expect(said(limited)).toEqual(['ADA_DRUG_PRESENT']);
    expect(qualifiers(limited, 'negative-masked')).toEqual(['drug-present']);
    expect(qualifiers(limited, 'undetectable')).toEqual([undefined]);
    const tolerant = await analyse('none');
    expect(said(tolerant)).toEqual([]);
    expect(qualifiers(tolerant, 'undetectable')).toEqual([undefined]);
  });
});
