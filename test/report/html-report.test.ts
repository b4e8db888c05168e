import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/report/html-report.ts';
import { analyzeExample, RUN_NAMES } from '../run/example-runs.ts';
import { exampleRun } from './example-run.ts';

const page = renderHtml(exampleRun);

describe('the HTML report', () => {
  it('starts with the verdict and what rejected the run, and ends with the notice', () => {
    expect(page).toContain('<header class="rejected"><h1>Run rejected</h1>');
    expect(page.indexOf('CONTROLS_REJECTED')).toBeLessThan(page.indexOf('<h2>Samples</h2>'));
    expect(page.trimEnd().endsWith('<footer>Research use only.</footer>\n</body>\n</html>')).toBe(true);
  });

  it('shows withheld results with their reason, what to repeat, and who overruled what', () => {
    expect(page).toContain('<th scope="row">007</th><td>withheld: replicate CV 31.0 %</td><td>not measured</td>');
    expect(page).toContain('<h2>To repeat</h2>');
    expect(page).toContain('Overruled BLANK_OD_HIGH by Dr. &lt;Ada&gt;: known *drift*');
  });

  it('marks each criterion with its outcome, in words and as a class', () => {
    expect(page).toContain(
      '<tr class="failed"><th scope="row">Standards, replicates: CV | at most 25 % (changed by the assay)</th><td>failed</td>',
    );
  });

  it('keeps markup and control characters in names from doing anything', () => {
    expect(page).toContain('standard "S1" &lt;low&gt; &amp; high differ');
    expect(page).toContain('no cut point');
    expect(page).not.toContain('\u0000');
  });

  it('loads nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\shref=|url\(|@import|https?:/i);
    expect(page).toContain("default-src 'none'");
  });

  it.each(RUN_NAMES)('is well formed for the example run %s, with a figure and a map for each plate', async (name) => {
    const report = await analyzeExample(name);
    const html = renderHtml(report);
    expect(XMLValidator.validate(html)).toBe(true);
    expect(html).not.toMatch(/NaN|undefined|Infinity|\[object/);
    expect(html.split('<table class="plate">')).toHaveLength(report.plates.length + 1);
    expect(html.split('<svg ')).toHaveLength(report.plates.filter(({ curve }) => curve !== null).length + 1);
    for (const { sampleId } of report.samples) expect(html).toContain(`<th scope="row">${sampleId}</th>`);
    for (const { criteria } of report.plates) for (const { outcome } of criteria) expect(html).toContain(outcome);
  });

  it('names flags one by one, and lets a long code go on in the next line between its words', async () => {
    const html = renderHtml(await analyzeExample('03-trouble'));
    expect(html).toContain('(interpreted); 72PCT_<wbr />SCOPE, ADA_<wbr />UNQUALIFIED</td>');
  });

  it('shows a well with what it holds, or why it was not measured', async () => {
    const { plates, ...rest } = await analyzeExample('03-trouble');
    const html = renderHtml({ plates, ...rest });
    expect(html).toMatch(/<td class="state" title="sample S26-0606"><small>S26-0606<\/small>OVER<\/td>/);
    const od = plates.find(({ assay }) => assay.kind === 'drug')?.wells['A1']?.od ?? 0;
    expect(html).toContain(`title="standard S7"><small>S7</small>${od.toFixed(3)}</td>`);
  });
});
