import { BLANK_AND_READ_CRITERIA } from './criteria-blank-and-read.ts';
import { CONTROL_CRITERIA } from './criteria-controls.ts';
import { REPLICATE_AND_PLATE_CRITERIA } from './criteria-replicates-and-plate.ts';
import { STANDARD_CRITERIA } from './criteria-standards.ts';
import type { CriterionDefinition } from './criterion.ts';

/** Every criterion that an assay may use, in the order in which a plate is judged and reported. */
export const CRITERIA: readonly CriterionDefinition[] = [
  ...STANDARD_CRITERIA,
  ...CONTROL_CRITERIA,
  ...BLANK_AND_READ_CRITERIA,
  ...REPLICATE_AND_PLATE_CRITERIA,
];

/** The criterion with an id; undefined when no criterion has it. */
export function criterionById(id: string): CriterionDefinition | undefined {
  return CRITERIA.find((criterion) => criterion.id === id);
}
