import { verdictOf } from '../acceptance/verdict.ts';
import type { Finding } from '../domain/finding.ts';
import type { AdaCall, Quantified } from '../domain/result.ts';
import type { AnalysedPlate } from './analyze-plate.ts';
import { RUN_FINDINGS } from './run-findings.ts';
import type { PlateReport, PlateSampleReport } from './run-report.ts';

/**
 * The report of an analysed plate, with the results withheld that its criteria do not let stand: all of a rejected
 * plate, and single samples by their own findings. Withheld results stay in the report as not reportable, with the reason.
 */
export function withholdResults({ draft, criteria, findings, withheld }: AnalysedPlate): PlateReport {
  const verdict = verdictOf(findings);
  if (verdict === 'rejected') {
    const codes = rejectingCodes(findings);
    const samples = draft.samples.map((sample) => withholdSample(sample, `the plate is rejected (${codes})`));
    const rejection = RUN_FINDINGS.raise('PLATE_REJECTED', { plate: draft.id, codes });
    return completed(draft, { verdict, criteria, samples, findings: [rejection, ...findings] });
  }
  if (withheld.size === 0) return completed(draft, { verdict, criteria, samples: draft.samples, findings });
  const samples = draft.samples.map((sample) => withholdSample(sample, withheld.get(sample.sampleId)?.[0]?.because));
  return completed(draft, { verdict, criteria, samples, findings });
}

/** Written out: Node copies an object of so many fields slowly, and gives one that grows from a spread no common shape. */
function completed(
  {
    id,
    file,
    plate,
    format,
    assay,
    wavelengthNm,
    referenceNm,
    curve,
    standards,
    controls,
    cutPoint,
    wells,
  }: AnalysedPlate['draft'],
  { verdict, criteria, samples, findings }: Pick<PlateReport, 'verdict' | 'criteria' | 'samples' | 'findings'>,
): PlateReport {
  return {
    id,
    file,
    plate,
    format,
    assay,
    wavelengthNm,
    referenceNm,
    curve,
    standards,
    controls,
    cutPoint,
    samples,
    wells,
    verdict,
    criteria,
    findings,
  };
}

function withholdSample(sample: PlateSampleReport, because: string | undefined): PlateSampleReport {
  return because === undefined ? sample : { ...sample, result: withholdResult(sample.result, because) };
}

function rejectingCodes(findings: readonly Finding[]): string {
  return [...new Set(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code))].join(', ');
}

function withholdResult(result: Quantified | AdaCall, because: string): Quantified | AdaCall {
  if (!('signalToNoise' in result)) return { kind: 'not-reportable', because, withheld: true };
  const { grade: _, ...ungraded } = result;
  const rawCall = result.rawCall ?? (result.kind === 'not-reportable' ? undefined : result.kind);
  const concentration: Quantified | null =
    result.concentration === null ? null : { kind: 'not-reportable', because, withheld: true };
  return {
    ...ungraded,
    kind: 'not-reportable',
    concentration,
    titre: null,
    because,
    withheld: true,
    ...(rawCall === undefined ? {} : { rawCall }),
  };
}
