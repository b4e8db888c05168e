import { BATCH_ERRORS } from '../report/batch-errors.ts';
import { codeCatalogue } from '../report/code-catalogue.ts';
import type { CodeEntry } from '../report/code-entry.ts';

/** Every public name of the program, those of batch included. */
export function allCodes(): readonly CodeEntry[] {
  return codeCatalogue(BATCH_ERRORS);
}
