import { describe, expect, it } from 'vitest';
import { explainCommand } from '../../src/cli/explain-command.ts';
import { InputError } from '../../src/domain/input-error.ts';

async function explain(codes: readonly string[], format?: 'json', columns = 80): Promise<string> {
  const written: string[] = [];
  const io = { columns, stdout: (text: string) => void written.push(text) };
  expect(await explainCommand(codes, format === undefined ? {} : { format }, io)).toBe(0);
  return written.join('');
}

describe('tdm-elisa explain', () => {
  it('prints meaning, source, what to do and the criterion of a finding', async () => {
    expect(await explain(['CARRY_OVER'])).toBe(
      [
        'CARRY_OVER  (finding, remark)',
        '  means     Signal may be carried from a high well into its neighbour: pipette,',
        '            washer or splashing.',
        '  source    ICH M10 (2019 consultation text), carry-over: a blank after the ULOQ',
        '            reads below the LLOQ',
        '  to do     Look at low samples beside high ones, and at tips and washer.',
        '  criteria  carry-over',
        '',
      ].join('\n'),
    );
  });

  it('prints a criterion with its rule, its limits and its presets', async () => {
    const text = await explain(['controls-recovery']);
    expect(text).toContain('controls-recovery  (acceptance criterion, rejects or withholds)');
    expect(text).toContain('at least 2/3 of all control results, and 50 % at each level');
    expect(text).toContain('CONTROLS_REJECTED');
  });

  it('explains rows and flags of the interpretation, and input errors', async () => {
    expect(await explain(['NOT_TROUGH'])).toContain('flag of an interpretation');
    expect(await explain(['OVERRIDE_UNKNOWN'])).toContain('input error');
  });

  it('reads a code in any spelling', async () => {
    expect(await explain(['controls_Rejected'])).toContain('CONTROLS_REJECTED  (finding');
  });

  it('keeps every line within the width of the terminal', async () => {
    const all = await explain([], undefined, 80);
    expect(all).toContain('CONTROLS_REJECTED');
    const codes = JSON.parse(await explain([], 'json')).codes as { code: string }[];
    const texts = [all, await explain(codes.map(({ code }) => code))];
    expect(texts.flatMap((text) => text.split('\n')).filter((line) => line.length > 80)).toEqual([]);
  });

  it('suggests the nearest code for a misspelt one', async () => {
    const error = await explain(['CONTROLS_REJECTD', 'nonsense-code']).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).problems.map(({ code }) => code)).toEqual(['CODE_UNKNOWN', 'CODE_UNKNOWN']);
    expect((error as InputError).hint).toContain('did you mean "CONTROLS_REJECTED"?');
    expect((error as InputError).kind).toBe('settings');
  });
});
