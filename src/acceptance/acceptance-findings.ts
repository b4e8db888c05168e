import { defineFindings } from '../domain/finding.ts';
import { CONTROL_FINDINGS } from './findings-controls.ts';
import { PLATE_FINDINGS } from './findings-plate.ts';
import { STANDARD_FINDINGS } from './findings-standards.ts';

/** The finding codes of run acceptance. */
export const { definitions: ACCEPTANCE_FINDINGS, raise } = defineFindings({
  ...STANDARD_FINDINGS,
  ...CONTROL_FINDINGS,
  ...PLATE_FINDINGS,
});
