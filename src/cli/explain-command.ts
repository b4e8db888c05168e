import { didYouMean } from '../domain/did-you-mean.ts';
import { InputError, type Problem } from '../domain/input-error.ts';
import type { CodeEntry } from '../report/code-entry.ts';
import { explainText, listCodes } from '../report/explain-text.ts';
import { allCodes } from './all-codes.ts';
import type { CommandIo } from './command-io.ts';
import { EXIT } from './exit-code.ts';

interface ExplainOptions {
  readonly format?: 'text' | 'json';
}

/**
 * `explain CODE...`: meaning, rule, source and what to do, for findings, errors, criteria, rows and flags; without a code,
 * the list of all. Case, hyphen and underscore do not matter.
 * @throws InputError (settings) for codes that are not known, each with the nearest one
 */
export async function explainCommand(
  codes: readonly string[],
  options: ExplainOptions,
  io: Pick<CommandIo, 'stdout' | 'columns'>,
): Promise<number> {
  const catalogue = allCodes();
  const chosen = codes.map((code) => ({ code, entries: find(code, catalogue) }));
  const problems = chosen.filter(({ entries }) => entries.length === 0).map(({ code }) => unknownCode(code, catalogue));
  if (problems.length > 0) throw new InputError('settings', problems);
  const entries = codes.length === 0 ? catalogue : [...new Set(chosen.flatMap((one) => one.entries))];
  if (options.format === 'json') io.stdout(`${JSON.stringify({ schemaVersion: 1, codes: entries }, null, 2)}\n`);
  else if (codes.length === 0) io.stdout(listCodes(entries, io.columns));
  else io.stdout(entries.map((entry) => explainText(entry, io.columns)).join('\n'));
  return EXIT.ok;
}

/** Entries of exactly this name, else of the name in another spelling. */
function find(code: string, catalogue: readonly CodeEntry[]): readonly CodeEntry[] {
  const exact = catalogue.filter((entry) => entry.code === code);
  return exact.length > 0 ? exact : catalogue.filter((entry) => spelling(entry.code) === spelling(code));
}

function spelling(code: string): string {
  return code.trim().toUpperCase().replaceAll('-', '_');
}

function unknownCode(code: string, catalogue: readonly CodeEntry[]): Problem {
  const near = didYouMean(
    code,
    catalogue.map((entry) => entry.code),
  );
  return {
    code: 'CODE_UNKNOWN',
    message: `no finding, error, criterion, row or flag is called "${code}"`,
    hint: `${near}"tdm-elisa explain" lists them all`,
  };
}
