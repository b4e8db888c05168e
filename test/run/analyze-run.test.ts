import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import type { AdaCall, Quantified } from '../../src/domain/result.ts';
import { renderJson } from '../../src/report/json-report.ts';
import type { PlateReport, RunReport } from '../../src/run/run-report.ts';
import { analyzeExample, RUN_NAMES, truthOf } from './example-runs.ts';

const GOLDEN = resolve(import.meta.dirname, 'golden');
const schema = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../src/run/run-report.schema.json'), 'utf8'),
) as object;
const isRunReport = new ajv.Ajv({ allErrors: true, strict: false }).compile(schema);

/** What of a run a person would check by eye: verdicts, failed criteria, finding codes, results and rows. */
function essence(report: RunReport): string {
  const plates = report.plates.map((plate) => ({
    plate: plate.id,
    verdict: plate.verdict,
    failed: plate.criteria.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id),
    findings: plate.findings.map(({ code, severity }) => `${severity} ${code}`),
  }));
  const samples = report.samples.map(
    ({ sampleId, drug, ada, interpretation }) =>
      `${sampleId} | ${drugText(drug)} | ${ada === null ? '-' : ada.kind} | ${interpretation?.rule} | ${interpretation?.status} | ${interpretation?.flags.join(' ')}`,
  );
  const run = report.findings.map(({ code, severity }) => `${severity} ${code}`);
  return `${JSON.stringify({ verdict: report.verdict, plates, run, repeats: report.repeats, samples }, null, 1)}\n`;
}

function drugText(drug: Quantified | null): string {
  if (drug === null) return '-';
  return drug.kind === 'quantified' ? `${drug.value.toPrecision(6)} ${drug.unit}` : drug.kind;
}

function plateOf(report: RunReport, kind: 'drug' | 'ada'): PlateReport {
  const plate = report.plates.find(({ assay }) => assay.kind === kind);
  if (plate === undefined) throw new Error(`no ${kind} plate`);
  return plate;
}

describe.each(RUN_NAMES)('the example run %s', (name) => {
  it('gives the same verdict, findings, results and rows as the reviewed golden file', async () => {
    await expect(essence(await analyzeExample(name))).toMatchFileSnapshot(join(GOLDEN, `${name}.golden.json`));
  });

  it('is plain JSON by the published schema, with no number that was not measured', async () => {
    const report = JSON.parse(renderJson(await analyzeExample(name))) as RunReport;
    isRunReport(report);
    expect(isRunReport.errors ?? []).toEqual([]);
    expect(renderJson(report)).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('gives the true concentrations back within four of their standard errors and the noise of pipetting', async () => {
    const report = await analyzeExample(name);
    const plate = plateOf(report, 'drug');
    if (plate.verdict === 'rejected') {
      expect(plate.samples.every(({ result }) => result.kind === 'not-reportable')).toBe(true);
      return;
    }
    const truth = truthOf(name).drug.samples;
    const quantified = plate.samples.flatMap(({ sampleId, result }) =>
      result.kind === 'quantified' ? [{ sampleId, result: result as Extract<Quantified, { kind: 'quantified' }> }] : [],
    );
    expect(quantified.length).toBeGreaterThan(plate.samples.length / 2);
    for (const { sampleId, result } of quantified) {
      const expected = truth[sampleId] as number;
      const spread = 4 * Math.hypot(result.seLog ?? 0, 0.05);
      expect(Math.abs(Math.log(result.value / expected)), `${sampleId} ${result.value} for ${expected}`).toBeLessThan(
        spread,
      );
    }
  });

  it('calls antibodies as the true signal says, away from the cut point', async () => {
    const truth = truthOf(name).ada;
    if (truth === null) return;
    const plate = plateOf(await analyzeExample(name), 'ada');
    for (const { sampleId, result } of plate.samples) {
      const signal = truth.signalToNoise[sampleId] as number;
      const { kind } = result as AdaCall;
      if (kind !== 'not-reportable' && Math.abs(signal / 2 - 1) > 0.2) {
        expect(kind, `${sampleId} S/N ${signal}`).toBe(signal > 2 ? 'positive' : 'negative');
      }
    }
  });
});

describe('a run', () => {
  it('gives the same bytes whatever the order of the plates on the command line within one sample', async () => {
    const once = renderJson(await analyzeExample('01-routine'));
    expect(renderJson(await analyzeExample('01-routine'))).toBe(once);
  });

  it('withholds the results of a rejected plate, keeps them in the report, and leaves the other plate its own', async () => {
    const report = await analyzeExample('02-swapped-standards');
    const drug = plateOf(report, 'drug');
    const ada = plateOf(report, 'ada');
    expect(report.verdict).toBe('rejected');
    expect(drug.samples.length).toBe(ada.samples.length);
    expect(ada.verdict).not.toBe('rejected');
    expect(ada.samples.some(({ result }) => result.kind === 'positive')).toBe(true);
    expect(report.samples.every(({ interpretation }) => interpretation?.rule === 'G01-RUN-FAILED')).toBe(true);
  });

  it('lists what is to be repeated, with the dilution that would bring a sample above range into it', async () => {
    const report = await analyzeExample('03-trouble');
    const above = report.repeats.find(({ sampleId }) => sampleId === 'S26-0612');
    expect(above?.because).toContain('above');
    expect(above?.dilution).toBeGreaterThan(100);
  });

  it('lets a responsible person overrule a criterion, and says so', async () => {
    const code = 'CONTROLS_REJECTED';
    const overrides = ['CONTROLS_REJECTED', 'CONTROL_LEVEL_REJECTED'].map((one) => ({
      code: one,
      reason: 'wrong lot sheet',
      by: 'Dr. Ames',
    }));
    const report = await analyzeExample('06-weak-standard', { overrides });
    expect(report.verdict).toBe('accepted-with-remarks');
    expect(report.overrides.map((override) => override.code)).toContain(code);
    expect(plateOf(report, 'drug').findings.find((finding) => finding.code === code)?.message).toContain(
      'overruled by Dr. Ames',
    );
    expect(report.samples.some(({ drug }) => drug?.kind === 'quantified')).toBe(true);
  });
});
