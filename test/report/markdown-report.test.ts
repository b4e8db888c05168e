import { describe, expect, it } from 'vitest';
import { renderJobSummary, renderMarkdown } from '../../src/report/markdown-report.ts';
import { analyzeExample } from '../run/example-runs.ts';
import { exampleRun } from './example-run.ts';

const markdown = renderMarkdown(exampleRun);
const summary = renderJobSummary(exampleRun);

describe('the Markdown report', () => {
  it('starts with the verdict and ends with the notice', () => {
    expect(markdown.startsWith('# Run rejected\n')).toBe(true);
    expect(markdown.endsWith('*Research use only.*\n')).toBe(true);
  });

  it('shows every criterion with its outcome, and which the assay changed', () => {
    expect(markdown).toContain(
      '| Standards, replicates: CV \\| at most 25 % (changed by the assay) | failed | largest CV 31.0 % | ICH M10 |',
    );
    expect(markdown).toContain(
      '| Edge against centre (changed by the assay) | off | switched off in the assay | design |',
    );
  });

  it('shows withheld results with their reason, and never drops them', () => {
    expect(markdown).toContain('| 007 | withheld: replicate CV 31.0 % | not measured |');
  });

  it('shows each drug result beside the threshold that it was compared with, whose source it names, and each plate by its read', async () => {
    const report = await analyzeExample('03-trouble');
    const text = renderMarkdown({ ...report, settings: { samples: './samples.csv' } });
    expect(text).toContain('| S26-0601 | 2.66 µg/mL (2.51 to 2.82), subtherapeutic &lt;3 | negative (unqualified), ');
    expect(text).toContain('- Threshold &gt;=3 µg/mL: Source document, Table 1: RA &gt;3 µg/mL \\[5\\]');
    expect(text).toContain('- Settings: samples ./samples.csv');
    expect(text).toContain('infliximab; 450 nm; 4PL on means, unweighted: a ');
    expect(text).toContain('; cut point 0.1953 OD = 2 x mean');
    expect(text.indexOf('**warning** the cut point')).toBeLessThan(text.lastIndexOf('**note** weighting'));
  });

  it('keeps markup in names from formatting anything', () => {
    expect(markdown).toContain('- **Overruled** BLANK\\_OD\\_HIGH by Dr. &lt;Ada&gt;: known \\*drift\\*');
    expect(markdown).toContain('| =cmd\\|calc |');
  });

  it('gives every row of a table the cells of its header', () => {
    const tables = markdown.split('\n\n').filter((block) => block.startsWith('|'));
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) {
      const cells = table
        .trimEnd()
        .split('\n')
        .map((line) => line.replaceAll('\\|', '').split('|').length);
      expect(new Set(cells).size).toBe(1);
    }
  });
});

describe('the job summary', () => {
  it('lists plates, what failed, and what to repeat', () => {
    expect(summary).toContain('| ada | anti-infliximab | rejected | 1 | 1 |');
    expect(summary).toContain('| ada | Controls against nominal | failed | 2 of 6 |');
    expect(summary).toContain('| 007 | drug | 1:100 | replicate CV 31.0 % |');
    expect(summary).not.toContain('switched off');
    expect(summary).toContain('- **error** ada: 2 of 6 control results');
  });
});
