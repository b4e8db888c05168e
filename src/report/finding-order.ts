import type { Finding } from '../domain/finding.ts';
import type { PlateReport } from '../run/run-report.ts';

/** Findings as a person reads them: what rejects first, then remarks, then notes; each in the order in which they came. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return (['error', 'warning', 'note'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
}

/** What rejected the plates of a run; each names its plate where there are several. */
export function rejections(plates: readonly PlateReport[]): readonly Finding[] {
  const isNamed = plates.length > 1;
  return plates.flatMap(({ id, findings }) =>
    findings
      .filter(({ severity }) => severity === 'error')
      .map((finding) =>
        isNamed && !finding.message.startsWith(id) ? { ...finding, message: `${id}: ${finding.message}` } : finding,
      ),
  );
}
