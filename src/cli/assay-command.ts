import { describeCriterion, resolveCriteria } from '../acceptance/presets.ts';
import type { AssayDefinition } from '../assay/assay-definition.ts';
import { BUILT_IN_ASSAYS } from '../assay/built-in-assays.ts';
import { InputError } from '../domain/input-error.ts';
import { assayText } from '../report/assay-text.ts';
import { type ResolvedAssay, resolveAssay } from '../run/resolve-assay.ts';
import type { CommandIo } from './command-io.ts';

/**
 * `assay list` names the built-in assays; `assay show NAME` prints an assay with every criterion in words;
 * `assay check FILE` does the same for a file, and exits with 2 and every problem when it cannot be used.
 * @throws InputError (settings) for a wrong action, an unknown assay or a file with problems
 */
export async function assayCommand(
  action: string,
  name: string | undefined,
  options: { readonly format?: string },
  io: CommandIo,
): Promise<number> {
  if (action === 'list') {
    io.stdout(listText());
    return 0;
  }
  if (action !== 'show' && action !== 'check') {
    throw new InputError('settings', {
      code: 'ASSAY_COMMAND',
      message: `assay has no command "${action}"`,
      hint: 'use assay list, assay show NAME or assay check FILE',
    });
  }
  if (name === undefined) {
    throw new InputError('settings', {
      code: 'ASSAY_COMMAND',
      message: `assay ${action} needs ${action === 'show' ? 'the name of an assay' : 'a file'}`,
      hint: `built in: ${[...BUILT_IN_ASSAYS.keys()].join(', ')}`,
    });
  }
  const assay = await resolveAssay(name, () => io.resolve('.', ''), io, new Map());
  const criteria = criteriaOf(assay);
  if (options.format === 'json') {
    io.stdout(
      `${JSON.stringify({ schemaVersion: 1, sha256: assay.sha256, assay: assay.definition, criteria }, null, 2)}\n`,
    );
  } else {
    const verdict = action === 'check' ? `${name} can be used.\n\n` : '';
    io.stdout(`${verdict}${assayText(assay.definition, criteria, assay.sha256, io.columns)}`);
  }
  return 0;
}

function criteriaOf({ definition, file }: ResolvedAssay): readonly string[] {
  try {
    return resolveCriteria(definition.acceptance, definition)
      .filter(({ appliesTo }) => appliesTo.includes(definition.analyte.kind))
      .map(describeCriterion);
  } catch (error) {
    throw error instanceof InputError && file !== undefined ? error.inFile(file) : error;
  }
}

function listText(): string {
  const rows = [...BUILT_IN_ASSAYS.values()].map((assay: AssayDefinition) => `${assay.id.padEnd(18)}${assay.title}`);
  return `${rows.join('\n')}\n`;
}
