import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newResultWriter } from '../../src/batch/result-writer.ts';
import type { RunReport } from '../../src/run/run-report.ts';
import { exampleRun } from '../report/example-run.ts';
import { analyzeExample, RUN_NAMES } from '../run/example-runs.ts';

const write = newResultWriter();

function textOf(report: RunReport): string {
  return Buffer.from(write(report)).toString('utf8');
}

describe('the writer of results', () => {
  it.each(RUN_NAMES)(
    'gives the bytes of JSON.stringify for the run %s, before and after it has written others',
    async (name) => {
      const report = await analyzeExample(name);
      expect(textOf(report)).toBe(`${JSON.stringify(report)}\n`);
      expect(textOf(exampleRun)).toBe(`${JSON.stringify(exampleRun)}\n`);
      expect(textOf(report)).toBe(`${JSON.stringify(report)}\n`);
    },
  );

  it('is not misled by what samples, sources and findings say', () => {
    const pair = exampleRun.samples.find(({ interpretation }) => interpretation !== null);
    const lists = [[], [{ id: '"sources":', citation: '"sources":0' }], [{ id: 'µ', citation: '\ud800' }]];
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('"sources":0', '\\"sources":', '","sources":0,"'),
    );
    const samples = fc.array(fc.tuple(words, words, fc.constantFrom(...lists), fc.boolean()), { maxLength: 5 });
    fc.assert(
      fc.property(samples, words, (drawn, notice) => {
        const report = {
          ...exampleRun,
          notice,
          samples: drawn.map(([sampleId, action, sources, isInterpreted]) => ({
            ...pair,
            sampleId,
            interpretation: isInterpreted ? { ...pair?.interpretation, action, sources } : null,
          })),
        } as RunReport;
        expect(textOf(report)).toBe(`${JSON.stringify(report)}\n`);
      }),
    );
  });

  it('grows for texts of any length', () => {
    const report = { ...exampleRun, notice: 'µ'.repeat(300_000) };
    expect(textOf(report)).toBe(`${JSON.stringify(report)}\n`);
  });
});
