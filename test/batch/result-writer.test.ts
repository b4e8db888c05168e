import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newResultWriter } from '../../src/batch/result-writer.ts';
import type { RunReport, SampleReport } from '../../src/run/run-report.ts';
import type { Interpretation } from '../../src/tdm/interpretation.ts';
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

  it('is not misled by what samples, sources and readings say, nor by what it has written before', async () => {
    const { samples } = await analyzeExample('05-near-threshold');
    const lists = [[], [{ id: '"sources":', citation: '"interpretation":0' }], [{ id: 'µ', citation: '\ud800' }]];
    const traps = ['"interpretation":0', '\\"probability":0,"alternatives":0', '"probability":0,"alternatives":0'];
    const words = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...traps));
    const change = fc.record({
      sampleId: words,
      action: fc.option(words),
      sources: fc.option(fc.constantFrom(...lists)),
      probability: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      isInterpreted: fc.boolean(),
      isExplained: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), words, (changes, notice) => {
        const changed = changes.map(({ sampleId, action, sources, probability, isInterpreted, isExplained }, index) => {
          const sample = samples[index % samples.length] as SampleReport;
          const said = sample.interpretation as Interpretation;
          const interpretation = {
            ...said,
            action: action ?? said.action,
            sources: sources ?? said.sources,
            probability,
            ...(isExplained ? { steps: [{ step: notice, found: '', because: '', sources: [] }] } : {}),
          };
          return { ...sample, sampleId, interpretation: isInterpreted ? interpretation : null };
        });
        const report = { ...exampleRun, notice, samples: changed };
        expect(textOf(report)).toBe(`${JSON.stringify(report)}\n`);
      }),
    );
  });

  it('grows for texts of any length', () => {
    const report = { ...exampleRun, notice: 'µ'.repeat(300_000) };
    expect(textOf(report)).toBe(`${JSON.stringify(report)}\n`);
  });
});
