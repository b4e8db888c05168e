import { defineFindings } from '../domain/finding.ts';
import { CALL_FINDINGS } from './call-findings.ts';
import { STUDY_FINDINGS } from './study-findings.ts';

/** What the antibody tiers have to say about a plate and its samples, and about the study behind a cut point. */
export const adaFindings = defineFindings({ ...CALL_FINDINGS, ...STUDY_FINDINGS });
