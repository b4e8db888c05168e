import { InputError } from '../domain/input-error.ts';
import type { ReplicateGroup } from '../plate/plate.ts';
import { placeOf } from './plate-standards.ts';

const SHOWN_WELLS = 6;

/**
 * Refuses groups whose dilution neither the layout nor the assay states (the plate has the assay's filled in).
 * @throws InputError (input, MISSING_DILUTION) naming the wells and the line to add
 */
export function requireDilution(groups: readonly ReplicateGroup[]): void {
  const lacking = groups.filter((group) => group.dilution === undefined);
  const [first] = lacking;
  if (first === undefined) return;
  const wells = lacking.flatMap((group) => group.wells.map((well) => well.content.well));
  const shown = wells.slice(0, SHOWN_WELLS).join(', ');
  const more = wells.length > SHOWN_WELLS ? ` and ${wells.length - SHOWN_WELLS} more wells` : '';
  throw new InputError('input', {
    code: 'MISSING_DILUTION',
    message: `no dilution is stated for ${first.role} "${first.name}" and others (${shown}${more})`.replace(
      lacking.length === 1 ? ' and others' : '\0',
      '',
    ),
    hint: 'add a column "dilution" to the layout (100, 1:100 or 1 for undiluted), or a line "dilution: 100" to the assay',
    at: placeOf(first),
  });
}
