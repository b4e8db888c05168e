import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/report/text-report.ts';
import { exampleRun } from './example-run.ts';

const OPTIONS = { width: 60, colour: false, plateMaps: false };
const because = 'no usable well: left out: the tip touched the wall of the next well (H3)';

describe('the text report', () => {
  it('says whole why a sample is to be repeated', () => {
    const repeats = [
      { sampleId: '007', plateId: 'drug', dilution: 100, because },
      { sampleId: '008', plateId: 'drug', dilution: null, because: 'replicate CV 31.0 %' },
    ];
    expect(renderText({ ...exampleRun, repeats }, OPTIONS)).toContain(
      `TO REPEAT (2)
  007  drug  1:100  no usable well: left out: the tip
                    touched the wall of the next well (H3)
  008  drug         replicate CV 31.0 %
`,
    );
    const sampleId = 'S'.repeat(40);
    expect(
      renderText({ ...exampleRun, repeats: [{ sampleId, plateId: 'drug', dilution: 100, because }] }, OPTIONS),
    ).toContain(
      `  ${sampleId}  drug  1:100
      no usable well: left out: the tip touched the wall of
      the next well (H3)
`,
    );
  });
});
