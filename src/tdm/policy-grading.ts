import type { AdaCall } from '../domain/result.ts';
import type { AdaAssayFacts } from './ada-category.ts';
import { callAdaNumber, type ReportedNumber } from './grade-ada.ts';
import type { AdaGrading, Policy } from './policy.ts';

/** An ADA call and its assay, completed by what the policy says of the assay. */
export interface GradedAda {
  readonly ada: AdaCall | null;
  readonly assay: AdaAssayFacts | undefined;
}

/**
 * Fills in what the assay itself does not state from the policy's assay of the same id: the grade of a positive (by its
 * concentration, or its titre where the policy's unit is titre), the drug tolerance and the kind of detection.
 */
export function gradeByPolicy(ada: AdaCall | null, assay: AdaAssayFacts | undefined, policy: Policy): GradedAda {
  const grading = policy.adaAssays.find((entry) => assay?.id !== undefined && entry.id === assay.id);
  if (grading === undefined || assay === undefined) return { ada, assay };
  const toleranceKnown = assay.drugTolerance !== undefined && assay.drugTolerance !== 'unknown';
  return {
    ada: ada === null ? null : withGrade(ada, grading),
    assay: {
      ...(grading.streptavidinBiotin === undefined ? {} : { streptavidinBiotin: grading.streptavidinBiotin }),
      ...assay,
      ...(toleranceKnown || grading.drugTolerance === undefined ? {} : { drugTolerance: grading.drugTolerance }),
    },
  };
}

function withGrade(ada: AdaCall, grading: AdaGrading): AdaCall {
  const reported = grading.unit === 'titre' ? reportedTitre(ada) : reportedConcentration(ada, grading);
  if (ada.kind !== 'positive' || ada.grade !== undefined || reported === undefined) return ada;
  const { grade } = callAdaNumber(reported, { ...grading, positive: 0 });
  return grade === undefined ? ada : { ...ada, grade };
}

function reportedTitre({ titre }: AdaCall): ReportedNumber | undefined {
  if (titre?.kind === 'titre') return { relation: '=', value: titre.endpoint };
  return titre?.kind === 'at-least' ? { relation: '>', value: titre.maximum } : undefined;
}

function reportedConcentration({ concentration }: AdaCall, { unit }: AdaGrading): ReportedNumber | undefined {
  if (concentration === null || concentration.kind === 'not-reportable' || concentration.unit !== unit)
    return undefined;
  if (concentration.kind === 'quantified') return { relation: '=', value: concentration.value };
  return concentration.kind === 'above-range' ? { relation: '>', value: concentration.uloq } : undefined;
}
