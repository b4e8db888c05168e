import type { FindingArgs, FindingDefinition } from '../domain/finding.ts';

/** Gives a finding's definition back with the type of its numbers and names held. */
export const define = <Args extends FindingArgs>(definition: FindingDefinition<Args>): FindingDefinition<Args> =>
  definition;
