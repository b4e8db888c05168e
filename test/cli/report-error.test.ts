import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './captured-io.ts';

describe('an error of the input', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'tdm-elisa-')), 'results.csv');
  writeFileSync(file, 'drug,drug_unit\n4,ug/mL\n');

  it('is broken at blanks on a terminal', async () => {
    const { stderr } = await run(['interpret', file], { progress: true, columns: 70 });
    const lines = stderr.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(line.includes(file) || line.length <= 70).toBe(true);
    expect(lines.at(-1)).toMatch(/^ {2}\w/);
  });

  it('stays in whole lines elsewhere', async () => {
    const { stderr } = await run(['interpret', file], { progress: false });
    expect(
      stderr
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(0, 5)),
    ).toEqual([file.slice(0, 5), 'hint:']);
  });

  it('keeps a name with several blanks as it is', async () => {
    const { stderr } = await run(['interpret', 'no  such file.csv'], { progress: true, columns: 60 });
    expect(stderr).toContain('no  such file.csv: cannot be read: there is no such file\n');
  });
});
