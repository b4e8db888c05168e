import { describe, expect, it } from 'vitest';
import { renderGithub } from '../../src/report/github-annotations.ts';
import { renderJobSummary } from '../../src/report/markdown-report.ts';
import { exampleRun } from './example-run.ts';

describe('GitHub annotations', () => {
  it('are one a plate, with properties and message escaped', () => {
    expect(renderGithub(exampleRun)).toBe(
      [
        '::error file=plates/ada.csv,title=ada%3A rejected::1 sample, 1 not reported%0A' +
          '2 of 6 control results are within their limit; at least 66.7 %25 must be (CONTROLS_REJECTED)%0A' +
          'no\u0000 cut\u001b point (ADA_CUT_POINT_IMPOSSIBLE)',
        '::warning file=plates/drug%2C 100 %25.csv,title=drug%3A accepted with remarks::2 samples, 1 not reported%0A' +
          'replicates of standard "S1" <low> & high differ: CV 31.0 %25, limit 25.0 %25 (STANDARD_CV)',
        '',
      ].join('\n'),
    );
  });

  it('never exceed the ten of a level that GitHub shows, and name the plates that share the last', () => {
    const [plate] = exampleRun.plates;
    if (plate === undefined) throw new Error('the example has plates');
    const plates = Array.from({ length: 14 }, (_, index) => ({ ...plate, id: `P${index + 1}` }));
    const lines = renderGithub({ ...exampleRun, plates })
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe('::warning::5 more plates accepted with remarks: P10, P11, P12, P13, P14');
  });

  it('tell remarks about the run as a whole, within the ten of their level', () => {
    const [plate] = exampleRun.plates;
    const remark = {
      code: 'SAMPLE_MEASURED_TWICE',
      severity: 'warning',
      message: 'S1: 100 %',
      wells: [],
      args: {},
    } as const;
    const findings = [remark, { ...remark, severity: 'note', message: 'a note' } as const];
    if (plate === undefined) throw new Error('the example has plates');
    const accepted = { ...exampleRun, verdict: 'accepted-with-remarks', findings } as const;
    expect(renderGithub({ ...accepted, plates: [{ ...plate, verdict: 'accepted', findings: [] }] })).toBe(
      '::warning title=run%3A accepted with remarks::S1: 100 %25 (SAMPLE_MEASURED_TWICE)\n' +
        '::notice file=plates/drug%2C 100 %25.csv,title=drug%3A accepted::2 samples, 1 not reported\n',
    );
    const plates = Array.from({ length: 10 }, (_, index) => ({ ...plate, id: `P${index + 1}` }));
    const lines = renderGithub({ ...accepted, plates })
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe('::warning::2 more plates accepted with remarks: P9, P10');
    expect(renderJobSummary(accepted)).toContain('- **warning** S1: 100 % (SAMPLE\\_MEASURED\\_TWICE)');
  });

  it('cannot be broken out of by a plate that carries a command', () => {
    const [plate] = exampleRun.plates;
    if (plate === undefined) throw new Error('the example has plates');
    const evil = { ...plate, id: 'x\n::set-output name=a::b', file: 'a\r\n::error::b' };
    expect(
      renderGithub({ ...exampleRun, plates: [evil] })
        .trimEnd()
        .split(/[\r\n]/),
    ).toHaveLength(1);
  });
});
