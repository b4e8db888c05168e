import { describe, expect, it } from 'vitest';
import { policyCommand } from '../../src/cli/policy-command.ts';
import { NOTICE } from '../../src/tdm/notice.ts';

const LAB = `schemaVersion: 1
id: lab
version: 3
source: SOP 12
thresholds: [{ indication: UC, value: 7.51234, unit: ug/mL, source: "SOP 12, table 1" }]
inflammation: { crp_mg_l: { confirmedFrom: 5, source: SOP 3 } }
adaAssays: [{ id: idk, unit: AU/mL, positive: 10, source: kit insert }]
rows: [{ id: M04-THR-ADA-NEG-LOW, action: Ask the board, source: SOP 12 }]
`;

async function run(action: string, file?: string, format?: string): Promise<string> {
  let out = '';
  const code = await policyCommand(action, file, format === undefined ? {} : { format }, {
    readText: async () => LAB,
    stdout: (text) => {
      out += text;
    },
    columns: 80,
  });
  expect(code).toBe(0);
  return out;
}

describe('policy', () => {
  it('shows the built-in policy with every row, in 80 columns, with the notice', async () => {
    const text = await run('show');
    expect(text.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    expect(text.match(/^ {2}[GADM]\d\d-/gm)).toHaveLength(25);
    expect(text).toContain('IBD: >=5 µg/mL (Source document, Table 1: IBD >5 µg/mL [13])');
    expect(text.replaceAll('\n', ' ')).toContain(NOTICE);
  });

  it("shows a laboratory's policy with its hash, limits and own rows", async () => {
    const text = await run('show', 'lab.yaml');
    expect(text).toMatch(/sha256 [0-9a-f]{64}/);
    expect(text).toContain('UC: >=7.51234 µg/mL (SOP 12, table 1)');
    expect(text).toContain('CRP: confirmed from 5 mg/L, absent below 5 (SOP 3)');
    expect(text).toContain('idk: positive >=10 AU/mL, no limit for high (kit insert)');
    expect(text).toContain('M04-THR-ADA-NEG-LOW (own): interpreted');
    expect(JSON.parse(await run('show', 'lab.yaml', 'json'))).toMatchObject({ policy: { id: 'lab' }, notice: NOTICE });
  });

  it('checks a policy and says what it changes', async () => {
    expect(await run('check', 'lab.yaml')).toBe(
      'policy lab 3: no problems\n1 own threshold, 1 own row: M04-THR-ADA-NEG-LOW\nevery sample reaches exactly one row\n',
    );
    expect(JSON.parse(await run('check', 'lab.yaml', 'json'))).toMatchObject({
      id: 'lab',
      problems: [],
      neverReached: [],
    });
  });

  it('refuses an unknown command, and a check without a file', async () => {
    await expect(run('list')).rejects.toThrow('policy has no command "list"');
    await expect(run('check')).rejects.toThrow('policy check needs a file');
  });
});
